"""Lists of whole numbers as the smallest plain blobs: what the postings tables hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.search.schema import BLOCK

Ints = NDArray[np.signedinteger[Any]]
_WIDTHS: dict[int, Any] = {1: np.uint8, 2: np.uint16, 4: np.uint32}


def pack(values: Ints) -> bytes:
    """The numbers in 1, 2 or 4 bytes each, little-endian."""
    largest = int(values.max()) if len(values) else 0
    width = 1 if largest < 1 << 8 else 2 if largest < 1 << 16 else 4
    return values.astype(np.dtype(_WIDTHS[width]).newbyteorder("<")).tobytes()


def unpack(blob: bytes, count: int) -> NDArray[Any]:
    """The numbers again; the width follows from their count."""
    return np.frombuffer(blob, dtype=_WIDTHS[len(blob) // count]) if count else np.empty(0, np.uint8)


def pack_gaps(ascending: Ints) -> bytes:
    """Ascending numbers but the first, as gaps."""
    return pack(np.diff(ascending))


def unpack_gaps(first: int, blob: bytes, count: int) -> NDArray[np.int32]:
    """The ascending numbers again."""
    found = np.empty(count, np.int32)
    found[0] = first
    found[1:] = unpack(blob, count - 1)
    return np.cumsum(found, out=found)


def pack_tfs(tfs: Ints) -> bytes:
    """Term frequencies; nothing at all where every one is 1, as in most lists."""
    return b"" if (tfs == 1).all() else pack(tfs)


def unpack_tfs(blob: bytes, count: int) -> NDArray[Any]:
    return unpack(blob, count) if blob else np.ones(count, np.uint8)


def rows(units: Ints, tfs: Ints) -> Iterator[tuple[int, int, bytes, bytes]]:
    """A list of postings as rows (first, count, gaps, tfs) of at most BLOCK."""
    for at in range(0, len(units), BLOCK):
        part, weights = units[at : at + BLOCK], tfs[at : at + BLOCK]
        yield int(part[0]), len(part), pack_gaps(part), pack_tfs(weights)
