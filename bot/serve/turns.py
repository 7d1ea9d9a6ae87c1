"""Whose turn it is with one of a few workers: short questions before long ones, but none waits for ever."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from collections.abc import Hashable
from typing import Generic, TypeVar

PATIENCE = 5.0  # a question lets those pass that come within so many times as long as it takes
_NEWEST = 0.2  # what the last question of a kind counts in how long that kind takes

W = TypeVar("W")


class Turns(Generic[W]):
    """Workers that are free, and who waits for one. How long a kind of question takes is learnt from those before."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._free: list[W] = []
        self._waiting: list[tuple[float, int]] = []
        self._number = itertools.count()
        self._seconds: dict[Hashable, float] = {}

    def free(self, worker: W) -> None:
        """Gives a worker, or gives it back."""
        with self._changed:
            self._free.append(worker)
            self._changed.notify_all()

    def take(self, kind: Hashable) -> W:
        """A worker that is free, when it is the turn of this question."""
        with self._changed:
            mine = time.monotonic() + PATIENCE * self._seconds.get(kind, 0.0), next(self._number)
            heapq.heappush(self._waiting, mine)
            while not self._free or self._waiting[0] != mine:
                self._changed.wait()
            heapq.heappop(self._waiting)
            worker = self._free.pop()
            self._changed.notify_all()
            return worker

    def took(self, kind: Hashable, seconds: float) -> None:
        """Tells how long a question took, once it had a worker."""
        with self._changed:
            before = self._seconds.get(kind, seconds)
            self._seconds[kind] = before + _NEWEST * (seconds - before)

    def drain(self) -> list[W]:
        """All workers that are free."""
        with self._changed:
            free, self._free = self._free, []
            return free
