"""Small looks into the library: names for completion, the paragraphs around a place."""

from __future__ import annotations

from dataclasses import dataclass

from index.library import rows
from index.library.library import Library
from index.text.mapped import Spans


@dataclass(frozen=True, slots=True)
class Near:
    """A paragraph near some evidence; `inside` is whether the evidence stands (partly) in it."""

    number: int
    text: str
    section: str | None
    inside: bool


def people_forms(library: Library) -> dict[str, set[str]]:
    """Each person's name, and all forms in which the documents write it."""
    sql = "SELECT p.name, e.forms FROM people p JOIN entities e ON e.person = p.id WHERE p.type = 'person'"
    forms: dict[str, set[str]] = {}
    for row in rows.select(library.db, sql):
        forms.setdefault(row["name"], {row["name"]}).update(rows.as_strings(row["forms"]))
    return forms


def source_names(library: Library) -> list[str]:
    """Publishers and titles of the works."""
    found = rows.select(library.db, "SELECT DISTINCT publisher, title FROM works")
    return list(dict.fromkeys(row[key] for key in ("publisher", "title") for row in found if row[key]))


def paragraphs(library: Library, work: str, spans: Spans) -> list[Near]:
    """All paragraphs of a work in reading order, those under the spans marked."""
    document = int(work.partition("-")[0])
    sql = """SELECT p.number, p.text, p.spans, s.title FROM paragraphs p
             JOIN sections s ON s.document = p.document AND s.number = p.section
             WHERE p.document = ? AND p.work = ? ORDER BY p.number"""
    return [
        Near(r["number"], r["text"], r["title"], _meet(rows.as_spans(r["spans"]), spans))
        for r in rows.select(library.db, sql, [document, work])
    ]


def _meet(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)
