"""Waiting one's turn where Slack has said "not so fast"."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

BETWEEN = 1.1  # seconds between messages to one channel (docs.slack.dev/apis/web-api/rate-limits: about one a second)


class Pace:
    """Turns for each place that was limited. Nobody waits where Slack has not complained."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._free: dict[str, float] = {}
        self._turns: dict[str, float] = {}

    def wait(self, place: str, who: str) -> float:
        """Seconds until it is somebody's turn; 0 means now. Asking again keeps the turn."""
        now = self._clock()
        with self._lock:
            turn = self._turns.get(who)
            if turn is None and self._free.get(place, 0.0) > now:
                turn = self._turns[who] = self._free[place]
                self._free[place] += BETWEEN
            if turn is not None and turn > now:
                return turn - now
            self._turns.pop(who, None)
            return 0.0

    def limited(self, place: str, who: str, seconds: float) -> float:
        """Slack refused somebody for so long: they get the first free turn after that."""
        now = self._clock()
        with self._lock:
            turn = self._turns[who] = max(now + seconds, self._free.get(place, 0.0))
            self._free[place] = turn + BETWEEN
            return turn - now
