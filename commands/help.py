"""/help: what can be asked."""

from __future__ import annotations

from commands.answers import HelpAnswer
from commands.request import Request
from index.library import Library

LINES = (
    '/quote TOPIC — verbatim passages; "exact phrase" -without from:NAME in:SOURCE after:DATE before:DATE kind:direct',
    "/expert NAME — who somebody is, what they say, what they wrote",
    "/stance TOPIC — the positions on a question and who holds them",
    "/check CLAIM — what the library says for or against a claim",
    '/library [WORD] — the documents; /library alias "FORM" "NAME" lets a spelling stand for a name',
    "/digest — the daily digest",
)


def answer(library: Library, request: Request) -> HelpAnswer:
    """One line a command; "/help quote" is about /quote alone."""
    about = tuple(line for line in LINES if line.split()[0] == f"/{request.topic.lower().lstrip('/')}")
    return HelpAnswer(command="help", input=request.input, lines=about or LINES)
