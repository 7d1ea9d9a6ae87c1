"""Characters become fragments: stretches of one line without a wide gap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from index.reading.pdf.characters import Char

_WIDE = 1.1  # type sizes; a wider gap may part columns
_RAISED = 0.15  # of the type size


@dataclass(slots=True)
class Fragment:
    """Neighbouring characters on one baseline; `size` and `baseline` are those of most of them."""

    chars: list[Char]
    baseline: float = 0.0
    size: float = 0.0
    left: float = 0.0
    right: float = 0.0

    def settle(self) -> Fragment:
        """Works out its measures."""
        self.size = Counter(round(c.size, 1) for c in self.chars).most_common(1)[0][0]
        same = [c.baseline for c in self.chars if abs(c.size - self.size) < 0.2 * self.size] or [self.chars[0].baseline]
        self.baseline = Counter(round(b, 1) for b in same).most_common(1)[0][0]
        self.left = min(c.left for c in self.chars)
        self.right = max(c.right for c in self.chars)
        return self


@dataclass(slots=True)
class Line:
    """A whole line of a column."""

    chars: list[Char]
    baseline: float
    size: float
    left: float
    right: float
    page: int = 0
    text: str = field(default="")
    bold: bool = False
    largest: float = 0.0


def fragments(chars: Iterable[Char]) -> list[Fragment]:
    """Upright characters, cut where the line changes or a wide gap stands."""
    found: list[Fragment] = []
    run: list[Char] = []
    for char in chars:
        if run and not _goes_on(run, char):
            found.append(Fragment(run).settle())
            run = []
        run.append(char)
    if run:
        found.append(Fragment(run).settle())
    return found


def _goes_on(run: list[Char], char: Char) -> bool:
    last = run[-1]
    size = max(last.size, char.size, run[0].size)
    gap = char.left - last.right
    level = min(abs(char.baseline - last.baseline), abs(char.baseline - run[0].baseline))
    return -0.6 * size < gap < _WIDE * size and level < 0.5 * size


def lines(parts: Iterable[Fragment], page: int) -> list[Line]:
    """Fragments of one column as its lines, from the top."""
    rows: list[list[Fragment]] = []
    for part in sorted(parts, key=lambda f: (-f.baseline, f.left)):
        row = next((r for r in rows[-3:] if _same_row(r, part)), None)
        if row is None:
            rows.append([part])
        else:
            row.append(part)
    return [_line(row, page) for row in rows]


def _same_row(row: list[Fragment], part: Fragment) -> bool:
    """Raised or small pieces belong to the line beside which they stand."""
    biggest = max(row, key=lambda f: f.size)
    within = 0.25 if abs(part.size - biggest.size) < 0.15 * biggest.size else 0.5
    overlap = min(part.right, biggest.right) - max(part.left, biggest.left)
    return abs(part.baseline - biggest.baseline) < within * max(biggest.size, part.size) and overlap < 0.5 * part.size


def _line(row: list[Fragment], page: int) -> Line:
    row.sort(key=lambda f: f.left)
    chars: list[Char] = []
    for part in row:
        if chars and part.chars[0].left - chars[-1].right > 0.12 * part.size:
            part.chars[0].gap = True
        chars.extend(part.chars)
    chars[0].gap = False
    whole = Fragment(chars).settle()
    text = plain(chars)
    bold = all(c.bold for c in chars if c.text.isalnum())
    sizes = Counter(round(c.size, 1) for c in chars)
    largest = max((size for size, count in sizes.items() if count > 1), default=whole.size)
    return Line(chars, whole.baseline, whole.size, whole.left, whole.right, page, text, bold, largest)


def plain(chars: Iterable[Char]) -> str:
    """The words without emphasis and raised figures' marks."""
    return "".join((" " if c.gap else "") + c.text for c in chars).strip()


def is_raised(char: Char, line: Line) -> bool:
    return char.size < 0.85 * line.size and char.baseline > line.baseline + _RAISED * line.size
