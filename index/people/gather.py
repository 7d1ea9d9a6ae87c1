"""From the names found in the paragraphs to the persons of a document, and where each is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.people.keys import same, shared, words
from index.people.lexicon import pinyin
from index.people.lexicon.titles import HONORIFICS
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import CHINESE, JAPANESE, KOREAN


@dataclass(slots=True)
class Person:
    """A person of one document while it is read."""

    forms: dict[str, int] = field(default_factory=dict)
    authored: set[int] = field(default_factory=set)
    signed: str = ""

    def add(self, form: str) -> None:
        form = " ".join(form.split())
        self.forms[form] = self.forms.get(form, 0) + 1

    @property
    def name(self) -> str:
        """The fullest form, rather the one signed with, mixed case than capitals, the commoner."""
        if self.signed and not self.signed.isupper() and len(words(self.signed)) > 1:
            return self.signed
        best = max(self.forms, key=lambda f: (len(words(f)), not f.isupper(), self.forms[f], [-ord(c) for c in f]))
        return proper(best) if best.isupper() else best

    @property
    def full(self) -> bool:
        return len(words(self.name)) > 1


class Persons:
    """The persons of a document, found again by any full name or by a part of it."""

    def __init__(self) -> None:
        self.all: list[Person] = []
        self._by_word: dict[str, list[int]] = {}
        self._by_key: dict[str, list[int]] = {}

    def add(self, form: str) -> int:
        """The number of the person with this full name; new if nobody has it."""
        known = self.find(form)
        number = len(self.all) if known is None else known
        if known is None:
            self.all.append(Person())
        self.add_form(number, form)
        return number

    def add_apart(self, form: str) -> int:
        """A new person, although somebody may bear the name already."""
        self.all.append(Person())
        self.add_form(len(self.all) - 1, form)
        return len(self.all) - 1

    def add_form(self, number: int, form: str) -> None:
        """Another spelling of somebody known."""
        self.all[number].add(form)
        for known, terms in ((self._by_word, words(form)), (self._by_key, shared(form))):
            for term in terms:
                holders = known.setdefault(term, [])
                if number not in holders:
                    holders.append(number)

    def find(self, form: str) -> int | None:
        mine = words(form)
        near = {n for word in mine for n in self._by_word.get(word, ())}
        alike = {n for term in shared(form) for n in self._by_key.get(term, ())}
        for number in sorted(near | alike):
            if any(same(form, other) for other in self.all[number].forms):
                return number
        tails = [n for n in near if is_tail(mine, words(self.all[n].name))] if len(mine) == 2 else []
        return tails[0] if len(tails) == 1 else None

    def called(self, word: str) -> list[int]:
        """Persons whom a single word may mean: their family name, or the one part the document uses alone."""
        return [
            n for n in self._by_word.get(word, ()) if word in family_names(self.all[n].name) or not self.all[n].full
        ]


def family_names(name: str) -> tuple[str, ...]:
    """Which words of a name may stand alone for the person, folded: the family name, both ends if unknown."""
    parts = words(name)
    if len(parts) < 2:
        return parts
    first, last = parts[0], parts[-1]
    capital = [w for w, raw in zip(parts, name.split(), strict=False) if raw.isupper() and len(raw) > 2]
    if len(capital) == 1 and len(parts) > 1:
        return (capital[0],)
    if first in CHINESE and last not in GIVEN and pinyin.TWO_SYLLABLES.fullmatch(last):
        return (first,)
    if last in JAPANESE and first not in JAPANESE:
        return (last,)
    if first in JAPANESE and last not in JAPANESE:
        return (first,)
    if first in GIVEN and last not in GIVEN:
        return (last,)
    if first in CHINESE or first in KOREAN:
        return (first, last) if last in CHINESE and first in GIVEN else (first,)
    if last in GIVEN and first not in GIVEN and last not in JAPANESE and first in JAPANESE:
        return (first,)
    return (last,)


def is_tail(short: Sequence[str], long: Sequence[str]) -> bool:
    """A double family name without the given one: "Calloway Brandvik" for "Idris Calloway Brandvik"."""
    return (
        len(long) > len(short)
        and tuple(long[-len(short) :]) == tuple(short)
        and short[0] not in GIVEN
        and long[0] in GIVEN
    )


_CAPITAL = re.compile(r"(?<![^\W_])(mc|o['’]|d['’])?([^\W\d_])", re.IGNORECASE)


def proper(name: str) -> str:
    """ "JANE M. MCROE" → "Jane M. McRoe"."""
    return _CAPITAL.sub(lambda m: (m[1] or "").capitalize() + m[2].upper(), name.lower())


def without_title(name: str) -> str:
    """ "Dr. Jane Doe" → "Jane Doe"."""
    kept = [w for w in name.split() if w.rstrip(".").casefold() not in HONORIFICS]
    return " ".join(kept) or name


def unique(numbers: Iterable[int]) -> Sequence[int]:
    return list(dict.fromkeys(numbers))
