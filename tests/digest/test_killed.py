"""The real process, killed (SIGKILL) while a digest is on its way, and started again.

A test run kills three times; `KILLS=50 pytest tests/digest/test_killed.py` kills fifty times (some minutes).
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.schedule.ledger import Ledger
from bot.schedule.subscriptions import Subscriptions
from bot.state.tables import Store
from commands.follows import Follow
from index.library import Library
from tests.digest.news import THINGS, about
from tests.slack.conftest import free_port, settings_for
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Fault

KILLS = int(os.environ.get("KILLS", "3"))
SERVE = """
import pathlib, sys
from bot.schedule import spread
from bot.serve.run import serve
from bot.serve.settings import Settings
spread.IN_CHANNEL_SECONDS = spread.ANYWHERE_SECONDS = 0.1
serve(Settings(pathlib.Path(sys.argv[1]), "http", *sys.argv[2:6], port=int(sys.argv[6]), look_seconds=0.05))
"""


class Bot:
    """`rapporteur serve --http` as a process that looks twenty times a second what is due."""

    def __init__(self, slack: StandIn, library: Path) -> None:
        made = settings_for(slack, library)
        self.port = free_port()
        tokens = (made.bot_token, made.app_token, made.signing_secret, made.api_url)
        self.line = [sys.executable, "-c", SERVE, str(library), *tokens, str(self.port)]
        self.log = library.with_suffix(".log")
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(self.line, stderr=log, stdout=log)

    def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)

    def wait_for_death(self) -> None:
        assert self.process
        try:
            self.process.wait(120)
        except subprocess.TimeoutExpired:
            raise AssertionError(self.log.read_text()[-2000:]) from None


@pytest.fixture
def bot(slack: StandIn, library: Path) -> Iterator[Bot]:
    made = Bot(slack, library)
    yield made
    if made.process and made.process.poll() is None:
        made.kill()
        made.process.wait(10)


@pytest.fixture
def store(library: Path) -> Iterator[Store]:
    opened = Store(library)
    yield opened
    opened.close()


def due(store: Store, slack: StandIn, channels: list[str], *topics: str) -> None:
    """Digests that are due since ten minutes."""
    now = datetime.now(UTC)
    at = max(now - timedelta(minutes=10), now.replace(hour=0, minute=0, second=0, microsecond=0))
    subscriptions = Subscriptions(store)
    for channel in channels:
        slack.members[channel] = True
        subscriptions.follow("T1", channel, "U1", [Follow("topic", topic) for topic in topics])
        subscriptions.set("T1", channel, "U1", clock=f"{at.hour:02}:{at.minute:02}", zone="UTC")
        subscriptions.turn("T1", channel, "on", (at - timedelta(minutes=1)).timestamp())


def states(store: Store) -> Counter[str]:
    """How many editions are in each state."""
    ledger = Ledger(store, 0, lambda slot: False)
    return Counter(state for held in Subscriptions(store).all() for state in ledger.states(held).values())


def test_killed_while_posting_nothing_is_doubled_and_nothing_lost(
    bot: Bot, slack: StandIn, store: Store, library: Path, tmp_path: Path
) -> None:
    add_news(library, tmp_path)
    channels = [f"K{n}" for n in range(KILLS * 3 // 2 + 2)]
    due(store, slack, channels, *list(THINGS)[:6])
    chance = random.Random(11)
    kills = 0
    while kills < KILLS and states(store)["sent"] < len(channels):
        slack.faults.clear()
        before = [Fault("slow", 0)] * chance.randrange(3)
        slack.fail("chat.postMessage", *before, a_kill(bot, ("cut", "lost", "soon")[kills % 3], chance))
        bot.start()
        bot.wait_for_death()
        kills += 1
    slack.faults.clear()
    bot.start()
    slack.wait_for(lambda: states(store)["sent"] == len(channels))
    assert kills == KILLS
    check(slack, channels)


def add_news(library: Path, folder: Path) -> None:
    with Library(library) as opened:
        for thing in THINGS:
            (folder / f"{thing}.md").write_text(about(thing), encoding="utf-8")
        opened.add([folder / f"{thing}.md" for thing in THINGS])


def a_kill(bot: Bot, kind: str, chance: random.Random) -> Fault:
    """Before Slack has it, after Slack has it and before we know, or at a random moment thereafter."""
    if kind != "soon":
        return Fault(kind, then=bot.kill)

    def soon() -> None:
        threading.Timer(chance.uniform(0, 0.03), bot.kill).start()

    return Fault("slow", 0, soon)


def check(slack: StandIn, channels: list[str]) -> None:
    """Each channel has one digest, whole: the same messages as all others."""
    told = {c: [m for m in slack.visible() if m.channel == c] for c in channels}
    for messages in told.values():
        first = [m for m in messages if m.thread is None]
        assert len(first) == 1
        assert {m.thread for m in messages if m.thread} == {first[0].ts}
        assert Counter(tuple(m.quotes()) for m in messages) == Counter(tuple(m.quotes()) for m in told[channels[0]])
    assert len(told[channels[0]]) > 1
    assert not [m for m in slack.visible() if m.channel == "D1"]


@pytest.mark.parametrize("arrived", [True, False])
def test_where_history_may_not_be_read_the_owner_is_told_instead(
    bot: Bot, slack: StandIn, store: Store, arrived: bool
) -> None:
    slack.scopes = slack.scopes.replace("channels:history,", "").replace("groups:history,", "")
    due(store, slack, ["K0"], "harbour treaty")
    slack.fail("chat.postMessage", Fault("lost" if arrived else "cut", then=bot.kill))
    bot.start()
    bot.wait_for_death()
    bot.start()
    slack.wait_for(lambda: states(store) == {"unknown": 1})
    posts = [m for m in slack.visible() if m.channel == "K0"]
    assert len(posts) == arrived
    [told] = [m for m in slack.visible() if m.channel == "D1"]
    assert "cannot tell whether the digest" in told.words()
    if not arrived:
        ask_now(slack, bot)
        slack.wait_for(lambda: [m for m in slack.visible() if m.channel == "K0" and m.to is None])


def ask_now(slack: StandIn, bot: Bot) -> None:
    HttpDoor(slack, bot.port).command("/digest now", channel="K0")
