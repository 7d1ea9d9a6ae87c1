"""The scorer: rank_bm25's Okapi with its statistics in the library file, for processes that ask more than once."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

from index.search import merge, tail
from index.search.lists import ArrayLists, Postings
from index.search.okapi import Okapi


class StoredBM25(Okapi[Postings], BM25Okapi):  # type: ignore[misc]
    """`BM25Okapi` over token lists kept in SQLite.

    Where rank_bm25 counts documents from 0 in the order of the corpus, `get_scores` and `get_top_n` do so too;
    `top` and `get_batch_scores` speak of unit ids, which stay when others go.
    """

    def __init__(self, connection: sqlite3.Connection, k1: float = 1.2, b: float = 0.75) -> None:
        Okapi.__init__(self, connection, ArrayLists(connection), k1, b)
        self.epsilon, self.tokenizer = 0.0, None

    # Writing; the caller holds the transaction --------------------------------------

    def add(self, corpus: Iterable[Sequence[str]]) -> range:
        """Adds token lists; returns their unit ids."""
        return tail.append(self.connection, corpus)

    def remove(self, units: Iterable[int]) -> None:
        """Takes units out again."""
        merge.remove(self.connection, units)

    # rank_bm25's methods ---------------------------------------------------------------

    def get_scores(self, query: Sequence[str]) -> NDArray[np.float64]:
        """The score of every unit, in the order of adding."""
        return self.get_batch_scores(query, self.units())

    def get_batch_scores(self, query: Sequence[str], doc_ids: Sequence[int] | NDArray[Any]) -> NDArray[np.float64]:
        """The scores of the units of these ids."""
        with self._lock:
            entries, norm = self._entries(query)
            return np.array(self._scores(entries, norm, [int(unit) for unit in doc_ids]))

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
