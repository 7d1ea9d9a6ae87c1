"""Everything the library holds, as the rows that `rapporteur export` prints."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from index.evidence import Evidence, WorkRef
from index.library import rows
from index.library.library import Library

Row = dict[str, Any]


def documents(library: Library) -> Iterator[Row]:
    names = library.names()
    for row in rows.select(library.db, "SELECT * FROM documents ORDER BY id"):
        aside = rows.select(
            library.db, "SELECT kind, reason, spans FROM set_aside WHERE document = ? ORDER BY rowid", [row["id"]]
        )
        yield {
            "file": names[row["id"]], "sha256": row["sha256"], "format": row["format"], "added": row["added"],
            "text": row["text"],
            "set_aside": [
                {"kind": a["kind"], "spans": json.loads(a["spans"]), "reason": a["reason"]} for a in aside
            ],
        }  # fmt: skip


def works(library: Library) -> Iterator[Row]:
    names = library.names()
    for row in rows.select(library.db, "SELECT * FROM works ORDER BY document, number"):
        yield {
            "id": row["id"], "file": names[row["document"]], "title": row["title"],
            "authors": json.loads(row["authors"]), "publisher": row["publisher"], "date": row["date"],
            "url": row["url"], "language": row["language"], "translation": bool(row["translation"]),
            "spans": json.loads(row["spans"]), "translators": json.loads(row["translators"]),
            "machine_translation": bool(row["machine_translation"]),
        }  # fmt: skip


def passages(library: Library) -> Iterator[Row]:
    yield from (asdict(p) for p in library.passages())


def statements(library: Library) -> Iterator[Row]:
    """Every statement once: what stands in a copy of an older document's passage is no second one."""
    yield from (asdict(s) for s in library.statements(rows.ORIGINAL))


def footnotes(library: Library) -> Iterator[Row]:
    names = library.names()
    for row in rows.select(library.db, "SELECT * FROM notes ORDER BY id"):
        cites = rows.select(library.db, "SELECT * FROM cites WHERE note = ? ORDER BY rowid", [row["id"]])
        fields = ("author", "title", "original_title", "outlet", "date", "url")
        yield {
            "file": names[row["document"]], "work": row["work"], "number": row["number"], "text": row["text"],
            "spans": json.loads(row["spans"]), "cites": [{f: c[f] for f in fields} for c in cites],
        }  # fmt: skip


def people(library: Library) -> Iterator[Row]:
    names = library.names()
    for person in rows.select(library.db, "SELECT * FROM people ORDER BY id"):
        local = rows.select(library.db, "SELECT * FROM entities WHERE person = ? ORDER BY id", [person["id"]])
        forms = dict.fromkeys(form for r in local for form in rows.as_strings(r["forms"]))
        yield {
            "id": person["id"], "name": person["name"], "type": person["type"],
            "other_names": [f for f in forms if f != person["name"]],
            "roles": [asdict(role) for role in roles(library, [r["id"] for r in local])],
            "authored": [work for r in local for work in json.loads(r["authored"])],
            "files": list(dict.fromkeys(names[r["document"]] for r in local)),
        }  # fmt: skip


def roles(library: Library, entities: Sequence[int]) -> Iterator[Evidence]:
    """Roles of local entities, as evidence of the works that state them."""
    sql = """SELECT r.text, r.spans, d.file, w.id AS work_id, w.title, w.authors, w.publisher, w.date, w.url,
             w.machine_translation FROM roles r JOIN works w ON w.id = r.work JOIN documents d ON d.id = r.document
             WHERE r.entity IN (SELECT value FROM json_each(?)) ORDER BY r.entity, r.rowid"""
    for row in rows.select(library.db, sql, [json.dumps(entities)]):
        spans = rows.as_spans(row["spans"])
        yield Evidence(
            text=row["text"], file=row["file"], spans=spans, work=rows.work_ref(row), section=None,
            kind="passage", sentence=spans, caution=rows.caution(row), shown=row["text"],
        )  # fmt: skip


def work_refs(library: Library, ids: list[str]) -> list[WorkRef]:
    marks = ",".join("?" * len(ids))
    sql = f"SELECT id AS work_id, title, authors, publisher, date, url FROM works WHERE id IN ({marks})"
    return [rows.work_ref(r) for r in rows.select(library.db, sql, ids)]


EXPORTS: dict[str, Callable[[Library], Iterator[Row]]] = {
    "documents": documents,
    "works": works,
    "passages": passages,
    "people": people,
    "statements": statements,
    "footnotes": footnotes,
}
