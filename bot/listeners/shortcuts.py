"""Message shortcuts: the same answers about a message that somebody else wrote."""

from __future__ import annotations

from bot.blocks.words import say as words
from bot.listeners.asking import ask, say
from bot.listeners.places import place_of
from bot.listeners.slack_text import written
from bot.serve.desk import Desk
from bot.state.inbox import Work

SHORTCUTS = {"check_message": ("check", ""), "who_says": ("quote", "who"), "find_quotes": ("quote", "")}


def answer_shortcut(desk: Desk, work: Work) -> None:
    """ "Check against the library", "Who says this?", "Find quotes on this"."""
    place = place_of(work)
    text = " ".join(written(str((work.payload.get("message") or {}).get("text") or "")).split())
    found = SHORTCUTS.get(str(work.payload.get("callback_id")))
    if not found or not text:
        say(desk, work, place, words("There are no words in that message that I could look up."))
        return
    command, shape = found
    ask(desk, work, place, f"/{command} {text}", shape)
