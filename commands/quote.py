"""/quote."""

from __future__ import annotations

from commands.answers import QuoteAnswer
from commands.request import Request
from index.library import Library


def answer(library: Library, request: Request) -> QuoteAnswer:
    """The answer to a /quote request."""
    return QuoteAnswer(command="quote", input=request.input, notice="Not built yet.")
