"""Whether the words of a source are those of the speaker that a claim names."""

from __future__ import annotations

from typing import Literal

from index.claims.candidates import Source
from index.claims.claim import Claim
from index.claims.names import Name, names, same
from index.claims.words import sentence
from index.evidence import Evidence

Status = Literal["same", "other", "open"]


def speaker_names(claim: Claim) -> list[Name]:
    """The proper names in the claim's speaker; none for groups ("Chinese experts")."""
    return names(sentence(f"by {claim.speaker}")) if claim.speaker else []


def status(claim: Claim, source: Source, wanted: list[Name]) -> tuple[Status, Evidence | None]:
    """Whose the source's words are: the claimed speaker's, somebody else's (with the statement), or open."""
    if claim.work_speaks:
        return "same", None
    theirs = [s for s in source.said if s.speaker is not None]
    for statement in theirs:
        if statement.speaker and _is(wanted, statement.speaker.name):
            return "same", statement
    if theirs:
        return "other", theirs[0]
    if _wrote(wanted, source) or any(_is(wanted, person) for person in source.people):
        return "same", None
    return "open", None


def _is(wanted: list[Name], name: str) -> bool:
    return any(same(one, other) for one in wanted for other in names(sentence(f"by {name}")))


def _wrote(wanted: list[Name], source: Source) -> bool:
    work = source.evidence.work
    by = work.authors or tuple(filter(None, (work.publisher,)))
    return any(_is(wanted, author) for author in by)
