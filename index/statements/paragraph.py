"""All findings of one paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from index.statements.found import Found, Range
from index.statements.rules import according_to, adjectives, cue_verbs, labels, noun_cues, passives, quotations
from index.statements.sentence import Sentence
from index.statements.tokens import sentences, tokenise

_OBJECTS = frozenset({"object", "infinitive", "viewpoint", "adjective"})


@dataclass(frozen=True, slots=True)
class Read:
    """A paragraph's text, the plain spans of its sentences, and what the rules find in each."""

    text: str
    sentences: tuple[Range, ...]
    found: list[Found]

    def of(self, number: int) -> list[Found]:
        """The findings of a sentence."""
        return [f for f in self.found if f.sentence == self.sentences[number]]


def read(text: str, runs_on: bool = False) -> Read:
    """What the rules find in a paragraph, in reading order, each stretch given to its best rule."""
    tokens = tokenise(text, runs_on)
    found: list[Found] = []
    spans = []
    for number, (start, end) in enumerate(sentences(tokens)):
        sentence = Sentence(text, tokens, start, end)
        spans.append(sentence.span)
        here = _nested(_best([
            *according_to.find(sentence), *cue_verbs.find(sentence), *labels.find(sentence, number == 0),
            *noun_cues.find(sentence), *adjectives.find(sentence), *passives.find(sentence),
        ]))  # fmt: skip
        here += quotations.find(sentence, [place for f in here for place in f.content])
        found += sorted(here, key=lambda f: f.start)
    return Read(text, tuple(spans), found)


def _best(found: list[Found]) -> list[Found]:
    """Leaves out a finding whose content another one already has."""
    kept: list[Found] = []
    for one in found:
        if not any(_same(one, other) for other in kept):
            kept.append(one)
    return kept


def _same(one: Found, other: Found) -> bool:
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one.content for c, d in other.content)
    size = sum(b - a for a, b in one.content) + sum(b - a for a, b in other.content) - shared
    return shared > 0.8 * size


def _nested(found: list[Found]) -> list[Found]:
    """Marks what is reported inside another content; what only has an object there is no report of its own."""
    for one in found:
        outer = [f for f in found if f is not one and one.cue_at and _holds(f, one.cue_at)]
        one.inside = min(outer, key=lambda f: f.end - f.start) if outer else None
    return [f for f in found if f.inside is None or f.rule not in _OBJECTS]


def _holds(outer: Found, place: Range) -> bool:
    return any(a <= place[0] and place[1] <= b for a, b in outer.content)
