"""Keeping time: looks every so often what is due, and sees each claim through."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from bot.schedule.ledger import Claim, Ledger, Outcome
from bot.schedule.subscriptions import Subscription, Subscriptions
from bot.schedule.times import next_slot, zone_of
from bot.serve.delivery import Later

REFUSALS = 3  # in a row, after which a look ends

log = logging.getLogger("rapporteur.digest")


class Keeper:
    """Gives what is due to `deliver`, which sends an edition and says what became of it.

    `deliver` raises Later when it must be tried again; the claim stays, and is taken up at a later look.
    """

    def __init__(
        self,
        subscriptions: Subscriptions,
        ledger: Ledger,
        deliver: Callable[[Claim], Outcome],
    ) -> None:
        self._subscriptions = subscriptions
        self._ledger = ledger
        self._deliver = deliver
        self._refusals = 0
        self._not_before: dict[str, float] = {}
        self._next: dict[Subscription, datetime] = {}

    def look(self, now: datetime) -> int:
        """Sees through everything that is due now; returns how many editions went out.

        What goes wrong in one channel is logged, and keeps no other from its digest; where Slack takes nothing
        from several in a row, the others wait for the next look.
        """
        posted = self._refusals = 0
        unfinished, lost = self._ledger.unfinished(), self._ledger.lost()
        for held in self._subscriptions.all():
            key = held.team, held.channel
            due = held.state == "on" and (key in unfinished or self._next.get(held, now) <= now)
            if not due and key not in lost:
                continue
            if self._refusals == REFUSALS:
                break
            try:
                posted += self._look_at(held, now, due)
            except Exception:  # the outermost edge of the clock's thread
                log.exception("digest failed", extra={"channel": held.channel})
        return posted

    def _look_at(self, held: Subscription, now: datetime, due: bool) -> int:
        claims = (self._ledger.due(held, now) if due else []) + self._ledger.take_lost(held)
        posted = sum(self._see_through(claim, now) for claim in claims)
        if due:
            self._next[held] = next_slot(held.clock, zone_of(held.zone), held.weekdays, now)
        return posted

    def _see_through(self, claim: Claim, now: datetime) -> bool:
        if self._not_before.get(claim.work, 0.0) > now.timestamp():
            return False
        try:
            outcome = self._deliver(claim)
        except Later as later:
            self._refusals += 1
            self._not_before[claim.work] = now.timestamp() + later.seconds
            return False
        self._refusals = 0
        self._not_before.pop(claim.work, None)
        self._ledger.close(claim, outcome, now)
        log.info("digest", extra={"id": claim.work, "outcome": outcome})
        return outcome == "sent"

    def run(self, stop: threading.Event, seconds: float) -> None:
        """Looks every so many seconds until told to stop."""
        while not stop.wait(seconds):
            try:
                self.look(datetime.now(UTC))
            except sqlite3.Error:  # the file is locked for long, or the disk full: the next look comes
                log.exception("digests not looked at")
