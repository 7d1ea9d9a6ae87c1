"""Whom the words that name a speaker mean: a mention, a description, a pronoun, or several who speak together."""

from __future__ import annotations

import re
from functools import partial

from index.model import Document, Mention
from index.people import Cast
from index.people.joint import apposed, joint
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.titles import HONORIFICS, OFFICES
from index.statements import german
from index.statements.described import Description, description, head_of, is_long, joined
from index.statements.found import Range
from index.statements.lexicon.closed import POSSESSIVES
from index.statements.lexicon.described import TEXTS
from index.statements.lexicon.people import DOCUMENTS
from index.statements.lexicon.words import words
from index.statements.pronouns import PERSONAL, Pronouns
from index.text.letters import fold

_TITLE = re.compile(
    r"(?!An? )(?:[\w.’'-]+ )*?([\w-]+) (?:for|of|in|at|to) (?:the )?(?:[A-Z][\w.’'-]* (?:of |and )?)*([A-Z][\w.’'-]*) "
)
_TITLES = HONORIFICS | OFFICES
_BEHIND_NAME = re.compile(r"(?:,? (?:Jr|Sr)\.?|,? (?:II|III|IV|Ph\.?D|M\.?D)\.?)?(?:['’]s)?$")
_TAKEN_UP = words("it they")
_ARTICLES = words("the der die")
_ANYBODY = words("people men women members persons individuals")
_KEPT, _REACH = 12, 6
_PRONOUNS = PERSONAL | words("i we you it they them their its this that who one")
_TEXT_AGAIN = re.compile(
    r"(?:[Tt]he |[Tt]his |[Tt]hat )?(?:joint )?(statement|letter|declaration|communiqué|release|paper)"
)
_AND = re.compile(r",? and (?:the )?")


_ISSUED = r"\b(?:(?:has|have|had) )?(?:issued|released|published|signed|adopted) (?:an?|their|its) (?:\w+ ){0,3}?"


def _issued(noun: str) -> re.Pattern[str]:
    return re.compile(rf"{_ISSUED}{noun}\b")


