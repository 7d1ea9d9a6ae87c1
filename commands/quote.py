"""/quote: the best passages for a topic, verbatim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from textwrap import shorten

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
    corrected, ignored, unknown = search.read.corrected, search.ignored, search.read.unknown
    near = dict.fromkeys(word for words in unknown.values() for word in words)
    lines = (
        f"Searched for {_listed(corrected.values())}; a word in quotation marks is left as it is." if corrected else "",
        f"Passed over {', '.join(ignored)}: not understood." if ignored else "",
        "" if search.answered and search.found else _nothing(request, search),
        f"The library does not have {_listed(w.text for w in unknown)}." if unknown else "",
        f"Nearest words in it: {_listed(near)}." if near else "",
    )
    return " ".join(filter(None, lines)) or None


def _nothing(request: Request, search: Search) -> str:
    narrowed = "".join(f" {name}:{value}" for name, value in request.filters.items() if name != "limit")
    searched = shorten(" ".join(word.text for word in search.read.query.words) or request.topic, 80, placeholder=" …")
    if not searched and narrowed:
        return f"Nothing in the library is{narrowed}."
    if not searched:
        return 'Nothing to search for: try /quote TOPIC, for example /quote "economic security".'
    nearest = " These passages come nearest." if search.found else ""
    return f"Nothing in the library answers “{searched}”{narrowed}.{nearest}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"*{word}*" for word in words)


def limit(request: Request) -> int:
    """How many results are wanted: limit:N, 1 to MOST, else the usual number."""
    wanted = request.filters.get("limit", "")
    return min(MOST, max(1, int(wanted))) if wanted.isdecimal() else USUAL


def result(found: Found, rank: int) -> Result:
    same = {f.name: getattr(found.evidence, f.name) for f in fields(Evidence)}
    return Result(**same, score=found.score, rank=rank)
