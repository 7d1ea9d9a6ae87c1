"""Pieces become pages that keep Slack's limits; nothing is cut to fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from bot.blocks.evidence import Piece
from bot.blocks.limits import letters_in
from bot.blocks.rich import Block, Element, cut, escaped, line
from bot.blocks.words import button
from index.evidence import Evidence

PAGE_LETTERS = 6000
PAGE_PIECES = 8
PAGE_BLOCKS = 40
TITLE = 600
AHEAD = 9  # pages laid out behind the one shown, to tell how many there are


@dataclass(frozen=True, slots=True)
class Layout:
    """An answer before it is cut into pages: a title, its pieces, and what "Follow" would follow."""

    title: str
    pieces: Iterable[Piece]  # told anew each time it is gone through
    follow: tuple[str, str] | None = None  # ("topic" | "person", the words)
    share_whole: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One message: its blocks, notification text, and the evidence behind its buttons by item id."""

    blocks: tuple[Block, ...]
    text: str
    items: tuple[tuple[str, Evidence], ...]
    number: int
    of: int


def paginate(pieces: Iterable[Piece]) -> Iterator[list[tuple[int, Piece]]]:
    """Numbered pieces, page by page; without pieces one empty page."""
    page: list[tuple[int, Piece]] = []
    letters = blocks = 0
    for number, piece in enumerate(pieces):
        size, count = letters_in(piece.blocks) + 60, len(piece.blocks) + 2
        if page and (letters + size > PAGE_LETTERS or blocks + count > PAGE_BLOCKS or len(page) == PAGE_PIECES):
            yield page
            page, letters, blocks = [], 0, 0
        page.append((number, piece))
        letters, blocks = letters + size, blocks + count
    yield page


def _turned_to(layout: Layout, number: int) -> tuple[list[tuple[int, Piece]], int, int, bool]:
    """A page (past the end: the last), its number, how many pages there are as far as one looks ahead, and whether
    there are more."""
    pages = list(islice(paginate(layout.pieces), max(number, 0) + AHEAD + 1))
    number = min(max(number, 0), len(pages) - 1)
    more = len(pages) > number + AHEAD
    return pages[number], number, len(pages) - more, more


def page(layout: Layout, answer: str, number: int = 0, notes: tuple[str, ...] = ()) -> Page:
    """One page with its buttons; a number past the end gives the last page."""
    shown, number, count, more = _turned_to(layout, number)
    blocks: list[Block] = [_title(layout.title, answer, number), *(line(note) for note in notes)]
    items = []
    for at, piece in shown:
        blocks += piece.blocks
        item = f"{answer}.{at}"
        if piece.evidence:
            items.append((item, piece.evidence))
            blocks.append(_actions(f"b.{item}", evidence_buttons(item)))
        if piece.choices:
            buttons = [button(label, f"ask.{n}", asked) for n, (label, asked) in enumerate(piece.choices[:10])]
            blocks.append(_actions(f"c.{item}", buttons))
    foot = _foot(layout, answer, number, f"{count}{'+' if more else ''}" if number + 1 < count or more else "")
    blocks += [_actions(f"f.{answer}.{number}", foot)] if foot else []
    return Page(tuple(blocks), escaped(layout.title), tuple(items), number, count)


def shared_page(layout: Layout, answer: str, number: int, by: str) -> Page:
    """The same page as others see it: no buttons but Context and Cite, and who shares it."""
    shown, number, count, _ = _turned_to(layout, number)
    blocks: list[Block] = [_title(layout.title, f"{answer}.s", number), line(by)]
    blocks += [block for _, piece in shown for block in piece.blocks]
    return Page(tuple(blocks), escaped(layout.title), (), number, count)


def evidence_buttons(item: str) -> list[Element]:
    """What can be done with a quotation; action ids tell the buttons of one message apart."""
    return [
        button("Share", f"share.{item}", item),
        button("Context", f"context.{item}", item),
        button("Cite", f"cite.{item}", item),
        button("Wrong?", f"wrong.{item}", item),
    ]


def _title(words: str, answer: str, number: int) -> Block:
    return {**line(cut(words, TITLE), bold=True), "block_id": f"a.{answer}.{number}"}


def _actions(block_id: str, elements: list[Element]) -> Block:
    return {"type": "actions", "block_id": block_id, "elements": elements}


def _foot(layout: Layout, answer: str, number: int, of: str) -> list[Element]:
    elements = []
    if of:
        elements.append(button(f"More ({number + 1} of {of})", "more", f"{answer}.{number + 1}"))
    if layout.share_whole:
        elements.append(button("Share this answer", "share_answer", f"{answer}.{number}"))
    if layout.follow:
        elements.append(button("Follow", "follow", answer))
    return elements
