"""Following: the channel's daily digest is told of a topic or a person."""

from __future__ import annotations

import time

from bot.blocks.words import say as words
from bot.listeners.asking import find, say
from bot.serve.delivery import Place
from bot.serve.desk import Desk
from bot.state.inbox import Work


def follow(desk: Desk, work: Work, place: Place, answer: str) -> None:
    """Keeps what an answer was about for the digest of the channel it was given in."""
    asked = desk.answers.asked(answer)
    about = find(desk, asked).layout.follow if asked else None
    if not about:
        say(desk, work, place, words("I no longer know what that was about. Please ask again."))
        return
    kind, term = about
    desk.store.change(
        "INSERT OR IGNORE INTO slack_follows VALUES (?, ?, ?, ?, ?, ?)",
        place.team, place.channel, kind, term[:300], place.person, time.time(),
    )  # fmt: skip
    say(desk, work, place, words(f"Noted for this channel's daily digest: {term[:300]}"))
