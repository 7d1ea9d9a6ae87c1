"""From the line a user typed to its answer."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import cast

from commands.answers import Answer
from commands.request import COMMANDS, Request, parse
from index.library import Library


@cache
def answering(command: str) -> Callable[[Library, Request], Answer]:
    """What answers a command; its module is loaded on first use, so that no command waits for the others'."""
    return cast("Callable[[Library, Request], Answer]", importlib.import_module(f"commands.{command}").answer)


def warm() -> None:
    """Loads all commands: for processes that stay, before the first request comes."""
    for command in COMMANDS:
        answering(command)


def run(opened: Library, line: str) -> Answer:
    """Answers any command as typed in Slack; `took_ms` is the time from the parsed request to the answer."""
    request = parse(line)
    answer = answering(request.command)
    start = time.perf_counter()
    found = answer(opened, request)
    return replace(found, took_ms=round((time.perf_counter() - start) * 1000, 3))
