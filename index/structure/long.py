"""A paragraph longer than any book has is cut where a sentence ends, so that no rule meets an endless text."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft
from index.text.sentences import sentences

LONGEST = 12_000  # characters; longer ones are files with no line breaks, data, or lists
_PIECE = 4_000
_DATA = re.compile(r"[!-~]{1000}")  # no blank among so many: encoded data, a key, a minified file


def cut_long(draft: Draft) -> None:
    """Cuts what is too long at sentence ends, else between words, else anywhere; data is set aside."""
    found: list[Block] = []
    for block in draft.blocks:
        found += _parts(block) if block.is_prose and block.end - block.start > LONGEST else [block]
    draft.blocks = found


def _parts(block: Block) -> list[Block]:
    found = []
    at = block.start
    while at < block.end:
        stop = _stop(block.raw, at, block.end, block.role == "table")
        part = block.cut(at, stop)
        part.bare = block.bare
        if _DATA.search(block.raw, at, stop):
            part.set_aside("data", "no words")
        found.append(part)
        at = stop
    return [part for part in found if part.start < part.end]


def _stop(raw: str, at: int, end: int, in_rows: bool) -> int:
    if end - at <= _PIECE:
        return end
    if in_rows and (row := raw.rfind("\n", at + 1, at + _PIECE)) > 0:
        return row
    text = re.sub(r"\s", " ", raw[at : at + _PIECE])
    ends = [stop for _, stop in sentences(text)[:-1]]
    return at + (ends[-1] if ends and ends[-1] > _PIECE // 4 else text.rfind(" ") + 1 or _PIECE)
