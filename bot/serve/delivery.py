"""Sending, once: each message is claimed before it goes out and recorded after.

What cannot be known (a reply that got lost, a process killed while it was sending) is looked
up where Slack allows it, and told to the person where it does not; nothing is sent again blindly.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from bot.blocks.limits import check_message
from bot.blocks.rich import Block
from bot.blocks.words import say, unconfirmed
from bot.serve.pace import Pace
from bot.serve.slack import Busy, Refused, Slack, Unknown
from bot.state.deliveries import Deliveries

RESPONSE_URL_SECONDS = 29 * 60  # Slack's own limit is 30 minutes and 5 uses
RESPONSE_URL_TRIES = 3  # one use stays for a word about a failure
AT_ONCE_SECONDS = 2.0
GIVE_UP_AFTER = 8
GAVE_UP = "gave_up"  # our own word beside Slack's for why something was not done
POSTS = 3
NOTES = 2
GIVE_UP_SECONDS = 15 * 60
CLOCKS_APART = 600.0  # seconds by which Slack's clock and ours may differ
LOOKS = 20  # pages of a channel that are looked through for a message

log = logging.getLogger("rapporteur.delivery")
T = TypeVar("T")


class Later(Exception):
    """The work must be taken up again after `seconds`."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"again in {seconds} s")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody asked. `response_url` was issued at `since`; `direct` is a conversation with the bot alone."""

    team: str
    channel: str
    person: str
    thread: str | None = None
    response_url: str | None = None
    since: float = 0.0
    direct: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Message:
    """Blocks, and the escaped text that notifications and screen readers use."""

    text: str
    blocks: tuple[Block, ...] = ()
    again: str | None = None  # the answer to offer again if nobody knows whether this arrived
    doubt: str | None = None  # what to say then instead
    doubt_to: Place | None = None  # where to say it, if not to the asker where they asked

    def body(self) -> dict[str, Any]:
        given: dict[str, Any] = {"text": self.text, "unfurl_links": False, "unfurl_media": False}
        return {**given, "blocks": list(self.blocks)} if self.blocks else given


