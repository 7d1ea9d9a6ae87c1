"""Offices and callings in descriptions ("the President", "the former minister"), and whose role they repeat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.people.lexicon.places import COUNTRIES, DEMONYMS
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.titles import ANOTHER_OFFICE, SOLE_OFFICES
from index.text.letters import fold

_PARTS = re.compile(r",\s+(?:and\s+)?|\s+(?:and|&)\s+")
_TAIL = re.compile(r"\s+(?:of|for|at|in|to|with|on|from|during|under|outside)\s+")
_BEHIND = re.compile(r"\s+(?:of|for|at|in|to)\s+(?:the\s+)?([\w-]+)")
_DETERMINED = re.compile(r"^(?:the|an?|his|her|its|their|our|my)\s+", re.IGNORECASE)
_PAST = re.compile(r"(?:former|then|ex|late|onetime|outgoing|retired|elect|designate|incoming|future)$")
_WAS = re.compile(r"(?:then|ex)-|-elect$")
_INDEFINITE = r"\b(?:an?|another|one|some|any)\s+((?:[\w-]+\s+){0,3}?%s)\b"
_STATES = {fold(n).replace(".", ""): state for n, state in (*COUNTRIES.items(), *DEMONYMS.items()) if " " not in n}


@dataclass(frozen=True, slots=True)
class Office:
    """What a role or a description says: a noun, the words before it and behind it, whether the office is held."""

    noun: str
    before: frozenset[str]
    behind: tuple[str, ...]
    held: bool

    @property
    def state(self) -> str | None:
        """The country that it names."""
        return next((_STATES[w] for w in (*sorted(self.before), *self.behind) if w in _STATES), None)


def offices(role: str) -> Iterator[Office]:
    """The offices that a role tells: two in "President and CEO of the Tide Bank"."""
    for part in _PARTS.split(role):
        head, *tail = _TAIL.split(_DETERMINED.sub("", part, count=1), maxsplit=1)
        found = office(_words(head), tuple(_words(tail[0])) if tail else ())
        if found.noun in ROLE_NOUNS:
            yield found


def described(words: Sequence[str], following: str) -> Office:
    """The office that the words of a description behind its article mean, with what follows: "… of Corvane said"."""
    of = _BEHIND.match(following)
    return office(words, (fold(of.group(1)),) if of else ())


def office(words: Sequence[str], behind: tuple[str, ...]) -> Office:
    """An office of words that end with its noun."""
    bare = [_WAS.sub("", word) for word in words]
    held = list(words) == bare and not any(map(_PAST.match, words))
    before = frozenset(w for w in bare[:-1] if not _PAST.match(w))
    return Office(bare[-1] if bare else "", before, behind, held)


def _words(text: str) -> list[str]:
    return [re.sub(r"['’]s?$", "", fold(word).replace(".", "").strip(",()")) for word in text.split()]


def may_be(role: Office, meant: Office) -> bool:
    """Whether who has a role may be meant by a description: "the minister" for a foreign minister, no former one."""
    if role.noun != meant.noun or role.held != meant.held or (role.before - meant.before) & ANOTHER_OFFICE:
        return False
    if meant.state and meant.state == role.state:
        return True
    return meant.before <= role.before and set(meant.behind) <= set(role.behind)


def is_title(role: Office, meant: Office) -> bool:
    """Whether a role is the described office itself, one that one person at a time has."""
    return meant.noun in SOLE_OFFICES and may_be(role, meant) and (role.before == meant.before or not meant.held)


def brings_in(text: str, noun: str, roles: Sequence[str]) -> bool:
    """Whether a text tells of somebody unnamed by a noun: "an outside adviser said no; the adviser …".

    "A professor" that is a role of somebody named is nobody else.
    """
    told = [fold(role) for role in roles]
    found = re.finditer(_INDEFINITE % re.escape(noun), fold(text))
    return any(not any(one.group(1) in role for role in told) for one in found)
