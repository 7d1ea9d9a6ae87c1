"""Transcripts and minutes: what stands after a speaker label is said by that speaker until the next label."""

from __future__ import annotations

import re

from index.model import Document
from index.statements.found import Found, Range
from index.statements.paragraph import Read
from index.statements.passages import is_pronoun

_STAGE = re.compile(r"\s*[\[(][^\])]*[\])]\s*[.]?\s*$")
_REPORTS = frozenset({"that-clause", "clause", "according to", "cue after", "cue inside", "cue before quotation"})
_FIRST = frozenset({"i", "we", "you"})


def take(document: Document, reads: list[Read]) -> None:
    """Turns the paragraphs of each turn into direct speech of its speaker; reports inside keep their own speaker."""
    if sum(p.label is not None for p in document.paragraphs) < 2:
        return
    label: tuple[int, Range] | None = None
    section = -1
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph.label is not None:
            label, section = (number, paragraph.label), paragraph.section
        elif paragraph.section != section or paragraph.kind == "table":
            label = None
        if label and not _STAGE.match(paragraph.plain.text):
            _turn(reads[number], number, label)


def _turn(read: Read, number: int, label: tuple[int, Range]) -> None:
    owner, place = label
    begin = place[1] if owner == number else 0
    while begin < len(read.text) and not read.text[begin].isalnum() and read.text[begin] not in "“\"'‘([$€£":
        begin += 1
    end = len(read.text.rstrip())
    if begin >= end:
        return
    turn = Found(
        "turn", [(begin, end)], (place[0] if owner == number else 0, end), "direct", cue=":", speaker=place, head=place,
        strong=True, speaker_paragraph=owner,
    )  # fmt: skip
    inner = [f for f in read.found if _reported(read.text, f)]
    for found in inner:
        found.inside = found.inside or turn
    read.found[:] = [turn, *inner]


def _reported(text: str, found: Found) -> bool:
    """Whether somebody else is reported in a turn: with a name, and not the speaker's own "I think"."""
    if found.rule not in _REPORTS or found.head is None:
        return False
    head = text[found.head[0] : found.head[1]]
    return head.lower() not in _FIRST and not is_pronoun(head)
