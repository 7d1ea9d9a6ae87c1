"""Opening the library file: one way for readers, one for the writer."""

from __future__ import annotations

import contextlib
import fcntl
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

from index.errors import LibraryError
from index.library import schema
from index.library.database import Database
from index.library.migrations import STEPS, migrate


def connect(path: Path, *, create: bool = False) -> Database:
    """The library at a path; raises LibraryError with one line if it cannot be used.

    WAL lets readers go on while one process writes; `secure_delete` overwrites what is removed.
    """
    try:
        if not path.exists() or not path.stat().st_size:
            if not create:
                raise LibraryError(f"no library at {path}: add documents first, with `rapporteur add PATH`")
            _create(path)
        connection = _open(path)
        _check(connection, path)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
    except OSError as problem:
        raise LibraryError(f"{path} cannot be opened as a library: {problem.strerror}") from problem
    except sqlite3.DatabaseError as problem:
        raise LibraryError(f"{path} cannot be opened as a library: {problem}") from problem
    return Database(connection)


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=30, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA busy_timeout = 30000")
    return connection


def _check(connection: sqlite3.Connection, path: Path) -> None:
    """Refuses what is no library or a newer one; brings an older one up to date."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
        connection.close()
        raise LibraryError(f"{path} is not a Rapporteur library: choose another file with --library")
    if connection.execute("PRAGMA user_version").fetchone()[0] != schema.VERSION:
        try:
            migrate(connection, path, STEPS, schema.VERSION)
        except LibraryError:
            connection.close()
            raise


def _create(path: Path) -> None:
    """Makes an empty library beside its place and moves it there, so that it is there whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".rapporteur-", dir=path.parent) as folder:
        draft = Path(folder) / path.name
        connection = _open(draft)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.executescript(f"BEGIN IMMEDIATE;\n{schema.TABLES}\nPRAGMA user_version = {schema.VERSION};\nCOMMIT;")
        connection.close()
        _put(draft, path)


def _put(draft: Path, path: Path) -> None:
    """Moves a new library to its place, unless another process was faster: its library is as good."""
    try:
        os.link(draft, path)
    except FileExistsError:
        with path.open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)
            here = os.fstat(held.fileno())
            if not here.st_size and os.path.samestat(here, path.stat()):  # what an interrupted program leaves
                os.replace(draft, path)


@contextlib.contextmanager
def writing(db: Database) -> Iterator[None]:
    """One write transaction, whole or not at all; takes the write lock at once so that readers' views hold.

    Raises LibraryError if another process keeps the lock, or there is no room.
    """
    try:
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if db.conn.in_transaction:
                db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")
    except sqlite3.OperationalError as problem:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise LibraryError(f"the library could not be written ({problem}); what was in it before still is") from problem


@contextlib.contextmanager
def reading(db: Database) -> Iterator[None]:
    """One view for many reads: what another process adds or removes meanwhile is seen by none of them. Inside
    another view it is that one."""
    if db.conn.in_transaction:
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("COMMIT")
