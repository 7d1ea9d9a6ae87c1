"""One page after another: its characters, and after a survey of the whole document its blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from index.reading import limits
from index.reading.encodings import NotText
from index.reading.pdf.characters import Char, PageCharacters
from index.reading.pdf.columns import Region, leaders, line_numbers, margins_apart, regions, text_of
from index.reading.pdf.furniture import furniture, shapes
from index.reading.pdf.lines import Fragment, fragments, lines
from index.reading.pdf.paragraphs import Block, blocks
from index.reading.pdf.words import words_of

_KEPT = 40  # pages whose characters are kept between survey and reading; longer documents are read twice
_HEADING = 1.12  # times the body's type size
_LEVELS = 3


@dataclass(slots=True)
class Survey:
    """What only the whole document tells: type sizes, words, and what comes again at the edges of pages."""

    sizes: Counter[float] = field(default_factory=Counter)
    words: set[str] = field(default_factory=set)
    edges: Counter[tuple[str, bool]] = field(default_factory=Counter)
    pages: int = 0
    kept: dict[int, list[Char]] = field(default_factory=dict)

    @property
    def body(self) -> float:
        """The type size of most of the text."""
        return self.sizes.most_common(1)[0][0] if self.sizes else 0.0

    def level(self, size: float) -> int | None:
        """The heading level of a type size, None for the body's."""
        larger: list[float] = []
        for other in sorted((s for s in self.sizes if s > _HEADING * self.body), reverse=True):
            if not larger or other < larger[-1] * 0.95:
                larger.append(other)
        if size <= _HEADING * self.body:
            return None
        return min(_LEVELS, sum(other > size * 1.05 for other in larger) + 1)


def survey(document: Any) -> Survey:
    """Reads all pages once; raises NotText if there is hardly a letter on them."""
    found = Survey(pages=len(document))
    letters = 0
    for number in range(found.pages):
        chars = characters(document, number)
        letters += len(chars)
        if letters > limits.CHARACTERS:
            raise NotText(f"holds more than {limits.size(limits.CHARACTERS)} of text")
        if number < _KEPT:
            found.kept[number] = chars
        parts = fragments(c for c in chars if c.upright)
        for part in parts:
            found.sizes[part.size] += len(part.chars)
            found.words.update(words_of("".join((" " if c.gap else "") + c.text for c in part.chars).rstrip("-‐")))
        found.edges.update(shapes(parts))
    if letters < 20 * max(1, found.pages) and letters < 2000:
        raise NotText("has no text layer, only pictures of pages: run text recognition (OCR) on it first")
    return found


def characters(document: Any, number: int) -> list[Char]:
    page = document[number]
    text_page = page.get_textpage()
    try:
        return PageCharacters(page, text_page).read(text_page.count_chars())
    finally:
        text_page.close()
        page.close()


def page_blocks(document: Any, number: int, told: Survey) -> Iterator[Block]:
    """A page's paragraphs in reading order, then what stands at its edges."""
    chars = told.kept.pop(number, None) or characters(document, number)
    parts = fragments(c for c in chars if c.upright)
    counts = line_numbers(parts)
    edge = furniture([p for p in parts if id(p) not in counts], told.edges, told.pages)
    yield from _body([p for p in parts if id(p) not in edge | counts], number)
    for line in lines([p for p in parts if id(p) in edge], number):
        yield Block([line], "running head")
    turned = [c for c in chars if not c.upright]
    spaced = sum(c.gap for c in turned) < len(turned) / 2
    for kind, beside in (
        ("line numbers", " ".join(text_of(p) for p in parts if id(p) in counts)),
        ("running head", "".join((" " if c.gap and spaced else "") + c.text for c in turned).strip()),
    ):
        if beside:
            yield Block([], kind, rows=[beside])


def _body(parts: list[Fragment], page: int) -> Iterator[Block]:
    """Columns and tables; a table of contents is neither."""
    listed = leaders(parts)
    contents = [p for p in parts if id(p) in listed]
    top = max((p.baseline for p in contents), default=0.0)
    rest = [p for p in parts if id(p) not in listed]
    yield from _columns([p for p in rest if p.baseline >= top], page)
    if contents:
        yield Block([], "contents", rows=[line.text for line in lines(contents, page)])
    yield from _columns([p for p in rest if p.baseline < top], page)


def _columns(parts: list[Fragment], page: int) -> Iterator[Block]:
    for region in regions(parts):
        if region.rows:
            yield Block([], "table", rows=_rows(region, page))
        else:
            column, beside = margins_apart(region.parts)
            yield from blocks(lines(column, page))
            for block in blocks(lines(beside, page)):
                block.kind = "aside"
                yield block


def _rows(region: Region, page: int) -> list[str]:
    made = []
    for row in region.rows or []:
        cells = [" ".join(line.text for line in lines(cell, page)) if cell else "" for cell in row]
        made.append("| " + " | ".join(c.replace("|", "\\|") for c in cells) + " |")
    return made
