"""What a library holds, document by document."""

from __future__ import annotations

from typing import Any

from index.library import rows
from index.library.library import Library

_COUNTED = ("passages", "statements", "notes", "set_aside")


def catalog(library: Library) -> list[dict[str, Any]]:
    """One row a document: its file, format, day of adding, works (title, authors, publisher, date) and counts."""
    works: dict[int, list[dict[str, Any]]] = {}
    for row in rows.select(library.db, "SELECT * FROM works ORDER BY document, number"):
        works.setdefault(row["document"], []).append(_work(row))
    counts = {table: _counts(library, table) for table in _COUNTED}
    names = library.names()
    return [
        {
            "file": names[row["id"]],
            "format": row["format"],
            "added": row["added"],
            "works": works.get(row["id"], []),
            **{table: counts[table].get(row["id"], 0) for table in _COUNTED},
        }
        for row in rows.select(library.db, "SELECT id, format, added FROM documents ORDER BY id")
    ]


def _work(row: rows.Row) -> dict[str, Any]:
    fields = ("id", "title", "publisher", "date", "url", "language")
    return {**{field: row[field] for field in fields}, "authors": list(rows.as_strings(row["authors"]))}


def _counts(library: Library, table: str) -> dict[int, int]:
    found = rows.select(library.db, f"SELECT document, count(*) AS n FROM {table} GROUP BY document")
    return {row["document"]: row["n"] for row in found}


def translators_of(library: Library, work: str) -> tuple[str, ...]:
    """Who translated a work, as it names them."""
    found = rows.select(library.db, "SELECT translators FROM works WHERE id = ?", [work])
    return rows.as_strings(found[0]["translators"]) if found else ()
