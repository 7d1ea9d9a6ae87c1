"""Fields that a first page labels: "Title: …", "Date: 17/03/2025"."""

from __future__ import annotations

import re
from datetime import date

from index.text import dates

_FIELD = re.compile(
    r"(?:^|(?<=\| ))\**(title|date)\**[^\S\n]*:[^\S\n]*\**[^\S\n]*([^|\n]+?)\**[^\S\n]*(?:\||$)", re.I | re.M
)
_NUMERIC = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def labels(text: str) -> dict[str, str]:
    """The first value of each label, without markup."""
    found: dict[str, str] = {}
    for match in _FIELD.finditer(text):
        found.setdefault(match[1].lower(), " ".join(match[2].replace("*", "").split()))
    return found


def day_first(text: str) -> str | None:
    """An ISO date of an ISO or numeric one; None where day and month could be either."""
    found = _NUMERIC.fullmatch(text.strip())
    if not found:
        return dates.machine(text)
    first, second, year = map(int, found.groups())
    if first <= 12 and second <= 12 and first != second:
        return str(year)
    day, month = (second, first) if second > 12 else (first, second)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
