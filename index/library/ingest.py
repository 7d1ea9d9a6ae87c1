"""A file's way in: read, structure, corrections, people, statements, positions."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from index.errors import UnreadableFile
from index.library.corrections import Corrections, correct
from index.model import Reading
from index.people import cast
from index.positions import groupings
from index.reading import limits, read
from index.statements import find
from index.structure import parse

_AGAIN = 1.0  # seconds from one alarm to the next


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
    # Again and again: what is raised while an object is finalised is lost.
    signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
