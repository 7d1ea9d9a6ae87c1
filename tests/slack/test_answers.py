"""What people get, wherever they ask."""

from __future__ import annotations

import threading

import pytest

from tests.slack.conftest import PROSE
from tests.slack.stand_in import HttpDoor, StandIn
from tests.slack.stand_in.server import Fault, Shown


def only_letters(words: str) -> str:
    return "".join(c for c in words if c.isalnum())


def test_a_command_is_acked_at_once_and_answered_to_the_asker_alone(door: HttpDoor, slack: StandIn) -> None:
    ack = door.command("/library")
    assert (ack.status, ack.body) == (200, "")
    [answer] = slack.wait()
    assert answer.to == "U1"
    assert "harbour.md" in answer.words()


def test_quotations_stand_letter_for_letter_in_quote_elements(door: HttpDoor, slack: StandIn) -> None:
    door.command("/quote harbour treaty")
    [answer] = slack.wait()
    assert answer.quotes()
    for quotation in answer.quotes():
        assert only_letters(quotation) in only_letters(PROSE)


def test_a_denied_view_is_shown_with_its_whole_sentence(door: HttpDoor, slack: StandIn) -> None:
    door.command("/quote lighthouse Brenish navy")
    [answer] = slack.wait()
    denial = next(q for q in answer.quotes() if "Brenish navy" in q)
    assert denial.startswith("He denies")
    assert "denies" in answer.words()


def test_speaker_and_role_are_bold_and_the_source_is_one_line(door: HttpDoor, slack: StandIn) -> None:
    door.command('/quote "price of a quiet coast"')
    [answer] = slack.wait()
    parts = [p for b in answer.blocks if b["type"] == "rich_text" for p in b["elements"]]
    bold = [e["text"] for p in parts for e in p["elements"] if e.get("style", {}).get("bold")]
    assert any("Teodor Valk" in words and "Lindmark Institute" in words for words in bold)
    assert any(
        "The Harbour Question in Ardovia" in e["text"] for p in parts for e in p["elements"] if e["type"] == "text"
    )


@pytest.mark.parametrize("line", ["/expert Valk", "/stance harbour treaty", "/check Ardovia exported barges of salt"])
def test_every_command_answers_once(door: HttpDoor, slack: StandIn, line: str) -> None:
    door.command(line)
    assert len(slack.wait()) == 1


@pytest.mark.parametrize("line", ["/quote help", "/expert", "/stance ", "/check help", "/library help"])
def test_help_is_about_the_command(door: HttpDoor, slack: StandIn, line: str) -> None:
    door.command(line)
    [answer] = slack.wait()
    name = line.split()[0]
    assert name in answer.words()
    assert sum(other in answer.words() for other in ("/quote", "/expert", "/stance", "/check")) <= 1


def test_a_mention_in_a_thread_is_answered_in_the_thread(door: HttpDoor, slack: StandIn) -> None:
    door.say("quote harbour fees", thread="1.000001")
    [answer] = slack.wait()
    assert (answer.to, answer.thread, answer.channel) == ("U1", "1.000001", "C1")
    assert "harbour fees have doubled" in answer.words()


def test_a_direct_message_is_a_search(door: HttpDoor, slack: StandIn) -> None:
    door.say("harbour fees", channel="D1")
    [answer] = slack.wait()
    assert (answer.channel, answer.via) == ("D1", "chat.postMessage")
    assert "harbour fees have doubled" in answer.words()


def test_messages_that_are_no_question_are_left_alone(door: HttpDoor, slack: StandIn) -> None:
    for extra in ({"bot_id": "B9"}, {"subtype": "message_changed"}, {"edited": {"ts": "1"}}):
        assert door.say("quote harbour", channel="D1", **extra)[0].status == 200
    assert door.say("quote harbour", channel="D1", person="UBOT")[0].status == 200
    assert slack.wait(0) == []


def test_check_in_a_thread_takes_the_message_the_thread_is_about(door: HttpDoor, slack: StandIn) -> None:
    root = Shown("C1", slack.ts(), {"text": "Salt &amp; barges: Ardovia exported 372 barges of salt in 2021"})
    slack.shown.append(root)
    door.say("check", thread=root.ts)
    answer = slack.wait(2)[-1]
    assert answer.thread == root.ts
    assert "Salt & barges: Ardovia exported 372 barges" in answer.words()


