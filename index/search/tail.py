"""The cheap end of an add: a new unit is one row until a merge files it by term."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple


class State(NamedTuple):
    """The row that tells every process what has changed.

    `size` and `length` (of all units together, in terms) give BM25 its N and average; `following` is the
    next unit id; `tail` counts rows not merged yet; `epoch` changes when units were taken out, `version` always.
    """

    size: int
    length: int
    following: int
    tail: int
    epoch: int
    version: int


def state(connection: sqlite3.Connection) -> State:
    """What the library holds now, as any process committed it."""
    row = connection.execute("SELECT size, length, following, tail, epoch, version FROM postings_state").fetchone()
    return State(*row)


def append(connection: sqlite3.Connection, units: Iterable[Sequence[str]]) -> range:
    """Adds token lists (a token counts as often as it stands there); returns their unit ids.

    The caller holds the write transaction.
    """
    before = state(connection)
    rows, length, at = [], 0, before.following
    for at, tokens in enumerate(units, before.following):
        counts = Counter(tokens)
        rows.append((at, " ".join(counts), _pack(counts.values())))
        length += len(tokens)
    connection.executemany("INSERT INTO postings_tail VALUES (?, ?, ?)", rows)
    connection.execute(
        "UPDATE postings_state SET size = size + :n, length = length + :length, following = following + :n, "
        "tail = tail + :n, version = version + 1",
        {"n": len(rows), "length": length},
    )
    return range(before.following, before.following + len(rows))


def read(connection: sqlite3.Connection, after: int) -> list[tuple[int, list[str], array[int]]]:
    """Rows of the tail behind a unit id, in order: unit, terms, how often each."""
    found = connection.execute("SELECT unit, terms, tfs FROM postings_tail WHERE unit > ? ORDER BY unit", [after])
    return [(unit, held := terms.split(" ") if terms else [], _unpack(tfs, len(held))) for unit, terms, tfs in found]


def _pack(tfs: Collection[int]) -> bytes:
    """Frequencies in one byte each where they fit, as nearly always."""
    return array("B" if max(tfs, default=0) < 256 else "I", tfs).tobytes()


def _unpack(blob: bytes, count: int) -> array[int]:
    return array("B" if len(blob) == count else "I", blob)
