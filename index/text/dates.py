"""Dates as texts write them, as precise as written, in the ISO form."""

from __future__ import annotations

import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier enero gennaio",
            "february feb februar février febrero febbraio",
            "march mar märz mars marzo",
            "april apr avril abril aprile",
            "may mai mayo maggio",
            "june jun juni juin junio giugno",
            "july jul juli juillet julio luglio",
            "august aug août agosto",
            "september sep sept septembre septiembre settembre",
            "october oct oktober okt octobre octubre ottobre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre diciembre dicembre",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|º)?"
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_YEAR}-(?P<m>\d\d)-(?P<d>\d\d)(?:T[\d:.+Z-]*)?\b",
        rf"\b{_YEAR}[/.](?P<m>\d{{1,2}})[/.](?P<d>\d{{1,2}})\b",
        rf"\b{_DAY}\s+(?:de\s+)?(?P<m>{_MONTH})\.?,?\s+(?:de\s+)?{_YEAR}\b",
        rf"\b(?P<m>{_MONTH})\.?\s+{_DAY},?\s+{_YEAR}\b",
        rf"{_YEAR}\s*年\s*(?P<m>\d{{1,2}})\s*月\s*(?P<d>\d{{1,2}})\s*[日号]",
        rf"{_YEAR}\s*年\s*(?P<m>\d{{1,2}})\s*月",
        rf"\b(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.{_YEAR}\b",
        rf"\b(?P<m>{_MONTH})\.?,?\s+{_YEAR}\b",
        rf"\b{_YEAR}-(?P<m>\d\d)\b",
        rf"\b{_YEAR}\b",
    )
)
_AROUND = frozenset(
    "published posted updated released issued date dated datum veröffentlicht übersetzung translation article am "
    "on of le publié in at "
    "modified last first created stand erschienen day the and mon tue tues wed thu thur thurs fri sat sun monday "
    "tuesday wednesday thursday "
    "friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi "
    "jeudi vendredi samedi dimanche "
    "a m p am pm gmt utc est edt pst pdt cet cest bst uhr version draft edition spring summer autumn fall winter "
    "q".split()
)
_PLACE = re.compile(r"(?:[^\W\d_a-z][\w.’'-]*\s?){1,3},\s*")


def iso(text: str) -> str | None:
    """The first date of a text, in its fullest form, or None."""
    found = find(text)
    return found[0] if found else None


def find(text: str) -> tuple[str, int, int] | None:
    """The first date of the most precise form that the text holds: ISO date, start, end."""
    for form in _FORMS:
        for found in form.finditer(text):
            if (date := _iso(found)) is not None:
                return date, found.start(), found.end()
    return None


def _iso(found: re.Match[str]) -> str | None:
    groups = found.groupdict()
    year, month, day = groups["y"], groups.get("m"), groups.get("d")
    if month is None:
        return year
    number = int(month) if month.isdigit() else _MONTHS[month.lower()]
    if not 1 <= number <= 12:
        return None
    if day is None:
        return f"{year}-{number:02}"
    return f"{year}-{number:02}-{int(day):02}" if 1 <= int(day) <= 31 else None


def machine(text: str) -> str | None:
    """The day (or month, or year) at the head of a machine-written date."""
    found = re.match(r"\s*(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?!\d)", text)
    if not found or not 1400 <= int(found[1]) <= 2200:
        return None
    year, month, day = found.groups()
    if (month and int(month) > 12) or (day and int(day) > 31):
        return None
    return "-".join(part for part in (year, month, day) if part and part != "00")


def is_date_line(text: str) -> bool:
    """Whether a line holds a date and nothing else but words that belong to one, or a place before it."""
    if len(text) > 80 or (found := find(text)) is None:
        return False
    before, rest = text[: found[1]], text[: found[1]] + " " + text[found[2] :]
    if _PLACE.fullmatch(before) and not text[found[2] :].strip(" ."):
        return len(found[0]) == 10
    tokens = re.findall(r"[^\W\d_]+", rest)
    return all(t.casefold() in _AROUND for t in tokens) and len(re.findall(r"\d+", rest)) <= 4
