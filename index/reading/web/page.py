"""A web page becomes Markdown with marks for everything that is not its article."""

from __future__ import annotations

from index.model import Mark, Metadata
from index.reading.tree import Node, from_html
from index.reading.web.metadata import page_metadata
from index.reading.web.noise import kinds
from index.reading.web.notes import find_notes
from index.reading.web.render import Renderer
from index.reading.writer import Writer


def read_html(text: str) -> tuple[str, tuple[Mark, ...], Metadata]:
    """Text, marks and metadata of a page; all that a browser would show stays in the text."""
    body, root = from_html(text)
    made, marks = body_text(body, kinds(body))
    return made, marks, page_metadata(root)


def body_text(body: Node, noise: dict[int, str]) -> tuple[str, tuple[Mark, ...]]:
    """A tree as Markdown, with its notes numbered and marked."""
    notes = find_notes(body)
    writer = Writer()
    Renderer(writer, noise, notes).render(body)
    return writer.text(), writer.marks()
