"""What a German verb of saying reports: a clause with "dass", in the subjunctive, or with "zu"; before it or behind."""

from __future__ import annotations

from collections.abc import Sequence

from index.people.lexicon.german import CALENDAR
from index.statements.found import Range
from index.statements.german.cues import Cue
from index.statements.german.phrases import nominative, past_attachments
from index.statements.german.words import Sentence
from index.statements.lexicon.german_verbs import FINITE, REPORTING
from index.statements.lexicon.german_words import (
    ADVERBS,
    ASKING,
    COORDINATORS,
    NOMINATIVE,
    OBLIQUE,
    PLAIN,
    PREPOSITIONS,
    RELATIVES,
    REPORTED,
    SUBORDINATORS,
    UNREAL,
)
from index.text.letters import fold

_THAT = frozenset({"dass", "daß"})
_JUDGING = frozenset("findet finden fand fanden".split())
_FUNCTION = NOMINATIVE | OBLIQUE | ADVERBS | PREPOSITIONS | SUBORDINATORS | {"ohne", "heute", "gerade"}
_SHORT = 4
_PURPOSE = frozenset({"um", "ohne", "statt", "anstatt"})
MOOD = REPORTED | REPORTING | UNREAL
_FINITE = PLAIN | MOOD
Content = tuple[str, list[Range]]
"""The rule that finds it, and its plain places."""


