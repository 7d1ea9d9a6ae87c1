"""What answers a request of filters alone: the newest statements that the filters let through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from index.library import rows
from index.search import scope

if TYPE_CHECKING:
    from index.library.library import Library

_RANGES = """
    SELECT r.first, r.last FROM unit_ranges r JOIN works w ON w.id = r.work ORDER BY w.date DESC NULLS LAST, r.first
"""
_OF_RANGE = "SELECT id, statement, kind FROM units WHERE id BETWEEN ? AND ?"
_ORDER = ("direct", "mixed", "indirect", "author")


def newest(library: Library, asked: scope.Scope, size: int) -> Iterator[int]:
    """Unit ids below `size`, newest work first; in a work quotations first, and prose where it has no statement."""
    allowed = scope.mask(library, asked, size)
    for first, last in library.db.execute(_RANGES).fetchall():
        if any(allowed[first : last + 1]):
            held = rows.select(library.db, _OF_RANGE, [first, last])
            fitting = [u for u in held if u["id"] < size and allowed[u["id"]]]
            stated = [u for u in fitting if u["statement"] is not None]
            yield from (u["id"] for u in sorted(stated or fitting, key=_kind))


def _kind(unit: rows.Row) -> int:
    return _ORDER.index(unit["kind"]) if unit["kind"] in _ORDER else len(_ORDER)
