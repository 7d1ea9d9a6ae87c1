"""From Slack's request to recorded work: nothing slow, nothing lost, everything acknowledged.

Bolt runs these before its response (`process_before_response`), so the ack follows the record.
It knows no repeats; the keys here do. In Socket Mode what no listener takes gets no ack at
all and is sent again, so the patterns take everything.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App

from bot.listeners.complete import options_for
from bot.serve.desk import Desk

EVERYTHING = re.compile(r"(?s).*")
OPENING = ("/quote", "/digest")  # without words these open a form, while their trigger_id lives
SPOKEN = frozenset({None, "file_share", "thread_broadcast"})  # what people say; all other subtypes tell of something
NOT_TAKEN = "I could not take that just now. Please try again in a moment."

log = logging.getLogger("rapporteur.intake")
Body = dict[str, Any]


def register(app: App, desk: Desk) -> None:
    """Takes every kind of request that Slack sends."""
    app.command(EVERYTHING)(_taker(desk, _command))
    app.event(EVERYTHING)(_taker(desk, _event))
    app.action(EVERYTHING)(_taker(desk, _simple("click")))
    app.shortcut(EVERYTHING)(_taker(desk, _simple("shortcut")))
    app.view(EVERYTHING)(_taker(desk, _simple("form")))
    app.view_closed(EVERYTHING)(lambda ack: ack())
    app.options(EVERYTHING)(_completer(desk))


def _taker(desk: Desk, kind_and_key: Callable[[Desk, Body], tuple[str, str] | None]) -> Callable[..., None]:
    def take(body: Body, ack: Ack) -> None:
        try:
            found = kind_and_key(desk, body)
            if found:
                kind, key = found
                desk.receive(kind, key, {k: v for k, v in body.items() if k != "token"})
        except Exception:  # the outermost edge: the person hears of it, the log has the rest
            log.exception("not taken")
            ack(text=NOT_TAKEN) if "command" in body else ack()
            return
        ack()

    return take


def _command(desk: Desk, body: Body) -> tuple[str, str]:
    opening = body.get("command") in OPENING and not str(body.get("text") or "").strip()
    return ("opening" if opening else "command"), _trigger(body)


def _simple(kind: str) -> Callable[[Desk, Body], tuple[str, str]]:
    return lambda _, body: (kind, f"{kind}:{_trigger(body)}")


def _trigger(body: Body) -> str:
    """Slack's id of one act of a person; what it lacks, the body itself makes up for."""
    given = body.get("trigger_id")
    return str(given) if given else hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _event(desk: Desk, body: Body) -> tuple[str, str] | None:
    """Mentions and direct messages of people; one key for both events that one message may cause."""
    event = body.get("event") or {}
    kind = event.get("type")
    if kind not in ("app_mention", "message") or (kind == "message" and event.get("channel_type") != "im"):
        return None
    if event.get("subtype") not in SPOKEN or "edited" in event or event.get("hidden"):
        return None
    if event.get("bot_id") or event.get("bot_profile") or event.get("user") in (None, "", desk.identity.user):
        return None
    if not event.get("channel") or not event.get("ts"):
        return None
    return "message", f"said:{body.get('team_id')}:{event.get('channel')}:{event.get('ts')}"


def _completer(desk: Desk) -> Callable[..., None]:
    def complete(body: Body, ack: Ack) -> None:
        try:
            found = options_for(desk, str(body.get("action_id")), str(body.get("value") or ""))
        except Exception:  # the outermost edge: an empty list instead of a broken form
            log.exception("no completions")
            found = []
        ack(options=found)

    return complete
