"""Titles before a name: which words of a run are one, and which in lower case stand before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.people.lexicon import german
from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.roles import FIELDS, ROLE_NOUNS
from index.people.lexicon.speech import SPEECH_VERBS
from index.people.lexicon.titles import BEFORE_OFFICE, HONORIFICS, OFFICES, PARTICLES, SUFFIXES, TELLING
from index.people.lexicon.words import FUNCTION_WORDS, THINGS
from index.people.shapes import NAMES, NOT_NAMES
from index.people.tokens import Token
from index.people.weights import lexical, parts_of
from index.text.letters import fold
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import SURNAMES


def title_length(run: list[Token]) -> int:
    """How many words of a run are a title before a name: "PRC Foreign Minister" of "PRC Foreign Minister Lou Fang"."""
    for n in range(len(run) - 1, 0, -1):
        if run[n].low in SUFFIXES:
            continue
        if run[n - 1].low in OFFICES or run[n - 1].low in HONORIFICS or _is_compound(run[n - 1]):
            return 0 if run[n].low in BODY_NOUNS else n
    return 1 if len(run) > 2 and _opens_with_role(run[0].low, run[1]) else _unknown_length(run)


def _is_compound(word: Token) -> bool:
    """ "Hafenamt-Chefin": a German calling behind its body."""
    return word.low.rpartition("-")[2] in german.ROLES


def _opens_with_role(low: str, name: Token) -> bool:
    """ "Actress Jane Doe", "Professors Jane Doe and …" at the head of a sentence."""
    plural = low.removesuffix("s") in ROLE_NOUNS and name.low in GIVEN
    return (low in ROLE_NOUNS or plural) and low not in NAMES and not name.shouted


def _unknown_length(run: list[Token]) -> int:
    """How many words stand before what is clearly a name: the place in "Alabama BRAD DOE", "Die Bloggerin Ana Doe"."""
    change = next((n for n in range(1, len(run) - 1) if run[n].shouted and not run[n - 1].shouted), 0)
    if change and all(w.shouted or w.initial or w.low in PARTICLES for w in run[change:]):
        return change
    if len(parts_of(run)) < 3 or run[0].low in NAMES:
        return 0
    return next((n for n in range(1, len(run) - 1) if _is_clear(run[:n], parts_of(run[n:]))), 0)


def _is_clear(before: Sequence[Token], name: Sequence[Token]) -> bool:
    """Whether two words are a name even without the words before them."""
    known = name[0].low in GIVEN or all(w.low in NOT_NAMES or w.low in ROLE_NOUNS for w in before) if name else False
    return len(name) == 2 and known and lexical(name) > 1


def title_words(prefix: list[Token]) -> list[Token]:
    """Of the words before a name those that make up its title, its body or country included."""
    if not prefix or prefix[-1].low not in ROLE_NOUNS | HONORIFICS:
        return []
    first = len(prefix) - 1
    while first > 0 and prefix[first - 1].low not in _NO_TITLE:
        first -= 1
    return prefix[first:]


_NO_TITLE = FUNCTION_WORDS | SUFFIXES | PARTICLES | (THINGS - BEFORE_OFFICE - BODY_NOUNS)
_PAST = frozenset("former then late".split())
_EDGES = frozenset(
    "a an the his her its their our my this that one by with from of for as and but or like including than when while "
    "because if under against between behind before after about via".split()
)
_APART = re.compile(r"[’'”\"]?[,;:.!?—–(“\"][”\"]?\s?[“\"]?|(?:['’]s?)\s")


def title_before(text: str, words: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A title in lower case right before the run: "LDP lawmaker", "former prime minister", "campaign manager"."""
    first = at
    while first > 0 and _joined(text, words, first - 1):
        low = words[first - 1].low
        if first == at and low not in ROLE_NOUNS:
            return None
        if not (low in ROLE_NOUNS or low in BEFORE_OFFICE or words[first - 1].capital) or low in FUNCTION_WORDS - _PAST:
            break
        first -= 1
    if first == at:
        return None
    return words[_with_attributes(text, words, first)].start, words[at - 1].end


def _joined(text: str, words: Sequence[Token], n: int) -> bool:
    return text[words[n].end : words[n + 1].start] == " " and not words[n].possessive


def _with_attributes(text: str, words: Sequence[Token], first: int) -> int:
    """Takes in the words before a title where its phrase clearly begins: behind an article, a preposition, a comma."""
    n = first
    while n > 0 and first - n <= 3:
        before = words[n - 1]
        gap = text[before.end : words[n].start]
        edge = before.low in _EDGES or before.low in SPEECH_VERBS
        if before.low in _PAST:
            return n - 1
        if before.possessive or _APART.fullmatch(gap) or (edge and not before.capital):
            return n
        if gap != " " or before.low in FUNCTION_WORDS or not (before.capital or _is_attribute(before.low)):
            return first
        n -= 1
    return 0 if n == 0 and words[0].low not in NAMES else first


def _is_attribute(low: str) -> bool:
    """Whether a word in lower case may stand before a noun of roles: no verb, no plural but those of fields."""
    if low in SPEECH_VERBS or low in FUNCTION_WORDS or "'" in low or "’" in low:
        return False
    return low in FIELDS or not (low.endswith(("ly", "ed", "ing")) or (low.endswith("s") and not low.endswith("ss")))


def telling(text: str, title: tuple[int, int], word: Token) -> bool:
    """Whether a title tells that the one word behind it is a name: "Senator Doe", not "Justice Manual"."""
    last = fold(text[title[0] : title[1]].split()[-1]).strip(".")
    return last in TELLING or (word.low in SURNAMES and last in OFFICES)
