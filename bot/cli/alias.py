"""`rapporteur alias`: a spelling that stands for a name."""

from __future__ import annotations

import click

from bot.cli.options import json_option, library_option, library_path, print_json
from index.library import Library


@click.command()
@click.argument("form")
@click.argument("name")
@library_option
@json_option
def alias(form: str, name: str, library: str | None, as_data: bool) -> None:
    """Let FORM, as a document spells it, stand for NAME everywhere."""
    if not form.strip() or not name.strip():
        raise click.UsageError("both FORM and NAME need at least one letter")
    with Library(library_path(library)) as opened:
        opened.set_alias(form.strip(), name.strip())
    if as_data:
        print_json({"form": form.strip(), "name": name.strip()})
    else:
        click.echo(f"{form.strip()} now stands for {name.strip()}.")
