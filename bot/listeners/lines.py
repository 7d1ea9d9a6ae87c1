"""What people type becomes a line as in a slash command."""

from __future__ import annotations

from commands.request import COMMANDS

NEED_WORDS = frozenset({"quote", "expert", "stance", "check"})


def line_of_command(command: str, text: str) -> str:
    """ "/quote", "economic security" → "/quote economic security"; "help" and bare commands ask for help."""
    name = command.lstrip("/").lower()
    words = text.strip()
    if words.lower() in ("help", "?") or (not words and name in NEED_WORDS):
        return f"/help {name}"
    return f"/{name} {words}".strip()


def split_message(text: str) -> tuple[str, str]:
    """The command and the words of a message; a message without a command is a search for quotations."""
    first, _, rest = text.strip().partition(" ")
    name = first.lstrip("/!").rstrip(":,").lower()
    if name in COMMANDS:
        return name, rest.strip()
    return ("quote", text.strip()) if text.strip() else ("help", "")
