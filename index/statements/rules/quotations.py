"""Quotations that no cue of their own sentence takes."""

from __future__ import annotations

from collections.abc import Iterator

from index.statements.found import Found
from index.statements.sentence import Sentence, is_name

_SHORTEST = 5


def find(sentence: Sentence, taken: list[tuple[int, int]]) -> Iterator[Found]:
    """Whole sentences in quotation marks, and long quotations inside a sentence, that are not `taken` yet."""
    tokens = [t for t in sentence.tokens[sentence.start : sentence.end] if t.start < t.end]
    alone = all(t.quotation or t.tag in {"MARK", "STOP", "CONJ"} for t in tokens)
    for token in tokens:
        if token.quotation is None or any(
            (a <= token.start and token.end <= b) or a == token.quotation.inner[0] for a, b in taken
        ):
            continue
        if (alone and token.quotation.words(sentence.text) > 1) or (
            not is_name(sentence.text, token) and token.quotation.words(sentence.text) >= _SHORTEST
        ):
            rule = "quotation alone" if alone else "quotation without cue"
            yield Found(rule, [sentence.inner(token)], sentence.span, "direct")
