"""Identities of the library's persons and bodies, kept up as documents come and go.

Persons: only names that share a term with one of the document are linked again, each spelling with its traits
once however many documents hold it, so that the cost of a document hardly grows with the library. Bodies: the
identity is told by the name alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlite_utils

from index.library import rows
from index.people import LocalEntity, link
from index.people.identity import body_slug
from index.people.terms import link_terms, terms
from index.text.letters import fold

_CHUNK = 400


def aliases(db: sqlite_utils.Database) -> dict[str, str]:
    """Folded form → the name it stands for, as the team set them."""
    return {r["form"]: r["name"] for r in rows.select(db, "SELECT form, name FROM aliases")}


def link_document(db: sqlite_utils.Database, document: int) -> None:
    """Gives the entities of a new document their identities; the caller holds the transaction."""
    _index_names(db, document)
    _link_persons(db, _touched(db, names_of(db, document)))
    _link_bodies(db, document)


def link_again(db: sqlite_utils.Database, gone: Sequence[str], bodies: Iterable[str]) -> None:
    """Links what a document that is gone may have held together: give it `names_of` and `bodies_of` from before."""
    _link_persons(db, _touched(db, gone))
    for slug in bodies:
        _name_body(db, slug)
    for chunk in _chunks(gone):
        marks = ",".join("?" * len(chunk))
        db.execute(f"DELETE FROM name_terms WHERE name IN ({marks}) AND name NOT IN (SELECT name FROM entities)", chunk)
    db.execute("DELETE FROM people WHERE id NOT IN (SELECT person FROM entities WHERE person IS NOT NULL)")


def link_all(db: sqlite_utils.Database) -> None:
    """Links everything anew, after an alias was set."""
    db.execute("DELETE FROM name_terms")
    db.execute("DELETE FROM people")
    for row in rows.select(db, "SELECT id FROM documents"):
        _index_names(db, row["id"])
        _link_bodies(db, row["id"])
    _link_persons(db, [r["name"] for r in rows.select(db, "SELECT DISTINCT name FROM entities WHERE type = 'person'")])


def names_of(db: sqlite_utils.Database, document: int) -> list[str]:
    """The persons' names of a document."""
    sql = "SELECT DISTINCT name FROM entities WHERE document = ? AND type = 'person'"
    return [r["name"] for r in rows.select(db, sql, [document])]


def bodies_of(db: sqlite_utils.Database, document: int) -> list[str]:
    """The identities of a document's bodies and groups."""
    sql = "SELECT DISTINCT person FROM entities WHERE document = ? AND type != 'person' AND person IS NOT NULL"
    return [r["person"] for r in rows.select(db, sql, [document])]


# Persons ------------------------------------------------------------------------------


def _index_names(db: sqlite_utils.Database, document: int) -> None:
    meant = aliases(db)
    sql = "SELECT name, forms FROM entities WHERE document = ? AND type = 'person'"
    found = []
    for row in rows.select(db, sql, [document]):
        forms = {row["name"], *rows.as_strings(row["forms"])}
        forms |= {meant[fold(form)] for form in forms if fold(form) in meant}
        found += [(t, row["name"]) for form in forms for t in terms(form)]
        found += [(t, row["name"]) for form in {row["name"], *(forms & set(meant.values()))} for t in link_terms(form)]
    db.conn.executemany("INSERT OR IGNORE INTO name_terms (term, name) VALUES (?, ?)", found)


def _touched(db: sqlite_utils.Database, names: Sequence[str]) -> list[str]:
    """Names whose identity may depend on one of the names, and all that share an identity with one of those."""
    found = set(names) | _sharing(db, names, "n.term", "=#")
    bare = _sharing(db, sorted(found), "'~' || substr(n.term, 2)", "@~")
    found |= bare | _sharing(db, sorted(bare), "'@' || substr(n.term, 2)", "~")
    for chunk in _chunks(sorted(found)):
        marks = ",".join("?" * len(chunk))
        sql = f"""SELECT DISTINCT name FROM entities WHERE type = 'person' AND person IN
            (SELECT DISTINCT person FROM entities WHERE name IN ({marks}) AND type = 'person')"""
        found |= {r["name"] for r in rows.select(db, sql, chunk)}
    return sorted(found)


