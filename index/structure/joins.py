"""Paragraphs torn by a page break, notes, a picture or a pull quote are joined again."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, is_emphasised, words
from index.structure.long import LONGEST

_BETWEEN = frozenset(
    ("note", "bio", "pull quote", "repeated", "caption", "picture", "page number", "running head", "page break", "rule",
     "name", "footer", "header", "table", "advertisement", "related", "byline")
)  # fmt: skip

_SIGNED = re.compile(r"[\"”»“]\s*[—–-]{1,2}\s*[A-Z][\w.'’-]*(?: [\w.'’-]+){0,5}(?:, .{1,80})?$")
"""A name under a quotation ends its paragraph: "“…” — Ada Moor"."""


def join_torn(draft: Draft) -> None:
    """Joins a paragraph without an end mark with the next one of the body under the same heading."""
    open_block: Block | None = None
    apart = False
    for block in draft.blocks:
        if block.role == "heading":
            open_block = None
        elif block.role in ("prose", "item", "quote"):
            if open_block is not None and _is_torn(open_block, block) and _continues(open_block, block, apart):
                open_block.pieces.extend(block.pieces)
                open_block._plain = None
                block.role = "joined"
                block, apart = open_block, False
            open_block = block if _is_open(block) else None
            apart = False
        elif block.role not in _BETWEEN:
            open_block = None
        else:
            apart = True
    draft.blocks = [b for b in draft.blocks if b.role != "joined"]


def _is_torn(first: Block, second: Block) -> bool:
    """Whether something stands between two parts; what was cut for its length is not joined again."""
    between = first.raw[first.end : second.start]
    length = sum(end - start for block in (first, second) for start, end in block.pieces)
    return length < LONGEST and (len(f"{between}.".splitlines()) > 1 or bool(between.strip()))


def _is_open(block: Block) -> bool:
    text = block.text
    if is_emphasised(block) and text.rstrip('“"‘ ').endswith(":") and block.label is not None:
        return True
    told = ends_sentence(text) or _SIGNED.search(text)
    return block.role in ("prose", "item") and len(words(text)) >= 4 and not told


def _continues(first: Block, second: Block, apart: bool) -> bool:
    """Small letters go on; capitals too where the first part breaks off in mid-sentence."""
    text = second.text.lstrip("\"'“”‘’([")
    if not text or second.role != "prose" or second.label is not None:
        return False
    if first.text[-1] in '”"’' and second.text[0] in '“"‘„':
        return False
    if text[0].islower():
        return True
    if first.text[-1] in "—–" and not apart:  # the speaker broke off
        return False
    if is_emphasised(first) and first.text.rstrip('“"‘ ').endswith(":"):
        return text[0].isupper()
    if first.role == "item" and not apart:
        return False
    return len(words(first.text)) >= 12
