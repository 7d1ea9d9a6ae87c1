"""What comes about with the topic in a clause that somebody is glad or sorry of: "(welcomed the news) that the toll
will be kept", "(it is a scandal) that they press on with it"."""

from __future__ import annotations

from index.stance import cues, lexicon
from index.stance.chain import FINITE
from index.stance.mention import Stretch
from index.stance.taking import Found, led

FARTHEST = 8  # words from "that" to what is done
_PASSIVE = frozenset({"be", "been", "being", "was", "were", "is", "are"})
_WRONG = lexicon.REVERSES | lexicon.WRONG_STATE
_RIGHT = lexicon.FURTHERS | lexicon.RIGHT_STATE


def outcome(stretch: Stretch, start: int, sign: int, word: str) -> list[Found]:
    """The side of one who takes `sign` towards what the clause from `start` on tells."""
    mention = next((m for m in stretch.mentions if m.start >= start), None)
    if mention is None:
        return []
    found = _undergone(stretch, mention.end, sign * mention.sign) or _done(stretch, start, mention.start, sign)
    return [(side, (word, shown)) for side, shown in found[:1]]


def _undergone(stretch: Stretch, at: int, sign: int) -> list[tuple[int, str]]:
    """ "… | will not be extended"."""
    group = []
    while at < len(stretch.words) and (stretch.low(at) in FINITE | _PASSIVE | cues.NEGATION or _is_adverb(stretch, at)):
        group.append(stretch.low(at))
        at += 1
    low = stretch.low(at)
    state = -1 if low in _WRONG else 1 if low in _RIGHT else 0
    if not state or not _PASSIVE & set(group):
        return []
    return [(sign * state * (-1 if cues.NEGATION & set(group) else 1), low)]


def _is_adverb(stretch: Stretch, at: int) -> bool:
    return stretch.low(at).endswith("ly") or stretch.low(at) in {"now", "also", "again"}


def _done(stretch: Stretch, start: int, end: int, sign: int) -> list[tuple[int, str]]:
    """ "the council has rejected | …"."""
    near = range(start, min(end, start + FARTHEST))
    verbs = [at for at in near if stretch.low(at) in lexicon.ACTED | lexicon.LIGHT and _is_verb(stretch, at)]
    joined = [at for at in verbs if stretch.low(at - 1) in {"and", "but"}]
    at = next(iter([*joined[-1:], *verbs]), None)
    if at is None:
        return []
    low = stretch.low(at)
    clause = max((k for k in range(start, at) if stretch.low(k) in {"and", "but"}), default=start)
    denied = any(stretch.low(k) in cues.NEGATION for k in range(max(clause, at - 4), at))
    side = -sign if (low in lexicon.REVERSES) != denied else sign
    return [(found[0], low) for found in led(stretch, at + 1, side, low)]


def _is_verb(stretch: Stretch, at: int) -> bool:
    low, before = stretch.low(at), stretch.low(at - 1)
    return low.endswith(("ed", "s")) or before in FINITE or before == "to"
