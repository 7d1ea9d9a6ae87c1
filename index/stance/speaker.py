"""The sides that a speaker takes himself: "I support …", "we will never sign …", "(said) he would repeal …"."""

from __future__ import annotations

from index.positions.words import is_one_of
from index.stance import cues, lexicon
from index.stance.chain import FINITE, FOREIGN
from index.stance.mention import Stretch
from index.stance.outcome import outcome
from index.stance.taking import (
    BETWEEN,
    OBLIGED,
    OTHER,
    REACH,
    SELF,
    Found,
    is_clause,
    led,
    planned,
    side_of,
    supposed,
    towards,
    troubled,
)
from index.stance.views import others_view

LONGEST = 8  # words of a verb group
_AUX = BETWEEN | OBLIGED | {"remain", "remains", "remained"}
_AHEAD = frozenset("will would going 'll i'll we'll i'd we'd like ready determined won't cannot can't".split())
_OPPOSED = lexicon.OPPOSE | lexicon.AGAINST_WORDS
_THEIRS = frozenset({"his", "her", "their", "its"})
_PARTIES = frozenset(
    "party government administration company union group council ministry committee organisation".split()
)
_PASSIVE = frozenset("is are was were be been am 're 'm we're i'm".split())
_SEEING = frozenset({"see", "hear", "welcome"})
_CONCERNED = frozenset("concerned worried alarmed uneasy anxious troubled sceptical skeptical".split())
_ASIDE = frozenset({"please", "just", "let's", "now", "and"})
_OF_IT = frozenset({"about", "by", "with", "at", "over", "of"})


def by_self(stretch: Stretch, told: bool) -> list[Found]:
    """The sides that the speaker takes as "I" and "we"; where he is told of (`told`), also as "he" from the start."""
    found: list[Found] = []
    for at, word in enumerate(stretch.words):
        if (
            (word.low in SELF or (told and _is_told_of(stretch, at)))
            and not supposed(stretch, at)
            and not others_view(stretch, at)
            and not _unsaid(stretch, at)
        ):
            found += _taken(stretch, at, at + 1)
            denied = any(stretch.low(k) in cues.NEGATION for k in range(at, at + LONGEST))
            joined = [] if denied else _joined_verbs(stretch, at)
            found += [side for verb in joined for side in _taken(stretch, at, verb)]
    return found


def by_slogan(stretch: Stretch) -> list[Found]:
    """ "Keep the toll!", "no toll": what is asked of everybody at the start."""
    first = stretch.starting(1)
    if stretch.low(0) == "no" and first and first.end == len(stretch.words):
        return [(-first.sign, ("no", stretch.low(1)))]
    at = next((k for k in range(2) if stretch.low(k) not in _ASIDE), 2)
    low, following = stretch.low(at), stretch.low(at + 1)
    if low not in lexicon.ACTED or low.endswith(("ed", "ing", "s")):
        return []
    if not stretch.words[0].text[:1].isupper():
        return []
    if following not in lexicon.DETERMINER and stretch.starting(at + 1) is None:
        return []
    if any(word.low in FINITE for word in stretch.words):
        return []
    return led(stretch, at + 1, -1 if low in lexicon.REVERSES else 1, low)


def _unsaid(stretch: Stretch, at: int) -> bool:
    """Whether it is denied before that he does ("I never said I …"), or holds only "until" or "if" something."""
    behind = {stretch.low(k) for k in range(at, len(stretch.words))}
    clause = max((k for k in range(at) if stretch.low(k) in {",", "and", "but"}), default=0)
    return (
        any(stretch.low(k) in cues.NEGATION for k in range(clause, at))
        or "until" in behind
        or {"would", "if"} <= behind
    )


def _is_told_of(stretch: Stretch, at: int) -> bool:
    """Whether "he" is the speaker, or "his party": at the start, or again later where it stood there."""
    low = stretch.low(at)
    again = stretch.low(0) == low and stretch.low(at - 1) in {"that", "and", ",", "but"}
    party = at == 1 and low in _PARTIES and stretch.low(0) in _THEIRS
    return party or (low in OTHER and (at <= 1 or again))


