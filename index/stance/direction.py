"""Whether a statement is for or against its topic: where somebody takes its side or says plainly what it is or does,
or where two judging words beside it agree and none disagrees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from index.positions.words import is_one_of, words
from index.search.tokens import term_set
from index.stance import acts, cues, lexicon, qualities, things
from index.stance.around import around
from index.stance.beside import Judged, beside, clauses
from index.stance.duty import by_duty
from index.stance.felt import felt
from index.stance.frames import framed
from index.stance.hints import by_hint
from index.stance.mention import Mention, Stretch, Word, stretches
from index.stance.phrases import plain
from index.stance.predicates import asserted, compared, plainly, suffered
from index.stance.reported import by_cue, by_deed
from index.stance.speaker import by_self, by_slogan
from index.stance.taking import Found

Direction = Literal["for", "against"]
_QUOTES = str.maketrans("", "", '“”"')
_LINK = re.compile(r"\S*(?:https?://|www\.)\S+")
_ASIDE = re.compile(
    r"\s?\(((?:[A-Z][\w.&’'-]*|and|of|the|for|[0-9/]+)(?:\s(?:[A-Z][\w.&’'-]*|and|of|the|for|[0-9/]+)){0,5})\)"
)
_MYTH = re.compile(r"\W*(?:myth|fiction|falsehood)(?: (?:no|number))?\W*\d*\W*:\s*", re.I)
_CALLED_ON = frozenset({"on", "for", "upon"})
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b", re.I)
_JUDGING = cues.GOOD | cues.BAD | qualities.TELLING | acts.ACTS | things.KNOWN
_OWN_SIDE = re.compile(
    rf"\W*while (?:I|we)(?: (?:\w+ly|do|also))* (?:{'|'.join(sorted(lexicon.SUPPORT | lexicon.OPPOSE))})\b", re.I
)
_CLAIM = re.compile(
    r"(?:(?:the|any|all|such|these|his|her|their) )?(?:idea|notion|claim|suggestion|argument|assertion|view)s? that\b",
    re.I,
)
_CONCEDED = re.compile(
    rf"(?:^|[.;]\s|,\s(?!while)|\s[-–—]\s|\()(?:{'|'.join(cues.CONCEDE)})\b[^,;:.]*(?:,|$)\s?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The direction shown (None: unclear), whether it is hedged, and the words that show it."""

    direction: Direction | None
    hedged: bool
    shown_by: tuple[str, ...]


def direction(
    content: str, cue: str | None, polarity: str, topic: frozenset[str], *, head: str = "", direct: bool = False
) -> Reading:
    """Reads what a speaker's content and the reporting verb say towards a topic (search terms); `head`: the term that
    it is not named without; `direct`: in the speaker's own words, where "he" is somebody else.

    What is conceded ("while the cost is high, …") does not count; hedges never change the direction.
    """
    hedged = polarity == "possible" or any(is_one_of(w, cues.HEDGES) for w in words(content))
    if polarity == "question" or topic.isdisjoint(term_set(content)):
        return Reading(None, hedged, ())
    turn = -1 if polarity in ("denied", "doubted") and not _judges(cue or "", content) and not _fears(cue or "") else 1
    said = plain(_CONCEDED.sub(_masked, _ASIDE.sub(_inline, _LINK.sub("; ", content)).translate(_QUOTES)))
    if false := _MYTH.match(said):
        said, turn, cue = said[false.end() :], -turn, None
    if _judges(cue or "", content) and (claim := _CLAIM.match(said)):
        said, turn, cue = said[claim.end() :], -1, None
    parts, whole = clauses(said, topic, head), stretches(said, topic, head=head)
    sides = _reported(cue or "", whole, direct)
    sides += [(sign * turn, shown) for sign, shown in _own(whole, direct, turn)]
    sides += [(sign * turn, shown) for stretch, places in parts for sign, shown in _plain(stretch, places)]
    if turn > 0 and not _fears(cue or ""):
        sides += [side for stretch, places in parts for side in asserted(stretch, places)]
        sides += [side for stretch in whole for side in _about(stretch)]
    if len({word for _, shown in sides for word in shown}) < 2:
        judged = [word._replace(sign=word.sign * turn) for stretch, places in parts for word in beside(stretch, places)]
        sides += _seconded(said, judged, cue or "", turn, topic)
    signs = {sign for sign, _ in sides}
    shown_by = tuple(dict.fromkeys(word for _, shown in sides for word in shown))
    if len(signs) == 1 and len(shown_by) >= 2:
        return Reading("for" if signs == {1} else "against", hedged, shown_by)
    return Reading(None, hedged, shown_by)


