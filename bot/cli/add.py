"""`rapporteur add`: files and folders into the library."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from bot.cli.options import json_option, library_option, library_path, print_json
from index.library import Library


@click.command()
@click.argument("paths", nargs=-1, required=True)
@library_option
@json_option
def add(paths: tuple[str, ...], library: str | None, as_data: bool) -> None:
    """Read files or folders into the library."""
    with Library(library_path(library), create=True) as opened:
        outcomes = opened.add(Path(p) for p in paths)
    failed = [o for o in outcomes if o.outcome == "failed"]
    if as_data and len(failed) < len(outcomes):
        print_json({"files": [{"file": o.file, "outcome": o.outcome, "reason": o.reason} for o in outcomes]})
    for outcome in failed:
        click.echo(f"rapporteur: {outcome.file}: {outcome.reason}", err=True)
    if failed and len(failed) == len(outcomes):
        sys.exit(1)
