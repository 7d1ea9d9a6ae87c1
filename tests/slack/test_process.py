"""The real process: started, flooded, killed at random moments, started again; and whom it talks to.

A test run kills four times; `KILLS=30 pytest tests/slack/test_process.py -k killed_at` kills thirty times.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import islice
from pathlib import Path

import pytest

from tests.slack.conftest import free_port
from tests.slack.stand_in import HttpDoor, SocketDoor, StandIn
from tests.slack.stand_in.server import APP_TOKEN, BOT_TOKEN, SECRET, Fault
from tests.slack.test_pictures import add_toll

BURST = 100
KILLS = int(os.environ.get("KILLS", "4"))
MOMENTS = ("acked", "cut", "lost", "slow")  # after an ack; before, after and while Slack takes an answer
RAPPORTEUR = [sys.executable, "-c", "from bot.cli import main; main()"]


WATCH = """
import os, sys

def note(event, arguments):
    if event == "socket.connect" or event == "socket.getaddrinfo":
        where = arguments[1:] if event == "socket.connect" else arguments[:2]
        with open(os.environ["WATCH"], "a") as file:
            file.write(f"{event} {where}\\n")

sys.addaudithook(note)
"""


class Bot:
    """`rapporteur serve` as a process."""

    def __init__(self, slack: StandIn, library: Path, *arguments: str) -> None:
        self.port = free_port()
        self.arguments = arguments
        self.environment = {
            **{k: v for k, v in os.environ.items() if "proxy" not in k.lower()}, "SLACK_BOT_TOKEN": BOT_TOKEN,
            "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": slack.api_url,
            "PORT": str(self.port), "RAPPORTEUR_LIBRARY": str(library),
        }  # fmt: skip
        self.log = library.with_suffix(".log")
        self.process: subprocess.Popen[bytes] | None = None
        slack.idle.append(self.idle)

    def start(self) -> float:
        """Starts it; returns the seconds until it is well."""
        began = time.time()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*RAPPORTEUR, "serve", *self.arguments], env=self.environment, stderr=log, stdout=log
            )
        while time.time() - began < 120:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=1):
                    return time.time() - began
            except OSError:
                time.sleep(0.02)
        raise AssertionError(self.log.read_text())

    def idle(self) -> bool:
        """Whether it has no work left, or does not run."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/health", timeout=60) as reply:
                return not json.load(reply)["waiting"]
        except OSError:
            return True

    def kill(self) -> None:
        assert self.process
        self.process.kill()

    def die(self) -> int:
        """Waits until it has ended."""
        assert self.process
        return self.process.wait(120)

    def stop(self, sign: int = signal.SIGTERM) -> int:
        assert self.process
        self.process.send_signal(sign)
        return self.die()


@pytest.fixture
def bot(slack: StandIn, library: Path) -> Iterator[Bot]:
    made = Bot(slack, library, "--http")
    yield made
    if made.process and made.process.poll() is None:
        made.stop(signal.SIGKILL)


def test_it_starts_answers_and_stops(bot: Bot, slack: StandIn) -> None:
    bot.start()
    HttpDoor(slack, bot.port).command("/library")
    slack.wait()
    assert bot.stop() == 0
    for row in bot.log.read_text().splitlines():
        json.loads(row)


def test_logs_hold_no_questions_and_no_secrets(bot: Bot, slack: StandIn) -> None:
    bot.start()
    door = HttpDoor(slack, bot.port)
    slack.fail("respond", "500", "lost")
    door.command("/quote harbour zebrafinch")
    door.command("/stance zebrafinch")
    slack.wait(2)
    bot.stop()
    log = bot.log.read_text()
    for secret in ("zebrafinch", BOT_TOKEN, APP_TOKEN, SECRET, "secretpart", "quiet coast"):
        assert secret not in log


