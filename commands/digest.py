"""/digest."""

from __future__ import annotations

from commands.answers import DigestAnswer
from commands.request import Request
from index.library import Library


def answer(library: Library, request: Request) -> DigestAnswer:
    """The answer to a /digest request."""
    return DigestAnswer(command="digest", input=request.input, notice="Not built yet.")
