"""Printing an answer: the layout that Slack gets, drawn for a terminal."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import click

from bot.blocks.layouts import layout
from bot.blocks.rich import line
from bot.terminal.blocks import lines
from commands.answers import Answer

WIDEST = 100


def answer_lines(answer: Answer, width: int) -> Iterator[str]:
    """The whole answer in styled lines; what pages hide in Slack is all here, in the same order."""
    shown = layout(answer)
    notices = [line(answer.notice)] if answer.notice else []
    yield from lines([line(shown.title, bold=True), *notices], width)
    for piece in shown.pieces:
        yield from lines(piece.blocks, width)
        for label, command in piece.choices:
            yield from lines([line(f"→ {label}: {command}")], width)


def show(answer: Answer) -> None:
    """Prints an answer on stdout, as wide as the terminal up to WIDEST columns."""
    width = min(shutil.get_terminal_size((WIDEST, 24)).columns, WIDEST)
    for drawn in answer_lines(answer, width):
        click.echo(drawn)
