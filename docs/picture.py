"""Draws docs/answer.svg: a real answer of the product to a question about the sample library.

python docs/picture.py [FILE]
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import click

from bot.demo.sample import FOLDER
from bot.terminal.show import answer_lines
from commands.run import run
from index.library import Library

QUESTION = "/check Trade across the Sarn Strait was worth 41.2 billion crowns in 2023"
WIDTH = 92
LINE, CHARACTER, MARGIN = 20, 8.43, 24
CODES = {"1": "font-weight:bold", "2": "fill:#8a8f98", "3": "font-style:italic", "4": "text-decoration:underline"}
CODES |= {"36": "fill:#7cc7d8"}


def answer() -> list[str]:
    """The styled lines of the answer, the question first."""
    with tempfile.TemporaryDirectory() as folder, Library(Path(folder) / "sample.db", create=True) as library:
        library.add([FOLDER])
        shown = list(answer_lines(run(library, QUESTION), WIDTH))
    return [click.style(f"> {QUESTION}", fg="cyan", bold=True), "", *shown]


def spans(line: str) -> Iterator[str]:
    """A line's styled runs as SVG text spans."""
    style: list[str] = []
    for code, text in re.findall(r"\x1b\[([\d;]*)m|([^\x1b]+)", line):
        if code:
            style = [] if code == "0" else [*style, *(CODES[c] for c in code.split(";") if c in CODES)]
        if text:
            attribute = f' style="{";".join(style)}"' if style else ""
            yield f"<tspan{attribute}>{escape(text)}</tspan>"


def drawing(lines: Iterable[str]) -> str:
    """The lines as one SVG, light text on a dark card that reads on light and dark pages."""
    rows = list(lines)
    width, height = round(WIDTH * CHARACTER) + 2 * MARGIN, len(rows) * LINE + 2 * MARGIN
    body = "\n".join(
        f'<text x="{MARGIN}" y="{MARGIN + 14 + n * LINE}" xml:space="preserve">{"".join(spans(row))}</text>'
        for n, row in enumerate(rows)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" role="img">\n'
        f"<title>Rapporteur's answer to {escape(QUESTION)}</title>\n"
        f'<rect width="{width}" height="{height}" rx="10" fill="#1d2026"/>\n'
        f'<g font-family="ui-monospace,Menlo,Consolas,\'DejaVu Sans Mono\',monospace" font-size="14" '
        f'fill="#e6e6e6">\n{body}\n</g>\n</svg>\n'
    )


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("answer.svg")
    target.write_text(drawing(answer()), encoding="utf-8")
