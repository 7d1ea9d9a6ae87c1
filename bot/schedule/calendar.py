"""The digests of a running app: its subscriptions, its ledger, and the clock's thread."""

from __future__ import annotations

import threading
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.schedule.keeper import Keeper
from bot.schedule.ledger import Claim, Ledger, Outcome
from bot.schedule.post import Poster
from bot.schedule.spread import Spread
from bot.schedule.subscriptions import Subscription, Subscriptions
from bot.schedule.times import end_of, zone_of
from bot.serve.desk import Desk


class Calendar:
    """What /digest and the clock need, over one desk."""

    def __init__(self, desk: Desk, spread: Spread | None = None) -> None:
        self.subscriptions = Subscriptions(desk.store)
        self.ledger = Ledger(desk.store, desk.inbox.slots.mine, desk.inbox.slots.dead)
        self.post = Poster(desk, self.subscriptions, self.ledger, spread or Spread())
        self.keeper = Keeper(self.subscriptions, self.ledger, self.post)
        self._stop = threading.Event()
        self._settings = desk.settings

    def start(self) -> None:
        """Starts the clock's thread."""
        arguments = (self._stop, self._settings.look_seconds)
        threading.Thread(target=self.keeper.run, args=arguments, daemon=True, name="digests").start()

    def stop(self) -> None:
        self._stop.set()

    def preview(self, subscription: Subscription, now: datetime) -> Claim:
        """A claim that is not in the ledger: what would go out now."""
        return preview_claim(subscription, self.ledger, now)

    def post_now(self, subscription: Subscription, now: datetime, day: date | None = None) -> Outcome | None:
        """Posts a local date's digest (today's at the latest) at once, with what had come in by the end of that
        date; None if it went out before, or is just going out. Raises Later: asked again, it goes on."""
        zone = zone_of(subscription.zone)
        wanted = min(day or date.max, now.astimezone(zone).date())
        claim = self.ledger.claim_now(subscription, wanted, now, _end(wanted, zone, now))
        if claim is None:
            return None
        outcome = self.post(claim)
        self.ledger.close(claim, outcome, now)
        return outcome


def preview_claim(subscription: Subscription, ledger: Ledger, now: datetime, day: date | None = None) -> Claim:
    """What `post_now` would claim, without claiming it."""
    zone = zone_of(subscription.zone)
    wanted = min(day or date.max, now.astimezone(zone).date())
    until = ledger.until(subscription, _end(wanted, zone, now))
    return Claim(subscription, wanted.isoformat(), ledger.since(subscription), until)


def _end(day: date, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The end of a local date; None while it lasts."""
    end = end_of(day, zone)
    return end if end < now else None
