"""Plain text that knows where each of its characters stands in the file."""

from __future__ import annotations

import itertools
import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

Span = tuple[int, int]
Spans = tuple[Span, ...]
Run = tuple[int, int, int]  # plain start, file start, 1 if something that is not markup stands before it

_DROPPED = re.compile(r"<sup>[\d\s,;–-]*</sup>|</?sup>")


def _breaks(raw: str, origins: array[int]) -> tuple[int, ...]:
    """Indices before which something that is not markup was left out of the file, or "](" would read as a link's."""
    found = []
    for i in range(1, len(origins)):
        before, here = origins[i - 1], origins[i]
        if here == before + 1:
            if raw[here] == "(" and raw[before] == "]":
                found.append(i)
        elif here <= before or any(c.isalnum() for c in _DROPPED.sub("", raw[before + 1 : here])):
            found.append(i)
    return tuple(found)


class Mapped:
    """A stretch of prose without markup; `origins[i]` is the file offset of `text[i]`.

    Every character comes from the file (white space may be shown as a blank), so
    that any slice can be given back as spans that satisfy the verbatim rule.
    """

    __slots__ = ("_breaks", "origins", "text")

    def __init__(self, text: str, origins: Iterable[int], raw: str) -> None:
        self.text = text
        self.origins = array("q", origins)
        if len(self.origins) != len(text):
            raise ValueError("one origin a character")
        self._breaks = _breaks(raw, self.origins)

    def spans(self, start: int = 0, end: int | None = None) -> Spans:
        """File spans of `text[start:end]`, in reading order; outer white space is left out."""
        end = len(self.text) if end is None else end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        if start >= end:
            return ()
        cuts = self._breaks[bisect_right(self._breaks, start) : bisect_left(self._breaks, end)]
        edges = [start, *cuts, end]
        inner = [self._trimmed(a, b) for a, b in itertools.pairwise(edges)]
        return tuple((self.origins[a], self.origins[b - 1] + 1) for a, b in inner if a < b)

    def _trimmed(self, start: int, end: int) -> Span:
        """Without outer blanks; nor does a span begin with a bracket: behind one that ends with "]" it would
        read as a link's target."""
        while start < end and self.text[end - 1].isspace():
            end -= 1
        while start < end and (self.text[start].isspace() or (self.text[start] == "(" and start < end - 1)):
            start += 1
        return start, end

    def runs(self) -> tuple[Run, ...]:
        """The map in short form, for storing: one run wherever the file offsets jump."""
        found: list[Run] = []
        following = -1
        breaks = set(self._breaks)
        for i, origin in enumerate(self.origins):
            if origin != following or i in breaks:
                found.append((i, origin, int(i in breaks)))
            following = origin + 1
        return tuple(found)

    @classmethod
    def stored(cls, text: str, runs: Iterable[Run]) -> Mapped:
        """The stretch again, from its text and `runs()`."""
        mapped = cls.__new__(cls)
        mapped.text, mapped.origins, breaks = text, array("q"), []
        edges = [*runs, (len(text), 0, 0)]
        for (start, origin, broken), (end, _, _) in itertools.pairwise(edges):
            mapped.origins.extend(range(origin, origin + end - start))
            if broken:
                breaks.append(start)
        mapped._breaks = tuple(breaks)
        return mapped

    def index(self, offset: int) -> int:
        """The first index whose character stands at or after the file offset (one work's own order)."""
        for i, origin in enumerate(self.origins):
            if origin >= offset:
                return i
        return len(self.text)

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"Mapped({self.text[:40]!r}…)" if len(self.text) > 40 else f"Mapped({self.text!r})"
