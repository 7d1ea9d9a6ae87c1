"""Lists without numpy: loading it takes a fresh process longer than the whole of its first answer."""

from __future__ import annotations

import heapq
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, repeat

from index.search import tail
from index.search.okapi import Norm
from index.search.schema import LENGTHS, OF_TERM
from index.search.tail import State

SLACK = 1 - 1e-9  # sums in another order may differ in the last places


class Postings:
    """One term's unit ids, ascending, and its frequencies; none of these where every one is 1."""

    __slots__ = ("tfs", "units")

    def __init__(self) -> None:
        self.units = array("I")
        self.tfs: array[int] | None = None

    def __len__(self) -> int:
        return len(self.units)

    def extend(self, units: Iterable[int], tfs: Iterable[int] | None) -> None:
        if tfs is not None and self.tfs is None:
            self.tfs = array("I", repeat(1, len(self.units)))
        self.units.extend(units)
        if self.tfs is not None:
            self.tfs.extend(tfs if tfs is not None else repeat(1, len(self.units) - len(self.tfs)))

    def pairs(self) -> Iterator[tuple[int, int]]:
        return zip(self.units, self.tfs if self.tfs is not None else repeat(1), strict=False)

    def tfs_of(self, units: Sequence[int]) -> list[int]:
        return [self._tf(unit) for unit in units]

    def _tf(self, unit: int) -> int:
        at = bisect_left(self.units, unit)
        if at == len(self.units) or self.units[at] != unit:
            return 0
        return self.tfs[at] if self.tfs is not None else 1

    def bound(self, norm: Norm) -> float:
        """More than any unit's weight, whatever its length."""
        most = max(self.tfs) if self.tfs else 1
        return most * (norm.k1 + 1) / (most + norm.fixed)


class PlainLists:
    """Lists kept as long as nothing changes; `spent` counts the postings read and added so far."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.spent = 0
        self._version = -1
        self._held: dict[str, Postings] = {}
        self._lengths = array("I")
        self._tail: list[tuple[int, list[str], array[int]]] = []

    def refresh(self) -> State:
        now = tail.state(self.connection)
        if now.version != self._version:
            self._held = {}
            self._tail = tail.read(self.connection, 0)
            self._lengths = self._read_lengths(now.following)
            self._version = now.version
        return now

    def _read_lengths(self, following: int) -> array[int]:
        lengths = array("I", bytes(4 * (following + LENGTHS)))
        for block, held in self.connection.execute("SELECT block, lengths FROM postings_lengths"):
            lengths[block * LENGTHS : (block + 1) * LENGTHS] = array("I", held)
        for unit, _, tfs in self._tail:
            lengths[unit] = sum(tfs)
        return lengths

    def forget(self) -> None:
        """Frees the memory."""
        self._held, self._tail, self._lengths, self._version = {}, [], array("I"), -1

    def get(self, term: str) -> Postings:
        found = self._held.get(term)
        if found is None:
            found = self._held[term] = self._read(term)
            self.spent += len(found)
        return found

    def _read(self, term: str) -> Postings:
        found = Postings()
        for first, count, gaps, tfs in self.connection.execute(OF_TERM, [term]):
            units = accumulate(chain((first,), _numbers(gaps, count - 1)))
            found.extend(units, _numbers(tfs, count) if tfs else None)
        for unit, terms, tfs in self._tail:
            if term in terms:
                found.extend((unit,), (tfs[terms.index(term)],))
        return found

    def lengths_of(self, units: Sequence[int]) -> list[int]:
        return [self._lengths[unit] for unit in units]

    def candidates(
        self, entries: Sequence[tuple[Postings, float]], norm: Norm, k: int, allowed: bytearray | None
    ) -> list[int]:
        """MaxScore, as in `top`, over a plain dictionary."""
        bounds = [factor * postings.bound(norm) for postings, factor in entries]
        left, least = sum(bounds), 0.0
        scores: dict[int, float] = {}
        for bound, (postings, factor) in sorted(zip(bounds, entries, strict=True), key=lambda e: -e[0]):
            if len(scores) >= k and len(postings) > len(scores):
                least = heapq.nlargest(k, scores.values())[-1]
            if least > left:
                scores = {unit: score for unit, score in scores.items() if score + left >= least * SLACK}
                pairs: Iterable[tuple[int, int]] = zip(scores, postings.tfs_of(list(scores)), strict=True)
            else:
                self.spent += len(postings)
                pairs = postings.pairs() if allowed is None else _only(postings.pairs(), allowed)
            self._add(scores, pairs, factor, norm)
            left -= bound
        least = heapq.nlargest(k, scores.values())[-1] if len(scores) >= k else 0.0
        return [unit for unit, score in scores.items() if score >= least * SLACK]

    def _add(self, scores: dict[int, float], pairs: Iterable[tuple[int, int]], factor: float, norm: Norm) -> None:
        most, fixed, slope = factor * (norm.k1 + 1), norm.fixed, norm.slope
        lengths, before = self._lengths, scores.get
        for unit, tf in pairs:
            scores[unit] = before(unit, 0.0) + most * tf / (tf + fixed + slope * lengths[unit])


def _only(pairs: Iterable[tuple[int, int]], allowed: bytearray) -> Iterator[tuple[int, int]]:
    end = len(allowed)
    return (pair for pair in pairs if pair[0] < end and allowed[pair[0]])


def _numbers(blob: bytes, count: int) -> memoryview:
    """What `blocks.pack` made of numbers."""
    found = memoryview(blob)
    if len(blob) > 2 * count:
        return found.cast("I")
    return found.cast("H") if len(blob) > count else found
