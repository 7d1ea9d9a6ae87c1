"""Where the sentence goes on behind a content in its subject: "Kim's claim that tolls fall | is false"."""

from __future__ import annotations

from index.statements.extent import FINITE
from index.statements.lexicon.verbs import FORMS
from index.statements.sentence import Sentence

_GROUP = FINITE | {"ADV", "NEG", "ED"}
_AUXILIARY = frozenset({"BE", "HAVE", "MODAL", "DO"})
_PAST = frozenset({"ED", "CUE", "VERB"})
_OPENS = frozenset({"REL", "SUB", "PRON"})
_NOUN = frozenset({"WORD", "CAP", "NUM", "QUOTE"})
_FOLLOWS = frozenset({"DET", "POSS", "PREP", "WORD", "CAP", "STOP", "ADV"}) | _AUXILIARY


def before_predicate(sentence: Sentence, subject: int, start: int, stop: int) -> int:
    """The end of a content from `start` to `stop` that stands in the subject that begins at token `subject`."""
    tokens = sentence.tokens
    if sentence.finite(sentence.opening(), subject):
        return stop
    own, at = 1, start + 1
    while at < stop:
        if tokens[at].tag in _OPENS or tokens[at].low == "that" or tokens[at].text == ",":
            return stop
        own += tokens[at].tag == "CONJ"
        if _is_verb(sentence, at, start):
            if own == 0:
                return at
            own -= 1
            at = _past_group(sentence, at, stop)
        else:
            at += 1
    return stop


def _is_verb(sentence: Sentence, at: int, start: int) -> bool:
    """Whether a finite verb group begins here; "ships built in Sarn" and "users sent by Li" hold none."""
    token, before = sentence.tokens[at], sentence.tokens[at - 1]
    after = sentence.tokens[at + 1] if at + 1 < sentence.end else None
    if token.tag in _AUXILIARY:
        return True
    participle = after is not None and (after.low == "by" or (after.tag == "PREP" and token.tag != "VERB"))
    told = token.tag != "CUE" or any(form == "past" for _, form in FORMS.get(token.low, ()))
    past = told and token.tag in _PAST and before.tag in _NOUN | {"ADV"} and not participle
    return past and at > start and (after is None or after.tag in _FOLLOWS)


def _past_group(sentence: Sentence, at: int, stop: int) -> int:
    """Behind "will have fallen": at most one full verb belongs to a group."""
    tokens = sentence.tokens
    while at < stop and tokens[at].tag in _GROUP | {"CUE"}:
        at += 1
        if tokens[at - 1].tag in _PAST:
            break
    return at