def _plain(stretch: Stretch, places: list[Mention]) -> list[Found]:
    """All that is said plainly of the topic in a clause."""
    return [
        *plainly(stretch, places),
        *compared(stretch, places),
        *suffered(stretch, places),
    ]


def _about(stretch: Stretch) -> list[Found]:
    """What stands about the topic's name, and what comes about with it."""
    return [*framed(stretch, stretch.mentions), *around(stretch, stretch.mentions)] if stretch.mentions else []


def _reported(cue: str, said: list[Stretch], direct: bool) -> list[Found]:
    """The sides that the reporting verb takes, or what somebody is said to do."""
    if not said or not said[0].mentions:
        return []
    found = by_cue(said[0], _verb(cue))
    return found or ([] if direct else by_deed(said[0]))


@lru_cache(maxsize=4096)
def _verb(cue: str) -> tuple[Word, ...]:
    return tuple(word for stretch in stretches(plain(cue), frozenset()) for word in stretch.words)


def _own(said: list[Stretch], direct: bool, turn: int) -> list[Found]:
    """The sides that the speaker takes in what he says; who denies that he takes one takes not the other."""
    named = [stretch for stretch in said if stretch.mentions]
    own = [] if turn < 0 else [side for stretch in named for side in by_self(stretch, told=not direct)]
    own += [side for stretch in named if direct for side in by_slogan(stretch)]
    return own + [side for stretch in named for side in (*by_duty(stretch), *by_hint(stretch))]


def _seconded(content: str, judged: list[Judged], cue: str, turn: int, topic: frozenset[str]) -> list[Found]:
    """Judging words, feelings and the verb together."""
    if not judged:
        return []
    found = [*judged, *(Judged(1 if is_one_of(w, cues.GLAD) else -1, w.lower(), True) for w in felt(content, topic))]
    attitude = _attitude(cue, content, found, turn)
    if attitude is None and all(word.word in cues.DOING and not word.behind for word in found):
        return []
    return [(word.sign, (word.word,)) for word in (*found, *([attitude] if attitude else []))]


def _inline(aside: re.Match[str]) -> str:
    """A name in brackets: one that goes on ("Amendment (Ferries) Bill") stays, initials go."""
    return " " + aside[1] if " " in aside[1] else ""


def _masked(conceded: re.Match[str]) -> str:
    """What is conceded without its judging words: only that the topic was named."""
    if _OWN_SIDE.match(conceded[0]):
        return "; " + conceded[0].split(None, 1)[1] + "; "
    return "; " + " ".join(w for w in words(conceded[0]) if w.lower() not in _JUDGING) + "; "


def _judges(cue: str, content: str) -> bool:
    """Whether a verb of refusal has the thing itself as its object ("rejects the toll as unfair"), so that what is
    said of it is the speaker's own."""
    refused = any(word.lower() in lexicon.OPPOSE for word in words(cue))
    return refused and (" as " in f" {content} " or not _FINITE.search(content))


def _told_as(content: str, found: list[Judged]) -> bool:
    """Whether a judgement stands behind "as": "(sees) the toll as a mistake"."""
    behind = content.lower().partition(" as ")[2].split()[:6]
    return any(word.behind and any(w.strip(",.;'\"”’“‘") == word.word for w in behind) for word in found)


def _fears(cue: str) -> bool:
    """Whether the doubt is a worry, which takes its object as it stands."""
    return any(word.lower() in lexicon.FEARS for word in words(cue))


def _attitude(cue: str, content: str, found: list[Judged], turn: int) -> Judged | None:
    """What the reporting verb itself shows; a warning, a doubt or a name given only seconds what the content says."""
    agreed = found[0].sign if len({word.sign for word in found}) == 1 else 0
    lows = {word.lower() for word in words(cue)}
    for word in words(cue):
        low = word.lower()
        if is_one_of(low, cues.DOUBT) and turn < 0 and agreed and any(word.behind for word in found):
            return Judged(agreed, low, False)
        if is_one_of(low, cues.WARN) and agreed and all(word.word in cues.BAD for word in found):
            return Judged(agreed, low, False)
        named = cues.NAMES_AS if _told_as(content, found) else cues.NAMES if not _CALLED_ON & lows else frozenset()
        if low in named and agreed and any(word.behind for word in found):
            return Judged(agreed, low, False)
    return None
