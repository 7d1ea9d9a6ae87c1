"""What comes about with the topic where it is no subject: "under the toll, fares rose", "prices fell because of it",
"by scrapping the toll we would save jobs", "without the toll, the quays would be poorer"."""

from __future__ import annotations

from index.stance import acts, cues, effects, lexicon, qualities, things
from index.stance.chain import FINITE, SUBJECT, leads
from index.stance.clause import BE, is_adverb
from index.stance.compounds import THINGS
from index.stance.deeds import acted
from index.stance.mention import Mention, Stretch
from index.stance.taking import Found
from index.stance.views import others_view
from index.stance.worth import worth

NEAR = 4  # words between "under" and the topic
LONGEST = 30
_WITH = {"under": 1, "with": 1, "without": -1, "through": 1, "because": 1, "due": 1, "owing": 1}
_TRACED = frozenset({"attributable", "due", "owed", "down"})
_RESULT = frozenset({"result", "consequence"})
_OPENS = frozenset({"under", "with", "without", "through"})
_IF = frozenset({"if", "whether", "unless", "critics", "opponents", "supporters"})
_FORESEEN = frozenset("will would can could cannot can't won't wouldn't 'll 'd may might".split())


def around(stretch: Stretch, places: tuple[Mention, ...]) -> list[Found]:
    """The sides shown by what comes about with, through or without the topic."""
    found: list[Found] = []
    for mention in places:
        found += _traced(stretch, mention)
        told = _adjunct(stretch, mention) or _deed(stretch, mention)
        if told is None or others_view(stretch, mention.start) or any(w.low in _IF for w in stretch.words):
            continue
        sign, low, start, end = told
        if (shown := event(stretch, start, end)) and any(w.low in FINITE for w in stretch.words):
            found.append((sign * shown[0], (low, shown[1])))
    return found


def _adjunct(stretch: Stretch, mention: Mention) -> tuple[int, str, int, int] | None:
    """ "Under | the toll, …", "… because of the toll": its sign, the word, and where the rest of the clause stands."""
    for at in range(mention.start - 1, max(-1, mention.start - 1 - NEAR), -1):
        low = stretch.low(at)
        if low in FINITE | SUBJECT - {"because"} or low == ",":
            return None
        if low == "of" and stretch.low(at - 1) in _RESULT and stretch.low(at - 2) in {"a", "direct"}:
            low, at = "result", at - 3
        elif low not in _WITH:
            continue
        elif low in _OPENS:
            comma = next((k for k in range(mention.end, mention.end + 3) if stretch.low(k) == ","), None)
            if at > (low == "without") or comma is None:
                return None
            if low == "without" and not any(w.low in _FORESEEN for w in stretch.words):
                return None
        elif stretch.low(at + 1) not in {"of", "to"}:
            return None
        sign = _WITH.get(low, 1) * mention.sign
        ending = mention.end + (stretch.low(mention.end) in THINGS)
        if at > 1 and stretch.low(ending):
            return None
        if at <= 1 and stretch.low(ending) not in {",", "we", "they", "families", "people"}:
            return None
        behind = (sign, low, mention.end, len(stretch.words))
        return behind if at <= 1 else (sign, low, 0, at)
    return None


def _traced(stretch: Stretch, mention: Mention) -> list[Found]:
    """ "The rise in crime was attributable | to the toll"."""
    near = range(max(1, mention.start - NEAR), mention.start)
    at = next((k for k in near if stretch.low(k) == "to" and stretch.low(k - 1) in _TRACED), None)
    if at is None or others_view(stretch, mention.start) or any(stretch.low(k) in cues.NEGATION for k in range(at)):
        return []
    values = {
        stretch.low(k): 1 if stretch.low(k) in things.GOOD else -1 for k in range(at - 1) if _is_thing(stretch, k)
    }
    if len(set(values.values())) != 1:
        return []
    return [(value * mention.sign, (stretch.low(at - 1), word)) for word, value in list(values.items())[:1]]


def _is_thing(stretch: Stretch, at: int) -> bool:
    return stretch.low(at) in things.GOOD | things.BAD


