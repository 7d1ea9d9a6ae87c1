"""The groups of views that documents set up, as the library keeps them."""

from __future__ import annotations

import json
from collections.abc import Iterable
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
    return [
        KnownGrouping(
            r["id"], r["document"], r["file"], rows.work_ref(r), r["section"], r["question"],
            rows.as_spans(r["spans"]), r["passage"] or "", tuple(_camps(library, r, r["file"])),
        )
        for r in found
    ]  # fmt: skip


def in_documents_of(library: Library, passages: Iterable[int]) -> list[KnownGrouping]:
    """Groupings of the documents that hold some passages."""
    held = "g.document IN (SELECT document FROM passages WHERE id IN (SELECT value FROM json_each(?)))"
    return groupings(library, held, [json.dumps(sorted(passages))])


def _camps(library: Library, grouping: rows.Row, file: str) -> list[KnownCamp]:
    camps = rows.select(library.db, "SELECT * FROM camps WHERE grouping = ? ORDER BY number", [grouping["id"]])
    numbers = sorted(
        {n for camp in camps for n in (*json.loads(camp["statements"]), *(n for _, n in json.loads(camp["shared"])))}
    )
    known = _statements(library, grouping["document"], numbers)
    return [
        KnownCamp(
            camp["label"], rows.as_spans(camp["label_spans"]), _definition(grouping, camp, file),
            tuple(known[n] for n in json.loads(camp["statements"]) if n in known) + _shared(library, camp, known),
            tuple(_people(library, json.loads(camp["imputed"])).values()),
        )
        for camp in camps
    ]  # fmt: skip


def _shared(library: Library, camp: rows.Row, known: dict[int, Evidence]) -> tuple[Evidence, ...]:
    pairs = json.loads(camp["shared"])
    people = _people(library, [entity for entity, _ in pairs])
    found = ((known[n], people[e]) for e, n in pairs if n in known and e in people)
    return tuple(_also_by(statement, who) for statement, who in found if who not in statement.speakers)


def _also_by(statement: Evidence, who: Person) -> Evidence:
    """A statement with one more speaker; one who speaks for a group stands in its place."""
    if statement.speaker is None or statement.speaker.type == "group":
        return replace(statement, speaker=who)
    return replace(statement, co_speakers=(*statement.co_speakers, who))


def _statements(library: Library, document: int, numbers: list[int]) -> dict[int, Evidence]:
    marks = ",".join("?" * len(numbers))
    sql = f"SELECT id, number FROM statements WHERE document = ? AND number IN ({marks})"
    order = rows.select(library.db, sql, [document, *numbers])
    number_of = {f"s{row['id']}": row["number"] for row in order}
    found = library.statements(f"s.document = ? AND s.number IN ({marks})", [document, *numbers])
    return {number_of[s.id]: s for s in found}


def _definition(grouping: rows.Row, camp: rows.Row, file: str) -> Evidence | None:
    if not camp["definition"]:
        return None
    spans = rows.as_spans(camp["definition_spans"])
    return Evidence(
        text=camp["definition"], file=file, spans=spans, work=rows.work_ref(grouping), section=grouping["section"],
        kind="passage", sentence=spans, caution=rows.caution(grouping), id=f"c{camp['grouping']}-{camp['number']}",
        passage=camp["passage"], shown=camp["definition"],
    )  # fmt: skip


def _people(library: Library, entities: list[int]) -> dict[int, Person]:
    marks = ",".join("?" * len(entities))
    sql = f"""SELECT e.id AS entity, p.id, p.name, p.type FROM entities e JOIN people p ON p.id = e.person
        WHERE e.id IN ({marks}) ORDER BY e.id"""
    return {r["entity"]: Person(r["id"], r["name"], r["type"]) for r in rows.select(library.db, sql, entities)}
