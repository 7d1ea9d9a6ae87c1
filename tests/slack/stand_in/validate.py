"""What Slack refuses in blocks, messages and views (docs.slack.dev/reference/block-kit)."""

from __future__ import annotations

import json
import re
from typing import Any

RICH_INLINE = {"text", "link", "emoji", "user", "usergroup", "channel", "broadcast", "date", "color"}
RICH_PARTS = {"rich_text_section", "rich_text_quote", "rich_text_preformatted", "rich_text_list"}
INPUTS = {
    "plain_text_input", "static_select", "external_select", "datepicker", "radio_buttons", "checkboxes",
    "multi_external_select", "multi_static_select", "timepicker", "conversations_select", "channels_select",
}  # fmt: skip


_ANY = {"placeholder", "confirm", "focus_on_load"}
FIELDS = {
    "plain_text_input": {
        "placeholder", "initial_value", "multiline", "min_length", "max_length", "focus_on_load",
        "dispatch_action_config",
    },
    "static_select": _ANY | {"options", "option_groups", "initial_option"},
    "multi_static_select": _ANY | {"options", "option_groups", "initial_options", "max_selected_items"},
    "external_select": _ANY | {"initial_option", "min_query_length"},
    "multi_external_select": _ANY | {"initial_options", "min_query_length", "max_selected_items"},
    "datepicker": _ANY | {"initial_date"},
    "timepicker": _ANY | {"initial_time", "timezone"},
    "radio_buttons": {"options", "initial_option", "confirm", "focus_on_load"},
    "checkboxes": {"options", "initial_options", "confirm", "focus_on_load"},
    "conversations_select": _ANY | {"initial_conversation", "default_to_current_conversation", "filter"},
    "channels_select": _ANY | {"initial_channel"},
}  # fmt: skip


class Invalid(Exception):
    """Something Slack would refuse, and why."""


def need(true: object, why: str) -> None:
    if not true:
        raise Invalid(why)


def known(value: dict[str, Any], required: set[str], optional: set[str] = frozenset()) -> None:  # type: ignore[assignment]
    missing, extra = required - set(value), set(value) - required - set(optional)
    need(not missing, f"missing {missing} in {value.get('type')}")
    need(not extra, f"unknown {extra} in {value.get('type')}")


def text_object(value: Any, longest: int, *, plain_only: bool = False) -> None:
    need(isinstance(value, dict), "a text object is an object")
    known(value, {"type", "text"}, {"emoji", "verbatim"})
    need(value["type"] in ({"plain_text"} if plain_only else {"plain_text", "mrkdwn"}), f"text type {value['type']}")
    need(isinstance(value["text"], str) and 1 <= len(value["text"]) <= longest, f"text of 1 to {longest} characters")
    need(not (value["type"] == "mrkdwn" and "emoji" in value), "emoji is for plain_text")
    need(not (value["type"] == "plain_text" and "verbatim" in value), "verbatim is for mrkdwn")
    need(isinstance(value.get("emoji", True), bool), "emoji is true or false")


def option(value: dict[str, Any]) -> None:
    known(value, {"text", "value"}, {"description"})
    text_object(value["text"], 75, plain_only=True)
    need(isinstance(value["value"], str) and 1 <= len(value["value"]) <= 150, "option value")
    if "description" in value:
        text_object(value["description"], 75, plain_only=True)


def options(value: list[dict[str, Any]], most: int = 100) -> None:
    need(isinstance(value, list) and len(value) <= most, f"at most {most} options")
    for one in value:
        option(one)
    values = [one["value"] for one in value]
    need(len(set(values)) == len(values), "option values are unique")


def suggestions(body: dict[str, Any]) -> None:
    """What may be answered to a block_suggestion."""
    known({"type": "suggestions", **body}, {"type", "options"})
    options(body["options"])


def identifier(value: dict[str, Any], key: str) -> None:
    if key in value:
        need(isinstance(value[key], str) and 1 <= len(value[key]) <= 255, key)


