"""The sentences of the library that a claim is compared with: those of the passages that fit it best."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property, partial

from index.claims.names import names_a_body
from index.claims.source import Source, Told
from index.evidence import Evidence
from index.library import Library, rows
from index.search import bm25  # noqa: F401 - loaded now, so that the first request does not wait for numpy
from index.search import query as language
from index.search.expand import expand
from index.text.mapped import Mapped, Spans
from index.text.sentences import sentences

UNITS = 60
_OPERATORS = re.compile(r"[\"“”„«»]|(?<!\S)[-−+]")
BEFORE = 2
SEVERAL = 8  # units looked at for each one kept, for libraries that hold a text many times
_TEXTS = """SELECT u.id, p.copy_of IS NOT NULL AS copied,
    p.digest || ':' || u.start || ':' || u.end || ':' || u.kind AS text
    FROM units u JOIN passages p ON p.id = u.passage WHERE u.id IN ({})"""
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|we|us|our)\b")
_PARAGRAPHS = """SELECT u.id AS unit, u.passage, u.document, p.number AS paragraph, p.text, p.runs, p.calls,
    (SELECT coalesce(o.copy_of, o.id) FROM passages o WHERE o.id = u.passage) AS original,
    CASE p.number WHEN u.first THEN u.start ELSE 0 END AS start,
    CASE p.number WHEN u.last THEN u.end ELSE length(p.text) END AS end
    FROM units u JOIN paragraphs p ON p.document = u.document AND p.number BETWEEN u.first AND u.last
    WHERE u.id IN ({}) ORDER BY u.id, p.number"""
_MENTIONS = """SELECT m.start, coalesce(p.name, e.name) AS name FROM mentions m
    JOIN entities e ON e.id = m.entity LEFT JOIN people p ON p.id = e.person
    WHERE e.type <> 'group' AND m.document = ? AND m.paragraph = ? AND m.start >= ? AND m.start < ?"""


@dataclass(frozen=True)
class _Place:
    """A paragraph that search found something in, with the found unit's evidence and the stretch found; `original`
    is the passage that answers for it and its copies."""

    original: int
    document: int
    paragraph: int
    start: int
    end: int
    text: str
    runs: str
    calls: str
    evidence: Evidence

    @property
    def heading(self) -> str:
        return " ".join(filter(None, (self.evidence.section, self.evidence.work.title)))

    @cached_property
    def plain(self) -> Mapped:
        return Mapped.stored(self.text, json.loads(self.runs))

    def quoted(self, start: int, end: int) -> Evidence:
        """A sentence of it as evidence."""
        shown, spans = _shown(self.text[start:end]), self.plain.spans(start, end)
        calls = tuple(str(call) for call, at in json.loads(self.calls) if start <= at <= end + 1)
        return replace(
            self.evidence, kind="passage", text=shown, shown=shown, spans=spans, sentence=spans, speaker=None, via=None,
            cue=None, polarity="asserted", quoted=(), gloss=(), sure=False, speaker_span=None, footnotes=calls,
        )  # fmt: skip


def sources(library: Library, text: str, limit: int = UNITS) -> list[Source]:
    """Sentences of the best passages for a text, best passages first, each once, also where a passage has copies."""
    known = _Known(library)
    found: list[tuple[_Place, Source]] = []
    seen: set[tuple[int, int, int]] = set()
    for place in _places(library, text, limit):
        spans = sentences(place.text)
        for at, (start, end) in enumerate(spans):
            key = (place.document, place.paragraph, start)
            if start < place.end and end > place.start and key not in seen:
                seen.add(key)
                earlier = tuple(place.text[a:b] for a, b in spans[max(0, at - BEFORE) : at])
                read = partial(known.told, place, start, end)
                on = place.evidence.work.date
                found.append((place, Source(_shown(place.text[start:end]), on, place.heading, earlier, read)))
    return _without_copies(found)


def _shown(text: str) -> str:
    return " ".join(text.split())


def _without_copies(found: Iterable[tuple[_Place, Source]]) -> list[Source]:
    """The sentences, of a passage and its near copies one each: a copy's only where it tells another number."""
    kept: list[Source] = []
    held: dict[tuple[int, tuple[str, ...]], list[tuple[int | None, set[str]]]] = defaultdict(list)
    for place, source in found:
        passage, told = place.evidence.passage, source.text.lower().split()
        numbers = tuple(w for w in told if not w.isalpha() and any(map(str.isdigit, w)))
        same, words = held[place.original, numbers], set(told)
        if not any(p != passage and 5 * len(w & words) >= 4 * len(w | words) for p, w in same):
            kept.append(source)
            same.append((passage, words))
    return kept


class _Known:
    """Who is named in sentences, and what is said in them, read for those that are looked at closely."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._statements: dict[int, list[Evidence]] = {}

    def told(self, place: _Place, start: int, end: int) -> Told:
        evidence = place.quoted(start, end)
        said = tuple(s for s in self._said(evidence.passage or 0) if _touch(s.spans, evidence.spans))
        named = [n for a, n in self._named(place, start, end) if not names_a_body(place.text, a)]
        own = [s.speaker.name for s in said if s.speaker and _FIRST_PERSON.search(evidence.shown)]
        return Told(evidence, tuple(dict.fromkeys([*named, *own])), said)

    def _said(self, passage: int) -> list[Evidence]:
        if passage not in self._statements:
            self._statements[passage] = self._library.statements("s.passage = ? AND s.kind <> 'author'", [passage])
        return self._statements[passage]

    def _named(self, place: _Place, start: int, end: int) -> list[tuple[int, str]]:
        found = rows.select(self._library.db, _MENTIONS, [place.document, place.paragraph, start, end])
        return [(row["start"], row["name"]) for row in found]


def _places(library: Library, text: str, limit: int) -> list[_Place]:
    """The stretches of paragraphs that the scorer likes best, statements and windows alike."""
    scorer = library.scorer
    read = expand(library, language.read(_OPERATORS.sub(" ", text)), scorer.count)
    keys = _once(library, [unit for unit, _ in scorer.top(read.weights, SEVERAL * limit)])[:limit]
    found: dict[int, list[rows.Row]] = defaultdict(list)
    for row in rows.select(library.db, _PARAGRAPHS.format(_marks(keys)), keys):
        found[row["unit"]].append(row)
    passages = {r["passage"] for members in found.values() for r in members}
    evidence = {p.passage: p for p in library.passages(f"s.id IN ({_marks(passages)})", passages)}
    return [_place(row, evidence[row["passage"]]) for key in keys for row in found[key]]


def _once(library: Library, units: list[int]) -> list[int]:
    """The units in order, a text that stands in several documents only once: where it is no copy."""
    known = {r["id"]: r for r in rows.select(library.db, _TEXTS.format(_marks(units)), units)}
    first: dict[str, int] = {}
    for unit in (u for u in units if u in known):
        text = known[unit]["text"]
        if known[first.setdefault(text, unit)]["copied"] > known[unit]["copied"]:
            first[text] = unit
    return list(first.values())


def _place(row: rows.Row, evidence: Evidence) -> _Place:
    return _Place(
        row["original"], row["document"], row["paragraph"], row["start"], row["end"], row["text"], row["runs"],
        row["calls"], evidence,
    )  # fmt: skip


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)


def _touch(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)
