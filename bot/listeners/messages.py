"""Mentions in channels and threads, and direct messages."""

from __future__ import annotations

from typing import Any

from bot.blocks.words import button
from bot.blocks.words import say as words
from bot.listeners.asking import say
from bot.listeners.digest import answer_line
from bot.listeners.lines import line_of_command, split_message
from bot.listeners.places import place_of
from bot.listeners.slack_text import quoted, written
from bot.serve.delivery import Place
from bot.serve.desk import Desk
from bot.serve.slack import Busy, Refused, Unknown
from bot.state.inbox import Work

ABOUT_A_MESSAGE = frozenset({"check", "quote"})
CANNOT_READ = "I may not read this thread (I need to be in the channel), so please write the words to look up."
FORM_HERE = "What shall I look for? Write it behind the command, or use the form."


def answer_message(desk: Desk, work: Work) -> None:
    """The command in a message; without words, `check` and `quote` take the message it is about."""
    event = work.payload["event"]
    place = place_of(work)
    text = str(event.get("text") or "")
    command, rest = split_message(written("\n".join(x for x in text.splitlines() if not x.startswith("&gt;"))))
    if not rest and command in ABOUT_A_MESSAGE:
        about = quoted(text) or _shared(event) or _root(desk, event, place)
        if about is None:
            say(desk, work, place, words(CANNOT_READ))
            return
        rest = about
    if not rest and command == "quote":
        _offer_form(desk, work, place)
        return
    answer_line(desk, work, place, line_of_command(command, " ".join(rest.split())))


def _shared(event: dict[str, Any]) -> str:
    """The words of a message that was shared into this one."""
    found = (str(a.get("text") or "") for a in event.get("attachments") or () if a.get("is_share") or a.get("from_url"))
    return written("\n".join(found))


def _root(desk: Desk, event: dict[str, Any], place: Place) -> str | None:
    """The message a thread is about; "" outside threads, None where Slack does not let us read it."""
    if not place.thread or place.thread == event.get("ts"):
        return ""
    try:
        found = desk.slack.read("conversations.replies", channel=place.channel, ts=place.thread, limit=1)
    except (Refused, Busy, Unknown):
        return None
    messages = found.get("messages") or [{}]
    return written(str(messages[0].get("text") or ""))


def _offer_form(desk: Desk, work: Work, place: Place) -> None:
    blocks, text = words(FORM_HERE)
    form = {"type": "actions", "elements": [button("Open the form", "form", "quote")]}
    say(desk, work, place, ((*blocks, form), text))
