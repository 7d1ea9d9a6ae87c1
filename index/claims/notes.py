"""Claims on when and where something was published, against the notes that cite it."""

from __future__ import annotations

from dataclasses import replace

from index.claims.claim import Claim
from index.claims.meaning import key
from index.claims.source import Source
from index.evidence import Evidence
from index.library import Library, rows

_PUBLISHED = frozenset(key(w) for w in ("issue", "publish", "release", "appear", "write", "author", "date"))
MOST = 20
_NOTES = """SELECT n.text, n.spans, n.number, d.file, w.id AS work_id, w.title, w.authors, w.publisher, w.date,
    w.url, w.machine_translation, ({}) AS hits FROM notes n JOIN works w ON w.id = n.work
    JOIN documents d ON d.id = n.document WHERE hits >= ? ORDER BY hits DESC, n.id LIMIT ?"""


def is_bibliographic(claim: Claim) -> bool:
    """Whether a claim tells of a publication."""
    return any(w.term in _PUBLISHED for w in claim.sentence.words)


def cited(library: Library, claim: Claim) -> list[Source]:
    """Notes that hold most of the claim's words, as sources."""
    wanted = list(dict.fromkeys(w.folded for w in claim.sentence.terms if w.weight >= 1.0 and w.term not in _PUBLISHED))
    if not wanted:
        return []
    count = " + ".join("(n.text LIKE ?)" for _ in wanted)
    values = [f"%{word}%" for word in wanted]
    found = rows.select(library.db, _NOTES.format(count), [*values, max(1, round(0.6 * len(wanted))), MOST])
    return [_source(row) for row in found]


def _source(row: rows.Row) -> Source:
    spans = rows.as_spans(row["spans"])
    shown = " ".join(row["text"].split())
    evidence = Evidence(
        text=shown, file=row["file"], spans=spans, work=rows.work_ref(row), section=None, kind="passage",
        sentence=spans, caution=rows.caution(row), shown=shown, footnotes=(row["number"],),
    )  # fmt: skip
    return Source.of(replace(evidence, id=f"n{row['number']}"), "published issued released written")
