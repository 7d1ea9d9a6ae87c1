"""Passages: whole paragraphs of one section, packed to what a reader takes in at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.model import Paragraph
from index.text.letters import letters
from index.text.mapped import Spans

LARGEST = 1200


@dataclass(frozen=True, slots=True)
class Passage:
    """Neighbouring paragraphs (numbers) of one section, and their text and file spans."""

    paragraphs: tuple[int, ...]
    text: str
    spans: Spans
    footnotes: tuple[str, ...]


def passages(paragraphs: Sequence[Paragraph]) -> list[Passage]:
    """At most LARGEST letters a passage, unless one paragraph is longer."""
    found: list[Passage] = []
    group: list[int] = []
    size = 0
    for number, paragraph in enumerate(paragraphs):
        length = len(letters(paragraph.plain.text))
        fits = group and paragraph.section == paragraphs[group[0]].section and size + length <= LARGEST
        if group and not fits:
            found.append(_pack(paragraphs, group))
            group, size = [], 0
        group.append(number)
        size += length
    if group:
        found.append(_pack(paragraphs, group))
    return found


def _pack(paragraphs: Sequence[Paragraph], group: list[int]) -> Passage:
    members = [paragraphs[n] for n in group]
    return Passage(
        tuple(group),
        "\n\n".join(p.plain.text.strip() for p in members),
        tuple(span for p in members for span in p.plain.spans()),
        tuple(call.number for p in members for call in p.calls),
    )
