"""Whose statements show that they stand in a camp."""

from __future__ import annotations

import re

from index.model import Document, Mention, Statement
from index.people import Cast
from index.positions.lexicon import REFUSALS
from index.positions.outline import Place
from index.positions.words import is_one_of, stems, words

SAME = 0.5  # of a denied content's words that define the camp
_SUCH_AS = re.compile(r"\b(?:such as|like|including|among them|notably|led by|for example|for instance)\b", re.I)
_JOINED = re.compile(
    r"\s*(?:,|and|,\s*and|&|as well as|together with)\s*|,\s+(?!who\b|which\b|and\b)[^.;:]{3,140},\s+and\s+"
)


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
    return not any(
        _nested(statement, other) and not _names_itself(people, other) for other in statements if other is not statement
    )


def turns_away(document: Document, statement: Statement, definition: list[Place]) -> bool:
    """Whether a speaker denies or doubts just what the camp is defined by: then he does not stand there."""
    if statement.polarity not in ("denied", "doubted"):
        return False
    defined = _text(document, definition)
    said = stems(_text(document, list(statement.content)))
    if any(is_one_of(word, REFUSALS) for word in words(defined)):
        return False
    return bool(said) and len(said & stems(defined)) >= SAME * len(said)


def _text(document: Document, places: list[Place]) -> str:
    return " ".join(document.paragraphs[p].plain.text[a:b] for p, a, b in places)


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


def _names_itself(people: Cast, statement: Statement) -> bool:
    """Whether a content names its own speaker: then the sentence was read too widely to tell what is inside it."""
    return any(
        m.entity == statement.speaker
        and m.sure
        and any(m.paragraph == p and a <= m.start < b for p, a, b in statement.content)
        for m in people.mentions
    )


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


def exemplars(
    document: Document, people: Cast, statements: tuple[Statement, ...], number: int
) -> list[tuple[int, int]]:
    """Persons named as those who speak for a group ("proponents such as A argue"), with the statement's number."""
    statement = statements[number]
    at, content = statement.speaker_at, statement.content[0]
    if at is None or statement.speaker is None or people.entities[statement.speaker].type != "group":
        return []
    named = _SUCH_AS.search(document.paragraphs[at[0]].plain.text, at[2], max(at[2], content[1]))
    if at[0] != content[0] or not named:
        return []
    within = [m for m in people.mentions if m.paragraph == at[0] and named.end() <= m.start < content[1]]
    persons = [m.entity for m in within if people.entities[m.entity].type == "person"]
    return [(entity, number) for entity in dict.fromkeys(persons)]


def _in_one_breath(text: str, mention: Mention, start: int, end: int) -> bool:
    between = text[end : mention.start] if mention.start >= end else text[mention.end : start]
    return bool(_JOINED.fullmatch(between))
