"""Files into a library: what is new or changed is read, what is unchanged is skipped, what is bad is told."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from index.errors import UnreadableFile
from index.library import rows
from index.library.corrections import Corrections, beside, given_before, stored
from index.library.folders import files_under
from index.library.readers import Job, read_all

if TYPE_CHECKING:
    from index.library.library import Library


@dataclass(frozen=True, slots=True)
class Added:
    """What became of one file: "added", "replaced", "unchanged" or "failed" (with the reason)."""

    file: str
    outcome: str
    reason: str = ""
    size: int = 0


Report = Callable[[Added, int, int], None]


def add(
    library: Library, paths: Iterable[Path], given: Corrections, report: Report | None, workers: int | None = None
) -> list[Added]:
    """Adds files and folders; `report` hears of each file (outcome, number, how many).

    Each file goes in in one transaction, in the order of their paths, so that an interrupted
    run is completed by the same command.
    """
    files = list(dict.fromkeys(p.resolve() for p in files_under([Path(p) for p in paths])))
    outcomes: list[Added] = []

    def tell(outcome: Added) -> None:
        outcomes.append(outcome)
        if report:
            report(outcome, len(outcomes), len(files))

    jobs = []
    for path in files:
        job = _job(library, path, given)
        if isinstance(job, Added):
            tell(job)
        else:
            jobs.append(job)
    with closing(read_all(jobs, workers)) as readings:  # whatever ends this loop ends the processes that read
        for job, read in readings:
            if isinstance(read, str):
                tell(Added(job.path.name, "failed", read, job.size))
            else:
                library.store(read, stored(job.given, job.side))
                tell(Added(job.path.name, "replaced" if job.known else "added", size=job.size))
    return outcomes


def _job(library: Library, path: Path, given: Corrections) -> Job | Added:
    """What is to be done with a file, or what has become of it already."""
    known = rows.select(library.db, "SELECT sha256, corrections FROM documents WHERE path = ?", [str(path)])
    try:
        size = path.stat().st_size
        side = beside(path)
        if known:
            given = given.over(given_before(known[0]["corrections"]))
            if stored(given, side) == known[0]["corrections"] and _digest(path) == known[0]["sha256"]:
                return Added(path.name, "unchanged", size=size)
    except UnreadableFile as problem:
        return Added(path.name, "failed", problem.reason)
    except OSError as problem:
        return Added(path.name, "failed", problem.strerror or "cannot be read")
    return Job(path, given.over(side), given, side, size, bool(known))


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
