"""Markdown that we make of a file, with marks for what the format knows to be no prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from index.model import Mark
from index.reading import limits

_SPECIAL = re.compile(r"[\\*`]|<(?=[A-Za-z/!])|\](?=\()")
_LINE_HEAD = re.compile(r"(?:#{1,6}\s|>|[-+]\s|\|)")


class TooLong(ValueError):
    """The text made of a file would be longer than a file may be."""


def escape(text: str) -> str:
    """Plain words as Markdown: what would read as markup gets a backslash."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def escape_head(line: str) -> str:
    """A line of prose whose first characters would make it a heading, an item or a quotation."""
    return "\\" + line if _LINE_HEAD.match(line) else line


class Writer:
    """Blocks of text one after another, blank lines between them."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []

    def block(self, text: str) -> None:
        """Adds a paragraph, heading, item or row as it shall stand."""
        text = text.strip()
        if not text:
            return
        self._parts.append(text + "\n\n")
        self._length += len(text) + 2
        if self._length > limits.CHARACTERS:
            raise TooLong

    @contextmanager
    def marked(self, kind: str | None) -> Iterator[None]:
        """Marks what is written meanwhile; without a kind nothing is marked."""
        start = self._length
        yield
        if kind and self._length > start:
            self._marks.append(Mark(kind, start, self._length - 2))

    def text(self) -> str:
        return "".join(self._parts).rstrip("\n") + "\n" if self._parts else ""

    def marks(self) -> tuple[Mark, ...]:
        """In order of their starts, outer ones before inner ones."""
        return tuple(sorted(self._marks, key=lambda m: (m.start, -m.end)))
