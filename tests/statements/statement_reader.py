"""Reads statements from running text, with a cast made of the names a test gives."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.model import Call, Document, Entity, Mention, Paragraph, Section, Source, Statement, Work
from index.people import Cast
from index.statements import find
from index.text.mapped import Mapped


@dataclass(frozen=True)
class Said:
    """A statement as a test looks at it."""

    text: str
    kind: str
    speaker: str | None
    cue: str | None
    polarity: str
    sure: bool
    whole: Statement


def document(*texts: str) -> Document:
    """Paragraphs as a document; `<sup>n</sup>` is a note call."""
    raw = "\n\n".join(texts)
    work = Work("A work", ("Ada Author",), "An institute", "2024", None, "en", False, (), False, ((0, len(raw)),))
    paragraphs, at = [], 0
    for text in texts:
        paragraphs.append(_paragraph(raw, at, at + len(text)))
        at += len(text) + 2
    source = Source("a.txt", "a.txt", "", "txt", raw)
    return Document(source, (work,), (Section(0, None, 0, ()),), tuple(paragraphs))


def _paragraph(raw: str, start: int, end: int) -> Paragraph:
    origins: list[int] = []
    calls = []
    at = start
    for found in re.finditer(r"<sup>(\d+)</sup>", raw[start:end]):
        origins += range(at, start + found.start())
        calls.append(Call(found.group(1), len(origins)))
        at = start + found.end()
    origins += range(at, end)
    return Paragraph(Mapped("".join(raw[i] for i in origins), origins, raw), "prose", 0, 0, tuple(calls))


def cast(doc: Document, names: tuple[str, ...]) -> Cast:
    """Entities by name; a surname alone (the last word, or the first of a name written so) is the same one."""
    mentions = []
    for number, paragraph in enumerate(doc.paragraphs):
        for entity, name in enumerate(names):
            short = name.split()[-1]
            for found in re.finditer(rf"\b(?:{re.escape(name)}|{re.escape(short)})\b", paragraph.plain.text):
                mentions.append(Mention(number, found.start(), found.end(), entity))
    return Cast(tuple(Entity(name, "person", (name,)) for name in names), tuple(mentions))


def read(*texts: str, names: tuple[str, ...] = ()) -> list[Said]:
    """The statements of the paragraphs."""
    doc = document(*texts)
    people = cast(doc, names)
    return [_said(doc, people, s) for s in find(doc, people)]


def _said(doc: Document, people: Cast, s: Statement) -> Said:
    text = " … ".join(doc.paragraphs[p].plain.text[a:b] for p, a, b in s.content)
    speaker = people.entities[s.speaker].name if s.speaker is not None else None
    return Said(text, s.kind, speaker, s.cue, s.polarity, s.sure, s)
