"""What somebody's statements are about: their commonest pairs of words, then words."""

from __future__ import annotations

import heapq
import itertools
from collections import Counter
from collections.abc import Iterable, Sequence

from index.library.vague import LIGHT, VAGUE
from index.people.keys import words
from index.text.letters import fold

_ENDS = frozenset(".,;:()“”\"'")  # marks behind a word that part it from the next


class _Told(dict[str, tuple[str, bool]]):
    """A folded word as written: what is counted of it, if anything, and whether the next word goes with it."""

    def __init__(self, left_out: frozenset[str]) -> None:
        self._left_out = left_out

    def __missing__(self, word: str) -> tuple[str, bool]:
        head = word.strip("'").partition("'")[0]  # "we've" is told by "we", "ferry's" by "ferry", "o'hara" whole
        plain = "".join(c for c in (head if len(head) > 1 else word) if c.isalnum() or c == "-")
        counted = "" if plain in self._left_out or len(plain) < 3 or plain.isdigit() else plain
        found = self[word] = counted, word[-1:] not in _ENDS
        return found


def topics(texts: Iterable[str], names: Sequence[str], count: int) -> list[tuple[str, int]]:
    """The commonest pairs and words with the number of texts that have them.

    Words of the person's names and light verbs are left out; vague words count only beside one that is not.
    """
    from index.search.stopwords import STOP_WORDS

    told = _Told(STOP_WORDS | LIGHT.union(word for name in names for word in words(name)))
    pairs: Counter[str] = Counter()
    singles: Counter[str] = Counter()
    for text in texts:
        said = [told[word] for word in fold(text).replace("’", "'").split()]
        singles.update({word for word, _ in said if word})
        pairs.update({f"{a} {b}" for (a, near), (b, _) in itertools.pairwise(said) if a and b and near})
    often = [(pair, n) for pair, n in pairs.items() if n > 1 and not VAGUE.issuperset(pair.split())]
    covered = {word for pair, _ in often for word in pair.split()}
    rest = [(word, n) for word, n in singles.items() if n > 1 and word not in covered and word not in VAGUE]
    return heapq.nsmallest(count, (*often, *rest), key=lambda t: (-t[1], " " not in t[0], t[0]))
