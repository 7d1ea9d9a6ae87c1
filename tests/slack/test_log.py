"""The write-ahead log is begun when the app starts, so that no ack waits for the disk, and nothing else changes."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.state import log
from bot.state.inbox import Inbox
from bot.state.log import LogKeeper, bring_in, is_long
from bot.state.tables import Store
from index.library import Library

CAREFUL = 1  # PRAGMA synchronous: NORMAL


def begun(library: Path) -> bool:
    log = Path(f"{library}-wal")
    return log.exists() and log.stat().st_size > 0


def version(library: Path) -> int:
    with closing(sqlite3.connect(library)) as opened:
        return int(opened.execute("PRAGMA user_version").fetchone()[0])


def test_the_log_is_begun_before_the_first_request(library: Path) -> None:
    Store(library).close()
    assert not begun(library)  # the last to close takes the log away
    before = version(library)
    inbox = Inbox(library)
    assert begun(library)
    inbox.close()
    assert version(library) == before
    Library(library).close()


def test_what_follows_is_written_as_carefully_as_ever(library: Path) -> None:
    for _ in range(2):  # a log that is new, and one that is there
        store = Store(library)
        assert store.rows("PRAGMA synchronous")[0][0] == CAREFUL
    store.close()


def test_a_library_without_a_log_is_left_alone(library: Path) -> None:
    Store(library).close()
    with closing(sqlite3.connect(library)) as opened:
        assert opened.execute("PRAGMA journal_mode = DELETE").fetchone()[0] == "delete"
    store = Store(library)
    assert not begun(library)
    assert store.rows("PRAGMA synchronous")[0][0] == CAREFUL
    store.close()


def test_nobody_waits_for_one_who_is_writing(library: Path) -> None:
    Store(library).close()
    with closing(sqlite3.connect(library, isolation_level=None)) as adding:
        adding.execute("BEGIN IMMEDIATE")
        store = Store(library)
        assert not begun(library)
        adding.execute("ROLLBACK")
    store.change("DELETE FROM slack_work")
    store.close()


def fill(inbox: Inbox, library: Path) -> int:
    """Requests until the log is long; returns how many."""
    for number in range(1000):
        if is_long(library):
            return number
        assert inbox.record(f"key {number}", "command", {"text": "tide tables " * 10_000})
    raise AssertionError("the log has been brought in by a request")


def test_no_request_waits_for_the_log_to_be_brought_into_the_library(library: Path) -> None:
    Store(library).close()
    before = library.stat().st_mtime_ns
    inbox = Inbox(library)
    came = fill(inbox, library)
    assert library.stat().st_mtime_ns == before
    bring_in(library)
    assert library.stat().st_mtime_ns > before and not is_long(library)
    assert inbox.waiting() == came
    inbox.close()


def test_a_long_log_is_brought_in_beside_the_work(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox = Inbox(library)
    came = fill(inbox, library)
    with closing(sqlite3.connect(library, isolation_level=None)) as adding:
        adding.execute("BEGIN IMMEDIATE")
        bring_in(library)  # what another process is writing is left alone
        adding.execute("ROLLBACK")
    monkeypatch.setattr(log, "LOOK_SECONDS", 0.01)
    keeper = LogKeeper(library)
    keeper.start()
    until = time.monotonic() + 20
    while is_long(library) and time.monotonic() < until:
        assert inbox.record(f"key {came}", "command", {})
        came += 1
        time.sleep(0.02)
    keeper.close()
    assert not is_long(library)
    assert inbox.waiting() == came
    inbox.close()


def test_what_cannot_be_brought_in_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(log, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(log, "LONG", 10)
    (tmp_path / "library.db").write_bytes(b"no library at all, but long enough to be looked at " * 100)
    keeper = LogKeeper(tmp_path / "library.db")
    keeper.start()
    until = time.monotonic() + 20
    while len(caplog.records) < 2 and time.monotonic() < until:
        (tmp_path / "library.db-wal").write_bytes(b"nor is this a log" * 10)  # SQLite takes it away
        time.sleep(0.01)
    keeper.close()
    assert {record.message for record in caplog.records} == {"the log is not brought into the library"}
    assert len(caplog.records) >= 2
