"""What a request's words mean in this library: corrected spellings, short forms, the team's aliases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from index.search.acronyms import long_forms, short_forms
from index.search.corpus import tail_texts
from index.search.framing import FRAMING
from index.search.query import Query, Word
from index.search.tokens import tokens, word_terms
from index.search.vocabulary import alike, nearest, spellings

if TYPE_CHECKING:
    from index.library.library import Library

LONG_FORM = 0.6  # weight of a whole long form, where its short form was typed
LONGEST_NAME = 8
FRAMING_WEIGHT = 0.35
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Expanded:
    """The query to search, its terms with weights, what was corrected (typed → read) and what nobody knows,
    with the nearest words that the library has."""

    query: Query
    weights: dict[str, float]
    corrected: dict[str, str]
    unknown: dict[Word, tuple[str, ...]]


def expand(library: Library, query: Query, count: Callable[[str], int]) -> Expanded:
    """Corrects and expands a query; `count` tells how many units have a term."""
    meanings = _Meanings(library)
    corrected: dict[str, str] = {}
    unknown: dict[Word, tuple[str, ...]] = {}
    words = []
    for word in query.words:
        if not any(map(count, word.terms)) and not meanings.others(word.terms):
            near = meanings.nearest(word.text)
            if near and not word.insisted:
                corrected[word.text] = near[0]
                word = Word(near[0], word_terms(near[0]))
            elif word.insisted or not FRAMING.issuperset(word.terms):
                unknown[word] = near or meanings.alike(word.text)
        words.append(word)
    read = replace(query, words=tuple(words))
    return Expanded(read, _weights(read, meanings), corrected, unknown)


def _weights(query: Query, meanings: _Meanings) -> dict[str, float]:
    weights: dict[str, float] = {}
    for word in query.words:
        for term in word.terms:
            soft = term in FRAMING and not word.insisted and len(query.words) > 1
            weights[term] = weights.get(term, 0.0) + (FRAMING_WEIGHT if soft else 1.0)
    return meanings.others(query.terms) | weights


class _Meanings:
    """What the library's texts and the team say that words stand for, read once a request."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _aliases(self) -> dict[str, list[str]]:
        """Each form the team set, and each name such forms stand for, with the others; all as terms."""
        found: dict[str, list[str]] = {}
        for form, name in self._library.aliases().items():
            one, other = " ".join(tokens(form)), " ".join(tokens(name))
            if one and other and one != other:
                found.setdefault(one, []).append(other)
                found.setdefault(other, []).append(one)
        return found

    @cached_property
    def _uncounted(self) -> Counter[str]:
        texts = partial(tail_texts, self._library.db.conn)
        return self._library.kept("uncounted", lambda: Counter(form for text in texts() for form in spellings(text)))

    def nearest(self, word: str) -> tuple[str, ...]:
        """The library's words that a misspelt one may mean, the likeliest first."""
        return tuple(nearest(self._library.db.conn, word, self._uncounted, NEAREST))

    def alike(self, word: str) -> tuple[str, ...]:
        """The library's words that begin like one it does not have."""
        return tuple(alike(self._library.db.conn, word, self._uncounted, NEAREST))

    def others(self, terms: Sequence[str]) -> dict[str, float]:
        """Terms that stand for parts of a query: the long form of a short one, the other way, and aliases."""
        parts = [
            terms[start:end]
            for start in range(len(terms))
            for end in range(start + 1, min(len(terms), start + LONGEST_NAME) + 1)
        ]
        forms = [(" ".join(part), len(part) == 1) for part in parts]
        longs = long_forms(self._library.db, [form for form, single in forms if single])
        shorts = short_forms(self._library.db, [form for form, single in forms if not single])
        weights: dict[str, float] = {}
        for form, single in forms:
            for long in longs.get(form, ()) if single else ():
                weights |= dict.fromkeys(long.split(), LONG_FORM / len(long.split()))
            for other in (*(() if single else shorts.get(form, ())), *self._aliases.get(form, ())):
                weights |= dict.fromkeys(other.split(), 1.0)
        return weights
