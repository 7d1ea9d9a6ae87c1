"""A file's way in: read, structure, corrections, people, statements, positions."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from index.errors import UnreadableFile
from index.library.corrections import SUFFIXES, Corrections, correct
from index.model import Reading
from index.people import cast
from index.positions import groupings
from index.reading import limits, read
from index.statements import find
from index.structure import parse


def files_under(paths: list[Path]) -> Iterator[Path]:
    """The files named, and those in the folders named, in a fixed order; hidden ones and side files left out."""
    for path in paths:
        if path.is_dir():
            inside = (p for p in path.rglob("*") if p.is_file() and p.suffix.lower() not in SUFFIXES)
            yield from sorted(p for p in inside if not any(q.startswith(".") for q in p.relative_to(path).parts))
        elif path.exists():
            yield path
        else:
            raise UnreadableFile(str(path), "no such file or folder")


def ingest(path: Path, corrections: Corrections | None = None, seconds: float = limits.SECONDS) -> Reading:
    """Everything that is known of one file; raises UnreadableFile, also if it takes longer than the seconds."""
    with _within(path.name, seconds):
        try:
            document = correct(parse(read(path)), corrections or Corrections())
            people = cast(document)
            statements = find(document, people)
            positions = groupings(document, people, statements)
        except (MemoryError, RecursionError) as problem:
            raise UnreadableFile(path.name, "is too large or too deeply nested to be read") from problem
    return Reading(document, people.entities, people.mentions, statements, positions)


@contextmanager
def _within(file: str, seconds: float) -> Iterator[None]:
    """A time limit, where the system has alarms (only a process's main thread can set one)."""
    if not hasattr(signal, "SIGALRM") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def late(_number: int, _frame: FrameType | None) -> None:
        raise UnreadableFile(file, f"took longer than {seconds:g} seconds to read; such a file is left out")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
