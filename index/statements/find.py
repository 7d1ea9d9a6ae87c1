"""The entry: a document and its cast become statements."""

from __future__ import annotations

from index.model import Document, Statement
from index.people import Cast
from index.statements import finish
from index.statements.continuation import carry
from index.statements.paragraph import findings


def find(document: Document, cast: Cast) -> tuple[Statement, ...]:
    """All statements of a document, in reading order."""
    resolver = finish.Resolver(cast)
    found = [[] if p.kind == "table" else findings(p.plain.text) for p in document.paragraphs]
    carry(document, found)
    return tuple(finish.statement(document, resolver, number, one) for number, here in enumerate(found) for one in here)
