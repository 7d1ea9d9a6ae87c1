"""What the library holds on a topic: groupings that documents set up, and statements outside them."""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from index.evidence import Evidence
from index.library import Library, rows
from index.library.groupings import KnownGrouping, in_documents_of
from index.library.originals import originals
from index.people.speakers import is_nameless
from index.positions.lexicon import FRAME
from index.positions.words import stem_set
from index.search import query as language
from index.search.expand import expand
from index.search.find import find
from index.search.tokens import term_set, tokens
from index.text.letters import fold

WIDTH = 120  # units looked at
LEAST = 0.45  # of the topic's weight that a grouping must be about
OWN = 0.3  # of it that must stand in the grouping's own words
ON_TOPIC = 0.6  # of the topic's weight that a statement must be about
RARE = 0.5  # of the rarest word's weight: words that make out the topic
DEVOTED = 0.25  # of a title's words that the topic must be for the work to be about it
UNKNOWN = 0.5  # weight of a word that the library has not
NEAR_BEST = 0.7  # of the best grouping's score
_JOINED = re.compile(r"\s(?:on|of|for|in|from|to|against|with|over|between|at|by)\s", re.I)

WORTH = {
    "question": 1.0, "label": 1.0, "section": 0.9, "definition": 0.8, "title": 0.7, "passage": 0.45, "words": 0.3,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic's terms with their weight: rare ones tell more; `headed`: the term that heads it, where the last does
    not ("tariffs on steel")."""

    terms: frozenset[str]
    weight: dict[str, float]
    headed: str = ""

    @property
    def rare(self) -> frozenset[str]:
        """The words that make out the topic."""
        most = max(self.weight.values(), default=0.0)
        return frozenset(t for t, weight in self.weight.items() if weight >= RARE * most or t == self.headed)

    @property
    def head(self) -> str:
        """The word of a topic of several that heads it, which alone may stand for it ("the treaty")."""
        head = self.headed or next(reversed(self.weight), "")
        return head if len(self.rare) > 1 and head in self.rare else ""

    def share(self, *fields: tuple[float, frozenset[str]]) -> float:
        """How much of the topic some fields are about, each term counted in the field worth most."""
        whole = math.fsum(self.weight.values())
        best = math.fsum(
            w * max((worth for worth, bag in fields if t in bag), default=0.0) for t, w in self.weight.items()
        )
        return best / whole if whole else 0.0


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
    search = find(library, text, {}, WIDTH)
    units = [found.evidence for found in search.found]
    topic = _topic(library, search.read.query.terms, text)
    said_by = _said_by(library, people)
    found_in = {e.passage for e in (*units, *said_by) if e.passage is not None}
    chosen = _best(topic, in_documents_of(library, found_in))
    bags = [(u, bag(u.text) | bag(u.section, u.work.title)) for u in units]
    about = {u.passage for u, words in bags if topic.share((1.0, words)) >= ON_TOPIC}
    candidates = [s for s in _statements(library, about) + said_by if not s.speaker or not is_nameless(s.speaker.name)]
    said = [s for s in candidates if topic.share(*_statement_fields(topic, s)) >= ON_TOPIC]
    in_file: dict[str, list[KnownGrouping]] = defaultdict(list)
    for grouping in chosen:
        in_file[grouping.file].append(grouping)
    grouped = {s.id for g in chosen for camp in g.camps for s in camp.statements}
    grouped |= {s.id for s in said if any(_defines(s, camp.definition) for g in in_file[s.file] for camp in g.camps)}
    files = {u.file for u in units if u.passage in about} | {g.file for g in chosen} | {s.file for s in said}
    original = originals(library)
    alone = {s.id: s for s in said if s.id not in grouped and original[s.file] == s.file}
    documents = frozenset(original[file] for file in files)
    return OnTopic(topic, tuple(chosen), tuple(alone.values()), documents, original)


def groupings_on(library: Library, text: str) -> list[KnownGrouping]:
    """Groupings about a topic, in the documents that tell of it best; best first."""
    search = find(library, text, {}, WIDTH)
    passages = {found.evidence.passage for found in search.found if found.evidence.passage is not None}
    return _best(_topic(library, search.read.query.terms), in_documents_of(library, passages))


def about(library: Library, text: str, known: Iterable[KnownGrouping]) -> list[KnownGrouping]:
    """Of some groupings those about a topic, best first."""
    read = expand(library, language.read(text), library.scorer.count)
    return _best(_topic(library, read.query.terms), list(known))


def _defines(statement: Evidence, definition: Evidence | None) -> bool:
    """Whether a statement is what a camp is defined by."""
    if definition is None or statement.file != definition.file:
        return False
    return any(a < d and c < b for a, b in statement.sentence for c, d in definition.spans)


def _best(topic: Topic, known: list[KnownGrouping]) -> list[KnownGrouping]:
    """Groupings about the topic that are nearly as much about it as the best, best first."""
    scored = sorted(((_score(topic, g), -n) for n, g in enumerate(known)), reverse=True)
    near = [known[-n] for score, n in scored if score >= LEAST and score >= NEAR_BEST * scored[0][0]]
    once: dict[tuple[str, ...], KnownGrouping] = {}
    for grouping in near:
        words = (
            grouping.question,
            *(c.label for c in grouping.camps),
            *(s.text for c in grouping.camps for s in c.statements),
        )
        once.setdefault(tuple(map(fold, words)), grouping)
    return list(once.values())


def bag(*texts: str | None) -> frozenset[str]:
    """The search terms of some texts."""
    if len(texts) == 1:
        return term_set(texts[0] or "")
    return frozenset[str]().union(*(term_set(text) for text in texts if text))


def head_of(text: str, terms: Iterable[str]) -> str:
    """The term that heads a topic where it is not the last: "tariffs" of "tariffs on steel"; else ""."""
    told = list(terms)
    for joined in _JOINED.finditer(text):
        before = [term for term in tokens(text[: joined.start()]) if term in told]
        if before:
            return before[-1]
    return ""


def _topic(library: Library, terms: Iterable[str], text: str = "") -> Topic:
    """Weights by how rare a term is in the whole library; what no document has cannot be missed much.

    Words that only frame a question ("how do experts see …") count where nothing else is asked.
    """

    scorer = library.scorer
    told = [term for term in terms if term not in stem_set(FRAME)] or list(terms)
    counts = {term: scorer.count(term) for term in told}
    weight = {t: math.sqrt(0.1 + scorer.idf_of(n, scorer.corpus_size)) if n else UNKNOWN for t, n in counts.items()}
    return Topic(frozenset(weight), weight, head_of(text, weight))


def _score(topic: Topic, grouping: KnownGrouping) -> float:
    """How much a grouping is about a topic; nothing where only its surroundings are."""
    own = {
        "question": bag(grouping.question), "label": bag(*(c.label for c in grouping.camps)),
        "definition": bag(*(c.definition.text for c in grouping.camps if c.definition)),
        "passage": bag(grouping.passage),
    }  # fmt: skip
    if topic.share(*((WORTH[name], words) for name, words in own.items())) < OWN:
        return 0.0
    said = Counter(t for camp in grouping.camps for s in camp.statements for t in bag(s.shown) & topic.terms)
    around = {
        "section": bag(grouping.section), "title": bag(grouping.work.title),
        "words": frozenset(t for t, n in said.items() if n > 1),
    }  # fmt: skip
    return topic.share(*((WORTH[name], words) for name, words in (own | around).items()))


def _statements(library: Library, passages: set[int | None]) -> list[Evidence]:
    keys = sorted(p for p in passages if p is not None)
    held = f"s.passage IN ({','.join('?' * len(keys))}) AND {rows.ORIGINAL}"
    return library.statements(held, keys) if keys else []


def _said_by(library: Library, people: frozenset[str]) -> list[Evidence]:
    ids = json.dumps(sorted(people))
    return library.statements(f"({rows.SAID_BY}) AND {rows.ORIGINAL}", [ids, ids]) if people else []


def _statement_fields(topic: Topic, statement: Evidence) -> Iterable[tuple[float, frozenset[str]]]:
    """A statement is on its topic by its own words or its heading, or where the whole work is about the topic."""
    title = bag(statement.work.title)
    devoted = topic.terms <= title and len(topic.terms) >= DEVOTED * len(title)
    return (
        (1.0, bag(statement.shown)),
        (0.8, bag(statement.section)),
        (0.65 if devoted else 0.4, title),
    )
