"""The edges of a text: headings that head nothing, what stands before a page's title, what ends it."""

from __future__ import annotations

import itertools

from index.structure import lexicon
from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, is_good_prose, letters_in, link_share, words

_LINE = 12  # words
_FEW = 4
_HEADED = frozenset(("note", "bio"))
_KEPT = 0.1  # of the letters of a page: so much may be cut at an edge
_APPEAL = 300  # letters


def find_ends(parts: list[list[Block]], *, page: bool) -> None:
    """Sets aside headings at the end of a work that head nothing, and the short lines that end a page."""
    for blocks in parts:
        left = _KEPT * sum(letters_in(b) for b in blocks if b.is_prose)
        for block in reversed(blocks):
            if block.is_prose:
                left -= letters_in(block)
            if block.role in _HEADED or (block.is_prose and not (page and left > 0 and _is_line(block))):
                break
            if block.is_prose or block.role == "heading":
                block.set_aside("end line", "stands at the end and belongs to no text")


def _is_line(block: Block) -> bool:
    """A short line that is no sentence, or a call to subscribe or follow."""
    text = block.text
    if block.role != "prose" or block.label is not None:
        return False
    appeal = len(text) <= _APPEAL and lexicon.APPEAL.match(text) is not None
    return appeal or (not ends_sentence(text) and len(words(text)) <= _LINE)


def find_page_edges(draft: Draft) -> None:
    """On a page, sets aside what stands before its title, and headings that lead elsewhere or head nothing."""
    title = next((i for i, b in enumerate(draft.blocks) if b.role == "title"), 0)
    before = [b for b in draft.blocks[:title] if b.is_prose or b.role == "heading"]
    whole = sum(letters_in(b) for b in draft.prose())
    if not any(b.is_prose and is_good_prose(b) for b in before) and sum(map(letters_in, before)) <= _KEPT * whole:
        for block in before:
            block.set_aside("navigation", "stands before the title")
    for block in draft.prose():
        if _is_loose(block):
            block.set_aside("loose line", "a few words that are no sentence")
    kept = [b for b in draft.blocks if b.is_prose or b.role in ("heading", "note", "bio")]
    for block, following in itertools.pairwise(kept):
        if block.role != "heading":
            continue
        if link_share(block) >= 0.8:
            block.set_aside("related", "a heading that leads to another page")
        elif following.role == "heading" and following.level <= block.level:
            block.set_aside("end line", "a heading with nothing under it")


def _is_loose(block: Block) -> bool:
    text = block.text
    line = block.role == "prose" and block.label is None and not text[0].isdigit()
    return line and len(words(text)) <= _FEW and not ends_sentence(text)
