"""A piece of evidence: words of a document, whose they are, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from index.model import EntityType, Kind, Polarity
from index.text.mapped import Spans


@dataclass(frozen=True, slots=True)
class WorkRef:
    """The work a piece of evidence stands in."""

    id: str
    title: str | None
    authors: tuple[str, ...]
    publisher: str | None
    date: str | None
    url: str | None

    @property
    def imprint(self) -> str | None:
        """The publisher, unless that is the author, too: nobody wants the name twice."""
        return None if self.authors == (self.publisher,) else self.publisher


@dataclass(frozen=True, slots=True)
class Person:
    """Who speaks: a person, an organisation or a group."""

    id: str
    name: str
    type: EntityType


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of a document. The fields, their names and their meaning are those of the contract;
    `id` and `passage` are the library's own keys, `shown` is the sentence as a reader sees it,
    `role` the speaker's role as this work writes it, `co_speakers` who says it together with the speaker:
    "A and B argue" is one piece of evidence. `probable` is whom an unnamed speaker probably is."""

    text: str
    file: str
    spans: Spans
    work: WorkRef
    section: str | None
    kind: Kind
    speaker: Person | None = None
    via: Person | None = None
    speaker_span: tuple[int, int] | None = None
    cue: str | None = None
    polarity: Polarity = "asserted"
    quoted: Spans = ()
    gloss: tuple[str, ...] = ()
    footnotes: tuple[str, ...] = ()
    sure: bool = False
    sentence: Spans = ()
    caution: str | None = None
    id: str = ""
    passage: int | None = None
    shown: str = ""
    role: str | None = None
    co_speakers: tuple[Person, ...] = ()
    probable: Person | None = None

    @property
    def speakers(self) -> tuple[Person, ...]:
        """Everybody who says it, the first named first."""
        return (self.speaker, *self.co_speakers) if self.speaker else self.co_speakers


@dataclass(frozen=True, slots=True)
class CitedWork:
    """A work cited in a note, with the note that cites it."""

    title: str | None
    original_title: str | None
    outlet: str | None
    date: str | None
    url: str | None
    footnote: str
    file: str
    author: str | None = None
