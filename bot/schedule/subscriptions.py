"""Which channels have a digest, when, and what they follow."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast

from bot.schedule.times import EVERY_DAY
from bot.state.tables import Store
from commands.follows import Follow, Kind

State = Literal["on", "paused", "off"]


@dataclass(frozen=True, slots=True)
class Subscription:
    """A channel's digest. `clock` is "HH:MM" in `zone`; `quiet`: silence when nothing is new; `active`: since
    when (seconds since 1970) its slots count."""

    team: str
    channel: str
    clock: str
    zone: str
    weekdays: str
    quiet: bool
    state: State
    owner: str
    active: float


class Subscriptions:
    """The tables of digests and of what they follow."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, state: State | None = None) -> list[Subscription]:
        """Every digest, or those in one state, in a fixed order."""
        where = ("1", ()) if state is None else ("state = ?", (state,))
        rows = self._store.rows(f"SELECT * FROM slack_digests WHERE {where[0]} ORDER BY team, channel", *where[1])
        return [Subscription(**{**dict(r), "quiet": bool(r["quiet"])}) for r in rows]

    def of(self, team: str, channel: str) -> Subscription | None:
        return next((s for s in self.all() if (s.team, s.channel) == (team, channel)), None)

    def of_channel(self, channel: str) -> Subscription | None:
        """By the channel alone, for the command line."""
        return next((s for s in self.all() if s.channel == channel), None)

    def set(
        self,
        team: str,
        channel: str,
        owner: str,
        *,
        clock: str,
        zone: str,
        weekdays: str = EVERY_DAY,
        quiet: bool = True,
    ) -> Subscription:
        """Makes or changes a channel's digest; slots count from now on."""
        self._store.change(
            "INSERT OR REPLACE INTO slack_digests VALUES (?, ?, ?, ?, ?, ?, 'on', ?, ?)",
            team, channel, clock, zone, weekdays, quiet, owner, time.time(),
        )  # fmt: skip
        found = self.of(team, channel)
        assert found is not None
        return found

    def turn(self, team: str, channel: str, state: State, now: float | None = None) -> bool:
        """Pauses, resumes or ends a digest; whether there is one. What passes while it is off is not missed."""
        return bool(
            self._store.change(
                "UPDATE slack_digests SET state = ?, active = ? WHERE team = ? AND channel = ?",
                state, time.time() if now is None else now, team, channel,
            )
        )  # fmt: skip

    def follows(self, team: str, channel: str) -> list[Follow]:
        """What a channel follows, in the order in which it was told."""
        rows = self._store.rows(
            "SELECT kind, term FROM slack_follows WHERE team = ? AND channel = ? ORDER BY at, kind, term", team, channel
        )
        return [Follow(cast("Kind", r["kind"]), r["term"]) for r in rows]

    def follow(self, team: str, channel: str, person: str, follows: Iterable[Follow]) -> None:
        """Adds to what a channel follows."""
        now = time.time()
        for n, follow in enumerate(follows):
            self._store.change(
                "INSERT OR IGNORE INTO slack_follows VALUES (?, ?, ?, ?, ?, ?)",
                team, channel, follow.kind, follow.term[:300], person, now + n / 1000,
            )  # fmt: skip

    def follow_only(self, team: str, channel: str, person: str, follows: Iterable[Follow]) -> None:
        """Replaces what a channel follows."""
        with self._store.together():
            self._store.change("DELETE FROM slack_follows WHERE team = ? AND channel = ?", team, channel)
            self.follow(team, channel, person, follows)
