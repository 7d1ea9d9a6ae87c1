"""A token, and whether one that may be noun or verb is a noun here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.statements.lexicon import closed
from index.statements.lexicon.verbs import NOUN_TOO, PARTICLES
from index.statements.quotes import Quotation


@dataclass(frozen=True, slots=True)
class Token:
    """One word, mark or whole quotation; plain offsets. `tag` is its coarse class."""

    start: int
    end: int
    text: str
    low: str
    tag: str
    quotation: Quotation | None = None


_ARTICLES = closed.POSSESSIVES | {"the", "a", "an", "any", "no", "every"}
_POINTING = frozenset({"this", "these", "such"})
_NOUNS = frozenset({"WORD", "CAP", "CUE", "QUOTE"})
_LEADS = frozenset({"DET", "POSS", "PREP"})
_AFTER_NOUN = frozenset({"PREP", "TO", "MARK", "STOP", "CONJ", "BE", "HAVE", "MODAL", "VERB"})


def is_noun(tokens: Sequence[Token], i: int) -> bool:
    """Whether a form of a verb is a noun or adjective by its neighbours: "the view", "of talks", "a limited role"."""
    token = tokens[i]
    if token.tag not in {"CUE", "VERB"} or i == 0:
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if token.low == "think" and following is not None and following.low in {"tank", "tanks"}:
        return True
    if token.low.endswith("ed"):
        return (
            (_leads(tokens[i - 1]) or tokens[i - 1].low in _POINTING)
            and following is not None
            and following.tag in _NOUNS
        )
    base, plural = token.low in NOUN_TOO, token.low.endswith("s") and token.low.removesuffix("s") in NOUN_TOO
    if not base and not plural:
        return False
    if _leads(tokens[i - 1]) or (following is not None and following.low == "of"):
        return True
    return _in_phrase(tokens, i) if base else _plural_noun(tokens, i, following)


def _leads(before: Token) -> bool:
    """Whether a noun must follow: an article, a possessive, a preposition."""
    return before.tag in {"POSS", "PREP"} or (before.tag == "DET" and before.low in _ARTICLES)


def _in_phrase(tokens: Sequence[Token], i: int) -> bool:
    """ "the long view": a base form behind a word that itself follows an article."""
    before = tokens[i - 1]
    if i < 2 or before.tag not in {"WORD", "ING", "ED"} or before.low.endswith("s"):
        return False
    return tokens[i - 2].tag in _LEADS | {"WORD"}


def _plural_noun(tokens: Sequence[Token], i: int, following: Token | None) -> bool:
    """ "there are always voices", "the major challenges to": a plural where no verb can stand."""
    k = i - 1
    while k > 0 and tokens[k].tag == "ADV":
        k -= 1
    if tokens[k].tag == "BE":
        return True
    if tokens[i - 1].tag == "CAP" and (i == 1 or tokens[i - 2].tag == "STOP") and following is not None:
        return following.tag in {"ED", "ING", "BE", "HAVE", "MODAL", "VERB"} or (
            following.tag == "CUE" and following.low.endswith(("ed", "ing"))
        )
    if tokens[i - 1].tag == "WORD" and following is not None and following.tag == "PREP":
        return following.low not in PARTICLES.get(tokens[i].low.removesuffix("s"), ())
    if tokens[i - 1].tag == "WORD" and i > 1 and tokens[i - 2].tag in _LEADS and following is not None:
        return following.tag in _AFTER_NOUN
    return False