def _sharing(db: sqlite_utils.Database, names: Sequence[str], term: str, signs: str) -> set[str]:
    """Names with a term that those of the given names with one of the signs lead to."""
    found: set[str] = set()
    for chunk in _chunks(names):
        marks = ",".join("?" * len(chunk))
        sql = f"""SELECT DISTINCT o.name FROM name_terms n JOIN name_terms o ON o.term = {term}
            WHERE n.name IN ({marks}) AND instr(?, substr(n.term, 1, 1))"""
        found |= {r["name"] for r in rows.select(db, sql, [*chunk, signs])}
    return found


def _link_persons(db: sqlite_utils.Database, names: Sequence[str]) -> None:
    known = [row for chunk in _chunks(names) for row in _spellings(db, chunk)]
    linked = link((_local(n, row) for n, row in enumerate(known)), aliases(db))
    before = {row["person"] for row in known if row["person"]}
    db.conn.executemany("DELETE FROM people WHERE id = ?", [(person,) for person in sorted(before)])
    for one in linked:
        db.execute("INSERT OR REPLACE INTO people (id, name, type) VALUES (?, ?, ?)", [one.id, one.name, one.type])
        for row in (known[n] for n in one.members):
            _bear(db, one.id, row)


def _spellings(db: sqlite_utils.Database, names: Sequence[str]) -> list[rows.Row]:
    """Each spelling of a person with its traits, and in how many documents; a single word once a document."""
    marks = ",".join("?" * len(names))
    sql = f"""SELECT e.name, e.forms, e.traits, min(d.sha256) AS origin, count(*) AS n, min(e.document) AS document,
        max(e.person) AS person, min(instr(e.name, ' ')) = 0 AS single
        FROM entities e JOIN documents d ON d.id = e.document WHERE e.type = 'person' AND e.name IN ({marks})
        GROUP BY e.name, e.forms, e.traits, CASE WHEN instr(e.name, ' ') = 0 THEN e.document END
        ORDER BY e.name, e.forms, e.traits, origin"""
    return rows.select(db, sql, names)


def _local(number: int, row: rows.Row) -> LocalEntity:
    forms, traits = rows.as_strings(row["forms"]), rows.as_strings(row["traits"])
    return LocalEntity(number, row["document"], row["name"], "person", forms, traits, row["origin"], row["n"])


def _bear(db: sqlite_utils.Database, person: str, row: rows.Row) -> None:
    sql = """UPDATE entities SET person = ? WHERE name = ? AND type = 'person' AND forms = ? AND traits = ?
        AND person IS NOT ?"""
    parameters = [person, row["name"], row["forms"], row["traits"], person]
    if row["single"]:
        db.execute(f"{sql} AND document = ?", [*parameters, row["document"]])
    else:
        db.execute(sql, parameters)


# Bodies -------------------------------------------------------------------------------


def _link_bodies(db: sqlite_utils.Database, document: int) -> None:
    sql = """SELECT e.id, e.document, e.name, e.type, e.forms, d.sha256 FROM entities e
        JOIN documents d ON d.id = e.document WHERE e.document = ? AND e.type != 'person'"""
    for r in rows.select(db, sql, [document]):
        local = LocalEntity(r["id"], r["document"], r["name"], r["type"], rows.as_strings(r["forms"]), (), r["sha256"])
        slug = body_slug(local)
        db.execute("UPDATE entities SET person = ? WHERE id = ?", [slug, r["id"]])
        known = """SELECT 1 FROM entities e JOIN people p ON p.id = e.person
            WHERE e.person = ? AND e.name = ? AND e.forms = ? AND e.id != ? LIMIT 1"""
        if not rows.select(db, known, [slug, r["name"], r["forms"], r["id"]]):
            _name_body(db, slug)


def _name_body(db: sqlite_utils.Database, slug: str) -> None:
    found = rows.select(db, "SELECT DISTINCT name, type, forms FROM entities WHERE person = ?", [slug])
    spellings = [LocalEntity(n, 0, r["name"], r["type"], rows.as_strings(r["forms"])) for n, r in enumerate(found)]
    for one in link(spellings, {})[:1]:
        db.execute("INSERT OR REPLACE INTO people (id, name, type) VALUES (?, ?, ?)", [slug, one.name, one.type])


def _chunks(names: Sequence[str]) -> list[Sequence[str]]:
    return [names[n : n + _CHUNK] for n in range(0, len(names), _CHUNK)]
