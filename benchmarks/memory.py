"""How much memory this process and those it started hold, looked at while something runs."""

from __future__ import annotations

import os
import threading
from pathlib import Path


class Most:
    """The most resident memory, in MB: of this process, of each below it, and of all at one time."""

    def __enter__(self) -> Most:
        self.megabytes = self.own = 0.0
        self._children: dict[int, float] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    @property
    def children(self) -> list[int]:
        """The most that each process below held, largest first."""
        return sorted((round(size) for size in self._children.values()), reverse=True)

    def _look(self) -> None:
        while not self._stop.wait(0.1):
            own, below = _resident(os.getpid()), {pid: _resident(pid) for pid in _below()}
            self.own, self.megabytes = max(self.own, own), max(self.megabytes, own + sum(below.values()))
            for pid, size in below.items():
                self._children[pid] = max(self._children.get(pid, 0.0), size)


def _below() -> list[int]:
    return [int(p) for task in Path("/proc/self/task").glob("*/children") for p in task.read_text().split()]


def _resident(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return 0.0
