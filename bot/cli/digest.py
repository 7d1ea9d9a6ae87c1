"""`rapporteur digest`: a channel's digest from the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime

import click

from bot.cli.options import json_option, library_option, library_path, print_json
from index.errors import RapporteurError

channel_option = click.option("--channel", required=True, metavar="C", help="The channel's id in Slack.")
date_option = click.option("--date", "day", metavar="YYYY-MM-DD", help="The local date (default: today there).")


@click.group()
def digest() -> None:
    """The daily digests that channels have set."""


@digest.command()
@channel_option
@date_option
@library_option
@json_option
def preview(channel: str, day: str | None, library: str | None, as_data: bool) -> None:
    """Show what would be posted now (or at the end of a date)."""
    from bot.schedule.ledger import Ledger
    from bot.schedule.subscriptions import Subscriptions
    from bot.state.tables import Store
    from bot.terminal import show
    from commands.answers import DigestAnswer, as_json
    from commands.digest import stamp
    from commands.edition import edition
    from index.library import Library

    path = library_path(library)
    with Library(path) as opened:
        store = Store(path)
        subscriptions = Subscriptions(store)
        held = subscriptions.of_channel(channel)
        if held is None:
            raise RapporteurError(f"no digest is set in channel {channel}: set one there with /digest")
        until = _end_of(day, held.zone)
        since = Ledger(store, -1, lambda slot: False).since(held)
        found = edition(opened, subscriptions.follows(held.team, channel), since, stamp(until), classic=not held.quiet)
        store.close()
    notice = "Nothing is new: the digest would stay silent." if found.empty and not found.classic else None
    answer = DigestAnswer(command="digest", input="preview", preview=found, notice=notice)
    print_json(as_json(answer)) if as_data else show(answer)


@digest.command()
@channel_option
@date_option
@library_option
def run(channel: str, day: str | None, library: str | None) -> None:
    """Post a channel's digest now, unless that date's went out already."""
    from bot.schedule.calendar import Calendar
    from bot.serve.app import build
    from bot.serve.settings import read_settings

    _, desk = build(read_settings("http", library_path(library)))
    try:
        calendar = Calendar(desk)
        held = calendar.subscriptions.of_channel(channel)
        if held is None:
            raise RapporteurError(f"no digest is set in channel {channel}: set one there with /digest")
        outcome = calendar.post_now(held, datetime.now(UTC), date.fromisoformat(day) if day else None)
    finally:
        desk.close()
    click.echo(
        {None: "That date's digest went out already.", "empty": "Nothing is new: silence."}.get(outcome, outcome)
    )


def _end_of(day: str | None, zone: str) -> datetime:
    """The last second of a local date, or now."""
    from bot.schedule.times import zone_of

    if not day:
        return datetime.now(UTC)
    try:
        return datetime.combine(date.fromisoformat(day), datetime.max.time(), zone_of(zone)).astimezone(UTC)
    except ValueError as problem:
        raise click.BadParameter("a date is written YYYY-MM-DD", param_hint="--date") from problem
