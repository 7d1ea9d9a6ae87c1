"""The order in which a page is read: strips of white space part its columns.

A page is cut along the emptiest vertical strip that has lines on both sides; what stands
above and below the strip is read before and after, and every part is cut again
(after the recursive XY-cut of Nagy and Seth, 1984, with strips instead of full cuts).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.reading.pdf.lines import Fragment

_NARROWEST = 0.75  # type sizes: the least width of a strip between columns
_FEWEST = 4  # lines on each side of a strip
_DEEPEST = 12
_LEADER = re.compile(r"\.{6,}|…{3,}|_{8,}\d")

Strip = tuple[float, float]


@dataclass(slots=True)
class Band:
    """Fragments that share a stretch of height, and the white strips between them."""

    parts: list[Fragment]
    gaps: list[Strip]
    left: float
    right: float


@dataclass(slots=True)
class Region:
    """A single column, or a table (`rows` of cells)."""

    parts: list[Fragment]
    rows: list[list[list[Fragment]]] | None = None


def regions(parts: list[Fragment], depth: int = 0) -> list[Region]:
    """Columns and tables in reading order."""
    if not parts:
        return []
    bands = _bands(parts)
    best = _best_strip(bands) if depth < _DEEPEST else None
    if best is None:
        return [Region(parts)]
    first, last, strip = best
    inside = [p for band in bands[first : last + 1] for p in band.parts]
    table = _table(bands[first : last + 1])
    middle = (
        [Region(inside, table)]
        if table
        else regions([p for p in inside if p.right <= strip[0] + 0.1], depth + 1)
        + regions([p for p in inside if p.right > strip[0] + 0.1], depth + 1)
    )
    above = [p for band in bands[:first] for p in band.parts]
    below = [p for band in bands[last + 1 :] for p in band.parts]
    return regions(above, depth + 1) + middle + regions(below, depth + 1)


def margins_apart(parts: list[Fragment]) -> tuple[list[Fragment], list[Fragment]]:
    """(column, what stands in the margins beside it): a margin's few lines part no page, but are no part of a line."""
    widest = max((p.right - p.left for p in parts), default=0.0)
    wide = [p for p in parts if p.right - p.left > 0.6 * widest]
    if len(wide) < _FEWEST + 1:
        return parts, []
    left, right = min(p.left for p in wide), max(p.right for p in wide)
    outside = [p for p in parts if _is_outside(p, left, right)]
    numbers = [p for p in outside if text_of(p).isdecimal()]
    # Short pieces are numbers or bullets that hang before their paragraphs; a single number is the page's.
    beside = {id(p) for p in outside if len(p.chars) > 4 or numbers == [p]}
    return [p for p in parts if id(p) not in beside], [p for p in parts if id(p) in beside]


def _is_outside(part: Fragment, left: float, right: float) -> bool:
    gap = _NARROWEST * part.size
    return part.right < left - gap or part.left > right + gap


def leaders(parts: list[Fragment]) -> set[int]:
    """The id()s of fragments of a table of contents: from the first to the last line that dots lead to a number."""
    dotted = [p.baseline for p in parts if _LEADER.search(text_of(p))]
    if len(dotted) < 3:
        return set()
    top = max(dotted)
    for part in sorted(parts, key=lambda f: f.baseline):
        if top < part.baseline < top + 1.4 * part.size:
            top = part.baseline
    return {id(p) for p in parts if min(dotted) - 2 <= p.baseline <= top + 2}


def line_numbers(parts: list[Fragment]) -> set[int]:
    """The id()s of figures that count the lines down one margin (bills, court transcripts)."""
    columns: list[list[Fragment]] = []
    for part in sorted(parts, key=lambda f: f.right):
        text = text_of(part)
        if text.isdecimal() and len(text) < 3:
            if columns and part.right - columns[-1][-1].right < 2:
                columns[-1].append(part)
            else:
                columns.append([part])
    found: set[int] = set()
    for column in columns:
        column.sort(key=lambda f: -f.baseline)
        run: list[Fragment] = []
        for part in column:
            if run and int(text_of(part)) != int(text_of(run[-1])) + 1:
                run = []
            run.append(part)
            if len(run) >= 4:
                found |= {id(p) for p in run}
    return found


def text_of(part: Fragment) -> str:
    return "".join(c.text for c in part.chars)


def _bands(parts: list[Fragment]) -> list[Band]:
    """From the top; only the lower part of each letter counts, so that tight lines stay apart."""
    found: list[list[Fragment]] = []
    floor = 0.0
    for part in sorted(parts, key=lambda f: -(f.baseline + 0.35 * f.size)):
        if found and part.baseline + 0.35 * part.size > floor:
            found[-1].append(part)
            floor = min(floor, part.baseline)
        else:
            found.append([part])
            floor = part.baseline
    return [_band(group) for group in found]


