"""Documents that are one and the same, though they stand in several files, and passages that two of them hold."""

from __future__ import annotations

from index.library import rows
from index.library.library import Library
from index.text.letters import fold


def originals(library: Library) -> dict[str, str]:
    """Each document's name → the name of the first that has the same works (titles and dates), or the same bytes."""
    return library.kept("originals", lambda: _originals(library))


def copied(library: Library) -> dict[int, int]:
    """Each passage that an older document holds as well → the older one's passage.

    Kept, for a passage's row tells it last, behind all of its text.
    """
    sql = "SELECT id, copy_of FROM passages WHERE copy_of IS NOT NULL"
    return library.kept("copied passages", lambda: dict(library.db.execute(sql).fetchall()))


def _originals(library: Library) -> dict[str, str]:
    names = library.names()
    works: dict[int, list[tuple[str, str]]] = {}
    for row in rows.select(library.db, "SELECT document, title, date FROM works ORDER BY document, number"):
        works.setdefault(row["document"], []).append((fold(row["title"] or ""), row["date"] or ""))
    first: dict[object, str] = {}
    found = {}
    for row in rows.select(library.db, "SELECT id, sha256 FROM documents ORDER BY id"):
        said = works.get(row["id"], [])
        known = bool(said) and all(title and date for title, date in said)
        name = names[row["id"]]
        same = first.get(row["sha256"]) or (first.get(tuple(said)) if known else None) or name
        first.setdefault(row["sha256"], same)
        if known:
            first.setdefault(tuple(said), same)
        found[name] = same
    return found
