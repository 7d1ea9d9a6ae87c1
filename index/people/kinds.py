"""Which bodies of a document a common noun may take up: "the agency", "the company", "the ministry"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import cached_property

from index.model import Entity
from index.people.lexicon.organisations import AGENCIES, DOCUMENT_NOUNS, STATE_ORGANS
from index.text.letters import fold


class Kinds:
    """The bodies of one document by what their names say they are."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        self.entities = entities

    def called(self, entity: int, noun: str, told: Set[str] = frozenset()) -> bool:
        """Whether a name's own noun is that of a description, and all other words of it stand in the name."""
        name = fold(self.entities[entity].name)
        return noun in re.split(r"\s(?:of|for|on|in|at)\s", name)[0].split()[-1:] and told <= set(name.split())

    def fits(self, entity: int, noun: str) -> bool:
        """Whether a noun may take up a body that is not called so: "the agency" an administration, "the company" no
        ministry."""
        if self.entities[entity].type != "organisation" or noun in STATE_ORGANS:
            return False
        words = {word for form in self._spelt_out(entity) for word in fold(form).split()}
        public = bool(words & (AGENCIES | STATE_ORGANS))
        return public if noun in AGENCIES else not (public or words & DOCUMENT_NOUNS)

    def _spelt_out(self, entity: int) -> list[str]:
        """The names of a body, an acronym's with those of the bodies whose initials it has."""
        forms = self.entities[entity].forms
        return [*forms, *(full for form in forms if form.isupper() for full in self._initials.get(form, ()))]

    @cached_property
    def _initials(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for form in (form for entity in self.entities for form in entity.forms):
            found.setdefault("".join(w[0] for w in form.split() if w[0].isupper()), []).append(form)
        return found
