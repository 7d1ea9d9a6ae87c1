"""What a sentence can be to a claim at the most, told by the words in and round it before it is read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from index.claims.align import TAKEN_UP, spelt_out
from index.claims.lexicon import places
from index.claims.meaning import opposites, relatives
from index.claims.needed import needed
from index.claims.unique import may_differ
from index.claims.words import Sentence, Word, family, looks_of

_ACRONYM = re.compile(r"(?<![^\W_])[A-Z]{2,6}(?![^\W_])")


class Outlook(NamedTuple):
    """The most of the claim that the sentence may cover as it stands, and with what may differ or be meant left out
    of account; nothing where a word is lost that the verdict needs."""

    covered: float
    share: float


def outlook(claim: Sentence, source: str, around: Iterable[frozenset[str]]) -> Outlook:
    """By the words of the sentence and of what is `around` it (`looks_of`): one that nothing answers is lost, unless it
    is a name, which may be meant or differ."""
    held, around = looks_of(source), tuple(around)
    short = spelt_out(claim, [text.lower() for text in _ACRONYM.findall(source)])
    total = covered = share = 0.0
    lost = False
    for word in _wanted(claim):
        if not word.like or not word.like.isdisjoint(held) or word.start in short:
            score = 1.0
        elif not all(map(word.like.isdisjoint, around)):
            score = TAKEN_UP
        elif not word.contrary.isdisjoint(held):
            continue
        else:
            score = 0.0
            lost = lost or word.needed
        total += word.weight
        covered += word.weight * score
        share += word.weight * (1.0 if word.name else score)
    if not total:
        return Outlook(1.0, 1.0)
    return Outlook(covered / total, 0.0 if lost else share / total)


class _Wanted(NamedTuple):
    """A claim's word: what a text must have to be like it (nothing: only the word as written will do), its opposites,
    whether it is a name, whether it must not be missing."""

    start: int
    weight: float
    like: frozenset[str]
    contrary: frozenset[str]
    name: bool
    needed: bool


@lru_cache(maxsize=64)
def _wanted(claim: Sentence) -> tuple[_Wanted, ...]:
    must = frozenset[Word]().union(*needed(claim), (w for w in claim.terms if w.country and not may_differ(claim, w)))
    return tuple(_Wanted(w.start, w.weight, _like(w), opposites(w.term), _is_name(w), w in must) for w in claim.terms)


def _like(word: Word) -> frozenset[str]:
    return frozenset() if word.located or word.label else relatives(word.term) | {family(word.term)}


def _is_name(word: Word) -> bool:
    return word.proper or word.country or word.folded in places.SEAT_OF
