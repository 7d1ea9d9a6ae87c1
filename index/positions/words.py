"""Stems: the words of a phrase as they are compared with other phrases."""

from __future__ import annotations

import re
from functools import lru_cache

from index.positions.lexicon import EMPTY
from index.search.tokens import stem as term
from index.search.tokens import term_set
from index.text.letters import fold

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_GENITIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word, without case, diacritics and the genitive."""
    return term(_GENITIVE.sub("", fold(word)))


def words(text: str) -> list[str]:
    """The words of a text, as written, in order."""
    return _WORD.findall(text)


def stems(text: str) -> frozenset[str]:
    """Stems of the words that mean something by themselves, whoever says them and in whatever list."""
    return term_set(text) - stem_set(EMPTY)


@lru_cache(maxsize=64)
def stem_set(lexicon: frozenset[str]) -> frozenset[str]:
    """The stems of a word list."""
    return frozenset(stem(word) for word in lexicon)


def is_one_of(word: str, lexicon: frozenset[str]) -> bool:
    """Whether a word, in any of its forms, stands in a word list."""
    return stem(word) in stem_set(lexicon)
