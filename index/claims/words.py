"""A sentence as the words that are compared: folded terms with places, names, numbers, negations."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from index.claims.lexicon import light, negation, places
from index.claims.meaning import has_opposite, key, known
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


@dataclass(frozen=True, slots=True)
class Word:
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
        return self.weight > 0 and any(c.isdigit() for c in self.folded)

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
        numbers = [(q.start, q.end) for q in self.quantities]
        bounds = [(a - LONGEST_BOUND, a) for a, _ in numbers]
        found: list[Word] = []
        for m in _WORD.finditer(shown):
            of_number = _inside(m.start(), numbers) or (m.group().lower() in BOUNDING and _inside(m.start(), bounds))
            word = _word(m.group(), m.start(), m.end(), first=not found, numeric=of_number)
            found.append(replace(word, before=found[-1].folded) if found else word)
        return tuple(found)

    @cached_property
    def terms(self) -> tuple[Word, ...]:
        return tuple(w for w in self.words if w.weight)

    @cached_property
    def keys(self) -> frozenset[str]:
        return frozenset(w.term for w in self.terms)


@lru_cache(maxsize=5_000)
def keys_of(text: str) -> frozenset[str]:
    """The terms of a text that is only looked into, not compared."""
    shown = _one_word_states(_plain_turns(text))
    found = (_word(m.group(), m.start(), m.end(), first=False, numeric=False) for m in _WORD.finditer(shown))
    return frozenset(w.term for w in found if w.weight)


@lru_cache(maxsize=20_000)
def sentence(text: str, on: str | None = None) -> Sentence:
    """The sentence, read once."""
    return Sentence(text, on)


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= at < b for a, b in spans)


def _plain_turns(text: str) -> str:
    """Turns of several words become one word of the same length, so that places stay."""
    return _TURNS.sub(lambda m: light.TURNS[m.group().lower()].ljust(len(m.group()))[: len(m.group())], text)


def _one_word_states(text: str) -> str:
    return _STATES.sub(lambda m: places.STATES[fold(m.group())].title().ljust(len(m.group())), text)


_TURNS = re.compile("|".join(rf"\b{t}\b" for t in sorted(light.TURNS, key=len, reverse=True)), re.I)
_STATES = re.compile("|".join(rf"\b{s}\b" for s in sorted(places.STATES, key=len, reverse=True)), re.I)


def _word(text: str, start: int, end: int, *, first: bool, numeric: bool) -> Word:
    bare = _POSSESSIVE.sub("", text)
    folded = fold(bare).replace("-", "")
    if not bare[:1].isalnum():
        return Word(text, text, text, start, end, 0.0, False)
    short = folded in places.SHORT_STATES and (bare[:2].isupper() or (bare[:1].isupper() and len(bare) > 3))
    if numeric or (folded in light.FILLERS and not short):
        return Word(text, folded, folded, start, end, 0.0, False)
    term = key(folded) if short or folded not in places.SHORT_STATES else folded
    proper = bare[:1].isupper() and not (first and (known(term) or folded in light.LIGHT))
    weight = 1.0 if term in _COUNTRIES else _weight(folded, term)
    return Word(text, folded, term, start, end, weight, proper)


@lru_cache(maxsize=50_000)
def _weight(folded: str, term: str) -> float:
    if folded in light.LIGHT or term in _LIGHT:
        return 0.35
    return 0.0 if folded in negation.NEGATORS or folded.endswith(("n't", "n’t")) else 1.0


_LIGHT = frozenset(key(w) for w in light.LIGHT)
