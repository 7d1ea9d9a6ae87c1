"""Whose a participle is: "Kim left, saying that …", "a report saying", "accused Li of saying"."""

from __future__ import annotations

from collections.abc import Callable

from index.statements import subject
from index.statements.events import Event
from index.statements.lexicon.making import MAKES, THROUGH
from index.statements.lexicon.nouns import REPORTS, WORKS
from index.statements.lexicon.people import is_speaker
from index.statements.lexicon.verbs import CUES, FORMS
from index.statements.lexicon.words import words
from index.statements.noun_phrases import left_edge
from index.statements.subject import Phrase
from index.statements.token import Token

_OPEN = frozenset({"WORD", "CAP", "NUM"})
_VERBAL = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB", "ED", "CUE", "ADV"})
_CONTROLS = words("of for as against from into")
_OBJECT_PRONOUNS = words("him her them")
_ADDRESSING = words("email text write post")


def subject_of(
    tokens: list[Token], lo: int, hi: int, event: Event, shared: Callable[[], Phrase | None]
) -> Phrase | None:
    """The subject of a participle; `shared` finds that of the clause before it."""
    k = event.start - 1
    if k > lo + 1 and tokens[k].low == "in" and tokens[k - 2].tag == "BE":
        return subject.before(tokens, lo, k - 2)  # "the reports were right in stating that"
    if k >= lo and tokens[k].tag in {"WORD", "CAP", "CUE"}:
        beside = subject.before(tokens, lo, event.start) or _text_at(tokens, k)
        if beside and (_is_others(tokens, lo, beside) if _is_text(tokens, beside) else _free(tokens, lo, beside)):
            return beside
        return shared() or beside
    return governed(tokens, lo, event) or shared() or _following(tokens, lo, hi, event)


def governed(tokens: list[Token], lo: int, event: Event) -> Phrase | None:
    """Who is told to have said something: "accused Li of saying", "quoted the minister as saying"."""
    k = event.start - 2
    if event.bound != "gerund" or k <= lo or tokens[k + 1].low not in _CONTROLS:
        return None
    if tokens[k].low in _OBJECT_PRONOUNS:
        phrase = Phrase(k, k + 1, (k, k + 1))
    else:
        start = left_edge(tokens, lo, k)
        if start is None or not (tokens[k].tag == "CAP" or is_speaker(tokens[k].low)):
            return None
        phrase = subject.phrase(tokens, start, k + 1)
    verb = tokens[phrase.start - 1] if phrase.start > lo else None
    return phrase if verb is not None and verb.tag in {"CUE", "ED", "VERB", "ING"} else None


def _text_at(tokens: list[Token], k: int) -> Phrase | None:
    """A text that is no subject, in "pointed to a study showing", "rejected claims stating"."""
    word = tokens[k].low
    if word not in WORKS and word.removesuffix("s") not in REPORTS:
        return None
    return subject.phrase(tokens, k - (tokens[k - 1].tag in {"DET", "POSS"}), k + 1)


def _is_text(tokens: list[Token], phrase: Phrase) -> bool:
    word = tokens[phrase.head[1] - 1].low
    return word in WORKS or word.removesuffix("s") in REPORTS


def _free(tokens: list[Token], lo: int, beside: Phrase) -> bool:
    """Whether a noun before a participle is its subject, and no hearer or place: "emailed supporters saying"."""
    before = tokens[beside.start - 1] if beside.start > lo else None
    return before is None or before.low in {"with", "by"} or not (before.tag in {"PREP", "ING"} or _addresses(before))


def _is_others(tokens: list[Token], lo: int, text: Phrase) -> bool:
    """Whether a text before a participle is another's: "received a letter saying", "after a report saying"."""
    k = text.start - 1
    if k < lo or tokens[k].low in THROUGH:
        return False
    while k > lo and (tokens[k].tag in _OPEN | {"DET", "POSS", "PRON", "ADV"} or tokens[k].low == "to"):
        k -= 1  # over the hearer of "sent the board a letter saying", "wrote to them a note saying"
    own = tokens[k].low in MAKES and tokens[k].tag in _VERBAL | {"WORD", "ING"}
    return not own or tokens[k - 1].tag == "TO"


def _following(tokens: list[Token], lo: int, hi: int, event: Event) -> Phrase | None:
    """ "Without claiming that …, Li left": the subject of an opening participle comes after it."""
    if event.start - lo > 2:
        return None
    for k in range(event.end, hi - 2):
        if tokens[k].text == ",":
            found = subject.after(tokens, k + 1, hi)
            if found and found.end < hi and tokens[found.end].tag in _VERBAL:
                return found
    return None


def _addresses(token: Token) -> bool:
    """Whether a verb has those who are told behind it: "emailed supporters saying"."""
    verbs = {verb for verb, _ in FORMS.get(token.low, ())} if token.tag == "CUE" else set()
    return any(verb in _ADDRESSING or (verb in CUES and "P" in CUES[verb][1]) for verb in verbs)
