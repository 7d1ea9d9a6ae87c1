"""A process's own view of the postings: lists read on first use, thrown away when they were rewritten."""

from __future__ import annotations

import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.search import blocks, tail
from index.search.okapi import Norm
from index.search.schema import LENGTHS, OF_TERM
from index.search.tail import State
from index.search.top import Floats, Units, Weighted, best

# Postings kept in memory, at 5 bytes each, at least and for each unit; those used longest ago go first. With too few,
# requests that come round in turn would read every list anew.
HELD, HELD_PER_UNIT = 4_000_000, 24
LOOSE = 1.1
_ALL, _ONE, _NONE = slice(None), np.uint8(1), np.empty(0, np.int32)


class Postings:
    """One term's list: unit ids and term frequencies."""

    __slots__ = ("_done", "_most", "_slope", "tfs", "units")

    def __init__(self, units: Units, tfs: NDArray[Any]) -> None:
        self.units = units
        self.tfs = tfs
        self._done, self._most, self._slope = 0, 0.0, 0.0

    def extend(self, added: Sequence[tuple[int, int]]) -> int:
        """Appends those of ascending (unit, tf) pairs that it does not have yet; returns how many."""
        last = int(self.units[-1]) if len(self.units) else 0
        if not added or added[-1][0] <= last:
            return 0
        fresh = np.array([pair for pair in added if pair[0] > last], np.uint32)
        kind = self.tfs.dtype if fresh[:, 1].max() < 256 else fresh.dtype
        self.units = np.concatenate([self.units, fresh[:, 0].astype(np.int32)])
        self.tfs = np.concatenate([self.tfs, fresh[:, 1].astype(kind)])
        return len(fresh)

    def __len__(self) -> int:
        return len(self.units)

    def tfs_of(self, units: Sequence[int]) -> list[int]:
        """How often the term stands in each of some units."""
        if not len(self.units):
            return [0] * len(units)
        wanted = np.asarray(units, np.int32)
        at = np.minimum(np.searchsorted(self.units, wanted), len(self.units) - 1)
        found: list[int] = np.where(self.units[at] == wanted, self.tfs[at], 0).tolist()
        return found

    def weights(self, lengths: Floats, norm: Norm, at: Any = _ALL) -> Floats:
        """tf (k1 + 1) / (tf + fixed + slope * length) of the units at some places."""
        tfs = self.tfs[at]
        found: Floats = lengths.take(self.units[at])
        found *= np.float32(norm.slope)
        found += np.float32(norm.fixed)
        found += tfs
        np.divide(tfs, found, out=found, casting="same_kind")
        found *= np.float32(norm.k1 + 1)
        return found

    def bound(self, lengths: Floats, norm: Norm) -> float:
        """The most that any unit's weight can be; looser while the average length falls, then found anew."""
        if norm.slope * LOOSE < self._slope or not self._done:
            self._done, self._most, self._slope = 0, 0.0, norm.slope
        if self._done < len(self.units):
            fresh = self.weights(lengths, norm._replace(slope=self._slope), slice(self._done, None))
            self._done, self._most = len(self.units), max(self._most, float(fresh.max()))
        return self._most * max(1.0, self._slope / norm.slope)


