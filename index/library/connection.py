"""Opening the library file: one way for readers, one for the writer."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlite_utils

from index.errors import LibraryError
from index.library import schema


def connect(path: Path, *, create: bool = False) -> sqlite_utils.Database:
    """The library at a path; raises LibraryError with one line if it cannot be used.

    WAL lets readers go on while one process writes; `secure_delete` overwrites what is removed.
    """
    if not path.exists() and not create:
        raise LibraryError(f"no library at {path}: add documents first, with `rapporteur add PATH`")
    try:
        connection = sqlite3.connect(path, timeout=30, check_same_thread=False, isolation_level=None)
        connection.execute("PRAGMA busy_timeout = 30000")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if not tables and create:
            connection.execute("PRAGMA journal_mode = WAL")
            _create(connection)
        elif connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
            raise LibraryError(f"{path} is not a Rapporteur library: choose another file with --library")
        elif version != schema.VERSION:
            raise LibraryError(
                f"{path} has schema {version}, this Rapporteur reads {schema.VERSION}: add the documents to a new file"
            )
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
    except sqlite3.DatabaseError as problem:
        raise LibraryError(f"{path} cannot be opened as a library: {problem}") from problem
    return sqlite_utils.Database(connection)


def _create(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.executescript(f"BEGIN IMMEDIATE;\n{schema.TABLES}\nPRAGMA user_version = {schema.VERSION};\nCOMMIT;")


@contextmanager
def writing(db: sqlite_utils.Database) -> Iterator[None]:
    """One write transaction, whole or not at all; takes the write lock at once so that readers' views hold."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
