"""/digest: what a channel's digest would say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from commands.answers import DigestAnswer
from commands.follows import Follow
from commands.request import Request
from index.library import Library

USAGE = "Follow something: `/digest 8:30 on economic security, RCEP`; then `/digest preview`, `pause`, `off` or `now`."
ACTIONS = ("preview", "now", "pause", "resume", "off", "list")
PREVIEW_DAYS = 7
_TIME = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)", re.I)
_TWELVE = re.compile(r"(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\.?", re.I)
_ON = re.compile(r"(?:^|\s)on\s+", re.I)


@dataclass(frozen=True, slots=True)
class Order:
    """What /digest was told: an action, or a time of day ("08:30") and the topics to follow; `unread` are
    words that are neither."""

    action: str | None
    time: str | None
    topics: tuple[str, ...]
    unread: str = ""


def order(text: str) -> Order:
    """Reads "preview", "8:30 on economic security, RCEP", "at 5 pm on RCEP", "preview on RCEP"."""
    head, *rest = _ON.split(text, maxsplit=1)
    head = " ".join(head.split()).removeprefix("at ")
    topics = tuple(dict.fromkeys(t for t in (" ".join(t.split()) for t in ",".join(rest).split(",")) if t))
    if head.casefold() in ACTIONS:
        return Order(head.casefold(), None, topics)
    time = _time(head)
    return Order(None, time, topics, "" if time else head)


def _time(words: str) -> str | None:
    """ "8:30", "8.30" or "5 pm" → "08:30", "17:00"; None if it is no time of day."""
    if clock := _TIME.fullmatch(words):
        return f"{int(clock[1]):02}:{clock[2]}"
    if clock := _TWELVE.fullmatch(words):
        return f"{int(clock[1]) % 12 + 12 * (clock[3].lower() == 'p'):02}:{clock[2] or '00'}"
    return None


def answer(library: Library, request: Request) -> DigestAnswer:
    """Away from Slack: a preview of the last days on the topics named."""
    from commands.edition import edition  # heavy to load, and those who only read orders need it not

    told = order(request.input)
    if not told.topics:
        return DigestAnswer(command="digest", input=request.input, notice=USAGE)
    until = datetime.now(UTC)
    since = until - timedelta(days=PREVIEW_DAYS)
    preview = edition(
        library, [Follow("topic", t) for t in told.topics], stamp(since), stamp(until), classic_of=stamp(until)[:10]
    )
    notice = f"A preview of the last {PREVIEW_DAYS} days. In Slack, the same words set this channel's digest."
    return DigestAnswer(command="digest", input=request.input, notice=notice, preview=preview)


def stamp(moment: datetime) -> str:
    """A moment as documents' times of adding are written (ISO, UTC, seconds)."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")
