"""Whether the words of a source are those of the speaker that a claim names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from index.claims.align import Alignment
from index.claims.claim import Claim
from index.claims.lexicon import places
from index.claims.names import Name, named, names, same
from index.claims.source import Source
from index.claims.words import Word, sentence
from index.evidence import Evidence

Status = Literal["same", "other", "open"]


def speaker_names(claim: Claim) -> list[Name]:
    """The proper names in the claim's speaker; none for groups ("Chinese experts")."""
    return names(sentence(f"by {claim.speaker}")) if claim.speaker else []


def status(claim: Claim, source: Source, wanted: list[Name], said: list[Evidence]) -> tuple[Status, Evidence | None]:
    """Whose the source's words are: the claimed speaker's, somebody else's (with the statement), or open.

    `said` are the statements that hold the matched words, the closest first.
    """
    if claim.work_speaks:
        return "same", None
    theirs = [s for s in said if s.speaker is not None]
    present = [*source.people, *_writers(source)]
    for statement in theirs:
        speaker = [person.name for person in statement.speakers]
        if any(_among([one], speaker) for one in wanted):
            return ("same" if _among(wanted, [*speaker, *present]) else "open"), statement
    if _among(wanted, _writers(source)) and all(_told_of(claim, s) for s in theirs):
        return "same", None
    if theirs:
        return "other", theirs[0]
    theirs_names = names(source.sentence)
    mentioned = _among(wanted, source.people) or all(named(one, source.evidence.text, theirs_names) for one in wanted)
    return ("same" if mentioned else "open"), None


def _among(wanted: list[Name], people: Sequence[str]) -> bool:
    """Whether every wanted name is one of the people's."""
    others = [other for person in people for other in names(sentence(f"by {person}"))]
    return all(any(same(one, other) for other in others) for one in wanted)


def _told_of(claim: Claim, statement: Evidence) -> bool:
    """Whether the claim itself says that the author reports this speaker ("X says that Beijing wants …")."""
    who = sentence(f"by {statement.speaker.name if statement.speaker else ''}")
    return bool({w.term for w in who.terms if w.country} & {_state(w) for w in claim.sentence.terms}) or any(
        same(one, other) for one in names(who) for other in names(claim.sentence)
    )


def _state(word: Word) -> str:
    return places.SEAT_OF.get(word.folded, word.term)


def holding(source: Source, aligned: Alignment) -> list[Evidence]:
    """The statements of a source that hold the matched words, those that hold most of them first."""
    matched = [w.text for w in aligned.matched if w.weight >= 1.0]
    counted = [(sum(text in s.text for text in matched), n, s) for n, s in enumerate(source.said)]
    return [s for held, _, s in sorted(counted, key=lambda c: (-c[0], c[1])) if held >= max(1, 0.6 * len(matched))]


def _writers(source: Source) -> tuple[str, ...]:
    work = source.evidence.work
    return work.authors or tuple(filter(None, (work.publisher,)))
