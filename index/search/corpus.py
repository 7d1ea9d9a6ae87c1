"""A stored document becomes units that can be found, and goes again; the caller holds the transaction."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from index.search import tail
from index.search.acronyms import learn
from index.search.tokens import tokens
from index.search.units import Window, window_text, windows
from index.search.vocabulary import count_words

if TYPE_CHECKING:
    from index.library.database import Database

DUE = 256  # units in the tail at which filing them pays

_PARAGRAPHS = """
    SELECT p.number, p.work, p.passage, p.text, s.title AS section, w.title, w.authors FROM paragraphs p
    JOIN sections s ON s.document = p.document AND s.number = p.section JOIN works w ON w.id = p.work
    WHERE p.document = ? ORDER BY p.number
"""
_STATEMENTS = """
    SELECT s.id, s.work, s.passage, s.kind, s.shown, se.name AS speaker, ve.name AS via,
    (SELECT group_concat(ce.name, ' ') FROM co_speakers c JOIN entities ce ON ce.id = c.entity
     WHERE c.statement = s.id) AS others FROM statements s
    LEFT JOIN entities se ON se.id = s.speaker LEFT JOIN entities ve ON ve.id = s.via
    WHERE s.document = ? ORDER BY s.number
"""


@dataclass(frozen=True, slots=True)
class Unit:
    """A row of `units` but for its id, and its terms."""

    work: str
    passage: int
    place: tuple[int | None, int | None, int | None, int | None]
    kind: str
    statement: int | None
    tokens: list[str]


def index_document(db: Database, document: int) -> None:
    """Makes everything a stored document says findable."""
    paragraphs = list(db.query(_PARAGRAPHS, [document]))
    units = [*_windows(paragraphs), *_statements(db, document)]
    order = {work: n for n, work in enumerate(dict.fromkeys(u.work for u in units))}
    units.sort(key=lambda u: order[u.work])
    ids = tail.append(db.conn, (u.tokens for u in units))
    db.conn.executemany(
        "INSERT INTO units VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ((key, document, u.work, u.passage, *u.place, u.kind, u.statement) for key, u in zip(ids, units, strict=True)),
    )
    db.execute(
        "INSERT INTO unit_ranges SELECT document, work, min(id), max(id) FROM units WHERE document = ? GROUP BY work",
        [document],
    )
    learn(db, document, (p["text"] for p in paragraphs))


def _windows(paragraphs: list[dict[str, Any]]) -> Iterator[Unit]:
    """Windows of each passage, found also by the words of its section, title and authors."""
    for passage, group in itertools.groupby(paragraphs, key=lambda p: p["passage"]):
        members = {p["number"]: p for p in group}
        for window in windows([(n, p["text"]) for n, p in members.items()]):
            head = members[window.first]
            found = tokens(window_text({n: p["text"] for n, p in members.items()}, window))
            named = tokens(" ".join((head["section"] or "", head["title"] or "", *json.loads(head["authors"]))))
            yield Unit(head["work"], passage, window, "passage", None, found + named)


def _statements(db: Database, document: int) -> Iterator[Unit]:
    """Statements with the full names of who speaks: "he argues" is found by his name."""
    for s in db.query(_STATEMENTS, [document]):
        found = tokens(s["shown"])
        named = [t for name in (s["speaker"], s["others"], s["via"]) if name for t in tokens(name) if t not in found]
        yield Unit(s["work"], s["passage"], (None,) * 4, s["kind"], s["id"], found + named)


def forget_document(db: Database, document: int) -> None:
    """Takes a document's units out of the statistics; comes before its rows are deleted."""
    units = [key for (key,) in db.execute("SELECT id FROM units WHERE document = ?", [document])]
    if not units:
        return
    from index.search import merge

    filed = db.execute("SELECT coalesce(min(unit), ?) FROM postings_tail", [units[-1] + 1]).fetchone()[0]
    count_words(db.conn, _texts(db.conn, units[0], min(units[-1], filed - 1)), -1)
    merge.remove(db.conn, units)


def file_units(db: Database) -> None:
    """Files the tail by term and counts its words."""
    from index.search import merge

    first, last = db.execute("SELECT min(unit), max(unit) FROM postings_tail").fetchone()
    if first is not None:
        count_words(db.conn, _texts(db.conn, first, last), 1)
        merge.merge(db.conn)


def is_due(db: Database) -> bool:
    """Whether the tail is long enough to be filed."""
    return tail.state(db.conn).tail >= DUE


def tail_texts(connection: sqlite3.Connection) -> Iterator[str]:
    """What the units of the tail say: their words are not counted yet."""
    first, last = connection.execute("SELECT min(unit), max(unit) FROM postings_tail").fetchone()
    if first is not None:
        yield from _texts(connection, first, last)


def _texts(connection: sqlite3.Connection, first: int, last: int) -> Iterator[str]:
    """Texts of the windows among units of a range; statements say nothing that no window says."""
    for texts, window in window_rows(connection, "u.id BETWEEN ? AND ?", [first, last]).values():
        yield window_text(texts, window)


def window_rows(
    connection: sqlite3.Connection, where: str, parameters: list[object]
) -> dict[int, tuple[dict[int, str], Window]]:
    """Windows (unit id → texts of its paragraphs, place) by a condition on u (units)."""
    sql = f"""SELECT u.id, u.first, u.start, u.last, u.end, p.number, p.text FROM units u JOIN paragraphs p
              ON p.document = u.document AND p.number BETWEEN u.first AND u.last
              WHERE u.statement IS NULL AND {where} ORDER BY u.id"""
    found: dict[int, tuple[dict[int, str], Window]] = {}
    for key, first, start, last, end, number, text in connection.execute(sql, parameters):
        found.setdefault(key, ({}, Window(first, start, last, end)))[0][number] = text
    return found
