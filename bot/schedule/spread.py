"""Keeping messages apart, so that a morning with many digests stays within Slack's limits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

# https://docs.slack.dev/apis/web-api/rate-limits: about one message a second in a channel, several hundred a
# minute in a workspace.
IN_CHANNEL_SECONDS = 1.1
ANYWHERE_SECONDS = 0.3


class Spread:
    """The time of the last message; what is done between two messages counts as waiting."""

    def __init__(
        self, rest: Callable[[float], object] = time.sleep, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._rest = rest
        self._clock = clock
        self._channel = ""
        self._at = float("-inf")

    @contextmanager
    def turn(self, channel: str) -> Iterator[None]:
        """Waits until a message may go to a channel; it counts as gone when the block ends."""
        apart = IN_CHANNEL_SECONDS if channel == self._channel else ANYWHERE_SECONDS
        left = self._at + apart - self._clock()
        if left > 0:
            self._rest(left)
        try:
            yield
        finally:
            self._channel, self._at = channel, self._clock()
