"""Links to a source behind the last sentence of a paragraph ("[Statement](…), 5/14/24") are no part of it."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft

_TAIL = re.compile(
    r"(?<=[.!?…”\"’»)\]*])\s*(?<!!)(?P<tail>\(?(?:\\?\[)?\[[^\[\]]{2,40}\]\((?:[^()\s]|\([^()\s]*\))+\)(?:,?\s*(?:\d{1,2}/\d{1,2}/\d{2,4}|"
    r"[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}))?(?:\\?\])?\)?)\s*$"
)
_WORDS = 4
_FARTHEST = 2000


def cut_source_links(draft: Draft) -> None:
    """Cuts such links off into blocks of their own."""
    found: list[Block] = []
    for block in draft.blocks:
        cut = _TAIL.search(block.raw, max(block.start, block.end - _FARTHEST), block.end) if block.is_prose else None
        if cut is None or not _is_source(cut.group("tail")) or cut.start() <= block.start:
            found.append(block)
            continue
        link = block.cut(cut.start("tail"), block.end)
        link.set_aside("source link", "tells where the words before it stand")
        found += [block.cut(block.start, cut.start()), link]
    draft.blocks = found


def _is_source(tail: str) -> bool:
    """A short name of a kind of source, or a link with a date or in brackets of its own."""
    named = re.search(r"\[([^\[\]]+)\]\(", tail)
    return named is not None and len(named.group(1).split()) <= _WORDS
