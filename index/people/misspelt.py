"""Names that differ by one letter within a document: a slip of the writer, or two people."""

from __future__ import annotations

from collections.abc import Sequence

from index.people.gather import Person, family_names
from index.people.keys import words
from index.people.shapes import is_chinese, is_japanese, is_korean

OFTEN = 3


def misspelt(persons: Sequence[Person]) -> tuple[dict[int, int], dict[int, tuple[str, ...]]]:
    """Who is a slip for whom, and who only may be.

    A name found once, one letter away in the given name from one found often, is a slip. Chinese, Japanese and
    Korean given names are too short of letters for that: there the other name is only noted as probably the same.
    """
    by_family: dict[str, list[int]] = {}
    for number, person in enumerate(persons):
        if person.full:
            for family in family_names(person.name):
                by_family.setdefault(family, []).append(number)
    meant: dict[int, int] = {}
    probable: dict[int, tuple[str, ...]] = {}
    for family, numbers in by_family.items():
        for number in numbers:
            for other in numbers:
                if _once(persons[number]) and _often(persons[other]) and _near(persons[number], persons[other], family):
                    if _east_asian(persons[number]):
                        probable[number] = (persons[other].name,)
                    else:
                        meant[number] = other
    return meant, probable


def _once(person: Person) -> bool:
    return sum(person.forms.values()) <= 2


def _often(person: Person) -> bool:
    return sum(person.forms.values()) >= OFTEN


def _near(one: Person, other: Person, family: str) -> bool:
    from rapidfuzz.distance import OSA

    a = "".join(w for w in words(one.name) if w != family)
    b = "".join(w for w in words(other.name) if w != family)
    return min(len(a), len(b)) > 4 and OSA.distance(a, b, score_cutoff=1) == 1


def _east_asian(person: Person) -> bool:
    lows = words(person.name)
    return is_chinese(lows) or is_japanese(lows) or is_korean(lows)
