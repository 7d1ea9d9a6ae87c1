"""Whether what some words name is good or bad for people to have: "fewer jobs", "the cost of living", "job losses"."""

from __future__ import annotations

from index.stance import cues, effects, lexicon, qualities, things
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.mention import Stretch

REACH = 9  # words that a thing may be named with
Worth = tuple[int, str]
"""1 good, -1 bad; and the word that shows it."""

_OVER = frozenset({"of", "in"})
_ENDS = (FINITE | SUBJECT | (FOREIGN - _OVER) | frozenset({"", "to", "for", "that", "which", "or", "but", "than"})) - {
    "between",
}
_SHOWN_BAD = qualities.FOUL - {"costly", "extreme", "progressive", "radical"}
_SHOWN_GOOD = qualities.FINE - qualities.MILD
_COMPARED = frozenset(low for low in effects.BETTER if low.endswith("er"))
_FORMS = frozenset({"forms", "kinds", "types", "acts"})
_NOT_OF = cues.NEGATION - {"no", "little", "few", "nothing", "without"}


def worth(stretch: Stretch, start: int) -> Worth | None:
    """What the words from `start` on name, taken for good or bad; None for what is neither."""
    sign, called, lacking = 1, 0, ""
    if any(stretch.low(at) in things.SCANT and stretch.low(at - 1) != "only" for at in (start, start + 1)):
        return None
    for at in range(start, min(len(stretch.words), start + REACH)):
        low = stretch.low(at)
        if low in _OVER and at > start and stretch.low(at - 1) not in things.KNOWN | lexicon.MEASURE | _FORMS:
            break
        if low in _ENDS or stretch.words[at].terms or low in _NOT_OF:
            break
        if (low in things.LESS and low not in things.GOOD) or low in things.SCANT:
            if low.endswith("er") and stretch.low(at - 1) in lexicon.DETERMINER:
                continue
            sign, lacking = -sign, low
        elif low in {"right", "rights"} and stretch.low(at + 1) == "to":
            return None
        elif low in things.GOOD or low in things.BAD:
            value = _headed(stretch, at)
            if value and not (called > 0 > value[0]) and not _goes_on(stretch, at):
                return sign * (called if called < 0 else value[0]), value[1]
        elif low in _SHOWN_BAD or low in _SHOWN_GOOD or low in _COMPARED:
            called, lacking = (-1 if low in _SHOWN_BAD else called or 1), lacking or low
        elif low.endswith("ing") and stretch.low(at - 1) == ",":
            break
    if called:
        return sign * called, lacking
    return (-1, lacking) if lacking in things.BAD_LESS else None


def _goes_on(stretch: Stretch, at: int) -> bool:
    """ "Growth | in crime": it depends on what."""
    return stretch.low(at) in {"growth", "level"} and stretch.low(at + 1) in _OVER


def _headed(stretch: Stretch, at: int) -> Worth | None:
    """The worth of a noun with what it stands before: "job losses", "climate crisis"; None before a stranger."""
    value = 1 if stretch.low(at) in things.GOOD else -1
    following = stretch.low(at + 1)
    if following in things.GOOD | things.BAD:
        return None if not ends(stretch, at + 1) else (1 if following in things.GOOD else -1, following)
    if following in things.LESS and following != "no" and ends(stretch, at + 1):
        return -value, following
    if following in things.MORE and ends(stretch, at + 1):
        return value, stretch.low(at)
    return (value, stretch.low(at)) if ends(stretch, at) else None


def ends(stretch: Stretch, at: int) -> bool:
    """Whether a noun stands at the end of its phrase, not before another."""
    low = stretch.low(at + 1)
    return (
        low in _PHRASE_ENDS
        or low[:1].isdigit()
        or (low.endswith(("ly", "ing", "ed")) and low not in things.KNOWN)
        or low in qualities.TELLING
    )


_PHRASE_ENDS = (
    FINITE
    | SUBJECT
    | FOREIGN
    | frozenset(
        """, and or but of for to that which who whose such here there now today alike everywhere so too even not the
        a an this these those our their his her its my more most less all both worth off out up down back away
        ever again yet rather instead through when because only alone together abroad overseas nationwide
        worldwide than then per each every""".split()
    )
    | {""}
)
