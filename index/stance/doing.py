"""What the topic does: "would cost jobs", "will make it worse", "has a damaging effect", "does not work"."""

from __future__ import annotations

from index.stance import acts, cues, effects, lexicon
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.clause import BE
from index.stance.forms import verbs
from index.stance.mention import Stretch
from index.stance.taking import Found

OBJECT = 6  # words from what a thing does to what it does it to
_NO_OBJECT = FOREIGN | {"", ",", "and", "to"}
_MUCH = effects.LESS | {"more", "better", "greater", "higher", "new", "many"}
_OBJECT_ENDS = FOREIGN | {
    "onto",
    "upon",
    "across",
    "throughout",
    "per",
    "via",
    "off",
    "out",
    ",",
    "and",
    "that",
    "which",
    "to",
    "below",
    "above",
}
_NOUN_ENDS = (
    FOREIGN
    | FINITE
    | SUBJECT
    | lexicon.DETERMINER
    | frozenset(", and or but of for to that which who such hit worth".split())
    | {""}
)
_HAVE = frozenset({"have", "has", "had", "having"})
_WORKS = frozenset({"work", "works", "worked", "working"})
_WORKING = frozenset({"", ",", "and", "as", "because", "well"})
_TOUCHES = frozenset({"affect", "affects", "affected", "affecting"})
_HURTS = verbs("hurt punish hit")
_MODAL = frozenset({"will", "would", "could", "may", "might", "can"})
_PUTS = verbs("put")
_AT = frozenset({"at", "in", "under"})
_RISKS = frozenset({"risk", "danger", "jeopardy", "threat"})
_QUALITY = effects.GOOD_EFFECT | effects.BAD_EFFECT
_NO_QUALITY = cues.NEGATION | {"to", ","}
_GOING_ON = BE | {"not", "just", "only", "already", "actually"}


def done(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "(would) cost | hundreds of jobs": what it does, and to what that is good or bad for people."""
    if stretch.low(at) in effects.HELPS:
        at = next((k for k in (at + 1, at + 2, at + 3) if stretch.low(k) in effects.DOES), at)
    low, before = stretch.low(at), stretch.low(at - 1)
    if before in lexicon.DETERMINER or (low.endswith("ing") and low != "bring" and before not in _GOING_ON):
        return []
    if low in effects.MAKES:
        return _made(stretch, at, sign)
    if before == "usefully" and low not in effects.TAKES - effects.SOLVES:
        return [(sign, ("nothing", low))]
    if low == "fails" and stretch.low(at + 1) == "utterly":
        return [(-sign, (low, "utterly"))]
    if low in _WORKS and before != "to" and stretch.low(at + 1) in _WORKING and stretch.low(at + 2) != "with":
        return [(sign, (low, "does"))]
    if low == "failed" and before in _HAVE and stretch.low(at + 1) in {"", ",", "and"}:
        return [(-sign, (before, low))]
    if low in _PUTS:
        return _endangered(stretch, at, sign)
    if low in effects.ALWAYS and stretch.low(at + 1) not in _NO_OBJECT:
        return [(sign if low in effects.BETTERS else -sign, (low, "does"))]
    return _met(stretch, at, sign) if low in effects.DOES else _had(stretch, at, sign)


def _met(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """To what it does that, and whether that is good."""
    low = stretch.low(at)
    if low in acts.RISKS:
        return []
    for k in range(at + 1, min(len(stretch.words), at + 1 + OBJECT + 1)):
        met = stretch.low(k)
        if low in acts.BLOWS and stretch.low(at - 1) not in FINITE:
            return []
        if met in _OBJECT_ENDS:
            return []
        if not heads(stretch, k):
            continue
        if (met in effects.PERSONS and low in effects.KILLS and not _foreseen(stretch, at)) or stretch.words[k].terms:
            return []
        between = {stretch.low(j) for j in range(at + 1, k)}
        if met in effects.GOODS - effects.FRUITS and low in effects.CAUSES and not between & _MUCH:
            return []
        if met in effects.UNDESERVING and low in effects.HELPS | effects.BENEFITS:
            return [(-sign, (low, met))]
        if met in effects.OF_PEOPLE and not (low in effects.HELPS | _TOUCHES and met in effects.ILLS):
            more = (low not in effects.TAKES) != bool(between & effects.LESS)
            return [(sign if more == (met in effects.GOODS) else -sign, (low, met))]
    return []


def _endangered(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "Would put | thousands of jobs at risk"."""
    risk = next((k for k in range(at + 1, at + 8) if stretch.low(k) in _RISKS and stretch.low(k - 1) in _AT), 0)
    if not risk or any(stretch.low(k) in effects.ILLS for k in range(at + 1, risk - 1)):
        return []
    return [(-sign, (stretch.low(at), stretch.low(risk)))]


def _foreseen(stretch: Stretch, at: int) -> bool:
    """ "Would | hurt families" is said of a plan, "killed children" of an event."""
    low = stretch.low(at)
    return low in _HURTS and (low.endswith(("s", "ing")) or any(stretch.low(k) in _MODAL for k in (at - 1, at - 2)))


def heads(stretch: Stretch, at: int) -> bool:
    """Whether a noun stands for itself, not before another: "jobs", not "job losses", "the poverty line"."""
    following = stretch.low(at + 1)
    return following in _NOUN_ENDS or following[:1].isdigit() or following.endswith(("ly", "ing", "ed"))


def _made(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "makes | us safer", "would leave | our allies less secure"."""
    for k in range(at + 1, at + 2 + OBJECT):
        low = stretch.low(k)
        ill = any(stretch.low(j) in effects.ILLS for j in range(at + 1, k))
        if low in {",", "and", "that", "which", "by"}:
            return []
        if (low in effects.COMPARES and not ill) or low in effects.WORSE_STATE:
            worse = any(stretch.low(j) in effects.ILLS for j in range(k + 1, k + 5)) and stretch.low(k + 1) == "for"
            better = ((low in effects.BETTER) != (stretch.low(k - 1) == "less")) != worse
            return [(sign if better else -sign, (stretch.low(at), low))]
    return []


def _had(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "(would) have | a damaging effect on the islands"."""
    at += stretch.low(at) in {"a", "an"}
    if not _HAVE & {stretch.low(at - 1), stretch.low(at - 2)}:
        return []
    near = [stretch.low(k) for k in range(at, at + 5)]
    effect = next((n for n, w in enumerate(near) if w in effects.EFFECTS), 0)
    told = _QUALITY | effects.GRAVE if near[effect] in effects.CONSEQUENCES else _QUALITY
    word = next((w for w in near[:effect] if w in told), None)
    if word is None or _NO_QUALITY & set(near[:effect]):
        return []
    return [(sign if word in effects.GOOD_EFFECT else -sign, (word, near[effect]))]
