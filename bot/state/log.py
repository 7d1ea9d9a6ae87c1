"""The write-ahead log, kept so that neither the start nor an ack waits for the disk.

SQLite puts the head of a log onto the disk before it goes on, and the whole log with each commit from
which on it is long. Where the library has just been copied that waits until the copy is on the disk,
too, which takes seconds. So the first entry is made without waiting, and what the app writes is brought
from the log into the library by a thread of its own.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import threading
from pathlib import Path

LONG = 4_000_000  # bytes, about the thousand pages from which SQLite would bring them in with each commit
LOOK_SECONDS = 5.0

log = logging.getLogger("rapporteur.log")


def begin_log(connection: sqlite3.Connection, library: Path) -> None:
    """Begins the log if there is none. A power cut can then lose no more than it can lose of any log: nothing
    older stands in the file that a head which is not on the disk could bring back."""
    path = Path(f"{library}-wal")
    begun = path.exists() and path.stat().st_size
    if begun or connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        return
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):  # another process writes, and begins the log itself
        _write_a_page(connection)
        threading.Thread(target=_settle, args=(path,), daemon=True, name="log").start()
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    connection.execute("PRAGMA busy_timeout = 30000")
    connection.execute("PRAGMA synchronous = NORMAL")


class LogKeeper:
    """Brings a long log into the library, and begins it anew, while nobody waits for it."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._keep, daemon=True, name="log")

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._closed.set()
        if self._thread.is_alive():
            self._thread.join()

    def _keep(self) -> None:
        while not self._closed.wait(LOOK_SECONDS):
            try:
                if is_long(self._library):
                    bring_in(self._library)
            except (sqlite3.Error, OSError):  # what is written stands in the log, and is brought in another time
                log.exception("the log is not brought into the library")


def is_long(library: Path) -> bool:
    """Whether there is as much in the log as SQLite lets come together of itself."""
    path = Path(f"{library}-wal")
    return path.exists() and path.stat().st_size > LONG


def bring_in(library: Path) -> None:
    """Writes into the library what stands in its log, which then begins anew; what others are reading stays.

    The head of the new log is put onto the disk here, right after the library itself was, not by the next ack.
    Nothing is done while another process is at it, or writes; raises sqlite3.Error for anything else.
    """
    with contextlib.closing(sqlite3.connect(library, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute(f"PRAGMA journal_size_limit = {LONG}")  # else the file stays as long as it ever was
            _, pages, brought = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if pages == brought:
                _write_a_page(connection)
        except sqlite3.OperationalError as problem:
            if problem.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:  # https://sqlite.org/rescode.html: the low byte
                raise


def _write_a_page(connection: sqlite3.Connection) -> None:
    """An entry in the log that changes nothing."""
    connection.execute("BEGIN IMMEDIATE")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    connection.execute(f"PRAGMA user_version = {version}")
    connection.execute("COMMIT")


def _settle(written: Path) -> None:
    """Brings the log and its name onto the disk."""
    for path in (written, written.parent):
        with contextlib.suppress(OSError):  # gone already, or of a kind that cannot be synced
            held = os.open(path, os.O_RDONLY)
            try:
                os.fsync(held)
            finally:
                os.close(held)