def content(sentence: Sentence, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """What a cue reports in its sentence; None if nothing, or only a quotation."""
    if cue.verb.only_quotes:
        return None
    if cue.wie:
        return "cue inside", outside(sentence, *sentence.clauses[cue.clause])
    put_in = _ahead(sentence, cue, others) if cue.inverted and _opens_clause(sentence, cue) else None
    if sentence.words[cue.at].low in _JUDGING:
        return put_in
    return put_in or _behind(sentence, cue, others) or _object(sentence, cue)


def _opens_clause(sentence: Sentence, cue: Cue) -> bool:
    """ ", sagte Roe", ", so sagte Roe"."""
    start = sentence.clauses[cue.clause][0]
    return cue.at == start + (sentence.words[start].low == "so")


def _behind(sentence: Sentence, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """The first clause behind the cue's own that it can take, up to where somebody else speaks or the report ends."""
    passed = False
    for number in range(cue.clause + 1, len(sentence.clauses)):
        start, end = sentence.clauses[number]
        lows = sentence.lows(start, end)
        opens = next((low for low in lows if low not in COORDINATORS), "")
        taken = _taken(sentence, number, cue, opens)
        if number == cue.clause + 1 and opens in _THAT and _is_led(sentence, number, cue):
            return None
        far = passed or any(b - a > _SHORT for a, b in sentence.clauses[cue.clause + 1 : number])
        if taken and not (far and taken[0] == "that-clause"):
            return taken[0], [_to_end(sentence, taken[1], number, cue, others)]
        if lows[0] in COORDINATORS or (opens not in RELATIVES | SUBORDINATORS and not _is_adjunct(lows)):
            return None
        passed = passed or opens in RELATIVES | SUBORDINATORS
    return None


def _is_led(sentence: Sentence, number: int, cue: Cue) -> bool:
    """Whether another verb's "dafür" takes the clause: "erklärt er und leistet dafür Abbitte, dass …"."""
    between = sentence.lows(cue.at + 1, sentence.clauses[number][0])
    return "und" in between and bool({"dafür", "dagegen", "darauf", "dazu"} & set(between[between.index("und") :]))


def _taken(sentence: Sentence, number: int, cue: Cue, opens: str) -> tuple[str, int] | None:
    """As what a clause is reported by a cue, and from which word."""
    start, end = sentence.clauses[number]
    lows = sentence.lows(start, end)
    first = start + lows.index(opens) if opens else start
    if opens in _THAT:
        return ("that-clause", first + 1) if first + 1 < end else None
    if opens in ASKING and cue.polarity in {"question", "doubted"}:
        return "that-clause", first
    if opens in SUBORDINATORS and lows[0] not in COORDINATORS and _verb_follows(sentence, number):
        return "clause", start
    if opens in SUBORDINATORS | {"ob"} or lows[0] in COORDINATORS:
        return None
    if number == cue.clause + 1 and lows[0] not in _FUNCTION - NOMINATIVE and _goes_on_in_mood(sentence, number):
        return "clause", start
    reported = is_reported(lows) or _is_unknown_mood(sentence, number)
    if reported and not _is_relative(sentence, number, cue):
        return "clause", sentence.clauses[cue.clause + 1][0] if lows[0] in MOOD else start
    if opens not in RELATIVES - {"der", "die", "das"} and _goes_on_in_mood(sentence, number):
        return "clause", start
    if _is_infinitive(lows) and sentence.mark_before(number) == "," and _takes_infinitive(sentence, cue, number):
        return "infinitive", start
    led = sentence.mark_before(number) == ":" and not cue.inverted and not cue.verb.thinks
    return ("clause", start) if led and _is_main(lows) else None


def _takes_infinitive(sentence: Sentence, cue: Cue, number: int) -> bool:
    """ "Roe kündigte an, die Maut zu senken"; not "sagte über den Plan, die Maut zu senken"."""
    bare = sentence.words[cue.at].low.startswith(
        ("sag", "bericht", "erzähl", "schr", "meld", "antwort", "frag", "lob", "kritis")
    )
    quoted = cue.at > 1 and any(w.quotation for w in sentence.words[cue.at - 2 : cue.at])
    near = all(sentence.mark_before(n) == "," for n in range(cue.clause + 1, number + 1))
    return near and not bare and not quoted and cue.verb.polarity in {"asserted", "demand", "denied"}


def _is_unknown_mood(sentence: Sentence, number: int) -> bool:
    """ "die Regierung versuche, …": a verb in "e" right behind a subject."""
    start, end = sentence.clauses[number]
    found = nominative(sentence, start, ())
    at = found.end if found else end
    word = sentence.words[at] if at < end else None
    return word is not None and not word.capital and word.low.endswith("e") and word.low not in _FUNCTION


def _is_relative(sentence: Sentence, number: int, cue: Cue) -> bool:
    """ "von Fähren, die den Hafen schließen würden": the verb stands last, behind a noun that is not who speaks."""
    start, end = sentence.clauses[number]
    if sentence.words[start].low not in RELATIVES or sentence.words[end - 1].low not in _FINITE:
        return False
    noun = sentence.words[start - 2]
    speaks = cue.subject.start <= start - 2 < cue.subject.end
    return noun.capital and not speaks and not fold(noun.text).startswith(tuple(CALENDAR))


def _goes_on_in_mood(sentence: Sentence, number: int) -> bool:
    """ "die Fähren, die im Hafen liegen, seien voll": the verb of a clause stands behind what is put into it."""
    later = [sentence.clauses[n] for n in range(number + 1, min(number + 3, len(sentence.clauses)))]
    inserted = (
        bool(later) and sentence.words[later[0][0]].low in RELATIVES | PREPOSITIONS | SUBORDINATORS | {"ob"} | _THAT
    )
    if _FINITE & set(sentence.lows(*sentence.clauses[number])):
        return False
    return inserted and any(sentence.words[start].low in MOOD for start, _ in later)


def _verb_follows(sentence: Sentence, number: int) -> bool:
    """ "wenn die Maut steige, werde er gehen": the main clause behind it opens with its verb."""
    return number + 1 < len(sentence.clauses) and sentence.words[sentence.clauses[number + 1][0]].low in MOOD


def _is_adjunct(lows: list[str]) -> bool:
    """An insertion without a verb of its own: a role between commas."""
    return not (set(lows) & _FINITE)


def is_reported(lows: Sequence[str]) -> bool:
    """Whether a clause stands in the subjunctive of reports."""
    return bool(set(lows) & MOOD) and "ich" not in lows


def _is_main(lows: list[str]) -> bool:
    return len(lows) > 3 and bool(set(lows) & _FINITE)


def _is_infinitive(lows: list[str]) -> bool:
    """ "die Maut zu senken", "sich zurückzuziehen"."""
    last = lows[-1]
    return len(lows) > 1 and (
        (lows[-2] == "zu" and last.endswith("n")) or ("zu" in last[1:-3] and last.endswith("en") and len(last) > 7)
    )


def _to_end(sentence: Sentence, first: int, clause: int, cue: Cue, others: Sequence[Cue]) -> Range:
    """From a word to where the sentence's report ends: its end, or before another's cue or "und kündigte … an"."""
    stop = sentence.clauses[-1][1]
    for number in range(clause + 1, len(sentence.clauses)):
        start, end = sentence.clauses[number]
        lows = sentence.lows(start, end)
        if any(_speaks_in(o, number, start) for o in others if o.at != cue.at) or _goes_on(lows):
            stop = sentence.clauses[number - 1][1]
            break
    return sentence.words[first].start, sentence.words[stop - 1].end


def _speaks_in(other: Cue, number: int, start: int) -> bool:
    """Whether another's cue opens a clause: "und Holm sagte", "wie Holm sagte"."""
    return other.clause == number and (other.wie or other.at - start < 3 or other.subject.start - start < 2)


def _goes_on(lows: list[str]) -> bool:
    """ "so Roe", "hieß es", "wie es hieß": what is no part of the report."""
    first = lows[lows[0] in COORDINATORS and len(lows) > 1]
    if first in FINITE and first not in _FINITE:  # ", forderte einen Rücktritt", "und forderte mehr Geld"
        return True
    return lows[:2] in (["hieß", "es"], ["heißt", "es"], ["wie", "es"]) or (lows[0] == "so" and len(lows) < 8 and not (
        set(lows) & _FINITE
    ))  # fmt: skip


def _ahead(sentence: Sentence, cue: Cue, others: Sequence[Cue]) -> Content | None:
    """What stands before ", sagte Roe", and what goes on behind it."""
    start = sentence.clauses[cue.clause][0]
    if not cue.clause or sentence.mark_before(cue.clause) not in {",", "–", "—", "-"}:
        return None
    if any(o.at < cue.at for o in others) or _leads_on(sentence, cue):
        return None
    begin = max((n + 1 for n in range(start) if sentence.words[n].text == ":"), default=0)
    stop = sentence.clauses[cue.clause - 1][1]
    first = next((n for n in range(begin, stop) if _may_open(sentence, n)), stop)
    lows = sentence.lows(begin, stop)
    goes_on = _going_on(sentence, cue, bool(set(lows) & _FINITE))
    subordinate = sentence.words[first].low in SUBORDINATORS | _PURPOSE - {"wie", "was"} if first < stop else True
    if (
        stop - first < 2 - bool(goes_on)
        or _explains(sentence, begin, cue)
        or (subordinate and not goes_on and sentence.words[begin].low not in _THAT)
    ):
        return None
    return "cue after", [(sentence.words[first].start, sentence.words[stop - 1].end), *goes_on]


def _explains(sentence: Sentence, begin: int, cue: Cue) -> bool:
    """ "Wann die Maut steigt, erläutert Roe …", "Vor dem Streit, der lange währte, hatte Roe erklärt, …"."""
    words = sentence.words
    told = words[begin].low in _THAT | ASKING - {"ob"} and words[cue.at].low.startswith(
        ("begründ", "erklär", "erläuter")
    )
    first, second = sentence.clauses[0], sentence.clauses[min(1, cue.clause)]
    related = words[first[0]].low in PREPOSITIONS and words[second[0]].low in RELATIVES and cue.clause > 1
    return told or (related and not _FINITE & set(sentence.lows(*first)))


def _may_open(sentence: Sentence, n: int) -> bool:
    """Whether a content can begin with a word: no mark, no "dass" or "und"."""
    word = sentence.words[n]
    return (word.is_word or word.quotation is not None) and word.low not in _THAT | COORDINATORS


def _leads_on(sentence: Sentence, cue: Cue) -> bool:
    """Whether only a quotation stands right before the cue, or a colon follows: "Dass …, erklärt Roe so: „…“"."""
    start, end = sentence.clauses[cue.clause - 1]
    colon = end < len(sentence.words) and any(
        sentence.mark_before(n) == ":" for n in range(cue.clause + 1, len(sentence.clauses))
    )
    return (end - start == 1 and sentence.words[start].quotation is not None) or colon


def _going_on(sentence: Sentence, cue: Cue, finite: bool) -> list[Range]:
    """The rest of a report into which ", sagte Roe," is put."""
    if cue.clause + 1 >= len(sentence.clauses):
        return []
    start = sentence.clauses[cue.clause + 1][0]
    stop = sentence.clauses[-1][1]
    lows = sentence.lows(start, stop)
    if (lows[0] in _FINITE and not finite) or (is_reported(lows) and lows[0] in COORDINATORS):
        return [(sentence.words[start].start, sentence.words[stop - 1].end)]
    if lows[0] in {"dann", "da", "darum", "deshalb"} and len(lows) > 2 and lows[1].endswith("e"):
        return [(sentence.words[start].start, sentence.words[stop - 1].end)]
    return []


def outside(sentence: Sentence, start: int, end: int) -> list[Range]:
    """The plain places of a sentence before and behind some of its words, without the marks beside them."""
    words = sentence.words
    aside = [
        a for a, b in sentence.clauses if a < start and _goes_on(sentence.lows(a, b)) and sentence.words[a].low != "so"
    ]
    if aside and all(w.is_word for w in words[aside[-1] : start]):
        start = aside[-1]
    stop = start
    while stop > 0 and not (words[stop - 1].is_word or words[stop - 1].low == "()" or words[stop - 1].quotation):
        stop -= 1
    first = end
    while first < len(words) and not (words[first].is_word or words[first].low == "()" or words[first].quotation):
        first += 1
    last = len(words) - (words[-1].text in {".", "!", "?", "…"})
    parts = [(0, stop), (first, last)]
    return [(words[a].start, words[b - 1].end) for a, b in parts if b > a]


def _object(sentence: Sentence, cue: Cue) -> Content | None:
    """ "Roe forderte mehr Geld für Schulen": what is demanded, in the verb's own clause."""
    end = sentence.clauses[cue.clause][1]
    if cue.verb.polarity != "demand" or cue.verb.behind or sentence.words[cue.at].low[:6] not in {"forder", "verlan"}:
        return None
    start = sentence.clauses[cue.clause][0]
    if cue.inverted and cue.at > start and sentence.words[start].low not in PREPOSITIONS | ADVERBS:
        place = sentence.words[start].start, sentence.words[cue.at - 1].end  # "Mehr Geld forderte Roe"
        return ("object", [place]) if cue.at - start > 1 else None
    first = past_attachments(sentence.words, cue.subject.end) if cue.inverted else cue.at + 1
    if end - first < 2 or sentence.words[first].low in PREPOSITIONS | ADVERBS:
        return None
    stop = sentence.clauses[-1][1]
    return "object", [(sentence.words[first].start, sentence.words[stop - 1].end)]
