"""German noun phrases that may tell who speaks: "die Sprecherin des Amts, Jana Roe", "der Minister", "sie"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from index.people.german import is_body, is_office
from index.people.lexicon.german import BODIES, CALENDAR
from index.statements.found import Range
from index.statements.german.words import Sentence, Word
from index.statements.lexicon.german_words import (
    ADVERBS,
    ATTACHING,
    COORDINATORS,
    FOCUS,
    NOBODY,
    NOMINATIVE,
    OBLIQUE,
    PREPOSITIONS,
    SUBORDINATORS,
)
from index.text.letters import fold

PRONOUNS = frozenset({"er", "sie"})
_ENDINGS = ("e", "er", "es", "en", "em")
_MASCULINE = (
    "rat",
    "bund",
    "verband",
    "verein",
    "konzern",
    "sender",
    "gerichtshof",
    "senat",
    "tag",
    "dienst",
    "ausschuss",
)
_NEVER = (OBLIQUE | NOBODY | ADVERBS | PREPOSITIONS | SUBORDINATORS | COORDINATORS | {"dass"}) - NOMINATIVE
_SPEAKING = (
    "er",
    "in",
    "innen",
    "leute",
    "ende",
    "ender",
    "ten",
    "te",
    "ter",
    "ler",
    "kreise",
    "medien",
    "behorden",
    "bericht",
)
Kind = Literal["person", "body", "role", "pronoun", "several", "thing"]


@dataclass(frozen=True, slots=True)
class Named:
    """A place where the cast has somebody."""

    start: int
    end: int
    person: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase by the numbers of its words; `head` is the plain place of the words that say who."""

    start: int
    end: int
    head: Range
    kind: Kind

    @property
    def asked(self) -> Range | None:
        """The words that the cast is asked about: none of "sie", where several are meant."""
        return None if self.kind == "several" else self.head

    @property
    def speaks(self) -> bool:
        """Whether it names somebody who can say things, by a name, an office or as a body."""
        return self.kind != "thing"


def nominative(sentence: Sentence, at: int, named: Sequence[Named]) -> Phrase | None:
    """The phrase that begins at a word, if it can be the subject of a verb."""
    words = sentence.words
    start = at
    while at < len(words) and words[at].low in FOCUS:
        at += 1
    if at >= len(words) or words[at].low in _NEVER:
        return None
    if words[at].low in PRONOUNS:
        return Phrase(start, at + 1, (words[at].start, words[at].end), "pronoun")
    found = _phrase(sentence, start, at, named, words[at].low in NOMINATIVE)
    if found and words[at].low not in NOMINATIVE and words[at].low.endswith(("en", "em")) and not words[at].capital:
        return None  # "riet deutschen Firmen"
    if found and found.kind == "thing" and fold(words[found.end - 1].text).startswith(tuple(CALENDAR)):
        return None
    if found and words[at].low == "der" and not _may_lead(words, at, found):
        return None
    return found


def can_follow(sentence: Sentence, found: Phrase) -> bool:
    """Whether a phrase behind a verb is its subject by what it means: people, a body, not "verkündete die Ankunft"."""
    noun = fold(sentence.words[found.end - 1].text)
    return found.speaks or noun.endswith((*_SPEAKING, *BODIES))


def oblique(sentence: Sentence, at: int, named: Sequence[Named]) -> Phrase | None:
    """The phrase that a preposition before a word governs, with what is attached to it left out."""
    words = sentence.words
    if at >= len(words):
        return None
    return _phrase(sentence, at, at, named, words[at].low in NOMINATIVE | OBLIQUE)


def _may_lead(words: Sequence[Word], at: int, found: Phrase) -> bool:
    """ "der Minister", not the feminine dative of "sagte der Zeitung", "der Deutschen Presse-Agentur"."""
    noun = words[found.end - 1]
    if words[at + 1].low.endswith("en") and found.end > at + 2:
        return False
    if found.kind == "body" or noun.low.endswith("in"):
        return noun.low.endswith(_MASCULINE)
    return True


