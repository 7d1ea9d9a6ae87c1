"""Texts that are nearly the same to a reader."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict

ALIKE = 0.8  # share of common words from which two texts are the same for a reader


class Texts:
    """The words of the texts met so far: is another one nearly one of them?

    Two texts that share ALIKE of the words of one share also one of its rarest: only those with one are compared.
    """

    def __init__(self) -> None:
        self._met: list[frozenset[str]] = []
        self._having: defaultdict[str, list[int]] = defaultdict(list)

    def is_new(self, words: frozenset[str]) -> bool:
        """Whether no text met has so much of the words; if so, they are met from now on."""
        if self._is_alike(words):
            return False
        number = len(self._met)
        for word in words:
            self._having[word].append(number)
        self._met.append(words)
        return True

    def _is_alike(self, words: frozenset[str]) -> bool:
        if not words:
            return bool(self._met)
        telling = len(words) - math.ceil(ALIKE * len(words)) + 1
        having = sorted((self._having.get(word, ()) for word in words), key=len)[: telling + 1]
        near = set(itertools.chain.from_iterable(having))
        return any(len(words & self._met[n]) >= ALIKE * len(words) for n in near)
