"""Verbs that report in a German sentence, and who does what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.model import Polarity
from index.people.german import is_office
from index.people.lexicon.german import CALENDAR
from index.statements.german.phrases import Named, Phrase, can_follow, nominative, past_attachments
from index.statements.german.words import Sentence
from index.statements.lexicon.german_verbs import FINITE, HAVE, PARTICIPLES, Verb
from index.statements.lexicon.german_words import ADVERBS, COORDINATORS, PREPOSITIONS, RELATIVES, SUBORDINATORS
from index.text.letters import fold

_NOT = frozenset({"nicht", "nie", "niemals", "keineswegs", "kaum"})
_TURNED: dict[Polarity, Polarity] = {
    "asserted": "denied",
    "denied": "asserted",
    "doubted": "asserted",
    "possible": "possible",
}
_PARTICLES = frozenset({"an", "ab", "auf", "ein", "vor", "zu", "zurück", "aus", "mit", "bei"})
_MOST_INSERTED = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A finite verb by the number of its word, with its subject; `inverted` if that stands behind it.

    `wie` marks "wie Roe sagte"; `last` is the last word of what belongs to the verb in its clause.
    """

    at: int
    clause: int
    verb: Verb
    subject: Phrase
    inverted: bool
    polarity: Polarity
    wie: bool = False


def cues(sentence: Sentence, named: Sequence[Named]) -> Iterator[Cue]:
    """All verbs of a sentence that report and have a subject, in reading order."""
    for at, word in enumerate(sentence.words):
        if not word.capital and (word.low in FINITE or word.low in HAVE):
            found = _cue(sentence, at, named)
            if found:
                yield found


def _cue(sentence: Sentence, at: int, named: Sequence[Named]) -> Cue | None:
    clause = sentence.clause_at(at) if any(a <= at < b for a, b in sentence.clauses) else None
    if clause is None:
        return None
    start, end = sentence.clauses[clause]
    told = _as_told(sentence, at, start, end, named)
    behind = [word.low for word in sentence.words[at + 1 : end]]
    verb = _verb(sentence.words[at].low, behind)
    if verb is None:
        return None
    if told:
        told = _single(sentence, at, told)
        return Cue(at, clause, verb, told, False, verb.polarity, wie=True)
    found = _shared(sentence, at, start, named) or _before(sentence, at, clause, named)
    inverted = found is None
    found = found or _after(sentence, at, clause, named)
    if found is None or (sentence.is_question and inverted and at == 0):
        return None
    if verb.behind == "an" and sentence.words[at].low.startswith("deut") and not found.speaks:
        return None  # "Die Zahlen deuten an, dass …"
    return Cue(at, clause, verb, _single(sentence, at, found), inverted, _polarity(verb, behind))


def _single(sentence: Sentence, at: int, found: Phrase) -> Phrase:
    """The subject; a "sie" that several are ("sie sagten") is nobody's name."""
    several = sentence.words[at].low.endswith("en") and sentence.text[slice(*found.head)].lower() == "sie"
    return replace(found, kind="several") if several else found


def _verb(form: str, behind: list[str]) -> Verb | None:
    """The verb of a form, by the words that close its clause: "teilte … mit", "hat … gesagt"."""
    if form in HAVE:
        last = behind[-1] if behind else ""
        return PARTICIPLES.get(" ".join(behind[-2:])) or PARTICIPLES.get(last)
    verbs = FINITE[form]
    closing = " ".join(behind)
    fitting = [v for v in verbs if v.behind and f" {closing}".endswith(f" {v.behind}")]
    plain = None if _is_other_verb(behind) else next((v for v in verbs if not v.behind), None)
    return max(fitting, key=lambda v: len(v.behind), default=plain)


def _is_other_verb(behind: list[str]) -> bool:
    """ "meldet Bedenken an", "sagte das Fest ab": a particle makes another verb of it."""
    places = [n for n, low in enumerate(behind) if low in _PARTICLES]
    return any(n + 1 == len(behind) or (low := behind[n + 1]) in PREPOSITIONS or low == "“”" for n in places)


def _polarity(verb: Verb, behind: list[str]) -> Polarity:
    negated = bool(_NOT & set(behind)) and "nicht" not in verb.behind.split()
    return _TURNED.get(verb.polarity, verb.polarity) if negated else verb.polarity


