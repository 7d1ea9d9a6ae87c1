"""Socket Mode over real WebSockets: two connections, and what happens when they end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.serve.app import build
from bot.serve.socket_mode import PING_SECONDS, connect, disconnect
from index.errors import SlackSetupError
from tests.slack.conftest import settings_for
from tests.slack.stand_in import SocketDoor, StandIn


@pytest.fixture
def socket_door(slack: StandIn, library: Path) -> Iterator[SocketDoor]:
    settings = settings_for(slack, library, mode="socket")
    app, desk = build(settings)
    desk.recover()
    handlers = connect(app, settings)
    slack.wait_for(lambda: len(slack.sockets) == 2)
    slack.idle.append(lambda: desk.inbox.waiting() == 0)
    yield SocketDoor(slack)
    slack.idle.clear()
    disconnect(handlers)
    desk.close()


def test_commands_mentions_and_clicks_are_acked_and_answered(socket_door: SocketDoor, slack: StandIn) -> None:
    ack = socket_door.command("/quote harbour fees")
    assert ack.status == 200
    socket_door.say("library")
    shown = slack.wait(2)
    quoted = next(m for m in shown if m.quotes())
    socket_door.click(quoted, "Context")
    slack.wait_for(lambda: slack.views)
    [view] = slack.views.values()
    assert socket_door.complete(view, "expert", "valk") == ["Teodor Valk"]


def test_everything_is_acked_also_what_nobody_knows(socket_door: SocketDoor) -> None:
    unknown = {"type": "event_callback", "team_id": "T1", "event": {"type": "team_join"}, "event_id": "Ev1"}
    assert socket_door.deliver("events_api", unknown).status == 200
    assert socket_door.command("/unheard").status == 200


@pytest.mark.parametrize("reason", ["warning", "refresh_requested"])
def test_whatever_slack_calls_a_disconnect_nothing_is_lost(
    socket_door: SocketDoor, slack: StandIn, reason: str
) -> None:
    former = list(slack.sockets)
    for socket in former:
        socket.send({"type": "disconnect", "reason": reason, "debug_info": {"host": "h"}})
    slack.wait_for(lambda: len(slack.sockets) >= 2 and not any(s in slack.sockets for s in former))
    for number in range(3):
        assert socket_door.command(f"/quote harbour {number}").status == 200
    assert len(slack.wait(3)) == 3


def test_a_polite_disconnect_and_a_close_frame_lose_nothing(socket_door: SocketDoor, slack: StandIn) -> None:
    first = slack.sockets[0]
    first.send({"type": "disconnect", "reason": "refresh_requested"})
    slack.wait_for(lambda: len(slack.sockets) >= 2 and first not in slack.sockets)
    closed = slack.sockets[0]
    closed.frame(b"\x03\xe9bye", 8)
    slack.wait_for(lambda: len(slack.sockets) >= 2 and closed not in slack.sockets)
    assert socket_door.command("/library").status == 200
    slack.wait(1)


@pytest.mark.slow
def test_a_cut_and_a_silent_connection_are_noticed_within_ten_seconds(socket_door: SocketDoor, slack: StandIn) -> None:
    cut, silent = list(slack.sockets)
    cut.cut()
    silent.answering = False
    slack.wait_for(lambda: len([s for s in slack.sockets if s is not silent]) == 2)
    assert silent.unanswered * PING_SECONDS < 10
    assert socket_door.command("/library").status == 200


def test_a_wrong_app_token_is_named(slack: StandIn, library: Path) -> None:
    settings = settings_for(slack, library, mode="socket", app_token="xapp-wrong")
    app, desk = build(settings)
    with pytest.raises(SlackSetupError, match="SLACK_APP_TOKEN is refused by Slack"):
        connect(app, settings)
    desk.close()
