"""What the library holds on a topic: groupings that documents set up, and statements outside them."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.evidence import Evidence
from index.library import Library, rows
from index.library.groupings import KnownGrouping, in_documents_of
from index.library.originals import originals
from index.people.speakers import is_nameless
from index.search import query as language
from index.search.expand import expand
from index.search.find import ranked
from index.search.rank import Candidate
from index.stance.topic import Topic, Words, bag, topic_of
from index.text.letters import fold
from index.text.mapped import Spans

WIDTH = 120  # units looked at
LEAST = 0.45  # of the topic's weight that a grouping must be about
OWN = 0.3  # of it that must stand in the grouping's own words
ON_TOPIC = 0.6  # of the topic's weight that a statement must be about
DEVOTED = 0.25  # of a title's words that the topic must be for the work to be about it
NEAR_BEST = 0.7  # of the best grouping's score
WORTH = {
    "question": 1.0, "label": 1.0, "section": 0.9, "definition": 0.8, "title": 0.7, "passage": 0.45, "words": 0.3,
}  # fmt: skip
_UNITS = """
    SELECT u.id, d.file, w.title, CASE WHEN u.statement IS NULL THEN p.section ELSE s.section END
    FROM units u JOIN documents d ON d.id = u.document JOIN works w ON w.id = u.work
    JOIN passages p ON p.id = u.passage LEFT JOIN statements s ON s.id = u.statement
    WHERE u.id IN (SELECT value FROM json_each(?))
"""


@dataclass(frozen=True, slots=True)
class OnTopic:
    """All that is known on a topic, each list best first; `documents` are those that speak of it at all, by the
    name of the first of several copies (`original` tells it for every file)."""

    topic: Topic
    groupings: tuple[KnownGrouping, ...]
    statements: tuple[Evidence, ...]
    documents: frozenset[str]
    original: Mapping[str, str]


def on_topic(library: Library, text: str, people: frozenset[str] = frozenset()) -> OnTopic:
    """Groupings and statements about a topic; statements that stand in one of the groupings are left out.

    What the people named say is looked through whole, not only where the topic is best told of.
    """
    search = ranked(library, text, {}, WIDTH)
    units = [candidate for candidate, _ in search.best]
    topic = topic_of(library, search.read.query.terms, text)
    said_by = _said_by(library, people)
    found_in = {u.passage for u in units} | {s.passage for s in said_by if s.passage is not None}
    chosen = _best(topic, in_documents_of(library, found_in))
    about = {unit.passage: unit.file for unit in _about(library, topic, units)}
    candidates = [s for s in _statements(library, about) + said_by if not s.speaker or not is_nameless(s.speaker.name)]
    said = [s for s in candidates if topic.share(*_statement_fields(topic, s)) >= ON_TOPIC]
    files = {*about.values(), *(g.file for g in chosen), *(s.file for s in said)}
    original = originals(library)
    grouped = _grouped(chosen, said)
    alone = {s.id: s for s in said if s.id not in grouped and original[s.file] == s.file}
    documents = frozenset(original[file] for file in files)
    return OnTopic(topic, tuple(chosen), tuple(alone.values()), documents, original)


def groupings_on(library: Library, text: str) -> list[KnownGrouping]:
    """Groupings about a topic, in the documents that tell of it best; best first."""
    search = ranked(library, text, {}, WIDTH)
    passages = {candidate.passage for candidate, _ in search.best}
    return _best(topic_of(library, search.read.query.terms), in_documents_of(library, passages))


def about(library: Library, text: str, known: Iterable[KnownGrouping]) -> list[KnownGrouping]:
    """Of some groupings those about a topic, best first."""
    read = expand(library, language.read(text), library.scorer.count)
    return _best(topic_of(library, read.query.terms), list(known))


# Groupings ------------------------------------------------------------------------------------


def _best(topic: Topic, known: list[KnownGrouping]) -> list[KnownGrouping]:
    """Groupings about the topic that are nearly as much about it as the best, best first."""
    scored = sorted(((_score(topic, g), -n) for n, g in enumerate(known)), reverse=True)
    near = [known[-n] for score, n in scored if score >= LEAST and score >= NEAR_BEST * scored[0][0]]
    once: dict[tuple[str, ...], KnownGrouping] = {}
    for grouping in near:
        words = (
            grouping.question,
            *(c.label for c in grouping.camps),
            *(s.text for c in grouping.camps for s in c.told),
        )
        once.setdefault(tuple(map(fold, words)), grouping)
    return list(once.values())


def _score(topic: Topic, grouping: KnownGrouping) -> float:
    """How much a grouping is about a topic; nothing where only its surroundings are."""
    own: dict[str, Words] = {
        "question": lambda: bag(grouping.question), "label": lambda: bag(*(c.label for c in grouping.camps)),
        "definition": lambda: bag(*(c.definition.text for c in grouping.camps if c.definition)),
        "passage": lambda: bag(grouping.passage),
    }  # fmt: skip
    if _share(topic, own) < OWN:
        return 0.0
    around: dict[str, Words] = {
        "section": lambda: bag(grouping.section), "title": lambda: bag(grouping.work.title),
        "words": lambda: _said(topic, grouping),
    }  # fmt: skip
    return _share(topic, own | around)


def _share(topic: Topic, fields: Mapping[str, Words]) -> float:
    return topic.share(*((worth, fields[name]) for name, worth in WORTH.items() if name in fields))


def _said(topic: Topic, grouping: KnownGrouping) -> frozenset[str]:
    """The topic's terms that stand in more than one of the statements under a grouping."""
    said = Counter(t for camp in grouping.camps for s in camp.told for t in bag(s.shown) & topic.terms)
    return frozenset(term for term, n in said.items() if n > 1)


