"""Sending an edition to its channel, once."""

from __future__ import annotations

import logging
from dataclasses import replace

from bot.blocks.digest import about_channel
from bot.blocks.words import Said
from bot.schedule.editions import Messages, messages
from bot.schedule.ledger import Claim, Ledger, Outcome
from bot.schedule.spread import Spread
from bot.schedule.subscriptions import Subscriptions
from bot.serve.delivery import GAVE_UP, Later, Message, Place
from bot.serve.desk import Desk
from bot.serve.slack import Refused
from bot.state.answers import Asked

BUSY_SECONDS = 5.0  # until another thread is through with an edition
OUTAGE_SECONDS = 300.0
HOUR = 3600.0
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

log = logging.getLogger("rapporteur.digest")


class Poster:
    """Builds and posts what a claim is for."""

    def __init__(self, desk: Desk, subscriptions: Subscriptions, ledger: Ledger, spread: Spread) -> None:
        self._desk = desk
        self._subscriptions = subscriptions
        self._ledger = ledger
        self._spread = spread

    def __call__(self, claim: Claim) -> Outcome:
        """What became of the edition; raises Later. A channel that is lost pauses the digest and tells its owner."""
        with self._desk.alone(claim.work) as mine:
            if not mine:
                raise Later(BUSY_SECONDS)
            if claim.lost:
                return self._tell_late(claim)
            if claim.late and not self._begun(claim):
                return "missed"
            made = self._made(claim)
            return "empty" if made.empty else self._posted(claim, made)

    def _begun(self, claim: Claim) -> bool:
        return bool(self._desk.store.rows("SELECT 1 FROM slack_sent WHERE work = ?", claim.work))

    def _made(self, claim: Claim) -> Messages:
        team, channel = claim.subscription.team, claim.subscription.channel
        follows = self._subscriptions.follows(team, channel)
        return self._desk.search(messages, claim, follows, self._ledger.untold(claim))

    def _posted(self, claim: Claim, made: Messages) -> Outcome:
        try:
            return self._post(claim, made)
        except Refused as problem:
            if problem.error == GAVE_UP:
                raise Later(OUTAGE_SECONDS) from problem
            return self._refused(claim, problem.error)

    def _post(self, claim: Claim, made: Messages) -> Outcome:
        held = claim.subscription
        place = Place(held.team, held.channel, held.owner)
        doubt = (
            f"I cannot tell whether the digest of {claim.day} arrived in its channel, so I did not send it again. "
            "If it is not there, `/digest now` in that channel posts it."
        )
        for n, shown in enumerate(made.pages):
            asked = Asked(f"{made.id}{n:x}", "/digest", "", self._desk.answers.stamp())
            self._desk.answers.keep(asked, shown.items)
            message = Message(shown.text, shown.blocks, doubt=doubt, doubt_to=_owner(claim))
            with self._spread.turn(held.channel):
                posted = self._desk.delivery.openly(claim.work, f"message {n}", place, message)
            if n == 0:
                if not posted:
                    return "unknown"
                place = replace(place, thread=posted)
        return "sent"

    def _refused(self, claim: Claim, error: str) -> Outcome:
        """Tells the owner, then pauses what cannot go on; whom Slack does not let us tell is told later."""
        held = claim.subscription
        lost = error in LOST
        try:
            self._tell(claim, "lost" if lost else "refused", _paused(claim, error) if lost else _refusal(claim, error))
            outcome: Outcome = "failed"
        except Refused as problem:
            log.warning("owner not told", extra={"id": claim.work, "why": problem.error})
            outcome = "lost" if lost else "missed"
        if lost:
            self._subscriptions.turn(held.team, held.channel, "paused")
        return outcome

    def _tell_late(self, claim: Claim) -> Outcome:
        try:
            self._tell(claim, "lost", _paused(claim, ""))
        except Refused as problem:
            raise Later(HOUR) from problem
        return "failed"

    def _tell(self, claim: Claim, step: str, said: Said) -> None:
        blocks, text = said
        self._desk.delivery.privately(claim.work, step, _owner(claim), Message(text, blocks))


def _owner(claim: Claim) -> Place:
    held = claim.subscription
    return Place(held.team, held.owner, held.owner, direct=True)


def _paused(claim: Claim, error: str) -> Said:
    why = LOST.get(error, f"I could not post on {claim.day}, and could not tell you then")
    return about_channel(
        "I paused the daily digest of ", claim.subscription.channel,
        f": {why}. When that is mended, `/digest resume` there starts it again.",
    )  # fmt: skip


def _refusal(claim: Claim, error: str) -> Said:
    return about_channel(
        f"The digest of {claim.day} could not be posted in ", claim.subscription.channel,
        f": Slack refused it ({error}). The next one will be tried at its time.",
    )  # fmt: skip
