"""What a sentence's subject names: a view, a camp by its number, or one of the camps already known."""

from __future__ import annotations

import re

from index.positions.lexicon import (
    AUXILIARIES,
    CLASS_NOUNS,
    LAST,
    OPINION,
    ORDINALS,
    PEOPLE,
    TAKERS,
    VIEW_NOUNS,
)
from index.positions.subjects import AGAINST, REACH, WORD, after_link, numbered
from index.positions.words import is_one_of, stem, stems

_ORDINAL = re.compile(
    r"(?:(?:those|people|members|experts|analysts|adherents|followers)\s+)?"
    r"(?:(?:according to|in|of|under|for|on|from)\s+)?(?:the|a|an)?\s*\b([a-z]+)\b[\s,:]",
    re.I,
)


def region(text: str) -> tuple[int, int]:
    """Plain offsets of the words before the first finite verb that is known (at most REACH words)."""
    start = after_link(text)
    end = start
    for word in list(WORD.finditer(text, start))[:REACH]:
        named = is_one_of(word[0], VIEW_NOUNS) or is_one_of(word[0], PEOPLE)
        verb = word[0] in AUXILIARIES or (is_one_of(word[0], OPINION) and word[0][0].islower() and not named)
        if end > start and verb:
            break
        end = word.end()
    return start, end


def takes_side(phrase: str) -> str | None:
    """The stem of the word that tells people by the side they take, if a phrase has one."""
    found = [stem(word) for word in WORD.findall(phrase) if is_one_of(word, TAKERS)]
    return found[-1] if found else None


def names_group(words: str) -> bool:
    """Whether a phrase names a view, or people as a class."""
    return any(is_one_of(w, VIEW_NOUNS | CLASS_NOUNS | PEOPLE | TAKERS) for w in WORD.findall(words))


def ordinal(text: str) -> tuple[int, bool] | None:
    """The number a sentence opens with (0: "finally"), and whether an ordinal adverb ("Second, …") says it."""
    found = _ORDINAL.match(text)
    if not found:
        return None
    word = found[1].lower()
    adverb = text[found.start(1) - 1 : found.start(1)] == "" and text[found.end(1) : found.end(1) + 1] == ","
    if word in LAST:
        return 0, adverb or word in ("finally", "lastly")
    if word in ORDINALS and (word != "one" or found.start(1) == 0):
        return ORDINALS[word], adverb or word.endswith("ly")
    return None


def opening(text: str, keys: list[frozenset[str]], wide: list[frozenset[str]]) -> int | None:
    """Which of the camps a sentence gives the floor to, by the words of its subject; None if to none.

    `keys` are the stems of each camp's name that no other camp's name has, `wide` all of its stems.
    """
    if AGAINST.match(text):
        return None
    start, end = region(text)
    subject = text[start:end]
    said = ordinal(text)
    here = stems(subject)
    group = names_group(subject)
    hits = [len(here & key) for key in keys]
    best = max(range(len(keys)), key=lambda i: (hits[i], len(here & wide[i])))
    if hits[best] and hits.count(hits[best]) == 1:
        first = stems(" ".join(WORD.findall(subject)[:3]))
        if hits[best] >= min(2, len(keys[best]) // 3 + 1) and (group or first & keys[best]):
            return best
    if said and group and 0 < said[0] <= len(keys) and (said[1] or _counts_group(subject)):
        return said[0] - 1
    if said and group and said[0] == 0 and _counts_group(subject):
        return len(keys) - 1
    return None


def counts_camps(text: str) -> bool:
    """Whether a sentence opens with a numbered camp, school or view."""
    lead = [w for w in WORD.findall(text)[:5] if w.lower() not in ("according", "to", "the", "a", "in", "under")]
    return len(lead) > 1 and numbered(lead[0]) and any(is_one_of(w, VIEW_NOUNS) for w in lead[1:3])


def _counts_group(subject: str) -> bool:
    """Whether an ordinal stands right before a word for a view or a class ("the third, smaller camp")."""
    lead = [w for w in WORD.findall(subject)[:4] if not (w.lower() in ORDINALS or w.lower() in LAST)]
    return any(is_one_of(w, VIEW_NOUNS) or is_one_of(w, CLASS_NOUNS) for w in lead)
