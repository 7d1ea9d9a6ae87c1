"""What the topic does, by what it does it to: "would undermine trust", "carries grave risks", "plunges families into
debt"."""

from __future__ import annotations

from index.stance import acts, cues, effects, qualities, things
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.forms import verbs
from index.stance.mention import Stretch
from index.stance.taking import Found
from index.stance.worth import ends, worth

PHRASE_ENDS = (
    SUBJECT | (FOREIGN - {"between"}) | frozenset({"", ",", "to", "for", "that", "which", "than", "but", "of", "or"})
)
_MEANS = frozenset({"mean", "means", "meant", "meaning", "ensures", "ensure"})
_ANYONE = verbs("benefit violate infringe breach contravene undermine betray")
_AFFECTS = verbs("affect impact hit impinge bear")
_HOW = frozenset("negatively adversely disproportionately unfairly severely badly hard hardest positively".split())
_COSTS = verbs("cost")
_SUMS = frozenset({"million", "billion", "trillion", "millions", "billions", "bn", "m"})
_LETS = frozenset(
    """allow allows allowed allowing enable enables enabled enabling let lets letting force forces forced forcing
    require requires required requiring encourage encourages encouraged encouraging permit permits permitting
    incentivise incentivises incentivize incentivizes compel compels empower empowers""".split()
)


def acted(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "(would) | undermine trust in the courts": what is done, by what it is done to."""
    low = stretch.low(at)
    if low in effects.MAKES and (made := _made(stretch, at, sign)):
        return made
    if low in _AFFECTS and (told := _badly(stretch, at)):
        return [(sign * (1 if told == "positively" else -1), (low, told))]
    if low in _COSTS and (much := next((w for k in range(at + 1, at + 7) if (w := stretch.low(k)) in _SUMS), "")):
        return [(-sign, (low, much))]
    if low in acts.MOVES:
        return _moved(stretch, at, sign)
    if low in _LETS and (further := _let(stretch, at, sign)):
        return further
    if low in acts.WORSENS:
        return [(-sign, (low, "does"))]
    if low in acts.WORKS and stretch.low(at - 1) == "only":
        return [(-sign, (low, "only"))]
    if low in acts.FAILS and stretch.low(at + 1) in PHRASE_ENDS | {"and"}:
        had = any(stretch.low(k) in {"has", "have", "had"} for k in (at - 1, at - 2))
        return [(-sign, (low, "does"))] if had or low not in {"failed", "failing"} else []
    if low in _MEANS and (be := _be(stretch, at)):
        return _stated(stretch, at, be, sign)
    if low in acts.HOLDS:
        return _held(stretch, at, sign)
    if low not in acts.ACTS or (stretch.low(at + 1) in PHRASE_ENDS and low not in {"contribute", "contributes"}):
        return []
    value = worth(stretch, at + 1 + (stretch.low(at + 1) == "to"))
    if low in acts.BLOWS and stretch.low(at - 1) not in FINITE:
        return []
    if low in acts.HARMS_ANY and value is None:
        return []
    if low in acts.HARMS:
        return _done_to(stretch, at, -sign, value)
    if low in acts.HELPS:
        if low in acts.HELPS_ANY and value is None:
            return []
        return _done_to(stretch, at, sign, value)
    if value is None:
        return []
    if low in acts.RISKS:
        return [(-sign, (low, value[1]))]
    return [(sign * value[0] * (-1 if low in acts.TAKES and low not in acts.BRINGS else 1), (low, value[1]))]


def _be(stretch: Stretch, at: int) -> int:
    """Where "is" stands in "means | firms are less competitive", 0 where it does not."""
    near = range(at + 2, at + 9)
    return next((k for k in near if stretch.low(k) in FINITE and "," not in map(stretch.low, range(at, k))), 0)


def _stated(stretch: Stretch, at: int, be: int, sign: int) -> list[Found]:
    for k in range(be + 1, be + 5):
        low, before = stretch.low(k), stretch.low(k - 1)
        if low in effects.COMPARES | effects.WORSE_STATE and before not in cues.NEGATION:
            better = (low in effects.BETTER) != (before == "less")
            return [(sign if better else -sign, (stretch.low(at), low))]
    value = next((stretch.low(k) for k in range(at + 1, be) if stretch.low(k) in things.GOOD | things.BAD), "")
    done = next((low for k in range(be + 1, be + 5) if (low := stretch.low(k)) in acts.UNDONE | acts.SUFFERS), "")
    return [(-sign, (stretch.low(at), done))] if done and value not in things.BAD else []


def _badly(stretch: Stretch, at: int) -> str:
    """ "Negatively | affects", "impacts negatively on"."""
    return next((low for k in (at - 1, at + 1) if (low := stretch.low(k)) in _HOW), "")


def _held(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "Carries | significant rights and privacy risks"."""
    for k in range(at + 1, at + 9):
        low = stretch.low(k)
        if low in {"", ",", "that", "which", "for", "to", "no"} or low in things.LESS | things.SCANT | cues.NEGATION:
            return []
        if low in things.BAD and ends(stretch, k):
            return [(-sign, (stretch.low(at), low))]
    return []


def _done_to(stretch: Stretch, at: int, sign: int, value: tuple[int, str] | None) -> list[Found]:
    """The side of harm or help; of what nobody knows only where it is plainly an object."""
    low, following = stretch.low(at), stretch.low(at + 1)
    if value is not None:
        return [(sign * value[0], (low, value[1]))]
    named = stretch.words[at + 1].text[:1].isupper() and low not in _ANYONE
    if named or following in {"by", "and"}:
        return []
    return [(sign, (low, following))]


def _made(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "Makes | it harder to plan", "leaves them more exposed"."""
    for k in range(at + 1, at + 8):
        low, before = stretch.low(k), stretch.low(k - 1)
        if low in {"", ",", "and", "that", "which", "by", "to", "for"} or low in effects.ILLS:
            return []
        if low in {"sense"}:
            return [(sign, (stretch.low(at), low))]
        better = low in effects.BETTER or (low in qualities.FINE and before in {"more", "less"})
        worse = low in effects.WORSE or (low in qualities.FOUL and (before in {"more", "less"} or k > at + 1))
        if better or worse:
            turned = -1 if (before == "less") != worse else 1
            foe = any(stretch.low(j) in effects.ILLS for j in range(k + 1, k + 5)) and stretch.low(k + 1) == "for"
            return [] if foe else [(sign * turned, (stretch.low(at), low))]
    return []


def _moved(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "Throws thousands | out of work", "plunges families into debt"."""
    for k in range(at + 1, at + 10):
        low = stretch.low(k)
        if low in {"", ",", "and", "that", "which"}:
            return []
        out = low == "out" and stretch.low(k + 1) == "of"
        value = worth(stretch, k + 1 + out) if out or low in {"into", "toward", "towards"} else None
        if value is not None:
            return [(-sign * value[0] if out else sign * value[0], (stretch.low(at), value[1]))]
    return []


def _let(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "Allows firms | to exploit their staff"."""
    to = next((k for k in range(at + 1, at + 8) if stretch.low(k) == "to"), None)
    if to is None or any(stretch.low(k) in {",", "and", "that"} for k in range(at, to)):
        return []
    who = worth(stretch, at + 1)
    found = acted(stretch, to + 1, sign)
    if found or who is None or stretch.low(at).startswith(("forc", "requir", "compel")):
        return found
    return [(sign * who[0], (stretch.low(at), who[1]))] if who[0] < 0 else []