def element(value: dict[str, Any]) -> None:
    kind = value.get("type")
    need("action_id" in value, "an interactive element needs its action_id")
    identifier(value, "action_id")
    if kind == "button":
        known(value, {"type", "text"}, {"action_id", "value", "url", "style", "confirm", "accessibility_label"})
        text_object(value["text"], 75, plain_only=True)
        need(isinstance(value.get("value", ""), str) and len(value.get("value", "")) <= 2000, "button value")
        need(len(value.get("accessibility_label", "")) <= 75, "accessibility_label")
        need(len(value.get("url", "")) <= 3000, "button url")
        need(value.get("style", "primary") in ("primary", "danger"), "button style")
        return
    need(kind in INPUTS, f"unknown element {kind}")
    known(value, {"type", "action_id"}, FIELDS[kind])
    if "placeholder" in value:
        text_object(value["placeholder"], 150, plain_only=True)
    if kind in ("static_select", "radio_buttons", "checkboxes", "multi_static_select"):
        options(value.get("options", []), 10 if kind in ("radio_buttons", "checkboxes") else 100)
        need(value["options"], f"{kind} takes at least one option")
        chosen = value.get("initial_options", [value["initial_option"]] if "initial_option" in value else None)
        need(chosen is None or (chosen and all(one in value["options"] for one in chosen)), "initial options")
    if kind == "plain_text_input":
        need(1 <= value.get("max_length", 3000) <= 3000, "max_length")
        need(len(value.get("initial_value", "")) <= value.get("max_length", 3000), "initial_value")
    if kind == "timepicker":
        need(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value.get("initial_time", "00:00")), "initial_time")
    if kind == "datepicker":
        need(re.fullmatch(r"\d{4}-\d\d-\d\d", value.get("initial_date", "2000-01-01")), "initial_date")


def inline(value: dict[str, Any]) -> None:
    kind = value.get("type")
    need(kind in RICH_INLINE, f"unknown rich text element {kind}")
    if kind == "text":
        known(value, {"type", "text"}, {"style"})
        need(isinstance(value["text"], str) and value["text"], "a text element is never empty")
    if kind == "link":
        known(value, {"type", "url"}, {"text", "style", "unsafe"})
        need(value["url"].startswith(("http://", "https://", "mailto:")) and len(value["url"]) <= 3000, "link url")
        need(value.get("text") != "", "link text")
    if kind == "channel":
        known(value, {"type", "channel_id"}, {"style"})
        need(re.fullmatch(r"[CGD]\w+", value["channel_id"]), "channel_id")
    for name, on in value.get("style", {}).items():
        need(name in ("bold", "italic", "strike", "code") and isinstance(on, bool), f"style {name}")


def rich_part(value: dict[str, Any]) -> None:
    kind = value.get("type")
    need(kind in RICH_PARTS, f"unknown rich text part {kind}")
    need(isinstance(value.get("elements"), list) and value["elements"], f"{kind} needs elements")
    known(
        value, {"type", "elements"}, {"style", "indent", "offset", "border"} if kind == "rich_text_list" else {"border"}
    )
    if kind == "rich_text_preformatted":
        need(
            {inner.get("type") for inner in value["elements"]} <= {"text", "link"}, "preformatted holds text and links"
        )
    if kind == "rich_text_list":
        need(value.get("style") in ("bullet", "ordered"), "list style")
        for inner in value["elements"]:
            need(inner.get("type") == "rich_text_section", "lists hold sections")
            rich_part(inner)
        return
    for inner in value["elements"]:
        inline(inner)


