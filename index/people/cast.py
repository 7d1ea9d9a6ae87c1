"""The entry for one document: everybody it names, where, and as what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from index.model import Document, Entity, Mention, Role
from index.people.authors import authors_of, cited_authors
from index.people.bodies import Body, bodies
from index.people.gather import Persons
from index.people.keys import words as name_words
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.names import ENOUGH, NOT_NAMES, Name, bare_names, names
from index.people.refer import Referrer
from index.people.roles import bio_roles, roles_near
from index.people.speakers import label_entity
from index.people.tokens import Token, tokens
from index.people.words import Vocabulary, vocabulary
from index.text.mapped import Mapped


@dataclass(frozen=True, slots=True)
class Cast:
    """The entities of a document and all places where one is named."""

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    referrer: Referrer | None = field(default=None, compare=False)

    def who(self, paragraph: int, start: int, end: int) -> Mention | None:
        """Whom the words at a place mean (a name, a surname, "he", "the professor"); None if open.

        Offsets are plain ones of the paragraph. The answer's own place is that of the words that tell it;
        `sure` is False where only the context does. Of several named together the first is given: see `together`.
        """
        return self.referrer.who(paragraph, start, end) if self.referrer else None

    def together(self, mention: Mention) -> tuple[Mention, ...]:
        """The mention and those joined to it by "and" or a comma ("Deng Meiwei and Zhang Jifeng")."""
        return self.referrer.together(mention) if self.referrer else (mention,)

    def meant(self, paragraph: int, start: int, end: int) -> tuple[Mention, ...]:
        """All whom the words at a place mean: `who`, with those named together with it; "they" may mean several."""
        return self.referrer.meant(paragraph, start, end) if self.referrer else ()


@dataclass(slots=True)
class _Page:
    """One paragraph while the cast is gathered."""

    text: str
    words: list[Token]
    names: list[Name]


def cast(document: Document) -> Cast:
    """Everybody the document names."""
    return _Casting(document).cast()


class _Casting:
    """Gathers the entities of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.vocabulary: Vocabulary = vocabulary(document)
        self.persons = Persons()
        self.pages = [self._page(p.plain.text) for p in document.paragraphs]
        self.others: dict[str, list[Body]] = {}
        self.numbers: dict[str, int] = {}
        self.found: list[tuple[int, int, int, str | int, bool]] = []
        self.roles: dict[int, list[Role]] = {}

    def _page(self, text: str) -> _Page:
        found = tokens(text)
        return _Page(text, found, list(names(text, self.vocabulary, found)))

    def cast(self) -> Cast:
        self._full_names()
        self._authors()
        self._bare_names()
        for number, page in enumerate(self.pages):
            self._read(number, page)
        self._bios()
        return self._finish()

    # Persons ----------------------------------------------------------------------

    def _full_names(self) -> None:
        """All names of two words or more for which enough speaks, somewhere in the document."""
        weights: dict[str, int] = {}
        bios = [self._page(bio.plain.text) for bio in self.document.bios]
        for page in (*self.pages, *bios):
            for name in page.names:
                if not name.single:
                    key = page.text[name.start : name.end]
                    weights[key] = max(weights.get(key, -9), name.weight)
        for form, weight in weights.items():
            if weight >= ENOUGH:
                self.persons.add(form)

    def _authors(self) -> None:
        for form, work in authors_of(self.document):
            self.persons.all[self.persons.add(form)].authored.add(work)
        for form in cited_authors(self.document):
            self.persons.add(form)

    def _bare_names(self) -> None:
        """Family names that stand for somebody never named in full: "the Doe cabinet … Doe vowed", "Doe himself"."""
        for page in self.pages:
            for word in bare_names(page.text, page.words, self.vocabulary):
                if not self.persons.called(name_words(word.text)[0]):
                    self.persons.add(word.text)

    def _read(self, number: int, page: _Page) -> None:
        taken: list[tuple[int, int]] = []
        for n, name in enumerate(page.names):
            person = self._person_of(page, name)
            if person is not None:
                self._mention(number, name.start, name.end, person, True, taken)
                self._roles(number, page, n, person)
        label = self.document.paragraphs[number].label
        if label:
            self._label(number, page, label, taken)
        for body in bodies(page.text, page.words):
            if not any(a < body.end and body.start < b for a, b in taken):
                self._body(number, body)
                taken.append((body.start, body.end))
        self._surnames(number, page, taken)

    def _person_of(self, page: _Page, name: Name) -> int | None:
        form = page.text[name.start : name.end]
        if not name.single:
            return self.persons.find(form)
        if name.weight < ENOUGH:
            return None
        word = name_words(form)[-1]
        held = self.persons.called(word)
        if len(held) == 1:
            return held[0]
        return None if held else self.persons.add(form)

    def _mention(
        self, paragraph: int, start: int, end: int, who: int, sure: bool, taken: list[tuple[int, int]]
    ) -> None:
        self.persons.all[who].add(self.pages[paragraph].text[start:end])
        self.found.append((paragraph, start, end, who, sure))
        taken.append((start, end))

    def _roles(self, number: int, page: _Page, name: int, person: int) -> None:
        paragraph = self.document.paragraphs[number]
        for place in roles_near(page.text, page.words, page.names, name):
            self._role(person, paragraph.plain, place, paragraph.work)

    def _role(self, person: int, plain: Mapped, place: tuple[int, int], work: int) -> None:
        role = Role(plain.text[slice(*place)], plain.spans(*place), work)
        self.roles.setdefault(person, []).append(role)

    def _bios(self) -> None:
        """Roles told in biographies; who is told of is the first person the block names."""
        for bio in self.document.bios:
            page = self._page(bio.plain.text)
            known = ((n, self._person_of(page, name)) for n, name in enumerate(page.names))
            n, person = next(((n, p) for n, p in known if p is not None), (0, None))
            if person is None:
                continue
            self.persons.all[person].add(page.text[page.names[n].start : page.names[n].end])
            told = [p for p in roles_near(page.text, page.words, page.names, n) if p != page.names[n].title]
            for place in dict.fromkeys([*told, *bio_roles(page.text, page.words)]):
                self._role(person, bio.plain, place, bio.work)

    def _label(self, number: int, page: _Page, label: tuple[int, int], taken: list[tuple[int, int]]) -> None:
        if any(a < label[1] and label[0] < b for a, b in taken):
            return
        found = label_entity(page.text, *label)
        if found.type == "person":
            word = name_words(found.name)
            held = self.persons.called(word[-1]) if len(word) == 1 else []
            self._mention(
                number, found.start, found.end, held[0] if len(held) == 1 else self.persons.add(found.name), True, taken
            )
        else:
            self._body(number, found)
            taken.append((found.start, found.end))

    def _surnames(self, number: int, page: _Page, taken: list[tuple[int, int]]) -> None:
        """Words that stand alone for somebody named in full: the only one of the name, or the last in the paragraph."""
        for n, token in enumerate(page.words):
            if not token.capital or any(a < token.end and token.start < b for a, b in taken):
                continue
            held = self.persons.called(name_words(token.text)[0]) if name_words(token.text) else []
            if not held or not self._alone(page, n):
                continue
            who = held[0] if len(held) == 1 else self._latest(number, token.start, held)
            if who is not None:
                self._mention(number, token.start, token.end, who, len(held) == 1, taken)

    def _alone(self, page: _Page, n: int) -> bool:
        token = page.words[n]
        if token.low in FUNCTION_WORDS or (token.low in NOT_NAMES and self.vocabulary.is_ordinary(token.low)):
            return False
        after = page.words[n + 1] if n + 1 < len(page.words) else None
        before = page.words[n - 1] if n else None
        joined_after = after and after.capital and not token.possessive and page.text[token.end : after.start] == " "
        joined_before = before and before.capital and not before.possessive and before.low not in FUNCTION_WORDS and (
            page.text[before.end : token.start] == " ")  # fmt: skip
        return not joined_after and not joined_before

    def _latest(self, paragraph: int, before: int, held: Sequence[int]) -> int | None:
        mentioned = [m for m in self.found if m[0] == paragraph and m[1] < before and m[3] in held]
        return int(max(mentioned, key=lambda m: m[1])[3]) if mentioned else None

    # Bodies ---------------------------------------------------------------------------

    def _body(self, number: int, body: Body) -> None:
        self.others.setdefault(body.canonical, []).append(body)
        self.found.append((number, body.start, body.end, body.canonical, True))

    # The whole ----------------------------------------------------------------------

    def _finish(self) -> Cast:
        entities: list[Entity] = []
        of: dict[str | int, int] = {}
        for person, one in enumerate(self.persons.all):
            of[person] = len(entities)
            forms = tuple(sorted(one.forms, key=lambda f: (f != one.name, -one.forms[f], f)))
            roles = tuple(dict.fromkeys(self.roles.get(person, ())))
            entities.append(Entity(one.name, "person", forms, roles, tuple(sorted(one.authored))))
        for canonical, found in self.others.items():
            of[canonical] = len(entities)
            forms = tuple(dict.fromkeys(body.name for body in found))
            entities.append(Entity(max(forms, key=len), found[0].type, forms))
        mentions = tuple(sorted((Mention(p, a, b, of[who], sure) for p, a, b, who, sure in self.found),
                                key=lambda m: (m.paragraph, m.start)))  # fmt: skip
        whole = tuple(entities)
        return Cast(whole, mentions, Referrer(self.document, whole, mentions, [p.words for p in self.pages]))
