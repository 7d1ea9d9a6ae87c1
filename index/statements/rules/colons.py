"""Quotations that a sentence leads in with a colon: "Kim smiled: “…”", "the plan is dear - Ada Moor: “…”"."""

from __future__ import annotations

from collections.abc import Iterator

from index.statements import subject
from index.statements.events import Event
from index.statements.found import Found
from index.statements.lexicon.nouns import REPORTS, WORDINGS, WORKS
from index.statements.rules.according_to import report
from index.statements.rules.passing import anothers, giver
from index.statements.rules.subjects import can_speak
from index.statements.sentence import Sentence, is_name
from index.statements.subject import Phrase

_VERBS = frozenset({"CUE", "VERB", "ED", "HAVE", "MODAL", "DO", "BE"})
_BESIDE = frozenset({"ADV", "PREP", "TIME"})
_DASHES = frozenset({"-", "—", "–", "--"})


def find(sentence: Sentence, colon: int) -> Iterator[Found]:
    """The quotation behind a colon, of whom the sentence before it is about; none if that can be nobody."""
    quoted = sentence.tokens[colon + 1].tag == "QUOTE"
    if not quoted and not _worded(sentence, colon):
        return
    leader = _leader(sentence, colon) if quoted else _opening_name(sentence)
    if leader is None:
        return
    begin = colon + 1
    piece = (begin, sentence.scanner.stop(begin, None, "quote"))
    for found in report(sentence, leader, [piece], (colon, begin), "colon"):
        found.strong = found.kind == "direct" and leader.end <= colon and _is_told(sentence, leader, colon)
        yield found


def _leader(sentence: Sentence, colon: int) -> Phrase | None:
    """Who says it: a name set off right before the colon, the last one told to say something, else the subject."""
    named = _set_off(sentence, colon)
    if named:
        return named
    main = subject.of_clause(sentence.tokens, sentence.start, colon)
    if main is None:
        return None
    later = [p for e in sentence.events if (p := _speaks(sentence, e, colon)) and p.start > main.start]
    if not later and anothers(sentence, main.end, colon):
        return giver(sentence, main.end, colon)
    found = later[-1] if later else main
    return found if can_speak(sentence, found) else None


def _set_off(sentence: Sentence, colon: int) -> Phrase | None:
    """ "The tolls are too high - Ada Moor: “…”", "“Tolls,” by the Gazette's Ada Moor: “…”"."""
    tokens = sentence.tokens
    start = colon
    while start > sentence.start and tokens[start - 1].tag in {"CAP", "POSS"}:
        start -= 1
    before = tokens[start - 1] if sentence.start < start < colon else None
    if before is None or (before.text not in _DASHES and before.low != "by"):
        return None
    return subject.phrase(tokens, start, colon)


def _speaks(sentence: Sentence, event: Event, colon: int) -> Phrase | None:
    """The subject of a verb of saying before the colon, if nobody else reports that it says so."""
    phrase = sentence.subjects.get(event.verb)
    if phrase is None or event.kind != "say" or event.passive or event.bound == "purpose" or event.end > colon:
        return None
    if sentence.tokens[phrase.end - 1].tag == "REL":
        return None
    for other in sentence.events:
        found = sentence.scanner.complement(other) if other.verb < event.verb else None
        if found and found.frame in "TZ" and found.start <= phrase.start < found.end:
            return None
    return phrase


def _is_told(sentence: Sentence, leader: Phrase, colon: int) -> bool:
    """Whether it is plain that the colon's words are the leader's: "Kim smiled: “…”", "Kim had a message for Li: “…”".

    Between the two stands one verb, and nothing else or a noun for what is said.
    """
    between = sentence.tokens[leader.end : colon]
    verbs = [k for k, t in enumerate(between) if t.tag in _VERBS]
    if not verbs or verbs[-1] - verbs[0] != len(verbs) - 1 or any(t.tag not in _BESIDE for t in between[: verbs[0]]):
        return False
    rest = between[verbs[-1] + 1 :]
    return all(t.tag in _BESIDE or t.low == "back" for t in rest) or any(_is_wording(t.low) for t in rest)


def _is_wording(word: str) -> bool:
    return bool({word, word.removesuffix("s")} & (REPORTS.keys() | WORDINGS | WORKS))


def _worded(sentence: Sentence, colon: int) -> bool:
    """ "Li Mu uses blunt language: the “old toll” …": quoted words behind a colon that wording leads in."""
    tokens = sentence.tokens
    led = any(t.low in WORDINGS for t in tokens[sentence.start : colon])
    return led and any(t.quotation and not is_name(sentence.text, t) for t in tokens[colon : sentence.end])


def _opening_name(sentence: Sentence) -> Phrase | None:
    """The name or pronoun with which a sentence opens."""
    first = end = sentence.opening()
    if sentence.tokens[first].low in {"he", "she"}:
        return Phrase(first, first + 1, (first, first + 1))
    while sentence.tokens[end].tag == "CAP":
        end += 1
    return Phrase(first, end, (first, end)) if end > first else None
