"""Every capability, by every way that Slack allows: the same quotations, whichever way one asks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Shown

LINES = (
    "/quote harbour fees", "/expert Valk", "/stance harbour treaty", "/check Harbour fees have doubled", "/library",
    "/help", "/quote help", "/expert Nobody Known", '/library alias "Tedor Walk" "Teodor Valk"', "/digest list",
    "/digest preview on harbour treaty", "/digest 8:30 on salt", "/digest tomorrow",
)  # fmt: skip
WAYS: dict[str, Callable[[HttpDoor, str], object]] = {
    "command": lambda door, line: door.command(line),
    "mention": lambda door, line: door.say(line[1:]),
    "mention with a slash": lambda door, line: door.say(line),
    "thread": lambda door, line: door.say(line[1:], thread="1.000001"),
    "direct": lambda door, line: door.say(line[1:], channel="D1"),
    "direct in a thread": lambda door, line: door.say(f"!{line[1:]}", channel="D1", thread="1.000002"),
}


def shape(message: Shown) -> list[object]:
    """What is shown, without the ids of this answer."""
    return [
        b.get("elements") if b["type"] == "rich_text" else [e["text"]["text"] for e in b["elements"]]
        for b in message.blocks
    ]


@pytest.mark.parametrize("line", LINES)
def test_every_way_gives_the_same_answer(door: HttpDoor, slack: StandIn, line: str) -> None:
    shapes = []
    for number, way in enumerate(WAYS, 1):
        WAYS[way](door, line)
        shapes.append(shape(slack.wait(number)[-1]))
    assert all(one == shapes[0] for one in shapes)
    assert all(m.to == "U1" or m.channel == "D1" for m in slack.visible())
    threads = [m.thread for m in slack.visible()]
    assert threads.count("1.000001") == threads.count("1.000002") == 1


@pytest.mark.parametrize("way", ["command", "mention", "thread", "direct", "shortcut"])
@pytest.mark.parametrize("button", ["Share", "Context", "Cite", "Wrong?", "Follow"])
def test_every_button_works_in_every_kind_of_answer(door: HttpDoor, slack: StandIn, way: str, button: str) -> None:
    if way == "shortcut":
        door.shortcut("find_quotes", "harbour fees")
    else:
        WAYS[way](door, "/quote harbour fees")
    answer = slack.wait(1)[0]
    door.click(answer, button)
    slack.wait()
    assert slack.views or len(slack.shown) > 1
    assert not slack.refused
    if button == "Follow":
        before = len(slack.visible())
        door.command("/digest 8:30", channel=answer.channel)
        assert "on harbour fees;" in slack.wait(before + 1)[-1].words()


def test_the_form_gives_the_same_as_the_command(door: HttpDoor, slack: StandIn) -> None:
    door.command("/quote")
    slack.wait_for(lambda: slack.views)
    [view] = slack.views.values()
    door.submit(view, {
        "topic": {"value": "harbour treaty"}, "expert": {"selected_option": {"value": "Teodor Valk"}},
        "source": {"selected_option": {"value": "The Harbour Question in Ardovia"}},
        "after": {"selected_date": None}, "before": {"selected_date": None},
        "kind": {"selected_option": {"value": "direct"}},
    })  # fmt: skip
    door.command('/quote harbour treaty from:"Teodor Valk" in:"The Harbour Question in Ardovia" kind:"direct"')
    first, second = slack.wait(2)
    assert shape(first) == shape(second)
    assert first.quotes()


def test_shortcuts_give_the_same_as_the_commands(door: HttpDoor, slack: StandIn) -> None:
    door.shortcut("find_quotes", "harbour fees")
    door.command("/quote harbour fees")
    first, second = slack.wait(2)
    assert shape(first) == shape(second)
    door.shortcut("check_message", "Harbour fees have doubled")
    door.command("/check Harbour fees have doubled")
    third, fourth = slack.wait(4)[2:]
    assert shape(third) == shape(fourth)
