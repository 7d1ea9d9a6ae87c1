"""Who said what in German works: rules of their own, as German tells reports by word order and mood."""

from __future__ import annotations

from index.model import Document
from index.people import Cast
from index.statements.german.described import described, taken_up
from index.statements.german.phrases import PRONOUNS, Named
from index.statements.german.reader import go_on, opens_with_pronoun, read
from index.statements.german.who import Speakers


def is_german(document: Document, paragraph: int) -> bool:
    """Whether a paragraph stands in a German work."""
    return document.works[document.paragraphs[paragraph].work].language == "de"


def named_in(cast: Cast) -> dict[int, list[Named]]:
    """Where each paragraph names somebody."""
    named: dict[int, list[Named]] = {}
    for m in cast.mentions:
        named.setdefault(m.paragraph, []).append(Named(m.start, m.end, cast.entities[m.entity].type == "person"))
    return named


__all__ = [
    "PRONOUNS",
    "Named",
    "Speakers",
    "described",
    "go_on",
    "is_german",
    "named_in",
    "opens_with_pronoun",
    "read",
    "taken_up",
]
