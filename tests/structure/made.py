"""Texts put together from pieces whose nature is known, and what became of each piece."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from index.model import Document, Mark, Metadata, Source
from index.structure import parse

CALL = re.compile(r"<sup>\d+</sup>|\[\^?\d+\]|(?<=[a-z”][.!?])\d(?=\s)|(?<=[.!?]”)\d(?=\s)")
PROSE = "prose"
NOISE = "noise"


def source(text: str, *, format: str = "txt", marks: Iterable[Mark] = (), metadata: Metadata | None = None) -> Source:
    return Source("made.txt", "made.txt", "0" * 64, format, text, tuple(marks), metadata or Metadata())


def read(text: str, **given: object) -> Document:
    return parse(source(text, **given))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Made:
    """A text with the spans of its prose and of what must never be quoted."""

    text: str
    spans: dict[str, list[tuple[int, int]]]


def put_together(pieces: Iterable[tuple[str, str]]) -> Made:
    """Joins (kind, piece) in order; a piece is followed by a blank line unless it ends with one of its own."""
    text, spans = "", {PROSE: [], NOISE: []}
    for kind, piece in pieces:
        if kind in spans:
            spans[kind].append((len(text), len(text) + len(piece)))
        text += piece if piece.endswith("\n") else piece + "\n\n"
    return Made(text, spans)


def letters_at(text: str, spans: Iterable[tuple[int, int]]) -> set[int]:
    calls = {i for m in CALL.finditer(text) for i in range(*m.span())}
    return {i for a, b in spans for i in range(a, b) if text[i].isalnum() and i not in calls}


def kept_and_let_through(made: Made, document: Document) -> tuple[float, float]:
    """The share of the prose that is in paragraphs, and of the noise that is."""
    held = letters_at(made.text, (s for p in document.paragraphs for s in p.plain.spans()))
    prose, noise = (letters_at(made.text, made.spans[kind]) for kind in (PROSE, NOISE))
    return len(prose & held) / len(prose), (len(noise & held) / len(noise) if noise else 0.0)