class Delivery:
    """Sends messages; each call names the work and the step it belongs to."""

    def __init__(self, slack: Slack, deliveries: Deliveries, pace: Pace | None = None) -> None:
        self._slack = slack
        self._done = deliveries
        self._tries: Counter[tuple[str, str]] = Counter()
        self._since: dict[tuple[str, str], float] = {}
        self._pace = pace or Pace()

    # Private ---------------------------------------------------------------------

    def privately(self, work: str, step: str, place: Place, message: Message, **extra: Any) -> None:
        """To the asker alone. Raises Later while Slack is busy, Refused when no way is open."""
        check_message(message.body())
        before = self._done.begin(work, step)
        if before == "sent":
            return
        if before == "unknown":
            self._say_unconfirmed(work, step, place, message)
            return
        try:
            self._patiently(
                work, step, _private(place), lambda: self._send_privately(work, step, place, message, extra)
            )
        except Unknown as problem:
            log.warning("unconfirmed", extra={"id": work, "step": step, "why": str(problem)})
            self._say_unconfirmed(work, step, place, message)
        else:
            self._done.sent(work, step)

    def _say_unconfirmed(self, work: str, step: str, place: Place, message: Message) -> None:
        """A line about a message that may not have arrived; rather said twice than not at all, so the
        step stays open until the line is out."""
        place = message.doubt_to or place
        note = f"{step}?"
        blocks, text = say(message.doubt) if message.doubt else unconfirmed(message.again)
        said = Message(text, blocks)
        if self._done.begin(work, note) != "sent":
            for _ in range(NOTES):
                with contextlib.suppress(Unknown):
                    self._patiently(
                        work, note, _private(place), lambda: self._send_privately(work, note, place, said, {})
                    )
                    break
            self._done.sent(work, note)
        self._done.sent(work, step)

    def _send_privately(self, work: str, step: str, place: Place, message: Message, extra: dict[str, Any]) -> None:
        fresh = time.time() - place.since < RESPONSE_URL_SECONDS and self._tries[work, step] <= RESPONSE_URL_TRIES
        if place.response_url and fresh:
            try:
                self._slack.respond(place.response_url, self._response_body(place, message, extra))
                return
            except Refused as problem:
                if extra.get("response_type") == "in_channel":
                    raise  # what is meant for all must not end up with one
                log.warning("response_url", extra={"id": work, "step": step, "why": problem.error})
        if extra.get("response_type") == "in_channel":
            raise Refused("used_url")
        self._send_without_url(place, message)

    def _response_body(self, place: Place, message: Message, extra: dict[str, Any]) -> dict[str, Any]:
        body = {"response_type": "ephemeral", "replace_original": False, **message.body(), **extra}
        return {**body, "thread_ts": place.thread} if place.thread else body

    def _send_without_url(self, place: Place, message: Message) -> None:
        thread = {"thread_ts": place.thread} if place.thread else {}
        if place.direct:
            self._slack.call("chat.postMessage", channel=place.channel, **thread, **message.body())
            return
        seen = {"channel": place.channel, "user": place.person, "text": message.text, "blocks": list(message.blocks)}
        try:
            self._slack.call("chat.postEphemeral", **seen, **thread)
        except Refused as problem:
            if problem.error in EVERYWHERE:
                raise
            self._slack.call("chat.postMessage", channel=place.person, **message.body())

    def remove_original(self, work: str, place: Place) -> None:
        """Takes away the private message whose button was pressed; it may be gone already."""
        if self._done.begin(work, "remove") != "new" or not place.response_url:
            return
        url = place.response_url
        try:
            self._patiently(
                work, "remove", _private(place), lambda: self._slack.respond(url, {"delete_original": True})
            )
        except (Refused, Unknown) as problem:
            log.warning("private copy stays", extra={"id": work, "why": str(problem)})
        self._done.sent(work, "remove")

    # In the open -------------------------------------------------------------------

    def openly(self, work: str, step: str, place: Place, message: Message) -> str:
        """In the channel or thread; returns the message's ts, "" where Slack does not tell. Raises Later, or
        Refused (the caller knows another way or says so)."""
        check_message(message.body())
        before = self._done.begin(work, step)
        if before == "sent":
            return self._done.ts(work, step)
        if before == "unknown" and (posted := self._posted(work, step, place, message)) is not None:
            return posted
        for _ in range(POSTS):
            try:
                return self._patiently(work, step, place.channel, lambda: self._post(work, step, place, message))
            except Unknown:
                if (posted := self._posted(work, step, place, message)) is not None:
                    return posted
        raise Later(POSTS)

    def _post(self, work: str, step: str, place: Place, message: Message) -> str:
        mark = {"event_type": "rapporteur_message", "event_payload": {"work": work, "step": step}}
        thread = {"thread_ts": place.thread} if place.thread else {}
        reply = self._slack.call("chat.postMessage", channel=place.channel, metadata=mark, **thread, **message.body())
        ts = str(reply.get("ts") or "")
        self._done.sent(work, step, ts)
        return ts

    def _posted(self, work: str, step: str, place: Place, message: Message) -> str | None:
        """The ts of the message if it stands in the channel. If Slack does not let us look, it counts as
        posted (""), and the person is told that it may not be."""
        try:
            found = self._found(work, step, place, message)
        except Busy as busy:
            raise Later(busy.seconds) from busy
        except (Refused, Unknown):
            self._say_unconfirmed(work, step, place, message)
            return ""
        if found is not None:
            self._done.sent(work, step, found)
        return found

    def _found(self, work: str, step: str, place: Place, message: Message) -> str | None:
        mine = {"work": work, "step": step}
        first = message.blocks[0].get("block_id") if message.blocks else None
        for told in self._look(place, self._done.began(work, step) - CLOCKS_APART):
            same = first and any(b.get("block_id") == first for b in told.get("blocks") or ())
            if same or (told.get("metadata") or {}).get("event_payload") == mine:
                return str(told.get("ts") or "")
        return None

    def _look(self, place: Place, since: float) -> Iterator[dict[str, Any]]:
        """The messages of a channel or thread since a time; raises Unknown if there are too many to look through."""
        here = {"channel": place.channel, "limit": 100, "include_all_metadata": "true", "oldest": f"{since:.6f}"}
        method, where = (
            ("conversations.replies", {"ts": place.thread}) if place.thread else ("conversations.history", {})
        )
        for _ in range(LOOKS):
            found = self._slack.read(method, **here, **where)
            yield from found.get("messages") or ()
            here["cursor"] = (found.get("response_metadata") or {}).get("next_cursor") or ""
            if not here["cursor"]:
                return
        raise Unknown("too much has been said there since")

    def at_most_once(
        self,
        work: str,
        step: str,
        place: Place,
        send: Callable[[], None],
        mine: Callable[[dict[str, Any]], bool],
        doubt: str,
    ) -> None:
        """Does what shows up in a channel or thread, never twice; `mine` knows it among the messages there.
        Raises Later or Refused."""
        before = self._done.begin(work, step)
        if before == "new":
            try:
                self._patiently(work, step, place.channel, send)
            except Unknown:
                before = "unknown"
        if before == "unknown":
            try:
                there = any(mine(told) for told in self._look(place, self._done.began(work, step) - CLOCKS_APART))
            except Busy as busy:
                raise Later(busy.seconds) from busy
            except (Refused, Unknown):
                there = False
            if not there:
                self._say_unconfirmed(work, step, place, Message("", doubt=doubt))
        self._done.sent(work, step)

    # Patience -----------------------------------------------------------------------

    def _patiently(self, work: str, step: str, where: str, send: Callable[[], T]) -> T:
        """Tries again while Slack surely did not take it: short waits here, long ones as Later."""
        who = f"{work} {step}"
        waited = 0.0
        while True:
            try:
                seconds = self._pace.wait(where, who)
                if seconds:
                    raise Later(seconds)
                done = send()
                self._tries.pop((work, step), None)
                self._since.pop((work, step), None)
                return done
            except (Refused, Later):
                self._done.release(work, step)
                raise
            except Busy as busy:
                seconds = self._after(work, step, where, busy)
                if waited + seconds > AT_ONCE_SECONDS or busy.limited:
                    self._done.release(work, step)
                    raise Later(seconds) from busy
                waited += seconds
                time.sleep(seconds)

    def _after(self, work: str, step: str, where: str, busy: Busy) -> float:
        """How long to wait; raises Refused when it is time to give up."""
        log.info("busy", extra={"id": work, "step": step, "why": str(busy)})
        since = self._since.setdefault((work, step), time.monotonic())
        if not busy.limited:
            self._tries[work, step] += 1
        if self._tries[work, step] >= GIVE_UP_AFTER or time.monotonic() - since > GIVE_UP_SECONDS:
            self._done.release(work, step)
            raise Refused(GAVE_UP) from busy
        if busy.limited:
            return self._pace.limited(where, f"{work} {step}", busy.seconds)
        return float(busy.seconds * 2 ** (self._tries[work, step] - 1))


def _private(place: Place) -> str:
    """What Slack limits private messages by: each person's, but a direct conversation is a channel."""
    return place.channel if place.direct else f"{place.channel} {place.person}"


# Slack's words for "not in this conversation", and for what would be refused in any.
OUTSIDE = frozenset({
    "not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived", "restricted_action", "no_permission",
})  # fmt: skip
EVERYWHERE = frozenset({
    "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "missing_scope", "no_text",
    "invalid_blocks", "invalid_blocks_format", "msg_too_long", "msg_blocks_too_long",
})  # fmt: skip
