"""A work as a citation: Chicago note (17th edition, 14.19 ff.), APA (7th, 9.8 ff.), BibTeX.

What the work does not tell is left out; a name is turned round only where it is a person's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from commands.bylines import initialled, initials, inverted
from index.evidence import Evidence, WorkRef
from index.text.letters import fold

CHICAGO_AUTHORS = 3  # a note names no more than these, else the first and "et al."
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


def cite(evidence: Evidence, translators: tuple[str, ...] = ()) -> Citations:
    """Citations of the work a piece of evidence stands in."""
    work, caution = evidence.work, evidence.caution or ""
    return Citations(
        _chicago(work, evidence.section, translators, caution),
        _apa(work, translators, caution),
        _bibtex(work, evidence.file, translators, caution),
    )


def _title(work: WorkRef, file: str = "") -> str:
    return work.title or file or "Untitled"


def _chicago(work: WorkRef, section: str | None, translators: tuple[str, ...], caution: str) -> str:
    inside = f"under “{section}”" if section and section != work.title else ""
    year_first = _ISO.fullmatch(work.date or "")
    date = _written(year_first) if year_first else work.date or "n.d."
    many = len(work.authors) > CHICAGO_AUTHORS
    who = f"{work.authors[0]} et al." if many else _listed(work.authors, "and")
    by = f"trans. {_listed(translators, 'and')}" if translators else ""
    parts = [who, f"“{_title(work)}”", inside, by, caution, work.publisher, date, work.url]
    return _ended(", ".join(part for part in parts if part).replace("”,", ",”"))


def _ended(words: str) -> str:
    return words if words.endswith(".") else f"{words}."


def _listed(names: tuple[str, ...], last: str) -> str:
    """ "A", "A and B", "A, B, and C"."""
    if len(names) < 3:
        return f" {last} ".join(names)
    return f"{', '.join(names[:-1])}, {last} {names[-1]}"


def _written(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    if not month or not 1 <= int(month) <= 12:
        return year
    return f"{MONTHS[int(month) - 1]} {int(day)}, {year}" if day else f"{MONTHS[int(month) - 1]} {year}"


def _apa(work: WorkRef, translators: tuple[str, ...], caution: str) -> str:
    by = [f"{_listed(tuple(map(initialled, translators)), '&')}, Trans."] if translators else []
    more = f" ({by[0]})" if by else ""
    title = _title(work) + more + (f" [{caution.capitalize()}]" if caution else "")
    head = (
        [f"{_apa_authors(work.authors)} ({_apa_date(work)})", title]
        if work.authors
        else [f"{title} ({_apa_date(work)})"]
    )
    # APA 9.29: the publisher is left out where it is the author.
    said = ". ".join(part.rstrip(".") for part in (*head, work.imprint) if part) + "."
    return f"{said} {work.url}" if work.url else said


def _apa_authors(authors: tuple[str, ...]) -> str:
    """ "Doe, J., Roe, R., & Poe, E."; an organisation as it is."""
    names = [
        ", ".join((turned[0], initials(turned[1]), *turned[2:])) if (turned := inverted(a)) else a for a in authors
    ]
    if len(names) == 1:
        return names[0]
    comma = "," if len(names) > 2 or "," in names[0] else ""
    return f"{', '.join(names[:-1])}{comma} & {names[-1]}"


def _apa_date(work: WorkRef) -> str:
    match = _ISO.fullmatch(work.date or "")
    if not match:
        return work.date or "n.d."
    year, month, day = match.groups()
    name = MONTHS[int(month) - 1] if month and 1 <= int(month) <= 12 else ""
    return f"{year}, {name} {int(day)}" if name and day else f"{year}, {name}" if name else str(year)


def _bibtex(work: WorkRef, file: str, translators: tuple[str, ...], caution: str) -> str:
    match = _ISO.fullmatch(work.date or "")
    fields = {
        "author": " and ".join(map(_bibtex_name, work.authors)),
        "title": f"{{{_tex(_title(work, file))}}}",
        "translator": " and ".join(map(_bibtex_name, translators)),
        "publisher": _tex(work.publisher or ""),
        "year": match[1] if match else _tex(work.date or ""),
        "month": str(int(match[2])) if match and match[2] else "",
        "note": _tex(caution),
        "url": work.url or "",
    }
    rows = [f"  {name} = {{{value}}}" for name, value in fields.items() if value]
    return "@misc{" + _key(work, match[1] if match else "") + ",\n" + ",\n".join(rows) + "\n}"


def _bibtex_name(name: str) -> str:
    """ "Doe, Jane"; "Doe, Jr, John"; what is no person's in braces, so that it is not taken apart."""
    turned = inverted(name)
    if not turned:
        return f"{{{_tex(name)}}}"
    family, given, *suffix = turned
    return _tex(", ".join((family, *suffix, given)))


def _key(work: WorkRef, year: str) -> str:
    first = work.authors[0] if work.authors else work.publisher or "source"
    turned = inverted(first)
    words = [turned[0] if turned else first.split()[-1] if first.split() else "source", year, *_title(work).split()[:1]]
    return re.sub(r"[^a-z0-9]", "", fold("".join(words))) or "source"


def _tex(words: str) -> str:
    return re.sub(r"([&%$#_{}])", r"\\\1", words.replace("\\", ""))
