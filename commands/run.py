"""From the line a user typed to its answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from commands import check, digest, expert, help, library, quote, stance
from commands.answers import Answer
from commands.request import Request, parse
from index.library import Library

ANSWERS: dict[str, Callable[[Library, Request], Answer]] = {
    "quote": quote.answer,
    "expert": expert.answer,
    "stance": stance.answer,
    "check": check.answer,
    "library": library.answer,
    "digest": digest.answer,
    "help": help.answer,
}


def run(opened: Library, line: str) -> Answer:
    """Answers any command as typed in Slack; `took_ms` is the time from the parsed request to the answer."""
    request = parse(line)
    start = time.perf_counter()
    found = ANSWERS[request.command](opened, request)
    return replace(found, took_ms=round((time.perf_counter() - start) * 1000, 3))
