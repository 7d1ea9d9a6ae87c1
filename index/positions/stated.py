"""Groups of views as a document itself sets them up."""

from __future__ import annotations

from index.model import Document, Grouping, Statement
from index.people import Cast


def groupings(document: Document, people: Cast, statements: tuple[Statement, ...]) -> tuple[Grouping, ...]:
    """The questions on which the document groups the views, in reading order."""
    return ()
