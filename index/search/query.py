"""The words of a request: what is wanted, what is wanted exactly, what is not wanted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.search.tokens import words

LONGEST = 3000
MOST_TERMS = 64
_PIECES = re.compile(
    r"""(?P<minus>(?<!\S)[-−])?(?P<plus>(?<!\S)\+)?(?:["“”„«»](?P<phrase>[^"“”„«»]*)["“”„«»]|(?P<word>\S+))"""
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed, its terms, and whether the user insists on its spelling."""

    text: str
    terms: tuple[str, ...]
    insisted: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """A request's words in order, its exact phrases, and the words and phrases that must not occur."""

    words: tuple[Word, ...]
    phrases: tuple[str, ...] = ()
    without: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """All terms that are searched, repeated as often as typed, at most MOST_TERMS."""
        return tuple(term for word in self.words for term in word.terms)[:MOST_TERMS]


def read(text: str) -> Query:
    """Reads any text: unbalanced marks and lone operators are passed over, nothing is an error."""
    found: list[Word] = []
    phrases: list[str] = []
    without: list[str] = []
    for piece in _PIECES.finditer(text[:LONGEST]):
        wanted = piece["word"] or piece["phrase"] or ""
        if piece["minus"]:
            without.append(wanted.strip('"“”„«» '))
            continue
        if piece["phrase"]:
            phrases.append(wanted)
        found += _words(wanted, insisted=bool(piece["plus"] or piece["phrase"]))
    return Query(tuple(found), tuple(phrases), tuple(w for w in without if any(words(w))))


def _words(text: str, insisted: bool) -> list[Word]:
    return [Word(text[t.start : t.end], t.terms, insisted) for t in words(text)]
