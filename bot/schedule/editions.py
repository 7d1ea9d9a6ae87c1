"""An edition becomes messages: one screen in the channel, the rest in its thread."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from bot.blocks.digest import edition_pieces
from bot.blocks.evidence import Piece
from bot.blocks.limits import letters_in
from bot.blocks.pages import Layout, Page, page, paginate
from bot.schedule.ledger import Claim
from commands.answers import Edition
from commands.edition import Follow
from commands.edition import edition as edition_of
from index.library import Library

SCREEN_LETTERS = 2200
SCREEN_PIECES = 6


@dataclass(frozen=True, slots=True)
class Messages:
    """What goes out: the first message, those for its thread, and whether there is anything to say."""

    pages: tuple[Page, ...]
    empty: bool
    id: str


def messages(library: Library, claim: Claim, follows: Sequence[Follow], missed: Sequence[str]) -> Messages:
    """The digest of a claim; the same claim over the same library makes the same messages."""
    found = edition_of(library, follows, claim.since, claim.until, classic=not claim.subscription.quiet)
    key = hashlib.sha256(claim.work.encode()).hexdigest()[:12]
    return Messages(tuple(pages(found, claim.day, key, missed)), found.empty and found.classic is None, key)


def pages(edition: Edition, day: str, key: str, missed: Sequence[str] = ()) -> list[Page]:
    """The messages of an edition; a preview shows the same."""
    pieces = edition_pieces(edition)
    first = _screen(pieces)
    notes = (f"No digest on {', '.join(missed)}: I was not running then.",) if missed else ()
    groups = [pieces[:first]]
    groups += [[piece for _, piece in group] for group in paginate(tuple(pieces[first:])) if group]
    title = f"Daily digest, {day}"
    made = [page(Layout(title, tuple(groups[0])), f"{key}0", 0, notes)]
    for n, group in enumerate(groups[1:], 1):
        made.append(page(Layout(f"{title}, continued", tuple(group)), f"{key}{n:x}", 0))
    return made


def _screen(pieces: Sequence[Piece]) -> int:
    """How many pieces fit on one screen; at least one."""
    letters = 0
    for n, piece in enumerate(pieces):
        letters += letters_in(piece.blocks)
        if n and (letters > SCREEN_LETTERS or n >= SCREEN_PIECES):
            return n
    return len(pieces)
