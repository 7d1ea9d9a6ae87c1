"""Payloads that are rare, and workspaces in which something has been taken away."""

from __future__ import annotations

import time
from typing import Any

import pytest

from tests.slack.conftest import Start
from tests.slack.stand_in import HttpDoor, StandIn


def event(door: HttpDoor, slack: StandIn, inside: dict[str, Any], **outside: Any) -> int:
    payload = {
        "type": "event_callback", "team_id": "T1", "api_app_id": "A1", "event_id": f"Ev{slack.number()}",
        "event_time": int(time.time()), "event": inside, **outside,
    }  # fmt: skip
    return door.deliver("events_api", payload).status


ASKED = {"type": "app_mention", "channel": "C1", "user": "U1", "ts": "5.000001", "text": "<@UBOT> quote harbour fees"}


@pytest.mark.parametrize(
    "change",
    [
        {"bot_id": "B7"}, {"bot_profile": {"id": "B7"}}, {"subtype": "bot_message", "user": None}, {"user": "UBOT"},
        {"subtype": "message_changed", "message": {"text": "quote harbour"}}, {"subtype": "message_deleted"},
        {"subtype": "channel_join"}, {"hidden": True}, {"edited": {"ts": "1.1"}}, {"channel": None}, {"ts": None},
        {"user": ""}, {"type": "message", "channel_type": "channel"}, {"type": "app_home_opened", "tab": "home"},
        {"type": "member_joined_channel"},
    ],
)  # fmt: skip
def test_what_nobody_asked_is_acked_and_left_alone(door: HttpDoor, slack: StandIn, change: dict[str, Any]) -> None:
    assert event(door, slack, {**ASKED, **change}) == 200
    assert slack.wait(0) == []
    assert slack.refused == []


@pytest.mark.parametrize("missing", ["text", "thread_ts", "event_ts", "blocks", "team"])
def test_fields_may_be_missing(door: HttpDoor, slack: StandIn, missing: str) -> None:
    told = {**ASKED, "event_ts": "5.000001", "blocks": [], "team": "T1"}
    assert event(door, slack, {k: v for k, v in told.items() if k != missing}) == 200
    assert len(slack.wait()) == 1


@pytest.mark.parametrize("subtype", ["file_share", "thread_broadcast"])
def test_words_beside_a_file_and_in_a_broadcast_reply_are_asked(door: HttpDoor, slack: StandIn, subtype: str) -> None:
    said = {**ASKED, "type": "message", "channel": "D1", "channel_type": "im", "subtype": subtype, "files": [{}]}
    assert event(door, slack, {**said, "text": "quote harbour fees"}) == 200
    assert slack.wait()[0].quotes()


def test_an_organisation_wide_app_knows_whose_workspace_it_is(door: HttpDoor, slack: StandIn) -> None:
    grid = {"enterprise_id": "E1", "enterprise_name": "Org", "is_enterprise_install": "true"}
    door.command("", payload={**door.command_payload("/digest 8:30 on salt"), **grid})
    assert "08:30" in slack.wait(1)[-1].words()
    door.command("", payload={**door.command_payload("/quote harbour fees"), **grid})
    click = door.click_payload(slack.wait(2)[-1], "Follow")
    person = {"id": "U1", "name": "ada", "team_id": "T1"}
    door.deliver("interactive", {**click, "team": None, "enterprise": {"id": "E1"}, "user": person,
                                 "is_enterprise_install": True})  # fmt: skip
    slack.wait(3)
    event(door, slack, {**ASKED, "text": "<@UBOT> digest list"}, enterprise_id="E1", is_ext_shared_channel=False,
          authorizations=[{"enterprise_id": "E1", "team_id": "T1", "user_id": "UBOT", "is_bot": True}])  # fmt: skip
    assert "on salt, harbour fees" in slack.wait(4)[-1].words()


def test_sharing_where_the_channel_is_archived_meanwhile_says_so_and_keeps_the_private_copy(
    door: HttpDoor, slack: StandIn
) -> None:
    door.command("/quote harbour fees")
    private = slack.wait()[0]
    slack.archived.add("C1")
    door.click(private, "Share")
    shown = slack.wait(2)
    assert "archived" in shown[-1].words()
    assert [m.to for m in shown] == ["U1", "U1"]
    assert not private.gone


def test_sharing_into_a_thread_where_the_app_is_not_a_member_says_what_to_do(door: HttpDoor, slack: StandIn) -> None:
    door.shortcut("find_quotes", "harbour fees", channel="C2", thread="1.000001")
    private = slack.wait()[0]
    door.click(private, "Share")
    assert "invite me to this channel" in slack.wait(2)[-1].words()
    slack.members["C2"] = True
    door.click(private, "Share")
    slack.wait_for(lambda: private.gone)
    assert [m.thread for m in slack.wait() if m.to is None] == ["1.000001"]


def test_a_used_up_address_does_not_make_a_private_message_of_a_share(door: HttpDoor, slack: StandIn) -> None:
    door.command("/quote harbour fees", channel="C2")
    click = door.click_payload(slack.wait()[0], "Share")
    for address in slack.addresses.values():
        address.uses = 5
    door.deliver("interactive", click)
    assert not [m for m in slack.wait(1) if "Shared by" in m.words()]
    assert any("invite me" in m.words() for m in slack.visible())


@pytest.mark.parametrize("error", ["account_inactive", "token_revoked", "invalid_auth"])
def test_a_revoked_token_ends_no_process_and_answers_what_needs_none(
    door: HttpDoor, slack: StandIn, error: str
) -> None:
    slack.token_error = error
    assert door.say("quote harbour fees")[0].status == 200
    door.command("/quote harbour fees")
    [answer] = slack.wait()
    assert answer.via == "response_url"
    assert answer.quotes()
    assert len([method for method, _ in slack.calls if method.startswith("chat.")]) <= 4
    slack.token_error = ""
    door.say("quote harbour fees")
    assert len(slack.wait(2)) == 2


def test_a_permission_that_is_taken_away_is_named(door: HttpDoor, slack: StandIn) -> None:
    door.command("/quote harbour fees")
    private = slack.wait()[0]
    slack.scopes = slack.scopes.replace("chat:write,", "")
    door.click(private, "Share")
    assert "chat:write" in slack.wait(2)[-1].words()
    assert not private.gone


def test_resent_events_with_retry_headers_are_acked_and_answered_once(start: Start, slack: StandIn) -> None:
    import json

    door, _ = start()
    _, payload = door.say("quote harbour fees")
    for number, reason in ((1, "http_timeout"), (2, "connection_failed"), (3, "http_error")):
        told = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason}
        assert door.post(json.dumps(payload).encode(), "application/json", told).status == 200
    assert len(slack.wait()) == 1
