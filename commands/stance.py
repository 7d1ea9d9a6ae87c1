"""/stance."""

from __future__ import annotations

from commands.answers import StanceAnswer
from commands.request import Request
from index.library import Library


def answer(library: Library, request: Request) -> StanceAnswer:
    """The answer to a /stance request."""
    return StanceAnswer(command="stance", input=request.input, notice="Not built yet.")
