"""The scorer: rank_bm25's Okapi with its statistics in the library file.

Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the idf that
cannot be negative, ln(1 + (N - n + 0.5) / (n + 0.5)), as Lucene has it.
"""

from __future__ import annotations

import math
import sqlite3
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from index.search import merge, tail
from index.search.lists import Lists
from index.search.top import Weighted, among, best


class StoredBM25(BM25Okapi):  # type: ignore[misc]
    """`BM25Okapi` over token lists kept in SQLite: nothing is loaded at the start, every call sees the last commit.

    Where rank_bm25 counts documents from 0 in the order of the corpus, `get_scores` and `get_top_n` do so too;
    `top` and `get_batch_scores` speak of unit ids, which stay when others go.
    """

    def __init__(self, connection: sqlite3.Connection, k1: float = 1.2, b: float = 0.75) -> None:
        self.k1, self.b, self.epsilon, self.tokenizer = k1, b, 0.0, None
        self.connection = connection
        self._lists = Lists(connection)
        self._scores: NDArray[np.float32] = np.zeros(0, np.float32)
        self._lock = threading.Lock()

    # Writing; the caller holds the transaction --------------------------------------

    def add(self, corpus: Iterable[Sequence[str]]) -> range:
        """Adds token lists; returns their unit ids."""
        return tail.append(self.connection, corpus)

    def remove(self, units: Iterable[int]) -> None:
        """Takes units out again."""
        merge.remove(self.connection, units)

    # rank_bm25's attributes ------------------------------------------------------------

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
            return len(self._lists.get(term).units)

    def idf_of(self, n: int, size: int) -> float:
        """The idf of a term that n of `size` units have."""
        return math.log(1 + (size - n + 0.5) / (n + 0.5))

    # Scores ------------------------------------------------------------------------------

    def top(
        self, query: Iterable[str] | Mapping[str, float], k: int, allowed: NDArray[np.bool_] | None = None
    ) -> list[tuple[int, float]]:
        """The k best units with at least one of the terms (more if the k-th is tied), best first.

        A query is a token list, or terms with weights (2.0 counts as if typed twice).
        """
        with self._lock:
            lists = self._weighted(query)
            size = len(self._lists.lengths)
            if len(self._scores) < size:
                self._scores = np.zeros(size, np.float32)
            if allowed is not None and len(allowed) < size:
                allowed = np.pad(allowed, (0, size - len(allowed)))
            units, values = best(lists, self._scores, k, allowed)
        return list(zip(units.tolist(), values.tolist(), strict=True))

    def weight(self, query: Mapping[str, float]) -> float:
        """The sum of a query's idf times weight."""
        size = self.corpus_size
        return sum(weight * self.idf_of(self.count(term), size) for term, weight in query.items())

    def shares(self, query: Mapping[str, float], units: Sequence[int]) -> list[float]:
        """How much of a query's weight (idf times weight) each unit has, 0 to 1; unknown terms count as the rarest."""
        with self._lock:
            size = self._lists.refresh().size
            lists = [(self._lists.get(term).units, weight) for term, weight in query.items()]
        wanted, found, whole = np.asarray(units, np.int64), np.zeros(len(units)), 0.0
        for held, weight in lists:
            worth = weight * self.idf_of(len(held), size)
            found += among(wanted, held) * worth
            whole += worth
        return list((found / whole).tolist()) if whole else [0.0] * len(units)

    def get_scores(self, query: Sequence[str]) -> NDArray[np.float64]:
        """The score of every unit, in the order of adding."""
        scores: NDArray[np.float64] = self.get_batch_scores(query, self.units())
        return scores

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int] | NDArray[Any]) -> Any:
        """The scores of the units of these ids."""
        with self._lock:
            lists = self._weighted(query)
            wanted = np.asarray(doc_ids, np.int64)
            scores = np.zeros(max(len(self._lists.lengths), int(wanted.max(initial=0)) + 1))
            for entry in lists:
                scores[entry.units] += entry.weights.astype(np.float64) * entry.factor
        return scores[wanted]

    def get_top_n(self, query: Sequence[str], documents: Sequence[Any], n: int = 5) -> list[Any]:
        """Those of `documents` (all units, in the order of adding) that match best; unmatched ones are left out."""
        place = {unit: at for at, unit in enumerate(self.units())}
        if len(place) != len(documents):
            raise ValueError("the documents given do not match the index")
        return [documents[place[unit]] for unit, _ in self.top(query, n)[:n]]

    def units(self) -> list[int]:
        """Ids of all units, ascending."""
        sql = "SELECT unit FROM postings_units UNION ALL SELECT unit FROM postings_tail ORDER BY unit"
        return [unit for (unit,) in self.connection.execute(sql)]

    def _weighted(self, query: Iterable[str] | Mapping[str, float]) -> list[Weighted]:
        """The lists of a query's terms, all of one state of the library."""
        weights: dict[str, float] = {}
        for term in query:
            weights[term] = weights.get(term, 0.0) + (query[term] if isinstance(query, Mapping) else 1.0)
        while True:
            state = self._lists.refresh()
            average = _average(state)
            found = [(self._lists.get(term), weight) for term, weight in weights.items()]
            if self._lists.refresh().version == state.version:
                break
        lengths = self._lists.lengths
        entries = []
        for postings, weight in found:
            values = postings.weights(lengths, average, self.k1, self.b)
            factor = weight * self.idf_of(len(values), state.size)
            entries.append(Weighted(postings.units, values, factor, postings.bound * factor))
        return entries


def _average(state: tail.State) -> float:
    return state.length / state.size if state.length else 1.0
