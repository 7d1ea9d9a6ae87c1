"""Keeping folders and the library in step: what comes, changes or goes there does so here."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from index.errors import UnreadableFile
from index.library import rows
from index.library.corrections import SUFFIXES
from index.library.folders import visible

if TYPE_CHECKING:
    from index.library.adding import Added
    from index.library.library import Library

_SECONDS = 2.0
_SETTLE = 600.0  # seconds between two erasures of what was replaced: each writes the whole file anew
Stamp = tuple[int, int]  # time of change in nanoseconds, size


def watch(library: Library, folders: Sequence[Path], tell: Callable[[str], None], *, seconds: float = _SECONDS) -> None:
    """Looks every few seconds until the process is interrupted or told to end; `tell` hears of each change."""
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        tell(f"watching {', '.join(str(f) for f in folders)}; Ctrl-C ends it")
        watched = _Watch(library, folders, tell, stop)
        while not stop.is_set():
            watched.look()
            stop.wait(seconds)
        library.settle()
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Stopped(Exception):
    """Told to end between two files."""


class _Watch:
    """What was seen at the last look, and the files as they were when they were added."""

    def __init__(
        self, library: Library, folders: Sequence[Path], tell: Callable[[str], None], stop: threading.Event
    ) -> None:
        self._library, self._folders, self._tell, self._stop = library, folders, tell, stop
        self._last: dict[Path, Stamp] = {}
        self._handled: dict[Path, Stamp] = {}
        self._settled = time.monotonic()

    def look(self) -> None:
        """Adds what changed and has stood still since the last look, removes what is gone."""
        now = stamps(self._folders)
        changed = {p for p, stamp in now.items() if self._last.get(p) == stamp and self._handled.get(p) != stamp}
        gone = self._handled.keys() - now.keys()
        self._last = now
        documents = {_document_of(p, now) if p.suffix.lower() in SUFFIXES else p for p in changed | gone}
        try:
            self._library.add(sorted(p for p in documents if p in now), self._report, settled=False)
        except (_Stopped, UnreadableFile):  # the latter: gone since it was seen; what is left is done at the next look
            return
        for path in gone:
            del self._handled[path]
        self._handled.update({p: now[p] for p in changed})
        self._remove_gone()

    def _report(self, outcome: Added, _number: int, _total: int) -> None:
        if outcome.outcome != "unchanged":
            self._tell(f"{outcome.outcome} {outcome.file}" + (f": {outcome.reason}" if outcome.reason else ""))
        if self._stop.is_set():
            raise _Stopped

    def _remove_gone(self) -> None:
        """A folder that is not there itself says nothing of its files: a drive may be away for a while."""
        there = [folder.resolve() for folder in self._folders if folder.is_dir()]
        removed = False
        for row in rows.select(self._library.db, "SELECT path, file FROM documents"):
            path = Path(row["path"])
            if any(folder in path.parents for folder in there) and _is_gone(path):
                self._tell(f"removed {self._library.remove(row['file'], settled=False)}")
                removed = True
        if removed or time.monotonic() - self._settled > _SETTLE:
            self._library.settle()
            self._settled = time.monotonic()


def _is_gone(path: Path) -> bool:
    """Whether it is known to be gone; what only cannot be looked at is not."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return False


def stamps(folders: Sequence[Path]) -> dict[Path, Stamp]:
    """All visible files under the folders, side files too."""
    found: dict[Path, Stamp] = {}
    for folder in folders:
        for path in visible(folder) if folder.is_dir() else [folder]:
            try:
                told = path.stat()
                found[path.resolve()] = (told.st_mtime_ns, told.st_size)
            except OSError:  # gone between the listing and the look
                continue
    return found


def _document_of(side: Path, among: dict[Path, Stamp]) -> Path | None:
    """The document that a side file corrects."""
    whole = side.with_suffix("")
    if whole in among:
        return whole
    return next((p for p in among if p.with_suffix("") == whole and p.suffix.lower() not in SUFFIXES), None)
