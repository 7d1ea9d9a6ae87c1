"""A process's own view of the postings: lists read on first use, thrown away when they were rewritten."""

from __future__ import annotations

import sqlite3
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

# Postings kept in memory, at 9 bytes each, at least and for each unit; those used longest ago go first. With too few,
# requests that come round in turn would read every list anew.
HELD, HELD_PER_UNIT = 3_000_000, 12


class Postings:
    """One term's list: unit ids, term frequencies, and their BM25 weights without idf."""

    __slots__ = ("_norm", "_weights", "bound", "tfs", "units")

    def __init__(self, units: Units, tfs: NDArray[Any]) -> None:
        self.units = units
        self.tfs = tfs
        self._norm: Norm | None = None
        self._weights: Floats = np.empty(0, np.float32)
        self.bound = 0.0

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

    def weights(self, lengths: Floats, norm: Norm) -> Floats:
        """tf (k1 + 1) / (tf + fixed + slope * length) of each unit; made anew when the average moved."""
        if self._norm != norm:
            norms = lengths[self.units]
            norms *= np.float32(norm.slope)
            norms += np.float32(norm.fixed)
            norms += self.tfs
            self._weights = np.multiply(self.tfs, np.float32(norm.k1 + 1), dtype=np.float32)
            self._weights /= norms
            self._norm = norm
            self.bound = float(self._weights.max()) if len(self.units) else 0.0
        return self._weights


class ArrayLists:
    """Postings by term of one library file, as of a `State`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.state = State(0, 0, 1, 0, -1, -1)
        self.lengths: Floats = np.zeros(1, np.float32)
        self._held: OrderedDict[str, Postings] = OrderedDict()
        self._size = 0
        self._tail: dict[str, list[tuple[int, int]]] = {}
        self._tail_end = 0
        self._scores: Floats = np.zeros(0, np.float32)

    def refresh(self) -> State:
        """Looks whether any process changed the library, and keeps what is still true."""
        now = tail.state(self.connection)
        if now.version == self.state.version:
            return now
        if now.epoch != self.state.epoch:
            self._held.clear()
            self._size, self._tail, self._tail_end = 0, {}, 0
            self._read_lengths(now)
        self._read_tail(now)
        self.state = now
        return now

    def _read_lengths(self, now: State) -> None:
        rows = self.connection.execute("SELECT block, lengths FROM postings_lengths ORDER BY block").fetchall()
        top = (rows[-1][0] + 1) * LENGTHS if rows else 0
        self.lengths = np.zeros(max(top, now.following) + LENGTHS, np.float32)
        for block, held in rows:
            at = block * LENGTHS
            self.lengths[at : at + LENGTHS] = np.frombuffer(held, np.uint32)

    def _read_tail(self, now: State) -> None:
        rows = tail.read(self.connection, self._tail_end)
        top = max(now.following, rows[-1][0] + 1 if rows else 0)
        if top > len(self.lengths):
            self.lengths = np.concatenate([self.lengths, np.zeros(top, np.float32)])
        for unit, terms, tfs in rows:
            for term, tf in zip(terms, tfs, strict=True):
                self._tail.setdefault(term, []).append((unit, tf))
                if term in self._held:
                    self._size -= len(self._held.pop(term).units)
            self.lengths[unit] = sum(tfs)
            self._tail_end = unit

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
        weighted = []
        for postings, factor in entries:
            weights = postings.weights(self.lengths, norm)
            weighted.append(Weighted(postings.units, weights, factor, postings.bound * factor))
        found: list[int] = best(weighted, self._scores, k, mask).tolist()
        return found

    def _read(self, term: str) -> Postings:
        rows = self.connection.execute(OF_TERM, [term]).fetchall()
        units = [blocks.unpack_gaps(first, gaps, count) for first, count, gaps, _ in rows]
        tfs = [blocks.unpack_tfs(packed, count) for _, count, _, packed in rows]
        if term in self._tail:
            added = np.array(self._tail[term], np.int64)
            units.append(added[:, 0].astype(np.int32))
            tfs.append(added[:, 1])
        if len(units) == 1:
            return Postings(units[0], tfs[0])
        if not units:
            return Postings(np.empty(0, np.int32), np.empty(0, np.uint8))
        return Postings(np.concatenate(units), np.concatenate(tfs))
