"""The same passage in several documents answers once: the lowest document that holds it answers for all.

Exact copies are found by their digest, near ones by a sample of their 5-grams (Broder 1997: those whose
hash is divisible, and always a few of the smallest), then compared word by word.
"""

from __future__ import annotations

import hashlib
from collections import Counter

import sqlite_utils

from index.library import rows
from index.text.grams import LEAST, grams, is_copy

_EVERY = 16
_ALWAYS = 6
_CANDIDATES = 3


def mark(db: sqlite_utils.Database, document: int) -> None:
    """Finds the passages of a new document that older documents hold; the caller holds the transaction."""
    for passage in rows.select(db, "SELECT id, text, digest FROM passages WHERE document = ?", [document]):
        if len(passage["text"].split()) < LEAST:
            continue
        sketch = _sketch(passage["text"])
        original = _same(db, document, passage["digest"]) or _near(db, document, passage["text"], sketch)
        db.execute("UPDATE passages SET copy_of = ? WHERE id = ?", [original, passage["id"]])
        db.conn.executemany(
            "INSERT OR IGNORE INTO sketches VALUES (?, ?, ?)", ((key, passage["id"], document) for key in sketch)
        )


def hand_over(db: sqlite_utils.Database, document: int) -> None:
    """Before a document goes, the next one that holds a passage of it takes over."""
    sql = """SELECT c.id, c.copy_of FROM passages c JOIN passages o ON o.id = c.copy_of
             WHERE o.document = ? AND c.document != ? ORDER BY c.document, c.id"""
    heirs: dict[int, int] = {}
    for row in rows.select(db, sql, [document, document]):
        heir = heirs.setdefault(row["copy_of"], row["id"])
        db.execute("UPDATE passages SET copy_of = ? WHERE id = ?", [None if heir == row["id"] else heir, row["id"]])


def places(db: sqlite_utils.Database, passage: int) -> list[rows.Row]:
    """All places of a passage: rows of passage id, file and spans, the one that answers first."""
    sql = """SELECT p.id, d.file, p.spans FROM passages p JOIN documents d ON d.id = p.document
             WHERE coalesce(p.copy_of, p.id) = (SELECT coalesce(copy_of, id) FROM passages WHERE id = ?)
             ORDER BY p.copy_of IS NOT NULL, p.document, p.id"""
    return rows.select(db, sql, [passage])


def _sketch(text: str) -> list[int]:
    """A sample of the hashes of a text's 5-grams, the same wherever the text stands."""
    hashes = sorted(
        {int.from_bytes(hashlib.blake2b(" ".join(g).encode(), digest_size=7).digest()) for g in grams(text)}
    )
    return [*hashes[:_ALWAYS], *(h for h in hashes[_ALWAYS:] if h % _EVERY == 0)]


def _same(db: sqlite_utils.Database, document: int, digest: str) -> int | None:
    sql = "SELECT id FROM passages WHERE digest = ? AND document < ? AND copy_of IS NULL ORDER BY document, id LIMIT 1"
    found = rows.select(db, sql, [digest, document])
    return int(found[0]["id"]) if found else None


def _near(db: sqlite_utils.Database, document: int, text: str, sketch: list[int]) -> int | None:
    marks = ",".join("?" * len(sketch))
    sql = f"SELECT passage FROM sketches WHERE document < ? AND hash IN ({marks})"
    shared = Counter(row["passage"] for row in rows.select(db, sql, [document, *sketch]))
    for passage, count in shared.most_common(_CANDIDATES):
        if 3 * count < len(sketch):
            break
        held = rows.select(db, "SELECT text, copy_of FROM passages WHERE id = ?", [passage])[0]
        if is_copy(text, held["text"]):
            return int(held["copy_of"] or passage)
    return None
