"""Note blocks: which blocks are footnotes or endnotes, and what number each has."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft, words
from index.structure.lexicon import NOTES, whole

_HEAD = re.compile(
    r"(?:<sup>\s*(?P<sup>\d{1,4})\s*</sup>\s*\.?|\[\^(?P<md>[^\]\s]+)\]:|\\?\[(?P<square>\d{1,4})\\?\]|"
    r"(?P<plain>\d{1,4})[.)]|"
    r"(?P<bare>\d{1,4})(?=\s+[A-Z\"'“‘(*]))\s*(?:\d{1,4}\.\s+)?"
)
_CITING = re.compile(
    r"https?://|www\.|\b(?:19|20)\d\d\b|\b(?:ibid|op\. ?cit|pp?\.|vol\.|see|cf\.|supra|note \d)\b", re.IGNORECASE
)


def number_of(text: str) -> str | None:
    """The number at the head of a note as it stands in the file."""
    found = _HEAD.match(text)
    return next((n for n in found.groups() if n), None) if found else None


def head_length(text: str) -> int:
    """How many characters of the file the number takes."""
    found = _HEAD.match(text)
    return found.end() if found else 0


def find_notes(draft: Draft) -> None:
    """Marks note blocks: those the format marks, numbered ones that the text calls, and all of a list of notes."""
    called = draft.called()
    for block in draft.blocks:
        if _is_given(block) and (number := number_of(block.source)):
            called.pop(number, None)  # the format tells which note this number is
    listed = False
    last: Block | None = None
    for block in draft.blocks:
        if block.is_prose and whole(NOTES, block.text):
            block.role, block.level = "heading", 3
        if block.role == "heading":
            listed, last = whole(NOTES, block.text), None
            continue
        given = _is_given(block)
        if last is not None and (block.is_prose or given) and _goes_on(block, last, given):
            last.pieces.extend(block.pieces)
            block.role = "merged"
            last._plain = None
            continue
        if given or (block.is_prose and _is_note(block, called, listed, last)):
            block.role = "note"
        last = block if block.role == "note" else None
    draft.blocks = [b for b in draft.blocks if b.role != "merged"]


def _is_given(block: Block) -> bool:
    """Whether the format itself marks a note."""
    return block.role == "note" or block.hint in ("note", "footnote", "endnote")


def _is_note(block: Block, called: dict[str, int], listed: bool, last: Block | None) -> bool:
    number = number_of(block.source)
    if number is None:
        return False
    if listed or block.source.startswith("<sup>"):
        return True
    if number not in called:
        return False
    follows = last is not None and (before := number_of(last.source)) is not None and _next(before, number)
    return follows or (_CITING.search(block.text) is not None and len(words(block.text)) >= 3)


def _next(before: str, number: str) -> bool:
    return before.isdigit() and number.isdigit() and 0 <= int(number) - int(before) <= 2


def _goes_on(block: Block, last: Block, given: bool) -> bool:
    """A further paragraph of a note: unnumbered and marked by the format, indented (Markdown), or a bare address."""
    if given:
        return number_of(block.source) is None
    indent = block.start - (block.raw.rfind("\n", 0, block.start) + 1)
    indented = last.source.startswith("[^") and indent >= 2
    return indented or re.fullmatch(r"<?https?://\S+>?\.?", block.source) is not None
