"""The words the library is written in, and the nearest of them to a misspelt one."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from index.text.letters import fold

SHORTEST, LONGEST = 4, 1000  # letters of a word that is corrected; more than any has
_LETTERS = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])+")
_FAR = 7  # letters from which two slips are believed


def spelling(word: str) -> str | None:
    """The form under which a word as written is counted; None for short words, numbers and other scripts."""
    folded = fold(word).replace("’", "'").removesuffix("'s")
    return folded if folded.isascii() and folded.isalpha() and len(folded) >= SHORTEST else None


def spellings(text: str) -> Iterator[str]:
    """Spellings of all words of a text, the parts of compounds apart."""
    for word in _LETTERS.findall(text):
        form = spelling(word)
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


def nearest(connection: sqlite3.Connection, word: str, uncounted: Counter[str], most: int) -> list[str]:
    """The library's words at the least distance from a word that it does not know, the commonest first.

    Distance: letters inserted, left out, changed or swapped with the next (optimal string alignment),
    one for short words, two for longer ones. A slip in the first letter is believed only if nothing else fits.
    """
    form = spelling(word)
    if form is None:
        return []
    return _within(connection, form, uncounted, form[0], most) or _within(connection, form, uncounted, "", most)


def alike(connection: sqlite3.Connection, word: str, uncounted: Counter[str], most: int) -> list[str]:
    """The library's commonest words that begin like a word: with as many letters as any do, at least SHORTEST."""
    form = spelling(word) or ""
    for length in range(len(form), SHORTEST - 1, -1):
        counts = _beginning(connection, form[:length], uncounted, (length, LONGEST))
        if counts:
            return sorted(counts, key=lambda w: (-counts[w], w))[:most]
    return []


def _beginning(
    connection: sqlite3.Connection, start: str, uncounted: Counter[str], lengths: tuple[int, int]
) -> Counter[str]:
    """How often each word with a beginning is written, of the words with some number of letters."""
    least, most = lengths
    sql = "SELECT word, count FROM words WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ?"
    counts = Counter(dict(connection.execute(sql, [start, start + "{", least, most]).fetchall()))
    counts.update({w: n for w, n in uncounted.items() if w.startswith(start) and least <= len(w) <= most})
    return counts


def _within(connection: sqlite3.Connection, form: str, uncounted: Counter[str], first: str, most: int) -> list[str]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    far = 2 if len(form) >= _FAR else 1
    counts = _beginning(connection, first, uncounted, (len(form) - far, len(form) + far))
    words = list(counts)
    found = process.extract(form, words, scorer=OSA.distance, score_cutoff=far, limit=None)
    return [word for _, _, word in sorted((d, -counts[w], w) for w, d, _ in found)[:most]]
