"""Headings without markup: short lines that stand alone before a paragraph."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, is_closed, is_emphasised, words

_LONGEST = 100
_SHORT = 12
_LOUD = 60
_SPOKEN = 3  # so many short sentences that stand alone: questions among them are asked, not headings
_NUMBERED = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-Z]\.|\([a-z\d]{1,3}\))\s+\S")
_PART = re.compile(
    r"(?:annex|appendix|chapter|part|section|anhang|anlage|kapitel|teil|abschnitt)\s(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])\s?[:.–—-]\s",
    re.IGNORECASE,
)
_OF_PART = 250  # letters; a part's heading in bold may be long
_ENDING = re.compile(r"[.;:,。；：，…!—–-]$|[.!…:][\"'“”’) ]+$|[.!?] [A-Z]\w* |^\W*[a-z]")

_OPEN = frozenset(
    "with of the and to in for a an on at by from or but that which is are was were as than their its".split()
)


def find_headings(draft: Draft) -> None:
    """Marks short lines before a paragraph of prose as headings, where the text is not a transcript."""
    spoken = sum(is_closed(b.text) and len(words(b.text)) < _SHORT for b in draft.prose() if b.role == "prose")
    marked = sum(b.role == "heading" for b in draft.blocks) >= 2 or spoken >= _SPOKEN
    kept = [b for b in draft.blocks if b.is_prose or b.role in ("heading", "bio")]
    shouted = sum(b.text.isupper() for b in kept) > len(kept) / 2
    for number, block in enumerate(kept):
        if block.role == "prose" and not shouted and _is_in_capitals(block):
            block.role, block.level = "heading", 2
        following = kept[number + 1] if number + 1 < len(kept) else None
        before = kept[number - 1] if number else None
        if block.role in ("prose", "item") and _is_heading(block, before, following, marked):
            block.role = "heading"
            block.level = 3 if is_emphasised(block) or not block.text.isupper() else 2


def _is_in_capitals(block: Block) -> bool:
    """Several words, all in capitals, in a text that is not: a heading however long."""
    return (
        block.text.isupper() and 4 <= len(words(block.text)) <= _LOUD and block.label is None and not block.plain.calls
    )


def _is_heading(block: Block, before: Block | None, following: Block | None, marked: bool) -> bool:
    text = block.text.strip()
    if is_emphasised(block) and len(text) <= _OF_PART and _PART.match(text) and not ends_sentence(text):
        return True
    if (
        block.label is not None
        or following is None
        or len(text) > _LONGEST
        or len(words(text)) > 14
        or _ENDING.search(text)
    ):
        return False
    if words(text)[-1:] and words(text)[-1].casefold() in _OPEN:
        return False
    if not text[0].isupper() and not text[0].isdigit() and text[0] not in "\"“‘'(¿":
        return False
    if block.role == "item" and not (_NUMBERED.match(text) and following.role == "prose"):
        return False
    if following.role not in ("prose", "item", "heading") or (following.role == "prose" and not _is_long(following)):
        return False
    if before is not None and _is_torn(before) and not is_emphasised(block):
        return False
    return not (text.endswith("?") and marked and not is_emphasised(block))


def _is_torn(block: Block) -> bool:
    return block.role == "prose" and len(words(block.text)) >= 12 and not ends_sentence(block.text)


def _is_long(block: Block) -> bool:
    return len(words(block.text)) >= 15 or is_closed(block.text)
