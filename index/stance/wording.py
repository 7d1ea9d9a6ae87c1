"""Statements that say the like, grouped by their words.

IDF-weighted overlap by the shorter of two statements, single link (the measure that groups arguments
best without a model; see Bar-Haim et al. 2020 on key point matching).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from index.positions.words import stems

LIKE = 0.45
FEWEST = 3  # words shared, unless the shorter text has hardly more


def weights(texts: Sequence[frozenset[str]]) -> dict[str, float]:
    """How much each stem tells among these texts: nothing where all have it."""
    seen = Counter(stem for text in texts for stem in text)
    return {stem: math.log((len(texts) + 1) / (n + 0.5)) for stem, n in seen.items()}


def overlap(one: frozenset[str], other: frozenset[str], weight: dict[str, float]) -> float:
    """Shared weight by the lighter of the two, 0 to 1; 0 where too few words are shared."""
    shared = one & other
    enough = len(shared) >= min(FEWEST, max(2, min(len(one), len(other)) - 1))
    lighter = min(_sum(one, weight), _sum(other, weight))
    return _sum(shared, weight) / lighter if enough and lighter > 0 else 0.0


def _sum(stems_here: frozenset[str], weight: dict[str, float]) -> float:
    """Exact, so that no order of a set can change it."""
    return math.fsum(weight[s] for s in stems_here)


def groups(texts: Sequence[str], topic: frozenset[str] = frozenset()) -> list[list[int]]:
    """Numbers of the texts by group, largest group first, each in order; a text like no other is alone.

    Words of the topic, which all have, make nothing alike.
    """
    bags = [stems(text) - topic for text in texts]
    weight = weights(bags)
    leader = list(range(len(bags)))
    for i in range(len(bags)):
        for j in range(i):
            if _root(leader, i) != _root(leader, j) and overlap(bags[i], bags[j], weight) >= LIKE:
                leader[_root(leader, i)] = _root(leader, j)
    found: dict[int, list[int]] = {}
    for i in range(len(bags)):
        found.setdefault(_root(leader, i), []).append(i)
    return sorted(found.values(), key=lambda group: (-len(group), group[0]))


def _root(leader: list[int], i: int) -> int:
    while leader[i] != i:
        i = leader[i]
    return i


def central(texts: Sequence[str]) -> int:
    """The number of the text that has most in common with all others."""
    bags = [stems(text) for text in texts]
    weight = weights(bags)
    return max(range(len(bags)), key=lambda i: (math.fsum(overlap(bags[i], b, weight) for b in bags), -i))
