"""Slack's published limits, checked on everything that is sent.

Numbers from docs.slack.dev/reference/block-kit and the SDKs' own models. The sum of text is not
published: messages were rejected between 11,300 and 13,200 characters (bolt-js 2509, 2867).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

MESSAGE_BLOCKS, VIEW_BLOCKS, MESSAGE_TEXT = 50, 100, 10_000
TITLE, PRIVATE_METADATA, OPTIONS = 24, 3000, 100
LONGEST = {
    "text": {"section": 3000, "header": 150, "button": 75, "option": 75, "context": 2000},
    "value": {"button": 2000, "option": 150},
}
MOST = {"actions": 25, "context": 10, "fields": 10, "options": OPTIONS}
IDS = ("action_id", "block_id", "callback_id")


class OverLimit(ValueError):
    """Something was about to be sent that Slack would reject."""


def check_message(body: dict[str, Any]) -> None:
    """Raises OverLimit if Slack would reject a message, or if it could ping somebody."""
    _hold(bool(body.get("text")), "a message needs its text")
    _hold(len(body["text"]) <= 3000, "text for notifications stays short")
    _check_blocks(body.get("blocks", []), MESSAGE_BLOCKS)


def check_view(view: dict[str, Any]) -> None:
    """Raises OverLimit if Slack would reject a modal."""
    for part in ("title", "submit", "close"):
        if part in view:
            _hold(1 <= len(view[part]["text"]) <= TITLE, f"{part} of a view has at most {TITLE} characters")
    _hold(len(view.get("private_metadata", "")) <= PRIVATE_METADATA, "private_metadata")
    _check_blocks(view["blocks"], VIEW_BLOCKS)


def letters_in(value: object) -> int:
    """Characters of all texts in a block or blocks, link addresses included."""
    letters = 0
    within = [value]
    while within:  # a loop, because long answers are weighed block by block
        part = within.pop()
        if isinstance(part, dict):
            for key, inner in part.items():
                if not isinstance(inner, str):
                    within.append(inner)
                elif key in ("text", "url"):
                    letters += len(inner)
        elif isinstance(part, (list, tuple)):
            within += part
    return letters


def _check_blocks(blocks: list[dict[str, Any]], most: int) -> None:
    _hold(len(blocks) <= most, f"at most {most} blocks")
    _hold(letters_in(blocks) <= MESSAGE_TEXT, f"at most {MESSAGE_TEXT} characters in all")
    ids = [b["block_id"] for b in blocks if "block_id" in b]
    _hold(len(ids) == len(set(ids)), "block ids are unique")
    for block in blocks:
        for element in _walk(block):
            _check_element(element)
        if block["type"] == "actions":
            actions = [e["action_id"] for e in block["elements"]]
            _hold(len(actions) == len(set(actions)), "action ids are unique in their block")


def _walk(value: object) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from _walk(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _walk(inner)


def _check_element(element: dict[str, Any]) -> None:
    kind = str(element.get("type", "option" if "value" in element else ""))
    for key in IDS:
        _hold(len(str(element.get(key, ""))) <= 255, f"{key} has at most 255 characters")
    for key, most in LONGEST.items():
        value = element.get(key)
        words = value.get("text") if isinstance(value, dict) else value
        if isinstance(words, str) and kind in most:
            _hold(0 < len(words) <= most[kind], f"{key} of {kind} has 1 to {most[kind]} characters")
    for key in ("elements", "options", "fields"):
        if isinstance(element.get(key), list):
            _hold(0 < len(element[key]) <= MOST.get(kind if key == "elements" else key, 1000), f"{key} of {kind}")
    _hold(kind != "mrkdwn", "mrkdwn would read words of documents as markup")
    _hold(kind not in ("user", "usergroup", "broadcast"), "an element that could ping")
    if kind == "text":
        _hold(0 < len(element["text"]) <= 3000, "a text element has 1 to 3000 characters")


def _hold(true: bool, why: str) -> None:
    if not true:
        raise OverLimit(why)
