"""/expert."""

from __future__ import annotations

from commands.answers import ExpertAnswer
from commands.request import Request
from index.library import Library


def answer(library: Library, request: Request) -> ExpertAnswer:
    """The answer to a /expert request."""
    return ExpertAnswer(command="expert", input=request.input, notice="Not built yet.")
