"""A document comes into the library, or goes again, in one transaction: what only processes that write load."""

from __future__ import annotations

from index.library import copies, identities, rows, spellings, traces
from index.library.connection import writing
from index.library.database import Database
from index.library.write import delete_document, write_document
from index.model import Reading
from index.search.corpus import file_units, index_document, is_due


def store(db: Database, reading: Reading, corrections: str) -> int:
    """Writes a reading in the place of what its file gave before; returns the document's row id."""
    with writing(db):
        path = reading.document.source.path
        for row in rows.select(db, "SELECT id FROM documents WHERE path = ?", [path]):
            delete(db, row["id"])
        document = write_document(db, reading)
        db.execute("UPDATE documents SET corrections = ? WHERE id = ?", [corrections, document])
        copies.mark(db, document)
        index_document(db, document)
        identities.link_document(db, document)
    if is_due(db):
        with writing(db):
            file_units(db)
    return document


def delete(db: Database, document: int) -> None:
    """Takes a document out with all that came from it; the caller holds the transaction."""
    traces.expect(db)
    gone = spellings.leave(db, document)
    copies.hand_over(db, document)
    delete_document(db, document)
    identities.link_again(db, gone)
