"""The stand-in refuses what Slack refuses; else the other tests would prove little."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.slack.stand_in import validate

Body = dict[str, Any]


def plain(text: str = "x", **more: Any) -> Body:
    return {"type": "plain_text", "text": text, **more}


def button(**more: Any) -> Body:
    return {"type": "button", "text": plain(), "action_id": "a", **more}


def actions(*elements: Body, **more: Any) -> Body:
    return {"type": "actions", "elements": list(elements), **more}


def rich(*inline: Body, part: str = "rich_text_section", **more: Any) -> Body:
    return {"type": "rich_text", "elements": [{"type": part, "elements": list(inline), **more}]}


def field(element: Body, **more: Any) -> Body:
    return {"type": "input", "label": plain(), "element": {"action_id": "a", **element}, **more}


def option(value: str = "v", text: str = "x") -> Body:
    return {"text": plain(text), "value": value}


TEXT = {"type": "text", "text": "x"}
MESSAGES: list[Body] = [
    {}, {"text": "x" * 4001}, {"blocks": [rich(TEXT)]}, {"text": "x", "thread_ts": "12"}, {"text": "x", "blocks": {}},
    {"text": "x", "metadata": {"event_type": "e"}},
    {"text": "x", "metadata": {"event_type": "e", "event_payload": "p"}},
    {"text": "x", "metadata": {"event_type": "e", "event_payload": {"a": "y" * 8000}}},
]  # fmt: skip
BLOCKS: list[Body] = [
    {"type": "unheard"}, {"type": "rich_text", "elements": []}, rich(), rich({"type": "text", "text": ""}),
    rich({"type": "text", "text": "x", "style": {"loud": True}}), rich({"type": "text", "text": "x", "colour": "red"}),
    rich({"type": "link", "url": "javascript:x"}), rich({"type": "link", "url": "https://x.example/" + "y" * 3000}),
    rich({"type": "channel", "channel_id": "general"}), rich(TEXT, part="rich_text_list", style="stars"),
    rich(TEXT, part="rich_text_list", style="bullet"), rich(TEXT, part="rich_text_quote", style="bullet"),
    rich({"type": "user", "user_id": "U1"}, part="rich_text_preformatted"), rich(TEXT, part="rich_text_poem"),
    actions(), actions(*(button(action_id=str(n)) for n in range(26))), actions(button(), button()),
    actions(button(action_id="x" * 256)), actions(button(action_id="")), actions({"type": "button", "text": plain()}),
    actions(button(text=plain("x" * 76))), actions(button(text={"type": "mrkdwn", "text": "x"})),
    actions(button(value="x" * 2001)), actions(button(url="https://x.example/" + "y" * 3000)),
    actions(button(style="loud")), actions(button(), block_id="x" * 256), actions(button(), colour="red"),
    {"type": "section"}, {"type": "section", "text": plain("x" * 3001)}, {"type": "section", "text": plain("")},
    {"type": "section", "fields": [plain()] * 11}, {"type": "section", "fields": [plain("x" * 2001)]},
    {"type": "section", "text": plain(verbatim=True)},
    {"type": "section", "text": {**plain(emoji=True), "type": "mrkdwn"}},
    {"type": "context", "elements": []}, {"type": "context", "elements": [plain()] * 11},
    {"type": "header", "text": plain("x" * 151)}, {"type": "header", "text": {"type": "mrkdwn", "text": "x"}},
    {"type": "image", "image_url": "https://x.example"}, field({"type": "datepicker"}),
]  # fmt: skip
FIELDS: list[Body] = [
    {"type": "unheard"}, {"type": "plain_text_input", "max_length": 3001},
    {"type": "plain_text_input", "max_length": 3, "initial_value": "long"},
    {"type": "plain_text_input", "colour": "red"},
    {"type": "datepicker", "initial_date": "1 May"}, {"type": "timepicker", "initial_time": "8:30"},
    {"type": "static_select", "options": []},
    {"type": "static_select", "options": [option(str(n)) for n in range(101)]},
    {"type": "radio_buttons", "options": [option(str(n)) for n in range(11)]},
    {"type": "checkboxes", "options": [option(str(n)) for n in range(11)]},
    {"type": "static_select", "options": [option(), option()]},
    {"type": "static_select", "options": [option("x" * 151)]},
    {"type": "static_select", "options": [option(text="x" * 76)]},
    {"type": "static_select", "options": [option("a")], "initial_option": option("b")},
    {"type": "checkboxes", "options": [option("a")], "initial_options": []},
    {"type": "external_select", "placeholder": plain("x" * 151)}, {"type": "external_select", "action_id": ""},
]  # fmt: skip
GOOD: Body = {"type": "modal", "title": plain(), "submit": plain(), "blocks": [field({"type": "plain_text_input"})]}
VIEWS: list[Body] = [
    {"title": plain("x" * 25)}, {"submit": plain("x" * 25)}, {"close": plain("x" * 25)}, {"type": "home"},
    {"private_metadata": "x" * 3001}, {"callback_id": "x" * 256}, {"colour": "red"}, {"blocks": [rich(TEXT)] * 101},
    {"title": {"type": "mrkdwn", "text": "x"}}, {"blocks": [{"type": "divider", "block_id": "b"}] * 2},
]  # fmt: skip


def refused(check: Callable[[Any], None], *bodies: Any) -> None:
    for body in bodies:
        with pytest.raises(validate.Invalid):
            check(body)
            pytest.fail(f"taken: {body}")


def test_messages_over_any_limit_are_refused() -> None:
    refused(validate.message, *MESSAGES)
    refused(validate.message, *({"text": "x", "blocks": [block]} for block in BLOCKS))
    too_many = [{"type": "divider"}] * 51
    same_ids = [actions(button(), block_id="a"), actions(button(action_id="b"), block_id="a")]
    same_actions = [actions(button()), actions(button())]
    too_long = [rich({"type": "text", "text": "x" * 3000})] * 4
    refused(validate.message, *({"text": "x", "blocks": b} for b in (too_many, same_ids, same_actions, too_long)))
    validate.message({"text": "x", "blocks": [rich(TEXT), actions(button())]})


def test_modals_over_any_limit_are_refused() -> None:
    validate.view(GOOD)
    refused(validate.view, *({**GOOD, **change} for change in VIEWS), {k: v for k, v in GOOD.items() if k != "submit"})
    refused(validate.view, *({**GOOD, "blocks": [field(element)]} for element in FIELDS))


def test_suggestions_over_any_limit_are_refused() -> None:
    validate.suggestions({"options": [option()]})
    many = [option(str(n)) for n in range(101)]
    refused(validate.suggestions, {"options": many}, {"options": [option(text="x" * 76)]}, {}, {"options": None})
