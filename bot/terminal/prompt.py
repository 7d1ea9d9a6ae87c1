"""The prompt of the demo: takes any command, with history, and ends cleanly on EOF."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from bot.terminal.show import show
from commands.run import run
from index.errors import RapporteurError
from index.library import Library


def _lines() -> Iterator[str]:
    """Lines typed (with history and editing where the terminal has them) or piped in, up to EOF or "quit"."""
    if sys.stdin.isatty():
        import readline  # noqa: F401  importing it gives input() its history
    while True:
        try:
            line = input("rapporteur> " if sys.stdin.isatty() else "").strip()
        except (EOFError, KeyboardInterrupt):
            click.echo()
            return
        if line in ("quit", "exit", "/quit", "/exit"):
            return
        if line:
            yield line


def prompt(library: Library) -> None:
    """Answers what is typed; words without a command are a /quote."""
    for line in _lines():
        try:
            show(run(library, line if line.startswith("/") or line == "help" else f"/quote {line}"))
        except RapporteurError as problem:
            click.echo(str(problem))
