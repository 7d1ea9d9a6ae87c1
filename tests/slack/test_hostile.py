"""Hostile people and hostile documents: no ping, no refused message, no error."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from index.library import Library
from tests.slack.conftest import Start
from tests.slack.stand_in import StandIn

PIECES = (
    "<!channel>",
    "<!here>",
    "<!everyone|x>",
    "<@U123>",
    "<#C9|secret>",
    "<!subteam^S1|all>",
    "&lt;!channel&gt;",
    "&amp;lt;",
    "*",
    "_",
    "~",
    "`",
    "```",
    ">",
    "\u202e",
    "\u0000",
    "\u200b",
    "\ufeff",
    "“",
    "”",
    '"',
    "'",
    "(",
    ")",
    "-",
    "--",
    "from:",
    "in:",
    "after:2020-99-99",
    "before:x",
    "kind:direct",
    "kind:nonsense",
    "lang:zh",
    "limit:0",
    "limit:-1",
    "limit:99999999999",
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "harbour",
    "treaty",
    "经济",
    "🙂",
    "👩‍👩‍👧",
    "é",
    "e\u0301",
    "\ud83d",
    "%s",
    "{0}",
    "';DROP TABLE documents;--",
    "<https://evil.example|https://bank.example>",
    "javascript:alert(1)",
    "=cmd|' /C calc'!A0",
    "\r\n",
    "\t",
    "x" * 300,
    "../../etc/passwd",
    "help",
    "?",
    "by:Valk",
    "compare:A,B",
    "compare:,",
    "372",
    "1 %",
    "$372bn",
    "2021-13",
    "-" * 50,
    ":smile:",
    "@channel",
    "@here",
)
EVIL = """# <!channel> The *Harbour* [link](https://evil.example)

By <!here> Norvin Thale

Norvin Thale, <!subteam^S1> a spokesman for `everyone`, argues that \
"<!channel> *all* of us <@U123> must read <https://evil.example|bank> &lt;!here&gt; now".

The _harbour_ committee of <#C1|general> told reporters on Friday \
that :smile: the quay ```would``` be closed > until the summer ends.
"""


@pytest.mark.slow
def test_five_hundred_hostile_inputs_on_every_path(start: Start, slack: StandIn, library: Path, tmp_path: Path) -> None:
    evil = tmp_path / "evil <!channel>.md"
    evil.write_text(EVIL, encoding="utf-8")
    with Library(library) as opened:
        opened.add([evil])
    door, _ = start()
    chance = random.Random(11)
    commands = ["quote", "expert", "stance", "check", "library", "digest", "help", "<!channel>"]
    for number in range(500):
        text = " ".join(chance.choices(PIECES, k=chance.randint(0, 8))).encode("utf-8", "replace").decode()
        text = text * 12 if number % 50 == 0 else text
        command = chance.choice(commands)
        way = number % 4
        if way == 0:
            assert door.command(f"/{command} {text}").status == 200
        elif way == 1:
            assert door.say(f"{command} {text}")[0].status == 200
        elif way == 2:
            assert door.say(f"{command} {text}", channel="D1")[0].status == 200
        else:
            assert door.shortcut(chance.choice(["check_message", "who_says", "find_quotes"]), text).status == 200
    slack.wait(495)
    answered = len(slack.visible()) + len(slack.views)
    assert answered >= 495  # some are a form that is opened
    assert [why for why in slack.refused if why[0] != "conversations.replies"] == []
    for message in slack.visible():
        assert "(id " not in message.words()
        assert not re.search(r"<[!@#]", message.text)
        assert '"mrkdwn"' not in str(message.body)


def test_a_hostile_document_is_quoted_as_it_is_and_pings_nobody(
    start: Start, slack: StandIn, library: Path, tmp_path: Path
) -> None:
    evil = tmp_path / "evil.md"
    evil.write_text(EVIL, encoding="utf-8")
    with Library(library) as opened:
        opened.add([evil])
    door, _ = start()
    door.command("/quote reporters quay closed summer")
    answer = slack.wait()[0]
    assert any(":smile: the quay" in quotation for quotation in answer.quotes())
    door.click(answer, "Share")
    slack.wait_for(lambda: answer.gone)
    elements = {
        e["type"]
        for m in slack.visible()
        for b in m.blocks
        if b["type"] == "rich_text"
        for p in b["elements"]
        for e in p["elements"]
    }
    assert elements <= {"text", "link"}
    assert all(not re.search(r"<[!@#]", m.text) for m in slack.visible())
