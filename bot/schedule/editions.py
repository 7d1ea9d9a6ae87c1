"""An edition becomes messages: one screen in the channel, the rest in its thread."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.blocks.digest import edition_pieces
from bot.blocks.evidence import Piece
from bot.blocks.limits import letters_in
from bot.blocks.pages import Layout, Page, page, paginate
from bot.blocks.rich import line
from bot.schedule.ledger import Claim
from commands.answers import Edition
from commands.follows import Follow
from index.library import Library

SCREEN_LETTERS = 1800
SCREEN_QUOTATIONS = 4
DATES_NAMED = 3


@dataclass(frozen=True, slots=True)
class Messages:
    """What goes out: the first message, those for its thread, and whether there is anything to say."""

    pages: tuple[Page, ...]
    empty: bool
    id: str


def messages(
    library: Library, claim: Claim, follows: Sequence[Follow], missed: Sequence[str], seed: str = ""
) -> Messages:
    """The digest of a claim; the same claim over the same library makes the same messages.

    A preview gives a `seed`, so that its buttons are its own; all else is as it will be posted.
    """
    from commands.edition import edition  # heavy to load, and done where searching is done

    found = edition(library, follows, claim.since, claim.until, classic_of=_classic_of(claim))
    key = hashlib.sha256(f"{claim.work} {claim.until} {seed}".encode()).hexdigest()[:12]
    return Messages(tuple(pages(found, claim.day, key, missed)), found.empty and found.classic is None, key)


def _classic_of(claim: Claim) -> str | None:
    return None if claim.subscription.quiet else claim.day


def pages(edition: Edition, day: str, key: str, missed: Sequence[str] = ()) -> list[Page]:
    """The messages of an edition; a preview shows the same."""
    groups = edition_pieces(edition)
    first = _screen(groups)
    rest = [[p for _, p in numbered] for numbered in paginate(_flat(groups[first:])) if numbered]
    title = f"Daily digest, {day}"
    notes = (_missed(missed),) if missed else ()
    made = [page(Layout(title, _flat(groups[:first])), f"{key}0", 0, notes)]
    for n, pieces in enumerate(rest, 1):
        made.append(page(Layout(f"{title}, continued", tuple(pieces)), f"{key}{n:x}", 0))
    if rest:
        made[0] = replace(made[0], blocks=(*made[0].blocks, line("The rest is in the thread.")))
    return made


def _flat(groups: Sequence[Sequence[Piece]]) -> tuple[Piece, ...]:
    return tuple(piece for group in groups for piece in group)


def _screen(groups: Sequence[Sequence[Piece]]) -> int:
    """How many groups (pieces that belong together) fit on one screen; at least one."""
    letters = quotations = 0
    for n, group in enumerate(groups):
        letters += sum(letters_in(piece.blocks) for piece in group)
        quotations += sum(piece.evidence is not None for piece in group)
        if n and (letters > SCREEN_LETTERS or quotations > SCREEN_QUOTATIONS):
            return n
    return len(groups)


def _missed(days: Sequence[str]) -> str:
    named = ", ".join(days) if len(days) <= DATES_NAMED else f"{len(days)} dates from {days[0]} to {days[-1]}"
    return f"There was no digest on {named}: I was not running, or could not reach Slack."
