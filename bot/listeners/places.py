"""Where a request came from."""

from __future__ import annotations

from typing import Any

from bot.serve.delivery import Place
from bot.state.inbox import Work

Body = dict[str, Any]


def place_of(work: Work) -> Place:
    """The place of any kind of work; a form's place is remembered with the form instead."""
    body = work.payload
    if "command" in body:
        return Place(
            team_of(body), str(body.get("channel_id", "")), str(body.get("user_id", "")),
            response_url=body.get("response_url"), since=work.received,
        )  # fmt: skip
    if "event" in body:
        return _of_event(body)
    return _of_interaction(body, work.received)


def _of_event(body: Body) -> Place:
    event = body["event"]
    return Place(
        team_of(body), str(event["channel"]), str(event["user"]), thread=event.get("thread_ts"),
        direct=event.get("channel_type") == "im" or str(event["channel"]).startswith("D"),
    )  # fmt: skip


def _of_interaction(body: Body, received: float) -> Place:
    container = body.get("container") or {}
    message = body.get("message") or {}
    channel = str((body.get("channel") or {}).get("id") or container.get("channel_id") or "")
    person = str((body.get("user") or {}).get("id") or "")
    if not channel:  # inside a modal: Slack names no channel, so words for the person go to their messages
        return Place(team_of(body), person, person, direct=True)
    direct = channel.startswith("D") and bool(container) and not container.get("is_ephemeral")
    return Place(
        team_of(body), channel, person,
        thread=container.get("thread_ts") or message.get("thread_ts"),
        response_url=None if direct else body.get("response_url"), since=received, direct=direct,
    )  # fmt: skip


def team_of(body: Body) -> str:
    """The workspace somebody acts in. Where an app is installed for a whole organisation, `team` may be null, and the
    person's own workspace stands with the person.

    https://docs.slack.dev/enterprise/developing-for-enterprise-orgs
    """
    team, user, enterprise = (body.get(key) or {} for key in ("team", "user", "enterprise"))
    person = user if isinstance(user, dict) else {}
    own = body.get("team_id") or team.get("id") or person.get("team_id")
    return str(own or enterprise.get("id") or body.get("enterprise_id") or "")
