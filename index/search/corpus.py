"""A stored document becomes units that can be found, and goes again; the caller holds the transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlite_utils

from index.search import tail
from index.search.acronyms import learn
from index.search.tokens import tokens
from index.search.units import windows
from index.search.vocabulary import count_words

DUE = 256  # units in the tail at which filing them pays

_PARAGRAPHS = "SELECT number, work, passage, text FROM paragraphs WHERE document = ? ORDER BY number"
_STATEMENTS = """
    SELECT s.id, s.work, s.passage, s.kind, s.shown, se.name AS speaker, ve.name AS via FROM statements s
    LEFT JOIN entities se ON se.id = s.speaker LEFT JOIN entities ve ON ve.id = s.via
    WHERE s.document = ? ORDER BY s.number
"""


@dataclass(frozen=True, slots=True)
class Unit:
    """A row of `units` but for its id, and its terms."""

    work: str
    passage: int
    paragraph: int
    start: int
    end: int
    kind: str
    statement: int | None
    tokens: list[str]


def index_document(db: sqlite_utils.Database, document: int) -> None:
    """Makes everything a stored document says findable."""
    paragraphs = list(db.query(_PARAGRAPHS, [document]))
    units = [*_windows(paragraphs), *_statements(db, document)]
    order = {work: n for n, work in enumerate(dict.fromkeys(u.work for u in units))}
    units.sort(key=lambda u: order[u.work])
    ids = tail.append(db.conn, (u.tokens for u in units))
    db.conn.executemany(
        "INSERT INTO units VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (key, document, u.work, u.passage, u.paragraph, u.start, u.end, u.kind, u.statement)
            for key, u in zip(ids, units, strict=True)
        ),
    )
    db.execute(
        "INSERT INTO unit_ranges SELECT document, work, min(id), max(id) FROM units WHERE document = ? GROUP BY work",
        [document],
    )
    learn(db, document, (p["text"] for p in paragraphs))


def _windows(paragraphs: list[dict[str, Any]]) -> Iterator[Unit]:
    for p in paragraphs:
        for start, end in windows(p["text"]):
            found = tokens(p["text"][start:end])
            yield Unit(p["work"], p["passage"], p["number"], start, end, "passage", None, found)


def _statements(db: sqlite_utils.Database, document: int) -> Iterator[Unit]:
    """Statements with the full names of who speaks: "he argues" is found by his name."""
    for s in db.query(_STATEMENTS, [document]):
        found = tokens(s["shown"])
        named = [t for name in (s["speaker"], s["via"]) if name for t in tokens(name) if t not in found]
        yield Unit(s["work"], s["passage"], -1, 0, 0, s["kind"], s["id"], found + named)


def forget_document(db: sqlite_utils.Database, document: int) -> None:
    """Takes a document's units out of the statistics; comes before its rows are deleted."""
    units = [key for (key,) in db.execute("SELECT id FROM units WHERE document = ?", [document])]
    if not units:
        return
    from index.search import merge

    filed = db.execute("SELECT coalesce(min(unit), ?) FROM postings_tail", [units[-1] + 1]).fetchone()[0]
    count_words(db.conn, _texts(db.conn, units[0], min(units[-1], filed - 1)), -1)
    merge.remove(db.conn, units)


def file_units(db: sqlite_utils.Database) -> None:
    """Files the tail by term and counts its words."""
    from index.search import merge

    first, last = db.execute("SELECT min(unit), max(unit) FROM postings_tail").fetchone()
    if first is not None:
        count_words(db.conn, _texts(db.conn, first, last), 1)
        merge.merge(db.conn)


def is_due(db: sqlite_utils.Database) -> bool:
    """Whether the tail is long enough to be filed."""
    return tail.state(db.conn).tail >= DUE


def tail_texts(connection: sqlite3.Connection) -> Iterator[str]:
    """What the units of the tail say: their words are not counted yet."""
    first, last = connection.execute("SELECT min(unit), max(unit) FROM postings_tail").fetchone()
    if first is not None:
        yield from _texts(connection, first, last)


def _texts(connection: sqlite3.Connection, first: int, last: int) -> Iterator[str]:
    """Texts of the windows among units of a range; statements say nothing that no window says."""
    sql = """SELECT p.text, u.start, u.end FROM units u JOIN paragraphs p ON p.document = u.document
             AND p.number = u.paragraph WHERE u.id BETWEEN ? AND ? AND u.statement IS NULL"""
    for text, start, end in connection.execute(sql, [first, last]):
        yield text[start:end]
