"""Which group of people a sentence opens with, and whether it is set against what came before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.positions.lexicon import (
    AGENTS,
    BARE,
    CLASS_NOUNS,
    CONTRAST,
    DIFFERING,
    INSIDE_LINKS,
    LAST,
    OPINION,
    ORDINALS,
    PEOPLE,
    STRONG_LINKS,
    TAKERS,
    VIEW_NOUNS,
    WEAK_LINKS,
)
from index.positions.words import is_one_of

REACH = 12  # words within which a subject is looked for
LONG_REACH = 20  # words within which it must have met its verb
OPENING = 60  # characters within which a link stands behind a subject
_THERE_ARE = re.compile(
    r"there (?:are|is)(?: also| still| even)? (?=(?:those|people|some|others|many|\w+s) (?:who|that)\b)", re.I
)
WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_LINK = re.compile(
    r"(?:(?:however|by contrast|in contrast|conversely|on the (?:one|other) (?:hand|side)|on the contrary|meanwhile|"
    r"indeed|in fact|similarly|likewise|still|today|at the same time|nevertheless|nonetheless|elsewhere|overall|"
    r"alternatively|instead|in addition|moreover|finally|lastly|first|second|third|fourth|fifth|firstly|secondly|"
    r"thirdly|to be sure|of course)[,:]?\s+|"
    r"(?:but|yet|and|so|while)\s+)+",
    re.I,
)
AGAINST = re.compile(
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
    if AGAINST.match(text, start):
        return None
    there = _THERE_ARE.match(text, start)
    if there:
        return Subject(there.end(), text.index(" ", there.end()), "there", _contrast(text, start))
    found = list(WORD.finditer(text, start))[:LONG_REACH]
    head = None
    for position, word in enumerate(found):
        verb = word[0] == "would" or (is_one_of(word[0], OPINION) and word[0][0].islower())
        if head is not None and position and verb:
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
        and numbered(found[position - 1][0])
        and (is_one_of(word[0], VIEW_NOUNS) or is_one_of(word[0], CLASS_NOUNS))
    ):
        return True
    if text[word.end() : word.end() + 1] in "'’" and text[word.end() :].strip():
        return False
    singular = word[0].lower() in ("minority", "majority", "mainstream", "public", "elite")
    people = is_one_of(word[0], PEOPLE | TAKERS) or (word[0].endswith(AGENTS) and word[0].islower())
    return people and (word[0].endswith("s") or singular)


def numbered(word: str) -> bool:
    """Whether a word tells one group from others: "third", "other", "smaller"."""
    return word.lower() in ORDINALS or word.lower() in LAST or word.lower() in ("other", "another", "smaller", "larger")


def _contrast(text: str, start: int) -> str:
    lowered = text.lower()
    if any(re.match(rf"{word}\b", lowered[start:]) for word in CONTRAST) or any(
        words in lowered for words in DIFFERING
    ):
        return "contrast"
    if lowered.startswith(STRONG_LINKS) or any(link in lowered[:OPENING] for link in INSIDE_LINKS):
        return "contrast"
    return "link" if any(lowered.startswith((f"{word} ", f"{word},")) for word in WEAK_LINKS) else ""


def pole(text: str) -> Subject | None:
    """One end of a range of views ("At one end are those who …"): where it stands, whoever stands there."""
    found = _POLE.match(text)
    if not found or not any(is_one_of(w, PEOPLE) or w.lower() == "those" for w in WORD.findall(text)[:REACH]):
        return None
    return Subject(0, found.end(), found[0].lower(), "" if found["one"] else "contrast")


def other_view(text: str) -> bool:
    """Whether the sentence opens another view than the one before: "In a different view, …"."""
    return bool(_OTHER_VIEW.match(text, after_link(text)))
