"""Small documents made of invented prose."""

from __future__ import annotations

import re

from index.model import Bio, Cite, Document, Note, Paragraph, Section, Source, Work
from index.people import Cast, cast
from index.text.mapped import Mapped


def document(
    *paragraphs: str,
    bios: tuple[str, ...] = (),
    cited: tuple[str, ...] = (),
    title: str | None = None,
    authors: tuple[str, ...] = (),
    machine_translation: bool = False,
    publisher: str | None = None,
) -> Document:
    """A document of one work; a paragraph "LABEL: words" has a label if it begins with "@"."""
    texts = [p.removeprefix("@") for p in (*paragraphs, *bios)]
    raw = "\n\n".join(texts)
    starts = [sum(len(t) + 2 for t in texts[:n]) for n in range(len(texts))]
    plain = [Mapped(t, range(s, s + len(t)), raw) for t, s in zip(texts, starts, strict=True)]
    labels = [(0, p.index(":") - 1) if p.startswith("@") else None for p in paragraphs]
    work = Work(title, authors, publisher, None, None, "en", False, (), machine_translation, ((0, len(raw)),))
    notes = tuple(Note(str(n), Mapped("", (), raw), 0, (Cite(author=a),)) for n, a in enumerate(cited, 1))
    return Document(
        Source("note.txt", "/note.txt", "0", "txt", raw),
        (work,),
        (Section(0, None, 0, ()),),
        tuple(Paragraph(m, "prose", 0, 0, label=label) for m, label in zip(plain, labels, strict=False)),
        notes,
        tuple(Bio(m, 0) for m in plain[len(paragraphs) :]),
    )


def persons(*paragraphs: str) -> list[str]:
    """Names of the persons that paragraphs name."""
    return [e.name for e in cast(document(*paragraphs)).entities if e.type == "person"]


def roles(found: Cast, name: str) -> list[str]:
    return [role.text for e in found.entities if e.name == name for role in e.roles]


def meant(found: Cast, doc: Document, words: str, paragraph: int = 0, nth: int = 0) -> str | None:
    """The name of whom the nth occurrence of the words in a paragraph means."""
    places = [m.span() for m in re.finditer(re.escape(words), doc.paragraphs[paragraph].plain.text)]
    mention = found.who(paragraph, *places[nth])
    return None if mention is None else found.entities[mention.entity].name
