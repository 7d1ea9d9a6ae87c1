"""The best units without scoring all: MaxScore, term at a time.

After Turtle and Flood, "Query evaluation: strategies and optimizations" (1995): lists are taken by falling
bound; once the bounds that are left cannot lift a new unit over the k-th best, the units already seen are
the only candidates, and the long lists are only looked into for these.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Units = NDArray[np.int32]

SLACK = 1 - 1e-5  # float32 sums may differ in the last places
LOOK_UP = 12  # looking one unit up in a list costs about as much as adding this many postings


class Weighted(NamedTuple):
    """A term's units, their full weights' factor, their weights and the most any of them can get."""

    units: Units
    weights: Floats
    factor: float
    bound: float


def best(lists: Sequence[Weighted], scores: Floats, k: int, allowed: NDArray[np.bool_] | None = None) -> Units:
    """Units among which are the k best and all that are tied with the k-th.

    `scores` is a zeroed array over all unit ids; it is zero again on return. `allowed` masks unit ids.
    """
    order = sorted(lists, key=lambda w: -w.bound)
    seen: list[Units] = []
    least, used = 0.0, 0
    left = sum(w.bound for w in order)
    for entry in order:
        if least > left:
            break
        units = _add(entry, scores, allowed)
        seen.append(units)
        left -= entry.bound
        used += 1
        if used < len(order):
            least = max(least, _kth(scores[units], k))
    found = _candidates(seen, scores, least - left)
    values, found = _complete(order[used:], scores, found, k)
    for units in seen:
        scores[units] = 0
    return found[values >= _kth(values, k) * SLACK]


def _add(entry: Weighted, scores: Floats, allowed: NDArray[np.bool_] | None) -> Units:
    units, gains = entry.units, entry.weights * np.float32(entry.factor)
    if allowed is not None:
        keep = allowed[units]
        units, gains = units[keep], gains[keep]
    scores[units] += gains
    return units


def _kth(values: Floats, k: int) -> float:
    """The k-th best of some scores, 0 if there are fewer. Of negated values: numpy is slow the other way round."""
    return -float(np.partition(-values, k - 1)[k - 1]) if len(values) >= k else 0.0


def _candidates(seen: list[Units], scores: Floats, least: float) -> Units:
    """Units seen whose score may still reach the best, each once, ascending."""
    kept = [units[scores[units] >= least * SLACK] if least > 0 else units for units in seen]
    if len(kept) == 1:
        return kept[0]
    if not kept:
        return np.empty(0, np.int32)
    found = np.sort(np.concatenate(kept))
    first = np.ones(len(found), np.bool_)  # np.unique would load numpy.ma, 15 ms in a fresh process
    np.not_equal(found[1:], found[:-1], out=first[1:])
    return found[first]


def _complete(rest: Sequence[Weighted], scores: Floats, found: Units, k: int) -> tuple[Floats, Units]:
    """Adds what the remaining lists give the candidates, dropping those that fall behind on the way."""
    values = scores[found]
    left = sum(w.bound for w in rest)
    for entry in rest:
        least = _kth(values, k) - left
        if least > 0:
            keep = values >= least * SLACK
            found, values = found[keep], values[keep]
        at = np.searchsorted(entry.units, found)
        at[at == len(entry.units)] = 0
        hit = entry.units[at] == found
        values[hit] += entry.weights[at[hit]] * np.float32(entry.factor)
        left -= entry.bound
    return values, found
