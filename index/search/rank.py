"""The order users want: what BM25 found, put in order by what the words themselves show."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.search.phrases import plain_words
from index.search.stopwords import STOP_WORDS
from index.search.tokens import term_places

NEAR = 0.25  # how much two neighbouring words of the request count that are neighbours in the text too
GAP = 2  # words from one to the next, stop words left out, that still are neighbours
STATED = 0.7  # a statement stands for its passage where it holds most of what the request wants, in fewer words
ALIKE = 0.8  # share of common terms from which two texts are the same for a reader
OF_ONE_WORK, FIRST = 2, 5
OTHERS_MATCH = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that matches: its BM25 score, what a reader would see of it, and the statement it is, if it is one."""

    unit: int
    score: float
    text: str
    work: str
    passage: int
    date: str
    statement: int | None
    kind: str


def weigh(candidate: Candidate, terms: Sequence[str], weights: Mapping[str, float]) -> float:
    """The candidate's score with nearness and statements counted in."""
    factor = 1 + NEAR * _nearness(candidate.text, terms)
    if candidate.statement is not None:
        factor *= STATED
    return candidate.score * factor


def _nearness(text: str, terms: Sequence[str]) -> float:
    """Share of the request's neighbouring pairs that stand side by side in the text, in either order."""
    pairs = {frozenset(pair) for pair in itertools.pairwise(terms) if pair[0] != pair[1]}
    if not pairs:
        return 0.0
    places = term_places(text, frozenset(terms))
    near = {frozenset((a, b)) for (n, a), (m, b) in itertools.pairwise(places) if m - n <= GAP}
    return len(pairs & near) / len(pairs)


def order(found: Sequence[tuple[Candidate, float]], limit: int) -> list[tuple[Candidate, float]]:
    """The best, newest first among equals, without near-identical ones."""
    ranked = sorted(found, key=lambda f: (-round(f[1], 2), _newest(f[0].date), f[0].unit))
    return _spread(_distinct(ranked), limit)


def _newest(date: str) -> tuple[int, ...]:
    return tuple(-int(part) for part in date.split("-") if part.isdigit()) or (0,)


def _distinct(ranked: Sequence[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    kept: list[tuple[Candidate, float]] = []
    seen: list[frozenset[str]] = []
    for candidate, score in ranked:
        terms = frozenset(plain_words(candidate.text).split()) - STOP_WORDS
        if any(len(terms & other) >= ALIKE * min(len(terms), len(other)) for other in seen):
            continue
        kept.append((candidate, score))
        seen.append(terms)
    return kept


def _spread(ranked: list[tuple[Candidate, float]], limit: int) -> list[tuple[Candidate, float]]:
    """At most OF_ONE_WORK of a work among the FIRST, where others match about as well."""
    first: list[tuple[Candidate, float]] = []
    later: list[tuple[Candidate, float]] = []
    for candidate, score in ranked:
        crowded = sum(c.work == candidate.work for c, _ in first) >= OF_ONE_WORK
        if len(first) < FIRST and not crowded and score >= OTHERS_MATCH * ranked[0][1]:
            first.append((candidate, score))
        else:
            later.append((candidate, score))
    while len(first) < FIRST and later:
        first.append(later.pop(0))
    return [*first, *later][:limit]
