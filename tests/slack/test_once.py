"""One answer, whatever is resent, refused, lost or killed."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.slack.conftest import Start
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Fault, Shown


def answers(shown: list[Shown]) -> list[Shown]:
    return [m for m in shown if "harbour.md" in m.words() or m.quotes()]


@pytest.mark.parametrize("way", ["command", "mention", "shortcut", "click"])
def test_four_deliveries_one_answer_also_after_a_restart(start: Start, slack: StandIn, way: str) -> None:
    door, _ = start()
    if way == "command":
        kind, payload = "slash_commands", door.command_payload("/library")
        door.deliver(kind, payload)
    elif way == "mention":
        kind = "events_api"
        _, payload = door.say("quote harbour fees")
    elif way == "click":
        door.command("/quote harbour fees")
        kind, payload = "interactive", door.click_payload(slack.wait()[0], "Share")
        door.deliver(kind, payload)
    else:
        kind = "interactive"
        payload = {
            "type": "message_action", "callback_id": "find_quotes", "team": {"id": "T1"}, "user": {"id": "U1"},
            "channel": {"id": "C1"}, "trigger_id": slack.trigger(), "message": {"ts": "1.1", "text": "harbour fees"},
        }  # fmt: skip
        payload["response_url"] = slack.address("C1", "U1", payload["trigger_id"])
        door.deliver(kind, payload)
    assert door.deliver(kind, payload).status == 200
    slack.wait(1)
    start.stop()  # type: ignore[attr-defined]
    door, _ = start()
    for _ in range(2):
        assert (
            door.deliver(kind, {**payload, "event_id": "EvResent"} if kind == "events_api" else payload).status == 200
        )
    assert len(answers(slack.wait(1))) == 1


@pytest.mark.parametrize("fault", ["429", "500", "cut", "lost", "html"])
@pytest.mark.parametrize(
    ("ask", "method"), [("command", "respond"), ("thread", "chat.postEphemeral"), ("direct", "chat.postMessage")]
)
def test_trouble_on_the_way_makes_no_double_and_no_silence(
    door: HttpDoor, slack: StandIn, ask: str, method: str, fault: str
) -> None:
    slack.fail(method, Fault(fault, 0.3))
    if ask == "command":
        door.command("/library")
    else:
        door.say("library", channel="D1" if ask == "direct" else "C1", thread="1.000001" if ask == "thread" else None)
    shown = slack.wait(1)
    found = answers(shown)
    assert len(found) <= 1
    if not found:
        assert "did not confirm" in shown[0].words()
        door.click(shown[0], "Show it")
        assert len(answers(slack.wait(2))) == 1


@pytest.mark.parametrize("fault", ["429", "500", "cut", "lost", "html"])
def test_sharing_in_trouble_is_looked_up_before_it_is_sent_again(door: HttpDoor, slack: StandIn, fault: str) -> None:
    door.command("/quote harbour fees")
    private = slack.wait()[0]
    slack.fail("chat.postMessage", Fault(fault, 0.3))
    door.click(private, "Share")
    slack.wait_for(lambda: private.gone)
    assert [m.to for m in slack.wait(1)] == [None]


def test_a_share_that_cannot_be_looked_up_is_told_not_doubled(start: Start, slack: StandIn) -> None:
    door, _ = start()
    door.command("/quote harbour fees")
    private = slack.wait()[0]
    slack.scopes = slack.scopes.replace("channels:history,", "")
    slack.fail("chat.postMessage", "lost")
    door.click(private, "Share")
    shown = slack.wait(2)
    assert sum(m.to is None for m in shown) == 1
    assert any("did not confirm" in m.words() for m in shown)


def test_a_long_rate_limit_is_waited_for(door: HttpDoor, slack: StandIn) -> None:
    slack.fail("chat.postEphemeral", Fault("429", 3))
    door.say("library")
    assert len(slack.wait(1)) == 1


def test_a_used_up_response_address_gives_way_to_another_way(door: HttpDoor, slack: StandIn) -> None:
    payload = door.command_payload("/library")
    for address in slack.addresses.values():
        address.uses = 5
    door.command("", payload=payload)
    assert [m.via for m in slack.wait()] == ["chat.postEphemeral"]


def test_a_response_address_elsewhere_is_not_used(door: HttpDoor, slack: StandIn) -> None:
    payload = {**door.command_payload("/library"), "response_url": "https://slack.com.evil.example/steal"}
    door.command("", payload=payload)
    assert [m.via for m in slack.wait()] == ["chat.postEphemeral"]


def test_a_late_trigger_is_told(door: HttpDoor, slack: StandIn) -> None:
    payload = door.command_payload("/quote")
    slack.triggers.clear()
    door.command("", payload=payload)
    assert "again" in slack.wait()[0].words()


def test_an_error_inside_is_one_line_with_an_id(door: HttpDoor, slack: StandIn, library: Path) -> None:
    with closing(sqlite3.connect(library)) as broken:
        broken.execute("DROP TABLE notes")
    door.command("/library")
    assert "(id " in slack.wait()[0].words()


def test_acks_do_not_wait_for_a_document_that_is_being_added(door: HttpDoor, slack: StandIn, library: Path) -> None:
    with closing(sqlite3.connect(library, isolation_level=None)) as adding, ThreadPoolExecutor(12) as people:
        adding.execute("BEGIN IMMEDIATE")
        payloads = [door.command_payload("/library") for _ in range(12)]
        acks = list(people.map(lambda payload: door.command("", payload=payload), payloads * 2))
        adding.execute("COMMIT")
    assert {ack.status for ack in acks} == {200}
    assert len(slack.wait(12)) == 12


def test_many_answers_in_one_place_keep_to_its_pace(door: HttpDoor, slack: StandIn) -> None:
    slack.rate = 0.4
    for number in range(6):
        door.say(f"quote harbour fees {number}", channel="D1")
    assert len(slack.wait(6)) == 6


def test_two_processes_share_one_library_and_answer_once(start: Start, slack: StandIn) -> None:
    first, second = start()[0], start()[0]
    for number in range(4):
        payload = first.command_payload(f"/quote harbour {number}")
        first.deliver("slash_commands", payload)
        second.deliver("slash_commands", payload)
    assert len(slack.wait(4)) == 4


@pytest.mark.parametrize("fault", ["lost", "cut"])
def test_the_line_about_a_doubt_is_said_again_when_it_is_in_doubt_itself(
    door: HttpDoor, slack: StandIn, fault: str
) -> None:
    slack.fail("respond", fault, "cut")
    door.command("/library")
    slack.wait_for(lambda: any("did not confirm" in m.words() for m in slack.visible()))
    assert len(answers(slack.wait(1))) == (1 if fault == "lost" else 0)
