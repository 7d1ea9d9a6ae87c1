"""Names and states of a claim: does the sentence speak of the same, and in the same roles?"""

from __future__ import annotations

import re

from index.claims.agent import another_does
from index.claims.align import Alignment
from index.claims.case import Case, Difference
from index.claims.lexicon import places
from index.claims.meaning import key
from index.claims.names import Name, named, names
from index.claims.offices import other_offices
from index.claims.order import turned_round, ways_crossed
from index.claims.source import Source
from index.claims.unique import other_filler
from index.claims.words import Sentence, Word, keys_of, sentence

_BOTH = re.compile(
    r"\b(?:two|both) (?:countries|sides|governments|nations|states|neighbours|neighbors)\b|\bbilateral\b"
)
PARTICULAR = 2  # words of weight that tell one event from another of its kind


def compare_names(case: Case, common: frozenset[str]) -> None:
    """Names and states that the source lacks: a gap, or another filler of a unique slot."""
    ours, theirs = names(case.claim.sentence, common), names(case.source.sentence, common)
    here = [n for n in ours if _in_sentence(n, case.source, theirs, common)]
    absent = [n for n in ours if n not in here and not _nearby(n, case.source, theirs, common)]
    case.named = _places(case.claim.sentence, here)
    _fill(case, absent, theirs)
    case.gaps += [n.text for n in absent if n.start not in case.slot]
    settled = case.slot | case.named
    case.gaps += [w.text for w in case.aligned.missing if (w.country or w.located) and w.start not in settled]
    case.gaps += [w.text for w in _elsewhere(case) if w.start not in case.slot]
    lacking = other_offices(case.claim.sentence, case.source.sentence, case.aligned, ours, theirs)
    case.gaps += [w.text for w in lacking if w.start not in case.slot]
    if not case.gaps and (
        _crossed(case.claim.sentence, case.source.sentence)
        or another_does(case.claim.sentence, case.source.sentence, case.aligned, ours, theirs)
    ):
        case.gaps.append("the same with the same roles")


def _fill(case: Case, absent: list[Name], theirs: list[Name]) -> None:
    other = other_filler(case.claim.sentence, case.source.sentence, case.aligned, absent, theirs)
    if other and (other.named_event or _particular(case.aligned)):
        case.differences.append(Difference("entity", other.claimed, other.source))
        case.slot = frozenset(w.start for w in case.claim.sentence.words if other.start <= w.start < other.end)


def _places(of: Sentence, chosen: list[Name]) -> frozenset[int]:
    return frozenset(w.start for n in chosen for w in of.words if n.start <= w.start < n.end)


def _crossed(claim: Sentence, source: Sentence) -> bool:
    return turned_round(claim, source) or ways_crossed(claim, source)


def _particular(aligned: Alignment) -> bool:
    """Whether enough agrees to tell one event from another of its kind."""
    return sum(p.claimed.weight >= 1.0 and p.source is not None and p.score > 0 for p in aligned.pairs) >= PARTICULAR


def _elsewhere(case: Case) -> list[Word]:
    """States that only the heading names, or the sentences before where the sentence itself names another one."""
    ours = {w.term for w in case.claim.sentence.words if w.country}
    source = case.source.sentence
    others = {w.term for w in source.words if w.country and not _in_a_name(source, w)} - ours
    before = keys_of(case.source.before)
    if _BOTH.search(source.text):
        before |= keys_of(case.source.heading)
    return [
        p.claimed
        for p in case.aligned.pairs
        if _is_state(p.claimed) and p.source is None and p.score and (others or p.claimed.term not in before)
    ]


def _is_state(word: Word) -> bool:
    return word.country or (word.proper and word.folded in places.SEAT_OF)


def _in_a_name(of: Sentence, word: Word) -> bool:
    """Whether a state's name is part of a body's: "the Chinese Academy of Sciences"."""
    following = of.words[of.words.index(word) + 1 :][:1]
    return bool(following) and following[0].proper and not following[0].country


def _in_sentence(name: Name, source: Source, theirs: list[Name], common: frozenset[str]) -> bool:
    """Whether the sentence names it, or means it ("he", "the prize")."""
    if all(part in source.meant or key(part) in source.meant for part in name.parts):
        return True
    people = names(sentence("; ".join(source.people)), common)
    return named(name, source.sentence.text, theirs) or named(name, "", people)


def _nearby(name: Name, source: Source, theirs: list[Name], common: frozenset[str]) -> bool:
    """Whether only the sentences before or the heading name it, and the sentence names nobody else."""
    around = f"{source.before} {source.heading}"
    return not theirs and named(name, around, names(sentence(source.before), common))
