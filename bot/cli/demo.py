"""`rapporteur demo`: the sample library, no Slack, no set-up."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import click

from bot.demo import QUESTIONS, sample_library
from bot.terminal import prompt, show
from commands.run import run
from index.library import Library


@click.command()
def demo() -> None:
    """Read the sample library, show four answers, then take any command."""
    with (
        tempfile.TemporaryDirectory(prefix="rapporteur-") as folder,
        Library(Path(folder) / "sample.db", create=True) as library,
    ):
        click.echo("Reading the sample library: nine documents about a quarrel over an invented strait.")
        sample_library(library)
        for line in QUESTIONS:
            click.echo("\n" + click.style(f"> {line}", fg="cyan", bold=True) + "\n")
            show(run(library, line))
        if sys.stdin.isatty():
            click.echo("\nAsk away: /quote, /expert, /stance, /check, /library or /help; Ctrl-D leaves.")
        prompt(library)
