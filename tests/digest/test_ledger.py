"""The ledger under a simulated clock: outages, restarts, two processes, kills between claim and record."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.schedule.keeper import Keeper
from bot.schedule.ledger import Claim, Ledger, Outcome
from bot.schedule.subscriptions import Subscriptions
from bot.schedule.times import WINDOW, dates, slot, wanted, zone_of
from bot.serve.delivery import Later
from bot.state.tables import Store
from index.library import Library

ZONES = (
    "UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kathmandu", "Asia/Tokyo", "Africa/Cairo",
    "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Marquesas",
)  # fmt: skip
CLOCKS = ("08:30", "00:05", "02:30", "23:50", "02:00", "12:00")
START = datetime(2026, 2, 20, 11, 7, tzinfo=UTC)
DAYS = 400


class Killed(BaseException):
    """A process ends in the middle of its work."""


class World:
    """Slack's memory of what was posted, and which processes are alive."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.posts: Counter[str] = Counter()
        self.next_slot = 0
        self.alive: set[int] = set()

    def deliver(self, claim: Claim) -> Outcome:
        """As delivery does it: what stands in the channel is not sent again."""
        if claim.late and claim.work not in self.posts:
            return "missed"
        if claim.work in self.posts:
            return "sent"
        luck = self.chance.random()
        if luck < 0.03:
            raise Later(self.chance.uniform(1, 2000))
        if luck < 0.05:
            raise Killed
        self.posts[claim.work] += 1
        if luck < 0.09:
            raise Killed
        return "sent"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    Library(tmp_path / "library.db", create=True).close()
    opened = Store(tmp_path / "library.db")
    opened.change("PRAGMA synchronous = OFF")  # 400 days of commits; nothing here is about the disk
    yield opened
    opened.close()


def process(world: World, store: Store) -> tuple[int, Keeper]:
    world.next_slot += 1
    mine = world.next_slot
    world.alive.add(mine)
    ledger = Ledger(store, mine, lambda slot: slot not in world.alive)
    return mine, Keeper(Subscriptions(store), ledger, world.deliver)


def test_each_due_digest_comes_once_or_is_reported_as_missed(store: Store) -> None:
    world = World(7)
    subscriptions = Subscriptions(store)
    for n, zone in enumerate(ZONES):
        subscriptions.set("T1", f"C{n}", "U1", clock=CLOCKS[n % len(CLOCKS)], zone=zone, weekdays="1111111")
        subscriptions.turn("T1", f"C{n}", "on", START.timestamp())
    processes = [process(world, store), process(world, store)]
    looks: list[datetime] = []
    now = START
    while now < START + timedelta(days=DAYS):
        outage = world.chance.random() < 0.004
        now += (
            timedelta(hours=world.chance.uniform(5, 70)) if outage else timedelta(minutes=world.chance.uniform(5, 100))
        )
        for which in (0, 1):
            if world.chance.random() < 0.005:
                world.alive.discard(processes[which][0])
                processes[which] = process(world, store)
            try:
                processes[which][1].look(now)
                looks.append(now)
            except Killed:
                world.alive.discard(processes[which][0])
                processes[which] = process(world, store)
    for mine, _ in processes:
        world.alive.discard(mine)
    last = Keeper(subscriptions, Ledger(store, 10**6, lambda slot: True), world.deliver)
    for _ in range(20):
        now += timedelta(hours=2)
        try:
            last.look(now)
            looks.append(now)
        except Killed:
            continue
    check(store, subscriptions, world, looks, now)


def check(store: Store, subscriptions: Subscriptions, world: World, looks: list[datetime], end: datetime) -> None:
    assert max(world.posts.values()) == 1
    ledger = Ledger(store, 0, lambda slot: False)
    missed = 0
    for held in subscriptions.all():
        states = ledger.states(held)
        zone = zone_of(held.zone)
        begin = START
        while begin < end:
            stop = min(begin + timedelta(days=20), end)
            for day in dates(begin, stop, zone):
                moment = slot(day, held.clock, zone)
                if not wanted(day, held.weekdays) or not moment or not START <= moment <= end - WINDOW:
                    continue
                state = states[day.isoformat()]
                assert state in ("sent", "missed")
                assert (f"digest:T1:{held.channel}:{day}" in world.posts) == (state == "sent")
                tried = bisect_left(looks, moment + WINDOW) - bisect_left(looks, moment)
                assert state == "sent" or tried < 6  # missed only where hardly anybody was there to look
                missed += state == "missed"
            begin = stop
    assert 0 < missed < DAYS * len(ZONES) / 5


def test_what_was_missed_is_told_once_in_the_next_digest(store: Store) -> None:
    subscriptions = Subscriptions(store)
    held = subscriptions.set("T1", "C1", "U1", clock="09:00", zone="UTC")
    subscriptions.turn("T1", "C1", "on", START.timestamp())
    held = subscriptions.all()[0]
    ledger = Ledger(store, 1, lambda slot: False)
    after = datetime(2026, 2, 24, 9, 10, tzinfo=UTC)
    [claim] = ledger.due(held, after)
    assert claim.day == "2026-02-24"
    assert ledger.untold(claim) == ["2026-02-21", "2026-02-22", "2026-02-23"]
    ledger.close(claim, "sent", after)
    [claim] = ledger.due(held, after + timedelta(days=1))
    assert ledger.untold(claim) == []


def test_a_clock_that_jumps_back_posts_nothing_twice(store: Store) -> None:
    subscriptions = Subscriptions(store)
    subscriptions.set("T1", "C1", "U1", clock="09:00", zone="UTC")
    subscriptions.turn("T1", "C1", "on", START.timestamp())
    world = World(1)
    world.chance.random = lambda: 0.5  # type: ignore[method-assign]  every call to Slack succeeds
    _, keeper = process(world, store)
    due = datetime(2026, 2, 21, 9, 1, tzinfo=UTC)
    for moment in (due, due - timedelta(hours=20), due - timedelta(minutes=2), due, due + timedelta(hours=3)):
        keeper.look(moment)
    assert world.posts == {"digest:T1:C1:2026-02-21": 1}


def test_a_changed_zone_does_not_bring_the_same_date_again(store: Store) -> None:
    subscriptions = Subscriptions(store)
    world = World(1)
    world.chance.random = lambda: 0.5  # type: ignore[method-assign]
    _, keeper = process(world, store)
    subscriptions.set("T1", "C1", "U1", clock="09:00", zone="Asia/Tokyo")
    subscriptions.turn("T1", "C1", "on", START.timestamp())
    keeper.look(datetime(2026, 2, 21, 0, 30, tzinfo=UTC))
    subscriptions.set("T1", "C1", "U1", clock="09:00", zone="America/New_York")
    subscriptions.turn("T1", "C1", "on", START.timestamp())
    keeper.look(datetime(2026, 2, 21, 15, 0, tzinfo=UTC))
    assert sum(world.posts.values()) == 1


def test_one_process_works_on_a_claim_at_a_time(store: Store) -> None:
    subscriptions = Subscriptions(store)
    subscriptions.set("T1", "C1", "U1", clock="09:00", zone="UTC")
    subscriptions.turn("T1", "C1", "on", START.timestamp())
    held = subscriptions.all()[0]
    alive = {1, 2}
    first, second = (Ledger(store, n, lambda slot: slot not in alive) for n in (1, 2))
    now = datetime(2026, 2, 21, 9, 1, tzinfo=UTC)
    assert len(first.due(held, now)) == 1
    assert second.due(held, now) == []
    alive.discard(1)
    assert len(second.due(held, now)) == 1
