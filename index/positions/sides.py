"""The camps of an announced grouping, and the stretches of text in which each has the floor."""

from __future__ import annotations

import re

from index.positions import naming
from index.positions.announced import Announcement
from index.positions.draft import Draft, Side
from index.positions.headed import child_sections, opposed_sections, under_headings
from index.positions.outline import Outline, Place
from index.positions.sequence import counted, sequence, sides_from
from index.positions.turns import closes, is_concluding
from index.positions.words import stems

_DETERMINER = re.compile(r"(?:the|a|an)\s+", re.I)
_RELATIVE = re.compile(r",?\s+(?:who|which|that|whose)\b|:\s|\s[—–]\s")


def draft(outline: Outline, announced: Announcement) -> Draft | None:
    """The grouping that an announcement opens; None where its camps cannot be told apart in the text."""
    line = outline.lines[announced.line]
    sides = [_side(outline, place) for place in announced.items]
    lines = range(announced.line, announced.end)
    if sides:
        headed = under_headings(outline, line, sides)
        _take_the_floor(outline, announced, sides, headed)
    else:
        sides = sequence(outline, announced) or child_sections(outline, line, announced.count)
    if len(sides) < 2:
        return None
    asked = outline.question_before(announced.line)
    if asked:
        return Draft(
            line.work, line.section, lines, asked.text, asked.place, sides, asked.spans, announced=announced.sure
        )
    return Draft(line.work, line.section, lines, line.text, line.place, sides, announced=True, sure=announced.sure)


def opposed(outline: Outline, known: list[Draft]) -> list[Draft]:
    """Groupings that only headings set up: "Critics of the deal", "Defenders of the deal"."""
    taken = {line for draft in known for side in draft.sides for stretch in side.stretches for line in stretch}
    found = []
    for sides in opposed_sections(outline):
        first = sides[0].stretches[0].start
        if not any(side.stretches[0].start in taken for side in sides):
            line = outline.lines[first]
            asked = outline.title_of(line.work) or outline.heading_of(first)
            found.append(
                Draft(line.work, line.section, range(first, first + 1), asked.text, asked.place, sides, asked.spans)
            )
    return found


def numbered(outline: Outline, body: list[int], known: list[Draft]) -> Draft | None:
    """A grouping that is nowhere announced, only counted: "The first camp …. The second camp …"."""
    taken = [stretch for draft in known for side in draft.sides for stretch in side.stretches]
    starts = counted(outline, [n for n in body if not any(n in stretch for stretch in taken)])
    if len(starts) < 2:
        return None
    line = outline.lines[starts[0]]
    asked = outline.question_before(starts[0]) or outline.heading_of(starts[0])
    found = sides_from(outline, body, starts)
    return Draft(
        line.work, line.section, range(starts[0], starts[0] + 1), asked.text, asked.place, found, asked.spans,
        announced=True,
    )  # fmt: skip


def _side(outline: Outline, item: Place) -> Side:
    """A camp by its name in the list; what the list says of it is its first definition."""
    paragraph, start, end = item
    text = outline.document.paragraphs[paragraph].plain.text
    lead = _DETERMINER.match(text, start, end)
    relative = _RELATIVE.search(text, start, end)
    those = text[start:end].lower().startswith(("those ", "people ", "some ", "others "))
    name = (lead.end() if lead else start, relative.start() if relative and not those else end)
    side = Side(text[name[0] : name[1]], (paragraph, *name))
    if relative or those:
        side.definition.append(item)
    return side


def keys_of(sides: list[Side]) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """For each camp the stems that only its name has, and all stems of its name."""
    wide = [stems(side.label) for side in sides]
    own = [mine - frozenset().union(*(w for j, w in enumerate(wide) if j != i)) for i, mine in enumerate(wide)]
    return own, wide


def _take_the_floor(outline: Outline, announced: Announcement, sides: list[Side], headed: set[int]) -> None:
    """Stretches opened by sentences about one of the camps, in the announcement's section and later ones."""
    keys, wide = keys_of(sides)
    home = outline.lines[announced.line]
    open_side, since = None, announced.end
    for number in range(announced.end, len(outline.lines)):
        line = outline.lines[number]
        if line.work != home.work:
            break
        at_home = line.section == home.section
        if not at_home and (not line.opens or is_concluding(outline.title(line.section))):
            turn = None
        else:
            turn = naming.opening(line.text, keys, wide)
        ends = turn is not None or closes(line) or _leaves(outline, number, at_home)
        if ends and open_side is not None:
            _give(sides[open_side], range(since, number))
            open_side = None
        if turn is not None and turn not in headed:
            open_side, since = turn, number
            if not any(outline.lines[s.start].section == home.section for s in sides[turn].stretches):
                sides[turn].definition.append(line.place)
    if open_side is not None:
        last = max(n for n, x in enumerate(outline.lines) if x.work == home.work)
        _give(sides[open_side], range(since, last + 1))


def _give(side: Side, stretch: range) -> None:
    if stretch:
        side.stretches.append(stretch)


def _leaves(outline: Outline, number: int, at_home: bool) -> bool:
    """Whether a section ends before this sentence, or (away from the announcement) a paragraph."""
    before = outline.lines[number - 1]
    line = outline.lines[number]
    return before.section != line.section or (not at_home and line.opens)
