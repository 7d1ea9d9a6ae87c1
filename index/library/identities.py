"""Identities of the library's persons and bodies, kept up as documents come and go.

Only what shares a term with the document that comes or goes is linked again, so that
the cost of adding one does not grow with the library.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlite_utils

from index.library import rows
from index.people import LocalEntity, link
from index.people.identity import body_slug
from index.people.terms import terms
from index.text.letters import fold

_CHUNK = 400


def aliases(db: sqlite_utils.Database) -> dict[str, str]:
    """Folded form → the name it stands for, as the team set them."""
    return {r["form"]: r["name"] for r in rows.select(db, "SELECT form, name FROM aliases")}


def index_names(db: sqlite_utils.Database, document: int) -> None:
    """Writes the terms of a new document's entities; the caller holds the transaction."""
    meant = aliases(db)
    db.table("name_terms").insert_all(
        {"term": term, "entity": entity.key, "document": document}
        for entity in _entities(db, "e.document = ?", [document])
        for term in _terms(entity, meant)
    )


def index_all_names(db: sqlite_utils.Database) -> None:
    """Writes all terms anew, after an alias was set."""
    db.execute("DELETE FROM name_terms")
    for row in rows.select(db, "SELECT id FROM documents"):
        index_names(db, row["id"])


def touched(db: sqlite_utils.Database, document: int) -> list[int]:
    """The entities, of all documents, whose identity may depend on a document's."""
    sql = """SELECT DISTINCT o.entity FROM name_terms n JOIN name_terms o ON o.term = n.term WHERE n.document = ?"""
    return [r["entity"] for r in rows.select(db, sql, [document])]


def link_again(db: sqlite_utils.Database, entities: Sequence[int]) -> None:
    """Gives the entities, and all that now share an identity with one, their identity anew."""
    local = [e for chunk in _chunks(_with_companions(db, entities)) for e in _entities(db, f"e.id IN ({chunk})", [])]
    before = {r["person"] for c in _chunks([e.key for e in local]) for r in rows.select(
        db, f"SELECT DISTINCT person FROM entities WHERE person IS NOT NULL AND id IN ({c})")}  # fmt: skip
    linked = link(local, aliases(db))
    db.conn.executemany("DELETE FROM people WHERE id = ?", [(person,) for person in before])
    db.conn.executemany(
        "INSERT OR REPLACE INTO people (id, name, type) VALUES (?, ?, ?)", [(p.id, p.name, p.type) for p in linked]
    )
    db.conn.executemany(
        "UPDATE entities SET person = ? WHERE id = ?", [(p.id, key) for p in linked for key in p.members]
    )


def prune(db: sqlite_utils.Database) -> None:
    """Takes out identities that nobody bears any more."""
    db.execute("DELETE FROM people WHERE id NOT IN (SELECT person FROM entities WHERE person IS NOT NULL)")


def _terms(entity: LocalEntity, meant: dict[str, str]) -> set[str]:
    if entity.type != "person":
        return {f"{entity.type} {body_slug(entity)}"}
    names = {entity.name, *entity.forms}
    names |= {meant[fold(name)] for name in names if fold(name) in meant}
    return {term for name in names for term in terms(name)}


def _with_companions(db: sqlite_utils.Database, entities: Iterable[int]) -> list[int]:
    found = set(entities)
    for chunk in _chunks(sorted(found)):
        sql = f"""SELECT id FROM entities WHERE person IN (SELECT person FROM entities WHERE id IN ({chunk}))"""
        found |= {r["id"] for r in rows.select(db, sql)}
    return sorted(found)


def _chunks(keys: Sequence[int]) -> list[str]:
    return [",".join(map(str, keys[n : n + _CHUNK])) for n in range(0, len(keys), _CHUNK)]


def _entities(db: sqlite_utils.Database, where: str, parameters: Iterable[object]) -> list[LocalEntity]:
    sql = f"""SELECT e.id, e.document, e.name, e.type, e.forms, d.sha256 FROM entities e
              JOIN documents d ON d.id = e.document WHERE {where}"""
    found = rows.select(db, sql, parameters)
    roles: dict[int, list[str]] = {}
    for chunk in _chunks([r["id"] for r in found]):
        for row in rows.select(db, f"SELECT entity, text FROM roles WHERE entity IN ({chunk}) ORDER BY rowid"):
            roles.setdefault(row["entity"], []).append(row["text"])
    return [
        LocalEntity(
            r["id"], r["document"], r["name"], r["type"], rows.as_strings(r["forms"]), tuple(roles.get(r["id"], ())),
            r["sha256"],
        )
        for r in found
    ]  # fmt: skip
