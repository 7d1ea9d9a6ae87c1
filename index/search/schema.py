"""Tables of the search: what can be found, and later its statistics. Part of the library's own schema."""

from __future__ import annotations

# A unit is what one result shows: a few sentences of one paragraph, or a statement.
TABLES = """
CREATE TABLE units (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, passage INTEGER NOT NULL,
    paragraph INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, kind TEXT NOT NULL, statement INTEGER
);
CREATE INDEX units_document ON units (document);
"""
