"""The request URL: who may come in, and that nothing odd makes it fall over."""

from __future__ import annotations

import json
import time
import urllib.parse
import urllib.request

import pytest

from tests.slack.conftest import Start
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.doors import signed

FORM = "application/x-www-form-urlencoded"


def body(door: HttpDoor) -> bytes:
    return urllib.parse.urlencode(door.command_payload("/library")).encode()


@pytest.mark.parametrize(
    "odd",
    [
        {"X-Slack-Request-Timestamp": "soon"}, {"X-Slack-Request-Timestamp": ""}, {"X-Slack-Request-Timestamp": "1e9"},
        {"X-Slack-Request-Timestamp": "-5"}, {"X-Slack-Request-Timestamp": "9" * 400}, {"X-Slack-Signature": ""},
        {"X-Slack-Signature": "v0=é" + "0" * 63}, {"X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Signature": "v1=abc"}, {"X-Slack-Request-Timestamp": "\u0663\u0664".encode().decode("latin-1")},
    ],
)  # fmt: skip
def test_odd_headers_are_unauthorised_never_an_error(door: HttpDoor, slack: StandIn, odd: dict[str, str]) -> None:
    assert door.post(body(door), FORM, odd).status == 401
    assert slack.wait(0) == []


@pytest.mark.parametrize("off", [-301, -3600, 301, 10**6])
def test_a_signature_outside_the_time_window_is_refused(door: HttpDoor, off: int) -> None:
    sent = body(door)
    assert door.post(sent, FORM, signed(sent, time.time() + off)).status == 401


def test_a_signature_of_another_body_or_secret_is_refused(door: HttpDoor) -> None:
    sent = body(door)
    assert door.post(sent, FORM, signed(sent + b"x")).status == 401
    assert door.post(sent, FORM, signed(sent, secret="guess")).status == 401


@pytest.mark.parametrize(
    "sent", [b"", b"{", b"payload=%", b"\xff\xfe", b"payload={}", b"[]", b"null", b'"a"', b"a=1&a=2"]
)
@pytest.mark.parametrize("kind", [FORM, "application/json", "text/plain", ""])
def test_signed_nonsense_is_answered_without_an_error(door: HttpDoor, sent: bytes, kind: str) -> None:
    assert door.post(sent, kind).status < 500


def test_url_verification_and_ssl_check_are_answered(door: HttpDoor) -> None:
    ack = door.post(json.dumps({"type": "url_verification", "challenge": "c4"}).encode(), "application/json")
    assert (ack.status, ack.body) == (200, {"challenge": "c4"})
    assert door.post(b"ssl_check=1&token=x", FORM).status == 200


def test_health_and_unknown_paths(door: HttpDoor) -> None:
    with urllib.request.urlopen(f"{door.base}/health") as reply:
        assert json.load(reply) == {"ok": True, "waiting": 0}
    for path in ("/", "/slack/events", "/slack/events/../../etc/passwd", "/slack/install"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(door.base + path)
        assert refused.value.code in (404, 405)
        refused.value.close()


def test_requests_that_nobody_knows_are_acked(start: Start, slack: StandIn) -> None:
    door, _ = start()
    assert door.command("/unheard of").status == 200
    unknown = {"type": "event_callback", "team_id": "T1", "event": {"type": "reaction_added"}, "event_id": "Ev1"}
    assert door.deliver("events_api", unknown).status == 200
    for kind in ("block_actions", "view_submission", "view_closed", "message_action", "shortcut"):
        payload = {
            "type": kind, "team": {"id": "T1"}, "user": {"id": "U1"}, "callback_id": "x", "trigger_id": slack.trigger(),
            "actions": [{"action_id": "zz", "block_id": "b", "type": "button"}], "message": {}, "channel": {"id": "C1"},
            "view": {"type": "modal", "callback_id": "zz", "id": "V9", "private_metadata": "", "state": {"values": {}}},
        }  # fmt: skip
        assert door.deliver("interactive", payload).status == 200, kind
