"""Whose statements show that they stand in a camp."""

from __future__ import annotations

import re

from index.model import Document, Mention, Statement
from index.people import Cast

_JOINED = re.compile(r"\s*(?:,|and|,\s*and|&|as well as|together with)\s*")


def shows(people: Cast, statements: tuple[Statement, ...], number: int, imputed: bool) -> bool:
    """Whether a statement under a camp shows that its speaker stands there.

    Not what the author himself says (unless he imputes a will), what nobody or an unnamed group says,
    what is asked, and what is reported inside another's words.
    """
    statement = statements[number]
    if statement.kind == "author":
        return imputed
    if statement.speaker is None or statement.polarity == "question":
        return False
    if people.entities[statement.speaker].type == "group":
        return False
    return not any(_nested(statement, other) for other in statements if other is not statement)


def experts_first(people: Cast, statements: tuple[Statement, ...], numbers: list[int]) -> tuple[int, ...]:
    """What persons say; what bodies say only where no person speaks, since a text on people's views
    tells of bodies as the matter that they judge."""
    persons = [n for n in numbers if (who := statements[n].speaker) is None or people.entities[who].type == "person"]
    return tuple(persons or numbers)


def _nested(inner: Statement, outer: Statement) -> bool:
    """Whether one statement lies inside what somebody else is reported to say: its speaker is named there, or
    all of its words stand there."""
    if outer.speaker == inner.speaker or outer.kind == "author" or outer.content == inner.content:
        return False
    at = [inner.speaker_at] if inner.speaker_at else inner.content
    return all(any(p == q and c <= a and b <= d for q, c, d in outer.content) for p, a, b in at)


def together(document: Document, people: Cast, statements: tuple[Statement, ...], number: int) -> list[tuple[int, int]]:
    """Persons named in one breath with a statement's speaker ("A and B of the institute argue"), with its number."""
    at = statements[number].speaker_at
    if at is None:
        return []
    text = document.paragraphs[at[0]].plain.text
    near = [m for m in people.mentions if m.paragraph == at[0] and people.entities[m.entity].type == "person"]
    found = [
        (m.entity, number)
        for m in near
        if m.entity != statements[number].speaker and _in_one_breath(text, m, at[1], at[2])
    ]
    return list(dict.fromkeys(found))


def _in_one_breath(text: str, mention: Mention, start: int, end: int) -> bool:
    between = text[end : mention.start] if mention.start >= end else text[mention.end : start]
    return bool(_JOINED.fullmatch(between))
