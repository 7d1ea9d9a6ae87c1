"""How the documents write persons and bodies: each spelling once, however many documents hold it.

A spelling of several words is one in all documents, a single word one a document (`apart` tells them apart), and
a body's is one an identity. So the identities that a document touches are told from a few rows.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from index.library import rows
from index.library.database import Database
from index.people import LocalEntity
from index.people.identity import body_slug

_COLUMNS = ("type", "name", "forms", "traits", "apart")
_KEY = "type = ? AND name = ? AND forms = ? AND traits = ? AND apart = ?"


@dataclass(frozen=True, slots=True)
class Gone:
    """What a document held that goes: persons' names, and the identities of all."""

    names: tuple[str, ...]
    bodies: tuple[str, ...]
    people: tuple[str, ...]


def enter(db: Database, document: int) -> set[str]:
    """Counts a new document's spellings in and gives its bodies their identity; returns those with a new spelling."""
    origin = _origin(db, document)
    changed = set()
    for row in _of_document(db, document):
        slug = None if row["type"] == "person" else body_slug(local(0, {**row, "origin": origin, "n": 1}))
        key = _key(row, document, slug)
        if slug is not None:
            db.conn.executemany(
                "UPDATE entities SET person = ? WHERE id = ?", ((slug, entity) for entity in json.loads(row["ids"]))
            )
            if not rows.select(db, f"SELECT 1 FROM spellings WHERE {_KEY}", key):
                changed.add(slug)
        sql = """INSERT INTO spellings (type, name, forms, traits, apart, document, origin, count, person)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
            count = count + excluded.count, origin = min(origin, excluded.origin)"""
        db.execute(sql, [*key, document, origin, row["n"], slug])
    return changed


def leave(db: Database, document: int) -> Gone:
    """Counts a document's spellings out; comes before its rows are deleted."""
    origin = _origin(db, document)
    found = _of_document(db, document)
    for row in found:
        key = _key(row, document, None if row["type"] == "person" else row["person"])
        db.execute(f"UPDATE spellings SET count = count - ? WHERE {_KEY}", [row["n"], *key])
        db.execute(f"DELETE FROM spellings WHERE {_KEY} AND count <= 0", key)
        for held in rows.select(db, f"SELECT document, origin FROM spellings WHERE {_KEY}", key):
            if document == held["document"] or origin == held["origin"]:
                _first_again(db, document, key)
    return Gone(
        tuple(dict.fromkeys(r["name"] for r in found if r["type"] == "person")),
        tuple(dict.fromkeys(r["person"] for r in found if r["type"] != "person" and r["person"])),
        tuple(dict.fromkeys(r["person"] for r in found if r["person"])),
    )


def persons(db: Database, names: Sequence[str]) -> list[rows.Row]:
    """The spellings of persons of these names, in an order that no order of adding changes."""
    marks = ",".join("?" * len(names))
    sql = f"""SELECT *, count AS n FROM spellings WHERE type = 'person' AND name IN ({marks})
        ORDER BY name, forms, traits, origin"""
    return rows.select(db, sql, names)


def local(number: int, row: rows.Row) -> LocalEntity:
    """A spelling as the rules of identity know it."""
    forms, traits = rows.as_strings(row["forms"]), rows.as_strings(row["traits"])
    return LocalEntity(number, row["document"], row["name"], row["type"], forms, traits, row["origin"], row["n"])


def bear(db: Database, person: str, row: rows.Row) -> None:
    """Gives a person's spelling another identity, in all documents that hold it."""
    key = [row[column] for column in _COLUMNS]
    db.execute(f"UPDATE spellings SET person = ? WHERE {_KEY}", [person, *key])
    sql = "UPDATE entities SET person = ? WHERE type = ? AND name = ? AND forms = ? AND traits = ?"
    if row["apart"]:
        db.execute(f"{sql} AND document = ?", [person, *key[:4], int(row["apart"])])
    else:
        db.execute(sql, [person, *key[:4]])


def share_out(db: Database, document: int) -> None:
    """Gives a document's persons the identities of their spellings."""
    sql = """UPDATE entities SET person = (SELECT s.person FROM spellings s WHERE s.type = entities.type
        AND s.name = entities.name AND s.forms = entities.forms AND s.traits = entities.traits
        AND s.apart IN ('', ?)) WHERE document = ? AND type = 'person'"""
    db.execute(sql, [str(document), document])


def _of_document(db: Database, document: int) -> list[rows.Row]:
    sql = """SELECT type, name, forms, traits, person, document, count(*) AS n, json_group_array(id) AS ids
        FROM entities WHERE document = ? GROUP BY type, name, forms, traits, person"""
    return rows.select(db, sql, [document])


def _origin(db: Database, document: int) -> str:
    return str(rows.select(db, "SELECT sha256 FROM documents WHERE id = ?", [document])[0]["sha256"])


def _key(row: rows.Row, document: int, slug: str | None) -> list[str]:
    apart = slug if slug is not None else "" if " " in row["name"] else str(document)
    return [row["type"], row["name"], row["forms"], row["traits"], apart]


def _first_again(db: Database, gone: int, key: Sequence[str]) -> None:
    """A spelling's first document and origin, without one document."""
    sql = f"""UPDATE spellings SET (document, origin) = (SELECT min(e.document), min(d.sha256) FROM entities e
        JOIN documents d ON d.id = e.document WHERE e.type = spellings.type AND e.name = spellings.name
        AND e.forms = spellings.forms AND e.traits = spellings.traits AND e.document != ?
        AND (spellings.apart = '' OR e.person = spellings.apart)) WHERE {_KEY}"""
    db.execute(sql, [gone, *key])
