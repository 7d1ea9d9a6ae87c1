"""The outermost edge of all work: whatever happens, the person hears one line and the log has the rest."""

from __future__ import annotations

import logging

from bot.blocks.words import failed
from bot.listeners.asking import say
from bot.listeners.clicks import answer_click
from bot.listeners.commands import answer_command
from bot.listeners.forms import answer_form, open_form
from bot.listeners.messages import answer_message
from bot.listeners.places import place_of
from bot.listeners.shortcuts import answer_shortcut
from bot.serve.delivery import Later
from bot.serve.desk import Desk, Handler
from bot.state.inbox import Work

HANDLERS: dict[str, Handler] = {
    "command": answer_command,
    "opening": open_form,
    "message": answer_message,
    "click": answer_click,
    "shortcut": answer_shortcut,
    "form": answer_form,
}

log = logging.getLogger("rapporteur.edge")


def finish(desk: Desk, work: Work) -> None:
    """Does a piece of work to its end, or has it taken up again later."""
    try:
        HANDLERS[work.kind](desk, work)
        outcome = "done"
    except Later as later:
        desk.again(work, later.seconds)
        return
    except Exception as problem:  # the outermost edge
        outcome = "failed"
        log.exception("failed", extra={"id": work.id, "kind": work.kind, "why": type(problem).__name__})
        _apologise(desk, work)
    desk.inbox.finish(work, outcome)


def _apologise(desk: Desk, work: Work) -> None:
    try:
        say(desk, work, place_of(work), failed(work.id), step="failed")
    except Exception:  # nothing is left to tell the person with
        log.exception("could not say so", extra={"id": work.id})
