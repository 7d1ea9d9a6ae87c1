"""Whom the words that name a German speaker mean."""

from __future__ import annotations

from collections.abc import Sequence

from index.model import Document, Mention
from index.people import Cast
from index.people.german import Gender, gender_of, is_office, is_reference, same_body, same_office
from index.statements.found import Range
from index.statements.german.phrases import PRONOUNS
from index.statements.quotes import pair


class Speakers:
    """Answers for the German paragraphs of a document."""

    def __init__(self, document: Document, cast: Cast, by_paragraph: dict[int, list[Mention]]) -> None:
        self.document, self.cast, self.by_paragraph = document, cast, by_paragraph

    def who(self, paragraph: int, head: Range) -> tuple[Mention, ...]:
        """Those whom a name means; whom a pronoun or an office does only if nobody else can be meant."""
        text = self.document.paragraphs[paragraph].plain.text[slice(*head)]
        named = [m for m in self.by_paragraph.get(paragraph, ()) if head[0] <= m.start and m.end <= head[1]]
        persons = [m for m in named if self.is_person(m)]
        if persons or named:
            return tuple({m.entity: m for m in reversed(persons or named[:1])}.values())[::-1]
        if text.lower() in PRONOUNS:
            one = self.meant_by(text.lower(), self.persons(paragraph, head[0]))
            found = set() if one is None else {one}
        else:
            noun = text.split()[-1] if text.split() else ""
            found = (
                self._in_office(paragraph, head[0], text) if is_office(noun) else self._body(paragraph, head[0], noun)
            )
        return (Mention(paragraph, *head, found.pop(), False),) if len(found) == 1 else ()

    def is_person(self, mention: Mention) -> bool:
        return self.cast.entities[mention.entity].type == "person"

    def persons(self, paragraph: int, before: int) -> set[int]:
        """The persons whom a paragraph names before a place, outside quotation marks."""
        quoted = [(q.start, q.end) for q in pair(self.document.paragraphs[paragraph].plain.text)]
        return {
            m.entity
            for m in self.by_paragraph.get(paragraph, ())
            if self.is_person(m) and m.end <= before and not any(a < m.start < b for a, b in quoted)
        }

    def meant_by(self, pronoun: str, persons: set[int]) -> int | None:
        """The only one of some persons, if "er" or "sie" can be said of that one."""
        found = self._of_gender(persons, "male" if pronoun == "er" else "female")
        return min(found) if len(found) == len(persons) == 1 else None

    def gender(self, entity: int) -> Gender | None:
        one = self.cast.entities[entity]
        return gender_of(one.name, [role.text for role in one.roles])

    def _of_gender(self, persons: set[int], gender: Gender) -> set[int]:
        """The persons who are not known to be of the other gender."""
        return {person for person in persons if self.gender(person) in (None, gender)}

    def _before(self, paragraph: int, at: int) -> Sequence[Mention]:
        """All mentions of the same work before a place."""
        work = self.document.paragraphs[paragraph].work
        return [
            m
            for m in self.cast.mentions
            if (m.paragraph < paragraph or (m.paragraph == paragraph and m.end <= at))
            and self.document.paragraphs[m.paragraph].work == work
        ]

    def _in_office(self, paragraph: int, at: int, text: str) -> set[int]:
        """The only person named so far whose office a bare description repeats: "die Ministerin"."""
        words = text.split()
        if len(words) != 2 or words[0].lower() not in {"der", "die"}:
            return set()
        held = {
            m.entity
            for m in self._before(paragraph, at)
            if self.is_person(m)
            and any(same_office(words[1], role.text) for role in self.cast.entities[m.entity].roles)
        }
        gender: Gender = "female" if words[0].lower() == "die" else "male"
        return self._of_gender(held, gender)

    def _body(self, paragraph: int, at: int, noun: str) -> set[int]:
        """The only body named so far that a bare noun may mean: "das Ministerium"."""
        if not is_reference(noun):
            return set()
        return {
            m.entity
            for m in self._before(paragraph, at)
            if not self.is_person(m) and any(same_body(noun, form) for form in self.cast.entities[m.entity].forms)
        }
