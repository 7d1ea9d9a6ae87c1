"""Identities of the library's persons and bodies, kept up as documents come and go.

Persons: only names that share a term with one of the document are linked again, each spelling with its traits
once however many documents hold it, so that the cost of a document hardly grows with the library. Bodies: the
identity is told by the name alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from index.library import rows, spellings
from index.library.database import Database
from index.library.spellings import Gone
from index.people import link
from index.people.identity import Linked
from index.people.terms import link_terms, terms
from index.text.letters import fold

_CHUNK = 400


def link_document(db: Database, document: int) -> None:
    """Gives the entities of a new document their identities; the caller holds the transaction."""
    changed = spellings.enter(db, document)
    names = _index_names(db, document)
    _link_persons(db, _touched(db, names))
    spellings.share_out(db, document)
    for slug in sorted(changed):
        _name_body(db, slug)


def link_again(db: Database, gone: Gone) -> None:
    """Links what a document that is gone may have held together: give it what `spellings.leave` told."""
    _link_persons(db, _touched(db, gone.names))
    for slug in gone.bodies:
        _name_body(db, slug)
    db.conn.executemany(
        "DELETE FROM name_terms WHERE name = ? AND name NOT IN (SELECT name FROM spellings WHERE name = ?)",
        ((name, name) for name in gone.names),
    )
    db.conn.executemany(
        "DELETE FROM people WHERE id = ? AND id NOT IN (SELECT person FROM spellings WHERE person = ?)",
        ((person, person) for person in gone.people),
    )


def link_all(db: Database) -> None:
    """Links everything anew, after an alias was set."""
    db.execute("DELETE FROM name_terms")
    db.execute("DELETE FROM people")
    for row in rows.select(db, "SELECT id FROM documents"):
        _index_names(db, row["id"])
    for row in rows.select(db, "SELECT DISTINCT person FROM spellings WHERE type != 'person'"):
        _name_body(db, row["person"])
    _link_persons(db, [r["name"] for r in rows.select(db, "SELECT DISTINCT name FROM spellings WHERE type = 'person'")])


# Persons ------------------------------------------------------------------------------


def _index_names(db: Database, document: int) -> list[str]:
    """Makes the persons of a document findable by all their forms; returns their names."""
    meant = rows.aliases(db)
    sql = "SELECT name, forms FROM entities WHERE document = ? AND type = 'person'"
    found, names = [], []
    for row in rows.select(db, sql, [document]):
        names.append(row["name"])
        forms = {row["name"], *rows.as_strings(row["forms"])}
        forms |= {meant[fold(form)] for form in forms if fold(form) in meant}
        found += [(t, row["name"]) for form in forms for t in terms(form)]
        found += [(t, row["name"]) for form in {row["name"], *(forms & set(meant.values()))} for t in link_terms(form)]
    db.conn.executemany("INSERT OR IGNORE INTO name_terms (term, name) VALUES (?, ?)", found)
    return list(dict.fromkeys(names))


def _touched(db: Database, names: Sequence[str]) -> list[str]:
    """Names whose identity may depend on one of the names, and all that share an identity with one of those."""
    found = set(names) | _sharing(db, names, "n.term", "=#")
    bare = _sharing(db, sorted(found), "'~' || substr(n.term, 2)", "@~")
    found |= bare | _sharing(db, sorted(bare), "'@' || substr(n.term, 2)", "~")
    for chunk in _chunks(sorted(found)):
        marks = ",".join("?" * len(chunk))
        sql = f"""SELECT DISTINCT name FROM spellings WHERE type = 'person' AND person IN
            (SELECT person FROM spellings WHERE type = 'person' AND name IN ({marks}))"""
        found |= {r["name"] for r in rows.select(db, sql, chunk)}
    return sorted(found)


def _sharing(db: Database, names: Sequence[str], term: str, signs: str) -> set[str]:
    """Names with a term that those of the given names with one of the signs lead to."""
    found: set[str] = set()
    for chunk in _chunks(names):
        marks = ",".join("?" * len(chunk))
        sql = f"""SELECT DISTINCT o.name FROM name_terms n JOIN name_terms o ON o.term = {term}
            WHERE n.name IN ({marks}) AND instr(?, substr(n.term, 1, 1))"""
        found |= {r["name"] for r in rows.select(db, sql, [*chunk, signs])}
    return found


def _link_persons(db: Database, names: Sequence[str]) -> None:
    known = [row for chunk in _chunks(names) for row in spellings.persons(db, chunk)]
    linked = link((spellings.local(n, row) for n, row in enumerate(known)), rows.aliases(db))
    left = {row["person"] for row in known if row["person"]} - {one.id for one in linked}
    db.conn.executemany("DELETE FROM people WHERE id = ?", [(person,) for person in sorted(left)])
    for one in linked:
        _show(db, one)
        for row in (known[n] for n in one.members):
            if row["person"] != one.id:
                spellings.bear(db, one.id, row)


def _show(db: Database, one: Linked) -> None:
    sql = """INSERT INTO people (id, name, type) VALUES (?, ?, ?) ON CONFLICT DO UPDATE
        SET name = excluded.name, type = excluded.type WHERE name != excluded.name OR type != excluded.type"""
    db.execute(sql, [one.id, one.name, one.type])


def _name_body(db: Database, slug: str) -> None:
    sql = "SELECT *, 1 AS n FROM spellings WHERE person = ? AND type != 'person' ORDER BY name, forms"
    held = [spellings.local(n, row) for n, row in enumerate(rows.select(db, sql, [slug]))]
    for one in link(held, {})[:1]:
        _show(db, replace(one, id=slug))


def _chunks(names: Sequence[str]) -> list[Sequence[str]]:
    return [names[n : n + _CHUNK] for n in range(0, len(names), _CHUNK)]
