"""Where the sentence goes on behind a content in its subject: "Kim's claim that tolls fall | is false"."""

from __future__ import annotations

from index.statements.extent import FINITE
from index.statements.sentence import Sentence

_GROUP = FINITE | {"ADV", "NEG", "ED"}
_AUXILIARY = frozenset({"BE", "HAVE", "MODAL", "DO"})
_OPENS = frozenset({"REL", "SUB", "PRON", "CUE", "CONJ", "QUOTE"})


def before_predicate(sentence: Sentence, subject: int, start: int, stop: int) -> int:
    """The end of a content from `start` to `stop` that stands in the subject that begins at token `subject`."""
    tokens = sentence.tokens
    if sentence.finite(sentence.opening(), subject):
        return stop
    verb = next((k for k in range(start + 1, stop) if tokens[k].tag in FINITE), stop)
    while verb < stop and tokens[verb].tag in _GROUP:
        verb += 1
        if tokens[verb - 1].tag in {"VERB", "ED"}:
            break
    for k in range(verb, stop):
        if tokens[k].tag in _OPENS or tokens[k].low == "that" or tokens[k].text == ",":
            return stop
        if tokens[k].tag in _AUXILIARY:
            return k
    return _at_once(sentence, start, stop)


def _at_once(sentence: Sentence, start: int, stop: int) -> int:
    """ "tolls will fall is false": an auxiliary right behind the verb of the content."""
    tokens = sentence.tokens
    for k in range(start + 2, stop):
        verb = tokens[k - 1].tag == "VERB" and tokens[k - 2].tag in {"MODAL", "WORD", "CAP", "DO", "ADV", "NEG"}
        if verb and tokens[k].tag in _AUXILIARY:
            return k
        if tokens[k].tag in _OPENS - {"PRON"}:
            return stop
    return stop
