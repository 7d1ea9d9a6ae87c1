"""Sending an edition to its channel, once."""

from __future__ import annotations

from dataclasses import replace

from bot.blocks.words import say
from bot.schedule.editions import Messages, messages
from bot.schedule.ledger import Claim, Ledger, Outcome
from bot.schedule.subscriptions import Subscriptions
from bot.serve.delivery import Message, Place
from bot.serve.desk import Desk
from bot.serve.slack import Refused
from bot.state.answers import Asked

LOST = {
    "channel_not_found": "the channel is gone, or I was removed from it",
    "not_in_channel": "I was removed from the channel",
    "is_archived": "the channel was archived",
    "missing_scope": "I lost a permission I need",
    "restricted_action": "an admin restricts who may post there",
    "no_permission": "I may not post there",
    "account_inactive": "my account was switched off",
    "token_revoked": "my token was revoked",
    "invalid_auth": "my token is no longer valid",
}


class Poster:
    """Builds and posts what a claim is for."""

    def __init__(self, desk: Desk, subscriptions: Subscriptions, ledger: Ledger) -> None:
        self._desk = desk
        self._subscriptions = subscriptions
        self._ledger = ledger

    def __call__(self, claim: Claim) -> Outcome:
        """What became of the edition; raises Later. A channel that is lost pauses the digest and tells its owner."""
        if claim.late and not self._begun(claim):
            return "missed"
        made = self._made(claim)
        if made.empty:
            return "empty"
        try:
            self._post(claim, made)
        except Refused as problem:
            self._pause(claim, problem.error)
            return "failed"
        return "sent"

    def _begun(self, claim: Claim) -> bool:
        return bool(self._desk.store.rows("SELECT 1 FROM slack_sent WHERE work = ?", claim.work))

    def _made(self, claim: Claim) -> Messages:
        team, channel = claim.subscription.team, claim.subscription.channel
        with self._desk.library() as library:
            return messages(library, claim, self._subscriptions.follows(team, channel), self._ledger.untold(claim))

    def _post(self, claim: Claim, made: Messages) -> None:
        held = claim.subscription
        place = Place(held.team, held.channel, held.owner)
        for n, shown in enumerate(made.pages):
            asked = Asked(f"{made.id}{n:x}", "/digest", "", self._desk.answers.stamp())
            self._desk.answers.keep(asked, shown.items)
            doubt = f"I cannot tell whether the digest of {claim.day} arrived in its channel; I did not send it again."
            posted = self._desk.delivery.openly(
                claim.work, f"message {n}", place, Message(shown.text, shown.blocks, doubt=doubt)
            )
            if n == 0:
                if not posted:
                    return
                place = replace(place, thread=posted)

    def _pause(self, claim: Claim, error: str) -> None:
        held = claim.subscription
        self._subscriptions.turn(held.team, held.channel, "paused")
        why = LOST.get(error, f"Slack refused it ({error})")
        blocks, text = say(
            f"I paused the daily digest of a channel you set it up for ({held.channel}): {why}. "
            "When that is mended, `/digest resume` there starts it again."
        )
        owner = Place(held.team, held.owner, held.owner, direct=True)
        self._desk.delivery.privately(claim.work, "paused", owner, Message(text, blocks))
