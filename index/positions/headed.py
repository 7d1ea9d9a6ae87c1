"""Headings as the names of camps: matched by words, not by order."""

from __future__ import annotations

import re

from index.positions import naming, subjects
from index.positions.draft import Side
from index.positions.outline import Heading, Line, Outline
from index.positions.turns import is_concluding
from index.positions.words import stems

_FOR_AND_AGAINST = re.compile(
    r"(?:(?:the )?(?:case|arguments?|reasons?) (?:for|against)|pros?\b|cons?\b|contra\b|in favou?r\b|against\b)", re.I
)
_NAMED_PERSON = re.compile(r"(?:(?:According to|For|In)\s+)?[A-Z][\w’'-]+ [A-Z][\w’'-]+")
_THOSE = re.compile(r"(?:those|people) (?:who|in|for|against)\b", re.I)


def under_headings(outline: Outline, line: Line, sides: list[Side]) -> set[int]:
    """Gives each camp the section whose heading says its name, by words and not by order; returns those given."""
    candidates = [h for h in outline.headings.values() if _may_hold(outline, line, h)]
    wide = [stems(_item_text(outline, side)) for side in sides]
    scored = sorted(
        ((_likeness(names, stems(h.title)), i, h) for i, names in enumerate(wide) for h in candidates),
        key=lambda s: -s[0],
    )
    given: set[int] = set()
    used: set[int] = set()
    for score, i, heading in scored:
        if score and i not in given and heading.section not in used:
            given.add(i)
            used.add(heading.section)
            _move_under(outline, sides[i], heading, wide[i])
    return given


def _may_hold(outline: Outline, line: Line, heading: Heading) -> bool:
    section = outline.document.sections[heading.section]
    return section.work == line.work and heading.section > line.section


def _item_text(outline: Outline, side: Side) -> str:
    places = side.definition or [side.label_at]
    return " ".join(outline.document.paragraphs[p].plain.text[a:b] for p, a, b in places)


def _likeness(name: frozenset[str], title: frozenset[str]) -> float:
    """Shared words by the shorter of the two; a name of one or two words must be there whole."""
    shared = name & title
    if not shared or (len(name) <= 2 and shared != name) or (len(shared) < 2 < len(name)):
        return 0.0
    share = len(shared) / min(len(name), len(title))
    return len(shared) + share if share >= 0.4 else 0.0


def _move_under(outline: Outline, side: Side, heading: Heading, name: frozenset[str]) -> None:
    start, end = _telling_part(heading.title, name)
    side.label, side.label_spans = heading.title[start:end], heading.spans(start, end)
    inside = outline.under(heading.section)
    numbers = [n for n, line in enumerate(outline.lines) if line.section in inside]
    if numbers:
        side.stretches.append(range(numbers[0], numbers[-1] + 1))
        topic = outline.lines[numbers[0]]
        if subjects.collective(topic.text):
            side.definition.append(topic.place)


def _telling_part(title: str, name: frozenset[str]) -> tuple[int, int]:
    """The half of a heading with a colon that says the camp's name, else the whole."""
    colon = title.find(": ")
    if colon < 0:
        return 0, len(title)
    left, right = len(stems(title[:colon]) & name), len(stems(title[colon:]) & name)
    if right > left:
        return colon + 2, len(title)
    return (0, colon) if left > right else (0, len(title))


def child_sections(outline: Outline, line: Line, count: int) -> list[Side]:
    """The headings right under the announcement's own, where there are as many as announced."""
    inside = [outline.headings.get(s) for s in outline.under(line.section)[1:]]
    known = [h for h in inside if h]
    top = [h for h in known if h.level == min(k.level for k in known)]
    top = [h for h in top if not is_concluding(h.title)]
    if not count or len(top) != count:
        return []
    return [side for heading in top if (side := _side_under(outline, heading))]


def opposed_sections(outline: Outline) -> list[list[Side]]:
    """Neighbouring headings of one level that name people by the side they take, or a case for and against."""
    found: list[list[Side]] = []
    for row in _rows(outline):
        takes = [h for h in row if naming.takes_side(h.title) or _FOR_AND_AGAINST.match(h.title)]
        telling = takes + [h for h in row if _THOSE.match(h.title)]
        sides = [side for h in row if h in telling and (side := _side_under(outline, h))]
        if takes and len(sides) > 1:
            found.append(sides)
    return found


def _rows(outline: Outline) -> list[list[Heading]]:
    """Headings of one level, of one work, that follow one another without a higher one between."""
    rows: list[list[Heading]] = []
    open_rows: dict[int, list[Heading]] = {}
    work = -1
    for heading in outline.headings.values():
        section = outline.document.sections[heading.section]
        if section.work != work:
            open_rows, work = {}, section.work
        open_rows = {level: row for level, row in open_rows.items() if level <= heading.level}
        row = open_rows.get(heading.level)
        if row is None:
            row = open_rows[heading.level] = []
            rows.append(row)
        row.append(heading)
    return rows


def _side_under(outline: Outline, heading: Heading) -> Side | None:
    inside = outline.under(heading.section)
    numbers = [n for n, line in enumerate(outline.lines) if line.section in inside]
    if not numbers:
        return None
    first = outline.lines[numbers[0]]
    title = heading.title
    stretch = range(numbers[0], numbers[-1] + 1)
    definition = [] if _NAMED_PERSON.match(first.text) else [first.place]
    return Side(title, first.place, heading.spans(0, len(title)), definition, [stretch])
