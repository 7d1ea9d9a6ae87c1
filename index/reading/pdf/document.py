"""A PDF becomes Markdown: torn paragraphs joined, notes behind them, running heads marked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from index.model import Mark, Metadata
from index.reading import limits
from index.reading.encodings import NotText
from index.reading.pdf.pages import Survey, page_blocks, survey
from index.reading.pdf.paragraphs import Block, ends_sentence
from index.reading.pdf.words import join, markdown
from index.reading.web.metadata import clean
from index.reading.writer import Writer, escape, escape_head

_LABEL = re.compile(r"(?:<sup>(\d{1,3}|[*†‡§]{1,3})</sup>|(\d{1,3})(?:[.)]|(?=\s|[A-Z“\"‘])))\s*")
_SMALL = 0.93  # times the body's type size: notes are set smaller
_SHORT = 120  # letters; shorter paragraphs may stand between the parts of a torn one
_BETWEEN = 5
_BULLET = re.compile(r"(?:[•‣▪■●◦·]|[–—](?=\s))[\s\xa0]*")


def read_pdf(data: bytes) -> tuple[str, tuple[Mark, ...], Metadata]:
    """Text, marks and metadata; raises NotText if it is encrypted, damaged, endless or only pictures."""
    import pypdfium2

    document = _open(data)
    try:
        told = survey(document)
        assembly = Assembly(told)
        for number in range(told.pages):
            assembly.page(list(page_blocks(document, number, told)))
        text, marks = assembly.finish()
        return text, marks, _metadata(document, text)
    except pypdfium2.PdfiumError as problem:
        raise NotText("is damaged (one of its pages cannot be read)") from problem
    finally:
        document.close()


def _open(data: bytes) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        locked = "assword" in str(problem)
        raise NotText("is encrypted; save it without a password" if locked else "is a damaged PDF") from problem
    if len(document) > limits.PAGES:
        raise NotText(f"has {len(document):,} pages; the limit is {limits.PAGES:,}: split it")
    return document


class Assembly:
    """Writes blocks page by page; what must not tear a paragraph waits until it has ended."""

    def __init__(self, told: Survey) -> None:
        self.told = told
        self.writer = Writer()
        self.open: str = ""
        self.last: Block | None = None
        self.notes: list[str] = []
        self.waiting: list[tuple[str | None, str]] = []
        self.between = 0

    def page(self, found: list[Block]) -> None:
        _tell_notes(found, self.told.body, self._note_is_open())
        for block in found:
            if block.kind == "note":
                self._note(block)
            elif block.kind in ("running head", "line numbers", "aside"):
                self.waiting.append((block.kind, escape(block.text or "\n".join(block.rows))))
            elif block.kind in ("table", "contents"):
                self._interrupt(block.kind, "\n".join(block.rows))
            else:
                self._prose(block)

    def finish(self) -> tuple[str, tuple[Mark, ...]]:
        self._close(last=True)
        return self.writer.text(), self.writer.marks()

    def _prose(self, block: Block) -> None:
        text = self._words(block)
        if self.open and self.last is not None and _goes_on(self.last, self.open, block, text):
            self.open = join(self.open, text, self.told.words)
            self.last = block
        elif self._is_torn() and (text.startswith("#") or len(text) < _SHORT) and self.between < _BETWEEN:
            self._interrupt(None, text)
        else:
            self._close()
            self.open, self.last = text, block

    def _is_torn(self) -> bool:
        """Whether the open paragraph breaks off in a sentence, so that its rest is to come."""
        plain = self.open.rstrip("*")
        return len(plain) > _SHORT and not plain.startswith(("#", "- ")) and not ends_sentence(plain)

    def _interrupt(self, kind: str | None, text: str) -> None:
        """A table, heading or box waits for the end of a torn paragraph."""
        if not self._is_torn():
            self._close()
        self.waiting.append((kind, text))
        self.between += 1

    def _words(self, block: Block) -> str:
        level = self._level(block)
        if level:
            return "#" * level + " " + markdown(block.lines, self.told.words, bold=False).strip("* ")
        text = markdown(block.lines, self.told.words)
        bullet = _BULLET.match(text)
        return "- " + text[bullet.end() :] if bullet else escape_head(text)

    def _level(self, block: Block) -> int | None:
        """Headings are set larger, or bold on a line of their own."""
        text = block.text
        if not any(c.isalpha() for c in text) or len(text) > 250:
            return None
        level = self.told.level(block.size)
        if level is None and all(line.bold for line in block.lines) and len(text) < 150 and not text.endswith("."):
            return 4
        return level

    def _note(self, block: Block) -> None:
        text = markdown(block.lines, self.told.words)
        label = _LABEL.match(text)
        if label:
            self.notes.append(f"{label[1] or label[2]}. {text[label.end() :]}")
        elif self.notes:
            self.notes[-1] = join(self.notes[-1], text, self.told.words)
        else:
            self.notes.append(text)

    def _note_is_open(self) -> bool:
        return bool(self.notes) and not ends_sentence(self.notes[-1])

    def _close(self, last: bool = False) -> None:
        """Ends the open paragraph, then lets out what waited; a note that breaks off waits for its rest."""
        self.writer.block(self.open)
        self.open = ""
        for kind, text in self.waiting:
            with self.writer.marked(kind):
                self.writer.block(text)
        rest = [] if last or not self._note_is_open() else [self.notes.pop()]
        for text in self.notes:
            with self.writer.marked("note"):
                self.writer.block(text)
        self.waiting, self.notes, self.between = [], rest, 0


def _tell_notes(found: Iterable[Block], body: float, unfinished: bool) -> None:
    """Marks the small type at the foot of each column as notes, from the first that bears a number on."""
    columns: list[list[Block]] = []
    for block in found:
        if block.kind != "prose":
            continue
        same = columns and columns[-1][-1].column == block.column
        if same and columns[-1][-1].lines[-1].baseline > block.lines[0].baseline:
            columns[-1].append(block)
        else:
            columns.append([block])
    for column in columns:
        tail: list[Block] = []
        while column and column[-1].size < _SMALL * body:
            tail.insert(0, column.pop())
        for number, block in enumerate(tail):
            if (unfinished and number == 0) or _LABEL.match(markdown(block.lines[:1], ())):
                for note in tail[number:]:
                    note.kind = "note"
                unfinished = not ends_sentence(tail[-1].text)
                break


def _goes_on(last: Block, before: str, block: Block, after: str) -> bool:
    """Whether a paragraph at the head of a column or page goes on from the one at the foot of the last."""
    if before.startswith(("#", "- ")) or after.startswith(("#", "- ", "|")):
        return False
    if abs(last.size - block.size) > 0.09 * block.size or not _elsewhere(last, block):
        return False
    if not ends_sentence(before.rstrip("*")):
        return after.lstrip('*"“‘(')[:1].islower() or not block.indented
    full = last.lines[-1].right > last.column[1] - 2 * last.size
    return full and last.indented and not block.indented and len(last.lines) > 1


def _elsewhere(last: Block, block: Block) -> bool:
    """Whether a column or page ends between two blocks."""
    here, there = last.lines[-1], block.lines[0]
    return here.page != there.page or there.baseline > here.baseline or last.column != block.column


def _metadata(document: Any, text: str) -> Metadata:
    """Of the file's own properties only what its first pages bear out; its dates are the file's, not the work's."""
    info = document.get_metadata_dict(skip_empty=True)
    shown = " ".join(re.sub(r"[*#\\]", "", text[:8000]).split()).casefold()
    title, author = clean(info.get("Title")), clean(info.get("Author"))
    return Metadata(
        title=title if title and len(title) > 8 and title.casefold() in shown else None,
        authors=(author,) if author and " " in author and author.casefold() in shown else (),
    )
