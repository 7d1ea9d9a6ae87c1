"""The clause of a reporting noun behind a reporting verb: "rejects the view that …", "voiced doubts to Li that …"."""

from __future__ import annotations

from index.model import Polarity
from index.statements.complement import Complement
from index.statements.events import Event
from index.statements.lexicon import matrix
from index.statements.lexicon.nouns import REPORTS
from index.statements.lexicon.words import words
from index.statements.sentence import Sentence


def past_noun(sentence: Sentence, event: Event, found: Complement) -> int | None:
    """Where the content begins that is what the noun's clause says; None if the object is no such noun."""
    tokens, start = sentence.tokens, found.start
    if found.frame not in "OA" or not (tokens[start].tag in {"DET", "POSS"} or event.key in matrix.EXPRESSES):
        return None
    for k in range(start, min(start + 4, sentence.end - 2)):
        if tokens[k].tag == "PREP":
            return None
        if tokens[k].low == "question" and tokens[k + 1].low == "whether":
            return k + 2
        lead = _past_hearer(sentence, k + 1)
        if noun_of(tokens[k].low) and tokens[lead].low == "that":
            return lead + 1
    return None


def _past_hearer(sentence: Sentence, k: int) -> int:
    """Over the "to the board" of "expressed doubts to the board that …"."""
    if sentence.tokens[k].low not in {"to", "with"}:
        return k
    end = k + 1
    while end < min(sentence.end - 1, k + 6) and sentence.tokens[end].tag in {"DET", "CAP", "WORD", "POSS"}:
        if sentence.tokens[end].low == "that":
            return end
        end += 1
    return k


def turned(sentence: Sentence, event: Event, polarity: Polarity) -> Polarity:
    """The polarity of what a noun leads in: "expressed doubts that …", "took up the question whether …"."""
    found = sentence.scanner.complement(event)
    start = past_noun(sentence, event, found) if found else None
    if polarity != "asserted" or found is None or start is None:
        return polarity
    if sentence.tokens[start - 1].low == "whether":
        return "question"
    nouns = [noun for t in sentence.tokens[found.start : start] if (noun := noun_of(t.low))]
    base = REPORTS.get(nouns[0], "asserted")
    return base if base in {"doubted", "denied", "demand"} else polarity  # type: ignore[return-value]


def noun_of(word: str) -> str | None:
    """The reporting noun that a word is a form of."""
    for form in (word, word.removesuffix("s")):
        if form in REPORTS or form in _VIEWS:
            return form
    return None


_VIEWS = words("view argument position theory thesis conclusion")
