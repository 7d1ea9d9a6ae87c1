"""Which of the two kinds of lists a process should ask."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, ClassVar

from index.search.okapi import Okapi
from index.search.plain import PlainLists

if TYPE_CHECKING:
    from index.search.bm25 import StoredBM25
    from index.search.plain import Postings


class Scorer:
    """Plain lists for the first requests of a process, `StoredBM25` from when it pays to load numpy.

    Both give the same scores. Asking with plain lists until they have cost as much as what they save
    costs at most twice what the better choice would have.
    """

    enough: ClassVar[int] = 300_000  # postings that plain lists take about as long over as numpy takes to load

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lists = PlainLists(connection)
        self._plain: Okapi[Postings] = Okapi(connection, self._lists)
        self._stored: StoredBM25 | None = None

    def due(self) -> Okapi[Postings] | StoredBM25:
        """The one for the next request."""
        if self._stored is None and self._lists.spent >= self.enough:
            from index.search.bm25 import StoredBM25

            self._stored = StoredBM25(self._connection)
            self._lists.forget()
        return self._stored or self._plain
