"""The app's tables as they should be: made, brought on from an older shape, or refused in one line.

The library's own schema has its own number (index/library/migrations.py); what the app remembers
changes at another pace, and a library may be served that never met Slack before.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from index.errors import LibraryError
from index.library.migrations import statements

VERSION = 2
# The SQL that leads from a shape to the next; tables that are missing are made afterwards.
STEPS: Mapping[int, str] = {1: "ALTER TABLE slack_sent ADD COLUMN ts TEXT NOT NULL DEFAULT '';"}


def prepare(connection: sqlite3.Connection, path: Path, tables: str) -> None:
    """Leaves today's tables in the file; older ones are copied first, with the whole file. Raises LibraryError,
    the file untouched."""
    found = version_of(connection)
    if found == VERSION and _is_written(connection):
        return
    if found is not None and found > VERSION:
        raise LibraryError(
            f"{path} was served by a newer Rapporteur (Slack tables {found}; this one knows {VERSION}): update"
        )
    try:
        if found is not None and found < VERSION:
            copy = path.with_name(f"{path.name}.slack{found}")
            copy.unlink(missing_ok=True)
            connection.execute("VACUUM INTO ?", [str(copy)])
        _bring_on(connection, tables)
    except sqlite3.Error as problem:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise LibraryError(f"{path}: the Slack tables could not be made ({problem}); it is unchanged") from problem


def version_of(connection: sqlite3.Connection) -> int | None:
    """The shape of the app's tables; None where there are none. Files from before it was written down have no
    `ts` (1) or have it (2)."""
    if _is_written(connection):
        return int(connection.execute("SELECT version FROM slack_schema").fetchone()[0])
    columns = {row[1] for row in connection.execute("PRAGMA table_info(slack_sent)")}
    return (2 if "ts" in columns else 1) if columns else None


def _is_written(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'slack_schema'").fetchone())


def _bring_on(connection: sqlite3.Connection, tables: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    # Another process may have been here first; what it did is seen only now.
    found = version_of(connection)
    for number in range(found or VERSION, VERSION):
        for statement in statements(STEPS[number]):
            connection.execute(statement)
    for statement in statements(tables):
        connection.execute(statement)
    connection.execute("CREATE TABLE IF NOT EXISTS slack_schema (version INTEGER NOT NULL)")
    connection.execute("DELETE FROM slack_schema")
    connection.execute("INSERT INTO slack_schema VALUES (?)", [VERSION])
    connection.execute("COMMIT")