class Resolver:
    """Asks the cast whom the words of a finding mean."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self.cast, self.texts = cast, [p.plain.text for p in document.paragraphs]
        self.kinds = [(p.work, p.section, p.kind) for p in document.paragraphs]
        self.by_paragraph: dict[int, list[Mention]] = {}
        self.pronouns: dict[int, Pronouns] = {}
        self.german = {n for n in range(len(self.texts)) if german.is_german(document, n)}
        for mention in cast.mentions:
            self.by_paragraph.setdefault(mention.paragraph, []).append(mention)
        self.speakers = german.Speakers(document, cast, self.by_paragraph)

    def who(self, paragraph: int, head: Range, phrase: Range, edge: int | None) -> tuple[Mention, ...]:
        """The mentions that the head of a phrase is, or what its pronoun or description stands for.

        Several where they speak together ("Deng Meiwei and Zhang Jifeng"), in reading order; none if that is open.
        """
        if paragraph in self.german:
            return self.speakers.who(paragraph, head)
        start, end = head[0], head[0] + len(_BEHIND_NAME.sub("", self.texts[paragraph][slice(*head)]))
        covering = [m for m in self.by_paragraph.get(paragraph, ()) if m.start < end and start < m.end]
        if fold(self.texts[paragraph][start:end]) in PERSONAL:  # "his statement" is not who makes it
            covering = [m for m in covering if m.end == end]
        exact = [m for m in covering if m.end >= end]
        if exact:
            return self._joint(paragraph, max(exact, key=lambda m: m.end - m.start), phrase, edge)
        if covering:
            return self._maker(covering, start, end)
        if fold(self.texts[paragraph][start:end]) in PERSONAL:
            meant = self._pronouns(paragraph).meant(start)
            return (Mention(paragraph, *head, meant.entity, False),) if meant else ()
        behind = self.beside(paragraph, phrase, edge) if edge is not None else ()
        if behind:
            return behind
        several = self.cast.meant(paragraph, start, end)
        if several and fold(self.texts[paragraph][start:end]) in _TAKEN_UP:
            return several if self._is_subject(paragraph, several, start) else ()
        return several if several and self._may_be(several[0], head) else ()

    def _maker(self, covering: list[Mention], start: int, end: int) -> tuple[Mention, ...]:
        """The body whose text is told of: "Harbour House statistics", "the Tide Institute paper"."""
        one = covering[-1]
        behind = fold(self.texts[one.paragraph][one.end : end]).split()
        made = behind and behind[-1] in TEXTS and self.texts[one.paragraph][one.end] == " "
        led = fold(self.texts[one.paragraph][start : one.start]).strip()
        is_body = self.cast.entities[one.entity].type == "organisation" and one.sure
        return (one,) if made and is_body and led in {"", "the", "a", "an", "this", "that"} else ()

    def from_above(self, paragraph: int, head: Range) -> int | None:
        """The person whom the paragraph before is about, for a "he" before which its own names nobody who may be meant.

        That is no more than probable: a pronoun is sure within its paragraph only.
        """
        pronoun = fold(self.texts[paragraph][slice(*head)])
        if pronoun in german.PRONOUNS and paragraph in self.german:
            return None if self.speakers.persons(paragraph, head[0]) else self._last_person(paragraph, pronoun)
        if pronoun not in PERSONAL or not self._pronouns(paragraph).is_open(head[0]):
            return None
        for above in range(paragraph - 1, max(-1, paragraph - 1 - _REACH), -1):
            other = self._pronouns(above)
            if self.kinds[above] != self.kinds[paragraph] or not other.speaks_of(pronoun):
                return None
            if not other.leaves_open():
                meant = other.last_named()
                return meant.entity if meant else None
        return None

    def _last_person(self, paragraph: int, pronoun: str) -> int | None:
        """The only person of the last paragraph above, in the same section, that names any."""
        for above in range(paragraph - 1, max(-1, paragraph - 1 - _REACH), -1):
            if self.kinds[above][2] != "quote" and self.kinds[above][:2] == self.kinds[paragraph][:2]:
                named = self.speakers.persons(above, len(self.texts[above]))
                if named:
                    return self.speakers.meant_by(pronoun, named)
        return None

    def _is_subject(self, paragraph: int, several: tuple[Mention, ...], at: int) -> bool:
        """Whether an "it" or a "they" takes up a subject in which one of those it may mean is named."""
        subject = self._pronouns(paragraph).taken_up(at)
        if subject is None:
            return False
        means = {m.entity for m in several}
        named = [m for m in self.by_paragraph.get(paragraph, ()) if m.start < subject[1] and subject[0] < m.end]
        return any(m.entity in means for m in (*named, *self.cast.meant(paragraph, *subject)))

    def described(self, paragraph: int, phrase: Range, head: Range) -> tuple[Mention, ...]:
        """Who is no more than described: by the words themselves, or by those that a pronoun takes up."""
        text = self.texts[paragraph]
        pronoun = fold(text[slice(*head)])
        if pronoun in PERSONAL:
            found = self._taken_up(paragraph, head[0])
        elif pronoun in _TAKEN_UP:
            place = self._pronouns(paragraph).taken_up(head[0])
            found = description(text, place, head_of(text, place)) if place else None
            if found and (found.several if pronoun == "it" else not found.several):
                found = None
        elif paragraph in self.german and pronoun in german.PRONOUNS:
            alone = not self.speakers.persons(paragraph, head[0])
            found = german.taken_up(text, head[0], pronoun) if alone else None
        elif paragraph in self.german:
            found = german.described(text, phrase)
        else:
            found = description(text, phrase, head)
        if found is None or self._has_holder(text, found):
            return ()
        entity = self.cast.describe(found.name, found.type)
        return (Mention(paragraph, found.start, found.end, entity, pronoun not in _PRONOUNS),)

    def _taken_up(self, paragraph: int, at: int) -> Description | None:
        """The one person whom the subject before a "he" describes, nobody else being told of."""
        place = self._pronouns(paragraph).antecedent(at)
        found = description(self.texts[paragraph], place[1], place[0]) if place else None
        if found is None or found.type != "group" or found.several:
            return None
        between = self.texts[paragraph][found.end : at]
        return None if any(fold(w) in ROLE_NOUNS for w in re.findall(r"[\w-]+", between)) else found

    def _has_holder(self, text: str, found: Description) -> bool:
        """Whether a bare office ("the minister") may be that of somebody named: it stays open whose it is."""
        words = fold(text[found.start : found.end]).split()
        if (
            len(words) != 2
            or words[0] not in _ARTICLES
            or found.noun not in ROLE_NOUNS
            or fold(found.name).split() != words
        ):
            return False
        told = (r.text for e in self.cast.entities if e.type == "person" for r in e.roles)
        alike = {found.noun, found.noun.removesuffix("in")}
        return any(alike.intersection(re.findall(r"\w+", fold(role))) for role in told)

    def maker_of(self, paragraph: int, noun: str, before: int) -> tuple[Mention, ...]:
        """Who is named as the owner of a text told of last: "the Tide Board's review … This review found"."""
        owned = list(
            re.finditer(rf"['’]s?\s+(?:\w+\s+){{0,2}}?{noun}\b", self.texts[paragraph][:before], re.IGNORECASE)
        )
        named = [m for m in self.by_paragraph.get(paragraph, ()) if owned and m.end == owned[-1].start()]
        return tuple(named[:1])

    def issuers_of(self, paragraph: int, phrase: Range) -> tuple[Mention, ...]:
        """Who has put out the text taken up: "the Tide Board and the Guild issued a statement … the statement said"."""
        text = self.texts[paragraph]
        taken = _TEXT_AGAIN.fullmatch(text, *phrase)
        issued = list(_issued(taken[1]).finditer(text, 0, phrase[0])) if taken else []
        if not issued:
            return ()
        at = issued[-1].start()
        named = [m for m in self.by_paragraph.get(paragraph, ()) if m.end <= at]
        if not named or text[named[-1].end : at].strip():
            return ()
        both = len(named) > 1 and _AND.fullmatch(text[named[-2].end : named[-1].start])
        return tuple(named[-2:] if both else named[-1:])

    def in_full(self, paragraph: int, phrase: Range, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        """Of "people from the harbour board", who are called people alone, the whole description."""
        one = mentions[0]
        entity = self.cast.entities[one.entity]
        more = phrase[1] - phrase[0] > one.end - one.start
        if len(mentions) > 1 or entity.type != "group" or fold(entity.name) not in _ANYBODY or not more:
            return mentions
        return self.described(paragraph, phrase, (one.start, one.end)) or mentions

    def pair(self, paragraph: int, phrase: Range) -> tuple[Mention, ...]:
        """The two who speak as one where one of them at least is no person named: "the Tide Union and its pilots"."""
        text = self.texts[paragraph]
        parts = joined(text, phrase)
        if not parts or (is_long(text, parts[0][0]) and not self._is_name(paragraph, parts[0][0])):
            return ()
        named = [() if self._is_owned(paragraph, p) else self.who(paragraph, head, p, None) for p, head in parts]
        if fold(text[slice(*parts[1][0])]) == "others":
            return named[0]
        both = [one or self.described(paragraph, *part) for one, part in zip(named, parts, strict=True)]
        if any(len(one) != 1 for one in both):
            return ()
        alike = all(named) and self._is_person(both[0][0]) == self._is_person(both[1][0])
        return () if alike else (both[0][0], both[1][0])

    def _is_owned(self, paragraph: int, place: Range) -> bool:
        """ "its pilots": not whom the "its" means."""
        return fold(self.texts[paragraph][slice(*place)].split()[0]) in POSSESSIVES

    def _is_name(self, paragraph: int, place: Range) -> bool:
        """Whether words are a name, but for an article."""
        return any(
            m.start <= place[0] + len("the ") and m.end == place[1] for m in self.by_paragraph.get(paragraph, ())
        )

    def labelled(self, paragraph: int, label: Range) -> Mention | None:
        """The only person whom a label names, behind whatever office: "Head of the Harbour Union, Ada Moor"."""
        named = [m for m in self.by_paragraph.get(paragraph, ()) if label[0] <= m.start < label[1]]
        persons = [m for m in named if self._is_person(m)]
        return persons[0] if len({m.entity for m in persons}) == 1 else None

    def is_plain(self, paragraph: int, head: Range) -> bool:
        """Whether words say themselves who is meant, or are a "he" or "she" that takes up the subject before it."""
        text = fold(self.texts[paragraph][slice(*head)])
        if text in PERSONAL:
            return self._pronouns(paragraph).antecedent(head[0]) is not None
        return text not in _PRONOUNS

    def _pronouns(self, paragraph: int) -> Pronouns:
        """The pronouns of a paragraph; those of the last ones asked about are kept."""
        if paragraph not in self.pronouns:
            places: tuple[list[Range], list[Range]] = ([], [])
            for mention in self.by_paragraph.get(paragraph, ()):
                places[not self._is_person(mention)].append((mention.start, mention.end))
            if len(self.pronouns) == _KEPT:
                del self.pronouns[min(self.pronouns)]
            self.pronouns[paragraph] = Pronouns(self.texts[paragraph], partial(self._person, paragraph), *places)
        return self.pronouns[paragraph]

    def _person(self, paragraph: int, head: Range) -> Mention | None:
        """The one person that words name or describe."""
        found = self.who(paragraph, head, head, None) or self._described(paragraph, head)
        return found[0] if len(found) == 1 and self._is_person(found[0]) else None

    def _may_be(self, mention: Mention, head: Range) -> bool:
        """A description ("the president") means a person only if the document gives that person the role."""
        entity = self.cast.entities[mention.entity]
        described = self.texts[mention.paragraph][head[0] : head[1]].lower().split()
        if mention.sure or entity.type != "person" or len(described) < 2:
            return True
        return any(described[-1] in role.text.lower() for role in entity.roles)

    def beside(self, paragraph: int, phrase: Range, edge: int | None) -> tuple[Mention, ...]:
        """Who is named right behind a description ("Corvane's transport minister, Jane Doe, said"), or the text that it
        begins with ("the joint communiqué of the summit"), or a title ends with ("attorney for Sarn Jane Doe")."""
        if paragraph in self.german or fold(self.texts[paragraph][slice(*phrase)]) in _PRONOUNS:
            return ()
        for mention in self.by_paragraph.get(paragraph, ()):
            if self._is_person(mention) and mention.end == phrase[1] and self._entitles(paragraph, phrase[0], mention):
                return (mention,)
            if self._is_person(mention) and apposed(self.texts[paragraph], phrase, mention, edge):
                return (mention,)
            text = self.texts[paragraph][mention.start : mention.end].lower()
            if phrase[0] <= mention.start <= phrase[0] + 4 and text.split()[-1] in DOCUMENTS:
                return (mention,)
        return ()

    def _entitles(self, paragraph: int, start: int, mention: Mention) -> bool:
        """Whether the words between a place and a person are a title with its place or body, and no more."""
        title = _TITLE.fullmatch(self.texts[paragraph], start, mention.start)
        return title is not None and fold(title[1]) in ROLE_NOUNS and fold(title[2]).strip(".") not in _TITLES

    def _described(self, paragraph: int, head: Range) -> tuple[Mention, ...]:
        """Who is named between commas behind a description: "his counterpart, Minister Doe, told us that he …"."""
        text = self.texts[paragraph]
        inserted = [
            m for m in self.by_paragraph.get(paragraph, ()) if self._is_person(m) and text[m.end : m.end + 1] == ","
        ]
        return next(((m,) for m in inserted if apposed(text, head, m, m.end + 1)), ())

    def _joint(self, paragraph: int, mention: Mention, phrase: Range, edge: int | None) -> tuple[Mention, ...]:
        """The mention with those that speak together with it: persons with persons, bodies with bodies."""
        kind = self._is_person(mention)
        named = [m for m in self.by_paragraph[paragraph] if self._is_person(m) == kind]
        found = joint(self.texts[paragraph], named, mention, phrase, edge)
        if found is None:
            return ()
        seen: dict[int, Mention] = {}
        for one in found:
            seen.setdefault(one.entity, one)
        return tuple(seen.values())

    def _is_person(self, mention: Mention) -> bool:
        return self.cast.entities[mention.entity].type == "person"
