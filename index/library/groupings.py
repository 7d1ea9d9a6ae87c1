"""The groups of views that documents set up, as the library keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from index.evidence import Evidence, Person, WorkRef
from index.library import rows
from index.library.library import Library
from index.text.mapped import Spans

_GROUPINGS = """
    SELECT g.id, g.document, d.file, g.section, g.question, g.spans,
    (SELECT p.text FROM camps c JOIN passages p ON p.id = c.passage WHERE c.grouping = g.id LIMIT 1) AS passage,
    w.id AS work_id, w.title, w.authors, w.publisher, w.date, w.url, w.machine_translation
    FROM groupings g JOIN works w ON w.id = g.work JOIN documents d ON d.id = g.document
"""
_OF_GROUPINGS = "SELECT * FROM camps WHERE grouping IN (SELECT value FROM json_each(?)) ORDER BY grouping, number"
_NUMBERED = """SELECT id, document, number FROM statements
    WHERE document IN (SELECT value FROM json_each(?)) AND number IN (SELECT value FROM json_each(?))"""


@dataclass(frozen=True, slots=True)
class KnownCamp:
    """A camp with its defining words, the statements under it and those to whom the author imputes it.

    What two people say together stands there once, for both.
    """

    label: str
    label_spans: Spans
    definition: Evidence | None
    statements: tuple[Evidence, ...]
    imputed: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class KnownGrouping:
    """A question on which a document groups the views; `passage` is the text that sets the groups up."""

    id: int
    document: int
    file: str
    work: WorkRef
    section: str | None
    question: str
    question_spans: Spans
    passage: str
    camps: tuple[KnownCamp, ...]


def groupings(library: Library, where: str = "1", parameters: Iterable[object] = ()) -> list[KnownGrouping]:
    """Groupings in reading order; `where` speaks of g (groupings) and w (works)."""
    found = rows.select(library.db, f"{_GROUPINGS} WHERE {where} ORDER BY g.document, g.id", parameters)
    camps = _Camps(library, [r["id"] for r in found])
    return [
        KnownGrouping(
            r["id"], r["document"], r["file"], rows.work_ref(r), r["section"], r["question"],
            rows.as_spans(r["spans"]), r["passage"] or "", tuple(camps.of(r)),
        )
        for r in found
    ]  # fmt: skip


def in_documents_of(library: Library, passages: Iterable[int]) -> list[KnownGrouping]:
    """Groupings of the documents that hold some passages."""
    held = "g.document IN (SELECT document FROM passages WHERE id IN (SELECT value FROM json_each(?)))"
    return groupings(library, held, [json.dumps(sorted(passages))])


class _Camps:
    """The camps of some groupings with their statements and people, all read at once."""

    def __init__(self, library: Library, groupings: Sequence[int]) -> None:
        self._of: dict[int, list[rows.Row]] = {}
        for camp in rows.select(library.db, _OF_GROUPINGS, [json.dumps(groupings)]):
            read = {name: json.loads(camp[name]) for name in ("statements", "imputed", "shared")}
            self._of.setdefault(camp["grouping"], []).append({**camp, **read})
        camps = [camp for held in self._of.values() for camp in held]
        self._known = _statements(library, {(c["document"], n) for c in camps for n in _numbers(c)})
        self._people = people_of(library, {e for c in camps for e in (*c["imputed"], *(e for e, _ in c["shared"]))})

    def of(self, grouping: rows.Row) -> Iterator[KnownCamp]:
        for camp in self._of.get(grouping["id"], ()):
            known = {n: s for n in _numbers(camp) if (s := self._known.get((camp["document"], n)))}
            yield KnownCamp(
                camp["label"], rows.as_spans(camp["label_spans"]), _definition(grouping, camp, grouping["file"]),
                tuple(known[n] for n in camp["statements"] if n in known) + self._shared(camp, known),
                tuple(self._people[e] for e in sorted(set(camp["imputed"])) if e in self._people),
            )  # fmt: skip

    def _shared(self, camp: rows.Row, known: dict[int, Evidence]) -> tuple[Evidence, ...]:
        found = ((known[n], self._people[e]) for e, n in camp["shared"] if n in known and e in self._people)
        return tuple(also_by(statement, who) for statement, who in found if who not in statement.speakers)


def _numbers(camp: rows.Row) -> list[int]:
    """The numbers of the statements that stand under a camp."""
    return [*camp["statements"], *(n for _, n in camp["shared"])]


def also_by(statement: Evidence, who: Person) -> Evidence:
    """A statement with one more speaker; one who speaks for a group stands in its place."""
    if statement.speaker is None or statement.speaker.type == "group":
        return replace(statement, speaker=who)
    return replace(statement, co_speakers=(*statement.co_speakers, who))


def _statements(library: Library, places: set[tuple[int, int]]) -> dict[tuple[int, int], Evidence]:
    """Statements by document and number."""
    among = [json.dumps(sorted(set(one))) for one in zip(*places, strict=True)] or ["[]", "[]"]
    numbered = library.db.execute(_NUMBERED, among)
    place_of = {f"s{key}": (held, number) for key, held, number in numbered if (held, number) in places}
    keys = json.dumps([int(key[1:]) for key in place_of])
    return {place_of[s.id]: s for s in library.statements("s.id IN (SELECT value FROM json_each(?))", [keys])}


def _definition(grouping: rows.Row, camp: rows.Row, file: str) -> Evidence | None:
    if not camp["definition"]:
        return None
    spans = rows.as_spans(camp["definition_spans"])
    return Evidence(
        text=camp["definition"], file=file, spans=spans, work=rows.work_ref(grouping), section=grouping["section"],
        kind="passage", sentence=spans, caution=rows.caution(grouping), id=f"c{camp['grouping']}-{camp['number']}",
        passage=camp["passage"], shown=camp["definition"],
    )  # fmt: skip


def people_of(library: Library, entities: set[int]) -> dict[int, Person]:
    """The persons whom local entities are."""
    sql = """SELECT e.id AS entity, p.id, p.name, p.type FROM entities e JOIN people p ON p.id = e.person
        WHERE e.id IN (SELECT value FROM json_each(?))"""
    found = rows.select(library.db, sql, [json.dumps(sorted(entities))])
    return {r["entity"]: Person(r["id"], r["name"], r["type"]) for r in found}
