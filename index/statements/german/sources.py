"""Whose words a German sentence says its content is, without a verb: "laut Roe", "Roe zufolge", "so die Ministerin"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.people.lexicon.german import CALENDAR
from index.statements.found import Range
from index.statements.german.phrases import Named, Phrase, is_adjective, nominative, oblique, past_attachments
from index.statements.german.words import Sentence, Word
from index.statements.lexicon.german_words import (
    ADVERBS,
    ANGABEN,
    FOCUS,
    NOMINATIVE,
    OBLIQUE,
    PLAIN,
    PREPOSITIONS,
    RELATIVES,
    REPORTED,
    UNREAL,
)
from index.text.letters import fold

_OF = frozenset({"von", "vom", "der", "des", "eines", "einer"})
_MANY = frozenset("vieler mehrerer einiger zahlreicher verschiedener anderer weiterer".split())
_OWN = frozenset({"eigenen", "eigener", "eigene", "seiner", "ihrer", "seinen", "ihren", "meiner", "unserer", "unseren"})
_DATIVE = frozenset({"dem", "den", "einem", "diesem", "seinem", "ihrem"})
_TELLING = frozenset("verschiedenen ersten neuen weiteren unbestätigten anderen jüngsten".split())
_SHORT = 7
_FUNCTION = ADVERBS | NOMINATIVE | OBLIQUE | PREPOSITIONS
_FINITE = PLAIN | REPORTED | UNREAL


@dataclass(frozen=True, slots=True)
class Source:
    """The words from `start` to `end` that tell whose the rest is; `cue` is the plain place of "laut", "zufolge"."""

    start: int
    end: int
    cue: Range
    subject: Phrase | None
    rule: str


def sources(sentence: Sentence, named: Sequence[Named]) -> Iterator[Source]:
    """All such phrases of a sentence."""
    for at in range(len(sentence.words)):
        found = _at(sentence, at, named)
        if found:
            yield found


def _at(sentence: Sentence, at: int, named: Sequence[Named]) -> Source | None:
    low = sentence.words[at].low
    if low == "laut":
        return _laut(sentence, at, at + 1, named)
    if low in {"nach", "aus"}:
        return _in_view(sentence, at, named)
    if low == "zufolge":
        return _zufolge(sentence, at, named)
    if low == "so" and any(start == at and n for n, (start, _) in enumerate(sentence.clauses)):
        return _so(sentence, at, named)
    return None


def _laut(sentence: Sentence, at: int, first: int, named: Sequence[Named]) -> Source | None:
    """ "Laut dem Ministerium für Hafenbau", "laut Angaben von Jana Roe"."""
    words = sentence.words
    if first < len(words) and words[first].low in ANGABEN:
        return _in_view(sentence, at, named)
    subject = oblique(sentence, first, named)
    if subject is None:
        return None
    stop = _past_clause(sentence, _stop(words, subject))
    return Source(at, stop, (words[at].start, words[at].end), subject, "according to")


def _in_view(sentence: Sentence, at: int, named: Sequence[Named]) -> Source | None:
    """ "Nach Angaben der Polizei", "nach Ansicht von Roe", "aus Sicht des Ministeriums"; not "nach eigenen Angaben"."""
    words = sentence.words
    noun = next((n for n in range(at + 1, min(at + 3, len(words))) if words[n].low in ANGABEN), None)
    if noun is None or words[at + 1].low in _OWN or (words[at].low == "aus" and words[noun].low != "sicht"):
        return None
    if noun + 1 >= len(words) or words[noun + 1].low not in _OF | _MANY:
        return None
    first = noun + 1 + (words[noun + 1].low in {"von", "vom"})
    subject = oblique(sentence, first, named)
    if subject is None or fold(words[subject.end - 1].text).startswith(tuple(CALENDAR)):
        return None
    if words[noun + 1].low in _MANY and sentence.lows(subject.end, subject.end + 1) == ["wie"]:
        return None  # "vieler Menschen wie dem Forscher Roe": who else holds it nobody says
    stop = _past_clause(sentence, _past_date(words, _stop(words, subject)))
    return Source(at, stop, (words[at].start, words[noun].end), subject, "according to")


def _stop(words: Sequence[Word], subject: Phrase) -> int:
    """The end of a source: an office or body may be "für Hafenbau", a report is "der Werft"."""
    if subject.kind == "person":
        return subject.end
    return past_attachments(words, subject.end, _OF | {"für"} if subject.kind != "thing" else _OF)


def _past_date(words: Sequence[Word], at: int) -> int:
    """Behind the day of what is told: "nach Angaben der Werft vom 3. Mai 2021"."""
    if at + 1 >= len(words) or words[at].low not in {"vom", "von"}:
        return at
    end = at + 1
    while end < len(words) and (words[end].low[0].isdigit() or words[end].low == "." or _is_of_calendar(words[end])):
        end += 1
    return end if end > at + 1 else at


def _is_of_calendar(word: Word) -> bool:
    return word.capital and fold(word.text) in CALENDAR | {"mai"}


def _past_clause(sentence: Sentence, at: int) -> int:
    """Behind what is said of a source in a clause of its own: "laut dem Bericht, der im Mai erschien, steigt …"."""
    words = sentence.words
    if at + 1 >= len(words) or words[at].text != "," or words[at + 1].low not in RELATIVES:
        return at
    number = sentence.clause_at(at + 1)
    if number + 1 == len(sentence.clauses):
        return at
    end, begin = sentence.clauses[number][1], sentence.clauses[number + 1][0]
    verb_last = words[end - 1].low in _FINITE or words[end - 1].low.endswith(("te", "ten", "t"))
    verb_next = words[begin].low in _FINITE or (
        not words[begin].capital and words[begin].low.endswith(("t", "te", "en")) and words[begin].low not in _FUNCTION
    )
    return begin if words[end].text == "," and verb_last and verb_next else at


def _zufolge(sentence: Sentence, at: int, named: Sequence[Named]) -> Source | None:
    """ "Roe zufolge", "dem Bericht zufolge", "Angaben der Polizei zufolge"; the nearest phrase in the dative."""
    words = sentence.words
    found: Source | None = None
    for first in range(at - 1, max(-1, at - 1 - _SHORT), -1):
        if words[first].low in ANGABEN and first + 1 < at and words[first + 1].low in _OF:
            return _governed(sentence, first, first + 1 + (words[first + 1].low in {"von", "vom"}), at, named)
        led = words[first].low in NOMINATIVE | OBLIQUE
        bare = words[first].capital and not (first and words[first - 1].capital) and found is None
        if (led and (found is None or words[first].low in _DATIVE or _is_led_by(words, first, found))) or bare:
            found = _governed(sentence, _with_adjectives(words, first), first, at, named) or found
    return found


def _with_adjectives(words: Sequence[Word], first: int) -> int:
    """Where a noun's phrase begins, "mehreren Berichten", if no article stands before it."""
    if not words[first].capital:
        return first
    begin = first
    while begin and not words[begin - 1].capital and words[begin - 1].low.endswith(("en", "em", "er")):
        begin -= 1
    sure = all(w.low in OBLIQUE | _TELLING or w.low.endswith(("ischen", "enden")) for w in words[begin:first])
    return begin if begin == 0 or sure else first


