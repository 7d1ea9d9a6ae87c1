"""The order users want: what BM25 found, put in order by what the words themselves show."""

from __future__ import annotations

import heapq
import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from index.search import reasons
from index.search.alike import Texts
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
OF_ONE_WORK, FIRST = 2, 5
OTHERS_MATCH = 0.5
STRETCH, LONGEST = 16, 128  # matches whose words are read at once, at first and later


class Match(NamedTuple):
    """A unit that matches, with its BM25 score; `statement`: the one it is, if it is one."""

    unit: int
    score: float
    passage: int
    statement: int | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A match with its words: what a reader would see of it, what the statement claims ("" of a window), and how much
    of the request the unit has, 0 to 1."""

    unit: int
    score: float
    passage: int
    statement: int | None
    work: str
    date: str
    text: str
    content: str
    share: float = 0.0


class Matches(Protocol):
    """All that matches, in short, by falling score, and how more of it is read."""

    def matches(self) -> Iterable[Match]: ...

    def read(self, matches: Sequence[Match]) -> Sequence[Candidate]: ...

    def said_in(self, passage: int) -> Sequence[Candidate]: ...


Weighed = tuple[Candidate, float]
_Rank = tuple[int, tuple[int, ...], float, int]


class Wanted:
    """A request's terms, and where they stand in the texts found: each text is looked through once."""

    def __init__(self, terms: Sequence[str], *, a_reason: bool = False) -> None:
        """`a_reason`: the request asks why."""
        self.terms = frozenset(terms)
        self._a_reason = a_reason
        self._pairs = {frozenset(pair) for pair in itertools.pairwise(terms) if pair[0] != pair[1]}
        self._places: dict[str, list[tuple[int, str]]] = {}

    def places(self, text: str) -> list[tuple[int, str]]:
        found = self._places.get(text)
        if found is None:
            found = self._places[text] = term_places(text, self.terms)
        return found

    def nearness(self, text: str) -> float:
        """Share of the request's neighbouring pairs that stand side by side in the text, in either order."""
        if not self._pairs:
            return 0.0
        near = {frozenset((a, b)) for (n, a), (m, b) in itertools.pairwise(self.places(text)) if m - n <= GAP}
        return len(self._pairs & near) / len(self._pairs)

    def claimed(self, statement: Candidate) -> bool:
        """Whether the terms that a statement's sentence has stand in what it claims, not round it."""
        said = {term for _, term in self.places(statement.content)}
        return len(said) >= ITSELF * len({term for _, term in self.places(statement.text)})

    def weight(self, candidate: Candidate) -> float:
        """The candidate's score with nearness, statements and reasons counted in."""
        factor = 1 + NEAR * self.nearness(candidate.text)
        if candidate.statement is not None:
            factor *= STATED if self.claimed(candidate) else BESIDE
        return candidate.score * factor + (reasons.worth(candidate.text) if self._a_reason else 0.0)

    def most(self, match: Match | Candidate) -> float:
        """The most that a match may weigh, told without its text."""
        return self.limit(match.score) if match.statement is None else self.limit(match.score, max(STATED, BESIDE))

    def limit(self, score: float, factor: float = 1.0) -> float:
        """The most that anything of a score may weigh."""
        factor *= 1 + (NEAR if self._pairs else 0.0)
        return score * factor + (reasons.GIVEN if self._a_reason else 0.0)


def order(found: Matches, wanted: Wanted, limit: int) -> list[Weighed]:
    """The best, newest first among equals, without near-identical ones."""
    return _spread(_by_worth(_distinct(_ranked(found, wanted), found, wanted)), limit)


def _ranked(found: Matches, wanted: Wanted) -> Iterator[Weighed]:
    """Best first; a stretch is read, and a candidate weighed, when nothing before it is surely better."""
    waiting: list[tuple[_Rank, Weighed]] = []
    for stretch in _stretches(_by_most(found.matches(), wanted)):
        yield from _better(waiting, wanted.most(stretch[0]))
        for candidate in found.read(stretch):
            yield from _better(waiting, wanted.most(candidate))
            score = wanted.weight(candidate)
            heapq.heappush(waiting, (_rank(candidate, score), (candidate, score)))
    while waiting:
        yield heapq.heappop(waiting)[1]