def _grouped(chosen: Iterable[KnownGrouping], said: Iterable[Evidence]) -> set[str]:
    """The ids of the statements that stand in groupings, or that camps are defined by."""
    defined: dict[str, list[Spans]] = defaultdict(list)
    for grouping in chosen:
        defined[grouping.file] += (c.definition.spans for c in grouping.camps if c.definition)
    under = {f"s{told.id}" for g in chosen for camp in g.camps for told in camp.told}
    return under | {s.id for s in said if s.file in defined and any(_overlap(s.sentence, d) for d in defined[s.file])}


def _overlap(one: Spans, other: Spans) -> bool:
    return any(a < d and c < b for a, b in one for c, d in other)


# Statements -----------------------------------------------------------------------------------


class _Unit(NamedTuple):
    """Where one of the best units stands."""

    passage: int
    file: str


def _about(library: Library, topic: Topic, units: Sequence[Candidate]) -> Iterator[_Unit]:
    """Those of the best units that are about the topic by their words, their section's or their work's title."""
    placed = {unit: place for unit, *place in library.db.execute(_UNITS, [json.dumps([u.unit for u in units])])}
    for unit in units:
        file, title, section = placed.get(unit.unit, ("", None, None))
        fields = ((1.0, lambda s=section, t=title: bag(s, t)), (1.0, lambda u=unit: bag(u.content or u.text)))
        if file and topic.share(*fields) >= ON_TOPIC:
            yield _Unit(unit.passage, file)


def _statements(library: Library, passages: Iterable[int]) -> list[Evidence]:
    keys = sorted(passages)
    held = f"s.passage IN (SELECT value FROM json_each(?)) AND {rows.ORIGINAL}"
    return library.statements(held, [json.dumps(keys)]) if keys else []


def _said_by(library: Library, people: frozenset[str]) -> list[Evidence]:
    ids = json.dumps(sorted(people))
    return library.statements(f"({rows.SAID_BY}) AND {rows.ORIGINAL}", [ids, ids]) if people else []


def _statement_fields(topic: Topic, statement: Evidence) -> Iterable[tuple[float, Words]]:
    """A statement is on its topic by its own words or its heading, or where the whole work is about the topic."""
    title = bag(statement.work.title)
    devoted = topic.terms <= title and len(topic.terms) >= DEVOTED * len(title)
    return (
        (1.0, lambda: bag(statement.shown)),
        (0.8, lambda: bag(statement.section)),
        (0.65 if devoted else 0.4, lambda: title),
    )
