"""Reporting nouns: "his claim that …", "the pessimistic view is that …", "there is mention of …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.model import Polarity
from index.statements import subject
from index.statements.found import Found
from index.statements.lexicon import matrix
from index.statements.lexicon.irregular import forms
from index.statements.lexicon.nouns import REPORTS
from index.statements.lexicon.words import words
from index.statements.predicates import before_predicate
from index.statements.rules.noun_clauses import noun_of
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

_OWNED = words("thinking approach policy position stance logic reasoning calculation strategy")
_HAVING = words(
    """
    expressed expresses voiced voices have has had hold holds held share shares shared provided provides gave gives
    offered offers issued issues made makes sent advanced advances raised raises repeated repeats put reached
    """
)
_ANY = words("a an any every")
_MENTIONS = words("mention reference talk praise criticism condemnation")


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents of reporting nouns."""
    tokens = sentence.tokens
    for i in range(sentence.start, sentence.end - 2):
        j = i + 1
        if tokens[i].low in _MENTIONS and tokens[j].low in {"of", "to"} and _there_is(sentence, i):
            yield from _mention(sentence, i, j)
        noun = noun_of(tokens[i].low)
        if noun is None:
            continue
        if tokens[j].low == "that" and tokens[j + 1].tag not in {"BE", "HAVE", "MODAL", "VERB", "STOP"}:
            yield from _report(sentence, noun, i, j)
        elif (quotation := tokens[j].quotation) and sentence.text[slice(*quotation.inner)].lower().startswith("that "):
            yield from _report(sentence, noun, i, i)
        elif tokens[j].tag == "BE" and tokens[j + 1].low == "that" and j + 2 < sentence.end:
            yield from _report(sentence, noun, i, j + 1)


def _there_is(sentence: Sentence, i: int) -> bool:
    first = sentence.opening()
    return sentence.tokens[first].low == "there" and sentence.tokens[first + 1].tag == "BE" and i - first < 6


def _mention(sentence: Sentence, i: int, preposition: int) -> Iterator[Found]:
    """ "There is also a mention of …": by the text that the sentence before is about."""
    content = sentence.content(preposition + 1, sentence.scanner.stop(preposition + 1, None, "object"))
    if content and not _absent(sentence, i):
        cue = sentence.start, preposition + 1
        yield Found(
            "mention", [content[1]], sentence.span, content[0], cue=sentence.words(*cue), cue_at=sentence.place(*cue)
        )


def _report(sentence: Sentence, noun: str, i: int, that: int) -> Iterator[Found]:
    phrase = _holder(sentence, i, that)
    stop = sentence.scanner.stop(that + 1, None, "clause")
    if sentence.tokens[that - 1].tag != "BE":
        stop = before_predicate(sentence, min(phrase.start if phrase else i, i), that + 1, stop)
    content = sentence.content(that + 1, stop)
    if content is None:
        return
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
    """Whose claim it is: an owner before the noun, the subject of "expressed the view", or the view itself."""
    tokens = sentence.tokens
    k = i - 1
    while k >= sentence.start and tokens[k].tag in {"WORD", "ADV", "ED", "ING", "NUM"}:
        k -= 1
    if k < sentence.start:
        return None
    if tokens[k].low in {"his", "her", "their", "its"}:
        return Phrase(k, k + 1, (k, k + 1))
    if tokens[k].tag == "POSS":
        return None if _is_any(sentence, k) else subject.before(tokens, sentence.start, k)
    if tokens[that - 1].tag == "BE" and tokens[k].tag == "DET":
        return Phrase(k, i + 1, (k, i + 1))
    verb = k - (tokens[k].tag == "DET")
    if verb > sentence.start and tokens[verb].low in _HAVING:
        return subject.before(tokens, sentence.start, _group_start(sentence, verb))
    if tokens[k].low == "the" and tokens[k - 1].text == ",":
        return _apposed(sentence, k)
    return None


def _is_any(sentence: Sentence, k: int) -> bool:
    """ "a judge's view that …": a case that is thought of."""
    k -= 1
    while k > sentence.start and sentence.tokens[k].tag in {"WORD", "ED", "ING", "ADV"}:
        k -= 1
    return sentence.tokens[k].low in _ANY


def _group_start(sentence: Sentence, verb: int) -> int:
    while verb > sentence.start and sentence.tokens[verb - 1].tag in {"HAVE", "MODAL", "ADV"}:
        verb -= 1
    return verb


def _apposed(sentence: Sentence, at: int) -> Phrase | None:
    """ "Kim's thinking is not new, the recognition that …": whose thinking the sentence is about."""
    tokens = sentence.tokens
    for k in range(sentence.start + 1, at - 1):
        if tokens[k].tag == "POSS" and (tokens[k + 1].low in _OWNED or noun_of(tokens[k + 1].low)):
            return subject.before(tokens, sentence.start, k)
    return None


def _absent(sentence: Sentence, i: int) -> bool:
    return any(t.low == "no" for t in sentence.tokens[max(sentence.start, i - 3) : i])


def _taken_back(sentence: Sentence, i: int) -> bool:
    """ "retracted her claim that", "took back his remark that"."""
    before = [t.low for t in sentence.tokens[max(sentence.start, i - 3) : i]]
    return bool(matrix.RETRACTS & set(before)) or (before[1:2] == ["back"] and before[0] in forms("take"))


def _polarity(sentence: Sentence, noun: str, i: int) -> Polarity:
    base = REPORTS.get(noun, "asserted")
    if _taken_back(sentence, i):
        return "doubted"
    if _absent(sentence, i):
        return {"denied": "possible", "doubted": "asserted"}.get(base, "denied")  # type: ignore[return-value]
    return base if base in {"denied", "doubted", "demand"} else "asserted"  # type: ignore[return-value]
