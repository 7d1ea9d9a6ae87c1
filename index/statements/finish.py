"""A finding becomes a statement: who is meant, what is quoted, which notes and glosses belong to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from index.model import Document, Entity, Mention, Paragraph, Statement
from index.people import Cast
from index.people.bodies import body_key
from index.statements import german
from index.statements.found import Found, Range
from index.statements.passages import is_pronoun
from index.statements.pronouns import PERSONAL
from index.statements.quotes import pair
from index.statements.resolve import Resolver
from index.text.letters import fold

_PARENTHESIS = re.compile(r"[(（]([^()（）]+)[)）]")
_UNNAMED = re.compile(
    r"(?:some|several|other|another|one|two|a few|certain)\b[^,]*"
    r"\b(?:scholar|expert|analyst|researcher|author|economist|observer|academic|historian|writer)s?\b",
    re.IGNORECASE,
)
_LATIN = re.compile(r"LATIN|DIGIT|FULLWIDTH (?:LATIN|DIGIT)")
_GOES_ON = re.compile(
    r"(?:He|She) (?:also|further|then) |(?:Er|Sie) [a-zäöüß]+ (?:auch|zudem|außerdem|ferner|weiter)\b"
)
"""A lead-in that goes on about who was quoted before it."""
_OPENING, _INTERVIEW, _NEAR = 40, 3, 3
_THIS = re.compile(
    r"(?:[Tt]his|[Tt]he present|[Oo]ur) "
    r"(article|paper|report|study|analysis|review|essay|chapter|brief|assessment|piece)"
)
_NO_PHRASE = frozenset({"turn", "speaker label", "viewpoint"})
"""Rules that find a label or a holder of views: no words that describe a speaker."""
Place = tuple[int, int, int]


class Finisher:
    """Makes the statements of one document."""

    def __init__(self, document: Document, cast: Cast) -> None:
        self.document, self.cast, self.resolver = document, cast, Resolver(document, cast)
        self.led: dict[int, Found] = {}
        asked = sum(p.plain.text.rstrip().endswith("?") for p in document.paragraphs)
        self.spoken = sum(p.label is not None for p in document.paragraphs) > 1 or asked > _INTERVIEW

    def who(self, number: int, found: Found) -> Mention | None:
        """Who says it, as far as the cast can tell: of several who say it together the first."""
        return next(iter(self.all_who(number, found)), None)

    def all_who(self, number: int, found: Found) -> tuple[Mention, ...]:
        """Who say it, as far as the cast can tell, in reading order."""
        if found.head is None:
            return ()
        where = number if found.speaker_paragraph is None else found.speaker_paragraph
        phrase = found.speaker or found.head
        labelled = self.resolver.labelled(where, phrase) if found.rule == "turn" else None
        if labelled:
            return (labelled,)
        edge = _edge(found, phrase) if where == number else None
        if several := self.resolver.pair(where, phrase) or self.resolver.issuers_of(where, phrase):
            return several
        mentions = self.resolver.who(where, found.head, phrase, edge) or self.resolver.beside(where, phrase, edge)
        if mentions:
            return self.resolver.in_full(where, phrase, mentions)
        if found.stands_for:
            return self.all_who(number, found.stands_for)
        if found.rule in _NO_PHRASE:
            return ()
        return self._itself(where, phrase) or self.resolver.described(where, phrase, found.head)

    def _itself(self, number: int, phrase: Range) -> tuple[Mention, ...]:
        """Who wrote the work that says "this study"; whoever made it where the paragraph has told of one before."""
        paragraph = self.document.paragraphs[number]
        text = paragraph.plain.text
        told = _THIS.fullmatch(text, *phrase)
        if told is None or self.spoken or any(q.start < phrase[0] < q.end for q in pair(text)):
            return ()
        another = re.compile(rf"\b(?!this |our )\S+ {told[1]}\b", re.IGNORECASE)
        if another.search(text, 0, phrase[0]):
            return self.resolver.maker_of(number, told[1], phrase[0])
        if any(another.search(p.plain.text) for p in self.document.paragraphs[max(0, number - _NEAR) : number]):
            return ()
        return tuple(Mention(number, *phrase, one, False) for one in self.authors(paragraph.work))

    def same(self, number: int, one: Found, other: Found) -> bool:
        """Whether two findings of a paragraph have the same speaker: the same entity, or a pronoun for the first."""
        first, second = self.who(number, one), self.who(number, other)
        if first is None or second is None:
            text = self.document.paragraphs[number].plain.text
            return bool(other.head and first and is_pronoun(text[other.head[0] : other.head[1]]))
        return first.entity == second.entity

    def stranger(self, number: int, found: Found, place: Range) -> bool:
        """Whether a stretch of the paragraph names a person other than the speaker of a finding."""
        speaker = self.who(number, found)
        return any(
            place[0] <= m.start < place[1]
            and self.cast.entities[m.entity].type == "person"
            and (speaker is None or m.entity != speaker.entity)
            for m in self.resolver.by_paragraph.get(number, ())
        )

    def take_up(self, number: int, found: list[Found]) -> None:
        """An "it" that the cast leaves open takes up the body that spoke earlier in its sentence."""
        text = self.document.paragraphs[number].plain.text
        for one in found:
            if one.head is None or text[one.head[0] : one.head[1]].lower() != "it" or one.speaker_paragraph is not None:
                continue
            earlier = [f for f in found if f.sentence == one.sentence and f.head and f.head[0] < one.head[0]]
            for other in reversed(earlier):
                mention = self.who(number, other)
                if mention and self.cast.entities[mention.entity].type == "organisation":
                    one.stands_for = other
                    break

    def lead_in(self, number: int, found: list[Found], lead: Range) -> None:
        """A block quote that no reporting verb leads in is of whom its lead-in opens with, in any language.

        `lead` is the last sentence of the paragraph before.
        """
        text = self.document.paragraphs[number - 1].plain.text
        persons = [m for m in self.resolver.by_paragraph.get(number - 1, ()) if self._is_person(m)]
        for one in found:
            if one.rule != "block quote":
                continue
            named = [m for m in persons if lead[0] <= m.start < min(lead[0] + _OPENING, lead[1])]
            pronoun = german.opens_with_pronoun(text, lead[0]) if one.head is None else None
            if one.head is None and (pronoun or len({m.entity for m in named}) == 1):
                one.speaker = one.head = pronoun or (named[0].start, named[0].end)
                one.speaker_paragraph = number - 1
            before = self._quoted_before(number)
            if before and not persons and _GOES_ON.match(text, lead[0]):
                one.speaker, one.head, one.speaker_paragraph = before.speaker, before.head, before.speaker_paragraph
            self.led[number] = one

    def _is_person(self, mention: Mention) -> bool:
        return self.cast.entities[mention.entity].type == "person"

    def _quoted_before(self, number: int) -> Found | None:
        """The block quote that the paragraph before the lead-in ends, with a speaker of its own."""
        last = number - 2
        while last > 0 and self.document.paragraphs[last - 1].kind == "quote":
            last -= 1
        return self.led.get(last)

    def authors(self, work: int) -> list[int]:
        """The entities that wrote a work, in the order of its by-line; of a work that nobody signed, its publisher."""
        about = self.document.works[work]
        byline = [fold(name) for name in about.authors]
        writers = [n for n, e in enumerate(self.cast.entities) if work in e.authored]
        if not writers and not byline and about.publisher:
            name = body_key(about.publisher)
            writers = [n for n, e in enumerate(self.cast.entities) if name in map(body_key, e.forms)][:1]
        return sorted(writers, key=lambda n: min(_place(byline, form) for form in self.cast.entities[n].forms))

    def statement(self, number: int, found: Found) -> Statement | None:
        """The statement of a finding in paragraph `number`; None where only a person could hold it and none does."""
        paragraph = self.document.paragraphs[number]
        mentions = self.all_who(number, found)
        mention = next(iter(mentions), None)
        entity = self.cast.entities[mention.entity] if mention else None
        if found.rule == "viewpoint" and found.personal and (entity is None or entity.type != "person"):
            return None
        if found.rule == "speaker label" and found.kind == "indirect" and not self._may_label(entity):
            return None
        where = number if found.speaker_paragraph is None else found.speaker_paragraph
        speakers = self._speakers(paragraph, found, mentions)
        return Statement(
            work=paragraph.work, kind=found.kind, content=tuple((number, a, b) for a, b in found.content),
            sentence=tuple((number, a, b) for a, b in sorted([*found.extra, found.sentence])),
            speaker=next(iter(speakers), None), probable=None if speakers else self._probable(where, found),
            co_speakers=tuple(speakers[1:]), via=self._via(number, found, mention),
            speaker_at=(where, *found.speaker) if found.speaker else None,
            cue=found.cue, polarity=found.polarity, quoted=quoted(paragraph, number, found),
            gloss=glosses(paragraph, found), footnotes=notes(paragraph, found),
            sure=self._sure(number, found, mention), found_by=found.rule,
        )  # fmt: skip

    def _probable(self, number: int, found: Found) -> int | None:
        """Whom a pronoun probably means that its own paragraph leaves open."""
        return self.resolver.from_above(number, found.head) if found.head else None

    def _may_label(self, entity: Entity | None) -> bool:
        """Whether a word before a colon is somebody: "Fax: …" and "NOTE: …" are no speakers."""
        return entity is not None and (entity.type == "person" or not entity.name.isupper())

    def _speakers(self, paragraph: Paragraph, found: Found, mentions: Sequence[Mention]) -> list[int]:
        if found.kind == "author":
            return self.authors(paragraph.work)
        if self._in_own_voice(paragraph, found):
            return self.authors(paragraph.work) if self.document.works[paragraph.work].authors else []
        if not mentions or self.cast.entities[mentions[0].entity].type == "group":
            cited = self._cited(paragraph, found)
            if cited is not None:
                return [cited]
        return [m.entity for m in mentions]

    def _in_own_voice(self, paragraph: Paragraph, found: Found) -> bool:
        """Whether a "we" in running prose says it, which means who wrote the work."""
        if found.head is None or found.inside or found.speaker_paragraph is not None or paragraph.kind != "prose":
            return False
        first = fold(paragraph.plain.text[slice(*found.head)])
        quoted = any(q.start < found.head[0] < q.end for q in pair(paragraph.plain.text))
        return first == "we" and not quoted and not self.spoken

    def _cited(self, paragraph: Paragraph, found: Found) -> int | None:
        """ "Some scholars argue …", with their names in the sentence's note alone."""
        if found.speaker is None or found.speaker_paragraph is not None:
            return None
        start, end = found.speaker
        numbers = notes(paragraph, found)
        if len(numbers) != 1 or not _UNNAMED.match(paragraph.plain.text[start:end]):
            return None
        cites = [c for n in self.document.notes if n.number == numbers[0] and n.work == paragraph.work for c in n.cites]
        authors = fold(cites[0].author or "") if len(cites) == 1 else ""
        named = [n for n, e in enumerate(self.cast.entities) if e.type == "person" and _among(e.name, authors)]
        return min(named, key=lambda n: _position(self.cast.entities[n].name, authors), default=None)

    def _sure(self, number: int, found: Found, mention: Mention | None) -> bool:
        """Cue and speaker stand beside the quotation, and it is plain whom the words mean.

        Without an entity the text itself must say who speaks ("a pilot said"): an open pronoun does not.
        """
        if found.head is None:
            return False
        where = number if found.speaker_paragraph is None else found.speaker_paragraph
        personal = fold(self.resolver.texts[where][slice(*found.head)]) in PERSONAL
        plain = self.resolver.is_plain(where, found.head) if mention is None else mention.sure or personal
        own = found.strong and found.kind == "direct" and found.polarity != "denied" and found.inside is None
        return own and plain

    def _via(self, number: int, found: Found, speaker: Mention | None) -> int | None:
        """Who reports the speaker's words, if they stand inside somebody's content."""
        if found.inside is None:
            return None
        reporter = self.who(number, found.inside)
        return reporter.entity if reporter and (speaker is None or reporter.entity != speaker.entity) else None


