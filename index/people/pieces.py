"""Runs of capitalised words cut to what one name may be: no openers of the sentence, no verbs of headlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.people.lexicon import german
from index.people.lexicon.speech import HARDLY_SPEECH, SPEECH_VERBS
from index.people.lexicon.titles import HONORIFICS, PARTICLES, SUFFIXES
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.shapes import NAMES, NOT_NAMES
from index.people.tokens import Token, runs
from index.people.weights import apposition, east_asian
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import CHINESE

_CUTS = SPEECH_VERBS - HARDLY_SPEECH - NAMES
_MARKS = "'’ʼ"


def pieces(text: str, words: Sequence[Token]) -> Iterator[list[Token]]:
    """Neighbouring capitalised words that may be one name, its title included, in reading order."""
    for run in runs(text, words):
        for piece in (part for cut in _cut(run) for part in _apart(cut)):
            kept = _without_openers(text, words, piece)
            if kept:
                yield kept


def _cut(run: list[Token]) -> Iterator[list[Token]]:
    """Cuts at "I", "I’ve" and, in headlines, at verbs: "Doe Says Roe Lied"; "N.J. Jane Doe" leaves the state out."""
    first = 0
    for n, token in enumerate(run):
        if _is_pronoun(token) or (n and token.low in _CUTS and n + 1 < len(run)):
            yield run[first:n]
            first = n + 1
    rest = run[first:]
    state = len(rest) > 2 and rest[0].initial and len(rest[0].low) > 1 and not any(w.initial for w in rest[1:])
    yield rest[1:] if state and rest[1].low in NAMES else rest


def _apart(run: list[Token]) -> Iterator[list[Token]]:
    """Two names that met: a credit before a sentence ("ADA MOOR Holm left"), a surname twice ("Ada Moor Moor left")."""
    first = 0
    for n in range(2, len(run)):
        twice = run[n].low == run[n - 1].low and len(run[n].low) > 2
        named = run[n - 2].low in GIVEN and run[n - 2].shouted and run[n - 1].shouted and not run[n - 1].initial
        credit = named and not run[n].shouted and not run[n].initial
        if n - first > 1 and (twice or credit):
            yield run[first:n]
            first = n
    yield run[first:]


def _is_pronoun(token: Token) -> bool:
    low = token.low
    return (low == "i" and token.end - token.start == 1) or (low[:1] == "i" and low[1:2] in tuple(_MARKS))


def _without_openers(text: str, words: Sequence[Token], run: list[Token]) -> list[Token]:
    """Drops words that only open the sentence ("When", "However"); "He Yafei" keeps its surname."""
    if len(run) > 1 and run[0].low in german.ARTICLES and run[1].low in german.ROLES:
        run = run[1:]
    while run and not run[0].shouted and (run[0].low in FUNCTION_WORDS or run[0].low in PARTICLES):
        if len(run) > 1 and not run[1].possessive and run[0].low in CHINESE and east_asian(run[:2]) and len(run) == 2:
            break
        if run[0].low in PARTICLES and len(run) > 1 and run[0].low not in FUNCTION_WORDS:
            break
        if run[0].low == "will" and _is_will(text, words, run):
            break
        run = run[1:]
    return run


def _is_will(text: str, words: Sequence[Token], run: Sequence[Token]) -> bool:
    """The given name: not at the head of a question, but before a role."""
    if len(run) < 2 or run[1].low in NOT_NAMES - NAMES or run[1].low in HONORIFICS | SUFFIXES:
        return False
    return (run[0] is not words[0] and text[run[0].start - 1] == " " and text[run[0].start - 2] not in ".?!") or (
        apposition(text, words, run[-1].end) is not None
    )  # fmt: skip
