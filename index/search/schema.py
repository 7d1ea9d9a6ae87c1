"""Tables of the search: what can be found, and the statistics of the scorer. Part of the library's own schema."""

from __future__ import annotations

# A unit is what one result shows: a few sentences of one paragraph, or a statement. Its id is its place in the
# scorer's statistics; ids only grow, so that new postings go to the end of their lists. The units of a work are
# neighbours (`unit_ranges`). `words` holds what is written, for corrections; `acronyms` what the texts explain.
UNITS = """
CREATE TABLE units (
    id INTEGER PRIMARY KEY, document INTEGER NOT NULL, work TEXT NOT NULL, passage INTEGER NOT NULL,
    first INTEGER, start INTEGER, last INTEGER, end INTEGER, kind TEXT NOT NULL, statement INTEGER
);
CREATE INDEX units_document ON units (document);
CREATE INDEX units_statement ON units (statement, kind) WHERE statement IS NOT NULL;
CREATE TABLE unit_ranges (
    document INTEGER NOT NULL, work TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (document, work)
) WITHOUT ROWID;
CREATE TABLE words (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE acronyms (document INTEGER NOT NULL, short TEXT NOT NULL, long TEXT NOT NULL);
CREATE INDEX acronyms_document ON acronyms (document);
CREATE INDEX acronyms_short ON acronyms (short);
CREATE INDEX acronyms_long ON acronyms (long);
"""

# `postings_tail` holds what was added since the last merge, one row a unit: an add touches two pages. The rest is by
# term, in blocks of ascending unit ids (`first`, then gaps), and by unit (`terms`: which lists a removal must touch).
POSTINGS = """
CREATE TABLE postings_state (
    key INTEGER PRIMARY KEY CHECK (key = 1), size INTEGER NOT NULL, length INTEGER NOT NULL,
    following INTEGER NOT NULL, tail INTEGER NOT NULL, epoch INTEGER NOT NULL, version INTEGER NOT NULL,
    terms INTEGER NOT NULL
);
INSERT INTO postings_state VALUES (1, 0, 0, 1, 0, 0, 0, 0);
CREATE TABLE postings_terms (term TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE postings_blocks (
    term INTEGER NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL, gaps BLOB NOT NULL, tfs BLOB NOT NULL,
    PRIMARY KEY (term, first)
) WITHOUT ROWID;
CREATE TABLE postings_lengths (block INTEGER PRIMARY KEY, lengths BLOB NOT NULL);
CREATE TABLE postings_units (unit INTEGER PRIMARY KEY, terms BLOB NOT NULL);
CREATE TABLE postings_tail (unit INTEGER PRIMARY KEY, terms TEXT NOT NULL, tfs BLOB NOT NULL);
"""

TABLES = UNITS + POSTINGS
BLOCK = 4096  # postings in one row: what a merge rewrites of a long list at most
LENGTHS = 4096  # lengths of units in one row
OF_TERM = """
SELECT b.first, b.count, b.gaps, b.tfs FROM postings_terms t JOIN postings_blocks b ON b.term = t.id
WHERE t.term = ? ORDER BY b.first
"""
OF_DOCUMENT = ("units", "unit_ranges", "acronyms")
