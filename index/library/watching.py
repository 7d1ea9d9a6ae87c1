"""Keeping folders and the library in step: what comes, changes or goes there does so here."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from index.library import rows
from index.library.corrections import SUFFIXES

if TYPE_CHECKING:
    from index.library.library import Library

_SECONDS = 2.0
Stamp = tuple[int, int]  # time of change in nanoseconds, size


def watch(library: Library, folders: Sequence[Path], tell: Callable[[str], None], *, seconds: float = _SECONDS) -> None:
    """Looks every few seconds until the process is interrupted or told to end; `tell` hears of each change."""
    stop = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        tell(f"watching {', '.join(str(f) for f in folders)}; Ctrl-C ends it")
        last: dict[Path, Stamp] = {}
        handled: dict[Path, Stamp] = {}
        while not stop.wait(seconds if last else 0):
            last = step(library, folders, handled, last, tell)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def step(
    library: Library, folders: Sequence[Path], handled: dict[Path, Stamp], last: dict[Path, Stamp],
    tell: Callable[[str], None],
) -> dict[Path, Stamp]:  # fmt: skip
    """One look: adds what changed and has stood still since the last look, removes what is gone.

    `handled` are the files as they were when they were added; returns all as they are now.
    """
    now = stamps(folders)
    changed = {p for p, stamp in now.items() if last.get(p) == stamp and handled.get(p) != stamp}
    gone = handled.keys() - now.keys()
    documents = {_document_of(p, now) if p.suffix.lower() in SUFFIXES else p for p in changed | gone}
    for outcome in library.add(sorted(p for p in documents if p is not None and p in now)):
        if outcome.outcome != "unchanged":
            tell(f"{outcome.outcome} {outcome.file}" + (f": {outcome.reason}" if outcome.reason else ""))
    for path in gone:
        del handled[path]
    handled.update({p: now[p] for p in changed})
    _remove_gone(library, folders, tell)
    return now


def _remove_gone(library: Library, folders: Sequence[Path], tell: Callable[[str], None]) -> None:
    for row in rows.select(library.db, "SELECT path, file FROM documents"):
        path = Path(row["path"])
        if any(folder.resolve() in path.parents for folder in folders) and not path.exists():
            tell(f"removed {library.remove(row['file'])}")


def stamps(folders: Sequence[Path]) -> dict[Path, Stamp]:
    """All visible files under the folders, side files too."""
    found: dict[Path, Stamp] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
            hidden = folder.is_dir() and any(part.startswith(".") for part in path.relative_to(folder).parts)
            try:
                if path.is_file() and not hidden:
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
