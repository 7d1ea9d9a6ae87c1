"""The write-ahead log is begun when the app starts, so that no ack waits for the disk, and nothing else changes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.state.inbox import Inbox
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
