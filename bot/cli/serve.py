"""`rapporteur serve`, `doctor` and `reports`: the commands that have to do with Slack."""

from __future__ import annotations

import os
import sys
from typing import Literal

import click

from bot.cli.options import json_option, library_option, library_path, print_json


@click.command()
@click.option("--http", is_flag=True, help="Serve request URLs on $PORT instead of Socket Mode.")
@library_option
def serve(http: bool, library: str | None) -> None:
    """Run the Slack app (Socket Mode; --http for request URLs)."""
    from bot.serve.run import serve as run
    from bot.serve.settings import read_settings

    mode: Literal["http", "socket"] = "http" if http else "socket"
    run(read_settings(mode, library_path(library)))


@click.command()
@library_option
@json_option
def doctor(library: str | None, as_data: bool) -> None:
    """Look for what is wrong: tokens, scopes, manifest, library, clock."""
    from bot.serve.doctor import examine

    findings = list(examine(library_path(library), os.environ))
    if as_data:
        print_json({"findings": [{"name": f.name, "state": f.state, "words": f.words} for f in findings]})
    else:
        for finding in findings:
            click.echo(f"{finding.state:8} {finding.name}: {finding.words}")
    if any(finding.state == "wrong" for finding in findings):
        sys.exit(1)


@click.command()
@library_option
@json_option
def reports(library: str | None, as_data: bool) -> None:
    """What people reported as wrong in Slack."""
    from bot.state.reports import reports as kept

    found = kept(library_path(library))
    if as_data:
        print_json({"reports": found})
        return
    for report in found:
        click.echo(f"{report['at']}  {report['file']} {report['spans']}  {report['kind']}: {report['reason']}")
    if not found:
        click.echo("No reports.")
