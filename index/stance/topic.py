"""A topic: its terms, what each is worth, and how much some text is about it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from index.library import Library
from index.positions.lexicon import FRAME
from index.positions.words import stem_set
from index.search.tokens import term_set, tokens

RARE = 0.5  # of the rarest word's weight: words that make out the topic
UNKNOWN = 0.5  # weight of a word that the library has not
_JOINED = re.compile(r"\s(?:on|of|for|in|from|to|against|with|over|between|at|by)\s", re.I)

Words = Callable[[], frozenset[str]]  # the terms of a field, told when they are asked for


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

    def share(self, *fields: tuple[float, Words]) -> float:
        """How much of the topic some fields are about, each term counted in the field worth most.

        Fields come by falling worth; the words of one are looked at while a term has not been met.
        """
        missing, met = self.terms, []
        for worth, words in fields:
            if not missing:
                break
            here = missing & words()
            met += [worth * self.weight[term] for term in here]
            missing -= here
        whole = math.fsum(self.weight.values())
        return math.fsum(met) / whole if whole else 0.0

    def named(self, text: str) -> float:
        """How much of the topic stands in a text."""
        return self.share((1.0, lambda: term_set(text)))


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


def topic_of(library: Library, terms: Iterable[str], text: str = "") -> Topic:
    """Weights by how rare a term is in the whole library; what no document has cannot be missed much.

    Words that only frame a question ("how do experts see …") count where nothing else is asked.
    """
    scorer = library.scorer
    told = [term for term in terms if term not in stem_set(FRAME)] or list(terms)
    counts = {term: scorer.count(term) for term in told}
    weight = {t: math.sqrt(0.1 + scorer.idf_of(n, scorer.corpus_size)) if n else UNKNOWN for t, n in counts.items()}
    return Topic(frozenset(weight), weight, head_of(text, weight))
