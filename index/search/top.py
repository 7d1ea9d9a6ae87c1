"""The best units without scoring all: MaxScore, term at a time.

After Turtle and Flood, "Query evaluation: strategies and optimizations" (1995): lists are taken by falling
bound; once the bounds that are left cannot lift a new unit over the k-th best, the units already seen are
the only candidates, and the long lists are only looked into for these.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from index.search.lists import Postings
    from index.search.okapi import Norm

Floats = NDArray[np.float32]
Units = NDArray[np.int32]
Places = NDArray[np.intp]  # units, as arrays are looked into four times as fast

GROUPS = 1024
SLACK = 1 - 1e-5  # float32 sums may differ in the last places


class Weighted(NamedTuple):
    """A term's list, the factor of its weights, and the most that any unit can get from it."""

    postings: Postings
    factor: float
    bound: float

    def gains(self, lengths: Floats, norm: Norm, at: Any = slice(None)) -> Floats:
        found = self.postings.weights(lengths, norm, at)
        found *= np.float32(self.factor)
        return found


def best(
    lists: Sequence[Weighted], lengths: Floats, norm: Norm, scores: Floats, k: int, allowed: NDArray[np.bool_] | None
) -> Units:
    """Units among which are the k best and all that are tied with the k-th.

    `scores` is a zeroed array over all unit ids; it is zero again on return. `allowed` masks unit ids.
    """
    order = sorted(lists, key=lambda w: -w.bound)
    seen: list[Places] = []
    here = np.empty(0, np.float32)
    least, used = 0.0, 0
    left = sum(w.bound for w in order)
    for entry in order:
        if least * SLACK > left:
            break
        places, gains = entry.postings.units.astype(np.intp), entry.gains(lengths, norm)
        if allowed is not None:
            keep = allowed[places]
            places, gains = places[keep], gains[keep]
        here = gains + scores[places] if seen else gains
        scores[places] = here
        seen.append(places)
        left -= entry.bound
        used += 1
        if used < len(order):
            least = max(least, _at_least(here, k))
    found, values = _candidates(seen, here, scores, least * SLACK - left)
    found, values = _complete(order[used:], lengths, norm, found, values, k)
    return found[values >= _kth(values, k) * SLACK]


def _kth(values: Floats, k: int) -> float:
    """The k-th best of some scores, 0 if there are fewer. Of negated values: numpy is slow the other way round."""
    return -float(np.partition(-values, k - 1)[k - 1]) if len(values) >= k else 0.0


def _at_least(values: Floats, k: int) -> float:
    """What the k-th best is at least: the k-th best of the best of GROUPS that many scores are dealt to."""
    size = len(values) // GROUPS
    return _kth(values[: size * GROUPS].reshape(size, GROUPS).max(axis=0) if size > 2 and k < GROUPS else values, k)


def _candidates(seen: list[Places], last: Floats, scores: Floats, least: float) -> tuple[Units, Floats]:
    """Units seen whose score may still reach the best, each once, and their scores; all scores are zero afterwards.

    `last` holds the scores at the places seen last.
    """
    found, values = [np.empty(0, np.int32)], [np.empty(0, np.float32)]
    for n, places in enumerate(reversed(seen)):
        here = scores[places] if n else last
        keep = here >= least if least > 0 else here > 0
        found.append(places[keep].astype(np.int32))
        values.append(here[keep])
        scores[places] = 0
    return np.concatenate(found), np.concatenate(values)


def _complete(
    rest: Sequence[Weighted], lengths: Floats, norm: Norm, found: Units, values: Floats, k: int
) -> tuple[Units, Floats]:
    """Adds what the remaining lists give the candidates, dropping those that fall behind on the way."""
    left = sum(w.bound for w in rest)
    for entry in rest:
        least = _kth(values, k) * SLACK - left
        if least > 0:
            keep = values >= least
            found, values = found[keep], values[keep]
        units = entry.postings.units
        at = np.searchsorted(units, found)
        at[at == len(units)] = 0
        hit = units[at] == found
        values[hit] += entry.gains(lengths, norm, at[hit])
        left -= entry.bound
    return found, values
