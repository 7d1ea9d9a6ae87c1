"""Answers in Slack under load: `python -m benchmarks.slack LIBRARY` asks the real process through the tests' stand-in.

Bursts of commands at once, in both modes (or in those named behind the library); `quote` there asks nothing but
/quote. Printed are the seconds until the ack, until the whole answer, from start to connected, the memory of all its
processes, and the seconds of processor of a round: of the process that talks to Slack, of all that it started, and
of the stand-in with the people, who share the machine with them.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from tests.slack.conftest import free_port
from tests.slack.stand_in import HttpDoor, SocketDoor, StandIn
from tests.slack.stand_in.doors import Door
from tests.slack.stand_in.server import APP_TOKEN, BOT_TOKEN, SECRET

AT_ONCE, ROUNDS = 50, 4
BURST = 500
MIX = ("quote", "check", "quote", "expert", "quote", "stance")
MODES = ("http", "socket")
TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    library = Path(sys.argv[1])
    mix = ("quote",) if "quote" in sys.argv[2:] else MIX
    with tempfile.TemporaryDirectory() as folder:
        for mode in [
            m for m in MODES if m in sys.argv[2:]
        ] or MODES:  # each its own copy: in one, the second's would be repeats
            copy = Path(shutil.copy(library, Path(folder) / f"{mode}.db"))
            copy.chmod(0o600)
            lines = questions(copy, mix, random.Random(5))
            print(json.dumps({"mode": mode, **measure(copy, mode, lines)}), flush=True)
            copy.unlink()


def questions(library: Path, mix: Sequence[str], chance: random.Random) -> list[str]:
    """Lines about what the library holds: words of its titles, its people, its statements."""
    with sqlite3.connect(library) as db:
        people = [r[0] for r in db.execute("SELECT name FROM people WHERE type = 'person' ORDER BY id")]
        titles = [r[0] for r in db.execute("SELECT DISTINCT title FROM works WHERE title <> '' ORDER BY title")]
        said = db.execute("SELECT text FROM statements WHERE length(text) BETWEEN 40 AND 160 ORDER BY id").fetchall()
    made = []
    for n in range(AT_ONCE * ROUNDS + BURST):
        command = mix[n % len(mix)]
        topic = " ".join(chance.sample(re.findall(r"[A-Za-z]{4,}", chance.choice(titles)) or ["policy"], 1))
        words = {"expert": chance.choice(people or ["Nobody"]), "check": chance.choice(said or [("It is so.",)])[0]}
        made.append(f"/{command} {' '.join(words.get(command, topic).split())}")
    return made


def measure(library: Path, mode: str, lines: list[str]) -> dict[str, object]:
    slack = StandIn()
    port = free_port()
    began = time.time()
    process = serve(slack, library, mode, port)
    try:
        connected = wait_until_up(slack, mode, port) - began
        door = HttpDoor(slack, port) if mode == "http" else SocketDoor(slack)
        time.sleep(3)
        idle = memory(process.pid)
        acks: list[float] = []
        answered: dict[str, list[float]] = defaultdict(list)
        before = processor(process.pid)
        for n in range(ROUNDS):
            at_once(slack, door, lines[n * AT_ONCE : (n + 1) * AT_ONCE], acks, answered)
        spent = [round((now - then) / ROUNDS, 2) for then, now in zip(before, processor(process.pid), strict=True)]
        whole = sorted(s for seconds in answered.values() for s in seconds)
        many_acks: list[float] = []
        many: dict[str, list[float]] = defaultdict(list)
        at_once(slack, door, lines[AT_ONCE * ROUNDS :], many_acks, many)
        return {
            "connected s": round(connected, 2), "idle MB": idle, "after MB": memory(process.pid),
            f"{AT_ONCE} at once": figures(acks, whole),
            "processor s of a round": dict(zip(("app", "searching", "stand-in and people"), spent, strict=True)),
            "p50 by command": {k: at(sorted(v), 0.5) for k, v in answered.items()},
            f"burst of {BURST}": figures(many_acks, sorted(s for v in many.values() for s in v)),
            "refused": len(slack.refused),
        }  # fmt: skip
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)
        slack.close()


def figures(acks: list[float], whole: list[float]) -> dict[str, object]:
    acks = sorted(acks)
    return {
        "ack p50": at(acks, 0.5), "ack p99": at(acks, 0.99), "ack max": at(acks, 1), "answered": len(whole),
        "whole p50": at(whole, 0.5), "whole p95": at(whole, 0.95), "whole max": at(whole, 1),
    }  # fmt: skip


def at(ordered: list[float], part: float) -> float:
    return round(ordered[min(int(len(ordered) * part), len(ordered) - 1)], 3) if ordered else -1.0


def at_once(slack: StandIn, door: Door, lines: list[str], acks: list[float], answered: dict[str, list[float]]) -> None:
    """All lines in the same moment, each by another person; waits for every answer."""
    start = threading.Barrier(len(lines) + 1)
    sent: dict[str, tuple[str, float]] = {}

    def ask(number: int, line: str) -> None:
        payload = door.command_payload(line, person=f"U{number}")
        start.wait()
        sent[payload["trigger_id"]] = line.split()[0], time.time()
        acks.append(door.command(line, payload=payload).seconds)

    people = [threading.Thread(target=ask, args=pair) for pair in enumerate(lines)]
    for person in people:
        person.start()
    start.wait()
    until = time.time() + 120
    for person in people:
        person.join()
    while time.time() < until and len({m.trigger for m in slack.shown} & set(sent)) < len(lines):
        time.sleep(0.02)
    for message in list(slack.shown):
        if message.trigger in sent:
            command, since = sent.pop(message.trigger)
            answered[command].append(message.at - since)


def serve(slack: StandIn, library: Path, mode: str, port: int) -> subprocess.Popen[bytes]:
    environment = {
        **{k: v for k, v in os.environ.items() if "proxy" not in k.lower()}, "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN, "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": slack.api_url,
        "PORT": str(port), "RAPPORTEUR_LIBRARY": str(library),
    }  # fmt: skip
    arguments = ["--http"] if mode == "http" else []
    line = [sys.executable, "-c", "from bot.cli import main; main()", "serve", *arguments]
    return subprocess.Popen(line, env=environment, stderr=subprocess.DEVNULL)


def wait_until_up(slack: StandIn, mode: str, port: int) -> float:
    while mode == "socket" and not slack.sockets:
        time.sleep(0.005)
    while mode == "http":
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1):
                break
        except OSError:
            time.sleep(0.01)
    return time.time()


def memory(process: int) -> float:
    """What a process and all that came of it hold for themselves, in MB (shared pages count in parts)."""
    found = 0
    for folder in family(process):
        with contextlib.suppress(OSError):
            held = re.search(r"^Pss:\s+(\d+)", (folder / "smaps_rollup").read_text(), re.M)
            found += int(held[1]) if held else 0
    return round(found / 1024, 1)


def processor(process: int) -> tuple[float, float, float]:
    """Seconds of processor so far: of a process, of all that came of it, and of this one."""
    spent = {}
    for folder in family(process):
        with contextlib.suppress(OSError):
            used = (folder / "stat").read_text().rpartition(")")[2].split()
            spent[int(folder.name)] = (int(used[11]) + int(used[12])) / TICKS
    app = spent.get(process, 0.0)
    return app, sum(spent.values()) - app, time.process_time()


def family(process: int) -> list[Path]:
    """Where the kernel tells of a process and of all that came of it."""
    found, known = [], {process}
    for folder in sorted(Path("/proc").glob("[0-9]*"), key=lambda f: int(f.name)):
        with contextlib.suppress(OSError, ValueError):
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if int(folder.name) in known or parent in known:
                known.add(int(folder.name))
                found.append(folder)
    return found


if __name__ == "__main__":
    main()
