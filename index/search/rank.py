"""The order users want: what BM25 found, put in order by what the words themselves show."""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.search.phrases import plain_words
from index.search.stopwords import STOP_WORDS
from index.search.tokens import term_places

NEAR = 0.6  # how much two neighbouring words of the request count that are neighbours in the text too
GAP = 2  # words from one to the next, stop words left out, that still are neighbours
STATED = 0.5  # a statement stands for its passage where it holds most of what the request wants, in fewer words
MOSTLY = 0.8  # share of a window that is one statement
ANSWERS, ALL = 0.9, 0.97  # a window with so much of the request; a statement with so much of that
BESIDE = 0.25  # a statement that claims something else
LATER = 0.8  # the passage round a statement follows it
EQUAL = 0.03  # scores whose logarithms differ by less are as good as the same
ITSELF = 0.5  # of the request's words in its sentence, those that a statement must have in what it claims
WHOLE = 0.65  # share of a window that a statement shown before it leaves no room for
ALIKE = 0.8  # share of common terms from which two texts are the same for a reader
OF_ONE_WORK, FIRST = 2, 5
OTHERS_MATCH = 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that matches: its BM25 score, what a reader would see of it, the statement it is, if it is one,
    with what it claims, and how much of the request the unit has, 0 to 1."""

    unit: int
    score: float
    text: str
    work: str
    passage: int
    date: str
    statement: int | None
    kind: str
    content: str = ""
    share: float = 0.0


def weigh(candidate: Candidate, terms: Sequence[str], weights: Mapping[str, float]) -> float:
    """The candidate's score with nearness and statements counted in."""
    factor = 1 + NEAR * _nearness(candidate.text, terms)
    if candidate.statement is not None:
        factor *= STATED if claims(candidate, frozenset(terms)) else BESIDE
    return candidate.score * factor


def _nearness(text: str, terms: Sequence[str]) -> float:
    """Share of the request's neighbouring pairs that stand side by side in the text, in either order."""
    pairs = {frozenset(pair) for pair in itertools.pairwise(terms) if pair[0] != pair[1]}
    if not pairs:
        return 0.0
    places = term_places(text, frozenset(terms))
    near = {frozenset((a, b)) for (n, a), (m, b) in itertools.pairwise(places) if m - n <= GAP}
    return len(pairs & near) / len(pairs)


def order(found: Sequence[tuple[Candidate, float]], terms: Sequence[str], limit: int) -> list[tuple[Candidate, float]]:
    """The best, newest first among equals, without near-identical ones."""
    ranked = sorted(found, key=lambda f: (-_worth(f[1]), _newest(f[0].date), -f[1], f[0].unit))
    return _spread(_distinct(ranked, frozenset(terms)), limit)


def _worth(score: float) -> int:
    """Scores in steps, so that what is as good as equal is equal."""
    return round(math.log(score) / EQUAL)


def _newest(date: str) -> tuple[int, ...]:
    return tuple(-int(part) for part in date.split("-") if part.isdigit()) or (0,)


def _distinct(ranked: Sequence[tuple[Candidate, float]], terms: frozenset[str]) -> list[tuple[Candidate, float]]:
    """Each text once; a statement that answers stands before the passage round it."""
    kept: list[tuple[Candidate, float]] = []
    seen: list[frozenset[str]] = []
    statements = [c for c, _ in ranked if c.statement is not None]
    for candidate, score in ranked:
        held = frozenset(plain_words(candidate.text).split()) - STOP_WORDS
        if any(len(held & other) >= ALIKE * len(held) for other in seen):
            continue
        seen.append(held)
        shown = _speaker_of(candidate, statements, terms)
        kept.append((shown, score))
        if shown is not candidate and len(shown.text) < WHOLE * len(candidate.text):
            kept.append((candidate, score * LATER))
    return sorted(kept, key=lambda f: -_worth(f[1]))


def _speaker_of(candidate: Candidate, statements: Sequence[Candidate], terms: frozenset[str]) -> Candidate:
    """The statement a window is shown as, if one in it is most of it or has all that the request wants of it."""
    if candidate.statement is not None:
        return candidate
    inside = [s for s in statements if s.passage == candidate.passage and s.text in candidate.text]
    said = [s for s in inside if _says_it(s, candidate, terms)]
    return max(said, key=lambda s: (s.share, len(s.text)), default=candidate)


def _says_it(statement: Candidate, window: Candidate, terms: frozenset[str]) -> bool:
    """Whether what a statement claims is most of a window, or all that the request wants of it."""
    most = len(statement.content) >= MOSTLY * len(window.text)
    all_of_it = window.share >= ANSWERS and statement.share >= window.share * ALL
    return (most or all_of_it) and claims(statement, terms)


def claims(statement: Candidate, terms: frozenset[str]) -> bool:
    """Whether the words of the request that its sentence has stand in what the statement claims, not round it."""
    said = {term for _, term in term_places(statement.content, terms)}
    return len(said) >= ITSELF * len({term for _, term in term_places(statement.text, terms)})


def _spread(ranked: list[tuple[Candidate, float]], limit: int) -> list[tuple[Candidate, float]]:
    """At most OF_ONE_WORK of a work among the FIRST, where others match about as well."""
    first: list[tuple[Candidate, float]] = []
    later: list[tuple[Candidate, float]] = []
    for candidate, score in ranked:
        crowded = len({c.passage for c, _ in first if c.work == candidate.work} | {candidate.passage}) > OF_ONE_WORK
        if len(first) < FIRST and not crowded and score >= OTHERS_MATCH * ranked[0][1]:
            first.append((candidate, score))
        else:
            later.append((candidate, score))
    while len(first) < FIRST and later:
        first.append(later.pop(0))
    return [*first, *later][:limit]
