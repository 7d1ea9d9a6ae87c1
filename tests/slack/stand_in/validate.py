"""What Slack refuses in blocks, messages and views (docs.slack.dev/reference/block-kit)."""

from __future__ import annotations

from typing import Any

RICH_INLINE = {"text", "link", "emoji", "user", "usergroup", "channel", "broadcast", "date", "color"}
RICH_PARTS = {"rich_text_section", "rich_text_quote", "rich_text_preformatted", "rich_text_list"}
INPUTS = {
    "plain_text_input", "static_select", "external_select", "datepicker", "radio_buttons", "checkboxes",
    "multi_external_select", "multi_static_select", "timepicker", "conversations_select", "channels_select",
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


def option(value: dict[str, Any]) -> None:
    known(value, {"text", "value"}, {"description"})
    text_object(value["text"], 75)
    need(1 <= len(value["value"]) <= 150, "option value")


def identifier(value: dict[str, Any], key: str) -> None:
    if key in value:
        need(isinstance(value[key], str) and 1 <= len(value[key]) <= 255, key)


def element(value: dict[str, Any]) -> None:
    kind = value.get("type")
    identifier(value, "action_id")
    if kind == "button":
        known(value, {"type", "text"}, {"action_id", "value", "url", "style", "confirm", "accessibility_label"})
        text_object(value["text"], 75, plain_only=True)
        need(len(value.get("value", "")) <= 2000, "button value")
        need(len(value.get("url", "")) <= 3000, "button url")
        need(value.get("style", "primary") in ("primary", "danger"), "button style")
        return
    need(kind in INPUTS, f"unknown element {kind}")
    if "placeholder" in value:
        text_object(value["placeholder"], 150, plain_only=True)
    if kind in ("static_select", "radio_buttons", "checkboxes", "multi_static_select"):
        options = value.get("options", [])
        most = 10 if kind in ("radio_buttons", "checkboxes") else 100
        need(1 <= len(options) <= most, f"{kind} takes 1 to {most} options")
        for one in options:
            option(one)
        values = [one["value"] for one in options]
        need(len(set(values)) == len(values), "option values are unique")
    if kind == "plain_text_input":
        need(1 <= value.get("max_length", 3000) <= 3000, "max_length")
        need(len(value.get("initial_value", "")) <= value.get("max_length", 3000), "initial_value")


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
    for name, on in value.get("style", {}).items():
        need(name in ("bold", "italic", "strike", "code") and isinstance(on, bool), f"style {name}")


def rich_part(value: dict[str, Any]) -> None:
    kind = value.get("type")
    need(kind in RICH_PARTS, f"unknown rich text part {kind}")
    need(isinstance(value.get("elements"), list) and value["elements"], f"{kind} needs elements")
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
    blocks(body.get("blocks", []), "message")


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
    blocks(body["blocks"], "view")
