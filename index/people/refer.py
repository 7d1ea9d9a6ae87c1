"""Whom words mean that are no name: pronouns, "the professor", "the statement"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.model import Document, Entity, Mention
from index.people.bodies import is_reference
from index.people.described import Office, brings_in, described, is_title, may_be, offices
from index.people.kinds import Kinds
from index.people.lexicon.organisations import AGENCIES, BODY_REFERENCES
from index.people.lexicon.places import CAPITALS, COUNTRIES
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.titles import SOLE_OFFICES, TELLING
from index.people.states import place_name, state_of
from index.people.tokens import Token
from index.text.letters import fold
from index.text.sentences import sentences

_HE = frozenset("he she his her him himself herself".split())
_THEY = frozenset("they their them themselves both".split())
_IT = frozenset("it its itself".split())
_WHO = frozenset("who whom whose which".split())
_GOVERNED = re.compile(r"\b(?:of|in|at|from|by|with|to|on)\s+(?:the\s+)?$")
_WHOSE = re.compile(r"\s+of\s+(?:the\s+)?([A-Z][\w-]*)")
_OWNER = re.compile(r"['’]s?\b")
_BETWEEN_TWO = re.compile(r",?\s+(?:and|or|&)\s+(?:the\s+)?|,\s+")


class Referrer:
    """Answers `who` for one document."""

    def __init__(
        self,
        document: Document,
        entities: Sequence[Entity],
        mentions: Sequence[Mention],
        words: Sequence[Sequence[Token]],
    ) -> None:
        self.document = document
        self.entities = entities
        self.words = words
        self.of: dict[int, list[Mention]] = {}
        for mention in mentions:
            self.of.setdefault(mention.paragraph, []).append(mention)
        named = ((n, next(filter(None, map(state_of, e.forms)), None)) for n, e in enumerate(entities))
        self.states = {state: n for n, state in named if state and entities[n].type == "organisation"}
        self._sentences: dict[int, list[tuple[int, int]]] = {}
        self._roles: dict[int, list[tuple[Office, int]]] = {}
        self._first: dict[int, int] = {}
        self.kinds = Kinds(entities)
        for mention in mentions:
            self._first.setdefault(mention.entity, mention.paragraph)

    # Named ------------------------------------------------------------------------

    def who(self, paragraph: int, start: int, end: int) -> Mention | None:
        inside = [m for m in self.of.get(paragraph, ()) if start <= m.start < end]
        named = self._head(paragraph, start, end, inside)
        if named:
            return self._resolved(named)
        return self._meant_by(paragraph, start, end)

    def _head(self, paragraph: int, start: int, end: int, inside: Sequence[Mention]) -> Mention | None:
        """The mention that a phrase is about: the first person, else the first that no preposition governs."""
        text = self.document.paragraphs[paragraph].plain.text
        free = [m for m in inside if not _GOVERNED.search(text[start : m.start])]
        for kind in ("person", None):
            for mention in free:
                if kind is None or self.entities[mention.entity].type == kind:
                    return mention
        return inside[0] if inside and self._is_person(inside[0]) else None

    def _is_person(self, mention: Mention) -> bool:
        return self.entities[mention.entity].type == "person"

    def _resolved(self, mention: Mention) -> Mention:
        """ "The statement", where another document was named before, means that one."""
        text = self.document.paragraphs[mention.paragraph].plain.text[mention.start : mention.end]
        bare = re.fullmatch(r"(?:the|this|its|their)\s+(\w+)", text, re.IGNORECASE)
        if not bare:
            return mention
        noun = fold(bare.group(1))
        for earlier in self._before(mention.paragraph, mention.start, reach=3):
            name = fold(self.entities[earlier.entity].name)
            if not self._is_person(earlier) and noun in name.split() and " " in name:
                return Mention(mention.paragraph, mention.start, mention.end, earlier.entity, False)
        return mention

    # Meant ------------------------------------------------------------------------

    def _meant_by(self, paragraph: int, start: int, end: int) -> Mention | None:
        words = [w for w in self.words[paragraph] if start <= w.start < end]
        if words and words[0].low in _WHO:
            return self._point(paragraph, words[0], self._right_before(paragraph, words[0].start))
        for word in words:
            if word.low in _HE:
                return self._point(paragraph, word, self._person_before(paragraph, word.start))
            if word.low in _THEY:
                return self._point(paragraph, word, self._several_before(paragraph, word.start))
            if word.low in _IT:
                return self._point(paragraph, word, self._body_before(paragraph, word.start))
        if state := self._state(paragraph, words):
            return state
        if len(words) > 1 and words[0].low in ("the", "this"):
            return self._definite(paragraph, words)
        return None

    def _state(self, paragraph: int, words: Sequence[Token]) -> Mention | None:
        """A country or capital where no verb told that it acts: "China's accusations"."""
        text = self.document.paragraphs[paragraph].plain.text
        if any(w.low in ROLE_NOUNS for w in words[1:]):  # "the Corvanian ambassador"
            return None
        for n in range(len(words)):
            found = place_name(text, words, n, CAPITALS) or place_name(text, words, n, COUNTRIES)
            if found and found[1] in self.states:
                end = words[n + found[0] - 1].end
                return Mention(paragraph, words[n].start, end, self.states[found[1]], False)
        return None

    def _point(self, paragraph: int, word: Token, meant: Mention | None) -> Mention | None:
        return Mention(paragraph, word.start, word.end, meant.entity, False) if meant else None

    def _right_before(self, paragraph: int, at: int) -> Mention | None:
        """The name that a relative clause follows: "Jane Doe, who …", "Jane Doe of the Institute, who …"."""
        found = next(iter(self._sentence_mentions(paragraph, at)), [])
        text = self.document.paragraphs[paragraph].plain.text
        near = [m for m in found if not re.search(r"[;:]|\.\s", text[m.end : at])]
        persons = [m for m in near if self._is_person(m)]
        return persons[-1] if persons else near[-1] if near else None

    def _definite(self, paragraph: int, words: Sequence[Token]) -> Mention | None:
        """The professor, the prime minister; the ministry, the report."""
        noun = next((w for w in reversed(words) if w.low in ROLE_NOUNS or is_reference(w.low)), None)
        if noun is None:
            return None
        if noun.low in ROLE_NOUNS:
            meant = self._by_role(paragraph, words, noun)
        else:
            if noun.capital and (short := self._short_for(paragraph, noun)):
                return Mention(paragraph, words[0].start, noun.end, short, False)
            meant = self._by_kind(paragraph, words[1 : words.index(noun) + 1])
        return Mention(paragraph, words[0].start, noun.end, meant.entity, False) if meant else None

    def _short_for(self, paragraph: int, noun: Token) -> int | None:
        """ "The Authority", with a capital, where the document has named one body that ends so before.

        "The Administration" stays open: it is a government's as often as an agency's.
        """
        if noun.low == "administration":
            return None
        ending = {
            m.entity
            for number in range(paragraph + 1)
            for m in self.of.get(number, ())
            if self.entities[m.entity].type == "organisation"
            and fold(self.entities[m.entity].name).endswith(f" {noun.low}")
        }
        return ending.pop() if len(ending) == 1 else None

    def _by_kind(self, paragraph: int, words: Sequence[Token]) -> Mention | None:
        """The body named last that is called so; else the only one near that is of the noun's kind."""
        noun, told = words[-1], {w.low for w in words[:-1]}
        near = [m for m in self._before(paragraph, noun.start, reach=1) if not self._is_person(m)]
        whose = _WHOSE.match(self.document.paragraphs[paragraph].plain.text, noun.end)
        if whose:
            near = [m for m in near if fold(whose[1]) in fold(self.entities[m.entity].name).split()]
        named = next((m for m in near if self.kinds.called(m.entity, noun.low, told)), None)
        called = [m for m in near if self.kinds.called(m.entity, noun.low)]
        if named or told or noun.low not in BODY_REFERENCES:
            return named or (called[0] if len({m.entity for m in called}) == 1 else None)
        for where in (paragraph, paragraph - 1):
            here = [m for m in near if m.paragraph == where and self.kinds.fits(m.entity, noun.low)]
            if here:
                return here[0] if len({m.entity for m in here}) == 1 else None
            if noun.low not in AGENCIES:
                return None
        return None

    def _by_role(self, paragraph: int, words: Sequence[Token], noun: Token) -> Mention | None:
        """The one person whose role a description repeats: of the paragraph, of the one before, of the whole work."""
        if noun.capital and noun.low not in TELLING | SOLE_OFFICES:  # The Economist
            return None
        text = self.document.paragraphs[paragraph].plain.text
        meant = described([w.low for w in words[1 : words.index(noun) + 1]], text[noun.end :])
        titled = self._titled(paragraph, meant)
        for reach in (0, 1):
            near = [m for m in self._before(paragraph, noun.start, reach) if self._is_person(m)]
            found = {m.entity: m for m in reversed(near) if self._has(m.entity, meant)}
            if found:
                one = next(iter(found.values()))
                other = brings_in(text[: noun.start], noun.low, [r.text for r in self.entities[one.entity].roles])
                return one if found.keys() | titled == {one.entity} and not other else None
        return Mention(paragraph, noun.start, noun.end, min(titled), False) if len(titled) == 1 else None

    def _has(self, entity: int, meant: Office) -> bool:
        return any(may_be(role, meant) for role, _ in self._offices(entity))

    def _titled(self, paragraph: int, meant: Office) -> set[int]:
        """Those of the work, named up to a paragraph, whose very title a description is; of no state rather than of
        one."""
        work = self.document.paragraphs[paragraph].work
        held = {
            n: {role.state for role, _ in self._offices(n) if may_be(role, meant)} - {None}
            for n in range(len(self.entities))
            if self._first.get(n, 0) <= paragraph
            and any(w == work and is_title(role, meant) for role, w in self._offices(n))
        }
        return {n for n, states in held.items() if not states} or set(held)

    def _offices(self, entity: int) -> list[tuple[Office, int]]:
        """The offices of an entity, with the works that tell them."""
        if entity not in self._roles:
            told = self.entities[entity].roles
            self._roles[entity] = [(office, role.work) for role in told for office in offices(role.text)]
        return self._roles[entity]

    def _before(self, paragraph: int, at: int, reach: int) -> list[Mention]:
        """Mentions before a place, nearest first, as many paragraphs of the same work back as `reach`."""
        work = self.document.paragraphs[paragraph].work
        found = [m for m in reversed(self.of.get(paragraph, [])) if m.end <= at]
        for number in range(paragraph - 1, max(-1, paragraph - 1 - reach), -1):
            if self.document.paragraphs[number].work == work:
                found += reversed(self.of.get(number, []))
        return found

    def _sentence_mentions(self, paragraph: int, at: int) -> list[list[Mention]]:
        """Mentions of the sentence up to a place, then of each sentence before it, nearest sentence first."""
        if paragraph not in self._sentences:
            self._sentences[paragraph] = sentences(self.document.paragraphs[paragraph].plain.text)
        spans = [s for s in self._sentences[paragraph] if s[0] <= at]
        earlier = [m for m in self.of.get(paragraph, ()) if m.end <= at]
        return [[m for m in earlier if a <= m.start < b] for a, b in reversed(spans)]

    def _person_before(self, paragraph: int, at: int) -> Mention | None:
        """The one person of the nearest sentence that names one; of several, the one that opens it.

        In "Doe's adviser, Roe, said" the owner is not whom the sentence is about."""
        text = self.document.paragraphs[paragraph].plain.text
        for found in self._sentence_mentions(paragraph, at):
            named = [m for m in found if self._is_person(m)]
            persons = [m for m in named if not _OWNER.match(text, m.end)] or named
            if len({m.entity for m in persons}) == 1:
                return persons[0]
            if persons:
                return persons[0] if self._opens(paragraph, persons[0]) and not self._pair(persons) else None
        return None

    def _opens(self, paragraph: int, mention: Mention) -> bool:
        begin = max((a for a, _ in self._sentences[paragraph] if a <= mention.start), default=0)
        return mention.start - begin < 40

    def _pair(self, persons: Sequence[Mention]) -> bool:
        return len(self.together(persons[0])) > 1

    def _several_before(self, paragraph: int, at: int) -> Mention | None:
        for found in self._sentence_mentions(paragraph, at):
            for mention in found:
                if self.entities[mention.entity].type == "group" or len(self.together(mention)) > 1:
                    return mention
        return None

    def _body_before(self, paragraph: int, at: int) -> Mention | None:
        """The body that opens the sentence before, no role of a person and behind no preposition; "China, it said,"
        does not mean China."""
        current, *earlier = self._sentence_mentions(paragraph, at) or [[]]
        text = self.document.paragraphs[paragraph].plain.text
        inserted = re.search(r",\s*$", text[:at]) and re.match(r"\w+\s+\w+,", text[at:])
        for found in earlier if inserted or not current else [current, *earlier]:
            person = next((n for n, m in enumerate(found) if self._is_person(m)), len(found))
            free = [m for m in found[:person] if not _GOVERNED.search(text[: m.start])]
            named = [m for m in free if self.entities[m.entity].type == "organisation"]
            if named:
                return self._resolved(named[0])
        return None

    # Together -----------------------------------------------------------------------

    def together(self, mention: Mention) -> tuple[Mention, ...]:
        text = self.document.paragraphs[mention.paragraph].plain.text
        group = [mention]
        for other in self.of.get(mention.paragraph, ()):
            if other.start <= group[-1].end or self._is_person(other) != self._is_person(mention):
                continue
            if _BETWEEN_TWO.fullmatch(text[group[-1].end : other.start]):
                group.append(other)
            else:
                break
        return tuple(group)

    def meant(self, paragraph: int, start: int, end: int) -> tuple[Mention, ...]:
        first = self.who(paragraph, start, end)
        if first is None:
            return ()
        named = next((m for m in self.of.get(paragraph, ()) if m.start == first.start), None)
        if named:
            return (first, *self.together(named)[1:])
        pronoun = fold(self.document.paragraphs[paragraph].plain.text[first.start : first.end])
        origin = self._several_before(paragraph, first.start) if pronoun in _THEY else None
        if origin is None:
            return (first,)
        return tuple(Mention(paragraph, first.start, first.end, m.entity, False) for m in self.together(origin))
