"""What the library holds on a topic: groupings that documents set up, and statements outside them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from index.evidence import Evidence
from index.library import Library
from index.library.groupings import KnownGrouping, groupings
from index.search.find import find
from index.search.tokens import tokens

WIDTH = 200  # units looked at
LEAST = 0.4  # of the topic's weight that a grouping or statement must be about
NEAR_BEST = 0.55  # of the best grouping's score

_FIELDS = (("question", 1.0), ("label", 1.0), ("section", 0.9), ("definition", 0.8), ("title", 0.7), ("words", 0.4))


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic's terms with their weight: rare ones tell more."""

    terms: frozenset[str]
    weight: dict[str, float]

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


def on_topic(library: Library, text: str) -> OnTopic:
    """Groupings and statements about a topic; statements that stand in one of the groupings are left out."""
    units = [found.evidence for found in find(library, text, {}, WIDTH).found]
    candidates = groupings(library)
    bags = [bag(u.text) | bag(u.section, u.work.title) for u in units]
    topic = Topic(terms := frozenset(tokens(text)), _weights(terms, bags))
    scored = sorted(
        ((_score(topic, g), -n, g) for n, g in enumerate(candidates)), key=lambda s: (s[0], s[1]), reverse=True
    )
    chosen = [g for score, _, g in scored if score >= LEAST and score >= NEAR_BEST * scored[0][0]]
    about = {u.passage for u, b in zip(units, bags, strict=True) if topic.share((1.0, b)) >= LEAST}
    said = [s for s in _statements(library, about) if topic.share(*_statement_fields(s)) >= LEAST]
    grouped = {s.id for g in chosen for camp in g.camps for s in camp.statements}
    documents = {u.file for u in units if u.passage in about} | {g.file for g in chosen} | {s.file for s in said}
    return OnTopic(topic, tuple(chosen), tuple(s for s in said if s.id not in grouped), frozenset(documents))


def bag(*texts: str | None) -> frozenset[str]:
    """The search terms of some texts."""
    return frozenset(term for text in texts if text for term in tokens(text))


def _weights(terms: frozenset[str], bags: list[frozenset[str]]) -> dict[str, float]:
    seen = Counter(t for b in bags for t in terms & b)
    return {t: 0.3 + math.log((len(bags) + 1) / (seen[t] + 0.5)) if seen[t] else 0.5 for t in terms}


def _score(topic: Topic, grouping: KnownGrouping) -> float:
    definitions = bag(*(c.definition.text for c in grouping.camps if c.definition))
    said = bag(*(s.shown for c in grouping.camps for s in c.statements))
    values = {
        "question": bag(grouping.question), "label": bag(*(c.label for c in grouping.camps)),
        "section": bag(grouping.section), "definition": definitions, "title": bag(grouping.work.title), "words": said,
    }  # fmt: skip
    return topic.share(*((worth, values[name]) for name, worth in _FIELDS))


def _statements(library: Library, passages: set[int | None]) -> list[Evidence]:
    keys = sorted(p for p in passages if p is not None)
    return library.statements(f"s.passage IN ({','.join('?' * len(keys))})", keys) if keys else []


def _statement_fields(statement: Evidence) -> Iterable[tuple[float, frozenset[str]]]:
    return (
        (1.0, bag(statement.shown)),
        (0.8, bag(statement.section)),
        (0.5, bag(statement.work.title)),
    )