def block(value: dict[str, Any], surface: str) -> None:
    kind = value.get("type")
    identifier(value, "block_id")
    if kind == "rich_text":
        known(value, {"type", "elements"}, {"block_id"})
        need(value["elements"], "rich_text needs elements")
        for part in value["elements"]:
            rich_part(part)
    elif kind == "actions":
        known(value, {"type", "elements"}, {"block_id"})
        need(1 <= len(value["elements"]) <= 25, "actions take 1 to 25 elements")
        ids = [e.get("action_id") for e in value["elements"] if e.get("action_id")]
        need(len(set(ids)) == len(ids), "action ids are unique in a block")
        for inner in value["elements"]:
            element(inner)
    elif kind == "section":
        known(value, {"type"}, {"text", "fields", "accessory", "block_id", "expand"})
        need("text" in value or value.get("fields"), "section needs text or fields")
        if "text" in value:
            text_object(value["text"], 3000)
        need(len(value.get("fields", [])) <= 10, "fields")
        for field in value.get("fields", []):
            text_object(field, 2000)
    elif kind == "context":
        known(value, {"type", "elements"}, {"block_id"})
        need(1 <= len(value["elements"]) <= 10, "context takes 1 to 10 elements")
        for inner in value["elements"]:
            text_object(inner, 3000)
    elif kind == "header":
        known(value, {"type", "text"}, {"block_id"})
        text_object(value["text"], 150, plain_only=True)
    elif kind == "image":
        known(value, {"type", "alt_text"}, {"image_url", "slack_file", "title", "block_id"})
        need(1 <= len(value["alt_text"]) <= 2000, "alt_text")
    elif kind == "input":
        need(surface == "view", "inputs stand in views")
        known(value, {"type", "label", "element"}, {"block_id", "optional", "hint", "dispatch_action"})
        text_object(value["label"], 2000, plain_only=True)
        element(value["element"])
    else:
        need(kind == "divider", f"unknown block {kind}")


def letters(value: Any) -> int:
    """Characters in all texts, however deep."""
    if isinstance(value, dict):
        return sum(len(v) if k == "text" and isinstance(v, str) else letters(v) for k, v in value.items())
    return sum(letters(v) for v in value) if isinstance(value, list) else 0


def blocks(value: Any, surface: str) -> None:
    need(isinstance(value, list), "blocks are a list")
    need(len(value) <= (100 if surface == "view" else 50), "too many blocks")
    for one in value:
        block(one, surface)
    ids = [one["block_id"] for one in value if "block_id" in one]
    need(len(set(ids)) == len(ids), "block ids are unique")
    if letters(value) > 10_000:
        raise Invalid("msg_blocks_too_long")


def message(body: dict[str, Any]) -> None:
    need(body.get("text") or body.get("blocks"), "no_text")
    need(len(body.get("text", "")) <= 4000, "msg_too_long")
    need(not body.get("blocks") or body.get("text"), "blocks without text cannot be read aloud")
    need(re.fullmatch(r"\d+\.\d{6}", str(body.get("thread_ts") or "1.000000")), "invalid_thread_ts")
    if "metadata" in body:
        known({"type": "metadata", **body["metadata"]}, {"type", "event_type", "event_payload"})
        need(isinstance(body["metadata"]["event_payload"], dict), "invalid_metadata_format")
        need(len(json.dumps(body["metadata"])) <= 8000, "metadata_too_large")
    blocks(body.get("blocks", []), "message")
    ids = [e["action_id"] for b in body.get("blocks", []) if b["type"] == "actions" for e in b["elements"]]
    need(len(set(ids)) == len(ids), "action ids are unique in a message")


def view(body: dict[str, Any]) -> None:
    known(
        body, {"type", "title", "blocks"},
        {"submit", "close", "callback_id", "private_metadata", "clear_on_close", "notify_on_close", "external_id"},
    )  # fmt: skip
    need(body["type"] == "modal", "modal")
    for key in ("title", "submit", "close"):
        if key in body:
            text_object(body[key], 24, plain_only=True)
    need(len(body.get("private_metadata", "")) <= 3000, "private_metadata")
    identifier(body, "callback_id")
    has_input = any(one.get("type") == "input" for one in body["blocks"])
    need(not has_input or "submit" in body, "a view with inputs needs a submit button")
    need(len(json.dumps(body)) <= 250_000, "view_too_large")
    blocks(body["blocks"], "view")
