"""Gathers whom one document names, from its paragraphs, labels, biographies, authors and notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.model import Document, Entity, Mention, Role
from index.people import german_bodies, german_names
from index.people.authors import authors_of, bodies_in, cited_authors
from index.people.bodies import bodies, body_key
from index.people.gather import Person, Persons
from index.people.keys import words as name_words
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.ministries import told_states
from index.people.misspelt import OFTEN, misspelt
from index.people.names import Name, bare_names, names
from index.people.namesakes import bare, namesakes
from index.people.refer import Referrer
from index.people.roles import bio_roles, roles_near
from index.people.shapes import NOT_NAMES
from index.people.shortened import shortened
from index.people.speakers import full_name, introduced, label_entity, label_role
from index.people.states import Body
from index.people.tokens import Token, tokens
from index.people.weights import ENOUGH
from index.people.words import Vocabulary, vocabulary
from index.text.letters import fold
from index.text.mapped import Mapped


@dataclass(slots=True)
class _Page:
    """One paragraph while the cast is gathered."""

    text: str
    words: list[Token]
    names: list[Name]


_NATIVE = re.compile(
    r"\s?[(（]([\u4e00-\u9fff]{2,4}|[\uac00-\ud7af]{2,4}|[\u0400-\u04ff]+(?: [\u0400-\u04ff]+){1,2})[)）,]"
)

_AND = re.compile(r",? and | & ")
_AND_BEHIND_ROLE = re.compile(r", ([^.;:()]{3,140}), and ")


def _joins(between: str) -> bool:
    """ "and" between two names, perhaps behind the first one's role."""
    role = _AND_BEHIND_ROLE.fullmatch(between)
    return bool(_AND.fullmatch(between)) or bool(role and ROLE_NOUNS.intersection(fold(role.group(1)).split()))