class ArrayLists:
    """Postings by term of one library file, as of a `State`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.state = State(0, 0, 1, 0, -1, -1)
        self.lengths: Floats = np.zeros(1, np.float32)
        self._held: OrderedDict[str, Postings] = OrderedDict()
        self._size = 0
        self._tail: dict[str, list[tuple[int, int]]] = {}
        self._in_tail, self._seen = 0, 0  # units in `_tail`; the last unit that this view has
        self._scores: Floats = np.zeros(0, np.float32)

    def refresh(self) -> State:
        """Looks whether any process changed the library, and keeps what is still true."""
        now = tail.state(self.connection)
        if now.version != self.state.version:
            if now.epoch != self.state.epoch or not self._follow(now):
                now = self._read_anew(now)
            self.state = now
        return now

    def _follow(self, now: State) -> bool:
        """Takes in what was added since the last look; lists stay where the tail was filed meanwhile.

        False if units came and were filed between two looks, unseen.
        """
        rows = [row for row in tail.read(self.connection, self._seen) if row[0] < now.following]
        if len(rows) != now.following - 1 - self._seen:
            return False
        if now.tail < self._in_tail + len(rows):
            for term in self._tail.keys() & self._held.keys():
                self._size += self._held[term].extend(self._tail[term])
            self._tail, self._in_tail = {}, 0
        self._take_in(rows)
        return True

    def _read_anew(self, now: State) -> State:
        while True:
            self._held.clear()
            self._size, self._in_tail, self._tail = 0, 0, {}
            self._read_lengths(now)
            self._take_in([row for row in tail.read(self.connection, 0) if row[0] < now.following])
            self._seen = now.following - 1
            after = tail.state(self.connection)
            if after.version == now.version:
                return now
            now = after

    def _read_lengths(self, now: State) -> None:
        rows = self.connection.execute("SELECT block, lengths FROM postings_lengths ORDER BY block").fetchall()
        top = (rows[-1][0] + 1) * LENGTHS if rows else 0
        self.lengths = np.zeros(max(top, now.following) + LENGTHS, np.float32)
        for block, held in rows:
            at = block * LENGTHS
            self.lengths[at : at + LENGTHS] = np.frombuffer(held, np.uint32)

    def _take_in(self, rows: list[tuple[int, list[str], array[int]]]) -> None:
        top = rows[-1][0] + 1 if rows else 0
        if top > len(self.lengths):
            self.lengths = np.concatenate([self.lengths, np.zeros(top, np.float32)])
        for unit, terms, tfs in rows:
            for term, tf in zip(terms, tfs, strict=True):
                self._tail.setdefault(term, []).append((unit, tf))
            self.lengths[unit] = sum(tfs)
            self._seen = unit
        self._in_tail += len(rows)

    def get(self, term: str) -> Postings:
        """The list of a term, empty if no unit has it."""
        found = self._held.get(term)
        if found is None:
            found = self._held[term] = self._read(term)
            self._size += len(found.units)
            most = max(HELD, HELD_PER_UNIT * self.state.size)
            while self._size > most and len(self._held) > 1:
                self._size -= len(self._held.popitem(last=False)[1].units)
        else:
            self._held.move_to_end(term)
        self._size += found.extend(self._tail.get(term, ()))
        return found

    def lengths_of(self, units: Sequence[int]) -> list[float]:
        """The lengths of units, in terms."""
        found: list[float] = self.lengths[np.asarray(units, np.int32)].tolist()
        return found

    def candidates(
        self, entries: Sequence[tuple[Postings, float]], norm: Norm, k: int, allowed: bytearray | None
    ) -> list[int]:
        """Units among which are the k best and all that are tied with the k-th."""
        if len(self._scores) < len(self.lengths):
            self._scores = np.zeros(len(self.lengths), np.float32)
        mask = None
        if allowed is not None:
            mask = np.zeros(len(self.lengths), np.bool_)
            mask[: len(allowed)] = np.frombuffer(allowed, np.bool_)
        weighted = [Weighted(p, factor, factor * p.bound(self.lengths, norm)) for p, factor in entries]
        found: list[int] = best(weighted, self.lengths, norm, self._scores, k, mask).tolist()
        return found

    def _read(self, term: str) -> Postings:
        rows = self.connection.execute(OF_TERM, [term]).fetchall()
        units = _joined([blocks.unpack_gaps(first, gaps, count) for first, count, gaps, _ in rows])
        if not any(packed for _, _, _, packed in rows):
            return Postings(units, np.broadcast_to(_ONE, len(units)))  # takes no memory: most lists are such
        return Postings(units, _joined([blocks.unpack_tfs(packed, count) for _, count, _, packed in rows]))


def _joined(parts: list[NDArray[Any]]) -> NDArray[Any]:
    return (np.concatenate(parts) if len(parts) > 1 else parts[0]) if parts else _NONE
