"""Whether a statement is for or against its topic: only where two cues agree and none disagrees, or where the speaker
says himself where he stands ("I support …")."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Literal

from index.positions.words import is_one_of, words
from index.search.tokens import term_set, word_term_set
from index.stance import cues
from index.stance.performative import felt, performed

Direction = Literal["for", "against"]
NAMED = 0.6  # of the topic's words that a statement must name
REMEDY = 6  # words between what is done to be rid of something and that thing
NEAR = 8  # words between the topic and what is said of it
_CLAUSE = re.compile(
    r"[;:]|,\s+and\s(?=(?:it|they|this|these|I|we)\b)|,?\s+(?:but|whereas|because|since|unless|so that)\s"
    r"|\s[—–]\s|[.!?]\s"
)
_TURNS = re.compile(rf"\b(?:{'|'.join(sorted(cues.TURNS, key=len, reverse=True))})\b".replace("'", "['’]"), re.I)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b", re.I)
_CONCEDED = re.compile(rf"(?:^|,\s)(?:{'|'.join(cues.CONCEDE)})\b[^,;:.]*(?:,|$)\s?", re.I)


@dataclass(frozen=True, slots=True)
class Reading:
    """The direction shown (None: unclear), whether it is hedged, and the words that show it."""

    direction: Direction | None
    hedged: bool
    shown_by: tuple[str, ...]


def direction(content: str, cue: str | None, polarity: str, topic: frozenset[str]) -> Reading:
    """Reads what a speaker's content and the reporting verb say towards a topic (search terms).

    What is conceded ("while the cost is high, …") does not count; hedges never change the direction.
    """
    content = _TURNS.sub(lambda m: cues.TURNS[m.group().lower().replace("’", "'")], content)
    hedged = polarity == "possible" or any(is_one_of(w, cues.HEDGES) for w in words(content))
    if polarity == "question":
        return Reading(None, hedged, ())
    turn = -1 if polarity in ("denied", "doubted") and not _judges(cue or "", content) else 1
    named = len(topic & term_set(content)) >= math.ceil(NAMED * len(topic))
    found = [(sign * turn, word) for sign, word in _predicates(_CONCEDED.sub(_masked, content), topic)] if named else []
    attitude = _attitude(cue or "", found, turn)
    if attitude:
        found.append(attitude)
    signs = {sign for sign, _ in found}
    shown_by = tuple(dict.fromkeys(word.lower() for _, word in found))
    if len(found) >= 2 and len(signs) == 1 and len(shown_by) >= 2:
        return Reading("for" if signs == {1} else "against", hedged, shown_by)
    return Reading(None, hedged, shown_by)


def _masked(conceded: re.Match[str]) -> str:
    """What is conceded without its judging words: only that the topic was named."""
    return " ".join(w for w in words(conceded[0]) if not is_one_of(w, cues.GOOD | cues.BAD)) + "; "


def _judges(cue: str, content: str) -> bool:
    """Whether a verb of refusal has the thing itself as its object ("rejects the toll as unfair"), so that what is
    said of it is the speaker's own."""
    refused = any(is_one_of(word, cues.OPPOSE) for word in words(cue))
    return refused and (" as " in f" {content} " or not _FINITE.search(content))


def _attitude(cue: str, found: list[tuple[int, str]], turn: int) -> tuple[int, str] | None:
    """What the reporting verb itself shows; a warning or a doubt only seconds what the content says."""
    for word in words(cue):
        if is_one_of(word, cues.SUPPORT):
            return 1, word
        if is_one_of(word, cues.OPPOSE) and turn > 0:
            return -1, word
        if is_one_of(word, cues.DOUBT) and turn < 0:
            return (found[0][0] if found else -1), word
        if is_one_of(word, cues.WARN) and found and all(sign < 0 for sign, _ in found):
            return -1, word
    return None


def _predicates(content: str, topic: frozenset[str]) -> list[tuple[int, str]]:
    """Judging words in a clause that names the topic, or goes on about it with "it", with their sign after negation."""
    found = []
    named = False
    for clause in _CLAUSE.split(content):
        found += performed(clause, topic)
        parts = words(clause)
        found += [(1 if is_one_of(w, cues.GLAD) else -1, w) for w in felt(clause, topic)]
        places = [i for i, w in enumerate(parts) if topic & word_term_set(w)]
        if not places and named:
            places = [i for i, w in enumerate(parts[:2]) if w.lower() in cues.PRONOUNS]
        named = named or bool(places)
        for i, word in enumerate(parts):
            sign = _sign(parts, i)
            if sign and places and min(abs(i - p) for p in places) <= NEAR and i not in places:
                found.append((-sign if _negated(parts, i) else sign, word))
    return found


def _sign(parts: list[str], at: int) -> int:
    word = parts[at]
    if is_one_of(word, cues.GOOD):
        return 1
    if is_one_of(word, cues.BAD):
        return -1
    obliged = any(w.lower() in cues.OBLIGATION for w in parts[max(0, at - 4) : at])
    if obliged and is_one_of(word, cues.ADOPT):
        return 1
    if obliged and is_one_of(word, cues.ABANDON):
        return -1
    return 0


def _phrase_before(parts: list[str], at: int) -> list[str]:
    """The words before one, as far as nothing is joined on: "lowered tolls and strengthened …"."""
    before = [w.lower() for w in parts[max(0, at - REMEDY) : at]]
    joined = max((n for n, w in enumerate(before) if w in {"and", "or"}), default=-1)
    return before[joined + 1 :]


def _negated(parts: list[str], at: int) -> bool:
    """Whether an odd number of negations stands close before a word ("not only" is none), or something that is done
    to be rid of it ("to reduce the risk")."""
    before = [w.lower().replace("’", "'") for w in parts[max(0, at - 4) : at]]
    no_more_than = {i for i, w in enumerate(before) if before[i + 1 : i + 2] in (["only"], ["merely"], ["just"])}
    count = sum(w in cues.NEGATION for i, w in enumerate(before) if i not in no_more_than)
    count += any(is_one_of(w, cues.AGAINST) for w in _phrase_before(parts, at))
    return count % 2 == 1
