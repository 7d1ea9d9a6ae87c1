"""Proper names in a claim, and whether a source names the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.claims.lexicon import light, negation, places
from index.claims.lexicon.bodies import BODIES
from index.claims.meaning import known
from index.claims.words import Sentence, Word
from index.text.letters import fold

_JUNIOR = frozenset({"jr", "junior", "sr"})
_NAME_AND_NOUN = re.compile(r"(?:[A-Z][\w.-]*\s+){1,3}?([A-Za-z]+)\b(?=\W|$)")
_COMPASS = re.compile(r"\b(North|South)(east|west)", re.I)


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words without titles and states; `parts` are folded, `body`: it names a body
    called after somebody ("Trump Organization")."""

    parts: tuple[str, ...]
    text: str
    start: int
    end: int
    acronym: bool = False
    body: bool = False


def names(of: Sentence, common: frozenset[str] = frozenset()) -> list[Name]:
    """Names of a sentence; `common` are words that the library writes in lower case, too (no names of their own)."""
    found: list[Name] = []
    run: list[Word] = []
    for word in (*of.words, None):
        if word is not None and _is_part(word, common) and (not run or _adjacent(of.text, run[-1], word)):
            run.append(word)
            continue
        if run:
            found.append(_name(of.text, run, word))
        run = [word] if word is not None and _is_part(word, common) else []
    return found


def _is_part(word: Word, common: frozenset[str]) -> bool:
    if not word.proper or word.country or word.folded in light.TITLES or word.folded in common:
        return False
    if word.folded in places.SEAT_OF or word.folded in negation.NEGATORS or word.folded in light.FILLERS:
        return False
    return not (known(word.term) and not word.text.isupper()) or len(word.text) <= 3


def _adjacent(text: str, one: Word, other: Word) -> bool:
    return len(text[one.end : other.start].strip("-‐‑ ")) == 0 and not one.text.endswith(("'s", "’s"))


def _name(text: str, run: list[Word], behind: Word | None) -> Name:
    shown = text[run[0].start : run[-1].end]
    acronym = len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1
    body = behind is not None and behind.folded in BODIES and _adjacent(text, run[-1], behind)
    return Name(tuple(_singular(w) for w in run), shown, run[0].start, run[-1].end, acronym, body)


def _singular(word: Word) -> str:
    """Islands and families are named in the plural, too: "the Senkakus"."""
    return stripped(word.folded)


def stripped(word: str) -> str:
    """A part of a name without plural and -n of belonging: Norvanians, Norvania."""
    word = word[:-1] if len(word) > 4 and word.endswith("s") else word
    return word[:-1] if len(word) > 6 and word.endswith("ian") else word


def same(one: Name, other: Name) -> bool:
    """Whether one may be the other written shorter: "Kishida" and "Fumio Kishida", not "Li Keqiang" and "Li Qiang"."""
    a, b = set(one.parts), set(other.parts)
    if one.acronym or other.acronym:
        return a == b
    if a & _JUNIOR != b & _JUNIOR:
        return False
    if one.body != other.body and (len(a) > 1 or len(b) > 1):
        return False
    return bool(a) and (a <= b or b <= a)


def names_a_body(text: str, at: int) -> bool:
    """Whether the name that begins here only calls a body after somebody: "Trump Organization attorney"."""
    found = _NAME_AND_NOUN.match(text, at)
    return found is not None and found[1].lower() in BODIES


def clash(one: Name, other: Name) -> bool:
    """Whether two names share a part and differ in another."""
    a, b = set(one.parts), set(other.parts)
    return bool(a & b) and not (a <= b or b <= a)


def named(name: Name, text: str, others: list[Name]) -> bool:
    """Whether a text, whose names are `others`, names this one (also written out, where the name is an acronym)."""
    if any(same(name, other) for other in others):
        return True
    if name.acronym:
        return spelt_out(name.parts[0], text)
    held = {stripped(word) for word in re.findall(r"\w+", fold(text))}
    return set(name.parts) <= held and not any(clash(name, other) for other in others)


def spelt_out(acronym: str, text: str) -> bool:
    """Whether a text writes an acronym out: the first letters of neighbouring words, small words passed over or not."""
    words = [w.strip("()\"'“”‘’.,;:") for part in _COMPASS.sub(r"\1 \2", text).split() for w in part.split("-")]
    capital = [w for w in words if w[:1].isupper()]
    for row in ([w for w in words if w], capital):
        initials = "".join(fold(w[:1]) for w in row)
        at = initials.find(acronym)
        while at >= 0:
            if sum(w[:1].isupper() for w in row[at : at + len(acronym)]) >= max(2, len(acronym) - 2):
                return True
            at = initials.find(acronym, at + 1)
    return False
