"""`rapporteur remove`, `list` and `export`: the documents of a library."""

from __future__ import annotations

import click

from bot.cli.options import json_option, library_option, library_path, print_json, warn_of_traces
from bot.terminal import show
from commands.answers import as_json
from commands.run import run
from index.library import Library
from index.library.export import EXPORTS, documents


@click.command()
@click.argument("document")
@library_option
@json_option
def remove(document: str, library: str | None, as_data: bool) -> None:
    """Take a document and all that came from it out again."""
    with Library(library_path(library)) as opened:
        name = opened.remove(document, settled=False)
        warn_of_traces(opened)
    if as_data:
        print_json({"removed": name})
    else:
        click.echo(f"Removed {name}.")


@click.command("list")
@click.option("--set-aside", metavar="DOCUMENT", help="Show what was left out of a document, and why.")
@library_option
@json_option
def list_documents(set_aside: str | None, library: str | None, as_data: bool) -> None:
    """The documents, their works, dates and counts."""
    with Library(library_path(library)) as opened:
        if set_aside:
            _list_set_aside(opened, set_aside, as_data)
            return
        answer = run(opened, "/library")
    if as_data:
        print_json(as_json(answer))
    else:
        show(answer)


def _list_set_aside(opened: Library, name: str, as_data: bool) -> None:
    text = opened.text(name)
    found = next(row for row in documents(opened) if row["file"] == name)["set_aside"]
    if as_data:
        print_json({"file": name, "set_aside": found})
        return
    for row in found:
        words = " ".join(" … ".join(text[a:b] for a, b in row["spans"]).split())
        shown = words if len(words) <= 160 else words[:159] + "…"
        click.echo(f"{click.style(row['kind'], bold=True)}  {row['reason']}\n    {shown}")


@click.command()
@click.argument("what", type=click.Choice(list(EXPORTS)))
@library_option
def export(what: str, library: str | None) -> None:
    """JSON lines of everything the library holds."""
    with Library(library_path(library)) as opened:
        for row in EXPORTS[what](opened):
            print_json(row)
