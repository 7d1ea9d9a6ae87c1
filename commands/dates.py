"""ISO dates as people write them."""

from __future__ import annotations

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def spoken(iso: str) -> str:
    """ "2022-06" → "June 2022", "2022-06-24" → "24 June 2022", "2022" → "2022"."""
    year, month, day = [*iso.split("-"), "", ""][:3]
    named = _MONTHS[int(month) - 1] if month.isdecimal() and 1 <= int(month) <= 12 else ""
    return " ".join(part for part in (day.lstrip("0"), named, year) if part)
