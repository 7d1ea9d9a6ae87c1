"""Views set against each other without an announcement: "Some … Others …", "mainstream scholars … Critics …"."""

from __future__ import annotations

from index.positions import naming, subjects
from index.positions.draft import Draft, Side
from index.positions.outline import Line, Outline
from index.positions.turns import is_concluding, label_of
from index.positions.words import stems

PARALLEL = frozenset(("some", "many", "most"))
FARTHEST = 4  # paragraphs from one opening to the next, or to the last words of a side


def drafts(outline: Outline, taken: list[range], sections: set[int]) -> list[Draft]:
    """Groupings by contrast, outside lines and sections that another grouping has."""
    free: dict[int, list[int]] = {}
    for number, line in enumerate(outline.lines):
        if line.section not in sections and not any(number in lines for lines in taken):
            free.setdefault(line.section, []).append(number)
    found = []
    for section, numbers in free.items():
        if not is_concluding(outline.title(section)):
            found += [_draft(outline, section, starts, numbers) for starts in _chains(outline, numbers)]
    return found


def _chains(outline: Outline, numbers: list[int]) -> list[list[int]]:
    """Runs of openings, each set against the one before; a run of paragraphs goes on past one inside a paragraph."""
    chains: list[list[int]] = []
    for n in numbers:
        line = outline.lines[n]
        subject = None if _in_a_list(line) else subjects.collective(line.text) or subjects.pole(line.text)
        open_ones = [c for c in chains if _near(outline.lines[c[-1]], line)]
        open_ones.sort(key=lambda c: outline.lines[c[-1]].opens == line.opens)
        against = next((c for c in reversed(open_ones) if _set_against(outline, c, line, subject)), None)
        if against:
            against.append(n)
        elif subject:
            chains.append([n])
    return [chain for chain in chains if len(chain) > 1]


def _in_a_list(line: Line) -> bool:
    """A point of a list ("Third, …") is part of somebody's argument."""
    said = naming.ordinal(line.text)
    return bool(said and said[1])


def _near(before: Line, line: Line) -> bool:
    """An opening inside a paragraph answers only one in the same paragraph."""
    return line.paragraph - before.paragraph <= (FARTHEST if line.opens else 0)


def _set_against(outline: Outline, chain: list[int], line: Line, subject: subjects.Subject | None) -> bool:
    if subject is None:
        return line.opens and subjects.other_view(line.text)
    if subject.contrast == "contrast":
        return True
    first = subjects.collective(outline.lines[chain[0]].text)
    if line.opens and first and subject.quantifier == first.quantifier in PARALLEL:
        return True
    if subject.contrast == "link":
        return _another_subject(outline, chain, line, subject)
    side = naming.takes_side(line.text[subject.start : subject.end])
    return side is not None and not {side, None} & _sides_heard(outline, chain)


def _sides_heard(outline: Outline, chain: list[int]) -> set[str | None]:
    """The sides that a chain's openings name; None among them where one names no side."""
    heard: set[str | None] = set()
    for n in chain:
        subject = subjects.collective(outline.lines[n].text)
        heard.add(naming.takes_side(outline.lines[n].text[subject.start : subject.end]) if subject else None)
    return heard


def _another_subject(outline: Outline, chain: list[int], line: Line, subject: subjects.Subject) -> bool:
    before = outline.lines[chain[-1]]
    former = subjects.collective(before.text)
    here = stems(line.text[subject.start : subject.end])
    return former is None or here != stems(before.text[former.start : former.end])


def _draft(outline: Outline, section: int, starts: list[int], numbers: list[int]) -> Draft:
    last = numbers[-1] + 1
    sides = []
    for start, end in zip(starts, [*starts[1:], last], strict=True):
        line = outline.lines[start]
        end = min(end, _reach(outline, start, end))
        place = label_of(line)
        text = line.text[place[1] - line.start : place[2] - line.start]
        sides.append(Side(text, place, definition=[line.place], stretches=[range(start, end)]))
    asked = outline.question_before(starts[0]) or outline.heading_of(starts[0])
    lines = range(starts[0], starts[0] + 1)
    return Draft(outline.lines[starts[0]].work, section, lines, asked.text, asked.place, sides, asked.spans)


def _reach(outline: Outline, start: int, end: int) -> int:
    """Where a side's turn ends at the latest: one that opens inside a paragraph, and a view that one person is named
    for, end with the paragraph."""
    line = outline.lines[start]
    first = line.paragraph
    most = FARTHEST if line.opens and subjects.collective(line.text) else 1
    return next((n for n in range(start, end) if outline.lines[n].paragraph - first >= most), end)
