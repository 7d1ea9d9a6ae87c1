"""Interviews without speaker labels: questions set apart by type or by their mark, answered by one person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from index.model import Document, Mention, Paragraph
from index.people import Cast
from index.statements.paragraph import Read
from index.statements.turns import spoken
from index.text.letters import fold

_ENOUGH = 3
_MOSTLY = 0.5
_LONGEST_LEAD = 8
_LONGEST_QUESTION = 150
_YOU = re.compile(
    r"\b(?:you|your|yours|yourself|Sie|Ihr|Ihre[mnrs]?|Ihnen|du|dein|deine[mnrs]?|dir|dich|ihr|euch|eure?)\b"
)
_I = re.compile(r"\b(?:I|I['’]\w+|my|me|we|our|us|[Ii]ch|[Mm]ein\w*|mir|mich|[Ww]ir|[Uu]nser\w*|uns)\b")
_TALK = re.compile(
    r"\b(?:interview\w*|conversation|Q ?& ?A|Gespräch\w*|\w*[Tt]alk|(?:spoke|talked|spoken|sat down) (?:to|with)"
    r"|sprach\w* (?:\w+ ){0,3}mit|gesprochen|befragt\w*|answers? (?:\w+ ){0,3}questions|Fragen)\b",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\b(?:interview|conversation|Q ?& ?A|Gespräch|\w*talk|spoke|talked|spoken|sat down|sprach\w*|gesprochen)"
    r"(?: [\w-]+){0,2}? (?:with|mit|to) ",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\bmit ([^.;:?!]{3,120}?) (?:gesprochen|geredet|unterhalten)\b")
_MY_NAME = re.compile(r"(?:\b(?:[Mm]y name(?:['’]s| is)|I['’]m|I am|[Mm]ein Name ist|[Ii]ch heiße|[Ii]ch bin) )$")
_LED_BY = re.compile(
    r"(?:\b(?:interview(?:ed)?|Interview|Gespräch|Fragen|words|text)(?::| by| von)| führten?|^by|^von) (?:\S+ )?$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:^|[.:!?] )(?:Frau|Herr|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Professor|Prof\.) "
    r"(?:Dr\. )?(?:[A-Z]\w+ )?([A-ZÄÖÜ][\w’'-]+), "
)
_LABEL = re.compile(r"[^\W\d_][^:.?!\n]{2,60}:\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class _Exchange:
    """A question's paragraph (None if a heading asks it) and the paragraphs that answer it."""

    question: int | None
    asked: str
    answers: list[int]


def take(document: Document, cast: Cast, reads: list[Read]) -> None:
    """Gives the answers of an interview to whom it is certainly with; what is asked is no statement."""
    for work in range(len(document.works)):
        numbers = [n for n, p in enumerate(document.paragraphs) if p.work == work]
        if sum(document.paragraphs[n].label is not None for n in numbers) < 2:
            _work(document, cast, reads, work, numbers)


def _work(document: Document, cast: Cast, reads: list[Read], work: int, numbers: Sequence[int]) -> None:
    talk = _exchanges(document, numbers)
    asked = [one for one in talk if _asks(one.asked)]
    if len(asked) < _ENOUGH or len(asked) < _MOSTLY * len(talk) or _is_quoted(document, talk):
        return
    first = talk[0].answers[0] if talk[0].question is None else talk[0].question
    lead = [n for n in numbers if n < first][-_LONGEST_LEAD:]
    personal = _is_personal(document, talk)
    named = _labelled(document, cast, talk) or (_presented(document, cast, talk) if personal else None)
    named = named or _introduced(document, cast, work, lead, personal)
    if named and not _addresses_another(talk, cast.entities[named.entity].name):
        _give(document, reads, talk, named)
    elif personal and _TALK.search(" ".join(_texts(document, work, lead))):
        for number in [n for one in talk for n in (one.question, *one.answers) if n is not None]:
            reads[number].found[:] = [f for f in reads[number].found if f.kind != "author"]


def _give(document: Document, reads: list[Read], talk: Sequence[_Exchange], named: Mention) -> None:
    """Makes the answers speech of whom a mention names; of several paragraphs the later ones only if most have them."""
    several = sum(len(one.answers) > 1 for one in talk[:-1]) * 3 >= len(talk)
    for exchange in talk:
        if exchange.question is not None:
            reads[exchange.question].found.clear()
        for place, number in enumerate(exchange.answers):
            begin = _past_label(document.paragraphs[number])
            said = not place or (several and exchange is not talk[-1])
            label = (named.paragraph, (named.start, named.end))
            read = reads[number]
            read.found[:] = spoken(read, (begin, len(read.text)), label) if said else []


def _exchanges(document: Document, numbers: Sequence[int]) -> list[_Exchange]:
    """The questions of a work, each with what stands between it and the next one or a heading.

    Where only a mark tells them, the second of two in a row may be an answer that ends with a question.
    """
    paragraphs = document.paragraphs
    bold = sum(_is_bold(paragraphs[n]) and _asks(paragraphs[n].plain.text) for n in numbers) >= _ENOUGH
    found: list[_Exchange] = []
    section = -1
    for n in numbers:
        paragraph = paragraphs[n]
        title = document.sections[paragraph.section].title or ""
        opens = paragraph.section != section
        section = paragraph.section
        if _is_bold(paragraph) if bold else _asks(paragraph.plain.text):
            found.append(_Exchange(n, paragraph.plain.text, []))
        elif opens and _asks(title):
            found.append(_Exchange(None, title, [n]))
        elif opens and found and title:
            found.append(_Exchange(None, "", []))
        elif found and found[-1].asked and paragraph.kind == "prose" and not _is_bold(paragraph):
            found[-1].answers.append(n)
    unsure = [k for k in range(1, len(found)) if not bold and found[k - 1].asked and not found[k - 1].answers]
    return [one for k, one in enumerate(found) if one.asked and one.answers and k not in unsure]


