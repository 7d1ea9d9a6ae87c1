"""Running heads and page numbers: lines at the edge of pages that come again from page to page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from index.reading.pdf.lines import Fragment, lines

_EDGE = 4  # lines from the top and from the bottom that may be running heads
_NUMBER = re.compile(r"\W*(?:page\s+)?(?:\d{1,6}|[ivxlc]{1,7})(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.I)

Shape = tuple[str, bool]


def shapes(parts: list[Fragment]) -> set[Shape]:
    """What a page has at its edges, in the form that is the same from page to page."""
    return {_shape(text, top) for top in (True, False) for text, _ in _edge(parts, top)}


def furniture(parts: list[Fragment], seen: Counter[Shape], pages: int) -> set[int]:
    """The id()s of a page's fragments that belong to running heads or page numbers; `seen` counts pages by shape.

    A line on two pages of five is a running head; one on some pages (a chapter's) only as the outermost.
    """
    taken: set[int] = set()
    for top in (True, False):
        outermost = True
        for place, (text, row) in enumerate(_edge(parts, top)):
            least = max(3, pages * 2 // 5) if place else 2 if pages < 4 else max(3, pages // 20)
            # What goes on in lower case is the rest of a sentence that happens to come again.
            comes_again = len(text) < 250 and not text[:1].islower() and seen[_shape(text, top)] >= least
            found = row if comes_again else _numbers(text, row) if outermost else []
            outermost = outermost and len(found) == len(row)
            taken |= {id(p) for p in found}
    return taken


def _numbers(text: str, row: list[Fragment]) -> list[Fragment]:
    """A page number that stands alone, or in a corner beside other things."""
    if _NUMBER.fullmatch(text):
        return row
    if 1 < len(row) < 4:
        return [p for p in row if _NUMBER.fullmatch("".join(c.text for c in p.chars))]
    return []


def _edge(parts: list[Fragment], top: bool) -> Iterator[tuple[str, list[Fragment]]]:
    """(text, fragments) of the outermost lines over the whole width of a page, from the edge inwards."""
    rows: list[list[Fragment]] = []
    for part in sorted(parts, key=lambda f: -f.baseline if top else f.baseline):
        if rows and abs(rows[-1][0].baseline - part.baseline) < 0.4 * part.size:
            rows[-1].append(part)
        elif len(rows) == _EDGE:
            break
        else:
            rows.append([part])
    yield from ((" ".join(line.text for line in lines(list(r), 0)), r) for r in rows)


def _shape(text: str, top: bool) -> Shape:
    """The words, not the figures; and which edge."""
    return re.sub(r"\d+", "#", " ".join(text.split())).casefold(), top
