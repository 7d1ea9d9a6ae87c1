"""Who stands where on a question, and when: one lane a position, one mark a person.

Drawn with matplotlib: it makes a PNG by itself, where others need a browser (plotly, bokeh) or a
further renderer (altair, pygal). Without it there is no picture. The card has a ground of its own,
so that it reads the same on a dark and on a light page.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from importlib.util import find_spec

from bot.pictures.pen import FAINT, MARGIN, WIDTH, Pen
from bot.pictures.picture import Picture
from bot.pictures.scene import Lane, Scene, Stand, scene
from commands.answers import StanceAnswer

LEFT = 2.75  # inches for labels
ROW = 0.34  # inches a row of names
LINE = 0.19  # inches a line of a label
TITLE = 0.24  # inches a line of the title
GAP = 0.18  # inches between people
MARK = 0.14  # inches from the middle of a mark to its name
EDGE = WIDTH - MARGIN
# Okabe and Ito (2008), colours that the colour-blind can tell apart, darkened for text of 4.5:1 on the ground.
COLOURS = ("#0063a0", "#a84b00", "#00735a", "#8a3f72", "#6d5b00", "#3b5c84")


def picture(answer: StanceAnswer) -> Picture | None:
    """The first question of the answer that three people or more take a position on; None if there is
    none, or the charting library is not installed."""
    found = next((s for q in answer.questions if (s := scene(q))), None)
    if found is None or find_spec("matplotlib") is None:
        return None
    return Picture(_draw(found), found.alt)


def _draw(what: Scene) -> bytes:
    pen = Pen()
    title = textwrap.wrap(what.question, 84)[:2]
    rows = [_rows(pen, lane, what) for lane in what.lanes]
    heights = [max(len(r) * ROW, len(lane.label) * LINE) + 0.22 for lane, r in zip(what.lanes, rows, strict=True)]
    ringed = any(s.shared for lane in what.lanes for s in lane.stands)
    below = (0.3 if what.dated else 0.0) + (0.3 if ringed else 0.1)
    pen.resize(MARGIN + len(title) * TITLE + 0.1 + sum(heights) + below)
    top = _title(pen, title)
    for number, (lane, lines, tall) in enumerate(zip(what.lanes, rows, heights, strict=True)):
        _lane(pen, lane, what, lines, top, tall, COLOURS[number % len(COLOURS)] if lane.clear else FAINT)
        top -= tall
    pen.rule(top)
    if what.dated:
        _axis(pen, what, top)
    if ringed:
        pen.text(MARGIN, MARGIN * 0.8, "Ringed: in several positions.", size=8, colour=FAINT)
    return pen.png()


def _title(pen: Pen, lines: list[str]) -> float:
    top = pen.height - MARGIN
    for line in lines:
        pen.text(MARGIN, top - TITLE / 2, line, size=11.5, weight="bold")
        top -= TITLE
    return top - 0.1


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one person is drawn: the mark, the left edge of the name, and what both take up."""

    mark: float
    name: float
    start: float
    end: float
    stand: Stand


def _rows(pen: Pen, lane: Lane, what: Scene) -> list[list[Spot]]:
    """People in as many rows as needed; those of a position by date from left to right where there are dates."""
    rows: list[list[Spot]] = []
    dated = what.dated and lane.clear
    for stand in sorted(lane.stands, key=lambda s: s.when or 0.0) if dated else lane.stands:
        length = pen.width(_written(stand, dated))
        for row in rows:
            spot = _spot(what if dated else None, stand, length, row[-1].end + GAP)
            if spot.start >= row[-1].end + GAP and spot.end <= EDGE:
                row.append(spot)
                break
        else:
            rows.append([_spot(what if dated else None, stand, length, LEFT)])
    return rows


def _spot(what: Scene | None, stand: Stand, length: float, free: float) -> Spot:
    """At the date, the name left of the mark where there is no room on its right; at the next free place where
    nothing is dated (`what` is None)."""
    mark = _at(what, stand.when) if what and stand.when is not None else free + MARK / 2
    if what and mark + MARK + length > EDGE:
        return Spot(mark, mark - MARK - length, mark - MARK - length, mark + MARK / 2, stand)
    return Spot(mark, mark + MARK, mark - MARK / 2, mark + MARK + length, stand)


def _written(stand: Stand, dated: bool) -> str:
    return f"{stand.name} (no date)" if dated and stand.when is None else stand.name


def _span(what: Scene) -> tuple[float, float]:
    """From the first year to the last date."""
    times = [s.when for lane in what.lanes for s in lane.stands if s.when is not None]
    return float(int(min(times))), max(times)


def _at(what: Scene, when: float) -> float:
    """Where a date stands between the edges."""
    first, last = _span(what)
    return LEFT + MARK + (when - first) / max(last - first, 0.01) * (EDGE - LEFT - 2 * MARK)


def _lane(pen: Pen, lane: Lane, what: Scene, rows: list[list[Spot]], top: float, tall: float, colour: str) -> None:
    pen.rule(top)
    middle = top - tall / 2
    for number, line in enumerate(lane.label):
        at = middle + (len(lane.label) - 1) * LINE / 2 - number * LINE
        pen.text(MARGIN, at, line, size=8.8, colour=colour, weight="bold" if lane.clear else "normal")
    for number, row in enumerate(rows):
        y = middle + (len(rows) - 1) * ROW / 2 - number * ROW
        for spot in row:
            if lane.clear or not what.dated:
                pen.dot(spot.mark, y, colour, spot.stand.shared)
            pen.text(spot.name, y, _written(spot.stand, what.dated and lane.clear))
    if lane.more:
        pen.text(WIDTH - MARGIN, top - tall + 0.1, f"and {lane.more} more", size=8, colour=FAINT, ha="right")


def _axis(pen: Pen, what: Scene, top: float) -> None:
    first, last = _span(what)
    years = range(int(first), int(last) + 1)
    for year in years[:: 1 + len(years) // 8]:
        x = _at(what, year)
        pen.tick(x, top)
        pen.text(x, top - 0.16, str(year), size=8, colour=FAINT, ha="center")
