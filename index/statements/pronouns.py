"""Whom "he" and "she" take up: who does something in the clause before, never somebody spoken about."""

from __future__ import annotations

from collections.abc import Callable

from index.model import Mention
from index.statements import subject
from index.statements.found import Range
from index.statements.lexicon.people import is_speaker
from index.statements.lexicon.words import words
from index.statements.rules.according_to import name_end
from index.statements.sentence import Sentence
from index.statements.subject import Phrase
from index.statements.tokens import sentences, tokenise

PERSONAL = words("he she his her him himself herself")
_SUBJECT = words("he she")
_BY = ["according", "to"]
_FINITE = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB", "ED"})
Named = Callable[[Range], Mention | None]
"""The person that the words at a plain place name or describe, if any."""


class Pronouns:
    """Resolves the personal pronouns of one paragraph; `named` tells who is named at a place of it.

    `persons` and `bodies` are the places where persons, and others than persons, are named.
    """

    def __init__(self, text: str, named: Named, persons: list[Range], bodies: list[Range]) -> None:
        self.text, self.named, self.persons, self.bodies = text, named, persons, bodies
        tokens = tokenise(text)
        self.sentences = [Sentence(text, tokens, a, b) for a, b in sentences(tokens)]

    def meant(self, at: int) -> Mention | None:
        """Whom a pronoun at a place means, if somebody known."""
        place = self.antecedent(at)
        return self.named(place) if place else None

    def antecedent(self, at: int) -> Range | None:
        """The words a pronoun stands for: the subject before it in its sentence, else of the sentence before."""
        current = next((n for n, s in enumerate(self.sentences) if s.span[0] <= at < s.span[1]), None)
        if current is None:
            return None
        for number in range(current, -1, -1):
            sentence = self.sentences[number]
            found = _subject(sentence, at)
            if found is None:
                if self._names_somebody(sentence, at):
                    return None
                continue
            if found.head[1] - found.head[0] == 1 and sentence.tokens[found.head[0]].low in _SUBJECT:
                return self.antecedent(sentence.tokens[found.head[0]].start)
            place = sentence.place(*found.head)
            mention = self.named(place)
            other = self._relative(sentence, found, at)
            if other and (mention is None or other.entity != mention.entity):
                return None
            if mention or (_is_somebody(sentence, found) and not self._is_body(place)):
                return place
            if self._names_somebody(sentence, at):
                return None
        return None

    def _relative(self, sentence: Sentence, phrase: Phrase, before: int) -> Mention | None:
        """Whom a relative clause between the subject and the pronoun is about: "Kim met Li, who said he …"."""
        whos = [
            k
            for k in range(phrase.end, sentence.end)
            if sentence.tokens[k].low == "who" and _end(sentence, k) <= before
        ]
        about = subject.before(sentence.tokens, sentence.start, whos[-1] + 1) if whos else None
        return self.named(sentence.place(*about.head)) if about else None

    def _is_body(self, place: Range) -> bool:
        return any(a < place[1] and place[0] < b for a, b in self.bodies)

    def _names_somebody(self, sentence: Sentence, before: int) -> bool:
        """Whether a person is named in a sentence before a place, outside quotation marks."""
        start, end = sentence.span
        quoted = [t for t in sentence.tokens[sentence.start : sentence.end] if t.quotation]
        return any(
            start <= a and b <= min(end, before) and not any(t.start < a < t.end for t in quoted)
            for a, b in self.persons
        )


def _end(sentence: Sentence, token: int) -> int:
    return sentence.tokens[token].end


def _subject(sentence: Sentence, before: int) -> Phrase | None:
    """Who does something in a sentence before a place: the last one who says something, else of the first clause."""
    told = [p for p in (*_telling(sentence), *_according(sentence)) if sentence.tokens[p.head[1] - 1].end <= before]
    if told:
        return max(told, key=lambda p: p.start)
    stop = next((k for k in range(sentence.start, sentence.end) if sentence.tokens[k].start >= before), sentence.end)
    first = subject.of_clause(sentence.tokens, sentence.start, stop)
    return first if first is None or _is_somebody(sentence, first) else _later(sentence, first, stop)


def _telling(sentence: Sentence) -> list[Phrase]:
    """Those who say something in clauses of their own."""
    said = [e for e in sentence.events if e.kind == "say" and not e.passive and e.bound != "purpose"]
    return [p for e in said if (p := sentence.subjects.get(e.verb)) and _leads(sentence, p)]


def _according(sentence: Sentence) -> list[Phrase]:
    """Those to whom the sentence's words are laid: "according to Kim"."""
    tokens = sentence.tokens
    ats = [k + 1 for k in range(sentence.start + 1, sentence.end - 1) if [tokens[k - 1].low, tokens[k].low] == _BY]
    return [subject.phrase(tokens, at, stop) for at in ats if (stop := name_end(sentence, at)) > at]


def _later(sentence: Sentence, first: Phrase, stop: int) -> Phrase:
    """ "The mood was grim, and since then Kim has left": the first later subject that may be a person."""
    for k in range(first.end + 1, stop):
        if sentence.tokens[k].tag in _FINITE:
            found = subject.before(sentence.tokens, first.end, k)
            if found and _leads(sentence, found) and _is_somebody(sentence, found):
                return found
    return first


def _leads(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a subject leads a clause of its own: not "reports that Kim said …", "Kim, who said …", "it says"."""
    before = sentence.tokens[phrase.start - 1] if phrase.start > sentence.start else None
    return (
        sentence.tokens[phrase.end - 1].tag != "REL"
        and sentence.tokens[phrase.head[0]].low not in {"it", "this", "that", "i", "we", "you"}
        and (before is None or before.low != "that")
    )


def _is_somebody(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a subject may be a person, so that the pronoun may mean it: a name, a noun for people."""
    last = sentence.tokens[phrase.head[1] - 1]
    return last.tag in {"CAP", "PRON"} or is_speaker(last.low)
