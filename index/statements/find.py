"""The entry: a document and its cast become statements."""

from __future__ import annotations

from index.model import Document, Statement
from index.people import Cast


def find(document: Document, people: Cast) -> tuple[Statement, ...]:
    """All statements of a document, in reading order."""
    return ()