def _asks(text: str) -> bool:
    return text.rstrip(" »”“\"'").endswith("?") and len(text.split()) <= _LONGEST_QUESTION


def _is_bold(paragraph: Paragraph) -> bool:
    """Whether all of a paragraph is emphasised, but for a name before its colon."""
    text, marked = paragraph.plain.text, sum(b - a for a, b in paragraph.emphasis)
    return paragraph.kind in {"prose", "item"} and 0 < len(text.strip()) <= marked + 2 and len(text.split()) > 1


def _is_personal(document: Document, talk: Sequence[_Exchange]) -> bool:
    """Whether a "you" is asked and an "I" answers, mostly."""
    told = sum(bool(_I.search(document.paragraphs[one.answers[0]].plain.text)) for one in talk)
    addressed = sum(bool(_YOU.search(one.asked)) for one in talk)
    return min(addressed, told) >= _MOSTLY * len(talk)


def _addresses_another(talk: Sequence[_Exchange], name: str) -> bool:
    """Whether a question names somebody else whom it asks: "Frau Roe, …"."""
    asked = {m.group(1) for one in talk for m in _ADDRESS.finditer(one.asked)}
    return any(fold(family) not in fold(name).replace("-", " ").split() for family in asked)


def _is_quoted(document: Document, talk: Sequence[_Exchange]) -> bool:
    """Whether answers stand in quotation marks, as in an article that tells of a talk."""
    opens = [document.paragraphs[one.answers[0]].plain.text[:1] for one in talk]
    return sum(mark in tuple('"“„«»') for mark in opens) * 4 >= len(opens)


def _past_label(paragraph: Paragraph) -> int:
    """Where the words of an answer begin, behind a "Jana Roe:"."""
    label = _LABEL.match(paragraph.plain.text)
    return label.end() if label and len(label.group().split()) <= 5 and label.group()[0].isupper() else 0


# Who answers ---------------------------------------------------------------------------


def _labelled(document: Document, cast: Cast, talk: Sequence[_Exchange]) -> Mention | None:
    """The person by whose name and a colon the first answer is led in: "Jana Roe: Nein, …"."""
    first = talk[0].answers[0]
    end = _past_label(document.paragraphs[first])
    named = {m.entity: m for m in cast.mentions if m.paragraph == first and m.end <= end}
    one = next(iter(named.values())) if len(named) == 1 else None
    return one if one and cast.entities[one.entity].type == "person" and " " in cast.entities[one.entity].name else None


def _presented(document: Document, cast: Cast, talk: Sequence[_Exchange]) -> Mention | None:
    """Who gives a full name in the first answer: "My name is Jana Roe"."""
    first = talk[0].answers[0]
    text = document.paragraphs[first].plain.text
    told = (m for m in cast.mentions if m.paragraph == first and _MY_NAME.search(text[: m.start]))
    one = next(told, None)
    return one if one and cast.entities[one.entity].type == "person" and " " in text[one.start : one.end] else None


def _introduced(document: Document, cast: Cast, work: int, lead: Sequence[int], personal: bool) -> Mention | None:
    """Whom title and lead say the interview is with; the only person of the title or lead where a "you" is asked."""
    near = [m for m in cast.mentions if m.paragraph in lead and m.sure and _may_answer(document, cast, work, m)]
    persons = list(dict.fromkeys(m.entity for m in near))
    texts = _texts(document, work, lead)
    heads = texts if len(persons) == 1 else texts[: len(texts) - len(lead)]
    told = [e for e in persons if any(_is_with(text, cast.entities[e].forms) for text in heads)]
    titled = [e for e in persons if _names(texts[0], cast.entities[e].forms)] if personal else []
    only = persons if personal and _TALK.search(" ".join(texts)) else []
    for meant in (told, titled, only):
        if meant:
            return next(m for m in near if m.entity == meant[0]) if len(meant) == 1 else None
    return None


def _texts(document: Document, work: int, lead: Sequence[int]) -> list[str]:
    """The title of a work, the headings over its lead, and the lead."""
    sections = dict.fromkeys(document.paragraphs[n].section for n in lead)
    heads = [document.sections[n].title or "" for n in sections]
    return [document.works[work].title or "", *heads, *(document.paragraphs[n].plain.text for n in lead)]


def _may_answer(document: Document, cast: Cast, work: int, mention: Mention) -> bool:
    """Whether a mention is of a person who did not write the work or put the questions."""
    entity = cast.entities[mention.entity]
    before = document.paragraphs[mention.paragraph].plain.text[: mention.start]
    return entity.type == "person" and work not in entity.authored and _LED_BY.search(before) is None


def _names(text: str, forms: Sequence[str]) -> bool:
    return any(" " in form and fold(form) in fold(text) for form in forms)


def _is_with(text: str, forms: Sequence[str]) -> bool:
    """ "An interview with the engineer Jana Roe", "mit der Ingenieurin Jana Roe gesprochen"."""
    behind = [re.split(r"[.;:?!]\s", text[m.end() : m.end() + 120])[0] for m in _WITH.finditer(text)]
    return any(_names(part, forms) for part in [*behind, *_SPOKEN.findall(text)])
