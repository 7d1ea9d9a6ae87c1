"""What left the library leaves no byte of itself in the file, in its log or in a copy of it.

`secure_delete` overwrites what is deleted, but not the shreds that cells leave behind when they move between
pages, nor the log. So the file is written anew: at once after a removal, at the end of a run that replaced
documents. That it is still to be done stands in the file itself, for the next run, should this one be killed.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from index.library.database import Database


def expect(db: Database) -> None:
    """Notes that something leaves; the caller holds the transaction in which it goes."""
    db.execute("INSERT INTO traces (still) SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM traces)")


def left(db: Database) -> bool:
    """Whether there may be traces."""
    return db.execute("SELECT 1 FROM traces").fetchone() is not None


def erase(db: Database, path: Path) -> bool:
    """Erases what traces there are, and copies made before a migration; False if it must wait for other processes.

    Takes time and room in proportion to the library.
    """
    if not left(db):
        return True
    try:
        db.execute("VACUUM")
        if db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:  # somebody is reading an older state
            return False
    except sqlite3.OperationalError:  # locked, or no room
        return False
    for copy in path.parent.glob(f"{path.name}.s[cl]*[0-9]"):  # of a former .schema… or .slack…
        copy.unlink(missing_ok=True)
    db.execute("DELETE FROM traces")
    return True
