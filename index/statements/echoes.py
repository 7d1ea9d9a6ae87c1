"""Unnamed speakers who are probably somebody named elsewhere in the document: the same words are quoted of both."""

from __future__ import annotations

import re
from dataclasses import replace

from index.model import Document, Statement
from index.people import Cast
from index.statements.lexicon import closed
from index.statements.lexicon.nouns import TITLED
from index.text.letters import fold

_ONE = re.compile(r"(?:one|an?|another|a certain)\s+(?:[\w’'-]+\s+){0,4}?([\w’'-]+)(?=$|[\s,(])", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TELLING = 2  # words of a shared quotation that are no function words
_FUNCTION = closed.DETERMINERS | closed.PREPOSITIONS | closed.COORDINATORS | closed.BE


def name_probably(document: Document, cast: Cast, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The statements, those of one unnamed person ("one scholar") with whom it probably is.

    It is probable where words quoted of the unnamed are also quoted of exactly one named person, in another
    section, and of nobody else. That is no proof: the speaker stays open.
    """
    told = [(s, _quoted(document, s)) for s in statements if s.quoted]
    unnamed = (_named(document, cast, s, told) if _unnamed(document, cast, s) else None for s in statements)
    return tuple(
        s if who is None else replace(s, speaker=None, probable=who) for s, who in zip(statements, unnamed, strict=True)
    )


def _quoted(document: Document, statement: Statement) -> str:
    """The quoted words of a statement, a bar between two quotations."""
    parts = [" ".join(_WORD.findall(document.paragraphs[p].plain.text[a:b])) for p, a, b in statement.quoted]
    return "|".join(f" {fold(part)} " for part in parts)


def _unnamed(document: Document, cast: Cast, statement: Statement) -> bool:
    if statement.speaker_at is None or not statement.quoted or statement.kind == "author":
        return False
    if statement.speaker is not None and cast.entities[statement.speaker].type != "group":
        return False
    number, start, end = statement.speaker_at
    noun = _ONE.match(document.paragraphs[number].plain.text, start, end)
    return noun is not None and fold(noun.group(1)) in TITLED


def _named(document: Document, cast: Cast, unnamed: Statement, told: list[tuple[Statement, str]]) -> int | None:
    for part in _quoted(document, unnamed).split("|"):
        if len(set(part.split()) - _FUNCTION) < _TELLING:
            continue
        same = [s for s, quoted in told if s is not unnamed and part in quoted]
        speakers = {s.speaker for s in same if not _unnamed(document, cast, s)}
        if len(speakers) == 1 and _elsewhere(document, unnamed, same):
            (speaker,) = speakers
            if speaker is not None and cast.entities[speaker].type == "person":
                return speaker
    return None


def _elsewhere(document: Document, one: Statement, others: list[Statement]) -> bool:
    section = document.paragraphs[one.content[0][0]].section
    return all(document.paragraphs[other.content[0][0]].section != section for other in others)
