"""/check."""

from __future__ import annotations

from commands.answers import CheckAnswer
from commands.request import Request
from index.library import Library


def answer(library: Library, request: Request) -> CheckAnswer:
    """The answer to a /check request."""
    return CheckAnswer(command="check", input=request.input, notice="Not built yet.")
