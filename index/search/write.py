"""A stored document becomes units that can be found; the caller holds the transaction."""

from __future__ import annotations

import sqlite_utils

from index.search.units import windows


def index_document(db: sqlite_utils.Database, document: int) -> None:
    """Makes everything a document says findable."""
    for paragraph in db.query(
        "SELECT number, work, passage, text FROM paragraphs WHERE document = ? ORDER BY number", [document]
    ):
        db.table("units").insert_all({
            "document": document, "work": paragraph["work"], "passage": paragraph["passage"],
            "paragraph": paragraph["number"], "start": start, "end": end, "kind": "passage",
        } for start, end in windows(paragraph["text"]))  # fmt: skip
