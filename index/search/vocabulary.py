"""The words the library is written in, and the nearest of them to a misspelt one."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from index.search.tokens import words
from index.text.letters import fold

SHORTEST = 4  # letters of a word that is corrected
_FAR = 7  # letters from which two slips are believed


def spelling(word: str) -> str | None:
    """The form under which a word as written is counted; None for numbers and CJK."""
    folded = fold(word).replace("’", "'").removesuffix("'s")
    return folded if folded.isascii() and folded.isalpha() and len(folded) >= SHORTEST else None


def spellings(text: str) -> Iterator[str]:
    """Spellings of all words of a text, the parts of compounds apart."""
    for token in words(text):
        for part in text[token.start : token.end].replace("‐", "-").replace("‑", "-").split("-"):
            form = spelling(part)
            if form:
                yield form


def count_words(connection: sqlite3.Connection, texts: Iterable[str], times: int) -> None:
    """Counts the words of texts in (`times` 1) or out (-1)."""
    counts = Counter(form for text in texts for form in spellings(text))
    connection.executemany(
        "INSERT INTO words VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET count = count + excluded.count",
        sorted((word, times * n) for word, n in counts.items()),
    )
    if times < 0:
        connection.executemany("DELETE FROM words WHERE word = ? AND count <= 0", [(word,) for word in counts])


def nearest(connection: sqlite3.Connection, word: str, uncounted: Counter[str], most: int = 1) -> list[str]:
    """The library's words at the least distance from a word that it does not know, the commonest first.

    Distance: letters inserted, left out, changed or swapped with the next (optimal string alignment),
    one for short words, two for longer ones. A slip in the first letter is believed only if nothing else fits.
    """
    form = spelling(word)
    if form is None:
        return []
    return _within(connection, form, uncounted, form[0], most) or _within(connection, form, uncounted, "", most)


def _within(connection: sqlite3.Connection, form: str, uncounted: Counter[str], first: str, most: int) -> list[str]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    far = 2 if len(form) >= _FAR else 1
    sql = "SELECT word, count FROM words WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?"
    counts = Counter(dict(connection.execute(sql, [first, first + "{", len(form) - far, len(form) + far]).fetchall()))
    counts.update({w: n for w, n in uncounted.items() if w.startswith(first)})
    near = process.extract(form, list(counts), scorer=OSA.distance, score_cutoff=far, limit=None)
    ordered = sorted(near, key=lambda found: (found[1], -counts[found[0]], found[0]))
    return [found[0] for found in ordered[:most]]
