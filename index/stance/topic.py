"""What the library holds on a topic: groupings that documents set up, and statements outside them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from index.evidence import Evidence
from index.library import Library
from index.library.groupings import KnownGrouping, groupings
from index.positions.lexicon import FRAME
from index.positions.words import stem_set
from index.search.find import find
from index.search.tokens import tokens

WIDTH = 200  # units looked at
LEAST = 0.4  # of the topic's weight that a grouping must be about
ON_TOPIC = 0.5  # of the topic's weight that a statement must be about
RARE = 0.6  # of the rarest word's weight: words that make out the topic
UNKNOWN = 0.5  # weight of a word that the library has not
NEAR_BEST = 0.7  # of the best grouping's score

_FIELDS = (("question", 1.0), ("label", 1.0), ("section", 0.9), ("definition", 0.8), ("title", 0.7),
           ("passage", 0.6), ("words", 0.3))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic's terms with their weight: rare ones tell more."""

    terms: frozenset[str]
    weight: dict[str, float]

    @property
    def rare(self) -> frozenset[str]:
        """The words that make out the topic."""
        most = max(self.weight.values(), default=0.0)
        return frozenset(term for term, weight in self.weight.items() if weight >= RARE * most)

    def share(self, *fields: tuple[float, frozenset[str]]) -> float:
        """How much of the topic some fields are about, each term counted in the field worth most."""
        whole = sum(self.weight.values())
        best = sum(w * max((worth for worth, bag in fields if t in bag), default=0.0) for t, w in self.weight.items())
        return best / whole if whole else 0.0


@dataclass(frozen=True, slots=True)
class OnTopic:
    """All that is known on a topic, each list best first; `documents` are those that speak of it at all."""

    topic: Topic
    groupings: tuple[KnownGrouping, ...]
    statements: tuple[Evidence, ...]
    documents: frozenset[str]


def on_topic(library: Library, text: str, people: frozenset[str] = frozenset()) -> OnTopic:
    """Groupings and statements about a topic; statements that stand in one of the groupings are left out.

    What the people named say is looked through whole, not only where the topic is best told of.
    """
    search = find(library, text, {}, WIDTH)
    units = [found.evidence for found in search.found]
    topic = _topic(library, search.read.query.terms)
    chosen = _best(topic, groupings(library))
    bags = [(u, bag(u.text) | bag(u.section, u.work.title)) for u in units]
    about = {u.passage for u, words in bags if topic.share((1.0, words)) >= ON_TOPIC}
    candidates = _statements(library, about) + _said_by(library, people)
    said = [s for s in candidates if topic.share(*_statement_fields(s)) >= ON_TOPIC]
    grouped = {s.id for g in chosen for camp in g.camps for s in camp.statements}
    documents = {u.file for u in units if u.passage in about} | {g.file for g in chosen} | {s.file for s in said}
    alone = {s.id: s for s in said if s.id not in grouped}
    return OnTopic(topic, tuple(chosen), tuple(alone.values()), frozenset(documents))


def _best(topic: Topic, known: list[KnownGrouping]) -> list[KnownGrouping]:
    """Groupings about the topic that are nearly as much about it as the best, best first."""
    scored = sorted(((_score(topic, g), -n) for n, g in enumerate(known)), reverse=True)
    return [known[-n] for score, n in scored if score >= LEAST and score >= NEAR_BEST * scored[0][0]]


def bag(*texts: str | None) -> frozenset[str]:
    """The search terms of some texts."""
    return frozenset(term for text in texts if text for term in tokens(text))


def _topic(library: Library, terms: Iterable[str]) -> Topic:
    """Weights by how rare a term is in the whole library; what no document has cannot be missed much.

    Words that only frame a question ("how do experts see …") count where nothing else is asked.
    """
    from index.search.bm25 import StoredBM25

    scorer = StoredBM25(library.db.conn)
    told = [term for term in terms if term not in stem_set(FRAME)] or list(terms)
    counts = {term: scorer.count(term) for term in told}
    weight = {t: math.sqrt(0.1 + scorer.idf_of(n, scorer.corpus_size)) if n else UNKNOWN for t, n in counts.items()}
    return Topic(frozenset(weight), weight)


def _score(topic: Topic, grouping: KnownGrouping) -> float:
    said = Counter(t for camp in grouping.camps for s in camp.statements for t in bag(s.shown) & topic.terms)
    values = {
        "question": bag(grouping.question), "label": bag(*(c.label for c in grouping.camps)),
        "section": bag(grouping.section), "title": bag(grouping.work.title), "passage": bag(grouping.passage),
        "definition": bag(*(c.definition.text for c in grouping.camps if c.definition)),
        "words": frozenset(t for t, n in said.items() if n > 1),
    }  # fmt: skip
    return topic.share(*((worth, values[name]) for name, worth in _FIELDS))


def _statements(library: Library, passages: set[int | None]) -> list[Evidence]:
    keys = sorted(p for p in passages if p is not None)
    return library.statements(f"s.passage IN ({','.join('?' * len(keys))})", keys) if keys else []


def _said_by(library: Library, people: frozenset[str]) -> list[Evidence]:
    return library.statements(f"p.id IN ({','.join('?' * len(people))})", sorted(people)) if people else []


def _statement_fields(statement: Evidence) -> Iterable[tuple[float, frozenset[str]]]:
    return (
        (1.0, bag(statement.shown)),
        (0.8, bag(statement.section)),
        (0.5, bag(statement.work.title)),
    )
