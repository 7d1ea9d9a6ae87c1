"""A query's best units, best first."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from index.evidence import Evidence
from index.library import rows
from index.library.library import Library
from index.search.query import read
from index.search.tokens import tokens
from index.text.mapped import Mapped

K1, B = 1.2, 0.75
_UNITS = """SELECT u.*, p.text AS paragraph_text, p.runs, p.calls FROM units u
    JOIN paragraphs p ON p.document = u.document AND p.number = u.paragraph ORDER BY u.id"""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, with its score; best first."""

    evidence: Evidence
    score: float


def find(library: Library, text: str, filters: Mapping[str, str], limit: int) -> list[Found]:
    """The best units for a request's text."""
    units = rows.select(library.db, _UNITS)
    counts = [Counter(tokens(u["paragraph_text"][u["start"] : u["end"]])) for u in units]
    average = sum(c.total() for c in counts) / max(1, len(counts))
    seen = Counter(term for c in counts for term in c)
    scores: list[tuple[float, int]] = []
    for at, count in enumerate(counts):
        norm = K1 * (1 - B + B * count.total() / average)
        score = sum(
            math.log(1 + (len(units) - seen[t] + 0.5) / (seen[t] + 0.5)) * count[t] * (K1 + 1) / (count[t] + norm)
            for t in read(text).terms
        )
        if score:
            scores.append((-score, at))
    best = sorted(scores)[:limit]
    return [Found(_evidence(library, units[at]), -score) for score, at in best]


def _evidence(library: Library, unit: rows.Row) -> Evidence:
    passage = library.passages("s.id = ?", [unit["passage"]])[0]
    plain = Mapped.stored(unit["paragraph_text"], json.loads(unit["runs"]))
    text = plain.text[unit["start"] : unit["end"]].strip()
    spans = plain.spans(unit["start"], unit["end"])
    calls = tuple(n for n, at in json.loads(unit["calls"]) if unit["start"] <= at <= unit["end"])
    return replace(passage, text=text, shown=text, spans=spans, sentence=spans, footnotes=calls, id=f"u{unit['id']}")
