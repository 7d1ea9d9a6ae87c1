"""A line is answered: the same object as in the terminal, laid out, remembered, sent once."""

from __future__ import annotations

import logging

from bot.blocks.given import given_page
from bot.blocks.pages import Page
from bot.blocks.words import Said, too_many
from bot.listeners.pictured import add_picture
from bot.serve.delivery import Message, Place
from bot.serve.desk import Desk
from bot.state.answers import Asked
from bot.state.inbox import Work

CHANGED = "The library has changed since you asked; this is the answer as it stands now."

log = logging.getLogger("rapporteur.asking")


def ask(desk: Desk, work: Work, place: Place, line: str, shape: str = "") -> None:
    """Answers a line where it was asked, to the asker alone."""
    settings = desk.settings
    limits = ((place.person, settings.per_person), (place.channel, settings.per_channel))
    if any(desk.too_many(who, most, work) for who, most in limits):
        say(desk, work, place, too_many(), step="too many")
        return
    asked = Asked(work.id, line, shape, desk.answers.stamp())
    give(desk, work, place, asked, 0)


def give(desk: Desk, work: Work, place: Place, asked: Asked, number: int, notes: tuple[str, ...] = ()) -> None:
    """Sends one page of an answer, after remembering what its buttons refer to."""
    shown = desk.search(given_page, asked.line, asked.shape, asked.id, number, notes)
    desk.answers.keep(asked, shown.items)
    send_page(desk, work, place, asked, shown)
    if place.direct and shown.number == 0:
        add_picture(desk, work, place, asked.line)
    asked_line = {"line": asked.line} if desk.settings.log_questions else {}
    log.info("answered", extra={"id": work.id, "page": shown.number, "of": shown.of, **asked_line})


def send_page(desk: Desk, work: Work, place: Place, asked: Asked, shown: Page) -> None:
    message = Message(shown.text, shown.blocks, again=f"{asked.id}.{shown.number}")
    desk.delivery.privately(work.id, f"page {shown.number}", place, message)


def say(desk: Desk, work: Work, place: Place, said: Said, step: str = "say") -> None:
    """One line in our own words, to the asker alone."""
    blocks, text = said
    desk.delivery.privately(work.id, step, place, Message(text, blocks))
