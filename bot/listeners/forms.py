"""Modals: opened while their trigger lives, answered where they were asked for."""

from __future__ import annotations

import json
import time
from typing import Any

from bot.blocks.forms import View, quote_form
from bot.blocks.limits import check_view
from bot.blocks.words import say as words
from bot.listeners.asking import ask, say
from bot.listeners.commands import answer_command
from bot.listeners.digest import answer_digest_form, form_of
from bot.listeners.places import place_of
from bot.serve.delivery import Place
from bot.serve.desk import Desk
from bot.serve.slack import Busy, Refused, Unknown
from bot.state.inbox import Work

TRIGGER_SECONDS = 2.9
TOO_LATE = "If no window has opened: Slack let go of it too early. Please press or type it again."


def open_form(desk: Desk, work: Work) -> None:
    """/quote without words opens its form; other commands without words are answered as they are."""
    if work.payload.get("command") == "/quote":
        show(desk, work, place_of(work), quote_form(remember(desk, work, place_of(work))))
    elif work.payload.get("command") == "/digest":
        place = place_of(work)
        show(desk, work, place, form_of(desk, place, remember(desk, work, place)))
    else:
        answer_command(desk, work)


def remember(desk: Desk, work: Work, place: Place, item: str = "") -> str:
    """Keeps the place that a form's answer goes to (and the evidence it is about); returns the form's id."""
    kept = json.dumps({**place.to_json(), "item": item})
    desk.store.change("INSERT OR REPLACE INTO slack_forms VALUES (?, ?, ?)", work.id, kept, time.time())
    return work.id


def show(desk: Desk, work: Work, place: Place, view: View) -> None:
    """Opens a modal; if its trigger is gone, says so."""
    check_view(view)
    trigger = work.payload.get("trigger_id")
    while time.time() - work.received < TRIGGER_SECONDS:
        try:
            desk.slack.call("views.open", trigger_id=trigger, view=view)
            return
        except Busy as busy:
            time.sleep(min(busy.seconds, 0.5))
        except Refused as problem:
            if problem.error not in ("expired_trigger_id", "exchanged_trigger_id", "trigger_expired"):
                raise
            break
        except Unknown:
            break
    say(desk, work, place, words(TOO_LATE))


def answer_form(desk: Desk, work: Work) -> None:
    """A form was sent in."""
    view = work.payload["view"]
    rows = desk.store.rows("SELECT place FROM slack_forms WHERE id = ?", view.get("private_metadata"))
    kept: dict[str, Any] = json.loads(rows[0]["place"]) if rows else {}
    item = str(kept.pop("item", ""))
    place = Place(**kept) if kept else place_of(work)
    values: dict[str, Any] = {
        block: next(iter(fields.values()), {}) for block, fields in view["state"]["values"].items()
    }
    if view["callback_id"] == "quote_form":
        ask(desk, work, place, line_of_form(values))
    elif view["callback_id"] == "digest_form":
        answer_digest_form(desk, work, place, values)
    elif view["callback_id"] == "report":
        keep_report(desk, work, place, item, values)


def line_of_form(values: dict[str, Any]) -> str:
    """The form's fields as one typed the command."""
    parts = [str((values.get("topic") or {}).get("value") or "").strip()]
    chosen = {"from": "expert", "in": "source", "kind": "kind"}
    for name, block in chosen.items():
        option = (values.get(block) or {}).get("selected_option")
        if option:
            value = str(option["value"]).replace('"', "")
            parts.append(f'{name}:"{value}"')
    for name in ("after", "before"):
        date = (values.get(name) or {}).get("selected_date")
        if date:
            parts.append(f"{name}:{date}")
    return "/quote " + " ".join(part for part in parts if part)


def keep_report(desk: Desk, work: Work, place: Place, item: str, values: dict[str, Any]) -> None:
    """A report for the library's keepers (`rapporteur reports` shows them)."""
    evidence = desk.answers.item(item)
    reason = ((values.get("reason") or {}).get("selected_option") or {}).get("value", "other")
    said = str((values.get("words") or {}).get("value") or "")
    desk.store.change(
        "INSERT OR IGNORE INTO slack_reports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
        work.id, item, evidence.file if evidence else "", json.dumps(evidence.spans if evidence else []),
        place.person, reason, said, time.time(),
    )  # fmt: skip
    say(desk, work, place, words("Thank you: your report is kept for the people who look after the library."))
