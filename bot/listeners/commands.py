"""Slash commands."""

from __future__ import annotations

from bot.listeners.digest import answer_line
from bot.listeners.lines import line_of_command
from bot.listeners.places import place_of
from bot.listeners.slack_text import unescaped
from bot.serve.desk import Desk
from bot.state.inbox import Work


def answer_command(desk: Desk, work: Work) -> None:
    """/quote, /expert, /stance, /check, /library, /digest with words (or without, where none are needed)."""
    body = work.payload
    line = line_of_command(str(body["command"]), unescaped(str(body.get("text") or "")))
    answer_line(desk, work, place_of(work), line)