def _band(parts: list[Fragment]) -> Band:
    gaps = []
    ordered = sorted(parts, key=lambda f: f.left)
    reach = ordered[0].right
    for part in ordered[1:]:
        if part.left - reach > 0.5 * part.size:
            gaps.append((reach, part.left))
        reach = max(reach, part.right)
    return Band(parts, gaps, ordered[0].left, reach)


def _best_strip(bands: list[Band]) -> tuple[int, int, Strip] | None:
    """(first band, last band, strip) with the most lines beside it on its poorer side."""
    best: tuple[int, int, int, Strip] | None = None
    size = _median([p.size for b in bands for p in b.parts])
    seen: set[tuple[int, int]] = set()
    for number, band in enumerate(bands):
        for gap in band.gaps:
            key = (round(gap[0]), round(gap[1]))
            if gap[1] - gap[0] < _NARROWEST * size or (key in seen and len(band.parts) < 8):
                continue
            seen.add(key)
            first, last, strip = _grow(bands, number, gap, _NARROWEST * size)
            score = _beside(bands[first : last + 1], strip)
            if score >= _FEWEST and (best is None or score > best[0]):
                best = (score, first, last, strip)
    return best[1:] if best else None


def _grow(bands: list[Band], number: int, strip: Strip, least: float) -> tuple[int, int, Strip]:
    """Upwards and downwards as long as the strip stays white."""
    first = last = number
    while first > 0 and (narrower := _through(bands[first - 1], strip, least)):
        first, strip = first - 1, narrower
    while last < len(bands) - 1 and (narrower := _through(bands[last + 1], strip, least)):
        last, strip = last + 1, narrower
    return *_trim(bands, first, last, strip), strip


def _trim(bands: list[Band], first: int, last: int, strip: Strip) -> tuple[int, int]:
    """Lines at the ends that stand on one side only and are wide apart from it are no part of the columns."""
    while first < last and not _both(bands[first], strip):
        first += 1
    while last > first and not _both(bands[last], strip) and not _near(bands, last):
        last -= 1
    return first, last


def _near(bands: list[Band], number: int) -> bool:
    """Whether a band follows the one above as a line follows a line."""
    above, here = bands[number - 1], bands[number]
    size = here.parts[0].size
    return min(p.baseline for p in above.parts) - max(p.baseline for p in here.parts) < 1.9 * size


def _both(band: Band, strip: Strip) -> bool:
    return band.left < strip[0] + 0.1 and band.right > strip[1] - 0.1


def _through(band: Band, strip: Strip, least: float) -> Strip | None:
    """What of the strip stays white in a band, if that is wide enough."""
    if band.right <= strip[0] + 0.5 * (strip[1] - strip[0]) and strip[1] - max(strip[0], band.right) >= least:
        return max(strip[0], band.right), strip[1]
    if band.left >= strip[0] + 0.5 * (strip[1] - strip[0]) and min(strip[1], band.left) - strip[0] >= least:
        return strip[0], min(strip[1], band.left)
    for left, right in band.gaps:
        narrower = (max(left, strip[0]), min(right, strip[1]))
        if narrower[1] - narrower[0] >= least:
            return narrower
    return None


def _beside(bands: list[Band], strip: Strip) -> int:
    parts = [p for b in bands for p in b.parts]
    left = {round(p.baseline) for p in parts if p.right <= strip[0] + 0.1}
    right = {round(p.baseline) for p in parts if p.left >= strip[1] - 0.1}
    return min(len(left), len(right))


def _table(bands: list[Band]) -> list[list[list[Fragment]]] | None:
    """Rows of cells, if most bands are cut at the same places and the cells are short and often figures."""
    cuts = _common(bands)
    if not cuts:
        return None
    rows = [_cells(b, cuts) for b in bands]
    full = [r for r in rows if sum(bool(c) for c in r) > 1]
    cells = [c for r in rows for c in r if c]
    text = ["".join(ch.text for p in c for ch in p.chars) for c in cells]
    figures = sum(sum(ch.isdigit() for ch in t) > len(t) * 0.4 for t in text)
    if len(full) < 0.6 * len(rows) or max(len(b.parts) for b in bands) > 12:
        return None
    words = [t for t in text if not t.isdecimal()] or [""]
    short = sum(map(len, words)) / len(words) < 28
    return rows if short and (len(cuts) >= 2 or figures > len(text) * 0.25) and figures > len(text) * 0.12 else None


def _common(bands: list[Band]) -> list[Strip]:
    """Strips that no band crosses."""
    parts = [p for b in bands for p in b.parts]
    return _band(parts).gaps if parts else []


def _cells(band: Band, cuts: list[Strip]) -> list[list[Fragment]]:
    cells: list[list[Fragment]] = [[] for _ in range(len(cuts) + 1)]
    for part in band.parts:
        cells[sum(part.left >= cut[1] - 0.1 for cut in cuts)].append(part)
    return cells


def _median(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]
