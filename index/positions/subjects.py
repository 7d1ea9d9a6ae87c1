"""Who a sentence opens with: a group of people, a named view, an ordinal."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.positions.lexicon import (
    AUXILIARIES,
    BARE,
    CLASS_NOUNS,
    CONTRAST,
    DIFFERING,
    LAST,
    OPINION,
    ORDINALS,
    PEOPLE,
    STRONG_LINKS,
    VIEW_NOUNS,
    WEAK_LINKS,
)
from index.positions.words import is_one_of, stems

REACH = 12  # words within which a subject must have met its verb
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LINK = re.compile(
    r"(?:(?:however|by contrast|in contrast|conversely|on the (?:one|other) (?:hand|side)|on the contrary|meanwhile|"
    r"indeed|in fact|similarly|likewise|still|today|at the same time|nevertheless|nonetheless|elsewhere|overall|"
    r"alternatively|instead|in addition|moreover|finally|lastly|first|second|third|fourth|fifth|firstly|secondly|"
    r"thirdly|to be sure|of course|at (?:one|the other|the opposite) (?:end|extreme))[,:]?\s+|"
    r"(?:but|yet|and|so|while)\s+)+",
    re.I,
)
_ORDINAL = re.compile(r"(?:the|a|an|in the)?\s*\b([a-z]+)\b[\s,]", re.I)
_AGAINST = re.compile(
    r"(?:unlike|against|compared|contrary|while|although|though|as|like|despite|given|if|when|for)\b", re.I
)
_OTHER_VIEW = re.compile(
    r"(?:(?:in|from|according to)\s+)?(?:a|an|yet|the|quite)*\s*(?:different|another|opposite|contrary|opposing|rival|"
    r"dissenting|alternative|competing|other)\s+(?:view|viewpoint|perspective|position|reading|opinion|camp|school|"
    r"interpretation|side|group)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """A group that a sentence says something about: plain offsets in the sentence, and whether it is set against
    what came before ("contrast": by its own words; "link": only by the connecting word)."""

    start: int
    end: int
    quantifier: str
    contrast: str


def after_link(text: str) -> int:
    """Where the sentence proper begins, behind "However," and the like."""
    link = _LINK.match(text)
    return link.end() if link else 0


def collective(text: str) -> Subject | None:
    """The unnamed group that thinks or says something at the opening of a sentence."""
    start = after_link(text)
    if _AGAINST.match(text, start):
        return None
    found = list(_WORD.finditer(text, start))[:REACH]
    head = None
    for position, word in enumerate(found):
        if head is not None and position and is_one_of(word[0], OPINION) and word[0][0].islower():
            return Subject(start, head, found[0][0].lower(), _contrast(text, start))
        if head is None and position and text[found[position - 1].end() : word.start()].strip():
            return None
        if _is_head(text, word, position, found):
            head = word.end()
    return None


def _is_head(text: str, word: re.Match[str], position: int, found: list[re.Match[str]]) -> bool:
    if position == 0 and word[0].lower() in BARE:
        return True
    if text[word.end() : word.end() + 1] in "'’" and text[word.end() :].strip():
        return False
    singular = word[0].lower() in ("minority", "majority", "mainstream", "public", "elite")
    return is_one_of(word[0], PEOPLE) and (word[0].endswith("s") or singular)


def _contrast(text: str, start: int) -> str:
    lowered = text.lower()
    if any(lowered.startswith(f"{word} ", start) for word in CONTRAST) or any(words in lowered for words in DIFFERING):
        return "contrast"
    if lowered.startswith(STRONG_LINKS):
        return "contrast"
    return "link" if any(lowered.startswith((f"{word} ", f"{word},")) for word in WEAK_LINKS) else ""


def other_view(text: str) -> bool:
    """Whether the sentence opens another view than the one before: "In a different view, …"."""
    return bool(_OTHER_VIEW.match(text, after_link(text)))


def region(text: str) -> tuple[int, int]:
    """Plain offsets of the words before the first finite verb that is known (at most REACH words)."""
    start = after_link(text)
    end = start
    for word in list(_WORD.finditer(text, start))[:REACH]:
        named = is_one_of(word[0], VIEW_NOUNS) or is_one_of(word[0], PEOPLE)
        verb = word[0] in AUXILIARIES or (is_one_of(word[0], OPINION) and word[0][0].islower() and not named)
        if end > start and verb:
            break
        end = word.end()
    return start, end


def names_group(words: str) -> bool:
    """Whether a phrase names a view, or people as a class."""
    return any(
        is_one_of(w, VIEW_NOUNS) or is_one_of(w, CLASS_NOUNS) or is_one_of(w, PEOPLE) for w in _WORD.findall(words)
    )


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
    if _AGAINST.match(text):
        return None
    start, end = region(text)
    subject = text[start:end]
    said = ordinal(text)
    here = stems(subject)
    group = names_group(subject)
    hits = [len(here & key) for key in keys]
    best = max(range(len(keys)), key=lambda i: (hits[i], len(here & wide[i])))
    if hits[best] and hits.count(hits[best]) == 1:
        first = stems(" ".join(_WORD.findall(subject)[:3]))
        if hits[best] >= min(2, len(keys[best]) // 3 + 1) and (group or first & keys[best]):
            return best
    if said and group and 0 < said[0] <= len(keys) and (said[1] or _counts_group(subject)):
        return said[0] - 1
    if said and group and said[0] == 0 and _counts_group(subject):
        return len(keys) - 1
    return None


def _counts_group(subject: str) -> bool:
    """Whether an ordinal stands right before a word for a view or a class ("the third, smaller camp")."""
    lead = [w for w in _WORD.findall(subject)[:4] if not (w.lower() in ORDINALS or w.lower() in LAST)]
    return any(is_one_of(w, VIEW_NOUNS) or is_one_of(w, CLASS_NOUNS) for w in lead)