def _as_told(sentence: Sentence, at: int, start: int, end: int, named: Sequence[Named]) -> Phrase | None:
    """ "wie Jana Roe sagte", "wie die Sprecherin am Montag mitteilte": the verb stands last."""
    if sentence.words[start].low != "wie" or at != end - 1 or _NOT & set(sentence.lows(start, end)):
        return None
    return nominative(sentence, start + 1, named)


def _before(sentence: Sentence, at: int, clause: int, named: Sequence[Named]) -> Phrase | None:
    """The subject that opens the clause, perhaps with an insertion between commas."""
    words = sentence.words
    start = sentence.clauses[clause][0]
    for number in range(clause, max(-1, clause - 1 - _MOST_INSERTED), -1):
        first = sentence.clauses[number][0]
        begin = first + (words[first].low in COORDINATORS)
        found = nominative(sentence, begin, named) if begin < at else None
        if found and number == clause:
            return found if _reaches(sentence, found, at) and not _is_object(sentence, found, at, named) else None
        if number == clause and start < at:
            return None
        if found and found.kind in {"person", "role", "body"} and _inserted(sentence, found, number, clause, named, at):
            return found
    return None


def _shared(sentence: Sentence, at: int, start: int, named: Sequence[Named]) -> Phrase | None:
    """The subject of the verb before "und": "Roe lobte den Plan und kündigte an, …", "sagte Roe und fügte hinzu: …"."""
    if at - 1 <= start or sentence.words[at - 1].low not in {"und", "aber", "sowie"}:
        return None
    for first in (start, start + 1):
        found = nominative(sentence, first, named)
        if found and found.speaks and found.end < at:
            return found
    return None


def _reaches(sentence: Sentence, found: Phrase, at: int) -> bool:
    """Whether nothing but what belongs to the phrase stands between it and the verb."""
    stop = past_attachments(sentence.words, found.end)
    while stop < at and sentence.words[stop].low in ADVERBS:
        stop += 1
    return stop == at


def _is_object(sentence: Sentence, found: Phrase, at: int, named: Sequence[Named]) -> bool:
    """ "Die Kritik wies Roe zurück": somebody who speaks follows the verb, and a thing stands before it."""
    follows = _after_verb(sentence, at, named)
    office = any(is_office(word.text) for word in sentence.words[found.start : found.end])
    return found.kind == "thing" and not office and follows is not None and follows.speaks


def _inserted(sentence: Sentence, found: Phrase, first: int, clause: int, named: Sequence[Named], at: int) -> bool:
    """Whether only insertions stand between a phrase and its verb: "Jana Roe, die das Amt leitet, sagte"."""
    stop = past_attachments(sentence.words, found.end)
    words = sentence.words
    if stop < len(words) and words[stop].text == "," and sentence.mark_before(clause) == ",":
        follows = _after_verb(sentence, at, named)
        if follows is not None and follows.speaks:
            return False
        opened = [words[sentence.clauses[n][0]] for n in range(first + 1, clause)]
        return first == 0 and all(
            w.low in RELATIVES or w.capital or w.low in {"ein", "eine", "zuständig"} for w in opened
        )
    return False


def _after(sentence: Sentence, at: int, clause: int, named: Sequence[Named]) -> Phrase | None:
    """The subject behind the verb: of "„…“, sagte Roe", "Am Montag sagte Roe"."""
    start = sentence.clauses[clause][0]
    opens = sentence.words[start]
    if at > start and (opens.low in SUBORDINATORS | RELATIVES and opens.low not in {"das", "da"}) and not opens.capital:
        return None
    if at > start and opens.low in {"dass", "ob", "wenn", "weil", "obwohl", "während", "als", "nachdem", "bevor"}:
        return None
    if at > start and at - start > 8 and opens.low not in PREPOSITIONS | ADVERBS:
        return None
    return _after_verb(sentence, at, named)


def _is_passed(sentence: Sentence, at: int) -> bool:
    """An adverb between a verb and its subject, or the day: "sagte am Montag auch Roe"."""
    word = sentence.words[at]
    day = at > 0 and sentence.words[at - 1].low in {"am", "im"} and fold(word.text).startswith(tuple(CALENDAR))
    return word.low in ADVERBS or day


def _after_verb(sentence: Sentence, at: int, named: Sequence[Named]) -> Phrase | None:
    words = sentence.words
    first = at + 1
    while first < len(words) and _is_passed(sentence, first) and not nominative(sentence, first, named):
        first += 1
    found = nominative(sentence, first, named) if first < len(words) else None
    return found if found and can_follow(sentence, found) else None
