"""Whom to ask about a text ("Media contact: Ada Moor 02 5550 1234") is no part of it, nor anybody's turn of speech."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft

_ASK = (
    r"(?:for (?:any )?(?:further|more|media|additional|press)? ?(?:information|inquir(?:y|ies)|enquir(?:y|ies)|details|"
    r"comments?|interviews?)\b[^.!?\n]{0,80}|(?:(?:media|press|further|all) )+(?:contacts?|inquir(?:y|i?es)|"
    r"enquir(?:y|ies)|liaison|office|information)\b|(?:contacts?|media|inquiries|enquiries)(?=\s?[:–-]))"
)
_REACH = re.compile(r"\+?\(?\d[\d() –-]{5,}\d|[\w.+-]+@[\w-]+\.\w")
_TAIL = re.compile(
    rf"(?:^|(?<=[.!?…”\"’»)\n]))[\s*_#>-]*(?P<tail>{_ASK}[^\n]*(?:\n[^\n]{{0,90}}){{0,3}}\s*)$", re.IGNORECASE
)
_FARTHEST = 420
_LAST = 8  # blocks: they stand at the end; amid a text whom to ask is part of it


def cut_contacts(draft: Draft) -> None:
    """Sets such lines at the end aside, and cuts them off where they stand behind the last sentence of a paragraph."""
    found: list[Block] = []
    ends = [block for block in draft.blocks if block.is_prose or block.role == "heading"][-_LAST:]
    for block in draft.blocks:
        start = _contact(block) if any(block is end for end in ends) else None
        if start is None:
            found.append(block)
            continue
        if start > block.start:
            found.append(block.cut(block.start, start))
        contact = block.cut(start, block.end)
        contact.set_aside("contact", "tells whom to ask about the text")
        found.append(contact)
    draft.blocks = found


def _contact(block: Block) -> int | None:
    """Where the words begin that tell whom to ask: they end the block and give a number or an address."""
    first = max(block.start, block.end - _FARTHEST)
    tail = _TAIL.search(block.raw[first : block.end])
    if tail is None or not _REACH.search(tail.group("tail")):
        return None
    return block.start if first + tail.start() <= block.start + 1 else first + tail.start("tail")
