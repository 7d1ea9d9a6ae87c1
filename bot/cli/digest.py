"""`rapporteur digest`: a channel's digest from the command line."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import click

from bot.cli.options import json_option, library_option, library_path, print_json
from index.errors import RapporteurError

if TYPE_CHECKING:
    from bot.schedule.subscriptions import Subscription, Subscriptions

channel_option = click.option("--channel", required=True, metavar="C", help="The channel's id in Slack.")


def _date(_: click.Context, __: click.Parameter, given: str | None) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except ValueError as problem:
        raise click.BadParameter("a date is written YYYY-MM-DD") from problem


date_option = click.option(
    "--date", "day", metavar="YYYY-MM-DD", callback=_date, help="The local date (default: today there)."
)
OUTCOMES = {
    None: "That date's digest went out already.",
    "sent": "Posted.",
    "empty": "Nothing is new: silence.",
    "failed": "Not posted: Slack refused it, and the digest's owner was told.",
    "lost": "Not posted: Slack refused it, also to tell the digest's owner.",
    "missed": "Not posted: Slack refused it.",
    "unknown": "Slack did not confirm it; the digest's owner was told.",
}


@click.group()
def digest() -> None:
    """The daily digests that channels have set."""


@digest.command()
@channel_option
@date_option
@library_option
@json_option
def preview(channel: str, day: date | None, library: str | None, as_data: bool) -> None:
    """Show what would be posted now (or at the end of a date)."""
    from bot.schedule.calendar import preview_claim
    from bot.schedule.ledger import Ledger
    from bot.schedule.subscriptions import Subscriptions
    from bot.state.tables import Store
    from bot.terminal import show
    from commands.answers import DigestAnswer, as_json
    from commands.edition import edition
    from index.library import Library

    path = library_path(library)
    with Library(path) as opened:
        store = Store(path)
        subscriptions = Subscriptions(store)
        held = _held(subscriptions, channel)
        claim = preview_claim(held, Ledger(store, -1, lambda slot: False), datetime.now(UTC), day)
        follows = subscriptions.follows(held.team, channel)
        found = edition(opened, follows, claim.since, claim.until, classic_of=None if held.quiet else claim.day)
        store.close()
    notice = "Nothing is new: the digest would stay silent." if found.empty and not found.classic else None
    answer = DigestAnswer(command="digest", input="preview", preview=found, notice=notice)
    print_json(as_json(answer)) if as_data else show(answer)


@digest.command()
@channel_option
@date_option
@library_option
def run(channel: str, day: date | None, library: str | None) -> None:
    """Post a channel's digest now, unless that date's went out already."""
    from bot.schedule.calendar import Calendar
    from bot.serve.app import make_desk
    from bot.serve.delivery import Later
    from bot.serve.settings import read_settings

    desk = make_desk(
        read_settings("http" if os.environ.get("SLACK_SIGNING_SECRET") else "socket", library_path(library))
    )
    try:
        calendar = Calendar(desk)
        outcome = calendar.post_now(_held(calendar.subscriptions, channel), datetime.now(UTC), day)
    except Later as later:
        raise RapporteurError(f"Slack takes nothing now: run the same again in {later.seconds:.0f} seconds") from later
    finally:
        desk.close()
    click.echo(OUTCOMES[outcome])
    if outcome in ("failed", "lost", "missed"):
        raise SystemExit(1)


def _held(subscriptions: Subscriptions, channel: str) -> Subscription:
    held = subscriptions.of_channel(channel)
    if held is None:
        raise RapporteurError(f"no digest is set in channel {channel}: set one there with /digest")
    return held
