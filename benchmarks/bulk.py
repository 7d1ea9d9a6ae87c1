"""A whole archive added: `python -m benchmarks.bulk [FOLDER] [--documents 1000]`.

Without a folder, papers are made (`papers.py`). Tells the time of each hundred documents, so that a cost that
grows with the library is seen, and the most memory of this process and of those that read for it.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.memory import Most
from benchmarks.papers import write
from index.library import Library
from index.library.adding import Added

_STEP = 100


class Clock:
    """Wall time, and our own processor time (reading is done by others), at every hundredth document."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self._wall, self._own = time.perf_counter(), time.process_time()

    def __call__(self, outcome: Added, number: int, total: int) -> None:
        self.outcomes[outcome.outcome] += 1
        if outcome.outcome == "failed":
            print(f"{outcome.file}: {outcome.reason}")
        if number % _STEP == 0 or number == total:
            wall, own = time.perf_counter(), time.process_time()
            print(f"{number:6}: {wall - self._wall:7.1f} s, storing {own - self._own:6.1f} s of processor", flush=True)
            self._wall, self._own = wall, own


def add(folder: Path, file: Path) -> None:
    """Adds the folder to a new library and tells what it took."""
    clock, start = Clock(), time.perf_counter()
    with Most() as most, Library(file, create=True) as library:
        library.add([folder], clock)
    spent = time.perf_counter() - start
    read = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    count, size = sum(clock.outcomes.values()), sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
    minutes = f"{spent / 60:.1f} min on {os.cpu_count()} cores"
    print(f"{count} documents, {size / 1e6:.1f} MB: {minutes}, {dict(clock.outcomes)}")
    print(f"reading {read:.0f} s of processor; library {file.stat().st_size / 1e6:.0f} MB")
    print(f"memory: {most.own:.0f} MB here, {most.children} MB in the readers, {most.megabytes:.0f} MB together")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--size", type=int, default=50, help="kB a document")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = given.folder or Path(name) / "papers"
        if not given.folder:
            write(folder, given.documents, given.size * 1000)
        add(folder, Path(name) / "library.db")


if __name__ == "__main__":
    main()
