"""Whom "he" and "she" take up: who does something in the clause before, never somebody spoken about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from index.model import Mention
from index.statements import subject
from index.statements.found import Range
from index.statements.lexicon.people import is_speaker
from index.statements.lexicon.words import words
from index.statements.rules.according_to import name_end
from index.statements.sentence import Sentence
from index.statements.subject import Phrase
from index.statements.token import Token
from index.statements.tokens import sentences, tokenise

PERSONAL = words("he she his her him himself herself")
_SUBJECT = words("he she")
_SHE = words("she her herself hers")
_CONTROLS = words("as of for against from")
_NEUTRAL = words("it they")
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
        self.tokens = tokens
        self.quoted = [(t.start, t.end) for t in tokens if t.quotation]

    def meant(self, at: int) -> Mention | None:
        """Whom a pronoun at a place means, if somebody known."""
        place = self.antecedent(at)
        return self.named(place[0]) if place else None

    def antecedent(self, at: int) -> tuple[Range, Range] | None:
        """The words a pronoun stands for, those that tell who and the whole phrase: the subject before it in its
        sentence, else of the sentence before."""
        current = next((n for n, s in enumerate(self.sentences) if s.span[0] <= at < s.span[1]), None)
        if current is None:
            return None
        for number in range(current - self._is_object(at), -1, -1):
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
            if number == current and self._acts_between(sentence, found, at, mention):
                return None
            if mention or (_is_somebody(sentence, found) and not self._is_body(place)):
                return place, sentence.place(found.start, found.end)
            if self._names_somebody(sentence, at):
                return None
        return None

    def is_open(self, at: int) -> bool:
        """Whether nobody is named or told of before a place who could be meant by a "he"."""
        return self.antecedent(at) is None and not any(b <= at and not self._is_quoted((a, b)) for a, b in self.persons)

    def leaves_open(self) -> bool:
        """Whether the paragraph names nobody: it only goes on about who "he" is, or is a quotation alone."""
        return self.is_open(len(self.text) - 1) and (bool(self._gendered()) or self._is_quoted((1, len(self.text) - 2)))

    def last_named(self) -> Mention | None:
        """Whom a "he" that opens the next paragraph means: who does something last here, nobody else being named."""
        one = self.meant(len(self.text) - 1)
        if one is None:
            return None
        named = [m for place in self.persons if not self._is_quoted(place) and (m := self.named(place))]
        return one if all(m.entity == one.entity for m in named) else None

    def speaks_of(self, pronoun: str) -> bool:
        """Whether a pronoun may mean whom this paragraph's own mean: "she" is not "he"."""
        said = self._gendered()
        return not said or (pronoun in _SHE) in said

    def _gendered(self) -> set[bool]:
        """Which of "she" (true) and "he" (false) the paragraph says outside quotation marks."""
        return {t.low in _SHE for t in self.tokens if t.low in PERSONAL and not self._is_quoted((t.start, t.end))}

    def taken_up(self, at: int) -> Range | None:
        """The subject that an "it" or a "they" takes up: before it in its sentence, else of the sentence before;
        "they" passes over a subject that can be nobody."""
        current = next((n for n, s in enumerate(self.sentences) if s.span[0] <= at < s.span[1]), 0)
        inserted = self.text[:at].rstrip()[-1:] == ","
        several = self.text[at : at + 4].lower() == "they"
        for number in range(current - inserted, -1 if several else max(-1, current - 2), -1):
            sentence = self.sentences[number]
            found = _subject(sentence, at)
            if found and (not several or _may_speak(sentence, found)):
                token = sentence.tokens[found.head[0]]
                return self.taken_up(token.start) if token.low in _NEUTRAL else sentence.place(found.start, found.end)
        return None

    def _is_object(self, at: int) -> bool:
        """Whether a pronoun is told of by the subject of its own clause: "Kim quoted her as saying"."""
        k = next((k for k, t in enumerate(self.tokens) if t.start == at), 0)
        return 0 < k < len(self.tokens) - 1 and (
            self.tokens[k].low in {"him", "her"}
            and self.tokens[k - 1].tag == "CUE"
            and self.tokens[k + 1].low in _CONTROLS
        )

    def _acts_between(self, sentence: Sentence, phrase: Phrase, at: int, meant: Mention | None) -> bool:
        """Whether another person acts in what the subject says: "Kim said that Li had erred when he …"."""
        tokens = sentence.tokens
        for k in range(phrase.end, sentence.end - 1):
            if tokens[k].end > at:
                return False
            if tokens[k].tag == "CAP" and tokens[k + 1].tag in _FINITE | {"CUE"} and tokens[k + 1].end <= at:
                other = subject.before(tokens, phrase.end, k + 1)
                mention = self.named(sentence.place(*other.head)) if other else None
                if (
                    other
                    and mention
                    and (meant is None or mention.entity != meant.entity)
                    and self._clause(tokens, other)
                ):
                    return True
        return False

    @staticmethod
    def _clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Whether a subject opens a clause, right behind a cue, a "that" or a conjunction."""
        before = tokens[phrase.start - 1]
        return before.tag in {"CUE", "SUB"} or before.low == "that"

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
        return any(start <= a and b <= min(end, before) and not self._is_quoted((a, b)) for a, b in self.persons)

    def _is_quoted(self, place: Range) -> bool:
        return any(a < place[0] < b for a, b in self.quoted)


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
    several = last.tag == "WORD" and last.low.endswith("s") and not last.low.endswith("ss")
    return _may_speak(sentence, phrase) and not several


def _may_speak(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a subject may be people or a body: a name, a noun for one or several of them."""
    last = sentence.tokens[phrase.head[1] - 1]
    return last.tag in {"CAP", "PRON"} or is_speaker(last.low)
