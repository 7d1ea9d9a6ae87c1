"""A sentence of the library as a claim is compared with it; what only a close look needs is read late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from index.claims.anaphora import meant
from index.claims.denial import denies
from index.claims.meaning import likeness, relatives
from index.claims.words import Sentence, Word, keys_of, looks_of, sentence
from index.evidence import Evidence

LIKE = 0.9  # of what is meant and what is claimed


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence as evidence, who is named or meant in it, and what somebody says in it."""

    evidence: Evidence
    people: tuple[str, ...] = ()
    said: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Source:
    """A sentence, the date of its document, its headings and the sentences before it."""

    text: str
    on: str | None
    heading: str
    earlier: tuple[str, ...]
    read: Callable[[], Told]

    @classmethod
    def of(cls, evidence: Evidence, heading: str = "") -> Source:
        """Evidence that stands by itself."""
        return cls(evidence.text, evidence.work.date, heading, (), lambda: Told(evidence))

    @cached_property
    def told(self) -> Told:
        return self.read()

    @property
    def evidence(self) -> Evidence:
        return self.told.evidence

    @property
    def people(self) -> tuple[str, ...]:
        return self.told.people

    @property
    def said(self) -> tuple[Evidence, ...]:
        return self.told.said

    @property
    def before(self) -> str:
        return " ".join(self.earlier)

    @cached_property
    def sentence(self) -> Sentence:
        return sentence(self.text, self.on)

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