def _joined_verbs(stretch: Stretch, subject: int) -> list[int]:
    """Where the same speaker does a second thing: "I've talked of it and fought for years for …"."""
    found = []
    for at in range(subject + 2, len(stretch.words)):
        if stretch.low(at) in SELF | OTHER | {"who", "that", "which"}:
            break
        if stretch.low(at - 1) in {"and", "but", ","}:
            found.append(at)
    return found


def _taken(stretch: Stretch, subject: int, verb: int) -> list[Found]:
    """The side taken by a verb behind a subject and its auxiliaries."""
    while (stretch.low(verb) in _AUX and not _is_feeling(stretch, verb)) or stretch.low(verb).endswith("ly"):
        verb += 1
    low = stretch.low(verb)
    group = {stretch.low(k) for k in range(subject, min(verb, subject + LONGEST))}
    turned = -1 if group & cues.NEGATION else 1
    if {"have", "has", "had"} & group and (worried := troubled(stretch, verb)):
        return worried if turned > 0 else []
    if low in _SEEING and group & cues.GLAD:
        return led(stretch, verb + 1, turned, low)
    if low in _CONCERNED:
        return planned(stretch, verb + 1, -turned, low)
    if is_one_of(low, cues.GLAD) or low in cues.DISMAY:
        return _felt(stretch, verb, -turned if low in cues.DISMAY else turned)
    behind = [stretch.low(k) for k in range(verb + 1, verb + 1 + 2 * REACH)]
    if low == "take" and stretch.low(subject) == "it":
        return []
    sign = _acted(low, group) or side_of(low, behind)
    if not sign and any(stretch.low(k) in FOREIGN for k in range(subject, verb + 1)):
        return []
    if not sign:
        return led(stretch, verb, turned, "need") if {"need", "needs"} & group else []
    unopposed = sign < 0 and turned < 0 and low in _OPPOSED
    if unopposed or (low in lexicon.ASKED and is_clause(stretch, far=True)):
        return []
    if sign < 0 and low in lexicon.TURNS and not low.endswith("ed"):
        return led(stretch, verb, turned, stretch.low(subject))
    return led(stretch, _start(stretch, verb, behind), sign * turned, low)


def _is_feeling(stretch: Stretch, at: int) -> bool:
    """ "(We are) proud | of the toll"."""
    return stretch.low(at) in cues.GLAD and stretch.low(at + 1) in _OF_IT


def _felt(stretch: Stretch, at: int, sign: int) -> list[Found]:
    if stretch.low(at + 1) == "to" and stretch.low(at + 2) in _SEEING:
        that = at + 3 + (stretch.low(at + 3) == "that")
        return led(stretch, at + 3, sign, stretch.low(at)) or outcome(stretch, that, sign, stretch.low(at))
    if stretch.low(at + 1) == "that":
        return outcome(stretch, at + 2, sign, stretch.low(at))
    return led(stretch, at + 2, sign, stretch.low(at)) if stretch.low(at + 1) in _OF_IT else []


def _acted(low: str, group: set[str]) -> int:
    """What the subject will do with a thing, or has done."""
    done = low.endswith("ed") and not _PASSIVE & group
    doing = low.endswith("ing") and bool(_PASSIVE & group)
    ahead = bool((_AHEAD | OBLIGED) & group)
    if low in lexicon.CALLED_OFF and not low.endswith(("s", "ed", "ing")) and not group - SELF:
        return -1
    if low in lexicon.UNDO and (done or doing or ahead):
        return -1
    return 1 if low in (lexicon.KEEP if ahead else lexicon.DONE if done or doing else ()) else 0


def _start(stretch: Stretch, verb: int, behind: list[str]) -> int:
    """Where what the verb is about begins: behind "for", with "to"."""
    low = stretch.low(verb)
    if low not in lexicon.LIGHT:
        return verb + 1
    at = next((n for n, w in enumerate(behind) if w in towards(low)), -1)
    return verb + 1 + at + (at < 0 or behind[at] != "to")