def test_check_takes_quoted_lines_first(door: HttpDoor, slack: StandIn) -> None:
    door.say("check\n&gt; Harbour fees have doubled")
    [answer] = slack.wait()
    assert "Harbour fees have doubled" in answer.words()


def test_a_thread_that_may_not_be_read_is_said_to_be(door: HttpDoor, slack: StandIn) -> None:
    slack.scopes = slack.scopes.replace("channels:history,", "")
    door.say("check", thread="1.000001")
    [answer] = slack.wait()
    assert "may not read this thread" in answer.words()


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("check_message", "Harbour fees have doubled", "Harbour fees have doubled"),
        ("who_says", "the harbour treaty is the price of a quiet coast", "Teodor Valk"),
        ("find_quotes", "harbour <https://example.org|fees>", "harbour fees have doubled"),
    ],
)
def test_message_shortcuts(door: HttpDoor, slack: StandIn, name: str, text: str, found: str) -> None:
    door.shortcut(name, text, channel="C2")
    [answer] = slack.wait()
    assert answer.to == "U1"
    assert found in answer.words()


def test_a_shortcut_on_a_message_without_words_says_so(door: HttpDoor, slack: StandIn) -> None:
    door.shortcut("find_quotes", "<@U7>")
    assert "no words" in slack.wait()[0].words()


def test_quote_without_words_opens_a_form_that_asks_like_the_command(door: HttpDoor, slack: StandIn) -> None:
    door.command("/quote")
    slack.wait_for(lambda: slack.views)
    view = next(iter(slack.views.values()))
    assert door.complete(view, "expert", "val") == ["Teodor Valk"]
    assert door.complete(view, "source", "harbour") == ["The Harbour Question in Ardovia"]
    door.submit(view, {
        "topic": {"type": "plain_text_input", "value": "harbour treaty"},
        "expert": {"type": "external_select", "selected_option": {"value": "Teodor Valk"}},
        "source": {"selected_option": None}, "after": {"selected_date": None}, "before": {"selected_date": None},
        "kind": {"selected_option": {"value": "direct"}},
    })  # fmt: skip
    [answer] = slack.wait()
    assert answer.quotes() == ["the harbour treaty is the price of a quiet coast"]


def test_quote_without_words_elsewhere_offers_the_form(door: HttpDoor, slack: StandIn) -> None:
    door.say("quote", channel="D1")
    [offer] = slack.wait()
    door.click(offer, "Open the form")
    slack.wait_for(lambda: slack.views)


def test_an_app_that_is_not_in_the_channel_still_answers(door: HttpDoor, slack: StandIn) -> None:
    door.say("quote harbour fees", channel="C2")
    [answer] = slack.wait()
    assert answer.channel == "D1"


def test_limits_have_a_friendly_word(start: object, slack: StandIn) -> None:
    door, _ = start(per_person=2)  # type: ignore[operator]
    for _ in range(3):
        door.command("/library")
    assert sum("Give me a minute" in m.words() for m in slack.wait(3)) == 1


def test_an_alias_set_in_slack_holds_for_everybody(door: HttpDoor, slack: StandIn) -> None:
    door.command("/library alias “Tedor Walk” “Teodor Valk”")
    assert "Tedor Walk now stands for Teodor Valk" in slack.wait()[0].words()
    door.command("/expert Tedor Walk", person="U2")
    assert "Lindmark Institute" in slack.wait(2)[-1].words()
    door.command("/library alias Tedor Walk")
    assert "in quotation marks" in slack.wait(3)[-1].words()


@pytest.mark.parametrize("way", ["form", "button"])
def test_windows_open_while_everybody_else_waits_for_answers(door: HttpDoor, slack: StandIn, way: str) -> None:
    door.command("/quote harbour fees")
    [answer] = slack.wait()
    opened = threading.Event()
    slack.fail("respond", *[Fault("slow", 0, opened.wait)] * 16)
    for number in range(16):  # more than there are threads
        door.command(f"/quote harbour {number}")
    door.command("/quote") if way == "form" else door.click(answer, "Context")
    slack.wait_for(lambda: slack.views)
    opened.set()
    assert sum(bool(m.quotes()) for m in slack.wait(17)) == 17
