"""Rows of the library become evidence."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from index.evidence import Evidence, Person, WorkRef
from index.library.database import Database
from index.text.mapped import Spans

Row = dict[str, Any]

_COLUMNS = """
    s.id, s.passage, s.section, s.kind, s.polarity, s.text, s.spans, s.shown, s.sentence, s.speaker_span, s.cue,
    s.quoted, s.gloss, s.footnotes, s.sure, d.file, d.id AS document,
    w.id AS work_id, w.title, w.authors, w.publisher, w.date, w.url, w.machine_translation,
    p.id AS speaker_id, p.name AS speaker_name, p.type AS speaker_type,
    b.id AS probable_id, b.name AS probable_name, b.type AS probable_type,
    v.id AS via_id, v.name AS via_name, v.type AS via_type,
    (SELECT r.text FROM roles r WHERE r.entity = s.speaker AND r.work = s.work LIMIT 1) AS role,
    (SELECT json_group_array(json_array(o.id, o.name, o.type)) FROM co_speakers c JOIN entities ce ON ce.id = c.entity
     JOIN people o ON o.id = ce.person WHERE c.statement = s.id ORDER BY c.rowid) AS co_speakers
"""
STATEMENTS = f"""
    SELECT {_COLUMNS} FROM statements s
    JOIN works w ON w.id = s.work JOIN documents d ON d.id = s.document
    LEFT JOIN entities se ON se.id = s.speaker LEFT JOIN people p ON p.id = se.person
    LEFT JOIN probable_speakers ps ON ps.statement = s.id
    LEFT JOIN entities be ON be.id = ps.entity LEFT JOIN people b ON b.id = be.person
    LEFT JOIN entities ve ON ve.id = s.via LEFT JOIN people v ON v.id = ve.person
"""
# Condition on s (statements): what stands in a copy of an older document's passage answers there only; what a near
# copy adds is its own.
ORIGINAL = """NOT EXISTS (SELECT 1 FROM passages o JOIN statements t ON t.passage = o.copy_of AND t.text = s.text
    WHERE o.id = s.passage)"""
# Condition on s (statements): some people say it, alone or jointly; two parameters, both their ids as JSON.
SAID_BY = """(s.speaker IN (SELECT id FROM entities WHERE person IN (SELECT value FROM json_each(?)))
    OR s.id IN (SELECT c.statement FROM co_speakers c JOIN entities e ON e.id = c.entity
                WHERE e.person IN (SELECT value FROM json_each(?))))"""
PASSAGES = """
    SELECT s.id, s.section, s.text, s.spans, s.footnotes, d.file, d.id AS document,
    w.id AS work_id, w.title, w.authors, w.publisher, w.date, w.url, w.machine_translation
    FROM passages s JOIN works w ON w.id = s.work JOIN documents d ON d.id = s.document
"""


def select(db: Database, sql: str, parameters: Iterable[object] = ()) -> list[Row]:
    """All rows of a query as dictionaries (sqlite_utils' own `query` runs three statements for one)."""
    found = db.execute(sql, list(parameters))
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def aliases(db: Database) -> dict[str, str]:
    """Folded form → the name it stands for, as the team set them."""
    return {r["form"]: r["name"] for r in select(db, "SELECT form, name FROM aliases")}


@lru_cache(maxsize=4096)
def as_spans(value: str | None) -> Spans:
    """Stored spans; one answer reads the same statement several times."""
    return tuple((a, b) for a, b in json.loads(value)) if value and value != "[]" else ()


def as_strings(value: str) -> tuple[str, ...]:
    return tuple(json.loads(value)) if value != "[]" else ()


def work_ref(row: Row) -> WorkRef:
    return _work(row["work_id"], row["title"], row["authors"], row["publisher"], row["date"], row["url"])


@lru_cache(maxsize=1000)
def _work(
    key: str, title: str | None, authors: str, publisher: str | None, date: str | None, url: str | None
) -> WorkRef:
    return WorkRef(key, title, as_strings(authors), publisher, date, url)


def caution(row: Row) -> str | None:
    return "machine translation" if row["machine_translation"] else None


def _person(row: Row, prefix: str) -> Person | None:
    if row[f"{prefix}_id"] is None:
        return None
    return _known(row[f"{prefix}_id"], row[f"{prefix}_name"], row[f"{prefix}_type"])


_known = lru_cache(maxsize=1000)(Person)


def _persons(value: str) -> tuple[Person, ...]:
    return tuple(Person(*one) for one in json.loads(value)) if value != "[]" else ()


def statement(row: Row) -> Evidence:
    """A row of STATEMENTS as evidence."""
    at = json.loads(row["speaker_span"]) if row["speaker_span"] else None
    return Evidence(
        text=row["text"], file=row["file"], spans=as_spans(row["spans"]), work=work_ref(row), section=row["section"],
        kind=row["kind"], speaker=_person(row, "speaker"), via=_person(row, "via"),
        speaker_span=(at[0], at[1]) if at else None, cue=row["cue"], polarity=row["polarity"],
        quoted=as_spans(row["quoted"]), gloss=as_strings(row["gloss"]), footnotes=as_strings(row["footnotes"]),
        sure=bool(row["sure"]), sentence=as_spans(row["sentence"]), caution=caution(row), id=f"s{row['id']}",
        passage=row["passage"], shown=row["shown"], role=row["role"],
        co_speakers=_persons(row["co_speakers"]),
        probable=_person(row, "probable"),
    )  # fmt: skip


def passage(row: Row) -> Evidence:
    """A row of PASSAGES as evidence."""
    return Evidence(
        text=row["text"], file=row["file"], spans=as_spans(row["spans"]), work=work_ref(row), section=row["section"],
        kind="passage", footnotes=as_strings(row["footnotes"]), sentence=as_spans(row["spans"]), caution=caution(row),
        id=f"p{row['id']}", passage=row["id"], shown=row["text"],
    )  # fmt: skip
