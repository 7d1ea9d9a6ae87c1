"""The groups of views that documents set up, as the library keeps them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

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
# A document's statements are stored in one go, so that their ids follow each other as their numbers do.
_NUMBERED = """
    SELECT s.document, s.number, s.id, s.text, s.shown FROM
        (SELECT json_extract(value, '$[0]') AS document, json_extract(value, '$[1]') AS number FROM json_each(?)) wanted
    CROSS JOIN statements s ON s.id = (SELECT min(id) FROM statements WHERE document = wanted.document) + wanted.number
    WHERE s.document = wanted.document AND s.number = wanted.number
"""
FEW = 16  # statements that are read at once, at first


class Told(NamedTuple):
    """A statement in short."""

    id: int
    text: str
    shown: str


@dataclass(frozen=True)
class KnownCamp:
    """A camp with its defining words, the statements under it and those to whom the author imputes it.

    What two people say together stands there once, for both (`shared`: what is said for somebody else, too). The
    statements are told in short; their evidence is read from the open library when it is asked for.
    """

    label: str
    definition: Evidence | None
    own: tuple[Told, ...]
    shared: tuple[Evidence, ...]
    imputed: tuple[Person, ...]
    read: Callable[[tuple[Told, ...]], list[Evidence]] = field(repr=False)

    @property
    def told(self) -> tuple[Told, ...]:
        """All statements in short."""
        return (*self.own, *(Told(int(s.id[1:]), s.text, s.shown) for s in self.shared))

    @cached_property
    def statements(self) -> tuple[Evidence, ...]:
        return (*self.read(self.own), *self.shared)


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
        self._told = _told(library, [(c["document"], n) for c in camps for n in _numbers(c)])
        self._people = people_of(library, {e for c in camps for e in (*c["imputed"], *(e for e, _ in c["shared"]))})
        self._evidence = _Reader(library, [told.id for told in self._told.values()])

    def of(self, grouping: rows.Row) -> Iterator[KnownCamp]:
        for camp in self._of.get(grouping["id"], ()):
            own = (self._told.get((camp["document"], n)) for n in camp["statements"])
            yield KnownCamp(
                camp["label"], _definition(grouping, camp, grouping["file"]), tuple(told for told in own if told),
                tuple(self._shared(camp)),
                tuple(self._people[e] for e in sorted(set(camp["imputed"])) if e in self._people), self._evidence,
            )  # fmt: skip

    def _shared(self, camp: rows.Row) -> Iterator[Evidence]:
        for entity, number in camp["shared"]:
            told, who = self._told.get((camp["document"], number)), self._people.get(entity)
            for statement in self._evidence([told]) if told and who else ():
                if who and who not in statement.speakers:
                    yield also_by(statement, who)


class _Reader:
    """The evidence of statements; with those that are asked for the next ones are read, ever more of them."""

    def __init__(self, library: Library, ids: Sequence[int]) -> None:
        self._library, self._ids = library, ids
        self._place = {key: place for place, key in enumerate(ids)}
        self._known: dict[int, Evidence] = {}
        self._ahead = FEW

    def __call__(self, told: Sequence[Told]) -> list[Evidence]:
        unknown = [one.id for one in told if one.id not in self._known]
        if unknown:
            at = self._place[unknown[0]]
            keys = json.dumps([*unknown, *self._ids[at : at + self._ahead]])
            found = self._library.statements("s.id IN (SELECT value FROM json_each(?))", [keys])
            self._known.update((int(s.id[1:]), s) for s in found)
            self._ahead *= 2
        return [self._known[one.id] for one in told if one.id in self._known]


def _told(library: Library, places: Iterable[tuple[int, int]]) -> dict[tuple[int, int], Told]:
    """Statements by document and number."""
    found = library.db.execute(_NUMBERED, [json.dumps(list(dict.fromkeys(places)))])
    return {(document, number): Told(*told) for document, number, *told in found}


def _numbers(camp: rows.Row) -> list[int]:
    """The numbers of the statements that stand under a camp."""
    return [*camp["statements"], *(n for _, n in camp["shared"])]


def also_by(statement: Evidence, who: Person) -> Evidence:
    """A statement with one more speaker; one who speaks for a group stands in its place."""
    if statement.speaker is None or statement.speaker.type == "group":
        return replace(statement, speaker=who)
    return replace(statement, co_speakers=(*statement.co_speakers, who))


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
