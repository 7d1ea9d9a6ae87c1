"""A work as a citation: Chicago note, APA, BibTeX.

Names stay as the work writes them: which part is the family name is not guessed, so APA's
inverted form is only made for names that are written inverted ("Zhu, Viviana").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.evidence import Evidence, WorkRef
from index.text.letters import fold

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Citations:
    """The same source in three styles."""

    chicago: str
    apa: str
    bibtex: str


def cite(evidence: Evidence) -> Citations:
    """Citations of the work a piece of evidence stands in; what the work does not tell is left out."""
    work = evidence.work
    return Citations(_chicago(work, evidence.section), _apa(work), _bibtex(work, evidence.file))


def _title(work: WorkRef, file: str = "") -> str:
    return work.title or file or "Untitled"


def _listed(names: tuple[str, ...], last: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}{last}{names[-1]}" if names else ""


def _chicago(work: WorkRef, section: str | None) -> str:
    inside = f"under “{section}”" if section and section != work.title else ""
    year_first = _ISO.fullmatch(work.date or "")
    date = _written(year_first) if year_first else work.date
    parts = [_listed(work.authors, " and "), f"“{_title(work)}”", inside, work.publisher, date, work.url]
    return ", ".join(part for part in parts if part).replace("”,", ",”") + "."


def _written(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    return f"{MONTHS[int(month) - 1]} {int(day)}, {year}" if day else f"{MONTHS[int(month) - 1]} {year}"


def _apa(work: WorkRef) -> str:
    match = _ISO.fullmatch(work.date or "")
    date = work.date or "n.d."
    if match:
        year, month, day = match.groups()
        name = MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else ""
        date = f"{year}, {name} {int(day)}" if name and day else f"{year}, {name}" if name else year
    who = _listed(work.authors, " & ") or work.publisher or ""
    publisher = work.publisher if work.authors else None
    parts = [f"{who} ({date})" if who else "", _title(work), "" if who else f"({date})", publisher]
    said = ". ".join(part.rstrip(".") for part in parts if part) + "."
    return f"{said} {work.url}" if work.url else said


def _bibtex(work: WorkRef, file: str) -> str:
    match = _ISO.fullmatch(work.date or "")
    fields = {
        "author": " and ".join(f"{{{_tex(name)}}}" for name in work.authors),
        "title": f"{{{_tex(_title(work, file))}}}",
        "publisher": _tex(work.publisher or ""),
        "year": match[1] if match else _tex(work.date or ""),
        "month": str(int(match[2])) if match and match[2] else "",
        "url": work.url or "",
    }
    rows = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return "@misc{" + _key(work, match[1] if match else "") + ",\n" + ",\n".join(rows) + "\n}"


def _key(work: WorkRef, year: str) -> str:
    who = (work.authors[0] if work.authors else work.publisher or "source").split()
    words = [who[-1] if who else "source", year, *_title(work).split()[:1]]
    return re.sub(r"[^a-z0-9]", "", fold("".join(words))) or "source"


def _tex(words: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", words.replace("\\", ""))
