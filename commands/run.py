"""From the line a user typed to its answer."""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cache
from typing import cast

from commands.answers import Answer
from commands.request import COMMANDS, Request, parse
from index.library import Library

READ_ONLY = frozenset({"check", "expert", "quote", "stance"})


@cache
def answering(command: str) -> Callable[[Library, Request], Answer]:
    """What answers a command; its module is loaded on first use, so that no command waits for the others'."""
    return cast("Callable[[Library, Request], Answer]", importlib.import_module(f"commands.{command}").answer)


def warm() -> None:
    """Loads all commands, and what the first of many requests pays for: for processes that stay."""
    for command in COMMANDS:
        answering(command)
    from index.search.scorer import Scorer  # a process that asks for a person once does without

    Scorer.enough = 0


def view(opened: Library, line: str) -> AbstractContextManager[None]:
    """One view of the library for an answer and all that is shown of it, as much is read only then; none for a
    command that may write."""
    return opened.view() if parse(line).command in READ_ONLY else nullcontext()


def run(opened: Library, line: str) -> Answer:
    """Answers any command as typed in Slack; `took_ms` is the time from the parsed request to the answer."""
    request = parse(line)
    answer = answering(request.command)
    start = time.perf_counter()
    with view(opened, line):
        found = answer(opened, request)
    return replace(found, took_ms=round((time.perf_counter() - start) * 1000, 3))
