"""The meaning of a word as far as two sentences are compared by it: its group, its opposites."""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache

from index.claims.lexicon import antonyms, irregular, places, synonyms
from index.search.demonyms import COUNTRY_OF
from index.search.tokens import stem

SAME, KINDRED, SEAT = 1.0, 0.85, 0.9
FAMILY = 4  # letters that words of one family have in common at least, at the beginning


@lru_cache(maxsize=100_000)
def key(word: str) -> str:
    """The term of a folded word: its state's name, else its stem."""
    if word in places.SHORT_STATES:
        return places.SHORT_STATES[word]
    if word in places.SEAT_OF:
        return word
    return COUNTRY_OF.get(word) or stem(_base(word))


def _base(word: str) -> str:
    """The base form, where the stemmer cannot know it: "bought", "warier"."""
    if len(word) > 5 and word.endswith(("ier", "iest")):
        return word[: word.rindex("i")] + "y"
    return irregular.BASE.get(word, word)


@cache
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(synonyms.GROUPS.strip().splitlines()):
        for word in line.split():
            found[key(word)].add(number)
    return {term: frozenset(numbers) for term, numbers in found.items()}


@cache
def _opposites(mark: str = "|") -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in antonyms.PAIRS.strip().splitlines():
        if mark not in line:
            continue
        left, right = ([key(w) for w in side.split()] for side in line.split(mark))
        for one in left:
            found[one].update(right)
        for other in right:
            found[other].update(left)
    return {term: frozenset(others) for term, others in found.items()}


def known(term: str) -> bool:
    """Whether the term is a general word of the lexicon."""
    return term in _groups() or term in _opposites()


def has_opposite(term: str) -> bool:
    """Whether the lexicon knows an opposite of the term, or what undoes it."""
    return term in _opposites() or term in _opposites("~")


@lru_cache(maxsize=20_000)
def relatives(term: str) -> frozenset[str]:
    """The term and all that may be like it, but for those of its family (which begin with the same FAMILY letters)."""
    mates = (_members()[number] for number in _groups().get(term, ()))
    seats = {places.SEAT_OF.get(term, term), *_seats().get(term, ())}
    return frozenset(seats).union((term,), *mates)


@cache
def _members() -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for term, numbers in _groups().items():
        for number in numbers:
            found[number].add(term)
    return {number: frozenset(terms) for number, terms in found.items()}


@cache
def _seats() -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for seat, state in places.SEAT_OF.items():
        found[state].append(seat)
    return dict(found)


@lru_cache(maxsize=50_000)
def likeness(one: str, other: str) -> float:
    """How far two terms mean the same, 0 to 1."""
    if one == other:
        return SAME
    if opposite(one, other) or other in _opposites("~").get(one, frozenset()):
        return 0.0
    if _groups().get(one, frozenset()) & _groups().get(other, frozenset()):
        return SEAT
    seat = places.SEAT_OF.get(one), places.SEAT_OF.get(other)
    if seat[0] == other or seat[1] == one:
        return SEAT
    return KINDRED if _kindred(one, other) else 0.0


def _kindred(one: str, other: str) -> bool:
    """Words of one family: a common beginning of six letters, or a short stem inside a longer one."""
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > 5 or len(shorter) < 4 or not shorter.isalpha():
        return False
    if longer.startswith(shorter) and len(shorter) >= 5:
        return True
    common = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(shorter))
    return common >= 6 or (common >= 5 and len(longer) <= 7) or (common == 4 and len(shorter) <= 5 and len(longer) <= 5)


@lru_cache(maxsize=20_000)
def opposites(term: str) -> frozenset[str]:
    """The opposites of a term: by the lexicon, or by a denying prefix (un-, in-, non-, dis-, ir-, im-)."""
    found = set(_opposites().get(term, ()))
    for prefix in ("un", "in", "non", "dis", "ir", "im", "il", "mis"):
        if len(term) >= 4:
            found.add(prefix + term)
        if term.startswith(prefix) and len(term) - len(prefix) >= 4:
            found.add(term[len(prefix) :])
    return frozenset(found)


def opposite(one: str, other: str) -> bool:
    """Whether two terms are opposites."""
    return other in opposites(one)
