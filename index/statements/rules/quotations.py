"""Quotations that no reporting verb of their own sentence takes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.statements import subject
from index.statements.events import Event
from index.statements.extent import FINITE
from index.statements.found import Found, Range
from index.statements.lexicon import closed
from index.statements.lexicon.words import words
from index.statements.rules import namings
from index.statements.rules.subjects import can_speak
from index.statements.sentence import Sentence, is_name
from index.statements.subject import Phrase
from index.statements.token import Token

_GLOSS = re.compile(r"[(（][^()（）A-Za-z0-9]+[)）]")
_SHORTEST = 5
_VERBAL = frozenset({"VERB", "ED", "CUE"})


def find(sentence: Sentence, taken: list[Range]) -> Iterator[Found]:
    """Whole sentences in quotation marks, and long quotations inside a sentence, that are not `taken` yet."""
    alone = all(t.quotation or t.tag in {"MARK", "STOP", "CONJ"} for t in _beside_gloss(sentence))
    for k in range(sentence.start, sentence.end):
        token = sentence.tokens[k]
        if token.quotation is None or any(
            a <= token.quotation.inner[0] and token.quotation.inner[1] <= b for a, b in taken
        ):
            continue
        length = token.quotation.words(sentence.text)
        named = is_name(sentence.text, token) or _titled(sentence, k) or _is_label(sentence, k)
        if alone and length > 1:
            yield _found(sentence, k, "quotation alone", None, None)
        elif not named and length > 1 and (naming := namings.find(sentence, k)):
            yield _found(sentence, k, "naming", *naming)
        elif not named and length >= _SHORTEST and (signature := _signature(sentence, k)):
            found = _found(sentence, k, "signed quotation", signature, None)
            found.strong = k == sentence.start
            yield found
        elif not named and length > 1 and (frame := _frame(sentence, k)):
            found = _found(sentence, k, "framed quotation", *frame)
            found.strong = _is_told(sentence, k, *frame)
            yield found
        elif not named and length >= _SHORTEST:
            yield _found(sentence, k, "quotation without cue", None, None)


def _beside_gloss(sentence: Sentence) -> Iterator[Token]:
    """The words of a sentence without a gloss in another script ("“…” (原话)")."""
    start, end = sentence.span
    glosses = [m.span() for m in _GLOSS.finditer(sentence.text, start, end)]
    for token in sentence.tokens[sentence.start : sentence.end]:
        if token.start < token.end and not any(a <= token.start and token.end <= b for a, b in glosses):
            yield token


def _titled(sentence: Sentence, k: int) -> bool:
    """ "the “Rules for boats”": behind an article a quotation that begins with a capital is a title."""
    start = sentence.inner(sentence.tokens[k])[0]
    led = k > sentence.start and sentence.tokens[k - 1].low in {"the", "a", "an", "its", "their"}
    return led and sentence.text[start : start + 1].isupper()


def _is_label(sentence: Sentence, k: int) -> bool:
    """ "the lines marked “for pilots in the strait only”", "the list known as “…”": what a thing is called."""
    before = [t.low for t in sentence.tokens[max(sentence.start, k - 2) : k]]
    return bool(before) and (before[-1] in _CALLED or (before[-1] == "as" and bool(_CALLED & set(before))))


_CALLED = words("titled entitled headed captioned named marked labelled labeled identified known dubbed nicknamed")


def _signature(sentence: Sentence, k: int) -> Phrase | None:
    """ "“…” — Ada Moor, Harbour Union", "“…” (Ada Moor)": who stands behind a quotation, which nothing else follows."""
    tokens = sentence.tokens
    at = k + 1
    while at < sentence.end and tokens[at].tag == "STOP":
        at += 1
    rest = tokens[at + 1 : sentence.end]
    if not rest or tokens[at].text not in _SIGNS or any(t.quotation or t.tag in FINITE for t in rest):
        return None
    edge = next((n for n in range(at + 1, sentence.end) if tokens[n].text in {",", ")"}), sentence.end)
    phrase = subject.after(tokens, at + 1, edge)
    return phrase if phrase and tokens[phrase.start].tag == "CAP" else None


_SIGNS = frozenset({"—", "–", "--", "("})


def _frame(sentence: Sentence, k: int) -> tuple[Phrase, Range] | None:
    """ "…," she shot back: after a quotation's own comma a subject with any verb at all."""
    tokens = sentence.tokens
    if k + 2 >= sentence.end or tokens[k + 1].start < tokens[k + 1].end or tokens[k + 1].text not in ",?!":
        return _before(sentence, k)
    phrase = subject.after(tokens, k + 2, sentence.end)
    if phrase is None:
        return None
    verb = phrase.end
    while verb < sentence.end and tokens[verb].tag == "ADV":
        verb += 1
    if verb + 1 < sentence.end and tokens[verb].tag == "ED" and tokens[verb + 1].tag in {"CAP", "WORD"}:
        return None  # "a visibly tired Minister Moor said"
    if verb < sentence.end and tokens[verb].tag in _VERBAL and verb > phrase.start:
        return phrase, (verb, verb + 1)
    return None


def _is_told(sentence: Sentence, k: int, phrase: Phrase, cue: Range) -> bool:
    """Whether a frame tells for sure who speaks: a verb of saying, or a quotation that opens its sentence."""
    said = any(e.start == cue[0] and e.kind == "say" and not e.bound for e in sentence.events)
    start = sentence.inner(sentence.tokens[k])[0]
    return can_speak(sentence, phrase) and (k == sentence.start or (said and not sentence.text[start].islower()))


def _before(sentence: Sentence, k: int) -> tuple[Phrase, Range] | None:
    """ "She said, in a note to her staff, “…”": the cue stands further off, a comma or colon before the quotation."""
    tokens = sentence.tokens
    if k <= sentence.start or tokens[k - 1].text not in {",", ":"}:
        return None
    events = [e for e in sentence.events if e.end <= k and "Q" in e.frames and _leads(sentence, e)]
    if not events:
        return None
    event = events[-1]
    return sentence.subjects[event.verb], (event.start, event.end)


def _leads(sentence: Sentence, event: Event) -> bool:
    """Whether a verb of saying stands in a main clause, not in "since Kim announced it last year, …"."""
    phrase = sentence.subjects.get(event.verb)
    if phrase is None or event.passive:
        return False
    before = sentence.tokens[phrase.start - 1].low if phrase.start > sentence.start else ""
    return before == "as" or before not in closed.SUBORDINATORS


def _found(sentence: Sentence, k: int, rule: str, phrase: Phrase | None, cue: Range | None) -> Found:
    return Found(
        rule, [sentence.inner(sentence.tokens[k])], sentence.span, "direct",
        cue=sentence.words(*cue) if cue else None, cue_at=sentence.place(*cue) if cue else None,
        speaker=sentence.place(phrase.start, phrase.end) if phrase else None,
        head=sentence.place(*phrase.head) if phrase else None,
    )  # fmt: skip
