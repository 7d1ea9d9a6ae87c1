"""The app's tables, kept in the library file so that one file is all there is to back up.

Nothing of a document outlives it: what buttons refer to is deleted with the document, by a
trigger, whichever process removes it. Times are seconds since 1970.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.state.log import begin_log
from bot.state.versions import prepare
from index.errors import LibraryError

TABLES = """
CREATE TABLE IF NOT EXISTS slack_work (
    key TEXT PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, state TEXT NOT NULL,
    slot INTEGER NOT NULL, received REAL NOT NULL, finished REAL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS slack_work_state ON slack_work (state);
CREATE TABLE IF NOT EXISTS slack_sent (
    work TEXT NOT NULL, step TEXT NOT NULL, state TEXT NOT NULL, at REAL NOT NULL, ts TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (work, step)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_answers (
    id TEXT PRIMARY KEY, line TEXT NOT NULL, shape TEXT NOT NULL, stamp TEXT NOT NULL, created REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_items (
    id TEXT PRIMARY KEY, answer TEXT NOT NULL, document INTEGER NOT NULL, body TEXT NOT NULL, created REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS slack_items_document ON slack_items (document);
CREATE TRIGGER IF NOT EXISTS slack_items_go_with_their_document AFTER DELETE ON documents
BEGIN DELETE FROM slack_items WHERE document = OLD.id; END;
CREATE TABLE IF NOT EXISTS slack_forms (id TEXT PRIMARY KEY, place TEXT NOT NULL, created REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_shares (key TEXT PRIMARY KEY, work TEXT NOT NULL, at REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_reports (
    id INTEGER PRIMARY KEY, work TEXT NOT NULL UNIQUE, item TEXT NOT NULL, file TEXT NOT NULL, spans TEXT NOT NULL,
    person TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, at REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS slack_follows (
    team TEXT NOT NULL, channel TEXT NOT NULL, kind TEXT NOT NULL, term TEXT NOT NULL, person TEXT NOT NULL,
    at REAL NOT NULL, PRIMARY KEY (team, channel, kind, term)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_digests (
    team TEXT NOT NULL, channel TEXT NOT NULL, clock TEXT NOT NULL, zone TEXT NOT NULL, weekdays TEXT NOT NULL,
    quiet INTEGER NOT NULL, state TEXT NOT NULL, owner TEXT NOT NULL, active REAL NOT NULL,
    PRIMARY KEY (team, channel)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS slack_editions (
    team TEXT NOT NULL, channel TEXT NOT NULL, day TEXT NOT NULL, state TEXT NOT NULL, slot INTEGER NOT NULL,
    since TEXT NOT NULL, until TEXT NOT NULL, told INTEGER NOT NULL DEFAULT 0, at REAL NOT NULL,
    PRIMARY KEY (team, channel, day)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS slack_editions_state ON slack_editions (state);
"""


class Store:
    """One connection to the library file for the app's own tables, shared by all threads.

    `synchronous = NORMAL`: in WAL mode a killed process loses nothing that was committed,
    and an ack need not wait for the disk; nor does any commit bring the log into the library, which is
    the work of `LogKeeper`. Raises LibraryError for tables that cannot be used.
    """

    def __init__(self, library: Path) -> None:
        self._lock = threading.RLock()
        self._connection = sqlite3.connect(library, timeout=30, check_same_thread=False, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.execute("PRAGMA secure_delete = ON")
        self._connection.execute("PRAGMA wal_autocheckpoint = 0")
        begin_log(self._connection, library)
        try:
            prepare(self._connection, library, TABLES)
        except LibraryError:
            self._connection.close()
            raise

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def rows(self, sql: str, *parameters: object) -> list[sqlite3.Row]:
        with self._lock:
            return self._connection.execute(sql, parameters).fetchall()

    def change(self, sql: str, *parameters: object) -> int:
        """Runs one change; returns how many rows it made, changed or deleted."""
        with self._lock:
            return self._connection.execute(sql, parameters).rowcount

    @contextmanager
    def together(self, *, wait_ms: int = 30_000) -> Iterator[None]:
        """Several changes in one transaction; raises sqlite3.OperationalError after `wait_ms` for the write lock."""
        with self._lock:
            self._connection.execute(f"PRAGMA busy_timeout = {wait_ms}")
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            finally:
                self._connection.execute("PRAGMA busy_timeout = 30000")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
