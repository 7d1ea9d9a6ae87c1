"""`rapporteur`: every command of the contract, each in one line to what it does."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import click
from dotenv import find_dotenv, load_dotenv

from commands.answers import as_json
from commands.run import run
from index.errors import LibraryError, RapporteurError
from index.library import Library
from index.library.export import EXPORTS


class OneLineErrors(click.Group):
    """Turns our errors into one line on stderr and status 1."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except RapporteurError as problem:
            click.echo(f"rapporteur: {problem}", err=True)
            raise SystemExit(1) from problem


def library_path(given: str | None) -> Path:
    path = given or os.environ.get("RAPPORTEUR_LIBRARY")
    if not path:
        raise LibraryError("no library named: give --library FILE or set RAPPORTEUR_LIBRARY in .env")
    return Path(path)


library_option = click.option("--library", metavar="FILE", help="The library file (default: RAPPORTEUR_LIBRARY).")
json_option = click.option("--json", "as_data", is_flag=True, help="Print one JSON object.")


def print_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False))


@click.group(cls=OneLineErrors)
def main() -> None:
    """Rapporteur reports what the experts in your library really said."""
    load_dotenv(find_dotenv(usecwd=True))


@main.command()
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


@main.command()
@click.argument("document")
@library_option
def remove(document: str, library: str | None) -> None:
    """Take a document and all that came from it out again."""
    with Library(library_path(library)) as opened:
        click.echo(f"removed {opened.remove(document)}")


@main.command("list")
@library_option
@json_option
def list_documents(library: str | None, as_data: bool) -> None:
    """The documents, their works, dates and counts."""
    with Library(library_path(library)) as opened:
        print_json(as_json(run(opened, "/library")))


@main.command()
@click.argument("line")
@library_option
@json_option
def ask(line: str, library: str | None, as_data: bool) -> None:
    """Answer any slash command, as typed in Slack."""
    with Library(library_path(library)) as opened:
        print_json(as_json(run(opened, line)))


@main.command()
@click.argument("what", type=click.Choice(list(EXPORTS)))
@library_option
def export(what: str, library: str | None) -> None:
    """JSON lines of everything the library holds."""
    with Library(library_path(library)) as opened:
        for row in EXPORTS[what](opened):
            print_json(row)
