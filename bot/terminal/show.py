"""Printing an answer."""

from __future__ import annotations

import json

import click

from commands.answers import Answer, as_json


def show(answer: Answer) -> None:
    """Prints an answer on stdout."""
    click.echo(json.dumps(as_json(answer), ensure_ascii=False, indent=1))
