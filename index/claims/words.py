"""A sentence as the words that are compared: folded terms with places, names, numbers, negations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import chain
from typing import NamedTuple

from index.claims.lexicon import light, negation, places
from index.claims.meaning import FAMILY, has_opposite, key, known
from index.quantities import Quantity, read
from index.search.demonyms import COUNTRY_OF
from index.text.letters import fold

_WORD = re.compile(
    r"[a-z]+-(?:up|off|out|down|on|over|back|term|key)\b|[^\W_]+(?:\.[^\W\d_](?=\.|\b))*(?:['’](?:s|t|re|ve|ll|d|m)\b)?"
    r"|[,;:—–()]|(?<=\s)-(?=\s)|[.!?](?=\s|$)"
)
# Words that belong to a number right behind them: "less than 5", "nearly 70".
BOUNDING = frozenset(
    "less fewer least most nearly almost roughly approximately close exceed exceeds exceeded exceeding surpassing"
    " surpassed topped estimated some".split()
)
LONGEST_BOUND = 14  # characters from such a word to its number
_POSSESSIVE = re.compile(r"['’]s$")
_COUNTRIES = frozenset(COUNTRY_OF.values()) | frozenset(places.SHORT_STATES.values())


class Word(NamedTuple):
    """`term` is what is compared; `weight` 0 for what is not (fillers, numbers, marks); `before` is the
    folded word in front of it."""

    text: str
    folded: str
    term: str
    start: int
    end: int
    weight: float
    proper: bool
    before: str = ""

    @property
    def located(self) -> bool:
        """A seat of government as the place itself ("in Tokyo"), not as its state ("Tokyo agreed")."""
        return self.folded in places.SEAT_OF and self.before in {"in", "at", "near", "outside"}

    @property
    def polar(self) -> bool:
        """A word with an opposite: what a sentence says hangs on it."""
        return has_opposite(self.term)

    @property
    def label(self) -> bool:
        """A word with a digit that is no number: "G7", "302", "2nd"."""
        return self.weight > 0 and not self.folded.isalpha() and any(c.isdigit() for c in self.folded)

    @property
    def country(self) -> bool:
        return self.term in _COUNTRIES


class Sentence:
    """A text and its words; `on` is the date of its document."""

    def __init__(self, text: str, on: str | None = None) -> None:
        self.text = text
        self.on = on
        self.quantities: tuple[Quantity, ...] = read(text, on)

    @cached_property
    def words(self) -> tuple[Word, ...]:
        shown = _one_word_states(_plain_turns(self.text))
        numbers = {at for q in self.quantities for at in range(q.start, q.end)}
        bounds = {at for q in self.quantities for at in range(q.start - LONGEST_BOUND, q.start)}
        found: list[Word] = []
        for m in _WORD.finditer(shown):
            before = found[-1] if found else None
            of_number = m.start() in numbers or (m.start() in bounds and m.group().lower() in BOUNDING)
            found.append(_word(m.group(), m.start(), m.end(), before, numeric=of_number))
        return tuple(found)

    @cached_property
    def terms(self) -> tuple[Word, ...]:
        return tuple(w for w in self.words if w.weight)

    @cached_property
    def by_term(self) -> dict[str, list[Word]]:
        """The words of each term, in order."""
        found: dict[str, list[Word]] = {}
        for word in self.terms:
            found.setdefault(word.term, []).append(word)
        return found

    @cached_property
    def families(self) -> dict[str, list[str]]:
        """The terms of each family."""
        found: dict[str, list[str]] = {}
        for term in self.by_term:
            found.setdefault(family(term), []).append(term)
        return found

    @cached_property
    def initials(self) -> tuple[tuple[tuple[Word, ...], str], ...]:
        """Its words of weight and all its words, each row with the first letters of its words."""
        rows = self.terms, tuple(w for w in self.words if w.folded.isalpha())
        return tuple((row, "".join(w.folded[:1] for w in row)) for row in rows)

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(self.by_term)


@lru_cache(maxsize=5_000)
def keys_of(text: str) -> frozenset[str]:
    """The terms of a text that is only looked into, not compared."""
    return frozenset(chain.from_iterable(looks[:1] for looks in _looks(text)))


@lru_cache(maxsize=5_000)
def looks_of(text: str) -> frozenset[str]:
    """The terms of a text and the beginnings of the families they belong to: told before the text is read."""
    return frozenset(chain.from_iterable(_looks(text)))


def _looks(text: str) -> Iterator[tuple[str, ...]]:
    return map(_look, set(_WORD.findall(_one_word_states(_plain_turns(text)))))


@lru_cache(maxsize=50_000)
def _look(word: str) -> tuple[str, ...]:
    """A word's term and family, nothing where it is not compared."""
    shape = _shape(word, False)
    return (shape.term, family(shape.term)) if shape.weight else ()


def family(term: str) -> str:
    """What the terms of one family have in common, marked so that it is no term itself."""
    return term[:FAMILY] + "-"


@lru_cache(maxsize=4_000)
def sentence(text: str, on: str | None = None) -> Sentence:
    """The sentence, read once."""
    return Sentence(text, on)


def _plain_turns(text: str) -> str:
    """Turns of several words become one word of the same length, so that places stay."""
    return _TURNS.sub(lambda m: light.TURNS[m.group().lower()].ljust(len(m.group()))[: len(m.group())], text)


def _one_word_states(text: str) -> str:
    return _STATES.sub(lambda m: places.STATES[fold(m.group())].title().ljust(len(m.group())), text)


def _any_of(turns: Iterable[str]) -> re.Pattern[str]:
    """The longest of some turns at a place; most places are passed over by their first letter."""
    longest = sorted(turns, key=len, reverse=True)
    return re.compile(rf"\b(?=[{''.join(sorted({turn[0] for turn in longest}))}])(?:{'|'.join(longest)})\b", re.I)


_TURNS = _any_of(light.TURNS)
_STATES = _any_of(places.STATES)


class _Shape(NamedTuple):
    """What a word is wherever it stands; `common`: it begins with a capital only where it begins a sentence."""

    folded: str
    term: str
    weight: float
    capital: bool
    common: bool


def _word(text: str, start: int, end: int, before: Word | None, *, numeric: bool) -> Word:
    shape = _shape(text, numeric)
    proper = shape.capital and not (before is None and shape.common)
    return Word(text, shape.folded, shape.term, start, end, shape.weight, proper, before.folded if before else "")


@lru_cache(maxsize=50_000)
def _shape(text: str, numeric: bool) -> _Shape:
    bare = _POSSESSIVE.sub("", text)
    folded = fold(bare).replace("-", "")
    if not bare[:1].isalnum():
        return _Shape(text, text, 0.0, False, False)
    short = folded in places.SHORT_STATES and (bare[:2].isupper() or (bare[:1].isupper() and len(bare) > 3))
    if numeric or (folded in light.FILLERS and not short):
        return _Shape(folded, folded, 0.0, False, False)
    term = key(folded) if short or folded not in places.SHORT_STATES else folded
    weight = 1.0 if term in _COUNTRIES else _weight(folded, term)
    return _Shape(folded, term, weight, bare[:1].isupper(), known(term) or folded in light.LIGHT)


@lru_cache(maxsize=50_000)
def _weight(folded: str, term: str) -> float:
    if folded in light.LIGHT or term in _LIGHT:
        return 0.35
    return 0.0 if folded in negation.NEGATORS or folded.endswith(("n't", "n’t")) else 1.0


_LIGHT = frozenset(key(w) for w in light.LIGHT)