def _phrase(sentence: Sentence, start: int, at: int, named: Sequence[Named], led: bool) -> Phrase | None:
    words = sentence.words
    at = _past_adjectives(words, at + led)
    stop = _past_nouns(words, at)
    if stop == at:
        return None
    end = words[stop - 1].end
    inside = [m for m in named if words[at].start <= m.start < end]
    person = next((m for m in inside if m.person), None) or _with_two_callings(words, stop, named)
    if person:
        return _person(words, start, person, named)
    noun = words[stop - 1]
    kind: Kind = "role" if is_office(noun.text) else "body" if inside or is_body(noun.text) else "thing"
    if kind == "role":
        apposed = _apposed(sentence, stop, named)
        if apposed:
            return _person(words, start, apposed, named)
    head = (inside[0].start, max(inside[0].end, end)) if inside and kind == "body" else (words[start].start, end)
    return Phrase(start, _past_bracket(words, stop), head, kind)


def _person(words: Sequence[Word], start: int, person: Named, named: Sequence[Named]) -> Phrase:
    """A phrase up to the name in it, with those that "und" joins to it."""
    stop = _word_at(words, person.end)
    stop = _past_bracket(words, stop)
    head = (person.start, person.end)
    if stop + 1 < len(words) and words[stop].low in {"und", "sowie"}:
        other = next((m for m in named if m.person and m.start >= words[stop].end), None)
        if other and all(w.capital for w in words[stop + 1 : _word_at(words, other.end)]):
            return Phrase(start, _past_bracket(words, _word_at(words, other.end)), (person.start, other.end), "person")
    return Phrase(start, stop, head, "person")


def _with_two_callings(words: Sequence[Word], at: int, named: Sequence[Named]) -> Named | None:
    """Who is named behind a second office of hers: "die Pilotin und Lehrerin Jana Roe"."""
    if at + 2 >= len(words) or words[at].low not in {"und", "sowie"} or not is_office(words[at - 1].text):
        return None
    second = words[at + 1]
    same = words[at - 1].low.endswith("in") == second.low.endswith("in")
    begins = words[at + 2].start
    return next((m for m in named if m.person and m.start == begins and is_office(second.text) and same), None)


def _apposed(sentence: Sentence, at: int, named: Sequence[Named]) -> Named | None:
    """Who is named between commas behind an office: "die Sprecherin des Amts, Jana Roe, sagte"."""
    words = sentence.words
    at = past_attachments(words, at)
    if at + 1 >= len(words) or words[at].text != ",":
        return None
    begin = words[at + 1].start
    found = next((m for m in named if m.person and m.start == begin), None)
    stop = _past_bracket(words, _word_at(words, found.end)) if found else len(words)
    return found if stop >= len(words) - 1 or words[stop].text in {",", ":"} else None


def _past_adjectives(words: Sequence[Word], at: int) -> int:
    first = at
    while at < len(words) and at - first < 4 and is_adjective(words[at]):
        at += 1
    return at if at < len(words) and words[at].capital else first


def is_adjective(word: Word) -> bool:
    inflected = word.low.endswith(_ENDINGS) or word.low[0].isdigit()
    return word.is_word and not word.capital and inflected and word.low not in NOMINATIVE | OBLIQUE


def _past_nouns(words: Sequence[Word], at: int) -> int:
    while at < len(words) and words[at].capital:
        at += 1
    return at


def _past_bracket(words: Sequence[Word], at: int) -> int:
    return at + 1 if at < len(words) and words[at].low == "()" else at


def past_attachments(words: Sequence[Word], at: int, by: frozenset[str] = ATTACHING | OBLIQUE) -> int:
    """Behind what is attached to a noun by some words: "des Amts für Hafenbau in Sarn (HBS)"."""
    while at < len(words):
        at = _past_bracket(words, at)
        begin = at
        if at < len(words) and words[at].quotation is not None:
            at += 1
            continue
        while at < len(words) and words[at].low in (by if at == begin else ATTACHING | OBLIQUE):
            at += 1
        stop = _past_nouns(words, _past_adjectives(words, at))
        if at == begin or stop == at:
            return begin
        at = stop
        if at + 1 < len(words) and words[at].low in {"und", "&"} and words[at + 1].capital:
            at = _past_nouns(words, at + 1)
    return at


def _word_at(words: Sequence[Word], place: int) -> int:
    """The number of the first word that begins at a place or behind it."""
    return next((n for n, w in enumerate(words) if w.start >= place), len(words))
