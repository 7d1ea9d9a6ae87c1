"""Headings as the names of camps: matched by words, not by order."""

from __future__ import annotations

from index.positions import subjects
from index.positions.draft import Side
from index.positions.outline import Heading, Line, Outline
from index.positions.turns import is_concluding
from index.positions.words import stems


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
    sides = []
    for heading in top:
        numbers = [n for n, x in enumerate(outline.lines) if x.section in outline.under(heading.section)]
        if numbers:
            first = outline.lines[numbers[0]]
            side = Side(heading.title, first.place, heading.spans(0, len(heading.title)), [first.place])
            side.stretches.append(range(numbers[0], numbers[-1] + 1))
            sides.append(side)
    return sides
