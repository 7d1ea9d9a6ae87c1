"""Which of the processes that serve one library are alive, told by locks that die with their process."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

MOST = 64


class Slots:
    """A byte of a lock file for each process; the kernel frees it when the process ends, however it ends.

    Raises OSError if the file beside the library cannot be written.
    """

    def __init__(self, library: Path) -> None:
        self._file = os.open(f"{library}-slots", os.O_RDWR | os.O_CREAT, 0o600)
        self.mine = next((n for n in range(MOST) if self._take(n)), MOST)

    def _take(self, slot: int) -> bool:
        try:
            fcntl.lockf(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, slot)
        except BlockingIOError:
            return False
        return True

    def dead(self, slot: int) -> bool:
        """Whether no other process holds the slot; our own counts as dead (its rows are from a former life)."""
        if slot == self.mine:
            return True
        if not self._take(slot):
            return False
        fcntl.lockf(self._file, fcntl.LOCK_UN, 1, slot)
        return True

    def close(self) -> None:
        os.close(self._file)
