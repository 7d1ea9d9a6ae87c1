"""What a person is, as written beside the name: titles, appositions, bodies after "of" and "from"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.titles import HONORIFICS
from index.people.names import Name, apposition
from index.people.tokens import Token
from index.text.letters import fold

Place = tuple[int, int]


def roles_near(text: str, words: Sequence[Token], name: Name) -> Iterator[Place]:
    """Plain places of the roles that stand beside a name."""
    if name.title:
        kept = _without_honorific(text, name.title)
        if kept:
            yield kept
    after = next((n for n, w in enumerate(words) if w.start >= name.end), len(words))
    if after and after < len(words) and apposition(text, words, after):
        start = words[after].start
        yield start, role_end(text, start)


def _without_honorific(text: str, title: Place) -> Place | None:
    start, end = title
    while (word := re.match(r"[\w.]+\s*", text[start:end])) and fold(word.group()).strip(" .") in HONORIFICS - {
        "professor"
    }:
        start += word.end()
    return (start, end) if start < end else None


_STOP = re.compile(r"[;:.!?—(]|\s[–-]\s|,|\b(?:since|until|who|whose|which|where)\b")
_NEXT_BODY = re.compile(
    r",\s+((?:the\s+)?[A-Z][^\s,.;:()]*(?:\s+(?:of|the|and|for|in|on|&|[A-Z][^\s,.;:()]*))*)(?=[,.;:()]|$)"
)
_ABBREVIATED = re.compile(r"\((?:[A-Z][\w-]*)\)")


def role_end(text: str, start: int) -> int:
    """Where a role that begins at a place ends: at the comma, unless the body it belongs to follows."""
    at = start
    while stop := _STOP.search(text, at):
        where = stop.start()
        if text[where] == "(" and (short := _ABBREVIATED.match(text, where)):
            at = short.end()
            continue
        if text[where] == "." and (text[where + 1 : where + 2].isalnum() or re.search(r"\b[A-Z]$|\bSt$", text[:where])):
            at = where + 1
            continue
        following = _NEXT_BODY.match(text, where) if text[where] == "," else None
        if following and _is_body(following.group(1)):
            at = following.end()
            continue
        return len(text[:where].rstrip())
    return len(text.rstrip())


def _is_body(segment: str) -> bool:
    return any(fold(word) in BODY_NOUNS for word in segment.split())
