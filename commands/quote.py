"""/quote: the best passages for a topic, verbatim."""

from __future__ import annotations

from dataclasses import fields

from commands.answers import QuoteAnswer, Result
from commands.request import Request
from index.evidence import Evidence
from index.library import Library
from index.search.find import Found, find

USUAL, MOST = 5, 50


def answer(library: Library, request: Request) -> QuoteAnswer:
    """The answer to a /quote request."""
    found = find(library, request.topic, request.filters, limit(request))
    notice = None if found else f"Nothing in the library matches {request.topic!r}."
    results = tuple(result(f, rank) for rank, f in enumerate(found, 1))
    return QuoteAnswer(command="quote", input=request.input, notice=notice, results=results)


def limit(request: Request) -> int:
    """How many results are wanted: limit:N, 1 to MOST, else the usual number."""
    wanted = request.filters.get("limit", "")
    return min(MOST, max(1, int(wanted))) if wanted.isdecimal() else USUAL


def result(found: Found, rank: int) -> Result:
    same = {f.name: getattr(found.evidence, f.name) for f in fields(Evidence)}
    return Result(**same, score=found.score, rank=rank)
