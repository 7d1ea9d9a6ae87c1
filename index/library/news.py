"""What came into the library between two times."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from index.evidence import Evidence, Person, WorkRef
from index.library import rows
from index.library.groupings import KnownGrouping, groupings
from index.library.library import Library

_WORKS = """
    SELECT d.id AS document, d.file, w.id AS work_id, w.title, w.authors, w.publisher, w.date, w.url FROM works w
    JOIN documents d ON d.id = w.document WHERE d.added > ? AND d.added <= ?
    AND EXISTS (SELECT 1 FROM passages p WHERE p.document = d.id AND p.work = w.id AND p.copy_of IS NULL)
    ORDER BY w.document, w.number
"""
_SPEAKERS = """
    SELECT s.work, p.id, p.name, p.type, count(*) AS n FROM statements s
    JOIN entities e ON e.id = s.speaker OR e.id IN (SELECT entity FROM co_speakers WHERE statement = s.id)
    JOIN people p ON p.id = e.person WHERE p.type = 'person' AND s.work IN (SELECT value FROM json_each(?))
    GROUP BY s.work, p.id ORDER BY n DESC, p.name
"""


@dataclass(frozen=True, slots=True)
class NewWork:
    """A work that is new, with the people who speak in it, most often first."""

    document: int
    file: str
    work: WorkRef
    speakers: tuple[Person, ...]


def new_works(library: Library, since: str, until: str) -> list[NewWork]:
    """Works of documents added after `since` and up to `until` (ISO times, UTC); second copies are no news."""
    found = rows.select(library.db, _WORKS, [since, until])
    speaking = _speakers(library, (r["work_id"] for r in found))
    return [NewWork(r["document"], r["file"], rows.work_ref(r), speaking.get(r["work_id"], ())) for r in found]


def _speakers(library: Library, works: Iterable[str]) -> dict[str, tuple[Person, ...]]:
    found: dict[str, tuple[Person, ...]] = {}
    for row in rows.select(library.db, _SPEAKERS, [json.dumps(list(works))]):
        found[row["work"]] = (*found.get(row["work"], ()), Person(row["id"], row["name"], row["type"]))
    return found


def said_by(library: Library, people: Iterable[str], works: Iterable[str] | None = None) -> list[Evidence]:
    """What people say, in all works or in some."""
    ids = json.dumps(sorted(people))
    if works is None:
        return library.statements(rows.SAID_BY, [ids, ids])
    inside = f"{rows.SAID_BY} AND s.work IN (SELECT value FROM json_each(?))"
    return library.statements(inside, [ids, ids, json.dumps(list(works))])


def new_groupings(library: Library, works: Iterable[str]) -> list[KnownGrouping]:
    """The positions that some works set up."""
    return groupings(library, "g.work IN (SELECT value FROM json_each(?))", [json.dumps(list(works))])
