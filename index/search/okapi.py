"""BM25 itself, over lists of whatever kind: what a term is worth, what a unit gets, who is best.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the idf that
cannot be negative, ln(1 + (N - n + 0.5) / (n + 0.5)), as Lucene has it. Which units may be among the best is
for the lists to find, each kind in its own quick way; every score given out is made here, so that a process's
first answer and its thousandth are the same to the last bit.
"""

from __future__ import annotations

import math
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from index.search import tail
from index.search.tail import State

if TYPE_CHECKING:
    from index.search.kinds import Lists, Postings


class Norm(NamedTuple):
    """A weight is tf (k1 + 1) / (tf + fixed + slope * length)."""

    k1: float
    fixed: float
    slope: float


P = TypeVar("P", bound="Postings")


class Okapi(Generic[P]):
    """The scores of token lists kept in SQLite: nothing is loaded at the start, every call sees the last commit."""

    def __init__(self, connection: sqlite3.Connection, lists: Lists[P], k1: float = 1.2, b: float = 0.75) -> None:
        self.connection = connection
        self.k1, self.b = k1, b
        self._lists = lists
        self._lock = threading.Lock()

    @property
    def corpus_size(self) -> int:
        return tail.state(self.connection).size

    @property
    def avgdl(self) -> float:
        return _average(tail.state(self.connection))

    @property
    def following(self) -> int:
        """The id the next unit will get: all ids are below it."""
        return tail.state(self.connection).following

    def count(self, term: str) -> int:
        """How many units have a term."""
        with self._lock:
            self._lists.refresh()
            return len(self._lists.get(term))

    def idf_of(self, n: int, size: int) -> float:
        """The idf of a term that n of `size` units have."""
        return math.log(1 + (size - n + 0.5) / (n + 0.5))

    def top(
        self, query: Iterable[str] | Mapping[str, float], k: int, allowed: bytearray | None = None
    ) -> list[tuple[int, float]]:
        """The k best units with at least one of the terms (more if the k-th is tied), best first, ties by id.

        A query is a token list, or terms with weights (2.0 counts as if typed twice). `allowed`: a byte for each
        unit id, 0 for those that must not answer; ids behind its end must not either.
        """
        with self._lock:
            entries, norm = self._entries(query)
            found = self._lists.candidates([e for e in entries if len(e[0])], norm, k, allowed)
            scores = self._scores(entries, norm, found)
        ranked = sorted(zip(found, scores, strict=True), key=lambda f: (-f[1], f[0]))
        return [f for f in ranked if f[1] >= ranked[k - 1][1]] if len(ranked) > k else ranked

    def weight(self, query: Mapping[str, float]) -> float:
        """The sum of a query's idf times weight."""
        size = self.corpus_size
        return sum(weight * self.idf_of(self.count(term), size) for term, weight in query.items())

    def shares(self, query: Mapping[str, float], units: Sequence[int]) -> list[float]:
        """How much of a query's weight (idf times weight) each unit has, 0 to 1; unknown terms count as the rarest."""
        with self._lock:
            size = self._lists.refresh().size
            lists = [(self._lists.get(term), weight) for term, weight in query.items()]
            found, whole = [0.0] * len(units), 0.0
            for postings, weight in lists:
                worth = weight * self.idf_of(len(postings), size)
                whole += worth
                found = [f + worth if tf else f for f, tf in zip(found, postings.tfs_of(units), strict=True)]
        return [f / whole for f in found] if whole else found

    def _entries(self, query: Iterable[str] | Mapping[str, float]) -> tuple[list[tuple[P, float]], Norm]:
        """A query's lists, each with its factor (idf times weight), all as of one commit."""
        weights: dict[str, float] = {}
        for term in query:
            weights[term] = weights.get(term, 0.0) + (query[term] if isinstance(query, Mapping) else 1.0)
        while True:
            state = self._lists.refresh()
            found = [(self._lists.get(term), weight) for term, weight in weights.items()]
            if self._lists.refresh().version == state.version:
                break
        norm = Norm(self.k1, self.k1 * (1 - self.b), self.k1 * self.b / _average(state))
        return [(postings, weight * self.idf_of(len(postings), state.size)) for postings, weight in found], norm

    def _scores(self, entries: Sequence[tuple[P, float]], norm: Norm, units: Sequence[int]) -> list[float]:
        scores = [0.0] * len(units)
        norms = [norm.fixed + norm.slope * length for length in self._lists.lengths_of(units)]
        for postings, factor in entries:
            most = factor * (norm.k1 + 1)
            for n, tf in enumerate(postings.tfs_of(units)):
                if tf:
                    scores[n] += most * tf / (tf + norms[n])
        return scores


def _average(state: State) -> float:
    return state.length / state.size if state.length else 1.0
