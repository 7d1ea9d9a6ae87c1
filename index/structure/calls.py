"""Note calls without markup: "[3]", and numbers stuck to the end of a sentence ("the strait.3 But").

Both count only where the file also holds notes with these numbers.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from index.text.mapped import Span

_MARKED = re.compile(r"<sup>\s*\d|\[\^[^\]\s]+\]")
_SQUARE_NOTE = re.compile(r"^[^\S\n]*\\?\[(\d{1,3})\\?\][^\S\n]*(?=\S)", re.MULTILINE)
_SQUARE_CALL = re.compile(r"(?<=[^\s\[\]\\])\\?\[(\d{1,3})\\?\](?!\()")
_NOTE = re.compile(
    r"^[^\S\n]*(\d{1,3})[.)]?[^\S\n]+(?=[^\W\d_a-zß-öø-ÿ\"“‘*])(?:[^\n]+\n){0,2}?[^\n]*?(?:\b(?:19|20)\d\d\b|"
    r"https?://|[Ii]bid|"
    r"op\. cit)",
    re.MULTILINE,
)
_STUCK = re.compile(r"(?<=[^\W\d_”\"’)][.,;:?!”\"’])(\d{1,3})(?=\s+[^\W\d_a-z“\"‘(]|\s*$|[^\S\n]*\n)", re.MULTILINE)
_LEAST = 3


class Calls:
    """Calls by their place: spans of the file and the note's number, in order."""

    def __init__(self, found: list[tuple[int, int, str]]) -> None:
        self._found = sorted(found)
        self._starts = [start for start, _, _ in self._found]

    def within(self, span: Span) -> list[tuple[int, int, str]]:
        first = bisect_left(self._starts, span[0])
        return self._found[first : bisect_left(self._starts, span[1])]


def find_calls(raw: str) -> Calls:
    """All calls without markup in a text."""
    squares = {m.group(1) for m in _SQUARE_NOTE.finditer(raw)}
    found = [(*m.span(), m.group(1)) for m in _SQUARE_CALL.finditer(raw) if m.group(1) in squares] if squares else []
    if not found and not _MARKED.search(raw):
        found = _stuck(raw)
    return Calls(found)


def _stuck(raw: str) -> list[tuple[int, int, str]]:
    """Numbers at the ends of sentences: most of the notes must be called, and in their order."""
    notes = {m.group(1) for m in _NOTE.finditer(raw)}
    if len(notes) < _LEAST:
        return []
    found: list[tuple[int, int, str]] = []
    last = 0
    for m in _STUCK.finditer(raw):
        if m.group(1) in notes and 0 <= int(m.group(1)) - last <= _LEAST:
            found.append((*m.span(), m.group(1)))
            last = int(m.group(1))
    return found if 2 * len({number for _, _, number in found}) >= len(notes) else []
