"""Camps that are only told one after the other: "The first holds …. The second …", a list, "Some … Others …"."""

from __future__ import annotations

import itertools
import re

from index.positions import naming, subjects
from index.positions.announced import Announcement
from index.positions.draft import Side
from index.positions.lexicon import VIEW_NOUNS
from index.positions.outline import Outline
from index.positions.turns import closes, label_of
from index.positions.words import is_one_of, stem, stems

MOST = 9  # camps, where it is not said how many
APART = 8  # paragraphs from one camp to the next
SOON = 3  # lines between an announcement and its first camp


def sequence(outline: Outline, announced: Announcement) -> list[Side]:
    """Camps that are only told one after the other: "The first holds …. The second …"."""
    home = outline.lines[announced.line]
    body = [
        n for n in range(announced.end, len(outline.lines)) if outline.lines[n].section == home.section
    ]  # fmt: skip
    for marks in (_numbered, _one_and_other, _listed, _plural_subjects, _named_camps):
        if not announced.count and marks in (_numbered, _listed):
            continue
        starts = marks(outline, body, announced.count)
        if _fits(outline, announced, starts):
            return sides_from(outline, body, starts)
    return []


def _fits(outline: Outline, announced: Announcement, starts: list[int]) -> bool:
    """Whether there are as many openings as announced, the first at once and none far from the one before."""
    if len(starts) < 2 or (announced.count and len(starts) != announced.count):
        return False
    places = [outline.lines[n].paragraph for n in starts]
    apart = max(b - a for a, b in itertools.pairwise(places))
    return starts[0] - announced.end <= SOON and apart <= APART


def counted(outline: Outline, body: list[int]) -> list[int]:
    """Sentences that count camps without an announcement: "The first camp …", "A second camp …"."""
    found: list[int] = []
    for n in body:
        text = outline.lines[n].text
        said = naming.ordinal(text)
        if said and naming.counts_camps(text) and said[0] in (len(found) + 1, 0) and (said[0] or len(found) > 1):
            found.append(n)
    return found


def _numbered(outline: Outline, body: list[int], count: int) -> list[int]:
    found: list[int] = []
    for n in body:
        text = outline.lines[n].text
        said = naming.ordinal(text)
        if not said or len(found) == (count or MOST):
            continue
        last = said[0] == 0 and found and (said[1] or naming.counts_camps(text))
        if said[0] == len(found) + 1 or last:
            found.append(n)
    return found


_ONE = re.compile(
    r"(?:on (?:the )?one (?:hand|side)|one (?:of |group|camp|school|side|view|strand|\w+s\b)|some\b|"
    r"at one (?:end|extreme)|the one\b|many\b|most\b|the (?:most \w+|main|dominant|prevailing|official|traditional|"
    r"standard|older|conventional) (?:one|view|explanation|reading|theory|account|interpretation|position|school)\b)",
    re.I,
)
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
        if (_OTHER if found else _ONE).match(text) and len(found) < (count or MOST):
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
        if subject and len(found) < (count or MOST):
            name = stems(outline.lines[n].text[subject.start : subject.end])
            if name - heard:
                heard |= name
                found.append(n)
    return found


_CAMP = re.compile(r"(?:(?:for|to|in|according to)\s+)?(?:the|a|an)\s+(?P<name>[\w-]+)\s+(?P<noun>[\w-]+)\b", re.I)
_PLAIN_CAMP = re.compile(r"(?:the|a|an)\s+(?P<noun>[\w-]+)\s+(?:that|which|who|of)\s+(?P<name>[\w-]+)", re.I)


def _named_camps(outline: Outline, body: list[int], count: int) -> list[int]:
    """Sentences that open with a camp not yet heard of: "The maritime school, whose …"."""
    found: list[int] = []
    heard: set[str] = set()
    for n in body:
        name = _camp_name(outline.lines[n].text)
        if name and name not in heard and len(found) < (count or MOST):
            heard.add(name)
            found.append(n)
    return found


def _camp_name(text: str) -> str | None:
    """What tells a school, camp or view from others: "maritime" in "the maritime school", "blames" in "the school
    that blames"."""
    for named in (_CAMP.match(text), _PLAIN_CAMP.match(text)):
        if named and is_one_of(named["noun"], VIEW_NOUNS):
            return stem(named["name"])
    return None


def sides_from(outline: Outline, body: list[int], starts: list[int]) -> list[Side]:
    sides = []
    for start, end in zip(starts, [*starts[1:], body[-1] + 1], strict=True):
        line = outline.lines[start]
        closing = next((n for n in range(start + 1, end) if n in body and closes(outline.lines[n])), end)
        place = label_of(line)
        text = line.text[place[1] - line.start : place[2] - line.start]
        sides.append(Side(text, place, definition=[line.place], stretches=[range(start, closing)]))
    return sides
