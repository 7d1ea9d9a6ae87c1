"""Nothing vanishes: whatever no block holds is set aside as well."""

from __future__ import annotations

from collections.abc import Iterable

from index.text.mapped import Span


def uncovered(raw: str, spans: Iterable[Span]) -> list[Span]:
    """Stretches with something in them that none of the spans holds."""
    found, at = [], 0
    for start, end in [*sorted(spans), (len(raw), len(raw))]:
        if start > at and raw[at:start].strip():
            a, b = at, start
            while raw[a].isspace():
                a += 1
            while raw[b - 1].isspace():
                b -= 1
            found.append((a, b))
        at = max(at, end)
    return found