def _is_led_by(words: Sequence[Word], at: int, found: Source) -> bool:
    """ "der alten Ministerin": an article and adjectives before what was found."""
    return words[at].low == "der" and all(is_adjective(word) for word in words[at + 1 : found.start])


def _governed(sentence: Sentence, start: int, first: int, at: int, named: Sequence[Named]) -> Source | None:
    subject = oblique(sentence, first, named) if sentence.words[start].low not in _OWN else None
    if subject is None or at not in (subject.end, past_attachments(sentence.words, subject.end)):
        return None
    word = sentence.words[at]
    return Source(start, at + 1, (word.start, word.end), subject, "according to")


def _so(sentence: Sentence, at: int, named: Sequence[Named]) -> Source | None:
    """ ", so die Ministerin", ", so Roe weiter": a short clause without a verb."""
    clause = sentence.clause_at(at)
    _, end = sentence.clauses[clause]
    subject = nominative(sentence, at + 1, named)
    if subject is None or sentence.words[at + 1].low in FOCUS:  # "so etwa Roe": an example
        return None
    if not subject.speaks or subject.kind == "pronoun" or set(sentence.lows(at, end)) & _FINITE:
        return None
    if end - subject.end > _SHORT:
        return None
    word = sentence.words[at]
    stop = end if clause + 1 == len(sentence.clauses) or end > subject.end else subject.end
    return Source(at, stop, (word.start, word.end), subject, "according to")
