"""A command's text becomes a request: what is searched, and the filters the user typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

COMMANDS = ("quote", "expert", "stance", "check", "library", "digest", "help")
# A name behind "by:" goes on with its capitalised words: "by:Sun Li", "compare:Sun Li, Gui Yongtao".
_QUOTED = r"\"[^\"]*\"|“[^”]*”"
_NAME = r"\S+(?:\s+[A-Z\u00c0-\u00de\u0100-\u017f][\w.,'’-]*(?=\s|$))*"
_FILTER = re.compile(
    rf"(?<!\S)(?:(?P<who>(?i:by|compare)):(?P<name>{_QUOTED}|{_NAME})"
    rf"|(?P<what>(?i:from|in|after|before|kind|lang|limit)):(?P<value>{_QUOTED}|\S+))"
)


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
    filters = {(m["who"] or m["what"]).lower(): (m["name"] or m["value"]).strip('"“”') for m in _FILTER.finditer(text)}
    topic = " ".join(_FILTER.sub(" ", text).split())
    return Request(name if name in COMMANDS else "help", text.strip(), topic, filters)
