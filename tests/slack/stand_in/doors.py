"""The two ways in which requests reach the app, and the payloads that people cause."""

from __future__ import annotations

import hashlib
import hmac
import json
import random
import time
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass
from typing import Any

from tests.slack.stand_in import validate
from tests.slack.stand_in.server import SECRET, Shown, StandIn


@dataclass
class Ack:
    """What the app answered at once."""

    status: int
    body: Any
    seconds: float


class Door:
    """Builds payloads; how they are delivered is up to the two kinds of door."""

    def __init__(self, slack: StandIn) -> None:
        self.slack = slack

    def deliver(self, kind: str, payload: dict[str, Any]) -> Ack:
        raise NotImplementedError

    # What people do ------------------------------------------------------------------

    def command(
        self, line: str, *, channel: str = "C1", person: str = "U1", payload: dict[str, Any] | None = None
    ) -> Ack:
        return self.deliver("slash_commands", payload or self.command_payload(line, channel, person))

    def command_payload(self, line: str, channel: str = "C1", person: str = "U1") -> dict[str, Any]:
        name, _, text = line.partition(" ")
        trigger = self.slack.trigger()
        return {
            "token": "old", "team_id": "T1", "team_domain": "team", "channel_id": channel, "channel_name": "general",
            "user_id": person, "user_name": "ada", "command": name, "text": text, "api_app_id": "A1",
            "response_url": self.slack.address(channel, person, trigger), "trigger_id": trigger,
        }  # fmt: skip

    def say(
        self, text: str, *, channel: str = "C1", person: str = "U1", thread: str | None = None, **more: Any
    ) -> tuple[Ack, dict[str, Any]]:
        """A message: an app_mention in channels, message.im in direct ones."""
        direct = channel.startswith("D")
        event = {
            "type": "message" if direct else "app_mention", "channel": channel, "user": person, "ts": self.slack.ts(),
            "text": text if direct else f"<@UBOT> {text}", **({"channel_type": "im"} if direct else {}),
            **({"thread_ts": thread} if thread else {}), **more,
        }  # fmt: skip
        payload = {
            "token": "old", "type": "event_callback", "team_id": "T1", "api_app_id": "A1", "event": event,
            "event_id": f"Ev{self.slack.number()}", "event_time": int(time.time()),
        }  # fmt: skip
        return self.deliver("events_api", payload), payload

    def click(self, message: Shown, label: str, *, person: str = "U1", nth: int = 0) -> Ack:
        return self.deliver("interactive", self.click_payload(message, label, person, nth))

    def click_payload(self, message: Shown, label: str, person: str = "U1", nth: int = 0) -> dict[str, Any]:
        found = [b for b in message.buttons() if b["text"]["text"].startswith(label)]
        assert len(found) > nth, f"no button {label!r} among {[b['text']['text'] for b in message.buttons()]}"
        trigger = self.slack.trigger()
        block = next(b for b in message.blocks if b["type"] == "actions" and found[nth] in b["elements"])
        container = {
            "type": "message", "message_ts": message.ts, "channel_id": message.channel,
            "is_ephemeral": message.to is not None, **({"thread_ts": message.thread} if message.thread else {}),
        }  # fmt: skip
        action = {
            "action_id": found[nth]["action_id"], "block_id": block.get("block_id"), "value": found[nth].get("value"),
            "type": "button", "action_ts": self.slack.ts(), "text": found[nth]["text"],
        }  # fmt: skip
        return {
            "type": "block_actions", "token": "old", "team": {"id": "T1"}, "user": {"id": person, "name": "ada"},
            "channel": {"id": message.channel, "name": "general"}, "container": container, "trigger_id": trigger,
            "response_url": self.slack.address(message.channel, person, trigger, message), "actions": [action],
            "api_app_id": "A1", **({} if message.to else {"message": {"ts": message.ts, **message.body}}),
        }  # fmt: skip

    def click_in_view(self, view: dict[str, Any], label: str, person: str = "U1") -> Ack:
        buttons = [e for b in view["blocks"] if b["type"] == "actions" for e in b["elements"]]
        found = next(b for b in buttons if b["text"]["text"] == label)
        return self.deliver("interactive", {
            "type": "block_actions", "team": {"id": "T1"}, "user": {"id": person, "name": "ada"}, "view": view,
            "container": {"type": "view", "view_id": view["id"]}, "trigger_id": self.slack.trigger(),
            "actions": [{"action_id": found["action_id"], "value": found["value"], "type": "button", "block_id": "x"}],
        })  # fmt: skip

    def submit(self, view: dict[str, Any], values: dict[str, dict[str, Any]], person: str = "U1") -> Ack:
        state = {block: {block: value} for block, value in values.items()}
        return self.deliver("interactive", {
            "type": "view_submission", "team": {"id": "T1"}, "user": {"id": person, "name": "ada"},
            "trigger_id": self.slack.trigger(), "view": {**view, "state": {"values": state}}, "response_urls": [],
        })  # fmt: skip

    def complete(self, view: dict[str, Any], field: str, typed: str) -> list[str]:
        ack = self.deliver("interactive", {
            "type": "block_suggestion", "team": {"id": "T1"}, "user": {"id": "U1"}, "action_id": field,
            "block_id": field, "value": typed, "view": view, "container": {"type": "view", "view_id": view["id"]},
        })  # fmt: skip
        validate.suggestions(ack.body)
        return [option["value"] for option in ack.body["options"]]

    def shortcut(
        self, name: str, text: str, *, channel: str = "C1", person: str = "U1", thread: str | None = None
    ) -> Ack:
        trigger = self.slack.trigger()
        message = {"type": "message", "user": "U9", "ts": self.slack.ts(), "text": text}
        return self.deliver("interactive", {
            "type": "message_action", "callback_id": name, "team": {"id": "T1"}, "user": {"id": person, "name": "ada"},
            "channel": {"id": channel, "name": "general"}, "trigger_id": trigger, "message_ts": message["ts"],
            "message": {**message, **({"thread_ts": thread} if thread else {})},
            "response_url": self.slack.address(channel, person, trigger),
        })  # fmt: skip


