"""The passage behind a quotation: its paragraphs among those before and after."""

from __future__ import annotations

from dataclasses import dataclass

from index.evidence import Evidence
from index.library import Library
from index.library.near import Near, paragraphs

AROUND = 3


@dataclass(frozen=True, slots=True)
class Context:
    """Neighbouring paragraphs of one work; `first` is the place of the first among all `count` of them."""

    paragraphs: tuple[Near, ...]
    first: int
    count: int


def context(library: Library, evidence: Evidence, start: int | None = None) -> Context | None:
    """The paragraphs of the evidence and AROUND before and after it; with `start`, as many from there on.

    None if the work's paragraphs are not in the library (any more).
    """
    found = paragraphs(library, evidence.work.id, evidence.sentence or evidence.spans)
    inside = [n for n, near in enumerate(found) if near.inside]
    if not found or not inside:
        return None
    first = max(inside[0] - AROUND, 0) if start is None else min(max(start, 0), len(found) - 1)
    last = inside[-1] + AROUND if start is None else first + 2 * AROUND
    return Context(tuple(found[first : last + 1]), first, len(found))
