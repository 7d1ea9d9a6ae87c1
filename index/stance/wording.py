"""Statements that say the like, grouped by their words.

IDF-weighted overlap by the shorter of two statements, single link (the measure that groups arguments
best without a model; see Bar-Haim et al. 2020 on key point matching).
"""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Sequence

from index.positions.words import stems

LIKE = 0.45
FEWEST, FEW = 3, 2  # words shared; if the shorter text has hardly more


def weights(texts: Sequence[frozenset[str]]) -> dict[str, float]:
    """How much each stem tells among these texts: nothing where all have it."""
    seen = Counter(stem for text in texts for stem in text)
    return {stem: math.log((len(texts) + 1) / (n + 0.5)) for stem, n in seen.items()}


class Words:
    """The stems of some texts, and how far two of the texts have the same."""

    def __init__(self, bags: Sequence[frozenset[str]]) -> None:
        self._bags = bags
        self._weight = weights(bags)
        self._whole = [self._sum(bag) for bag in bags]
        numbers = {stem: n for n, stem in enumerate(self._weight)}
        self._bits = [sum(1 << numbers[stem] for stem in bag) for bag in bags]

    def overlap(self, i: int, j: int) -> float:
        """Shared weight by the lighter of two texts, 0 to 1; 0 where too few words are shared."""
        shared = (self._bits[i] & self._bits[j]).bit_count()
        lighter = min(self._whole[i], self._whole[j])
        if lighter <= 0 or shared < min(FEWEST, max(FEW, min(len(self._bags[i]), len(self._bags[j])) - 1)):
            return 0.0
        return self._sum(self._bags[i] & self._bags[j]) / lighter

    def near(self, i: int) -> list[int]:
        """Of the texts before one, those with as many of its words as two need to have a share in common."""
        mine = self._bits[i]
        return [j for j, other in enumerate(self._bits[:i]) if (mine & other).bit_count() >= FEW]

    def _sum(self, bag: frozenset[str]) -> float:
        """Exact, so that no order of a set can change it."""
        return math.fsum(map(self._weight.__getitem__, bag))


def groups(texts: Sequence[str], topic: frozenset[str] = frozenset()) -> list[list[int]]:
    """Numbers of the texts by group, largest group first, each in order; a text like no other is alone.

    Words of the topic, which all have, make nothing alike.
    """
    words = Words([stems(text) - topic for text in texts])
    leader = list(range(len(texts)))
    for i in range(len(texts)):
        for j in words.near(i):
            if _root(leader, i) != _root(leader, j) and words.overlap(i, j) >= LIKE:
                leader[_root(leader, i)] = _root(leader, j)
    found: dict[int, list[int]] = {}
    for i in range(len(texts)):
        found.setdefault(_root(leader, i), []).append(i)
    return sorted(found.values(), key=lambda group: (-len(group), group[0]))


def _root(leader: list[int], i: int) -> int:
    while leader[i] != i:
        i = leader[i]
    return i


def central(texts: Sequence[str]) -> int:
    """The number of the text that has most in common with all others."""
    words = Words([stems(text) for text in texts])
    shared: list[list[float]] = [[words.overlap(n, n)] for n in range(len(texts))]
    for i, j in itertools.combinations(range(len(texts)), 2):
        both = words.overlap(i, j)
        if both:
            shared[i].append(both)
            shared[j].append(both)
    return max(range(len(texts)), key=lambda i: (math.fsum(shared[i]), -i))
