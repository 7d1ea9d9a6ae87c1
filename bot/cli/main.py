"""`rapporteur`: every command of the contract, each in one line to what it does."""

from __future__ import annotations

import sqlite3
from typing import Any

import click
from dotenv import find_dotenv, load_dotenv

from bot.cli.add import add
from bot.cli.alias import alias
from bot.cli.ask import ask
from bot.cli.demo import demo
from bot.cli.digest import digest
from bot.cli.documents import export, list_documents, remove
from bot.cli.serve import doctor, reports, serve
from index.errors import RapporteurError


class OneLineErrors(click.Group):
    """Turns our errors into one line on stderr and status 1."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except RapporteurError as problem:
            click.echo(f"rapporteur: {problem}", err=True)
            raise SystemExit(1) from problem
        except sqlite3.DatabaseError as problem:  # damaged, on a full disk, or locked for long
            click.echo(f"rapporteur: the library cannot be used: {problem}", err=True)
            raise SystemExit(1) from problem


@click.group(cls=OneLineErrors, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="rapporteur")
def main() -> None:
    """Rapporteur reports what the experts in your library really said."""
    load_dotenv(find_dotenv(usecwd=True))


for command in (add, alias, remove, list_documents, ask, export, demo, digest, serve, doctor, reports):
    main.add_command(command)
