"""The small library, the stand-in for Slack and the app, as for the tests of Slack; and news for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.schedule.calendar import Calendar
from bot.schedule.spread import Spread
from bot.schedule.subscriptions import Subscription
from bot.serve.delivery import Delivery
from bot.serve.desk import Desk
from bot.serve.pace import Pace
from bot.state.deliveries import Deliveries
from commands.follows import Follow
from index.library import Library
from tests.slack.conftest import library, prose, read_once, slack, start
from tests.slack.stand_in import HttpDoor, StandIn

__all__ = ["library", "prose", "read_once", "slack", "start"]

NEWS = """# Second Thoughts on the Harbour Question in Ardovia

By Jorun Helt

Teodor Valk, a professor at the Lindmark Institute, now argues that "the harbour \
treaty will cost the coast more than it brings". \
The fishing villages had been saying so for a year.

Ardovia exported 401 barges of salt in 2021, more than ever before.

Nadia Ferrow, a historian of the strait, argues that the lighthouse was never Brenish.
"""


class Morning:
    """A running app whose clock the test turns: its channel C1 has a digest at 08:00 UTC."""

    def __init__(self, door: HttpDoor, desk: Desk, slack: StandIn, folder: Path) -> None:
        self.door = door
        self.desk = desk
        self.slack = slack
        self.folder = folder
        self.rested = 0.0
        desk.delivery = Delivery(desk.slack, Deliveries(desk.store), Pace(self.clock))
        self.calendar = Calendar(desk, Spread(self._rest, self.clock))

    def _rest(self, seconds: float) -> None:
        self.rested += seconds

    def clock(self) -> float:
        """Real seconds, and those that only passed for the app and for Slack."""
        return time.time() + self.rested

    def set(self, *topics: str, channel: str = "C1", quiet: bool = True) -> Subscription:
        """A digest that has been due for ten minutes, or since midnight: what is due tomorrow is not due yet."""
        now = datetime.now(UTC)
        at = max(now - timedelta(minutes=10), now.replace(hour=0, minute=0, second=0, microsecond=0))
        clock = f"{at.hour:02}:{at.minute:02}"
        subscriptions = self.calendar.subscriptions
        subscriptions.follow("T1", channel, "U1", [Follow("topic", topic) for topic in topics])
        subscriptions.set("T1", channel, "U1", clock=clock, zone="UTC", quiet=quiet)
        subscriptions.turn("T1", channel, "on", (at - timedelta(minutes=1)).timestamp())
        return self.held(channel)

    def held(self, channel: str = "C1") -> Subscription:
        found = self.calendar.subscriptions.of("T1", channel)
        assert found
        return found

    def add(self, text: str = NEWS, name: str = "news.md") -> None:
        (self.folder / name).write_text(text, encoding="utf-8")
        with Library(self.desk.settings.library) as opened:
            opened.add([self.folder / name])

    def look(self, **later: float) -> int:
        return self.calendar.keeper.look(datetime.now(UTC) + timedelta(**later))

    def states(self, channel: str = "C1") -> list[str]:
        return list(self.calendar.ledger.states(self.held(channel)).values())


@pytest.fixture
def morning(start: Callable[..., tuple[HttpDoor, Desk]], slack: StandIn, tmp_path: Path) -> Iterator[Morning]:
    door, desk = start()
    desk.store.change("UPDATE documents SET added = '2020-01-01T00:00:00+00:00'")
    yield Morning(door, desk, slack, tmp_path)
