"""What is read out of one file: works, sections, paragraphs, notes, cast and statements.

Offsets are characters, end exclusive. "File" offsets count in `Source.text`; "plain"
offsets count in a paragraph's `plain.text`, which holds no markup and no note calls.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from index.text.mapped import Mapped, Span, Spans

Kind = Literal["direct", "mixed", "indirect", "author", "passage"]
Polarity = Literal["asserted", "denied", "doubted", "possible", "question", "demand"]
EntityType = Literal["person", "organisation", "group"]
ParagraphKind = Literal["prose", "item", "quote", "table"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text that the format itself tells about (a <nav>, a note, a page header)."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says about its work outside the prose; None or empty where it says nothing."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    date: str | None = None
    url: str | None = None
    language: str | None = None
    translators: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read. `text` is the file itself for text formats, else the text we made of it,
    in Markdown (headings, emphasis, links, `<sup>n</sup>` note calls)."""

    file: str
    path: str
    sha256: str
    format: str
    text: str
    marks: tuple[Mark, ...] = ()
    metadata: Metadata = Metadata()


@dataclass(frozen=True, slots=True)
class Work:
    """One work of one file (an article of an issue). `date` is ISO, as precise as known."""

    title: str | None
    authors: tuple[str, ...]
    publisher: str | None
    date: str | None
    url: str | None
    language: str
    translation: bool
    translators: tuple[str, ...]
    machine_translation: bool
    spans: Spans


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `title` is None before the first heading of a work."""

    work: int
    title: str | None
    level: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Call:
    """A note call: the note's number and the plain offset it stands behind."""

    number: str
    at: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A whole paragraph of prose, joined again where the page had torn it.

    `label` is the plain span of a speaker label at its head ("MR. SULLIVAN"), if it has one.
    """

    plain: Mapped
    kind: ParagraphKind
    section: int
    work: int
    calls: tuple[Call, ...] = ()
    emphasis: tuple[Span, ...] = ()
    label: Span | None = None


@dataclass(frozen=True, slots=True)
class Cite:
    """A work that a note cites, each field as printed."""

    author: str | None = None
    title: str | None = None
    original_title: str | None = None
    outlet: str | None = None
    date: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or endnote."""

    number: str
    plain: Mapped
    work: int
    cites: tuple[Cite, ...] = ()


@dataclass(frozen=True, slots=True)
class Bio:
    """A biography or contact block: no prose, but it tells roles."""

    plain: Mapped
    work: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """What is not prose, and why it was left out."""

    kind: str
    spans: Spans
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A file, read: everything of its text is in a paragraph, a heading, a note, a bio or set aside."""

    source: Source
    works: tuple[Work, ...]
    sections: tuple[Section, ...]
    paragraphs: tuple[Paragraph, ...]
    notes: tuple[Note, ...] = ()
    bios: tuple[Bio, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True)
class Role:
    """A role as written ("a professor at Nanjing University"), with its place in the file."""

    text: str
    spans: Spans
    work: int


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody a document names. `name` is the fullest form as written, `forms` all spellings."""

    name: str
    type: EntityType
    forms: tuple[str, ...]
    roles: tuple[Role, ...] = ()
    authored: tuple[int, ...] = ()
    probable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """Where an entity is named (or meant, by a pronoun) in a paragraph; plain offsets.

    `sure` is False where only the context tells who is meant.
    """

    paragraph: int
    start: int
    end: int
    entity: int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Statement:
    """Something somebody says, thinks or denies, as a document reports it.

    `content` is what is claimed, in plain spans by paragraph; `sentence` the whole sentence
    or sentences with cue and frame. `co_speakers` say it together with the speaker ("A and B argue"):
    one statement, not several. `probable` is whom an unnamed speaker ("one scholar") probably is.
    `found_by` names the rule.
    """

    work: int
    kind: Kind
    content: tuple[tuple[int, int, int], ...]
    sentence: tuple[tuple[int, int, int], ...]
    speaker: int | None = None
    via: int | None = None
    speaker_at: tuple[int, int, int] | None = None
    cue: str | None = None
    polarity: Polarity = "asserted"
    quoted: tuple[tuple[int, int, int], ...] = ()
    gloss: tuple[str, ...] = ()
    footnotes: tuple[str, ...] = ()
    sure: bool = False
    found_by: str = ""
    co_speakers: tuple[int, ...] = ()
    probable: int | None = None


@dataclass(frozen=True, slots=True)
class Camp:
    """A position that a document itself sets up: its label and definition in the document's words
    (paragraph, start, end), and the statements (indices) that stand under it.

    `label_spans` are the label's file spans where it stands in a heading (`label_at` then only tells
    the paragraph it belongs to); `imputed` the entities to whom the author ascribes the position;
    `shared` tells who else makes one of the statements ("A and B argue"): entity, statement."""

    label: str
    label_at: tuple[int, int, int]
    definition: tuple[tuple[int, int, int], ...]
    statements: tuple[int, ...]
    label_spans: Spans = ()
    imputed: tuple[int, ...] = ()
    shared: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Grouping:
    """A question on which a document groups the views; `question_spans` are its file spans where a
    heading asks it."""

    work: int
    question: str
    question_at: tuple[tuple[int, int, int], ...]
    camps: tuple[Camp, ...]
    question_spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is known of one file: what the library stores in one transaction."""

    document: Document
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()
    groupings: tuple[Grouping, ...] = field(default=())
