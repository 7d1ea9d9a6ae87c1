"""Passages: whole paragraphs of one section, packed to what a reader takes in at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    """At most LARGEST letters a passage, unless one paragraph is longer; a lead-in goes with what it leads to."""
    found: list[Passage] = []
    group: list[int] = []
    size = 0
    for unit in _units(paragraphs):
        length = sum(len(letters(paragraphs[n].plain.text)) for n in unit)
        fits = group and paragraphs[unit[0]].section == paragraphs[group[0]].section and size + length <= LARGEST
        if group and not fits:
            found.append(_pack(paragraphs, group))
            group, size = [], 0
        group += unit
        size += length
    if group:
        found.append(_pack(paragraphs, group))
    return found


def _units(paragraphs: Sequence[Paragraph]) -> Iterator[list[int]]:
    """Paragraphs that must not be parted: one that ends with a colon and the one it announces."""
    unit: list[int] = []
    for number, paragraph in enumerate(paragraphs):
        if unit and not _leads(paragraphs[unit[-1]], paragraph):
            yield unit
            unit = []
        unit.append(number)
    if unit:
        yield unit


def _leads(before: Paragraph, paragraph: Paragraph) -> bool:
    announced = before.plain.text.rstrip().endswith((":", "：")) and before.kind in ("prose", "item")
    size = len(letters(before.plain.text)) + len(letters(paragraph.plain.text))
    return announced and before.section == paragraph.section and size <= LARGEST


def _pack(paragraphs: Sequence[Paragraph], group: list[int]) -> Passage:
    members = [paragraphs[n] for n in group]
    return Passage(
        tuple(group),
        "\n\n".join(p.plain.text.strip() for p in members),
        tuple(span for p in members for span in p.plain.spans()),
        tuple(call.number for p in members for call in p.calls),
    )
