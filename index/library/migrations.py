"""Older library files are brought to today's schema, or refused in one line."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from pathlib import Path

from index.errors import LibraryError

# The SQL that leads from a schema to the next. A schema whose library cannot be led on without its
# documents has no step, and is refused.
STEPS: Mapping[int, str] = {
    3: """
        CREATE TABLE co_speakers (document INTEGER NOT NULL, statement INTEGER NOT NULL, entity INTEGER NOT NULL);
        CREATE INDEX co_speakers_document ON co_speakers (document);
        CREATE INDEX co_speakers_statement ON co_speakers (statement);
        CREATE INDEX co_speakers_entity ON co_speakers (entity);
    """,
    4: """
        DELETE FROM sketches WHERE passage IN (SELECT id FROM passages WHERE copy_of IS NOT NULL);
        DROP INDEX passages_digest;
        CREATE INDEX passages_digest ON passages (digest) WHERE copy_of IS NULL;
        CREATE TABLE spellings (
            type TEXT NOT NULL, name TEXT NOT NULL, forms TEXT NOT NULL, traits TEXT NOT NULL, apart TEXT NOT NULL,
            document INTEGER NOT NULL, origin TEXT NOT NULL, count INTEGER NOT NULL, person TEXT,
            PRIMARY KEY (name, type, forms, traits, apart)
        ) WITHOUT ROWID;
        CREATE INDEX spellings_person ON spellings (person);
        INSERT INTO spellings SELECT e.type, e.name, e.forms, e.traits,
            CASE WHEN e.type != 'person' THEN e.person WHEN instr(e.name, ' ') THEN '' ELSE e.document END AS apart,
            min(e.document), min(d.sha256), count(*), max(e.person)
            FROM entities e JOIN documents d ON d.id = e.document
            GROUP BY e.type, e.name, e.forms, e.traits, apart;
    """,
    5: "CREATE TABLE traces (still INTEGER NOT NULL); INSERT INTO traces VALUES (1);",
    6: """
        CREATE TABLE probable_speakers (
            statement INTEGER PRIMARY KEY, document INTEGER NOT NULL, entity INTEGER NOT NULL
        );
        CREATE INDEX probable_speakers_document ON probable_speakers (document);
        CREATE INDEX probable_speakers_entity ON probable_speakers (entity);
    """,
    7: """
        DROP INDEX mentions_document;
        CREATE INDEX mentions_document ON mentions (document, paragraph, entity);
        CREATE INDEX entities_probable ON entities (document) WHERE probable <> '[]';
    """,
}


def migrate(connection: sqlite3.Connection, path: Path, steps: Mapping[int, str], target: int) -> None:
    """Takes all steps in one transaction after the file was copied; raises LibraryError, the file untouched."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > target:
        raise LibraryError(f"{path} was made by a newer Rapporteur (schema {version}; this one reads {target}): update")
    if any(n not in steps for n in range(version, target)):
        raise LibraryError(
            f"{path} has schema {version}, this Rapporteur reads {target}: add the documents to a new file"
        )
    copy = path.with_name(f"{path.name}.schema{version}")
    copy.unlink(missing_ok=True)
    try:
        connection.execute("VACUUM INTO ?", [str(copy)])
        _take(connection, steps, target)
    except sqlite3.Error as problem:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise LibraryError(f"{path} could not be brought to schema {target} ({problem}); it is unchanged") from problem


def _take(connection: sqlite3.Connection, steps: Mapping[int, str], target: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    # Another process may have been here first; what it did is seen only now.
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    for number in range(version, target):
        for statement in statements(steps[number]):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {target}")
    connection.execute("COMMIT")


def statements(script: str) -> list[str]:
    """The statements of a script, one by one (`executescript` would commit on its own)."""
    found, part = [], ""
    for piece in script.split(";"):
        part += piece + ";"
        if sqlite3.complete_statement(part):
            if part.strip(" \n;"):
                found.append(part)
            part = ""
    return found
