"""German words for people and bodies, by their endings: compounds are open-ended."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from index.people.lexicon import german
from index.text.letters import fold

_CALLED = "|".join(sorted(german.ROLES))
_COMPOUND = "|".join(sorted(german.ROLES - german.SHORT))
_OFFICE = re.compile(
    rf"(?:.*-)?(?:{_CALLED})(?:in)?|.{{3,}}(?:{_COMPOUND})|.{{3,}}(?:ologe|ologin|agoge|agogin|istin|erin|torin)"
)
_BODY = re.compile(rf".*(?:{'|'.join(german.BODIES)})(?:s|es|en)?")


def is_office(word: str) -> bool:
    """Whether a word is an office or calling: "Ministerin", "Klimaforscher", "SPD-Abgeordnete"."""
    return word[:1].isupper() and _OFFICE.fullmatch(fold(word)) is not None


def is_body(word: str) -> bool:
    """Whether a word is a body: "Bundesregierung", "Verkehrsministerium", "EU-Kommission"."""
    return word[:1].isupper() and _BODY.fullmatch(fold(word)) is not None


Gender = Literal["male", "female"]


def same_office(noun: str, role: str) -> bool:
    """Whether a bare office may be the one a role tells: "Minister" for "Verkehrsminister", not for "Ministerin"."""
    told = [fold(word) for word in re.findall(r"[\w-]+", role) if is_office(word)]
    return any(word.endswith(fold(noun)) for word in told)


def is_reference(noun: str) -> bool:
    """Whether a noun is a bare word for a body: "Ministerium", "Gericht"."""
    return fold(noun) in german.BODIES


def same_body(noun: str, name: str) -> bool:
    """Whether a bare noun may mean a body: "Ministerium" the "Ministerium für Hafenbau" or "Verkehrsministerium"."""
    return any(re.fullmatch(rf".*{fold(noun)}(?:s|es)?", fold(word)) for word in re.findall(r"[\w-]+", name))


def gender_of(name: str, roles: Sequence[str]) -> Gender | None:
    """What roles, else the given name, tell of somebody's gender."""
    offices = [fold(word) for role in roles for word in re.findall(r"[\w-]+", role) if is_office(word)]
    if any(word.endswith("in") for word in offices):
        return "female"
    given = fold(name.split()[0]).split("-")[0] if " " in name else ""
    if given in german.FEMALE:
        return "female"
    return "male" if given in german.MALE else None
