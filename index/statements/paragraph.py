"""All findings of one paragraph."""

from __future__ import annotations

from index.statements.found import Found
from index.statements.rules import according_to, adjectives, cue_verbs, labels, noun_cues, quotations
from index.statements.sentence import Sentence
from index.statements.tokens import sentences, tokenise


def findings(text: str, runs_on: bool = False) -> list[Found]:
    """What the rules find in a paragraph, in reading order, each stretch given to its best rule."""
    tokens = tokenise(text, runs_on)
    found: list[Found] = []
    for number, (start, end) in enumerate(sentences(tokens)):
        sentence = Sentence(text, tokens, start, end)
        here = _best([
            *according_to.find(sentence), *cue_verbs.find(sentence), *labels.find(sentence, number == 0),
            *noun_cues.find(sentence), *adjectives.find(sentence),
        ])  # fmt: skip
        here += quotations.find(sentence, [place for f in here for place in f.content])
        found += sorted(here, key=lambda f: f.start)
    return found


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
