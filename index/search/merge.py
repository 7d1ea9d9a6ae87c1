"""Filing the tail by term, and taking units out again: the writing side of the postings.

A merge appends to the last block of each list it touches, so that its cost depends on what is new and
not on the size of the library. A removal rewrites only the blocks that hold the removed units: nothing
of a removed document stays behind in the index.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from index.search import blocks, tail
from index.search.blocks import Ints
from index.search.schema import BLOCK, LENGTHS


def merge(connection: sqlite3.Connection) -> None:
    """Files the whole tail; the caller holds the write transaction."""
    rows = tail.read(connection, 0)
    if not rows:
        return
    units = np.array([unit for unit, _, _ in rows], np.int64)
    sizes = np.array([len(terms) for _, terms, _ in rows], np.int64)
    tfs = np.concatenate([np.array(t, np.int64) for _, _, t in rows])
    ids = _term_ids(connection, [term for _, terms, _ in rows for term in terms])
    _append_lists(connection, ids, np.repeat(units, sizes), tfs)
    edges = np.cumsum(sizes)[:-1]
    connection.executemany(
        "INSERT INTO postings_units VALUES (?, ?)",
        ((int(u), _pack_ids(part)) for u, part in zip(units, np.split(ids, edges), strict=True)),
    )
    _set_lengths(connection, units, np.array([part.sum() for part in np.split(tfs, edges)], np.int64))
    connection.execute("DELETE FROM postings_tail")
    connection.execute("UPDATE postings_state SET tail = 0, version = version + 1")


def _term_ids(connection: sqlite3.Connection, terms: list[str]) -> Ints:
    """Ids of terms, new ones made."""
    known: dict[str, int] = {}
    (last,) = connection.execute("SELECT terms FROM postings_state").fetchone()
    new: list[tuple[str, int]] = []
    for term in sorted(set(terms)):
        row = connection.execute("SELECT id FROM postings_terms WHERE term = ?", [term]).fetchone()
        if not row:
            last += 1
            new.append((term, last))
        known[term] = row[0] if row else last
    connection.executemany("INSERT INTO postings_terms VALUES (?, ?)", new)
    connection.execute("UPDATE postings_state SET terms = ?", [last])
    return np.array([known[term] for term in terms], np.int64)


def _append_lists(connection: sqlite3.Connection, ids: Ints, units: Ints, tfs: Ints) -> None:
    order = np.argsort(ids, kind="stable")
    terms, starts = np.unique(ids[order], return_index=True)
    edges = [*starts.tolist(), len(ids)]
    for n, term in enumerate(terms.tolist()):
        part = order[edges[n] : edges[n + 1]]
        _append(connection, term, units[part], tfs[part])


def _append(connection: sqlite3.Connection, term: int, units: Ints, tfs: Ints) -> None:
    last = connection.execute(
        "SELECT first, count, gaps, tfs FROM postings_blocks WHERE term = ? ORDER BY first DESC LIMIT 1", [term]
    ).fetchone()
    if last and last[1] < BLOCK:
        first, count, gaps, weights = last
        units = np.concatenate([blocks.unpack_gaps(first, gaps, count), units])
        tfs = np.concatenate([blocks.unpack_tfs(weights, count), tfs])
    connection.executemany(
        "INSERT OR REPLACE INTO postings_blocks VALUES (?, ?, ?, ?, ?)",
        ((term, *row) for row in blocks.rows(units, tfs)),
    )


def _pack_ids(ids: Ints) -> bytes:
    gaps = np.sort(ids)
    gaps[1:] -= gaps[:-1].copy()
    packed = blocks.pack(gaps)
    return bytes([len(packed) // len(gaps) if len(gaps) else 1]) + packed


def _unpack_ids(blob: bytes) -> Ints:
    return np.cumsum(blocks.unpack(blob[1:], (len(blob) - 1) // blob[0]), dtype=np.int64)


def _block_of_lengths(connection: sqlite3.Connection, block: int) -> NDArray[np.uint32]:
    row = connection.execute("SELECT lengths FROM postings_lengths WHERE block = ?", [block]).fetchone()
    return np.frombuffer(row[0], np.uint32).copy() if row else np.zeros(LENGTHS, np.uint32)


def _set_lengths(connection: sqlite3.Connection, units: Ints, lengths: Ints) -> int:
    """Writes units' lengths; returns the sum of those that stood there before."""
    before = 0
    for block in np.unique(units // LENGTHS).tolist():
        held = _block_of_lengths(connection, block)
        here = units // LENGTHS == block
        before += int(held[units[here] % LENGTHS].sum())
        held[units[here] % LENGTHS] = lengths[here]
        connection.execute("INSERT OR REPLACE INTO postings_lengths VALUES (?, ?)", [block, held.tobytes()])
    return before


def remove(connection: sqlite3.Connection, units: Iterable[int]) -> None:
    """Takes units out; the caller holds the write transaction."""
    gone = np.array(sorted(units), np.int64)
    if not len(gone):
        return
    of_term: dict[int, list[int]] = {}
    merged = []
    for unit in gone.tolist():
        row = connection.execute("SELECT terms FROM postings_units WHERE unit = ?", [unit]).fetchone()
        if row:
            merged.append(unit)
            for term in _unpack_ids(row[0]).tolist():
                of_term.setdefault(term, []).append(unit)
    empty = [term for term, members in of_term.items() if _take_out(connection, term, np.array(members, np.int64))]
    connection.execute("DELETE FROM postings_terms WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(empty)])
    length = _set_lengths(connection, np.array(merged, np.int64), np.zeros(len(merged), np.int64))
    length += _forget_tail(connection, sorted(set(gone.tolist()) - set(merged)))
    connection.executemany("DELETE FROM postings_units WHERE unit = ?", [(u,) for u in merged])
    connection.execute(
        "UPDATE postings_state SET size = size - ?, length = length - ?, epoch = epoch + 1, version = version + 1, "
        "tail = (SELECT count(*) FROM postings_tail)",
        [len(gone), length],
    )


def _take_out(connection: sqlite3.Connection, term: int, gone: Ints) -> bool:
    """Takes units out of a term's list; whether nothing is left of it."""
    held = connection.execute(
        "SELECT first, count, gaps, tfs FROM postings_blocks WHERE term = ? AND first <= ? AND first >= "
        "coalesce((SELECT max(first) FROM postings_blocks WHERE term = ? AND first <= ?), 0)",
        [term, int(gone[-1]), term, int(gone[0])],
    ).fetchall()
    for first, count, gaps, tfs in held:
        units = blocks.unpack_gaps(first, gaps, count)
        keep = ~np.isin(units, gone)
        if keep.all():
            continue
        connection.execute("DELETE FROM postings_blocks WHERE term = ? AND first = ?", [term, first])
        connection.executemany(
            "INSERT INTO postings_blocks VALUES (?, ?, ?, ?, ?)",
            ((term, *row) for row in blocks.rows(units[keep], blocks.unpack_tfs(tfs, count)[keep])),
        )
    return not connection.execute("SELECT count(*) FROM postings_blocks WHERE term = ?", [term]).fetchone()[0]


def _forget_tail(connection: sqlite3.Connection, units: list[int]) -> int:
    gone = set(units)
    length = sum(sum(tfs) for unit, _, tfs in tail.read(connection, 0) if unit in gone) if gone else 0
    connection.executemany("DELETE FROM postings_tail WHERE unit = ?", [(unit,) for unit in units])
    return length
