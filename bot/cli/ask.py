"""`rapporteur ask`: any slash command, answered in the terminal."""

from __future__ import annotations

import click

from bot.cli.options import json_option, library_option, library_path, print_json
from bot.terminal import show
from commands.answers import as_json
from commands.run import run, view
from index.library import Library


@click.command()
@click.argument("line")
@library_option
@json_option
def ask(line: str, library: str | None, as_data: bool) -> None:
    """Answer any slash command, as typed in Slack."""
    with Library(library_path(library)) as opened, view(opened, line):
        answer = run(opened, line)
        if as_data:
            print_json(as_json(answer))
        else:
            show(answer)