class HttpDoor(Door):
    """Signed requests to a request URL."""

    def __init__(self, slack: StandIn, port: int) -> None:
        super().__init__(slack)
        self.base = f"http://127.0.0.1:{port}"

    def deliver(self, kind: str, payload: dict[str, Any]) -> Ack:
        if kind == "slash_commands":
            return self.post(urllib.parse.urlencode(payload).encode(), "application/x-www-form-urlencoded")
        if kind == "events_api":
            return self.post(json.dumps(payload).encode(), "application/json")
        return self.post(
            urllib.parse.urlencode({"payload": json.dumps(payload)}).encode(), "application/x-www-form-urlencoded"
        )

    def post(self, body: bytes, kind: str, headers: dict[str, str] | None = None) -> Ack:
        given = {"Content-Type": kind, **signed(body), **(headers or {})}
        request = urllib.request.Request(f"{self.base}/slack/events", body, given)
        start = time.perf_counter()
        try:
            with urllib.request.urlopen(request, timeout=120) as reply:
                status, raw = reply.status, reply.read()
        except urllib.error.HTTPError as problem:
            status, raw = problem.code, problem.read()
        seconds = time.perf_counter() - start
        return Ack(status, json.loads(raw) if raw[:1] in (b"{", b"[") else raw.decode(), seconds)


def signed(body: bytes, at: float | None = None, secret: str = SECRET) -> dict[str, str]:
    """The headers of a signed request."""
    stamp = str(int(at or time.time()))
    digest = hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


class SocketDoor(Door):
    """Envelopes through one of the app's WebSocket connections, chosen at random as Slack does."""

    def deliver(self, kind: str, payload: dict[str, Any], seconds: float = 120) -> Ack:
        key = f"env-{self.slack.number()}"
        start = time.time()
        if kind == "events_api":
            self.slack.silent.add(key)
        envelope = {
            "type": kind,
            "envelope_id": key,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        self.send(envelope)
        while key not in self.slack.acks and time.time() - start < seconds:
            time.sleep(0.002)
        if key not in self.slack.acks:
            return Ack(0, None, time.time() - start)
        at, body = self.slack.acks[key]
        return Ack(200, body, at - start)

    def send(self, envelope: dict[str, Any]) -> None:
        while True:
            try:
                random.choice(self.slack.sockets).send(envelope)
                return
            except (OSError, IndexError):
                time.sleep(0.05)
