"""Whose a German quotation is: of the verb of saying beside it, before or behind, or of whom a colon leads in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.model import Polarity
from index.statements.found import Found
from index.statements.german.cues import Cue
from index.statements.german.phrases import PRONOUNS, Named, Phrase, is_adjective, nominative
from index.statements.german.sources import Source
from index.statements.german.words import Sentence, Word
from index.statements.lexicon.german_verbs import FINITE
from index.statements.lexicon.german_words import (
    ATTACHING,
    COORDINATORS,
    OBLIQUE,
    PLAIN,
    PREPOSITIONS,
    REPORTED,
    SUBORDINATORS,
    UNREAL,
)

_SHORTEST = 5
_FRAMED = 3
_NEAR = 5
_MOST_BETWEEN = 12
_WORD = re.compile(r"\w+")
_IN_TEXTS = frozenset({"heißt", "hieß", "steht", "stand"})


def find(
    sentence: Sentence, told: Sequence[Cue], given: Sequence[Source], named: Sequence[Named], taken: Sequence[Found]
) -> Iterator[Found]:
    """The quotations of a sentence that no report holds yet, each with whom the sentence gives it to."""
    marks = [(n, w) for n, w in enumerate(sentence.words) if w.quotation and not _is_held(w, taken)]
    free = [(n, w) for n, w in marks if _length(w) > 1]
    alone = all(w.quotation or not w.is_word for w in sentence.words)
    done: set[int] = set()
    for n, word in free:
        if n in done:
            continue
        parts = [n]
        frame = (
            _beside(sentence, n, told, given)
            or _any_verb(sentence, n, named)
            or (None if alone else _led(sentence, n, told, named))
        )
        if frame and frame[0] in {"cue after", "according to"}:
            parts += [k for k, _ in free if k > n and _resumed(sentence, frame[2], k)]
        if frame and frame[0] in {"framed quotation", "cue before quotation"} and isinstance(frame[1], Cue):
            parts += [k for k, _ in free if k > n and _goes_on(sentence, frame[1], k, told, named)]
        done.update(parts)
        if frame:
            yield _found(sentence, parts, *frame)
        elif alone:
            yield _found(sentence, parts, "quotation alone", None, n)
        elif _length(word) >= _SHORTEST and _is_clause(word) and not _is_name(sentence, n):
            yield _found(sentence, parts, "quotation without cue", None, n)


def _is_held(word: Word, taken: Sequence[Found]) -> bool:
    return any(a <= word.start and word.end <= b for f in taken for a, b in f.content)


def _length(word: Word) -> int:
    return len(_WORD.findall(word.text))


def _is_clause(word: Word) -> bool:
    """Whether a quotation says something, and is not the name of a thing."""
    said = word.text[1:-1].rstrip()
    first, *more = _WORD.findall(said) or [""]
    return said[-1:] in {".", "!", "?", "…", ","} or bool({first.lower(), *more} & (PLAIN | REPORTED | UNREAL))


def _is_name(sentence: Sentence, n: int) -> bool:
    """ "der Film „Die Maut am Ende der Welt“": a noun before it, and no full stop in it."""
    return n > 0 and sentence.words[n - 1].capital and sentence.words[n].text[-2:-1] not in {".", "!", "?"}


_Frame = tuple[str, Cue | Source | None, int, Phrase | None]


def _beside(sentence: Sentence, n: int, told: Sequence[Cue], given: Sequence[Source]) -> _Frame | None:
    """ "„…“, sagt Jana Roe", "„…“, so die Sprecherin", "laut Roe ist das „ein Fehler ohne Beispiel“"."""
    after = next((k for k in range(n + 1, len(sentence.words)) if sentence.words[k].is_word), None)
    if after is None:
        return None
    words = sentence.words
    for cue in told:
        if cue.at == after and cue.inverted and (not cue.verb.only_quotes or words[n + 1].text == ","):
            return "cue after", cue, max(cue.at, cue.subject.end - 1), cue.subject
        if cue.wie and sentence.clauses[cue.clause][0] == after:
            return "cue after", cue, cue.at, cue.subject
    for source in given:
        if source.start == after:
            return "cue after", source, source.end - 1, source.subject
    if sentence.words[after].low in _IN_TEXTS and sentence.lows(after + 1, after + 2) == ["es"]:
        return "cue after", None, after + 1, None
    return None


def _any_verb(sentence: Sentence, n: int, named: Sequence[Named]) -> _Frame | None:
    """ "„…“, spottete Jana Roe": any verb at all between a quotation's comma and a person's name."""
    words = sentence.words
    if (
        n + 3 >= len(words)
        or words[n + 1].text != ","
        or words[n + 2].capital
        or not words[n + 2].low.endswith(("t", "te", "en"))
    ):
        return None
    subject = (
        nominative(sentence, n + 3, named) if words[n + 2].low not in PLAIN | SUBORDINATORS | COORDINATORS else None
    )
    return ("cue after", None, n + 2, subject) if subject and subject.speaks else None


def _led(sentence: Sentence, n: int, told: Sequence[Cue], named: Sequence[Named]) -> _Frame | None:
    """ "Jana Roe sagt: „…“", "Dann sagte sie, es sei „…“", "Roe sprach von einer „…“"."""
    words = sentence.words
    before = words[n - 1] if n else None
    if before is None:
        return None
    near = [c for c in told if c.at < n and not c.wie]
    if near and before.text in {":", ","} | {words[near[-1].at].text}:
        return "cue before quotation", near[-1], n, near[-1].subject
    if (
        near
        and not near[-1].verb.thinks
        and not before.capital
        and (words[n].text[1].islower() or _is_clause(words[n]))
        and _length(words[n]) >= _FRAMED
        and n - near[-1].at <= _MOST_BETWEEN
        and not _another(sentence, near[-1], n, named)
    ):
        return "framed quotation", near[-1], n, near[-1].subject
    subject = _leads_in(sentence, n, named) if before.text == ":" else None
    return ("cue before quotation", None, n, subject) if subject else None


def _leads_in(sentence: Sentence, n: int, named: Sequence[Named]) -> Phrase | None:
    """Whom a sentence before a colon is about: who opens it, or the only person it names, as a subject."""
    persons = [m for m in named if m.person and sentence.span[0] <= m.start < sentence.words[n].start]
    subject = nominative(sentence, 0, named)
    if subject and subject.kind in {"person", "pronoun"}:
        return subject if len(persons) < 2 else None
    if len(persons) != 1:
        return None
    (person,) = persons
    at = next(k for k, w in enumerate(sentence.words) if w.end > person.start)
    while at and (
        sentence.words[at - 1].capital
        or is_adjective(sentence.words[at - 1])
        or sentence.words[at - 1].low in {"der", "die"}
    ):
        at -= 1
    led = sentence.words[at - 1].low if at else ""
    lows = sentence.lows(0, n)
    if led in PREPOSITIONS | OBLIQUE | ATTACHING | COORDINATORS or PRONOUNS & set(lows):
        return None
    found = nominative(sentence, at, named)
    return found if found and found.kind == "person" else None


def _another(sentence: Sentence, cue: Cue, n: int, named: Sequence[Named]) -> bool:
    """Whether a person besides the subject is named between a verb and a quotation."""
    begin, end = sentence.words[cue.at].end, sentence.words[n].start
    return any(
        m.person and begin <= m.start < end and not cue.subject.head[0] <= m.start < cue.subject.head[1] for m in named
    )


def _resumed(sentence: Sentence, last: int, k: int) -> bool:
    """Whether a quotation goes on behind the words of its cue: "„…“, sagte Roe, „…“"."""
    between = [w for w in sentence.words[last + 1 : k] if w.is_word]
    marked = not sentence.words[k - 1].is_word or sentence.words[k - 1].low in COORDINATORS
    return k > last and marked and len(between) <= 6 and not any(w.low in PLAIN for w in between)


def _goes_on(sentence: Sentence, cue: Cue, k: int, told: Sequence[Cue], named: Sequence[Named]) -> bool:
    """Whether a later quotation of a sentence is told by the same verb: "sagte, es sei „…“, weil sie „…“ habe"."""
    last = max((c.at for c in told if c.at < k), default=cue.at)
    return last == cue.at and not _another(sentence, cue, k, named)


def _found(
    sentence: Sentence, parts: list[int], rule: str, cue: Cue | Source | None, last: int, subject: Phrase | None = None
) -> Found:
    words = sentence.words
    at = (words[cue.at].start, words[cue.at].end) if isinstance(cue, Cue) else cue.cue if cue else None
    places = [words[k].quotation.inner for k in parts if words[k].quotation]  # type: ignore[union-attr]
    return Found(
        "cue inside" if rule == "cue after" and len(parts) > 1 else rule, places, sentence.span, "direct",
        cue=sentence.text[slice(*at)] if at else None, cue_at=at,
        speaker=phrase_place(sentence, subject) if subject else None, head=subject.asked if subject else None,
        polarity=_polarity(sentence, parts[0], cue),
        strong=cue is not None and rule != "framed quotation",
    )  # fmt: skip


def _polarity(sentence: Sentence, first: int, cue: Cue | Source | None) -> Polarity:
    """A quotation is said, but for what is asked or demanded."""
    if isinstance(cue, Cue):
        near = abs(first - cue.at) <= _NEAR
        return cue.polarity if cue.polarity == "question" or (cue.polarity == "demand" and near) else "asserted"
    asks = any(low.startswith("frag") and low in FINITE for low in sentence.lows(0, first))
    return "question" if asks else "asserted"


def phrase_place(sentence: Sentence, phrase: Phrase) -> tuple[int, int]:
    """The plain place of a phrase."""
    end = max(sentence.words[phrase.end - 1].end, phrase.head[1])
    return sentence.words[phrase.start].start, end
