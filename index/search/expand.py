"""What a request's words mean in this library: corrected spellings, short forms, the team's aliases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from index.search.acronyms import long_forms, short_forms
from index.search.corpus import tail_texts
from index.search.query import Query, Word
from index.search.tokens import tokens, word_terms
from index.search.vocabulary import nearest, spellings

if TYPE_CHECKING:
    from index.library.library import Library

LONG_FORM = 0.6  # weight of a whole long form, where its short form was typed
LONGEST_NAME = 8


@dataclass(slots=True)
class Expanded:
    """The query to search, its terms with weights, what was corrected (typed → read) and what nobody knows."""

    query: Query
    weights: dict[str, float] = field(default_factory=dict)
    corrected: dict[str, str] = field(default_factory=dict)
    unknown: list[Word] = field(default_factory=list)


def expand(library: Library, query: Query, count: Callable[[str], int]) -> Expanded:
    """Corrects and expands a query; `count` tells how many units have a term."""
    found = Expanded(query)
    also = _others(library, query.terms)
    words = [_known(library, word, count, also, found) for word in query.words]
    found.query = replace(query, words=tuple(words))
    for term in found.query.terms:
        found.weights[term] = found.weights.get(term, 0.0) + 1.0
    for term, weight in _others(library, found.query.terms).items():
        found.weights.setdefault(term, weight)
    return found


def _known(library: Library, word: Word, count: Callable[[str], int], also: dict[str, float], found: Expanded) -> Word:
    """The word itself if the library has it, else its correction; an unknown word is noted."""
    if any(count(term) for term in word.terms) or any(_stands_for(library, word)):
        return word
    better = None if word.insisted else _corrected(library, word)
    if better is None:
        found.unknown.append(word)
        return word
    found.corrected[word.text] = better
    return Word(better, word_terms(better))


def _stands_for(library: Library, word: Word) -> list[str]:
    form = " ".join(word.terms)
    return [*long_forms(library.db, form), *_aliases(library).get(form, ())]


def _corrected(library: Library, word: Word) -> str | None:
    uncounted = Counter(form for text in tail_texts(library.db.conn) for form in spellings(text))
    near = nearest(library.db.conn, word.text, uncounted)
    return near[0] if near else None


def _others(library: Library, terms: Sequence[str]) -> dict[str, float]:
    """Terms that stand for parts of the query: the long form of a short one, the other way, and aliases."""
    aliases = _aliases(library)
    weights: dict[str, float] = {}
    for start in range(len(terms)):
        for end in range(start + 1, min(len(terms), start + LONGEST_NAME) + 1):
            form = " ".join(terms[start:end])
            if end == start + 1:
                for long in long_forms(library.db, form):
                    weights.update(dict.fromkeys(long.split(), LONG_FORM / len(long.split())))
            for other in (*(short_forms(library.db, form) if end > start + 1 else ()), *aliases.get(form, ())):
                weights.update(dict.fromkeys(other.split(), 1.0))
    return weights


def _aliases(library: Library) -> dict[str, list[str]]:
    """Each form the team set, and each name such forms stand for, with the others; all as terms."""
    found: dict[str, list[str]] = {}
    for form, name in library.aliases().items():
        one, other = " ".join(tokens(form)), " ".join(tokens(name))
        if one and other and one != other:
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return found
