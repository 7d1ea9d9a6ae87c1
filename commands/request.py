"""A command's text becomes a request: what is searched, and the filters the user typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

COMMANDS = ("quote", "expert", "stance", "check", "library", "digest", "help")
_FILTER = re.compile(r"(?<!\S)(from|in|after|before|kind|lang|limit|by|compare):(\"[^\"]*\"|“[^”]*”|\S+)", re.I)


@dataclass(frozen=True, slots=True)
class Request:
    """A command, the text as typed, the words left when the filters are taken out, and the filters."""

    command: str
    input: str
    topic: str
    filters: dict[str, str]


def parse(line: str) -> Request:
    """Reads "/quote economic security from:Gui"; an unknown command is "help"."""
    command, text = (*line.split(maxsplit=1), "", "")[:2]
    name = command.lstrip("/").lower()
    filters = {m[1].lower(): m[2].strip('"“”') for m in _FILTER.finditer(text)}
    topic = " ".join(_FILTER.sub(" ", text).split())
    return Request(name if name in COMMANDS else "help", text.strip(), topic, filters)