def _by_most(matches: Iterable[Match], wanted: Wanted) -> Iterator[Match]:
    """By the most that they may weigh; what is behind a match in the pool has no better score."""
    waiting: list[tuple[float, int, Match]] = []
    for number, match in enumerate(matches):
        limit = wanted.limit(match.score)
        while waiting and -waiting[0][0] > limit:
            yield heapq.heappop(waiting)[2]
        heapq.heappush(waiting, (-wanted.most(match), number, match))
    while waiting:
        yield heapq.heappop(waiting)[2]


def _stretches(matches: Iterator[Match]) -> Iterator[Sequence[Match]]:
    """Few at first, for an answer that needs no more."""
    length = STRETCH
    while stretch := list(itertools.islice(matches, length)):
        yield stretch
        length = min(2 * length, LONGEST)


def _better(waiting: list[tuple[_Rank, Weighed]], most: float) -> Iterator[Weighed]:
    """What waits and is surely better than what may weigh `most`, best first."""
    while waiting and waiting[0][0][0] < -_worth(most):
        yield heapq.heappop(waiting)[1]


def _rank(candidate: Candidate, score: float) -> _Rank:
    return -_worth(score), _newest(candidate.date), -score, candidate.unit


def _worth(score: float) -> int:
    """Scores in steps, so that what is as good as equal is equal."""
    return round(math.log(score) / EQUAL)


def _newest(date: str) -> tuple[int, ...]:
    return tuple(-int(part) for part in date.split("-") if part.isdigit()) or (0,)


def _distinct(ranked: Iterable[Weighed], found: Matches, wanted: Wanted) -> Iterator[list[Weighed]]:
    """Each text once, with what is shown of it: a statement that answers stands before the passage round it."""
    shown_texts = Texts()
    for candidate, score in ranked:
        if not shown_texts.is_new(frozenset(plain_words(candidate.text).split()) - STOP_WORDS):
            continue
        shown = _speaker_of(candidate, found, wanted)
        kept = [(shown, score)]
        if shown is not candidate and len(shown.text) < WHOLE * len(candidate.text):
            kept.append((candidate, score * LATER))
        yield kept


def _by_worth(groups: Iterable[list[Weighed]]) -> Iterator[Weighed]:
    """What is shown, by falling worth: groups come so by their first; what is left of them waits for its turn."""
    waiting: list[tuple[int, int, Weighed]] = []
    numbers = itertools.count()
    for group in groups:
        while waiting and -waiting[0][0] >= _worth(group[0][1]):
            yield heapq.heappop(waiting)[2]
        for one in group:
            heapq.heappush(waiting, (-_worth(one[1]), next(numbers), one))
    while waiting:
        yield heapq.heappop(waiting)[2]


def _speaker_of(candidate: Candidate, found: Matches, wanted: Wanted) -> Candidate:
    """The statement a window is shown as, if one in it is most of it or has all that the request wants of it."""
    if candidate.statement is not None:
        return candidate
    said = [s for s in found.said_in(candidate.passage) if s.text in candidate.text and _says_it(s, candidate, wanted)]
    return min(said, key=lambda s: (-s.share, -len(s.text), _rank(s, wanted.weight(s))), default=candidate)


def _says_it(statement: Candidate, window: Candidate, wanted: Wanted) -> bool:
    """Whether what a statement claims is most of a window, or all that the request wants of it."""
    most = len(statement.content) >= MOSTLY * len(window.text)
    all_of_it = window.share >= ANSWERS and statement.share >= window.share * ALL
    return (most or all_of_it) and wanted.claimed(statement)


def _spread(ranked: Iterable[Weighed], limit: int) -> list[Weighed]:
    """At most OF_ONE_WORK of a work among the FIRST, where others match about as well."""
    first: list[Weighed] = []
    later: list[Weighed] = []
    best = 0.0
    for candidate, score in ranked:
        best = best or score
        crowded = len({c.passage for c, _ in first if c.work == candidate.work} | {candidate.passage}) > OF_ONE_WORK
        if len(first) < FIRST and not crowded and score >= OTHERS_MATCH * best:
            first.append((candidate, score))
        else:
            later.append((candidate, score))
        settled = len(first) >= min(FIRST, limit) or _worth(score) < _worth(OTHERS_MATCH * best)
        if settled and len(first) + len(later) >= limit:
            break
    return [*first, *later][:limit]
