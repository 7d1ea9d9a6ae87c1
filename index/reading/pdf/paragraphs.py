"""Lines of a column become paragraphs: where one ends is told by indents, gaps, type and short last lines."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field

from index.reading.pdf.lines import Line

_END = re.compile(r"[.!?:;。！？][\"'”’)\]»]*(?:\d{1,3})?$")
_BULLET = re.compile(r"[•‣▪■●◦–—*·o][\s\xa0]")
_FEW = 4
_JUSTIFIED = 0.3  # of the lines of a column
_OPENS = re.compile(r"[\"'“‘(\[«]*[A-Z0-9À-ÞΑ-ΩА-Я一-鿿]")


@dataclass(slots=True)
class Block:
    """A paragraph's lines; `kind` is prose, heading, note, table or running head."""

    lines: list[Line]
    kind: str = "prose"
    size: float = 0.0
    column: tuple[float, float] = (0.0, 0.0)
    rows: list[str] = field(default_factory=list)
    indented: bool = False

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def blocks(column: list[Line]) -> list[Block]:
    """Paragraphs of one column, from its top."""
    if not column:
        return []
    left, right = _margins(column)
    leading = _leading(column)
    listing = len(column) >= 5 and sum(_OPENS.match(line.text) is not None for line in column) > 0.8 * len(column)
    found = [Block([column[0]])]
    for before, line in itertools.pairwise(column):
        of_list = listing and line.left < left + line.size and before.text[-1] not in "-‐"
        if of_list or _begins(found[-1], before, line, left, right, leading):
            found.append(Block([]))
        found[-1].lines.append(line)
    for block in found:
        block.size = Counter(round(line.size, 1) for line in block.lines for _ in line.text).most_common(1)[0][0]
        block.column = (left, right)
        block.indented = block.lines[0].left > left + 0.6 * block.size
    return found


def _margins(column: list[Line]) -> tuple[float, float]:
    """Where most lines begin, and where the longest end (justified lines all at one place)."""
    left = Counter(round(line.left) for line in column).most_common(1)[0][0]
    rights = sorted(line.right for line in column)
    edge, count = Counter(round(r) for r in rights).most_common(1)[0]
    right = edge + 0.5 if count >= max(_FEW, _JUSTIFIED * len(rights)) else rights[int(len(rights) * 0.95)]
    return min(left, sorted(line.left for line in column)[len(column) // 4] + 2), right


def _leading(column: list[Line]) -> float:
    steps = [a.baseline - b.baseline for a, b in itertools.pairwise(column) if a.baseline > b.baseline]
    return Counter(round(s * 2) / 2 for s in steps).most_common(1)[0][0] if steps else 1e9


def _begins(block: Block, before: Line, line: Line, left: float, right: float, leading: float) -> bool:
    """Whether a line begins a paragraph after the one before it."""
    size = max(before.size, line.size)
    step = before.baseline - line.baseline
    if (step > max(1.3 * leading, 1.15 * leading + 2) and step > 1.25 * size) or step < -size:
        return True
    if abs(before.size - line.size) > 0.09 * size and abs(before.largest - line.largest) > 0.09 * size:
        return True
    if before.text.endswith(("-", "‐", "–")):
        return False
    if _BULLET.match(line.text):
        return True
    centred = _centred(before, left, right), _centred(line, left, right)
    if all(centred) and ("inset" in centred) and (centred[0] == centred[1] or _titles(before, line)):
        return before.bold != line.bold
    if all(b.bold for b in block.lines) and not line.chars[0].bold and _OPENS.match(line.text):
        return True
    return _look_begins(before, line, left, right) or _indent_begins(block, before, line, left, right)


def _look_begins(before: Line, line: Line, left: float, right: float) -> bool:
    """A change of type, or a line that ends though the next word would have had room."""
    if before.bold != line.bold and before.right < right - 0.1 * (right - left):
        return True
    if line.chars[0].bold and not before.chars[-1].bold and _END.search(before.text):
        return True
    room = right - before.right - 1.5 * line.size
    fits = _first_word(line) < room and before.right < right - 0.12 * (right - left)
    return fits and _OPENS.match(line.text) is not None


def _first_word(line: Line) -> float:
    end = next((n for n, c in enumerate(line.chars) if c.gap and n), len(line.chars)) - 1
    return line.chars[end].right - line.left


def _titles(before: Line, line: Line) -> bool:
    return (before.bold and line.bold) or (before.text.isupper() and line.text.isupper())


def _indent_begins(block: Block, before: Line, line: Line, left: float, right: float) -> bool:
    size = max(before.size, line.size)
    shift = line.left - before.left
    if shift > 0.6 * size:
        if before.text.endswith("—") and line.text[0].isupper():
            return True
        if not _END.search(before.text) and (line.text[0].islower() or before.right > right - 0.1 * (right - left)):
            return False
        # An item's or a note's first line hangs out; its second line is no new paragraph.
        return not (len(block.lines) == 1 and _hangs(block.lines[0]))
    if shift < -0.6 * size:
        return len(block.lines) > 1 and abs(block.lines[-2].left - before.left) < 0.3 * size
    return False


def _hangs(line: Line) -> bool:
    return re.match(r"(?:[•‣▪■●◦–—*·]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])[\s\xa0]", line.text) is not None


def _centred(line: Line, left: float, right: float) -> str | None:
    """ "inset" if set about the middle of the column, "full" if it fills it, None if it leans to a side."""
    width = right - left
    if abs((line.left + line.right) - (left + right)) > 0.06 * width:
        return None
    return "inset" if line.left - left > 0.04 * width and right - line.right > 0.04 * width else "full"


def ends_sentence(text: str) -> bool:
    return _END.search(text) is not None
