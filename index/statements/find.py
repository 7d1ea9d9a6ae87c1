"""The entry: a document and its cast become statements."""

from __future__ import annotations

from functools import partial

from index.model import Document, Statement
from index.people import Cast
from index.statements import (
    authors,
    block_quotes,
    conditions,
    continuation,
    echoes,
    german,
    interviews,
    passages,
    turns,
)
from index.statements.finish import Finisher
from index.statements.found import Found
from index.statements.paragraph import Read, read
from index.statements.quotes import opens_with_mark


def find(document: Document, cast: Cast) -> tuple[Statement, ...]:
    """All statements of a document, in reading order."""
    named = german.named_in(cast)
    reads = [_read(document, number, named.get(number, [])) for number in range(len(document.paragraphs))]
    finisher = Finisher(document, cast)
    block_quotes.take(document, reads)
    block_quotes.sign(reads)
    continuation.carry(reads)
    for number, paragraph in enumerate(document.paragraphs):
        if german.is_german(document, number):
            german.go_on(reads[number])
        else:
            passages.go_on(paragraph, reads[number], partial(finisher.same, number), partial(finisher.stranger, number))
        finisher.take_up(number, reads[number].found)
        if number and reads[number - 1].sentences:
            finisher.lead_in(number, reads[number].found, reads[number - 1].sentences[-1])
    authors.take(document, reads)
    conditions.leave_out(document.paragraphs, reads)
    turns.take(document, reads)
    interviews.take(document, cast, reads)
    found = (finisher.statement(number, one) for number, r in enumerate(reads) for one in r.found)
    return echoes.name_probably(document, cast, tuple(s for s in found if s))


def _read(document: Document, number: int, named: list[german.Named]) -> Read:
    paragraph = document.paragraphs[number]
    if paragraph.kind == "table":
        return Read(paragraph.plain.text, (), [])
    following = document.paragraphs[number + 1] if number + 1 < len(document.paragraphs) else None
    runs_on = following is not None and opens_with_mark(following.plain.text)
    if german.is_german(document, number):
        return german.read(paragraph.plain.text, named, runs_on)
    return read(paragraph.plain.text, runs_on)


__all__ = ["Found", "find"]