@pytest.mark.parametrize("mode", ["http", "socket"])
def test_a_burst_is_acked_at_once_and_answered_whole(slack: StandIn, library: Path, mode: str) -> None:
    bot = Bot(slack, library, *(["--http"] if mode == "http" else []))
    bot.start()
    door = HttpDoor(slack, bot.port) if mode == "http" else SocketDoor(slack)
    acked = threading.Event()
    slack.fail("respond", *[Fault("slow", 0, acked.wait)] * BURST)  # no answer is taken before all are acked
    with ThreadPoolExecutor(50) as people:
        acks = list(people.map(lambda n: door.command(f"/quote harbour {n}", person=f"U{n % 40}"), range(BURST)))
    assert not slack.shown
    acked.set()
    assert {ack.status for ack in acks} == {200}
    shown = slack.wait(BURST)
    bot.stop(signal.SIGKILL)
    assert set(Counter(m.trigger for m in shown if "did not confirm" not in m.words()).values()) == {1}
    assert not slack.refused


def descendants(process: int) -> list[int]:
    """The processes that came of one, parents first."""
    found = [process]
    for folder in sorted(Path("/proc").glob("[0-9]*"), key=lambda folder: int(folder.name)):
        with contextlib.suppress(OSError):
            if int((folder / "stat").read_text().rpartition(")")[2].split()[1]) in found:
                found.append(int(folder.name))
    return found[1:]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("all_of_them", [False, True])
def test_searching_goes_on_when_what_searches_is_killed(bot: Bot, slack: StandIn, all_of_them: bool) -> None:
    bot.start()
    door = HttpDoor(slack, bot.port)
    door.command("/quote harbour fees")
    slack.wait(1)
    assert bot.process
    split_from, *workers = descendants(bot.process.pid)
    for worker in [split_from, *workers] if all_of_them else workers:
        os.kill(worker, signal.SIGKILL)
    for number in range(4):
        door.command(f"/quote harbour fees {number}")
    shown = slack.wait(5)
    assert all(m.quotes() for m in shown)
    assert bot.stop() == 0


@pytest.mark.slow
def test_killed_at_random_moments_nothing_is_doubled_or_lost_without_a_word(bot: Bot, slack: StandIn) -> None:
    chance = random.Random(7)
    asked: list[str] = []
    for number in range(KILLS):
        slack.faults.clear()
        bot.start()
        door = HttpDoor(slack, bot.port)
        payloads = [door.command_payload(f"/quote harbour {n}") for n in range(6)]
        moment = MOMENTS[number % len(MOMENTS)]
        if moment != "acked":
            before = [Fault("slow", 0)] * chance.randrange(3)
            slack.fail("respond", *before, Fault(moment, then=bot.kill))
        with ThreadPoolExecutor(6) as people:
            sent = [people.submit(door.command, "", payload=payload) for payload in payloads]
            if moment == "acked":
                next(islice(as_completed(sent), chance.randrange(6), None))
                bot.kill()
            bot.die()
        for payload, ack in zip(payloads, sent, strict=True):
            if not ack.exception() and ack.result().status == 200:
                asked.append(payload["trigger_id"])
    slack.faults.clear()
    bot.start()
    slack.wait()
    answers = Counter(m.trigger for m in slack.visible() if "did not confirm" not in m.words())
    assert asked
    assert not [trigger for trigger, count in answers.items() if count > 1]
    assert set(asked) <= {m.trigger for m in slack.visible()}


def test_it_connects_to_slack_alone(slack: StandIn, library: Path, tmp_path: Path) -> None:
    watch = tmp_path / "sitecustomize.py"
    watch.write_text(WATCH)
    bot = Bot(slack, library)
    seen = tmp_path / "seen"
    bot.environment |= {
        "PYTHONPATH": f"{tmp_path}:{Path.cwd()}", "WATCH": str(seen), "HTTP_PROXY": "http://127.0.0.1:9",
        "HTTPS_PROXY": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9", "NO_PROXY": "",
    }  # fmt: skip
    add_toll(library, tmp_path)
    bot.start()
    door = SocketDoor(slack)
    door.command("/quote harbour fees")
    door.click(slack.wait()[0], "Share")
    slack.wait_for(lambda: any(m.to is None for m in slack.visible()))
    door.command("/stance Saltway toll")
    door.click(slack.wait(2)[1], "Share this answer")
    slack.wait_for(lambda: any(m.via == "file" for m in slack.visible()))
    bot.stop()
    port = slack.http.server_address[1]
    lines = set(seen.read_text().splitlines())
    assert lines
    own = f"getaddrinfo ('0.0.0.0', '{bot.port}')"  # the health endpoint's own address
    assert all(f"'127.0.0.1', {port}" in line or own in line for line in lines), lines
