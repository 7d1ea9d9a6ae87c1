"""A document as a row of sentences, with the heading that each stands under."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from index.model import Document
from index.positions.lexicon import GENERIC_HEADINGS
from index.positions.words import words
from index.text.mapped import Spans
from index.text.sentences import sentences

Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: its plain place, its words, and whether it opens its paragraph."""

    paragraph: int
    start: int
    end: int
    text: str
    section: int
    work: int
    opens: bool

    @property
    def place(self) -> Place:
        return (self.paragraph, self.start, self.end)

    def part(self, start: int, end: int) -> Place:
        """The plain place of a slice of the sentence."""
        return (self.paragraph, self.start + start, self.start + end)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's words and their place in the file."""

    section: int
    level: int
    title: str
    at: int

    def spans(self, start: int, end: int) -> Spans:
        """File spans of a slice of the title."""
        return ((self.at + start, self.at + end),)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Words that ask for what follows: a sentence (`place`) or a heading (`spans`), and the line behind them."""

    text: str
    place: Place | None
    spans: Spans
    section: int
    after: int


class Outline:
    """Sentences in reading order, and the headings whose words stand plainly in the file."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.lines: list[Line] = []
        for number, paragraph in enumerate(document.paragraphs):
            for start, end in sentences(paragraph.plain.text):
                text = paragraph.plain.text[start:end]
                self.lines.append(Line(number, start, end, text, paragraph.section, paragraph.work, start == 0))

    @cached_property
    def headings(self) -> dict[int, Heading]:
        """Section → its heading; headings whose words cannot be found as they are read are left out."""
        found = {}
        for number, section in enumerate(self.document.sections):
            if section.title and section.spans:
                at = self.document.source.text.find(section.title, section.spans[0][0], section.spans[0][1])
                if at >= 0:
                    found[number] = Heading(number, section.level, section.title, at)
        return found

    @cached_property
    def prompts(self) -> list[Prompt]:
        """Every sentence, and every heading with prose under it, in reading order."""
        first = {line.section: n for n, line in reversed(list(enumerate(self.lines)))}
        found = [Prompt(line.text, line.place, (), line.section, n + 1) for n, line in enumerate(self.lines)]
        found += [
            Prompt(h.title, None, h.spans(0, len(h.title)), h.section, first[h.section])
            for h in self.headings.values()
            if h.section in first
        ]
        found += [p for number in range(len(self.document.works)) if (p := self.title_of(number))]
        return sorted(found, key=lambda prompt: prompt.after)

    def title_of(self, number: int) -> Prompt | None:
        """A work's title, where its words stand plainly in the file, before the first sentence of the work."""
        work = self.document.works[number]
        first = next((n for n, line in enumerate(self.lines) if line.work == number), None)
        if not work.title or first is None or not work.spans:
            return None
        at = self.document.source.text.find(work.title, work.spans[0][0])
        if at < 0:
            return None
        return Prompt(work.title, None, ((at, at + len(work.title)),), self.lines[first].section, first)

    def bodies(self) -> list[list[int]]:
        """The line numbers of each section, in reading order."""
        found: dict[int, list[int]] = {}
        for number, line in enumerate(self.lines):
            found.setdefault(line.section, []).append(number)
        return list(found.values())

    def question_before(self, number: int) -> Prompt | None:
        """The question that is asked within three sentences before a line, or by its heading."""
        section = self.lines[number].section
        near = [p for p in self.prompts if p.section == section and p.after <= number and p.text.endswith("?")]
        asked = [p for p in near if p.spans or number - p.after < 3]
        return asked[-1] if asked else None

    def heading_of(self, number: int) -> Prompt:
        """The heading that a line stands under, where it names a matter; else the first sentence of its paragraph."""
        line = self.lines[number]
        above = [p for p in self.prompts if p.spans and p.section == line.section and p.after <= number]
        telling = [p for p in above if not any(w.lower() in GENERIC_HEADINGS for w in words(p.text))]
        if telling:
            return telling[-1]
        first = next(n for n, x in enumerate(self.lines) if x.paragraph == line.paragraph)
        return Prompt(self.lines[first].text, self.lines[first].place, (), line.section, first + 1)

    def under(self, section: int) -> list[int]:
        """A section and those of deeper level that follow it in the same work."""
        sections = self.document.sections
        found = [section]
        for number in range(section + 1, len(sections)):
            if sections[number].work != sections[section].work or sections[number].level <= sections[section].level:
                break
            found.append(number)
        return found

    def title(self, section: int) -> str:
        return self.document.sections[section].title or ""
