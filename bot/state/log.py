"""The first entry of a new write-ahead log, made without waiting for the disk.

SQLite puts the head of a log onto the disk before it goes on. Where the library has just been copied
that waits until the copy is on the disk, too, which takes seconds, and it would be the start, or the
first ack, that waits.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from pathlib import Path


def begin_log(connection: sqlite3.Connection, library: Path) -> None:
    """Begins the log if there is none. A power cut can then lose no more than it can lose of any log: nothing
    older stands in the file that a head which is not on the disk could bring back."""
    log = Path(f"{library}-wal")
    begun = log.exists() and log.stat().st_size
    if begun or connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        return
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA busy_timeout = 0")
    with contextlib.suppress(sqlite3.OperationalError):  # another process writes, and begins the log itself
        connection.execute("BEGIN IMMEDIATE")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute(f"PRAGMA user_version = {version}")  # writes a page, and changes nothing
        connection.execute("COMMIT")
        threading.Thread(target=_settle, args=(log,), daemon=True, name="log").start()
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    connection.execute("PRAGMA busy_timeout = 30000")
    connection.execute("PRAGMA synchronous = NORMAL")


def _settle(log: Path) -> None:
    """Brings the log and its name onto the disk."""
    for path in (log, log.parent):
        with contextlib.suppress(OSError):  # gone already, or of a kind that cannot be synced
            held = os.open(path, os.O_RDONLY)
            try:
                os.fsync(held)
            finally:
                os.close(held)
