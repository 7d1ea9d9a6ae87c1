"""The ledger: one row for each channel and local date, claimed before anything is sent, closed after.

Several processes may share it. A claim belongs to a process slot (see bot/state/slots.py); what a
dead process claimed is taken over by the next that looks, and never simply sent again: delivery
first finds out what became of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal

from bot.schedule.subscriptions import Subscription
from bot.schedule.times import WINDOW, dates, slot, wanted, zone_of
from bot.state.tables import Store
from commands.digest import stamp

Outcome = Literal["sent", "empty", "failed", "missed", "lost", "unknown"]
REPEATABLE = ("empty", "failed", "missed", "lost", "unknown")  # somebody may ask for such a date again


@dataclass(frozen=True, slots=True)
class Claim:
    """An edition that this process has to see through: what is new after `since` up to `until` (ISO, UTC).
    `late`: it was claimed so long ago that it is no longer worth sending. `lost`: it could not be sent, and
    neither could its owner be told."""

    subscription: Subscription
    day: str
    since: str
    until: str
    late: bool = False
    lost: bool = False

    @property
    def work(self) -> str:
        """The key under which its messages are recorded."""
        return work_of(self.subscription, self.day)


def work_of(subscription: Subscription, day: str) -> str:
    return f"digest:{subscription.team}:{subscription.channel}:{day}"


class Ledger:
    """The table of editions."""

    def __init__(self, store: Store, mine: int, dead: Callable[[int], bool]) -> None:
        self._store = store
        self._mine = mine
        self._dead = dead

    def due(self, subscription: Subscription, now: datetime) -> list[Claim]:
        """Claims what is due now, and what a dead process left; what is too late is recorded as missed.
        Of several dates that have passed, only the newest can still be claimed."""
        last, unfinished = self._where(subscription)
        claims = []
        if unfinished:
            claims = [c for c in (self._take_over(subscription, row, now) for row in self._open(subscription)) if c]
        passed = self._slots_passed(subscription, last, now)
        for day, moment in passed:
            if day != passed[-1][0] or now - moment >= WINDOW:
                self._insert(subscription, day, "missed", now)
            elif claim := self._claim(subscription, day, now):
                claims.append(claim)
        return claims

    def unfinished(self) -> set[tuple[str, str]]:
        """Teams and channels with a claim that is not closed."""
        return self._channels("claimed")

    def lost(self) -> set[tuple[str, str]]:
        """Teams and channels whose owner has still to be told that the digest was lost."""
        return self._channels("lost")

    def _channels(self, state: str) -> set[tuple[str, str]]:
        rows = self._store.rows("SELECT DISTINCT team, channel FROM slack_editions WHERE state = ?", state)
        return {(r["team"], r["channel"]) for r in rows}

    def claim_now(self, subscription: Subscription, day: date, now: datetime, until: datetime | None) -> Claim | None:
        """Claims a date whatever the time; None if its digest went out, or another process is at it."""
        at = subscription.team, subscription.channel, day.isoformat()
        with self._store.together():
            for passed, _ in self._slots_passed(subscription, self._where(subscription)[0], now):
                if passed < day:
                    self._insert(subscription, passed, "missed", now)
            if self.states(subscription).get(day.isoformat()) in REPEATABLE:
                self._store.change("DELETE FROM slack_editions WHERE team = ? AND channel = ? AND day = ?", *at)
                self._store.change("DELETE FROM slack_sent WHERE work = ?", work_of(subscription, day.isoformat()))
            if self._insert(subscription, day, "claimed", now, until):
                return Claim(subscription, day.isoformat(), self.since(subscription), self.until(subscription, until))
        rows = self._open(subscription)
        return next((self._take_over(subscription, r, now) for r in rows if r["day"] == day.isoformat()), None)

    def take_lost(self, subscription: Subscription) -> list[Claim]:
        """What a channel's owner has still to be told of."""
        return [_claim_of(subscription, row, lost=True) for row in self._open(subscription, "lost")]

    def close(self, claim: Claim, outcome: Outcome, now: datetime) -> None:
        """Records what became of a claim; what was missed before has been told if it was sent."""
        self._store.change(
            "UPDATE slack_editions SET state = ?, at = ? WHERE team = ? AND channel = ? AND day = ?",
            outcome, now.timestamp(), claim.subscription.team, claim.subscription.channel, claim.day,
        )  # fmt: skip
        if outcome == "sent":
            self._store.change(
                "UPDATE slack_editions SET told = 1 WHERE team = ? AND channel = ? AND state = 'missed' AND day < ?",
                claim.subscription.team, claim.subscription.channel, claim.day,
            )  # fmt: skip

    def untold(self, claim: Claim) -> list[str]:
        """Dates before the claim's that were missed and of which the channel has not heard."""
        rows = self._store.rows(
            "SELECT day FROM slack_editions WHERE team = ? AND channel = ? AND state = 'missed' AND told = 0"
            " AND day < ? ORDER BY day",
            claim.subscription.team, claim.subscription.channel, claim.day,
        )  # fmt: skip
        return [r["day"] for r in rows]

    def states(self, subscription: Subscription) -> dict[str, str]:
        """Date → state, of all editions of a channel."""
        sql = "SELECT day, state FROM slack_editions WHERE team = ? AND channel = ? ORDER BY day"
        return {r["day"]: r["state"] for r in self._store.rows(sql, subscription.team, subscription.channel)}

    def since(self, subscription: Subscription) -> str:
        """Where the next edition takes up: the end of the last that went out, else a day before the digest began."""
        row = self._store.rows(
            "SELECT max(until) AS until FROM slack_editions WHERE team = ? AND channel = ?"
            " AND state IN ('sent', 'empty', 'unknown')",
            subscription.team, subscription.channel,
        )[0]  # fmt: skip
        began = datetime.fromtimestamp(subscription.active, UTC) - timedelta(days=1)
        return str(row["until"] or stamp(began))

    def until(self, subscription: Subscription, end: datetime | None = None) -> str:
        """Where the next edition ends: the time of the newest document (added by `end`). A clock may be turned
        back, and a document that is just being written is not seen yet, so that our own clock would not do."""
        last = stamp(end or datetime.max.replace(tzinfo=UTC))
        row = self._store.rows("SELECT max(added) AS until FROM documents WHERE added <= ?", last)[0]
        return max(str(row["until"] or ""), self.since(subscription))

    def _where(self, subscription: Subscription) -> tuple[date | None, int]:
        """The last date in the ledger, and how many claims are not closed."""
        row = self._store.rows(
            "SELECT max(day) AS day, total(state = 'claimed') AS unfinished FROM slack_editions"
            " WHERE team = ? AND channel = ?",
            subscription.team, subscription.channel,
        )[0]  # fmt: skip
        return date.fromisoformat(row["day"]) if row["day"] else None, int(row["unfinished"])

    def _slots_passed(
        self, subscription: Subscription, last: date | None, now: datetime
    ) -> list[tuple[date, datetime]]:
        """Dates after the last in the ledger whose slots have passed, with their moments, oldest first."""
        zone = zone_of(subscription.zone)
        active = datetime.fromtimestamp(subscription.active, UTC)
        found = []
        for day in dates(active, now, zone, last):
            moment = slot(day, subscription.clock, zone) if wanted(day, subscription.weekdays) else None
            if moment and active <= moment <= now:
                found.append((day, moment))
        return found

    def _open(self, subscription: Subscription, state: str = "claimed") -> list[dict[str, object]]:
        rows = self._store.rows(
            "SELECT * FROM slack_editions WHERE state = ? AND team = ? AND channel = ? ORDER BY day",
            state, subscription.team, subscription.channel,
        )  # fmt: skip
        return [dict(r) for r in rows]

    def _claim(self, subscription: Subscription, day: date, now: datetime) -> Claim | None:
        if not self._insert(subscription, day, "claimed", now):
            return None
        return Claim(subscription, day.isoformat(), self.since(subscription), self.until(subscription))

    def _insert(
        self, subscription: Subscription, day: date, state: str, now: datetime, until: datetime | None = None
    ) -> bool:
        return bool(
            self._store.change(
                "INSERT OR IGNORE INTO slack_editions VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                subscription.team, subscription.channel, day.isoformat(), state, self._mine,
                self.since(subscription), self.until(subscription, until), now.timestamp(),
            )
        )  # fmt: skip

    def _take_over(self, subscription: Subscription, row: dict[str, object], now: datetime) -> Claim | None:
        """A claim of our own that is not closed yet, or that of a process which has died."""
        holder = row["slot"]
        if row["state"] != "claimed" or not isinstance(holder, int) or not (holder == self._mine or self._dead(holder)):
            return None
        taken = self._store.change(
            "UPDATE slack_editions SET slot = ? WHERE team = ? AND channel = ? AND day = ? AND slot = ?"
            " AND state = 'claimed'",
            self._mine, subscription.team, subscription.channel, row["day"], holder,
        )  # fmt: skip
        claim = _claim_of(subscription, row)
        return replace(claim, late=now - _began(row) >= WINDOW) if taken else None


def _claim_of(subscription: Subscription, row: dict[str, object], *, lost: bool = False) -> Claim:
    return Claim(subscription, str(row["day"]), str(row["since"]), str(row["until"]), lost=lost)


def _began(row: dict[str, object]) -> datetime:
    at = row["at"]
    assert isinstance(at, float)
    return datetime.fromtimestamp(at, UTC)
