"""Text becomes terms: what passages and requests are compared by.

Letters and digits, folded; English stop words dropped, the rest stemmed (Snowball's English
stemmer, Porter 2001); Chinese, Japanese and Korean by pairs of characters (bigrams, as Lucene's
CJKAnalyzer forms them), both scripts side by side in one text.
"""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import Stemmer

from index.search.demonyms import COUNTRY_OF
from index.search.numbers import NUMBER_WORDS, UNITS, number_terms
from index.search.stopwords import STOP_WORDS
from index.text.letters import fold

_LETTER = r"[\w\u0300-\u036f]"
_MEASURE = r"(?:per[ \u00a0]?cent|[mbtr]+illion|hundred|thousand)\b"
_WORD = re.compile(
    rf"(?:US)?[%$€£¥]|(?:[A-Z]\.){{2,}}(?:[A-Z]\b)?|[Pp]er[ \u00a0-][Cc]ent\b|[Oo]ne(?=[ \u00a0]{_MEASURE})"
    rf"|\d+(?:[.,]\d+)*{_LETTER}*|{_LETTER}+(?:['’‘\-‐‑]{_LETTER}+)*"
)
CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0002fa1f"
_PARTS = re.compile(r"['’‘\-‐‑_]+")
_POSSESSIVE = re.compile(r"['’‘]s?$")
_HYPHEN = re.compile("[-‐‑]")
_AMERICA = re.compile(r"\bUSA?\b")
_LONGEST = 64
_RENAMED = frozenset(w for w, term in (COUNTRY_OF | NUMBER_WORDS | UNITS).items() if w[:2] != term[:2])
_PREFIX = 4  # letters of what may be a prefix
_KEPT = 200_000  # words that a process remembers
_TEXTS, _WORDS = 2_000, 20_000  # texts, and words of theirs, whose sets of terms it remembers


@cache
def _cjk() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """One such letter, and runs of or without such letters; both take 2 ms to compile, so not for English alone."""
    return re.compile(f"[{CJK}]"), re.compile(f"[{CJK}]+|[^{CJK}]+")


def has_cjk(text: str) -> bool:
    """Whether there are Chinese, Japanese or Korean letters in a text."""
    return not text.isascii() and bool(_cjk()[0].search(text))


class Token(NamedTuple):
    """The terms of one word and the word's place in the text."""

    terms: tuple[str, ...]
    start: int
    end: int


class _Stemmers(threading.local):
    """A stemmer for each thread: one must not be used by two at once."""

    def __init__(self) -> None:
        self.english = Stemmer.Stemmer("english", 0)


_stemmers = _Stemmers()


@lru_cache(maxsize=_KEPT)
def stem(word: str) -> str:
    """The term of one folded word: its country's name, its number, or its English stem."""
    if word in COUNTRY_OF:
        word = COUNTRY_OF[word]
    return NUMBER_WORDS.get(word) or UNITS.get(word) or str(_stemmers.english.stemWord(word))


@lru_cache(maxsize=_KEPT)
def word_terms(word: str) -> tuple[str, ...]:
    """Terms of one word as written; none for a stop word, several for a compound."""
    if has_cjk(word):
        return tuple(term for run in _cjk()[1].findall(word) for term in _run_terms(run))
    if word.endswith("."):
        word = word.replace(".", "")
    if word == "US$":
        return ("dollar",)
    if word.casefold() == "one":
        return ("1",) if word in ("one", "One") else ()
    folded = _POSSESSIVE.sub("", fold(word))
    if folded[:1].isdigit():
        return number_terms(folded)
    if folded.startswith("per") and folded.endswith("cent"):
        return ("percent",)
    return _compound_terms(folded, word)


def _compound_terms(folded: str, word: str) -> tuple[str, ...]:
    """ "de-risking" gives its parts and "derisking", so that all three spellings meet."""
    parts = [p[:_LONGEST] for p in _PARTS.split(folded) if p]
    terms = tuple(stem(p) for p in parts if p not in STOP_WORDS)
    if _AMERICA.search(word):
        terms = ("usa", *terms)
    if len(parts) == 2 and _HYPHEN.search(word) and len(parts[0]) <= _PREFIX and parts[0] not in COUNTRY_OF:
        return (*terms, stem("".join(parts)))
    return terms


def _run_terms(run: str) -> tuple[str, ...]:
    if not has_cjk(run[0]):
        return word_terms(run)
    if len(run) == 1:
        return (run,)
    return tuple(run[i : i + 2] for i in range(len(run) - 1))


def words(text: str) -> Iterator[Token]:
    """The words of a text that have terms, in order."""
    for found in _WORD.finditer(text):
        terms = word_terms(found.group())
        if terms:
            yield Token(terms, found.start(), found.end())


def tokens(text: str) -> list[str]:
    """All terms of a text, in order, each as often as it stands there."""
    found: list[str] = []
    for word in _WORD.findall(text):
        found += word_terms(word)
    return found


@lru_cache(maxsize=_TEXTS)
def term_set(text: str) -> frozenset[str]:
    """The terms of a text; what is compared over and over is told once."""
    return frozenset(itertools.chain.from_iterable(map(word_terms, _WORD.findall(text))))


@lru_cache(maxsize=_WORDS)
def word_term_set(word: str) -> frozenset[str]:
    """The terms of a text that is one word."""
    return frozenset(tokens(word))


class _Heads(dict[str, str | None]):
    """First two letters of a word as written; None for a stop word, "" where only the word's terms can tell."""

    def __missing__(self, word: str) -> str | None:
        folded = word.casefold()
        head: str | None = folded[:2]
        if folded in STOP_WORDS:
            head = None
        elif folded in _RENAMED or not (folded.isascii() and folded.isalpha()):
            head = ""
        if len(self) >= _KEPT:
            self.clear()
        self[word] = head
        return head


_heads = _Heads()


def term_places(text: str, wanted: frozenset[str]) -> list[tuple[int, str]]:
    """Where some terms stand, counted in words that are no stop words.

    Only words that may have one of the terms are stemmed: all of a text would take a fresh process too long.
    """
    heads = {"", *(term[:2] for term in wanted)}
    short = tuple(term for term in wanted if len(term) == 1)
    found: list[tuple[int, str]] = []
    at = 0
    for word in _WORD.findall(text):
        head = _heads[word]
        if head is None:
            continue
        if head in heads or (short and head.startswith(short)):
            found += ((at + n, term) for n, term in enumerate(word_terms(word)) if term in wanted)
        at += 1
    return found
