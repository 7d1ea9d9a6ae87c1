"""The entry: a document and its cast become statements."""

from __future__ import annotations

from index.model import Document, Statement
from index.people import Cast
from index.statements import finish
from index.statements.continuation import carry
from index.statements.found import Found
from index.statements.paragraph import findings
from index.statements.quotes import opens_with_mark


def find(document: Document, cast: Cast) -> tuple[Statement, ...]:
    """All statements of a document, in reading order."""
    resolver = finish.Resolver(cast)
    found = [_findings(document, number) for number in range(len(document.paragraphs))]
    carry(document, found)
    return tuple(finish.statement(document, resolver, number, one) for number, here in enumerate(found) for one in here)


def _findings(document: Document, number: int) -> list[Found]:
    paragraph = document.paragraphs[number]
    if paragraph.kind == "table":
        return []
    following = document.paragraphs[number + 1] if number + 1 < len(document.paragraphs) else None
    return findings(paragraph.plain.text, following is not None and opens_with_mark(following.plain.text))
