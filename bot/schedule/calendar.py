"""The digests of a running app: its subscriptions, its ledger, and the clock's thread."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime

from bot.schedule.keeper import Keeper
from bot.schedule.ledger import Claim, Ledger, Outcome
from bot.schedule.post import Poster
from bot.schedule.subscriptions import Subscription, Subscriptions
from bot.schedule.times import zone_of
from bot.serve.desk import Desk


class Calendar:
    """What /digest and the clock need, over one desk."""

    def __init__(self, desk: Desk) -> None:
        self.subscriptions = Subscriptions(desk.store)
        self.ledger = Ledger(desk.store, desk.inbox.slots.mine, desk.inbox.slots.dead)
        self.post = Poster(desk, self.subscriptions, self.ledger)
        self._stop = threading.Event()

    def start(self) -> None:
        """Starts the clock's thread."""
        keeper = Keeper(self.subscriptions, self.ledger, self.post, self._stop.wait)
        threading.Thread(target=keeper.run, args=[self._stop], daemon=True, name="digests").start()

    def stop(self) -> None:
        self._stop.set()

    def preview(self, subscription: Subscription, now: datetime) -> Claim:
        """A claim that is not in the ledger: what would go out now."""
        day = now.astimezone(zone_of(subscription.zone)).date().isoformat()
        until = now.astimezone(UTC).isoformat(timespec="seconds")
        return Claim(subscription, day, self.ledger.since(subscription), until)

    def post_now(self, subscription: Subscription, now: datetime, day: date | None = None) -> Outcome | None:
        """Posts a local date's digest (today's at the latest) at once; None if it was claimed before.

        Raises Later.
        """
        today = now.astimezone(zone_of(subscription.zone)).date()
        wanted = min(day or today, today)
        claim = self.ledger.claim_now(subscription, wanted, now)
        if claim is None:
            return None
        outcome = self.post(claim)
        self.ledger.close(claim, outcome, now)
        return outcome
