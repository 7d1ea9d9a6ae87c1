"""Sentences that announce how views are grouped: "fall into three camps: …", "two schools have formed"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.positions.items import SHORT, split
from index.positions.lexicon import CLASS_NOUNS, DEBATE, NUMBERS, PEOPLE, VIEW_NOUNS
from index.positions.outline import Line, Outline, Place
from index.positions.words import is_one_of, words

_COUNT = re.compile(r"\b(" + "|".join(map(re.escape, NUMBERS)) + r"|[2-8])(?=\s+((?:[\w’'-]+\s+){0,3}[\w’'-]+))", re.I)
_LIST_FOLLOWS = re.compile(r"(?:These|They|Those|The\s+\w+)\s+(?:are|include|comprise|were)\b[:\s]", re.I)
_OPENED = re.compile(
    r"(?:\s+[\w’'-]+){0,8}?\s*:|(?:\s+[\w’'-]+){0,4}?(?:\s*[—–(]|,\s+namely\b|"
    r",(?=\s+(?:(?:the|those|one|a|an)\b|[\w-]+(?:\s+[\w-]+)?\s+and\s+[\w-]+)))"
)
_VIEWS = re.compile(r"points of view|minds\b|(?:lines|schools|ways) of (?:argument|thought|reasoning|thinking)", re.I)
_DIVIDED = re.compile(
    r"\b(?:divided|split|torn)\s+(?:between|into|among)\s+|\b(?:pits?|pitting)\s+|\brang(?:e|es|ing)\s+from\s+", re.I
)
_POLES = re.compile(r"\s+(?:against|to|and)\s+")
_OFFERED = re.compile(
    r"\s+(?:\w+\s+){0,2}(?:offered|proposed|put forward|advanced|suggested|compete|dominate|circulate)\b", re.I
)
_RIVAL = re.compile(r"\b(?:competing|rival|opposing|conflicting|contending|clashing)\b", re.I)
_THOSE = re.compile(r"\bthose\s+(?:who|that|which)\b", re.I)
_FORMED = re.compile(
    r"\b(?:divid|split|fall|fell|form|there (?:are|were|exist)|emerg|cluster|group|classif|sort|distinguish|separat|"
    r"identif|compet|clash|find|see|break|broken|outlin|range|represent|stand|exist|oppos|can be|sets? out|dominat|"
    r"prevail|circulat|vie\b|contend|fac(?:e|es|ing)\b|disagree|discern|are heard|comes? in|"
    r"of two minds|differ|pit|offer|propos|put forward|advanc|given|suggest)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Announcement:
    """How many camps are announced (0: not said), in which lines, and where each is named there.

    `sure` is False where only what follows can show that these are camps.
    """

    line: int
    end: int
    count: int
    items: tuple[Place, ...]
    sure: bool = True


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
    return _counted(outline, number, line) or _divided(number, line)


def _divided(number: int, line: Line) -> Announcement | None:
    """Two camps named without a number: "split between hawks and doves"; only what follows can show that they are."""
    verb = _DIVIDED.search(line.text)
    pole = _POLES.search(line.text, verb.end()) if verb else None
    if verb is None or pole is None:
        return None
    stop = re.compile(r"[,;.:]|\s(?:on|over|about|in|as|since|when|who|which|that)\s").search(line.text, pole.end())
    spans = [(verb.end(), pole.start()), (pole.end(), stop.start() if stop else len(line.text))]
    if any(len(words(line.text[a:b])) > SHORT for a, b in spans):
        return None
    return Announcement(number, number + 1, 2, tuple(line.part(a, b) for a, b in spans), sure=False)


def _counted(outline: Outline, number: int, line: Line) -> Announcement | None:
    for match in _COUNT.finditer(line.text):
        noun = _noun(outline, number, match)
        if not noun:
            continue
        count = NUMBERS.get(match[1].lower()) if not match[1].isdigit() else int(match[1])
        items, end = _items(outline, number, noun[1], count or 0)
        if items or noun[0] == "view" or _debated(outline, number):
            return Announcement(number, end, len(items) or count or 0, items)
    return None


def _noun(outline: Outline, number: int, match: re.Match[str]) -> tuple[str, int] | None:
    """The noun that is counted: "view" if it means views by itself, "class" if only beside people or views; its end."""
    text = outline.lines[number].text
    for word in re.finditer(r"[\w’'-]+", match[2]):
        end = match.start(2) + word.end()
        if not word[0].endswith("s"):
            continue
        if is_one_of(word[0], VIEW_NOUNS) or _VIEWS.match(text, match.start(2) + word.start()):
            return "view", end
        rival = _RIVAL.search(match[2]) or _OFFERED.match(text, end)
        if rival and is_one_of(word[0], CLASS_NOUNS):
            return "view", end
        counted = match[1].isdigit() or NUMBERS[match[1].lower()]
        if counted and is_one_of(word[0], CLASS_NOUNS) and (_debated(outline, number) or _THOSE.search(text)):
            return "class", end
    return None


def _debated(outline: Outline, number: int) -> bool:
    """Whether people who hold views, or views, are what the sentence, the one before or the heading is about."""
    line = outline.lines[number]
    before = outline.lines[number - 1].text if number and outline.lines[number - 1].section == line.section else ""
    said = f"{line.text} {before} {outline.title(line.section)}"
    return any(is_one_of(word, PEOPLE) or is_one_of(word, DEBATE) for word in words(said))


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
