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

GROUPS = 1024
DRIFT = 1e-3  # weights may be off by this share: the average length moved since they were made
SLACK = 1 - 3 * DRIFT


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
        if least * SLACK > left:
            break
        units = _add(entry, scores, allowed)
        seen.append(units)
        left -= entry.bound
        used += 1
        if used < len(order):
            least = max(least, _at_least(scores[units], k))
    found, values = _candidates(seen, scores, least * SLACK - left)
    found, values = _complete(order[used:], found, values, k)
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


def _at_least(values: Floats, k: int) -> float:
    """What the k-th best is at least: the k-th best of the best of GROUPS that many scores are dealt to."""
    size = len(values) // GROUPS
    return _kth(values[: size * GROUPS].reshape(size, GROUPS).max(axis=0) if size > 2 and k < GROUPS else values, k)


def _candidates(seen: list[Units], scores: Floats, least: float) -> tuple[Units, Floats]:
    """Units seen whose score may still reach the best, each once, and their scores; all scores are zero afterwards."""
    found, values = [np.empty(0, np.int32)], [np.empty(0, np.float32)]
    for units in seen:
        here = scores[units]
        keep = here >= least if least > 0 else here > 0
        found.append(units[keep])
        values.append(here[keep])
        scores[units] = 0
    return np.concatenate(found), np.concatenate(values)


def _complete(rest: Sequence[Weighted], found: Units, values: Floats, k: int) -> tuple[Units, Floats]:
    """Adds what the remaining lists give the candidates, dropping those that fall behind on the way."""
    left = sum(w.bound for w in rest)
    for entry in rest:
        least = _kth(values, k) * SLACK - left
        if least > 0:
            keep = values >= least
            found, values = found[keep], values[keep]
        at = np.searchsorted(entry.units, found)
        at[at == len(entry.units)] = 0
        hit = entry.units[at] == found
        values[hit] += entry.weights[at[hit]] * np.float32(entry.factor)
        left -= entry.bound
    return found, values
