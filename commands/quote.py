"""/quote: the best passages for a topic, verbatim."""

from __future__ import annotations

from dataclasses import fields

from commands.answers import QuoteAnswer, Result
from commands.request import Request
from index.evidence import Evidence
from index.library import Library
from index.search.find import Found, Search, find

USUAL, MOST = 5, 50


def answer(library: Library, request: Request) -> QuoteAnswer:
    """The answer to a /quote request."""
    search = find(library, request.topic, request.filters, limit(request))
    results = tuple(result(f, rank) for rank, f in enumerate(search.found, 1))
    return QuoteAnswer(command="quote", input=request.input, notice=notice(request, search), results=results)


def notice(request: Request, search: Search) -> str | None:
    """One line where the request was not simply answered: what was read into it, what was passed over."""
    lines = []
    if search.read.corrected:
        lines.append(f"Searched for {', '.join(f'*{word}*' for word in search.read.corrected.values())}.")
    if search.ignored:
        lines.append(f"Passed over {', '.join(search.ignored)}: not understood.")
    if not search.found:
        lines.append(f"Nothing in the library matches {request.topic!r}.")
    return " ".join(lines) or None


def limit(request: Request) -> int:
    """How many results are wanted: limit:N, 1 to MOST, else the usual number."""
    wanted = request.filters.get("limit", "")
    return min(MOST, max(1, int(wanted))) if wanted.isdecimal() else USUAL


def result(found: Found, rank: int) -> Result:
    same = {f.name: getattr(found.evidence, f.name) for f in fields(Evidence)}
    return Result(**same, score=found.score, rank=rank)
