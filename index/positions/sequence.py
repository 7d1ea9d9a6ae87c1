"""Camps that are only told one after the other: "The first holds …. The second …", a list, "Some … Others …"."""

from __future__ import annotations

import re

from index.positions import subjects
from index.positions.announced import Announcement
from index.positions.draft import Side
from index.positions.outline import Outline
from index.positions.turns import closes, label_of
from index.positions.words import stems


def sequence(outline: Outline, announced: Announcement) -> list[Side]:
    """Camps that are only told one after the other: "The first holds …. The second …"."""
    home = outline.lines[announced.line]
    body = [
        n for n in range(announced.end, len(outline.lines)) if outline.lines[n].section == home.section
    ]  # fmt: skip
    for marks in (_numbered, _one_and_other, _listed, _plural_subjects):
        starts = marks(outline, body, announced.count)
        if len(starts) >= 2 and (not announced.count or len(starts) == announced.count):
            return _sides_from(outline, body, starts)
    return []


def _numbered(outline: Outline, body: list[int], count: int) -> list[int]:
    found: list[int] = []
    for n in body:
        said = subjects.ordinal(outline.lines[n].text)
        if said and (said[0] == len(found) + 1 or (said[0] == 0 and len(found) >= 1)) and len(found) < (count or 9):
            found.append(n)
    return found


_ONE = re.compile(r"(?:on the one (?:hand|side)|one\b|some\b|at one (?:end|extreme)|the one\b|many\b|most\b)", re.I)
_OTHER = re.compile(
    r"(?:on the other (?:hand|side)?|the others?\b|others?\b|another\b|a (?:second|third|fourth|final|last)\b|"
    r"still others|yet others|at the other (?:end|extreme)|the rest\b|in between|between (?:them|the two)|finally|"
    r"lastly|a minority|the last\b)",
    re.I,
)


def _one_and_other(outline: Outline, body: list[int], count: int) -> list[int]:
    found: list[int] = []
    for n in body:
        text = outline.lines[n].text
        if (_OTHER if found else _ONE).match(text) and len(found) < (count or 9):
            found.append(n)
    return found


def _listed(outline: Outline, body: list[int], count: int) -> list[int]:
    """The paragraphs of a bulleted or numbered list right behind the announcement."""
    found = []
    for n in body:
        line = outline.lines[n]
        if outline.document.paragraphs[line.paragraph].kind == "item":
            if line.opens:
                found.append(n)
        elif found or line.opens:
            break
    return found


def _plural_subjects(outline: Outline, body: list[int], count: int) -> list[int]:
    """Sentences that open with a group not yet heard of: "The optimists hold …. The pessimists …"."""
    found: list[int] = []
    heard: set[str] = set()
    for n in body:
        subject = subjects.collective(outline.lines[n].text)
        if subject and len(found) < (count or 9):
            name = stems(outline.lines[n].text[subject.start : subject.end])
            if name - heard:
                heard |= name
                found.append(n)
    return found


def _sides_from(outline: Outline, body: list[int], starts: list[int]) -> list[Side]:
    sides = []
    for start, end in zip(starts, [*starts[1:], body[-1] + 1], strict=True):
        line = outline.lines[start]
        closing = next((n for n in range(start + 1, end) if n in body and closes(outline.lines[n])), end)
        place = label_of(line)
        text = line.text[place[1] - line.start : place[2] - line.start]
        sides.append(Side(text, place, definition=[line.place], stretches=[range(start, closing)]))
    return sides