def _edge(found: Found, phrase: Range) -> int | None:
    """Where cue or content begin behind the phrase that names the speaker; None if both stand before it."""
    behind = [start for start, _ in (*found.content, *([found.cue_at] if found.cue_at else [])) if start >= phrase[1]]
    return min(behind, default=None)


def _place(byline: list[str], form: str) -> int:
    return next((n for n, name in enumerate(byline) if fold(form) in name), len(byline))


def _among(name: str, authors: str) -> bool:
    return bool(authors) and set(fold(name).split()) <= set(re.findall(r"\w+", authors))


def _position(name: str, authors: str) -> int:
    return min(authors.find(word) for word in fold(name).split())


def quoted(paragraph: Paragraph, number: int, found: Found) -> tuple[Place, ...]:
    """The parts of a content that stand inside quotation marks."""
    if found.kind == "direct":
        return tuple((number, a, b) for a, b in found.content)
    if found.kind != "mixed":
        return ()
    marks = [q.inner for q in pair(paragraph.plain.text)]
    return tuple((number, max(a, c), min(b, d)) for a, b in found.content for c, d in marks if max(a, c) < min(b, d))


def glosses(paragraph: Paragraph, found: Found) -> tuple[str, ...]:
    """Wording in another script that stands in parentheses in or right after a content."""
    text = paragraph.plain.text
    return tuple(
        m.group(1).strip()
        for a, b in found.content
        for m in _PARENTHESIS.finditer(text, a, min(len(text), _past_parenthesis(text, b)))
        if _foreign(m.group(1))
    )


def _past_parenthesis(text: str, end: int) -> int:
    following = re.compile(r"[\"'”’»」]?\s*[(（][^()（）]*[)）]").match(text, end)
    return following.end() if following else end


def _foreign(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum(not _LATIN.search(unicodedata.name(c, "")) for c in letters) * 2 > len(letters)


def notes(paragraph: Paragraph, found: Found) -> tuple[str, ...]:
    """Numbers of the notes called in the sentence or right after it."""
    start, end = found.sentence
    return tuple(call.number for call in paragraph.calls if start < call.at <= end + 1)
