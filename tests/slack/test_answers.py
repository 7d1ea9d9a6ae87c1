"""Commands, as people type them, through signed requests."""

from __future__ import annotations

from tests.slack.stand_in import HttpDoor, StandIn


def test_a_command_is_acked_at_once_and_answered_to_the_asker_alone(door: HttpDoor, slack: StandIn) -> None:
    ack = door.command("/library")
    assert (ack.status, ack.body) == (200, "")
    [answer] = slack.wait()
    assert answer.to == "U1"
    assert "harbour.md" in answer.words()
