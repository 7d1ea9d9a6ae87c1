"""Who a sentence opens with: a group of people, a named view, an ordinal."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.positions.lexicon import (
    AGENTS,
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

REACH = 12  # words within which a subject is looked for
LONG_REACH = 20  # words within which it must have met its verb
_THERE_ARE = re.compile(
    r"there (?:are|is)(?: also| still| even)? (?=(?:those|people|some|others|many|\w+s) (?:who|that)\b)", re.I
)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LINK = re.compile(
    r"(?:(?:however|by contrast|in contrast|conversely|on the (?:one|other) (?:hand|side)|on the contrary|meanwhile|"
    r"indeed|in fact|similarly|likewise|still|today|at the same time|nevertheless|nonetheless|elsewhere|overall|"
    r"alternatively|instead|in addition|moreover|finally|lastly|first|second|third|fourth|fifth|firstly|secondly|"
    r"thirdly|to be sure|of course)[,:]?\s+|"
    r"(?:but|yet|and|so|while)\s+)+",
    re.I,
)
_ORDINAL = re.compile(r"(?:(?:according to|in|under|for|on|from)\s+)?(?:the|a|an)?\s*\b([a-z]+)\b[\s,:]", re.I)
_AGAINST = re.compile(
    r"(?:unlike|against|compared|contrary|while|although|though|as|like|despite|given|if|when|for)\b", re.I
)
_POLE = re.compile(
    r"(?P<one>(?:at|on) (?:the )?one (?:end|extreme|pole|side)\b)|"
    r"(?:at|on) the (?:other|opposite)\b(?: end| extreme| pole| side)?|"
    r"(?:somewhere )?in (?:between|the middle)\b|between (?:them|these|the two)\b",
    re.I,
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
    there = _THERE_ARE.match(text, start)
    if there:
        return Subject(there.end(), text.index(" ", there.end()), "there", _contrast(text, start))
    found = list(_WORD.finditer(text, start))[:LONG_REACH]
    head = None
    for position, word in enumerate(found):
        if head is not None and position and is_one_of(word[0], OPINION) and word[0][0].islower():
            return Subject(start, head, found[0][0].lower(), _contrast(text, start))
        apart = position and text[found[position - 1].end() : word.start()].strip()
        if head is None and (apart or position >= REACH):
            return None
        if _is_head(text, word, position, found):
            head = word.end()
    return None


def _is_head(text: str, word: re.Match[str], position: int, found: list[re.Match[str]]) -> bool:
    if position == 0 and word[0].lower() in BARE:
        return True
    if (
        position
        and _numbered(found[position - 1][0])
        and (is_one_of(word[0], VIEW_NOUNS) or is_one_of(word[0], CLASS_NOUNS))
    ):
        return True
    if text[word.end() : word.end() + 1] in "'’" and text[word.end() :].strip():
        return False
    singular = word[0].lower() in ("minority", "majority", "mainstream", "public", "elite")
    people = is_one_of(word[0], PEOPLE) or (word[0].endswith(AGENTS) and word[0].islower())
    return people and (word[0].endswith("s") or singular)


def _numbered(word: str) -> bool:
    """Whether a word tells one group from others: "third", "other", "smaller"."""
    return word.lower() in ORDINALS or word.lower() in LAST or word.lower() in ("other", "another", "smaller", "larger")


def _contrast(text: str, start: int) -> str:
    lowered = text.lower()
    if any(re.match(rf"{word}\b", lowered[start:]) for word in CONTRAST) or any(
        words in lowered for words in DIFFERING
    ):
        return "contrast"
    if lowered.startswith(STRONG_LINKS):
        return "contrast"
    return "link" if any(lowered.startswith((f"{word} ", f"{word},")) for word in WEAK_LINKS) else ""


def pole(text: str) -> Subject | None:
    """One end of a range of views ("At one end are those who …"): where it stands, whoever stands there."""
    found = _POLE.match(text)
    if not found or not any(is_one_of(w, PEOPLE) or w.lower() == "those" for w in _WORD.findall(text)[:REACH]):
        return None
    return Subject(0, found.end(), found[0].lower(), "" if found["one"] else "contrast")


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


def counts_camps(text: str) -> bool:
    """Whether a sentence opens with a numbered camp, school or view."""
    lead = [w for w in _WORD.findall(text)[:5] if w.lower() not in ("according", "to", "the", "a", "in", "under")]
    return len(lead) > 1 and _numbered(lead[0]) and any(is_one_of(w, VIEW_NOUNS) for w in lead[1:3])


def _counts_group(subject: str) -> bool:
    """Whether an ordinal stands right before a word for a view or a class ("the third, smaller camp")."""
    lead = [w for w in _WORD.findall(subject)[:4] if not (w.lower() in ORDINALS or w.lower() in LAST)]
    return any(is_one_of(w, VIEW_NOUNS) or is_one_of(w, CLASS_NOUNS) for w in lead)
