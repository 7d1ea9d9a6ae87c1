"""Sentences that announce how views are grouped: "fall into three camps: …", "two schools have formed"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.positions.items import split
from index.positions.lexicon import CLASS_NOUNS, DEBATE, NUMBERS, PEOPLE, VIEW_NOUNS
from index.positions.outline import Line, Outline, Place
from index.positions.words import is_one_of, words

_COUNT = re.compile(r"\b(" + "|".join(map(re.escape, NUMBERS)) + r"|[2-8])(?=\s+((?:[\w’'-]+\s+){0,3}[\w’'-]+))", re.I)
_LIST_FOLLOWS = re.compile(r"(?:These|They|Those|The\s+\w+)\s+(?:are|include|comprise|were)\b[:\s]", re.I)
_OPENED = re.compile(
    r"(?:\s+[\w’'-]+){0,8}?\s*:|(?:\s+[\w’'-]+){0,4}?(?:\s*[—–(]|,\s+namely\b|,(?=\s+(?:the|those|one|a|an)\b))"
)
_THOSE = re.compile(r"\bthose\s+(?:who|that|which)\b", re.I)
_FORMED = re.compile(
    r"\b(?:divid|split|fall|fell|form|there (?:are|were|exist)|emerg|cluster|group|classif|sort|distinguish|separat|"
    r"identif|compet|clash|find|see|break|broken|outlin|range|represent|stand|exist|oppos|can be|sets? out)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """How many camps are announced (0: not said), in which lines, and where each is named there."""

    line: int
    end: int
    count: int
    items: tuple[Place, ...]


def announcements(outline: Outline) -> list[Announcement]:
    """Every announcement of the document, in reading order."""
    found: list[Announcement] = []
    for number, line in enumerate(outline.lines):
        if found and number < found[-1].end:
            continue
        announced = _read(outline, number, line)
        if announced:
            found.append(announced)
    return found


def _read(outline: Outline, number: int, line: Line) -> Announcement | None:
    if not _FORMED.search(line.text):
        return None
    for match in _COUNT.finditer(line.text):
        noun = _noun(line.text, match)
        if not noun:
            continue
        count = NUMBERS.get(match[1].lower()) if not match[1].isdigit() else int(match[1])
        items, end = _items(outline, number, noun[1], count or 0)
        if items or noun[0] == "view" or _debated(line.text):
            return Announcement(number, end, len(items) or count or 0, items)
    return None


def _noun(text: str, match: re.Match[str]) -> tuple[str, int] | None:
    """The noun that is counted: "view" if it means views by itself, "class" if only beside people or views; its end."""
    for word in re.finditer(r"[\w’'-]+", match[2]):
        end = match.start(2) + word.end()
        if not word[0].endswith("s"):
            continue
        if is_one_of(word[0], VIEW_NOUNS) or text[match.start(2) + word.start() :].startswith("points of view"):
            return "view", end
        if is_one_of(word[0], CLASS_NOUNS) and (_debated(text) or _THOSE.search(text)):
            return "class", end
    return None


def _debated(text: str) -> bool:
    """Whether people who hold views, or views, are what the sentence is about."""
    return any(is_one_of(word, PEOPLE) or is_one_of(word, DEBATE) for word in words(text))


def _items(outline: Outline, number: int, after: int, count: int) -> tuple[tuple[Place, ...], int]:
    """Places of the items named behind the announcement or in the next sentence; and the line after both."""
    line = outline.lines[number]
    opened = _OPENED.match(line.text[after:])
    if opened:
        spans = split(line.text, after + opened.end(), len(line.text), count)
        if spans:
            return tuple(line.part(*span) for span in spans), number + 1
    following = outline.lines[number + 1] if number + 1 < len(outline.lines) else None
    if following and following.section == line.section and (lead := _LIST_FOLLOWS.match(following.text)):
        spans = split(following.text, lead.end(), len(following.text), count)
        if spans:
            return tuple(following.part(*span) for span in spans), number + 2
    return (), number + 1
