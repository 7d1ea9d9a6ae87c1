"""Whether the words of a source are those of the speaker that a claim names."""

from __future__ import annotations

from typing import Literal

from index.claims.align import Alignment
from index.claims.candidates import Source
from index.claims.claim import Claim
from index.claims.lexicon import places
from index.claims.names import Name, names, same
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
    for statement in theirs:
        if statement.speaker and _is(wanted, statement.speaker.name):
            return "same", statement
    if _wrote(wanted, source) and all(_told_of(claim, s) for s in theirs):
        return "same", None
    if theirs:
        return "other", theirs[0]
    return ("same", None) if any(_is(wanted, person) for person in source.people) else ("open", None)


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


def _is(wanted: list[Name], name: str) -> bool:
    return any(same(one, other) for one in wanted for other in names(sentence(f"by {name}")))


def _wrote(wanted: list[Name], source: Source) -> bool:
    work = source.evidence.work
    by = work.authors or tuple(filter(None, (work.publisher,)))
    return any(_is(wanted, author) for author in by)
