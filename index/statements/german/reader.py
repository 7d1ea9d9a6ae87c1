"""All findings of one German paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.model import Kind, Polarity
from index.statements.found import Found, Range
from index.statements.german import quotations
from index.statements.german.contents import content, outside
from index.statements.german.cues import Cue, cues
from index.statements.german.phrases import Named, is_adjective
from index.statements.german.quotations import phrase_place
from index.statements.german.sources import Source, sources
from index.statements.german.words import Sentence, sentences
from index.statements.lexicon.german_verbs import FINITE, REPORTING
from index.statements.lexicon.german_words import (
    ASKING,
    COORDINATORS,
    PLAIN,
    RELATIVES,
    REPORTED,
    SUBORDINATORS,
    UNREAL,
)
from index.statements.paragraph import Read
from index.statements.quotes import pair

_LEAST = 3
_TERM = 8
_BOUND = RELATIVES - {"der", "die", "das", "was"} | SUBORDINATORS | {"dass", "ob"}
_OTHER = frozenset({"ich", "wir", "mir", "uns"})


def read(text: str, named: Sequence[Named], runs_on: bool = False) -> Read:
    """What is said in a paragraph, in reading order; `named` are the places where the cast has somebody."""
    whole = sentences(text, runs_on)
    found = [f for sentence in whole for f in sorted(_of(sentence, named), key=lambda f: f.start)]
    whole_read = Read(text, tuple(s.span for s in whole), found)
    continue_quotations(whole_read)
    return whole_read


def continue_quotations(read: Read) -> None:
    """Gives a sentence that is a quotation alone to who speaks in the sentence beside it, or to nobody.

    One that opens its paragraph stays open for the paragraph above.
    """
    for number, found in enumerate(read.found):
        if found.rule != "quotation alone" or found.head:
            continue
        at = read.sentences.index(found.sentence)
        before = [f for f in read.of(at - 1) if f.head] if at else []
        giver = next((f for f in reversed(before) if f.polarity in {"asserted", "demand"}), None)
        if giver is None:
            later = read.found[number + 1 : number + 2]
            apart = any(f.sentence != read.sentences[min(at + 1, len(read.sentences) - 1)] for f in later)
            found.rule = "quotation without cue" if number or apart else "quotation alone"
            continue
        found.rule, found.speaker, found.head, found.cue = "quotation continued", giver.speaker, giver.head, giver.cue
        found.extra, found.strong = [giver.sentence], giver.strong and giver.kind == "direct"


def go_on(read: Read) -> None:
    """Gives a sentence in the subjunctive of reports, right behind a report, to the speaker of that."""
    for number in range(1, len(read.sentences)):
        giver = next((f for f in reversed(read.of(number - 1)) if f.head and f.polarity != "question"), None)
        if giver and not read.of(number) and _is_report(read, number):
            start, end = read.sentences[number]
            place = (start, end - (read.text[end - 1] in ".!"))
            read.found.append(Found(
                "report goes on", [place], (start, end), _kind(read.text, [place]), cue=giver.cue,
                speaker=giver.speaker, head=giver.head, speaker_paragraph=giver.speaker_paragraph,
                extra=[giver.sentence, *giver.extra],
            ))  # fmt: skip
            read.found.sort(key=lambda f: f.start)


def opens_with_pronoun(text: str, start: int) -> Range | None:
    """The "Sie" of a sentence that leads a quotation in: "Sie schreibt über den Hafen:"."""
    told = re.compile(r"(Er|Sie)\s+([a-zäöüß]+)").match(text, start)
    return told.span(1) if told and told[2] in FINITE else None


def _is_report(read: Read, number: int) -> bool:
    start, end = read.sentences[number]
    (sentence, *more) = sentences(read.text[start:end])
    lows = sentence.lows(0, len(sentence.words))
    first = sentence.lows(*sentence.clauses[0])
    main = [sentence.lows(a, b) for a, b in sentence.clauses if sentence.words[a].low not in _BOUND]
    first_told = next((clause for clause in main if set(clause) & (PLAIN | REPORTED | REPORTING)), [])
    told = bool(set(first_told) & (REPORTED | REPORTING)) and not set(lows) & _OTHER
    cued = any(sentence.words[a].low in FINITE for a, _ in sentence.clauses[1:])
    cued = cued or any(w.low in FINITE and w.low.endswith(("te", "ten")) for w in sentence.words)
    return told and not cued and not more and not sentence.is_question and first[0] not in {"sei", "möge"}


def _of(sentence: Sentence, named: Sequence[Named]) -> list[Found]:
    told = list(cues(sentence, named))
    given = list(sources(sentence, named))
    reports = [f for f in (*_told(sentence, told), *_given(sentence, given)) if f]
    kept: list[Found] = []
    for one in reports:
        if not any(_overlap(one, other) for other in kept):
            kept.append(one)
    return [*kept, *quotations.find(sentence, told, given, named, kept)]


def _overlap(one: Found, other: Found) -> bool:
    return any(max(a, c) < min(b, d) for a, b in one.content for c, d in other.content)


def _told(sentence: Sentence, told: Sequence[Cue]) -> Iterator[Found | None]:
    for cue in told:
        said = content(sentence, cue, told)
        if said and not _is_quotation(sentence, said[1]):
            word = sentence.words[cue.at]
            place = phrase_place(sentence, cue.subject)
            yield _report(sentence, said[0], said[1], (word.start, word.end), place, cue.subject.asked, cue.polarity)


def _given(sentence: Sentence, given: Sequence[Source]) -> Iterator[Found | None]:
    for source in given:
        places = _told_by(sentence, source)
        if _is_beside_quotation(sentence, source):
            continue
        if source.subject and not _is_quotation(sentence, places):
            place = phrase_place(sentence, source.subject)
            yield _report(sentence, source.rule, places, source.cue, place, source.subject.head, "asserted")


def _told_by(sentence: Sentence, source: Source) -> list[Range]:
    """What a source gives; ", so Roe, ein Forscher aus Sarn" is not followed by more of it."""
    places = outside(sentence, source.start, source.end)
    start, end = sentence.clauses[sentence.clause_at(source.start)]
    if start and _is_bound(sentence, start, end):
        begin, stop = sentence.words[start].start, sentence.words[end - 1].end
        return [(max(a, begin), min(b, stop)) for a, b in places if a < stop and b > begin]
    if source.start and sentence.words[source.start - 1].text in {":", ";"}:
        places = [p for p in places if p[0] > source.cue[0]]
    places = _past_apposition(sentence, source, places)
    led = next(
        (w.start for n, w in enumerate(sentence.words[:-1]) if w.text == ":" and sentence.words[n + 1].quotation), None
    )
    if led is not None:
        places = [(a, min(b, led)) for a, b in places if a < led]
    opens = next((w.low for w in sentence.words[source.end :] if w.is_word), "")
    goes_on = opens in SUBORDINATORS | ASKING | COORDINATORS | PLAIN | REPORTED | REPORTING | {"dass"}
    return places if goes_on or source.cue[1] - source.cue[0] != 2 else [p for p in places if p[0] < source.cue[0]]


def _past_apposition(sentence: Sentence, source: Source, places: list[Range]) -> list[Range]:
    """What is told behind "Nach Ansicht von Roe, Forscherin in Sarn, …"."""
    after = sentence.clause_at(source.start) + 1
    if source.start or after + 1 >= len(sentence.clauses) or sentence.words[source.end].text != ",":
        return places
    if set(sentence.lows(*sentence.clauses[after])) & (PLAIN | REPORTED | REPORTING | UNREAL):
        return places
    begin = sentence.words[sentence.clauses[after + 1][0]].start
    return [(max(a, begin), b) for a, b in places if b > begin]


def _is_bound(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause is a relative or subordinate one: "was laut Roe ein Fehler war", "die laut Roe viel kostet"."""
    first, second = sentence.words[start], sentence.words[min(start + 1, end - 1)]
    if first.low in RELATIVES and not (second.capital or is_adjective(second)):
        return True
    return first.low in RELATIVES | SUBORDINATORS and sentence.words[end - 1].low in PLAIN