class Casting:
    """Gathers the entities of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.vocabulary: Vocabulary = vocabulary(document)
        self.german = all(work.language == "de" for work in document.works)
        self.nouns = german_names.nouns(p.plain.text for p in document.paragraphs) if self.german else frozenset()
        self.persons = Persons()
        self.pages = [self._page(p.plain.text) for p in document.paragraphs]
        self.states: dict[str, str] = {}
        self.short: dict[str, str] = {}
        self.others: dict[str, list[Body]] = {}
        self.numbers: dict[str, int] = {}
        self.found: list[tuple[int, int, int, str | int, bool]] = []
        self.roles: dict[int, list[Role]] = {}
        labels = [p.plain.text[slice(*p.label)] for p in document.paragraphs if p.label]
        self.namesakes = namesakes(labels)
        self.apart: dict[str, int] = {}
        self.wrote: dict[str, set[int]] = {}

    def _page(self, text: str) -> _Page:
        found = tokens(text)
        if not self.german:
            return _Page(text, found, list(names(text, self.vocabulary, found)))
        named = names(text, self.vocabulary, german_names.apart(found))
        return _Page(text, found, list(german_names.refined(text, found, named, self.nouns)))

    def gathered(self) -> tuple[tuple[Entity, ...], tuple[Mention, ...], Referrer]:
        """Entities, mentions in reading order, and who answers for words that are no names."""
        self._authors()
        self._full_names()
        self._bare_names()
        told = told_states(page.text for page in self.pages)
        self.states = {name: state for name, state in told.items() if not self.persons.called(fold(name))}
        find = german_bodies.bodies if self.german else bodies
        named = [list(find(page.text, page.words, self.states)) for page in self.pages]
        self.short = shortened((page.text, found) for page, found in zip(self.pages, named, strict=True))
        for number, page in enumerate(self.pages):
            self._read(number, page, named[number])
        self._bios()
        self._makers()
        return self._finish()

    # Persons ----------------------------------------------------------------------

    def _full_names(self) -> None:
        """All names of two words or more for which enough speaks, somewhere in the document."""
        weights: dict[str, int] = {}
        weights.update(self._titles())
        bios = [self._page(bio.plain.text) for bio in self.document.bios]
        for page in (*self.pages, *bios):
            for n, name in enumerate(page.names):
                if not name.single:
                    key = page.text[name.start : name.end]
                    weights[key] = max(weights.get(key, -9), name.weight, self._beside(page, n))
        for form in sorted(weights, key=lambda f: -len(name_words(f))):
            if weights[form] >= ENOUGH and f"{form}s" not in weights and form[:-1] not in weights:
                self.persons.add(form)
        for page, paragraph in zip(self.pages, self.document.paragraphs, strict=True):
            found = label_entity(page.text, *paragraph.label, self.vocabulary) if paragraph.label else None
            if found and found.type == "person":
                self._labelled(found.name, paragraph.work)
            if found and found.type == "group" and (asker := introduced(page.text, page.names)):
                self.persons.add(page.text[asker.start : asker.end])

    def _labelled(self, name: str, work: int) -> None:
        """Whom a label names in full, or the title of its work does: "MR. DOE" in "Remarks by Jane Doe, 5 May"."""
        if len(name_words(name)) > 1:
            self.persons.add(name)
        elif not self.persons.called(name_words(name)[0]) and (
            full := full_name(self.document.works[work].title, name)
        ):
            self.persons.add(full)

    def _authors(self) -> None:
        for form, work in authors_of(self.document):
            author = self.persons.all[self.persons.add(form)]
            author.authored.add(work)
            author.signed = author.signed or form
        for form in cited_authors(self.document, self.vocabulary):
            self.persons.add(form)
        self._mistranslated()

    def _beside(self, page: _Page, n: int) -> int:
        """What speaks for a name that "and" joins to a surer one."""
        for a, b in ((n - 1, n), (n, n + 1)):
            if a >= 0 and b < len(page.names) and page.names[n].weight >= 0:
                other = page.names[a if b == n else b]
                between = page.text[page.names[a].end : page.names[b].start]
                if other.weight >= ENOUGH and not other.single and _joins(between):
                    return ENOUGH
        return -9

    def _titles(self) -> list[tuple[str, int]]:
        """Names that the titles of works hold; only those for which much speaks, as all is capitalised there."""
        titles = [w.title for w in self.document.works if w.title]
        found = [(title, name) for title in titles for name in names(title, self.vocabulary)]
        return [(t[n.start : n.end], n.weight) for t, n in found if not n.single and n.weight > ENOUGH]

    def _mistranslated(self) -> None:
        """In a machine translation, whoever bears the author's given name and is introduced as the author is it."""
        for person in list(self.persons.all):
            for work in person.authored:
                if self.document.works[work].machine_translation:
                    self._same_author(person, work)

    def _same_author(self, author: Person, work: int) -> None:
        given = name_words(author.name)[1:]
        about = [self._page(bio.plain.text) for bio in self.document.bios if bio.work == work]
        own = [page for page, p in zip(self.pages, self.document.paragraphs, strict=True) if p.work == work]
        for page in (*own, *about):
            for name in page.names:
                form = page.text[name.start : name.end]
                near = re.search(r"\bauthor\b", page.text[max(0, name.start - 60) : name.start])
                if (
                    (near or page in about)
                    and not name.single
                    and name_words(form)[1:] == given
                    and len("".join(given)) > 3
                ):
                    self.persons.add_form(self.persons.all.index(author), form)

    def _bare_names(self) -> None:
        """Family names that stand for somebody never named in full: "the Doe cabinet … Doe vowed", "Doe himself"."""
        seen: dict[str, int] = {}
        for page in self.pages:
            for word, surely in bare_names(page.text, page.words, self.vocabulary):
                seen[word.text] = seen.get(word.text, 0) + (OFTEN if surely else 1)
        for form, times in seen.items():
            if times >= OFTEN and not self.persons.called(name_words(form)[0]):
                self.persons.add(form)

    def _read(self, number: int, page: _Page, named: Sequence[Body]) -> None:
        taken = bytearray(len(page.text))
        label = self.document.paragraphs[number].label
        if label:
            self._label(number, page, label, taken)
        for n, name in enumerate(page.names):
            person = None if taken[name.start] else self._person_of(page, name)
            if person is not None:
                self._mention(number, name.start, name.end, person, True, taken)
                self._native(number, page, name, person)
                self._roles(number, page, n, person)
        for body in named:
            if not any(taken[body.start : body.end]) and not self._is_shouted(page, body):
                self._body(number, body)
                _mark(taken, body.start, body.end)
        self._surnames(number, page, taken)

    def _is_shouted(self, page: _Page, body: Body) -> bool:
        """Whether an acronym is but a word in capitals ("END"): the document has the word, and no "the" before it."""
        word = body.name.isupper() and body.name.isalpha() and self.vocabulary.is_ordinary(body.name.casefold())
        named = page.text[: body.start].casefold().endswith("the ") or body.canonical in self.short
        return word and not named

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

    def _mention(self, paragraph: int, start: int, end: int, who: int, sure: bool, taken: bytearray) -> None:
        self.persons.all[who].add(self.pages[paragraph].text[start:end])
        self.found.append((paragraph, start, end, who, sure))
        _mark(taken, start, end)

    def _native(self, number: int, page: _Page, name: Name, person: int) -> None:
        """A name in its own script right behind it, in brackets: "Ren Qiaolan (任巧兰)"."""
        native = _NATIVE.match(page.text, name.end)
        if native and not name.single:
            self.persons.add_form(person, native.group(1))

    def _roles(self, number: int, page: _Page, name: int, person: int) -> None:
        paragraph = self.document.paragraphs[number]
        for place in roles_near(page.text, page.words, page.names, name):
            self._role(person, paragraph.plain, place, paragraph.work)

    def _role(self, person: int, plain: Mapped, place: tuple[int, int], work: int) -> None:
        self._told(person, Role(plain.text[slice(*place)], plain.spans(*place), work))

    def _told(self, person: int, role: Role) -> None:
        """Keeps a role, each wording once a work."""
        known = self.roles.setdefault(person, [])
        if role.spans and not any(r.work == role.work and fold(r.text) == fold(role.text) for r in known):
            known.append(role)

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

    def _namesake(self, number: int, page: _Page, label: tuple[int, int], taken: bytearray) -> bool:
        """Whether a label names one of several of a family name; who that is stays open if the label does not tell."""
        text = page.text[slice(*label)]
        shown = self.namesakes.get(bare(text))
        if shown:
            if shown not in self.apart:
                self.apart[shown] = self.persons.add_apart(shown)
            end = label[0] + len(text.rstrip(" :*—–."))
            self.found.append((number, label[0], end, self.apart[shown], True))
        if shown is not None:
            _mark(taken, *label)
        return shown is not None

    def _label(self, number: int, page: _Page, label: tuple[int, int], taken: bytearray) -> None:
        if self._namesake(number, page, label, taken):
            return
        for named in page.names:
            known = self._person_of(page, named) if label[0] <= named.start < named.end <= label[1] else None
            if known is not None:
                self._mention(number, named.start, named.end, known, True, taken)
                self._label_role(number, page, label, (named.start, named.end), known)
                return
        meant = self._by_part(page.text[slice(*label)].strip(" :*—–-."))
        if meant is not None:
            self.found.append((number, *label, meant, True))
            _mark(taken, *label)
            return
        found = label_entity(page.text, *label, self.vocabulary)
        if found is None:
            return
        name = introduced(page.text, page.names) if found.type == "group" else None
        who = self._person_of(page, name) if name else None
        if who is not None:
            self.found.append((number, found.start, found.end, who, False))
            _mark(taken, found.start, found.end)
        elif (known := self._by_family_name(found)) is not None or found.type == "person":
            who = self.persons.add(found.name) if known is None else known
            self._mention(number, found.start, found.end, who, True, taken)
            self._label_role(number, page, label, (found.start, found.end), who)
        else:
            self._body(number, found)
            _mark(taken, found.start, found.end)

    def _by_part(self, label: str) -> int | None:
        """Whom "JR:" or "Jana:" means: the only person with such initials or such a given name."""
        part = fold(label).replace(".", "").replace(" ", "")
        shown = [(n, name_words(one.name)) for n, one in enumerate(self.persons.all) if one.full]
        if label.isupper() and 2 <= len(part) <= 3:
            held = [n for n, name in shown if "".join(word[0] for word in name) == part]
        else:
            held = [n for n, name in shown if name[0] == part and not self.persons.called(part)]
        return held[0] if len(held) == 1 else None

    def _by_family_name(self, label: Body) -> int | None:
        """Whom a label of one word means, in capitals, too: the only one of that family name."""
        word = name_words(label.name) if label.type != "group" else ()
        held = self.persons.called(word[0]) if len(word) == 1 else []
        return held[0] if len(held) == 1 else None

    def _label_role(self, number: int, page: _Page, label: tuple[int, int], name: tuple[int, int], who: int) -> None:
        paragraph = self.document.paragraphs[number]
        places = label_role(page.text, label, name)
        if places:
            spans = tuple(span for place in places for span in paragraph.plain.spans(*place))
            self._told(who, Role(", ".join(page.text[a:b] for a, b in places), spans, paragraph.work))

    def _surnames(self, number: int, page: _Page, taken: bytearray) -> None:
        """Words that stand alone for somebody named in full: the only one of the name, or the last in the paragraph."""
        for n, token in enumerate(page.words):
            if not token.capital or taken[token.start]:
                continue
            held = self.persons.called(name_words(token.text)[0]) if name_words(token.text) else []
            if not held or not self._alone(page, n):
                continue
            latest = None if self.german else self._latest(number, token.start, held)
            who = held[0] if len(held) == 1 else latest
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
        latest: tuple[int, int] | None = None
        for number, start, _, who, _ in reversed(self.found):
            if number != paragraph:
                break
            if start < before and who in held and (latest is None or start > latest[0]):
                latest = (start, int(who))
        return latest[1] if latest else None

    # Bodies ---------------------------------------------------------------------------

    def _body(self, number: int, body: Body) -> None:
        canonical = self.short.get(body.canonical, body.canonical)
        self.others.setdefault(canonical, []).append(body)
        self.found.append((number, body.start, body.end, canonical, True))

    def _makers(self) -> None:
        """Bodies that wrote works, and publishers of what nobody signed: they speak even if no sentence names them."""
        for number, work in enumerate(self.document.works):
            writers = [body for author in work.authors for body in bodies_in(author)]
            for name in writers or ([work.publisher] if work.publisher and not work.authors else []):
                key = body_key(name)
                self.others.setdefault(key, [Body(0, 0, name, "organisation", key)])
                if writers:
                    self.wrote.setdefault(key, set()).add(number)

    # The whole ----------------------------------------------------------------------

    def _entity(self, person: int, one: Person, misspelt_as: Sequence[int], probable: tuple[str, ...]) -> Entity:
        forms = sorted(one.forms, key=lambda f: (f != one.name, -one.forms[f], f))
        forms += [form for other in misspelt_as for form in self.persons.all[other].forms]
        roles = [role for number in (person, *misspelt_as) for role in self.roles.get(number, ())]
        authored = tuple(sorted(one.authored))
        return Entity(one.name, "person", tuple(dict.fromkeys(forms)), tuple(roles), authored, probable)

    def _finish(self) -> tuple[tuple[Entity, ...], tuple[Mention, ...], Referrer]:
        entities: list[Entity] = []
        of: dict[str | int, int] = {}
        meant, probable = misspelt(self.persons.all)
        for person, one in enumerate(self.persons.all):
            if person in meant:
                continue
            of[person] = len(entities)
            alike = [other for other, right in meant.items() if right == person]
            entities.append(self._entity(person, one, alike, probable.get(person, ())))
        of |= {wrong: of[right] for wrong, right in meant.items()}
        for canonical, found in self.others.items():
            of[canonical] = len(entities)
            forms = tuple(dict.fromkeys(body.name for body in found))
            authored = tuple(sorted(self.wrote.get(canonical, ())))
            name = german_bodies.nominative(forms) if self.german else max(forms, key=len)
            entities.append(Entity(name, found[0].type, forms, authored=authored))
        mentions = tuple(sorted((Mention(p, a, b, of[who], sure) for p, a, b, who, sure in self.found),
                                key=lambda m: (m.paragraph, m.start)))  # fmt: skip
        whole = tuple(entities)
        return whole, mentions, Referrer(self.document, whole, mentions, [p.words for p in self.pages])


def _mark(taken: bytearray, start: int, end: int) -> None:
    taken[start:end] = b"\1" * (end - start)
