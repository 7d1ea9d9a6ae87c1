"""The sentences of the library that a claim is compared with: those of the passages that fit it best."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from index.claims.anaphora import meant
from index.claims.denial import denies
from index.claims.meaning import likeness, relatives
from index.claims.names import names_a_body
from index.claims.words import Sentence, Word, keys_of, looks_of, sentence
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
LIKE = 0.9  # of what is meant and what is claimed
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
_MENTIONS = """SELECT m.document, m.paragraph, m.start, coalesce(p.name, e.name) AS name FROM mentions m
    JOIN entities e ON e.id = m.entity LEFT JOIN people p ON p.id = e.person
    WHERE e.type <> 'group' AND m.document = ? AND m.paragraph IN ({})"""


@dataclass(frozen=True)
class Source:
    """A sentence of the library: its evidence, the sentences before it, who is named or meant in it, who says it."""

    evidence: Evidence
    earlier: tuple[str, ...]
    heading: str
    people: tuple[str, ...]
    said: tuple[Evidence, ...]

    @property
    def before(self) -> str:
        return " ".join(self.earlier)

    @property
    def sentence(self) -> Sentence:
        return sentence(self.evidence.text, self.evidence.work.date)

    @cached_property
    def around(self) -> tuple[frozenset[str], ...]:
        """What the headings and the sentences before speak of, whatever they say of it."""
        return tuple(map(looks_of, (self.heading, *self.earlier)))

    @cached_property
    def context(self) -> frozenset[str]:
        """Terms of the headings and of those sentences before that deny nothing."""
        return keys_of(self.heading).union(*(keys_of(text) for text in self.earlier if not denies(text)))

    def stand_in(self, word: Word) -> Word | None:
        """The word of the sentence ("they", "the prize") that stands for one that only the sentences before have."""
        near = relatives(word.term)
        if all(map(near.isdisjoint, self.around)):
            return None
        if word.term in self.meant:
            return self.meant[word.term]
        return next((w for t, w in self.meant.items() if t in near and likeness(word.term, t) >= LIKE), None)

    @cached_property
    def meant(self) -> dict[str, Word]:
        """Terms that the sentence means without saying them, each with the word that does."""
        return meant(self.sentence, sentence(self.before), sentence(self.heading))


@dataclass(frozen=True, slots=True)
class _Place:
    """A paragraph that search found something in, with the found unit's evidence and the stretch found; `original`
    is the passage that answers for it and its copies."""

    original: int
    document: int
    paragraph: int
    start: int
    end: int
    plain: Mapped
    calls: tuple[tuple[str, int], ...]
    evidence: Evidence


def sources(library: Library, text: str, limit: int = UNITS) -> list[Source]:
    """Sentences of the best passages for a text, best passages first, each once, also where a passage has copies."""
    places = _places(library, text, limit)
    said = _statements(library, {p.evidence.passage for p in places if p.evidence.passage is not None})
    people = _people(library, places)
    found: list[Source] = []
    seen: set[tuple[int, int, int]] = set()
    for place in places:
        spans = sentences(place.plain.text)
        for at, (start, end) in enumerate(spans):
            key = (place.document, place.paragraph, start)
            if start < place.end and end > place.start and key not in seen:
                seen.add(key)
                named = [
                    n
                    for a, n in people[place.document, place.paragraph]
                    if start <= a < end and not names_a_body(place.plain.text, a)
                ]
                found.append(_source(place, spans[max(0, at - BEFORE) : at], (start, end), named, said))
    return _without_copies(found, {p.evidence.passage: p.original for p in places})


def _without_copies(found: list[Source], originals: dict[int | None, int]) -> list[Source]:
    """The sentences, of a passage and its near copies one each: a copy's only where it tells another number."""
    kept: list[Source] = []
    held: dict[tuple[int, tuple[str, ...]], list[tuple[int | None, set[str]]]] = defaultdict(list)
    for source in found:
        passage, words = source.evidence.passage, source.evidence.text.lower().split()
        numbers = tuple(w for w in words if any(c.isdigit() for c in w))
        same = held[originals[passage], numbers]
        if not any(p != passage and 5 * len(w & set(words)) >= 4 * len(w | set(words)) for p, w in same):
            kept.append(source)
            same.append((passage, set(words)))
    return kept


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
    calls = tuple((str(n), int(at)) for n, at in json.loads(row["calls"]))
    plain = Mapped.stored(row["text"], json.loads(row["runs"]))
    return _Place(row["original"], row["document"], row["paragraph"], row["start"], row["end"], plain, calls, evidence)


def _marks(values: Iterable[object]) -> str:
    return ",".join("?" for _ in values)


def _statements(library: Library, passages: set[int]) -> dict[int, list[Evidence]]:
    found: dict[int, list[Evidence]] = defaultdict(list)
    for statement in library.statements(f"s.passage IN ({_marks(passages)})", passages):
        if statement.passage is not None and statement.kind != "author":
            found[statement.passage].append(statement)
    return found


def _people(library: Library, places: list[_Place]) -> dict[tuple[int, int], list[tuple[int, str]]]:
    found: dict[tuple[int, int], list[tuple[int, str]]] = defaultdict(list)
    wanted: dict[int, set[int]] = defaultdict(set)
    for place in places:
        wanted[place.document].add(place.paragraph)
    for document, numbers in wanted.items():
        for row in rows.select(library.db, _MENTIONS.format(_marks(numbers)), [document, *numbers]):
            found[document, row["paragraph"]].append((row["start"], row["name"]))
    return found


def _source(
    place: _Place,
    earlier: list[tuple[int, int]],
    at: tuple[int, int],
    named: list[str],
    said: dict[int, list[Evidence]],
) -> Source:
    text, base = place.plain.text, place.evidence
    spans = place.plain.spans(*at)
    shown = " ".join(text[at[0] : at[1]].split())
    evidence = replace(
        base, kind="passage", text=shown, shown=shown, spans=spans, sentence=spans, speaker=None, via=None, cue=None,
        polarity="asserted", quoted=(), gloss=(), sure=False, speaker_span=None,
        footnotes=tuple(n for n, a in place.calls if at[0] <= a <= at[1] + 1),
    )  # fmt: skip
    heading = " ".join(filter(None, (base.section, base.work.title)))
    mine = tuple(s for s in said[base.passage or 0] if _touch(s.spans, spans))
    own = [s.speaker.name for s in mine if s.speaker and _FIRST_PERSON.search(shown)]
    before = tuple(text[a:b] for a, b in earlier)
    return Source(evidence, before, heading, tuple(dict.fromkeys([*named, *own])), mine)


def _touch(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)
