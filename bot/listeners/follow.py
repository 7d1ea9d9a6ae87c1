"""Following: the channel's daily digest is told of a topic or a person."""

from __future__ import annotations

from typing import cast

from bot.blocks.digest import about_channel
from bot.blocks.given import followed
from bot.blocks.rich import cut
from bot.blocks.words import say as words
from bot.listeners.asking import say
from bot.schedule.subscriptions import Subscription, Subscriptions
from bot.serve.delivery import Place
from bot.serve.desk import Desk
from bot.state.inbox import Work
from commands.follows import Follow, Kind


def follow(desk: Desk, work: Work, place: Place, answer: str) -> None:
    """Keeps what an answer was about for the digest of the channel it was given in."""
    asked = desk.answers.asked(answer)
    about = desk.search(followed, asked.line, asked.shape) if asked else None
    if not about:
        say(desk, work, place, words("I no longer know what that was about. Please ask again."))
        return
    kind, term = about
    subscriptions = Subscriptions(desk.store)
    subscriptions.follow(place.team, place.channel, place.person, [Follow(cast("Kind", kind), term)])
    held = subscriptions.of(place.team, place.channel)
    say(
        desk, work, place, about_channel(f"“{cut(term, 300)}” is now in the daily digest of ", place.channel, how(held))
    )


def how(held: Subscription | None) -> str:
    """How to come by the digest of a channel, to be read after the channel's name."""
    if held is None or held.state == "off":
        return ", which is not set yet: `/digest 8:30` there sets it, `/digest preview` then shows it."
    when = f"at {held.clock} ({held.zone})" if held.state == "on" else f"{held.state} for now: `/digest resume`"
    return f" ({when}). `/digest preview` there shows what would go out now."
