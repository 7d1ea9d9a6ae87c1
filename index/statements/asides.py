"""What the writer puts into another's words, in brackets or between commas, is no part of them."""

from __future__ import annotations

from index.statements.found import Range
from index.statements.lexicon.words import words
from index.statements.sentence import Sentence

_WRITER = words("i we our my")


def left_out(sentence: Sentence, start: int, end: int) -> list[Range]:
    """A content in token indices as the pieces that are left without the writer's asides."""
    pieces, at = [], start
    for a, b in _asides(sentence, start, end):
        pieces.append((at, a))
        at = b
    return [(a, b) for a, b in [*pieces, (at, end)] if a < b]


def _asides(sentence: Sentence, start: int, end: int) -> list[Range]:
    """Brackets with a report or a "we" in them, and ", which we …,"; none where who is reported says "we"."""
    tokens = sentence.tokens
    found, k = [], start + 1
    while k < end:
        stop = _bracket(sentence, k, end) or _relative(sentence, k, end)
        if stop:
            found.append((k, stop))
        k = stop or k + 1
    outside = [t for i, t in enumerate(tokens[start:end], start) if not any(a <= i < b for a, b in found)]
    return [] if any(t.low in _WRITER for t in outside) else found


def _bracket(sentence: Sentence, k: int, end: int) -> int | None:
    """ "(he later said that he was joking)", "(half of our report is about it)"."""
    close = _closing(sentence, k, end)
    if close is None:
        return None
    reports = any(k < p.start < close for p in sentence.subjects.values())
    return close + 1 if reports or _writes(sentence, k, close) else None


def _closing(sentence: Sentence, k: int, end: int) -> int | None:
    if sentence.tokens[k].text != "(":
        return None
    return next((i for i in range(k, end) if sentence.tokens[i].text == ")"), None)


def _relative(sentence: Sentence, k: int, end: int) -> int | None:
    """ ", which we took for a sign of …,", ", for which we are blamed (…)"."""
    tokens = sentence.tokens
    which = k + 1 + (tokens[k + 1].tag == "PREP" if k + 2 < end else 0)
    led = [t.low for t in tokens[which : which + 2]]
    if tokens[k].text != "," or len(led) < 2 or led[0] != "which" or led[1] not in _WRITER:
        return None
    for i in range(which, end):
        close = _closing(sentence, i, end)
        if close is not None:
            return close + 1
        if tokens[i].text == ",":
            return i + 1
    return end


def _writes(sentence: Sentence, start: int, end: int) -> bool:
    return any(t.low in _WRITER for t in sentence.tokens[start:end])
