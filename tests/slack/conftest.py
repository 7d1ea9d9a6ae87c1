"""A small library of our own prose, the stand-in for Slack, and the real app between them."""

from __future__ import annotations

import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.listeners import forms
from bot.serve.app import build
from bot.serve.desk import Desk
from bot.serve.settings import Settings
from bot.serve.web import guarded, make_server, stop_server
from index.library import Library
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import APP_TOKEN, BOT_TOKEN, SECRET

PROSE = """# The Harbour Question in Ardovia

By Milena Orsak

Ardovia's ministers have quarrelled over the harbour treaty since the spring, and the quarrel is not over yet.

Teodor Valk, a professor at the Lindmark Institute, argues that "the harbour treaty is the price of a quiet coast". \
He denies that the treaty would hand the northern lighthouse to the Brenish navy.

According to Ilse Marant of the Brenish Academy, Ardovia exported 372 barges of salt in 2021, more than ever before.

Sceptics of the treaty point out that harbour fees have doubled, and that fishermen were never asked about them.

The parliament of Ardovia is expected to vote on the harbour treaty before the winter storms close the strait.

After the vote, the two governments want to set up a joint office for the lighthouses along the whole coast.

Whether the joint office will have money of its own is a question that neither government has answered so far.
"""


@pytest.fixture(scope="session")
def prose(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prose")
    file = folder / "harbour.md"
    file.write_text(PROSE, encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def read_once(tmp_path_factory: pytest.TempPathFactory, prose: Path) -> Path:
    path = tmp_path_factory.mktemp("library") / "library.db"
    with Library(path, create=True) as opened:
        opened.add([prose])
        opened.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture
def library(tmp_path: Path, read_once: Path) -> Path:
    """A library of its own for each test."""
    return Path(shutil.copy(read_once, tmp_path / "library.db"))


@pytest.fixture
def slack(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """Slack, whose trigger ids live longer than 3 seconds: on a slow machine tests would hang on that."""
    made = StandIn()
    made.trigger_seconds = 120.0
    monkeypatch.setattr(forms, "TRIGGER_SECONDS", 119.0)
    yield made
    made.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def settings_for(slack: StandIn, library: Path, **more: object) -> Settings:
    return Settings(  # type: ignore[arg-type]
        **{
            "library": library, "mode": "http", "bot_token": BOT_TOKEN, "app_token": APP_TOKEN,
            "signing_secret": SECRET, "api_url": slack.api_url, "port": 3000, **more,
        }
    )  # fmt: skip


Start = Callable[..., tuple[HttpDoor, Desk]]


@pytest.fixture
def start(slack: StandIn, library: Path) -> Iterator[Start]:
    """Starts the app behind a real port; may be called again, as after a restart."""
    running = []

    def run(**more: object) -> tuple[HttpDoor, Desk]:
        app, desk = build(settings_for(slack, library, **more))
        server = make_server(guarded(app, desk), 0, "127.0.0.1", poll=0.02)
        desk.recover()
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        running.append((server, desk, thread))
        slack.idle.append(lambda: desk.inbox.waiting() == 0)
        return HttpDoor(slack, server.effective_port), desk

    def stop() -> None:
        slack.idle.clear()
        while running:
            server, desk, thread = running.pop()
            stop_server(server)
            thread.join(5)
            desk.close()

    run.stop = stop  # type: ignore[attr-defined]
    yield run
    stop()


@pytest.fixture
def door(start: Start) -> HttpDoor:
    return start()[0]