def _deed(stretch: Stretch, mention: Mention) -> tuple[int, str, int, int] | None:
    """ "By | scrapping the toll, we would …"."""
    by = next((k for k in range(2) if stretch.low(k) == "by" and stretch.low(k + 1).endswith("ing")), None)
    if by is None or mention.start > by + 7:
        return None
    way = leads(stretch, by + 1, 1)
    if way is None or stretch.low(by + 1) not in lexicon.ACTED | lexicon.CARRIERS:
        return None
    return way[0], "by", mention.end, len(stretch.words)


def event(stretch: Stretch, start: int, end: int) -> tuple[int, str] | None:
    """Whether what some words tell is good or bad, "prices have risen", and the word that shows it."""
    for at in range(start, min(end, start + LONGEST)):
        low = stretch.low(at)
        if low == "who":
            return None
        told = _changes(stretch, start, at) if low in _CHANGES else None
        if told is None and at > start and low in acts.ACTS and _is_verb(stretch, at):
            found = acted(stretch, at, -1 if _denied(stretch, start, at) else 1)
            told = found[0][0] if found else None
        if told is None and low in _STATES and _is_state(stretch, at):
            told = _state(stretch, start, at)
        if told:
            return told, low
    return None


def _is_verb(stretch: Stretch, at: int) -> bool:
    low, before = stretch.low(at), stretch.low(at - 1)
    return before in FINITE | {"to", "not"} or is_adverb(before) or low.endswith("ed") or (
        low.endswith("s") and before not in lexicon.DETERMINER and stretch.low(at + 1) in lexicon.DETERMINER
    )  # fmt: skip


_CHANGES = acts.RISES | acts.FALLS | acts.SUFFERS | acts.THRIVES | acts.UNDONE | acts.MENDED | acts.CUT_BACK
_STATES = effects.BETTER | effects.WORSE | {"off"} | (qualities.FOUL - qualities.MILD)


def _denied(stretch: Stretch, start: int, at: int) -> bool:
    return any(stretch.low(k) in cues.NEGATION - {"without"} for k in range(max(start, at - 3), at))


def _changes(stretch: Stretch, start: int, at: int) -> int | None:
    """What happens to what stands before: "crime | fell", "jobs would be lost"."""
    low = stretch.low(at)
    passive = any(stretch.low(k) in BE for k in (at - 1, at - 2))
    if low in acts.UNDONE | acts.MENDED | acts.CUT_BACK and not passive:
        return None
    if not (passive or stretch.low(at - 1) in FINITE or low.endswith(("ed", "s")) or low in {"rose", "fell", "grew"}):
        return None
    value = _before(stretch, start, at)
    if value is None:
        return None
    better = low in acts.RISES | acts.THRIVES | acts.MENDED
    sign = value if better else -value
    if low in acts.SUFFERS | acts.UNDONE and value < 0:
        return None
    return -sign if _denied(stretch, start, at) else sign


def _before(stretch: Stretch, start: int, at: int) -> int | None:
    """The worth of the nearest noun before a verb."""
    for k in range(at - 1, max(start - 1, at - 6), -1):
        if stretch.low(k) in things.GOOD | things.BAD:
            value = worth(stretch, k)
            return value[0] if value else None
    return None


def _is_state(stretch: Stretch, at: int) -> bool:
    return any(stretch.low(k) in BE for k in range(at - 3, at))


def _state(stretch: Stretch, start: int, at: int) -> int | None:
    """ "Would be | poorer", "less competitive", "worse off"."""
    low = stretch.low(at)
    if low == "off":
        low = stretch.low(at - 1)
    if low not in effects.BETTER | effects.WORSE | qualities.FOUL:
        return None
    sign = 1 if low in effects.BETTER else -1
    compared = low.endswith("er") or low in {"worse", "better"} or stretch.low(at - 1) in {"more", "less", "so", "too"}
    if not compared:
        return None
    sign = -sign if stretch.low(at - 1) == "less" else sign
    return -sign if _denied(stretch, start, at) else sign
