"""A German paragraph as words, quotations and marks, its sentences, and the clauses between their marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.statements.found import Range
from index.statements.lexicon.german_words import ABBREVIATED, BEFORE_ORDINAL
from index.statements.quotes import Quotation, pair
from index.text.abbreviations import AFTER_ORDINAL

_WORD = re.compile(r"(?:Dr|Prof|St|Mag|Ing|Dipl)\.|\d+(?:[.,:]\d+)+|[^\W_](?:[\w’'./&*:-]*[^\W_])?|\.{3}|[–—]|--|\S")
_BRACKET = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ROMAN = re.compile(r"[IVXL]+")
_AGED = re.compile(r"\d+-Jährigen?r?")
_BREAKS = frozenset({",", ":", ";", "–", "—", "--", "-"})
_ENDS = frozenset({".", "!", "?", "…", "..."})


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a mark, a bracket with all in it ("()"), or a whole quotation ("“”")."""

    start: int
    end: int
    text: str
    low: str
    quotation: Quotation | None = None

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or _AGED.fullmatch(self.text) is not None

    @property
    def is_word(self) -> bool:
        return self.low[0].isalnum()


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence, and its clauses: ranges of words between commas, colons and dashes."""

    text: str
    words: tuple[Word, ...]
    clauses: tuple[Range, ...]

    @property
    def span(self) -> Range:
        return self.words[0].start, self.words[-1].end

    @property
    def is_question(self) -> bool:
        return self.words[-1].text == "?"

    def clause_at(self, word: int) -> int:
        """The number of the clause that a word stands in."""
        return next(n for n, (a, b) in enumerate(self.clauses) if a <= word < b)

    def lows(self, start: int, end: int) -> list[str]:
        """Words in small letters; nouns keep their capital, but for what opens the sentence."""
        return [w.text if w.capital and n else w.low for n, w in enumerate(self.words[start:end], start)]

    def mark_before(self, clause: int) -> str:
        """The mark that a clause stands behind; empty for the first one."""
        start = self.clauses[clause][0]
        return self.words[start - 1].text if start else ""


def sentences(text: str, runs_on: bool = False) -> list[Sentence]:
    """The sentences of a paragraph, in order; a full stop in a quotation ends one only at the quotation's end."""
    words = _words(text, runs_on)
    found, start = [], 0
    for n in range(len(words)):
        if _ends(words, n):
            found.append(_sentence(text, words[start : n + 1]))
            start = n + 1
    if start < len(words):
        found.append(_sentence(text, words[start:]))
    return found


def _words(text: str, runs_on: bool) -> list[Word]:
    words: list[Word] = []
    at = 0
    for quotation in pair(text, runs_on):
        _plain(text, at, quotation.start, words)
        words.append(Word(quotation.start, quotation.end, text[quotation.start : quotation.end], "“”", quotation))
        at = quotation.end
    _plain(text, at, len(text), words)
    return words


def _plain(text: str, start: int, end: int, words: list[Word]) -> None:
    at = start
    for bracket in _BRACKET.finditer(text, start, end):
        _read(text, at, bracket.start(), words)
        words.append(Word(*bracket.span(), bracket.group(), "()"))
        at = bracket.end()
    _read(text, at, end, words)


def _read(text: str, start: int, end: int, words: list[Word]) -> None:
    for found in _WORD.finditer(text, start, end):
        words.append(Word(found.start(), found.end(), found.group(), found.group().lower()))


def _ends(words: list[Word], n: int) -> bool:
    word, after = words[n], words[n + 1] if n + 1 < len(words) else None
    if after is None:
        return True
    opens = after.capital or after.text[0].isdigit() or after.quotation is not None or after.low == "()"
    if word.quotation is not None:
        inner = word.text[1:-1].rstrip()
        return inner[-1:] in {".", "!", "?", "…"} and opens and word.quotation.closed and after.low != "()"
    if word.text not in _ENDS or not opens or after.start == word.end:
        return False
    return word.text != "." or not _shortened(words, n, after)


def _shortened(words: list[Word], n: int, after: Word) -> bool:
    """Whether a full stop belongs to an abbreviation, an initial or an ordinal."""
    before = words[n - 1] if n else None
    if before is None or before.end != words[n].start:
        return False
    last = re.split(r"[.\s]", before.low)[-1]
    if last.isdigit():
        led = n > 1 and words[n - 2].low in BEFORE_ORDINAL
        return len(last) < 3 and (after.low in AFTER_ORDINAL or led)
    if _ROMAN.fullmatch(before.text) and (n < 2 or words[n - 2].low in BEFORE_ORDINAL):
        return True
    return last in ABBREVIATED or (len(last) == 1 and last.isalpha())


def _sentence(text: str, words: list[Word]) -> Sentence:
    clauses, start = [], 0
    for n, word in enumerate(words):
        dashed = (
            word.text == "-"
            and word.start
            and text[word.start - 1].isspace()
            and text[word.end : word.end + 1].isspace()
        )
        if word.text in _BREAKS and (word.text != "-" or dashed):
            if n > start:
                clauses.append((start, n))
            start = n + 1
    stop = len(words) - (words[-1].text in _ENDS and len(words) > 1)
    if start < stop:
        clauses.append((start, stop))
    return Sentence(text, tuple(words), tuple(clauses or [(0, len(words))]))
