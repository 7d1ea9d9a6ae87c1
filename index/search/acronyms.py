"""Short forms that the documents explain themselves: "Regional Comprehensive Economic Partnership (RCEP)".

After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
(2003), held stricter: every letter of the short form begins a word, in order, and only small words are passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from index.search.tokens import tokens

if TYPE_CHECKING:
    from index.library.database import Database

_BEHIND = re.compile(r"\(\s*[\"“]?([A-Z][A-Za-z&.\-]{1,9}?)s?[\"”]?\s*[),;]")
_WORD = re.compile(r"[^\W\d_][\w’'.]*")
OF_ONE = 2  # long forms of one short form
_SMALL = frozenset(("of", "the", "and", "for", "on", "in", "to", "de", "la", "des", "et", "und", "der", "with", "a"))


def definitions(text: str) -> Iterator[tuple[str, str]]:
    """(short form, long form) as written, for each that a text explains."""
    for found in _BEHIND.finditer(text):
        letters = [c.casefold() for c in found[1] if c.isalpha()]
        if sum(c.isupper() for c in found[1]) < 2:
            continue
        start = _start(text, found.start(), letters)
        if start is not None:
            yield found[1], text[start : found.start()].strip(" ,“”\"'")


def _start(text: str, end: int, letters: list[str]) -> int | None:
    """Where the long form begins whose words' initials are the letters; None if the words do not fit."""
    before = list(_WORD.finditer(text, max(0, end - 120), end))
    wanted = list(letters)
    while before and wanted:
        word = before.pop()
        if word[0][0].casefold() == wanted[-1]:
            wanted.pop()
            if not wanted:
                return word.start()
        elif word[0].casefold() not in _SMALL:
            return None
    return None


def learn(db: Database, document: int, texts: Iterable[str]) -> None:
    """Keeps the short forms a document explains, both sides as terms joined by blanks."""
    found = {(" ".join(tokens(s)), " ".join(tokens(long))) for text in texts for s, long in definitions(text)}
    rows = sorted(pair for pair in found if all(pair) and " " in pair[1])
    db.conn.executemany("INSERT INTO acronyms VALUES (?, ?, ?)", ((document, *pair) for pair in rows))


def long_forms(db: Database, shorts: Sequence[str]) -> dict[str, list[str]]:
    """The long forms (terms joined by blanks) of short forms, at most OF_ONE each, those most documents give first."""
    sql = """SELECT short, long FROM acronyms WHERE short IN (SELECT value FROM json_each(?))
        GROUP BY short, long ORDER BY count(*) DESC, long"""
    return {short: longs[:OF_ONE] for short, longs in _grouped(db, sql, shorts).items()}


def short_forms(db: Database, longs: Sequence[str]) -> dict[str, list[str]]:
    """The short forms of long forms, both as terms."""
    sql = "SELECT DISTINCT long, short FROM acronyms WHERE long IN (SELECT value FROM json_each(?)) ORDER BY short"
    return _grouped(db, sql, longs)


def _grouped(db: Database, sql: str, forms: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for form, other in db.execute(sql, [json.dumps(forms)]) if forms else ():
        found.setdefault(form, []).append(other)
    return found
