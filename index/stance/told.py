"""What the topic is and does by what is plainly said of it: "is a reckless gamble", "would undermine trust", "fails to
protect tenants", "leaves families worse off"."""

from __future__ import annotations

from index.stance import acts, cues, qualities
from index.stance.deeds import PHRASE_ENDS, acted
from index.stance.mention import Stretch
from index.stance.subject import Predicate
from index.stance.taking import Found
from index.stance.worth import ends, worth

LONGEST = 10  # words of what something is said to be
STRANGERS = 3  # words among them that nobody knows
_OF = frozenset("kind sort form act piece part bit one type example waste source means matter".split())
_TOWARDS = frozenset("to for on of against in upon".split())
_BARE = frozenset("a an the one such our their its his her another".split())
_MORE = frozenset({"more", "far", "much", "too", "very", "so", "extremely", "most", "increasingly"})
_ONLY_THERE = frozenset({"theory", "paper"})
_POINTS = frozenset({"that", "these", "they"})
_NEEDED = frozenset(
    """address consider recognise recognize account reflect meet acknowledge include respect take deal tackle ensure
    provide deliver learn listen understand appreciate do offer""".split()
)


def told(stretch: Stretch, predicate: Predicate, sign: int) -> list[Found]:
    """The side that a predicate shows towards its subject."""
    sign *= predicate.turned
    if predicate.copula:
        if any(stretch.low(k) in _ONLY_THERE for k in range(predicate.at, predicate.at + LONGEST)):
            return []
        if not any(word.terms for word in stretch.words) and _expletive(stretch, predicate.at):
            return []
        return _is(stretch, predicate.at, sign, denied=predicate.turned < 0)
    low = stretch.low(predicate.at)
    if predicate.owned:
        value = worth(stretch, predicate.at)
        return [(sign * value[0], ("has", value[1]))] if value else []
    found = acted(stretch, predicate.at, sign)
    if predicate.neglected and not found and low not in acts.HARMS | acts.WORSENS:
        return [(sign, ("fails", low))] if low in acts.HELPS | acts.BRINGS | acts.TAKES | _NEEDED else []
    return found


def _expletive(stretch: Stretch, at: int) -> bool:
    """ "It is | imperative that …", "vital for us to …"."""
    if stretch.low(at) in _BARE and stretch.low(0) not in _POINTS:
        return any(stretch.low(k) == "that" for k in range(at, at + 5))
    return stretch.low(0) in _POINTS or any(
        stretch.low(k) in {"that", "to", "for", "if", "when"} for k in range(at, at + 5)
    )


def _is(stretch: Stretch, at: int, sign: int, *, denied: bool) -> list[Found]:
    """What it is said to be: the noun that tells a side, or else the adjectives."""
    called: Found | None = None
    strangers, noun, degree = 0, False, False
    mild: bool | None = None
    for k in range(at, min(len(stretch.words), at + LONGEST)):
        low = stretch.low(k)
        if low in qualities.NEUTRAL or low in cues.NEGATION or low == "enough" or stretch.words[k].terms:
            return []
        if low == "," and noun and k > at + 1 and strangers:
            continue
        if low in PHRASE_ENDS and not (low == "of" and (k == at or stretch.low(k - 1) in _OF)):
            break
        if low in {"less", "least"}:
            sign = -sign
        if low == "and":
            if called or not strangers:
                break
            return []
        noun, degree = noun or low in _BARE, degree or low in cues.PLAIN | _MORE
        if (
            (low in qualities.WINS or low in qualities.WOES)
            and (noun or low in {"madness", "nonsense"})
            and ends(stretch, k)
        ):
            full = _full(stretch, k, low, degree or called is not None)
            return [(sign if low in qualities.WINS else -sign, ("is", low) if full else (low,))]
        if low in qualities.FINE or low in qualities.FOUL:
            last = ends(stretch, k) or stretch.low(k + 1) in qualities.TELLING | {"news"}
            if strangers and not noun:
                return []
            if low in qualities.MILD and not (last and not noun and (degree or _for_people(stretch, k))):
                good = low in qualities.FINE
                if noun and (stretch.low(k + 1) in qualities.STEPS or mild == good or (denied and good)):
                    called = called or (sign if good else -sign, ("is", low))
                mild, strangers = good, strangers + 1
                continue
            if called is None and (last or noun):
                called = (sign if low in qualities.FINE else -sign, ("is", low))
        elif low not in qualities.DEGREES and not low.endswith("ly"):
            strangers += 1
            if strangers > STRANGERS or (not noun and called is None):
                return []
    return [called] if called else []


def _full(stretch: Stretch, at: int, low: str, told_more: bool) -> bool:
    """Whether a noun tells enough: "a threat" does not, "a grave threat" and "a threat to the reeds" do."""
    if low not in qualities.OPEN:
        return True
    return told_more or (stretch.low(at + 1) in _TOWARDS and bool(stretch.low(at + 2)))


def _for_people(stretch: Stretch, at: int) -> bool:
    """ "Bad for | business"."""
    value = worth(stretch, at + 2) if stretch.low(at + 1) in {"for", "to"} else None
    return value is not None and value[0] > 0
