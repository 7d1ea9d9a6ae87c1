"""The form of the daily digest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from bot.blocks.forms import View, modal
from bot.blocks.rich import Block, plain
from commands.follows import Follow

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KINDS = (("topic", "Topics"), ("person", "People"), ("source", "Sources"))
USUAL = "08:30"


class Held(Protocol):
    """What the form needs of a digest that is set already."""

    @property
    def clock(self) -> str: ...
    @property
    def weekdays(self) -> str: ...
    @property
    def quiet(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Filled:
    """The form as it was sent in."""

    follows: tuple[Follow, ...]
    clock: str
    zone: str
    weekdays: str
    quiet: bool


def digest_form(form: str, held: Held | None, follows: Sequence[Follow], zone: str) -> View:
    """Topics, people, sources (one a line or after commas), time, zone, weekdays, silence."""
    lists = [_lines(kind, label, [f.term for f in follows if f.kind == kind]) for kind, label in KINDS]
    clock: Block = {"type": "timepicker", "action_id": "clock", "initial_time": held.clock if held else USUAL}
    zone_input: Block = {"type": "plain_text_input", "action_id": "zone", "initial_value": zone, "max_length": 60}
    return modal("Daily digest", [
        *lists,
        _input("clock", "Time", clock),
        _input("zone", "Time zone (as in Europe/Paris)", zone_input),
        _weekdays(held.weekdays if held else "1111100"),
        _quiet(held.quiet if held else True),
    ], "digest_form", form, "Set")  # fmt: skip


def _input(block: str, label: str, element: Block, *, optional: bool = False) -> Block:
    return {"type": "input", "block_id": block, "label": plain(label, 2000), "element": element, "optional": optional}


def _lines(kind: str, label: str, terms: Sequence[str]) -> Block:
    element: Block = {"type": "plain_text_input", "action_id": kind, "multiline": True, "max_length": 2000}
    if terms:
        element["initial_value"] = "\n".join(terms)[:2000]
    return _input(kind, f"{label}, one a line", element, optional=True)


def _weekdays(on: str) -> Block:
    options = [{"text": plain(day, 75), "value": str(n)} for n, day in enumerate(DAYS)]
    element: Block = {"type": "checkboxes", "action_id": "days", "options": options}
    chosen = [option for option, is_on in zip(options, on, strict=True) if is_on == "1"]
    return _input("days", "Days", {**element, "initial_options": chosen} if chosen else element)


def _quiet(quiet: bool) -> Block:
    options = [
        {"text": plain("Stay silent", 75), "value": "quiet"},
        {"text": plain("Show a classic quotation", 75), "value": "classic"},
    ]
    element: Block = {"type": "radio_buttons", "action_id": "quiet", "options": options}
    return _input("quiet", "When nothing is new", {**element, "initial_option": options[0 if quiet else 1]})


def follows_of(values: Mapping[str, Mapping[str, Any]]) -> Filled:
    """What was filled in; `values` is the state of the view by block."""
    follows = [
        Follow(kind, term)
        for kind in ("topic", "person", "source")
        for line in str(values.get(kind, {}).get("value") or "").replace(",", "\n").split("\n")
        if (term := " ".join(line.split()))
    ]
    days = {str(o["value"]) for o in values.get("days", {}).get("selected_options") or ()}
    quiet = (values.get("quiet", {}).get("selected_option") or {}).get("value", "quiet") == "quiet"
    return Filled(
        tuple(follows), str(values.get("clock", {}).get("selected_time") or USUAL),
        str(values.get("zone", {}).get("value") or "UTC").strip(),
        "".join("1" if str(n) in days or not days else "0" for n in range(7)), quiet,
    )  # fmt: skip


def weekdays_of(on: str) -> str:
    """ "1111100" → "Monday, Tuesday, Wednesday, Thursday, Friday"."""
    return ", ".join(day for day, is_on in zip(DAYS, on, strict=True) if is_on == "1")
