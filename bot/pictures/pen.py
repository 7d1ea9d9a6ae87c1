"""Drawing in inches: text, marks and rules on a card with a ground of its own."""

from __future__ import annotations

import io
from typing import Any

WIDTH = 8.0  # inches
DPI = 150
MARGIN = 0.22
GROUND, INK, FAINT, RULE = "#faf9f6", "#1d1c1d", "#6b6a6b", "#dcdad5"


class Pen:
    """Draws in inches from the lower left of the figure."""

    def __init__(self) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        self.height = 1.0
        self.figure: Any = Figure(figsize=(WIDTH, self.height), dpi=DPI, facecolor=GROUND)
        self.canvas: Any = FigureCanvasAgg(self.figure)

    def resize(self, height: float) -> None:
        self.height = height
        self.figure.set_size_inches(WIDTH, height)

    def png(self) -> bytes:
        out = io.BytesIO()
        self.canvas.print_png(out)
        return out.getvalue()

    def text(self, x: float, y: float, text: str, size: float = 9.5, colour: str = INK, **style: Any) -> None:
        self.figure.text(
            x / WIDTH, y / self.height, text, fontsize=size, color=colour, va="center", parse_math=False, **style
        )

    def rule(self, y: float) -> None:
        self._line([MARGIN, WIDTH - MARGIN], [y, y], RULE, 0.8)

    def tick(self, x: float, y: float) -> None:
        self._line([x, x], [y, y - 0.06], FAINT, 0.8)

    def dot(self, x: float, y: float, colour: str, ringed: bool) -> None:
        from matplotlib.lines import Line2D

        inside = GROUND if ringed else colour
        mark = Line2D(
            [x / WIDTH], [y / self.height], marker="o", markersize=6, linestyle="none",
            markerfacecolor=inside, markeredgecolor=colour, markeredgewidth=1.8,
        )  # fmt: skip
        self.figure.add_artist(mark)

    def _line(self, xs: list[float], ys: list[float], colour: str, width: float) -> None:
        from matplotlib.lines import Line2D

        self.figure.add_artist(
            Line2D([x / WIDTH for x in xs], [y / self.height for y in ys], color=colour, linewidth=width)
        )

    def width(self, text: str, size: float = 9.5) -> float:
        """Inches that a text takes up."""
        drawn = self.figure.text(0, 0, text, fontsize=size, parse_math=False)
        extent = drawn.get_window_extent(self.canvas.get_renderer()).width
        drawn.remove()
        return float(extent) / DPI
