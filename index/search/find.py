"""A request's best units, best first: tokens → BM25 → the order users want → evidence."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import rapidfuzz.distance  # noqa: F401 - loaded with this module, so that the first request does not wait for it

from index.evidence import Evidence
from index.library import rows
from index.search import query as language
from index.search import rank, reasons, scope
from index.search.expand import Expanded, expand
from index.search.framing import FRAMING
from index.search.newest import newest
from index.search.okapi import Okapi
from index.search.phrases import contains, plain_words
from index.search.pool import Pool
from index.search.rank import Candidate, Weighed
from index.search.units import Window, slices, window_text
from index.text.mapped import Mapped, Span

if TYPE_CHECKING:
    from index.library.library import Library

POOL = 60
UNANSWERED = 3  # results shown where nothing answers
LEAST_SHARE, KNOWN = 0.3, 0.5
_PARAGRAPHS = """
    SELECT u.id, u.first, u.start, u.last, u.end, p.number, p.text, p.runs, p.calls FROM units u
    JOIN paragraphs p ON p.document = u.document AND p.number BETWEEN u.first AND u.last
    WHERE u.id IN (SELECT value FROM json_each(?)) ORDER BY u.id, p.number
"""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, with its score; best first."""

    evidence: Evidence
    score: float


@dataclass(frozen=True, slots=True)
class Search:
    """Everything a search tells: what was found, how the request was read, which filters said nothing.

    `answered` is False where what was found is only the nearest thing: too little of the request is in it.
    """

    found: tuple[Found, ...]
    read: Expanded
    ignored: tuple[str, ...] = ()
    answered: bool = True


@dataclass(frozen=True, slots=True)
class Ranking:
    """A search before its units are read for a reader: the best units and their scores."""

    best: tuple[Weighed, ...]
    read: Expanded
    ignored: tuple[str, ...]
    answered: bool


def find(library: Library, text: str, filters: Mapping[str, str], limit: int) -> Search:
    """The best units for a request's text; of a request of filters alone, the newest."""
    ranking = ranked(library, text, filters, limit)
    shown = evidence(library, [c for c, _ in ranking.best])
    found = tuple(Found(shown[c.unit], score) for c, score in ranking.best)
    return Search(found, ranking.read, ranking.ignored, ranking.answered)


def ranked(library: Library, text: str, filters: Mapping[str, str], limit: int) -> Ranking:
    """What `find` shows, before it is shown."""
    scorer = library.scorer
    asked = scope.read(library, filters)
    read = expand(library, language.read(text), scorer.count)
    if not read.query.words and not asked.open:
        return Ranking(_newest(library, scorer, read, asked, limit), read, asked.ignored, answered=True)
    wanted = rank.Wanted(read.query.terms, a_reason=reasons.are_asked(text))
    best = rank.order(_matching(library, scorer, read, asked, max(POOL, 3 * limit)), wanted, limit)
    answered = _answered(scorer, read, [c.unit for c, _ in best])
    return Ranking(tuple(best if answered else best[:UNANSWERED]), read, asked.ignored, answered)


def _answered(scorer: Okapi[Any], read: Expanded, units: list[int]) -> bool:
    """Whether some unit has a good part of what the request is about, and the library knows most of its words.

    The words people ask with are left out of account, unless there are no others.
    """
    words = {w.terms[0]: w for w in read.query.words if w.terms}
    topic = {t: w for t, w in words.items() if t not in FRAMING} or words
    if not units or not topic:
        return False
    weights = dict.fromkeys(topic, 1.0)
    known = {t: 1.0 for t, w in topic.items() if w not in read.unknown}
    return max(scorer.shares(weights, units)) >= LEAST_SHARE and scorer.weight(known) >= KNOWN * scorer.weight(weights)


def _matching(library: Library, scorer: Okapi[Any], read: Expanded, asked: scope.Scope, wanted: int) -> Pool:
    allowed = None if asked.open else scope.mask(library, asked, scorer.following)
    typed = {t: w for t, w in read.weights.items() if t in read.query.terms}
    most = wanted
    while True:
        top = scorer.top(read.weights, most, allowed)
        pool = Pool(library, top, typed, copies=not asked.open)
        _narrow(pool, read.query)
        if len(top) < most or pool.has(wanted):
            return pool
        most *= 8


def _newest(
    library: Library, scorer: Okapi[Any], read: Expanded, asked: scope.Scope, limit: int
) -> tuple[Weighed, ...]:
    units = itertools.islice(newest(library, asked, scorer.following), max(POOL, 3 * limit))
    pool = Pool(library, [(unit, 0.0) for unit in units], {}, copies=True)
    _narrow(pool, read.query)
    return tuple((candidate, candidate.score) for candidate in pool.read(list(itertools.islice(pool.matches(), limit))))


def _narrow(pool: Pool, query: language.Query) -> None:
    """Leaves what has the exact phrases and not the unwanted words."""
    if query.phrases or query.without:
        pool.keep(lambda candidate: _fits(plain_words(candidate.text), query))


def _fits(words: str, query: language.Query) -> bool:
    return all(contains(words, p) for p in query.phrases) and not any(contains(words, w) for w in query.without)


def evidence(library: Library, units: Iterable[Candidate]) -> dict[int, Evidence]:
    """What a reader is shown of each unit."""
    units = list(units)
    stated = {c.statement: c.unit for c in units if c.statement is not None}
    among = "s.id IN (SELECT value FROM json_each(?))"
    said = library.statements(among, [json.dumps(list(stated))])
    prose = {c.unit: c.passage for c in units if c.statement is None}
    passages = {p.passage: p for p in library.passages(among, [json.dumps(sorted(set(prose.values())))])}
    places = rows.select(library.db, _PARAGRAPHS, [json.dumps(list(prose))])
    windows = itertools.groupby(places, key=lambda r: r["id"])
    return {stated[int(s.id[1:])]: s for s in said} | {
        unit: _slice(passages[prose[unit]], list(members)) for unit, members in windows
    }


def _slice(passage: Evidence, members: list[rows.Row]) -> Evidence:
    """A window of a passage, with its own text, spans and note calls."""
    head = members[0]
    window = Window(head["first"], head["start"], head["last"], head["end"])
    held = {m["number"]: m for m in members}
    spans: list[Span] = []
    calls: list[str] = []
    for number, start, end in slices(window, held, {n: len(m["text"]) for n, m in held.items()}):
        spans += Mapped.stored(held[number]["text"], json.loads(held[number]["runs"])).spans(start, end)
        calls += (call for call, at in json.loads(held[number]["calls"]) if start < at <= end)
    text = window_text({n: m["text"] for n, m in held.items()}, window)
    return replace(
        passage, text=text, shown=text, spans=tuple(spans), sentence=tuple(spans), footnotes=tuple(calls),
        id=f"u{head['id']}",
    )  # fmt: skip
