"""The same passage in several documents answers once: the lowest document that holds it answers for all.

Exact copies are found by their digest, near ones by a sample of their 5-grams (Broder 1997: those whose
hash is divisible, and always a few of the smallest), then compared word by word.
"""

from __future__ import annotations

import hashlib
from collections import Counter

from index.library import rows
from index.library.database import Database
from index.text.grams import LEAST, grams, is_copy

_EVERY = 16
_ALWAYS = 6
_CANDIDATES = 3
_HOLDERS = 32  # passages looked at for one hash: what more of them hold is a set phrase, and the oldest tell enough


def mark(db: Database, document: int) -> None:
    """Finds the passages of a new document that older documents hold; the caller holds the transaction."""
    new: list[tuple[int, list[int]]] = []
    for passage in rows.select(db, "SELECT id, text, digest FROM passages WHERE document = ?", [document]):
        if len(passage["text"].split()) < LEAST:
            continue
        sketch = _sketch(passage["text"])
        original = _same(db, document, passage["digest"]) or _near(db, passage["text"], sketch)
        if original is None:
            new.append((passage["id"], sketch))
        else:
            db.execute("UPDATE passages SET copy_of = ? WHERE id = ?", [original, passage["id"]])
    for key, sketch in new:
        _put(db, key, document, sketch)


def hand_over(db: Database, document: int) -> None:
    """Before a document goes, the next one that holds a passage of it takes over, for all that copies it as well."""
    sql = """SELECT c.id, c.copy_of, c.document, c.text, c.digest FROM passages c JOIN passages o ON o.id = c.copy_of
             WHERE o.document = ? AND c.document != ? ORDER BY c.document, c.id"""
    heirs: dict[int, list[rows.Row]] = {}
    for row in rows.select(db, sql, [document, document]):
        held = heirs.setdefault(row["copy_of"], [])
        same = (h["id"] for h in held[:_CANDIDATES] if h["digest"] == row["digest"] or is_copy(row["text"], h["text"]))
        heir = next(same, None)
        db.execute("UPDATE passages SET copy_of = ? WHERE id = ?", [heir, row["id"]])
        if heir is None:
            held.append(row)
            _put(db, row["id"], row["document"], _sketch(row["text"]))


def places(db: Database, passage: int) -> list[rows.Row]:
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


def _same(db: Database, document: int, digest: str) -> int | None:
    sql = "SELECT id FROM passages WHERE digest = ? AND document < ? AND copy_of IS NULL ORDER BY document, id LIMIT 1"
    found = rows.select(db, sql, [digest, document])
    return int(found[0]["id"]) if found else None


def _near(db: Database, text: str, sketch: list[int]) -> int | None:
    shared: Counter[int] = Counter()
    for key in sketch:
        shared.update(p for (p,) in db.execute("SELECT passage FROM sketches WHERE hash = ? LIMIT ?", [key, _HOLDERS]))
    for passage, count in shared.most_common(_CANDIDATES):
        if 3 * count < len(sketch):
            break
        if is_copy(text, rows.select(db, "SELECT text FROM passages WHERE id = ?", [passage])[0]["text"]):
            return passage
    return None


def _put(db: Database, passage: int, document: int, sketch: list[int]) -> None:
    """Makes a passage findable by what it shares with later ones; one that is a copy is never looked for."""
    db.conn.executemany("INSERT OR IGNORE INTO sketches VALUES (?, ?, ?)", ((key, passage, document) for key in sketch))