def _is_beside_quotation(sentence: Sentence, source: Source) -> bool:
    """Whether ", so Roe" stands right behind a quotation, which then is all that it gives him."""
    before = next((w for w in reversed(sentence.words[: source.start]) if w.is_word or w.quotation), None)
    if source.cue[1] - source.cue[0] != 2 or before is None or before.quotation is None:
        return False
    led = [w for w in sentence.words if w.is_word and w.end <= before.start]
    verb = any(w.low in PLAIN for w in led) and not any(w.low in FINITE and w.low not in PLAIN for w in led)
    return not (verb and before.quotation.words(sentence.text) < _TERM)  # "Das ist ein „neuer Kurs“, so Roe"


def _report(
    sentence: Sentence,
    rule: str,
    places: list[Range],
    cue: Range,
    speaker: Range,
    head: Range | None,
    polarity: Polarity,
) -> Found | None:
    if sum(len(sentence.text[a:b].split()) for a, b in places) < _LEAST:
        return None
    return Found(
        rule, places, sentence.span, _kind(sentence.text, places), cue=sentence.text[slice(*cue)], cue_at=cue,
        speaker=speaker, head=head, polarity=polarity,
    )  # fmt: skip


def _is_quotation(sentence: Sentence, places: Sequence[Range]) -> bool:
    """Whether all of a content but marks is inside quotation marks."""
    inside = [w for w in sentence.words for a, b in places if a <= w.start and w.end <= b]
    return bool(inside) and all(w.quotation or not w.is_word for w in inside)


def _kind(text: str, places: Sequence[Range]) -> Kind:
    marks = [mark for mark in pair(text) if mark.words(text) > 1]
    return "mixed" if any(a <= mark.start and mark.end <= b for mark in marks for a, b in places) else "indirect"
