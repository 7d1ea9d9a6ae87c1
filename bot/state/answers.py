"""What buttons refer to: the line that was answered, and each piece of evidence that was shown."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from bot.state.tables import Store
from index.evidence import Evidence, Person, WorkRef
from index.text.mapped import Spans

# Units are what searches find: `following` grows with each that comes, `epoch` with each that goes.
STAMP = """
SELECT (SELECT count(*) FROM documents), (SELECT max(id) FROM documents), following, epoch FROM postings_state
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer that was given: asked again (`line`, shown in `shape`), it can be paged through.

    `stamp` tells the state of the library it was given from.
    """

    id: str
    line: str
    shape: str
    stamp: str


def _spans(value: list[list[int]]) -> Spans:
    return tuple((a, b) for a, b in value)


def _person(value: dict[str, Any] | None) -> Person | None:
    return Person(**value) if value else None


def evidence_to_json(evidence: Evidence) -> str:
    return json.dumps(_fields(evidence, Evidence), ensure_ascii=False, default=lambda part: _fields(part, type(part)))


def _fields(value: object, kind: type) -> dict[str, Any]:
    """What a dataclass holds, by name; `asdict` would copy all of it first."""
    return {field.name: getattr(value, field.name) for field in fields(kind)}


def evidence_from_json(body: str) -> Evidence:
    data = json.loads(body)
    work = data["work"]
    at = data["speaker_span"]
    return Evidence(**{
        **data,
        "work": WorkRef(**{**work, "authors": tuple(work["authors"])}),
        "co_speakers": tuple(Person(**one) for one in data.get("co_speakers", ())),
        "probable": _person(data.get("probable")), "speaker": _person(data["speaker"]), "via": _person(data["via"]),
        "speaker_span": (at[0], at[1]) if at else None,
        "spans": _spans(data["spans"]), "quoted": _spans(data["quoted"]), "sentence": _spans(data["sentence"]),
        "gloss": tuple(data["gloss"]), "footnotes": tuple(data["footnotes"]),
    })  # fmt: skip


def document_of(evidence: Evidence) -> int:
    """The row id of the document a piece of evidence stands in (work ids begin with it)."""
    return int(evidence.work.id.partition("-")[0])


class Answers:
    """The tables of answers and of the evidence shown in them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, asked: Asked, items: Iterable[tuple[str, Evidence]]) -> None:
        """Remembers an answer and the evidence of one of its pages; the same again changes nothing."""
        now = time.time()
        with self._store.together():
            self._store.change(
                "INSERT OR IGNORE INTO slack_answers VALUES (?, ?, ?, ?, ?)",
                asked.id, asked.line, asked.shape, asked.stamp, now,
            )  # fmt: skip
            for key, evidence in items:
                self._store.change(
                    "INSERT OR REPLACE INTO slack_items SELECT ?, ?, id, ?, ? FROM documents WHERE id = ?",
                    key, asked.id, evidence_to_json(evidence), now, document_of(evidence),
                )  # fmt: skip

    def asked(self, answer: str) -> Asked | None:
        rows = self._store.rows("SELECT id, line, shape, stamp FROM slack_answers WHERE id = ?", answer)
        return Asked(*rows[0]) if rows else None

    def item(self, key: str) -> Evidence | None:
        """The evidence behind a button; None when its document has been removed or replaced since."""
        rows = self._store.rows("SELECT body FROM slack_items WHERE id = ?", key)
        return evidence_from_json(rows[0]["body"]) if rows else None

    def stamp(self) -> str:
        """Changes whenever a document is added, replaced or removed; costs the same however many there are."""
        row = self._store.rows(STAMP)[0]
        return "/".join(str(value) for value in row)

    def prune(self, days: int) -> None:
        before = time.time() - days * 86400
        for table in ("slack_answers", "slack_items", "slack_forms"):
            self._store.change(f"DELETE FROM {table} WHERE created < ?", before)
