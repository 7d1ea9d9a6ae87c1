"""Sharing: the deliberate step from a private answer to the channel."""

from __future__ import annotations

import time
from dataclasses import replace

from bot.blocks.evidence import quotation
from bot.blocks.given import page_to_share
from bot.blocks.limits import MESSAGE_TEXT, letters_in
from bot.blocks.rich import Block, escaped, line, shown
from bot.blocks.words import button
from bot.blocks.words import say as words
from bot.listeners.asking import say
from bot.listeners.pictured import add_picture
from bot.serve.delivery import OUTSIDE, Message, Place
from bot.serve.desk import Desk
from bot.serve.slack import Refused, SlackTrouble
from bot.state.inbox import Work
from index.evidence import Evidence


def share_item(desk: Desk, work: Work, place: Place, item: str, evidence: Evidence) -> None:
    """Posts one quotation, saying who shares it."""
    blocks: list[Block] = [{**line(_by(desk, work)), "block_id": f"s.{work.id}"}]
    blocks += [block for piece in quotation(evidence) for block in piece.blocks]
    if letters_in(blocks) > MESSAGE_TEXT - 500:
        say(desk, work, place, words("That passage is too long for one message: share a shorter quotation of it."))
        return
    buttons = [button("Context", "context", item), button("Cite", "cite", item)]
    blocks.append({"type": "actions", "block_id": f"t.{work.id}", "elements": buttons})
    _post(desk, work, place, item, Message(escaped(f"{_by(desk, work)}: {evidence.work.title or ''}"), tuple(blocks)))


def share_answer(desk: Desk, work: Work, place: Place, value: str) -> None:
    """Posts a page of an answer as it stands now."""
    answer, _, number = value.rpartition(".")
    asked = desk.answers.asked(answer)
    if not asked or not number.isdecimal():
        say(desk, work, place, words("I no longer know what that was about. Please ask again."))
        return
    page = desk.search(page_to_share, asked.line, asked.shape, f"{answer}.{work.id}", int(number), _by(desk, work))
    posted = _post(desk, work, place, value, Message(page.text, page.blocks))
    if posted and page.number == 0 and not place.direct:
        add_picture(desk, work, replace(place, thread=place.thread or posted), asked.line)


def _by(desk: Desk, work: Work) -> str:
    """Who shares, by name: a mention would ping them."""
    user = work.payload.get("user") or {}
    name = str(user.get("name") or user.get("username") or "somebody")
    try:
        profile = desk.slack.read("users.info", user=user.get("id")).get("user", {}) if user.get("id") else {}
        name = str(profile.get("profile", {}).get("display_name") or profile.get("real_name") or name)
    except SlackTrouble:
        pass
    return f"Shared by {shown(name)[:80]}"


def _post(desk: Desk, work: Work, place: Place, what: str, message: Message) -> str:
    """Posts it unless it stands there; returns its ts, "" where there is none or it is not known."""
    if not _first(desk, work, f"{what}@{place.channel}@{place.thread or ''}"):
        say(desk, work, place, words("This has been shared here already."))
        return ""
    posted = ""
    try:
        posted = desk.delivery.openly(work.id, "share", place, message)
    except Refused as problem:
        if not _by_url(desk, work, place, message, problem.error):
            desk.store.change("DELETE FROM slack_shares WHERE work = ?", work.id)
            say(desk, work, place, words(_why(problem.error)))
            return ""
    if (work.payload.get("container") or {}).get("is_ephemeral") and place.response_url:
        desk.delivery.remove_original(work.id, place)
    return posted


def _by_url(desk: Desk, work: Work, place: Place, message: Message, error: str) -> bool:
    """Through the answer's own address, which needs no membership; it cannot post into a thread."""
    if error not in OUTSIDE - {"is_archived"} or not place.response_url or place.thread:
        return False
    try:
        desk.delivery.privately(work.id, "share by url", place, message, response_type="in_channel")
    except Refused:
        return False
    return True


def _first(desk: Desk, work: Work, key: str) -> bool:
    """Whether this click is the one that shares; another click on the same button is not."""
    desk.store.change("INSERT OR IGNORE INTO slack_shares VALUES (?, ?, ?)", key, work.id, time.time())
    return bool(desk.store.rows("SELECT 1 FROM slack_shares WHERE key = ? AND work = ?", key, work.id))


def _why(error: str) -> str:
    if error == "is_archived":
        return "This channel is archived: nobody can post here any more."
    if error in OUTSIDE:
        return "I may not post here: invite me to this channel first, then share again."
    if error == "missing_scope":
        return "I have lost the permission to post (chat:write): an admin can reinstall me from manifest.json."
    return f"Slack did not let me post that here ({error})."
