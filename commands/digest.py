"""/digest: what a channel's digest would say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from commands.answers import DigestAnswer
from commands.edition import Follow, edition
from commands.request import Request
from index.library import Library

USAGE = "Follow something: `/digest 8:30 on economic security, RCEP`; then `/digest preview`, `pause`, `off` or `now`."
ACTIONS = ("preview", "now", "pause", "resume", "off", "list")
PREVIEW_DAYS = 7
_TIME = re.compile(r"(?<!\S)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\S)")


@dataclass(frozen=True, slots=True)
class Order:
    """What /digest was told: an action, or a time of day ("08:30") and the topics to follow."""

    action: str | None
    time: str | None
    topics: tuple[str, ...]


def order(text: str) -> Order:
    """Reads "preview", "8:30 on economic security, RCEP", "preview on RCEP"."""
    head, _, rest = text.partition(" on ") if not text.startswith("on ") else ("", "", text[3:])
    words = head.casefold().split()
    action = next((w for w in words if w in ACTIONS), None)
    clock = _TIME.search(head)
    time = f"{int(clock[1]):02}:{clock[2]}" if clock else None
    return Order(action, time, tuple(t for t in (" ".join(t.split()) for t in rest.split(",")) if t))


def answer(library: Library, request: Request) -> DigestAnswer:
    """Away from Slack: a preview of the last days on the topics named."""
    told = order(request.input)
    if not told.topics:
        return DigestAnswer(command="digest", input=request.input, notice=USAGE)
    until = datetime.now(UTC)
    since = until - timedelta(days=PREVIEW_DAYS)
    preview = edition(library, [Follow("topic", t) for t in told.topics], stamp(since), stamp(until), classic=True)
    notice = f"A preview of the last {PREVIEW_DAYS} days. In Slack, the same words set this channel's digest."
    return DigestAnswer(command="digest", input=request.input, notice=notice, preview=preview)


def stamp(moment: datetime) -> str:
    """A moment as documents' times of adding are written (ISO, UTC, seconds)."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
