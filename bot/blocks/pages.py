"""Pieces become pages that keep Slack's limits; nothing is cut to fit."""

from __future__ import annotations

from dataclasses import dataclass

from bot.blocks.evidence import Piece
from bot.blocks.limits import letters_in
from bot.blocks.rich import Block, Element, cut, escaped, line
from bot.blocks.words import button
from index.evidence import Evidence

PAGE_LETTERS = 6000
PAGE_PIECES = 8
PAGE_BLOCKS = 40
TITLE = 600


@dataclass(frozen=True, slots=True)
class Layout:
    """An answer before it is cut into pages: a title, its pieces, and what "Follow" would follow."""

    title: str
    pieces: tuple[Piece, ...]
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


def paginate(pieces: tuple[Piece, ...]) -> list[list[tuple[int, Piece]]]:
    """Numbered pieces, page by page."""
    pages: list[list[tuple[int, Piece]]] = [[]]
    letters = blocks = 0
    for number, piece in enumerate(pieces):
        size, count = letters_in(piece.blocks) + 60, len(piece.blocks) + 2
        if pages[-1] and (
            letters + size > PAGE_LETTERS or blocks + count > PAGE_BLOCKS or len(pages[-1]) == PAGE_PIECES
        ):
            pages.append([])
            letters = blocks = 0
        pages[-1].append((number, piece))
        letters, blocks = letters + size, blocks + count
    return pages


def page(layout: Layout, answer: str, number: int = 0, notes: tuple[str, ...] = ()) -> Page:
    """One page with its buttons; a number past the end gives the last page."""
    pages = paginate(layout.pieces)
    number = min(max(number, 0), len(pages) - 1)
    blocks: list[Block] = [_title(layout.title, answer, number), *(line(note) for note in notes)]
    items = []
    for at, piece in pages[number]:
        blocks += piece.blocks
        item = f"{answer}.{at}"
        if piece.evidence:
            items.append((item, piece.evidence))
            blocks.append(_actions(f"b.{item}", evidence_buttons(item)))
        if piece.choices:
            buttons = [button(label, f"ask.{n}", asked) for n, (label, asked) in enumerate(piece.choices[:10])]
            blocks.append(_actions(f"c.{item}", buttons))
    foot = _foot(layout, answer, number, len(pages))
    blocks += [_actions(f"f.{answer}.{number}", foot)] if foot else []
    return Page(tuple(blocks), escaped(layout.title), tuple(items), number, len(pages))


def shared_page(layout: Layout, answer: str, number: int, by: str) -> Page:
    """The same page as others see it: no buttons but Context and Cite, and who shares it."""
    pages = paginate(layout.pieces)
    number = min(max(number, 0), len(pages) - 1)
    blocks: list[Block] = [_title(layout.title, f"{answer}.s", number), line(by)]
    blocks += [block for _, piece in pages[number] for block in piece.blocks]
    return Page(tuple(blocks), escaped(layout.title), (), number, len(pages))


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


def _foot(layout: Layout, answer: str, number: int, count: int) -> list[Element]:
    elements = []
    if number + 1 < count:
        elements.append(button(f"More ({number + 1} of {count})", "more", f"{answer}.{number + 1}"))
    if layout.share_whole:
        elements.append(button("Share this answer", "share_answer", f"{answer}.{number}"))
    if layout.follow:
        elements.append(button("Follow", "follow", answer))
    return elements
