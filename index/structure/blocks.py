"""A text is cut into blocks: the smallest stretches that are judged as a whole."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from index.model import Mark, Source
from index.structure.calls import Calls, find_calls
from index.structure.plain import Plain, plain_of
from index.text.mapped import Span

PROSE = frozenset({"prose", "item", "quote", "table"})
_WRAPPED = 130
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_UNDERLINE = re.compile(r"(=|-){3,}$")
_RULE = re.compile(r"(?:[-*_=~.·•]\s*){3,}$|\\?\*(?:\s*\\?\*){2}$")
_BULLET = re.compile(r"(?:[-*+•‣▪●◦–]|\\?-)\s+(?=\S)|[☐☒☑✓]")
_ORDERED = re.compile(r"\(?(?:\d{1,3}|[ivxlc]{1,5}|[a-zA-Z])[.)]\s+(?=\S)")
_NOTE = re.compile(r"\[\^[^\]\s]+\]:")
_TARGET = re.compile(r"\]\([^()]*\)|<?https?://\S+")
_LINK_DEFINITION = re.compile(r"\[[^\]^][^\]]*\]:\s*\S+")


@dataclass(slots=True)
class Block:
    """A stretch of the file (`pieces`, in reading order), what it is (`role`) and why.

    A role of PROSE is text to be quoted; "heading", "note" and "bio" are kept apart; any
    other role is the kind of something set aside. `level` is a heading's, `hint` what the format says
    of it, `subject` whom a biography is about.
    """

    raw: str = field(repr=False)
    pieces: list[Span]
    role: str = "prose"
    level: int = 0
    reason: str = ""
    hint: str = ""
    marked: bool = False
    subject: str = ""
    label: Span | None = None
    bare: Calls | None = field(default=None, repr=False)
    _plain: Plain | None = field(default=None, repr=False)

    @property
    def start(self) -> int:
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        return self.pieces[-1][1]

    @property
    def source(self) -> str:
        """The block as it stands in the file, markup included."""
        return "\n".join(self.raw[a:b] for a, b in self.pieces)

    @property
    def plain(self) -> Plain:
        if self._plain is None:
            self._plain = plain_of(self.raw, self.pieces, self.bare)
        return self._plain

    @property
    def text(self) -> str:
        return self.plain.text

    @property
    def is_prose(self) -> bool:
        return self.role in PROSE

    def set_aside(self, kind: str, reason: str = "") -> None:
        self.role, self.reason = kind, reason

    def cut(self, start: int, end: int) -> Block:
        """A part of this block (file offsets inside its one piece), of the same role."""
        return Block(
            self.raw, [trimmed(self.raw, start, end)], self.role, self.level, self.reason, self.hint, self.marked
        )


def trimmed(raw: str, start: int, end: int) -> Span:
    """The span without outer white space."""
    while start < end and raw[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return start, end


def blocks(source: Source) -> list[Block]:
    """All blocks of a text in the order of the file; marks of the format cut and name them."""
    edges = sorted({e for m in source.marks for e in (m.start, m.end)})
    found = [piece for block in _blocks(source.text) for piece in _at_edges(block, edges)]
    calls = find_calls(source.text)
    marks = _Marks(source.marks)
    for block in found:
        block.hint, block.bare = marks.of(block), calls
    return [b for b in found if b.start < b.end]


class _Marks:
    """Marks by their starts: the innermost one round a block."""

    def __init__(self, marks: tuple[Mark, ...]) -> None:
        self._marks = sorted(marks, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._marks]
        self._reach = list(itertools.accumulate((m.end for m in self._marks), max))

    def of(self, block: Block) -> str:
        for number in range(bisect_right(self._starts, block.start) - 1, -1, -1):
            if self._marks[number].end >= block.end:
                return self._marks[number].kind
            if self._reach[number] < block.end:
                break
        return ""


def _at_edges(block: Block, edges: list[int]) -> Iterator[Block]:
    inside = edges[bisect_right(edges, block.start) : bisect_left(edges, block.end)]
    if not inside:
        yield block
        return
    bounds = [block.start, *inside, block.end]
    for start, end in itertools.pairwise(bounds):
        a, b = trimmed(block.raw, start, end)
        if a < b:
            yield block.cut(a, b)


def _lines(raw: str) -> Iterator[Span]:
    """Lines of the text; U+2028 and form feed end one too."""
    at = 0
    for found in re.finditer(r"\r\n|[\n\r\f\v\u2028\u2029\x85]", raw):
        yield at, found.start()
        at = found.end()
    yield at, len(raw)


def _blocks(raw: str) -> Iterator[Block]:
    group: list[Span] = []
    group_role = ""
    at = 0
    lines = list(_lines(raw))
    if (front := _front_matter(raw, lines)) > 0:
        yield Block(raw, [trimmed(raw, 0, lines[front][1])], "front matter", reason="data about the file, not its text")
        at = front + 1
    for start, end in lines[at:]:
        start, end = trimmed(raw, start, end)
        if start == end:
            yield from _flush(raw, group, group_role)
            group, group_role = [], ""
            continue
        role = _line_role(raw[start:end], group_role)
        if group and _begins(raw, group, group_role, role, start, end):
            yield from _flush(raw, group, group_role)
            group, group_role = [], ""
        group.append((start, end))
        group_role = group_role or role
        if role == "heading":
            yield from _flush(raw, group, group_role)
            group, group_role = [], ""
    yield from _flush(raw, group, group_role)


def _front_matter(raw: str, lines: list[Span]) -> int:
    """The line that closes a YAML header; 0 if there is none."""
    if raw[slice(*lines[0])].strip() != "---":
        return 0
    for number, (start, end) in enumerate(lines[1:200], 1):
        if raw[start:end].strip() in ("---", "..."):
            return number
    return 0


def _line_role(line: str, current: str) -> str:
    if line.startswith("|") or (current == "table" and "|" in line):
        return "table"
    if _HEADING.match(line):
        return "heading"
    if _NOTE.match(line):
        return "note"
    if _LINK_DEFINITION.fullmatch(line):
        return "link target"
    if _RULE.fullmatch(line):
        return "rule"
    if line.startswith(">"):
        return "quote"
    if _BULLET.match(line):
        return "item"
    return "ordered" if _ORDERED.match(line) else "prose"


def _begins(raw: str, group: list[Span], group_role: str, role: str, start: int, end: int) -> bool:
    """Whether a line begins a block of its own although no blank line stands before it."""
    if role in ("item", "ordered", "note", "heading", "link target", "rule"):
        return not (role == "rule" and len(group) == 1 and _UNDERLINE.fullmatch(raw[start:end]))
    if (role == "table") != (group_role == "table") or group_role in ("rule", "link target"):
        return True
    if (role == "quote") != (group_role == "quote") and role == "quote":
        return True
    return _is_own_line(raw, group[-1], (start, end))


def _is_own_line(raw: str, before: Span, line: Span) -> bool:
    """Whether a line break ends a paragraph: lines longer than a page is wide are not wrapped."""
    if raw[before[1] - 1] in "\\,":
        return False
    last, here = (len(_TARGET.sub("", raw[a:b])) for a, b in (before, line))
    return (last > _WRAPPED and not raw[line[0]].islower()) or (here > _WRAPPED and last < _WRAPPED / 2)


def _flush(raw: str, group: list[Span], role: str) -> Iterator[Block]:
    if not group:
        return
    whole = (group[0][0], group[-1][1])
    underlined = len(group) == 2 and _UNDERLINE.fullmatch(raw[slice(*group[1])])
    if underlined:
        level = 1 if raw[group[1][0]] == "=" else 2
        yield Block(raw, [group[0]], "heading", level, marked=True)
    elif found := _HEADING.match(raw, whole[0]) if role == "heading" else None:
        yield Block(raw, [(found.end(), whole[1])], "heading", len(found.group(1)), marked=True)
    elif found := _BULLET.match(raw, whole[0], whole[1]) if role == "item" else None:
        yield Block(raw, [(found.end(), whole[1])] if found.end() < whole[1] else [whole], "item")
    else:
        yield Block(raw, [whole], "item" if role == "ordered" else role)
