"""Words of a plain paragraph, and the runs of capitalised words in which names stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from index.people.lexicon.titles import ABBREVIATIONS, PARTICLES, SUFFIXES
from index.text.letters import fold

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[^\W\d_]|[-‐‑’'ʼ](?=[^\W\d_]))*")
_POSSESSIVE = re.compile(r"[’'ʼ]s$", re.IGNORECASE)
_NICKNAME = re.compile(r"\s[\"“”'‘(][^\W\d_]+(?:\s[^\W\d_]+)?[\"“”'’)]\s")
_SUFFIX_GAP = re.compile(r",?\s")
_ARTICLE = re.compile(r"(?:al|el|ad|as|ash|an|ar|ben|bin|ibn|d|l)[-’'][A-Z]")  # al-Qadri, d'Estaing
_ACRONYMS = frozenset("us uk un eu usa dc prc roc ddr uae".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word at a plain place; `end` leaves a possessive 's out, `low` is the folded word."""

    text: str
    low: str
    start: int
    end: int
    possessive: bool
    capital: bool

    @property
    def initial(self) -> bool:
        """A letter, or letters with full stops that are no state or body ("K.T." Doe)."""
        dotted = "." in self.text and len(self.low) < 4 and self.low not in _ACRONYMS
        return self.capital and (len(self.low) == 1 or dotted)

    @property
    def shouted(self) -> bool:
        """All capitals, as acronyms and headings are."""
        return len(self.low) > 1 and self.text.isupper()


@lru_cache(maxsize=50_000)
def _folded(word: str) -> str:
    return fold(word).replace(".", "")


def tokens(text: str) -> list[Token]:
    """All words; an initial or an abbreviated title keeps its full stop."""
    found = []
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        owner = _POSSESSIVE.search(word)
        if owner and owner.start() > 0:
            word = word[: owner.start()]
        end = start + len(word)
        low = _folded(word)
        if text[end : end + 1] == "." and ((len(word) == 1 and word.isupper()) or low in ABBREVIATIONS):
            end += 1
        capital = word[0].isupper() or bool(_ARTICLE.match(word))
        found.append(Token(word, low, start, end, owner is not None, capital))
    return found


def index_at(words: Sequence[Token], at: int) -> int:
    """The number of the first word that begins at a place or behind it."""
    return bisect_left(words, at, key=lambda word: word.start)


def last_letter(text: str, at: int) -> str:
    """The last character before a place that is no white space; empty at the beginning."""
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return text[at - 1 : at]


def runs(text: str, words: Sequence[Token]) -> Iterator[list[Token]]:
    """Neighbouring capitalised words, with the particles between them; nicknames in quotation marks are skipped."""
    at = 0
    while at < len(words):
        if not words[at].capital:
            at += 1
            continue
        run = [words[at]]
        while (following := _next(text, words, at)) is not None:
            run += words[at + 1 : following + 1] if _plain_gap(text, words, at, following) else [words[following]]
            at = following
        yield run
        at += 1


def _plain_gap(text: str, words: Sequence[Token], at: int, following: int) -> bool:
    return not _NICKNAME.fullmatch(text[words[at].end : words[following].start])


def _next(text: str, words: Sequence[Token], at: int) -> int | None:
    """The number of the next word of the run, if the run goes on behind the word."""
    here = words[at]
    if here.possessive or at + 1 >= len(words):
        return None
    after = words[at + 1]
    gap = text[here.end : after.start]
    if gap.isspace() and after.capital:
        return at + 1
    if _SUFFIX_GAP.fullmatch(gap) and after.low in SUFFIXES and after.capital:
        return at + 1
    if gap.isspace() and after.low in PARTICLES:
        return _after_particles(text, words, at + 1)
    for step in (2, 3):
        ahead = words[at + step] if at + step < len(words) else None
        if ahead and ahead.capital and _NICKNAME.fullmatch(text[here.end : ahead.start]):
            return at + step
    return None


def _after_particles(text: str, words: Sequence[Token], at: int) -> int | None:
    last = at
    while last + 1 < len(words) and words[last].low in PARTICLES and not words[last].capital and last < at + 3:
        if not text[words[last].end : words[last + 1].start].isspace():
            return None
        last += 1
    return last if words[last].capital else None
