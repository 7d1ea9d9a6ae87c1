"""The entry: a Source becomes a Document."""

from __future__ import annotations

import re

from index.model import Document, Paragraph, Section, Source, Work
from index.text.mapped import Mapped

_MARKUP = re.compile(r"<sup>[\d\s,;–-]*</sup>|\*+|\\(?=[^\w\s])|\[(?=[^\[\]]*\]\()|\]\([^()]*\)")


def plain(raw: str, start: int, end: int) -> Mapped:
    """The file's text between two offsets without markup."""
    origins: list[int] = []
    at = start
    for found in _MARKUP.finditer(raw, start, end):
        origins += range(at, found.start())
        at = found.end()
    origins += range(at, end)
    return Mapped("".join(" " if raw[i].isspace() else raw[i] for i in origins), origins, raw)


def parse(source: Source) -> Document:
    """Works, sections, paragraphs and notes of a text."""
    raw = source.text
    work = Work(None, (), None, None, None, "en", False, (), False, ((0, len(raw)),))
    sections = [Section(0, None, 0, ())]
    paragraphs = []
    for found in re.finditer(r"\S(?:.*\S)?(?:\n[^\n\S]*\S.*)*", raw):
        if found.group().startswith("#"):
            title = plain(raw, found.start(), found.end()).text.strip("# ")
            sections.append(Section(0, title, 1, ((found.start(), found.end()),)))
        elif len(found.group()) > 100:
            text = plain(raw, found.start(), found.end())
            paragraphs.append(Paragraph(text, "prose", len(sections) - 1, 0))
    return Document(source, (work,), tuple(sections), tuple(paragraphs))
