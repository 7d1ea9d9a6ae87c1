"""`rapporteur serve`, `doctor` and `reports`: the commands that have to do with Slack."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from index.errors import LibraryError

library_option = click.option(
    "--library", metavar="FILE", envvar="RAPPORTEUR_LIBRARY", help="The library file (default: RAPPORTEUR_LIBRARY)."
)


def _path(given: str | None) -> Path:
    if not given:
        raise LibraryError("no library named: give --library FILE or set RAPPORTEUR_LIBRARY in .env")
    return Path(given)


@click.command()
@click.option("--http", is_flag=True, help="Serve request URLs on $PORT instead of Socket Mode.")
@library_option
def serve(http: bool, library: str | None) -> None:
    """Run the Slack app (Socket Mode; --http for request URLs)."""
    from bot.serve.run import serve as run
    from bot.serve.settings import read_settings

    mode: Literal["http", "socket"] = "http" if http else "socket"
    run(read_settings(mode, _path(library)))
