"""Buttons. What they refer to is in the library file, so they work after a restart, and for long."""

from __future__ import annotations

import re
from typing import Any

from bot.blocks.forms import cite_view, context_view, quote_form, report_form
from bot.blocks.limits import check_view
from bot.blocks.words import gone
from bot.blocks.words import say as words
from bot.listeners.asking import CHANGED, ask, give, say
from bot.listeners.follow import follow
from bot.listeners.forms import remember, show
from bot.listeners.places import place_of
from bot.listeners.share import share_answer, share_item
from bot.serve.delivery import Place
from bot.serve.desk import Desk
from bot.serve.slack import Busy, Refused, Unknown
from bot.state.inbox import Work
from commands.context import context
from index.evidence import Evidence
from index.library.catalog import translators_of

FORGOTTEN = "I no longer know what that was about. Please ask again."
_PLACE = re.compile(r"(.+)\.(\d+)")


def answer_click(desk: Desk, work: Work) -> None:
    """One press of a button."""
    action = (work.payload.get("actions") or [{}])[0]
    name = str(action.get("action_id", "")).partition(".")[0]
    value = str(action.get("value", ""))
    place = place_of(work)
    if name in ITEMS:
        evidence = desk.answers.item(value)
        if evidence:
            ITEMS[name](desk, work, place, value, evidence)
        else:
            say(desk, work, place, gone())
    elif name in OTHERS:
        OTHERS[name](desk, work, place, value)


def _context(desk: Desk, work: Work, place: Place, item: str, evidence: Evidence) -> None:
    with desk.library() as library:
        found = context(library, evidence)
    if found:
        show(desk, work, place, context_view(evidence, found, item))
    else:
        say(desk, work, place, gone())


def _cite(desk: Desk, work: Work, place: Place, item: str, evidence: Evidence) -> None:
    from commands.cite import cite  # knows names of people, and that is heavy to load

    with desk.library() as library:
        translators = translators_of(library, evidence.work.id)
    show(desk, work, place, cite_view(evidence, cite(evidence, translators)))


def _wrong(desk: Desk, work: Work, place: Place, item: str, evidence: Evidence) -> None:
    show(desk, work, place, report_form(remember(desk, work, place, item)))


def _turn(desk: Desk, work: Work, place: Place, value: str) -> None:
    """Another stretch of the work in the open modal."""
    match = _PLACE.fullmatch(value)
    evidence = desk.answers.item(match[1]) if match else None
    view: dict[str, Any] = work.payload.get("view") or {}
    if not match or not evidence:
        say(desk, work, place, gone())
        return
    with desk.library() as library:
        found = context(library, evidence, int(match[2]))
    if found:
        made = context_view(evidence, found, match[1])
        check_view(made)
        try:
            desk.slack.call("views.update", view_id=view.get("id"), view=made)
        except (Refused, Busy, Unknown):
            say(desk, work, place, words("That window is closed. Please press Context again."))


def _more(desk: Desk, work: Work, place: Place, value: str) -> None:
    match = _PLACE.fullmatch(value)
    asked = desk.answers.asked(match[1]) if match else None
    if not match or not asked:
        say(desk, work, place, words(FORGOTTEN))
        return
    notes = () if asked.stamp == desk.answers.stamp() else (CHANGED,)
    give(desk, work, place, asked, int(match[2]), notes)


def _ask(desk: Desk, work: Work, place: Place, value: str) -> None:
    ask(desk, work, place, value)


def _form(desk: Desk, work: Work, place: Place, value: str) -> None:
    show(desk, work, place, quote_form(remember(desk, work, place)))


ITEMS = {"share": share_item, "context": _context, "cite": _cite, "wrong": _wrong}
OTHERS = {
    "more": _more, "again": _more, "ask": _ask, "form": _form, "context_page": _turn,
    "share_answer": share_answer, "follow": follow,
}  # fmt: skip
