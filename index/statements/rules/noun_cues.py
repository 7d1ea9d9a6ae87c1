""" "His claim that …", "the pessimistic view is that …", "X's main argument is that …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.model import Polarity
from index.statements import subject
from index.statements.found import Found
from index.statements.lexicon.nouns import REPORTS
from index.statements.lexicon.words import words
from index.statements.rules.cue_verbs import noun_of
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

_HAVING = words("expressed voiced have has had hold holds held share shares shared reject denied")


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents of reporting nouns."""
    tokens = sentence.tokens
    for i in range(sentence.start, sentence.end - 2):
        noun = noun_of(tokens[i].low)
        if noun is None:
            continue
        j = i + 1
        if tokens[j].low == "that" and tokens[j + 1].tag not in {"BE", "HAVE", "MODAL", "VERB", "STOP"}:
            yield from _report(sentence, noun, i, j)
        elif tokens[j].tag == "BE" and tokens[j + 1].low == "that" and j + 2 < sentence.end:
            yield from _report(sentence, noun, i, j + 1)


def _report(sentence: Sentence, noun: str, i: int, that: int) -> Iterator[Found]:
    content = sentence.content(that + 1, sentence.scanner.stop(that + 1, None, "clause"))
    if content is None:
        return
    phrase = _holder(sentence, i, that)
    polarity = _polarity(sentence, noun, i)
    if phrase is None and polarity == "asserted" and not _absent(sentence, i):
        return
    kind, place = content
    start = phrase.end if phrase and phrase.end <= i else i
    yield Found(
        "noun cue", [place], sentence.span, kind, cue=sentence.words(min(start, i), that + 1),
        cue_at=sentence.place(min(start, i), that + 1),
        speaker=sentence.place(phrase.start, phrase.end) if phrase else None,
        head=sentence.place(*phrase.head) if phrase else None, polarity=polarity,
    )  # fmt: skip


def _holder(sentence: Sentence, i: int, that: int) -> Phrase | None:
    tokens = sentence.tokens
    k = i - 1
    while k >= sentence.start and tokens[k].tag in {"WORD", "ADV", "ED", "ING", "NUM"}:
        k -= 1
    if k < sentence.start:
        return None
    if tokens[k].low in {"his", "her", "their", "its"}:
        return Phrase(k, k + 1, (k, k + 1))
    if tokens[k].tag == "POSS":
        return subject.before(tokens, sentence.start, k)
    if tokens[that - 1].tag == "BE" and tokens[k].tag == "DET":
        return Phrase(k, i + 1, (k, i + 1))
    if k > sentence.start and tokens[k].tag == "DET" and tokens[k - 1].low in _HAVING:
        return subject.before(tokens, sentence.start, k - 1)
    if tokens[k].low in _HAVING:
        return subject.before(tokens, sentence.start, k)
    return None


def _absent(sentence: Sentence, i: int) -> bool:
    return any(t.low == "no" for t in sentence.tokens[max(sentence.start, i - 3) : i])


def _polarity(sentence: Sentence, noun: str, i: int) -> Polarity:
    base = REPORTS.get(noun, "asserted")
    if _absent(sentence, i):
        return "denied"
    return base if base in {"denied", "doubted", "demand"} else "asserted"  # type: ignore[return-value]
