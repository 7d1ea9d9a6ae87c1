"""What several commands of the command line share."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from index.errors import LibraryError

if TYPE_CHECKING:
    from index.library import Library

library_option = click.option("--library", metavar="FILE", help="The library file (default: RAPPORTEUR_LIBRARY).")
json_option = click.option("--json", "as_data", is_flag=True, help="Print one JSON object.")


def library_path(given: str | None) -> Path:
    """The library to use: the option, else RAPPORTEUR_LIBRARY; raises LibraryError if neither is set."""
    path = given or os.environ.get("RAPPORTEUR_LIBRARY")
    if not path:
        raise LibraryError("no library named: give --library FILE or set RAPPORTEUR_LIBRARY in .env")
    return Path(path)


def warn_of_traces(library: Library) -> None:
    """Says so where other processes kept what left the library from being erased to the last byte."""
    if not library.settle():
        click.echo(
            "rapporteur: the library is in use, or the disk full: traces of what was taken out stay in the file until "
            "the next `add` or `remove`",
            err=True,
        )


def print_json(data: object) -> None:
    """One JSON object a line on stdout."""
    click.echo(json.dumps(data, ensure_ascii=False))
