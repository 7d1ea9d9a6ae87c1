"""Transcripts and minutes: what stands after a speaker label is said by that speaker until the next label."""

from __future__ import annotations

import re

from index.model import Document
from index.statements.found import Found, Range
from index.statements.paragraph import Read
from index.statements.passages import is_pronoun

_STAGE = re.compile(r"\s*[\[(][^\])]*[\])]\s*[.]?\s*$")
_REPORTS = frozenset({"that-clause", "clause", "according to", "cue after", "cue inside", "cue before quotation"})
_UNOWNED = frozenset({"quotation alone", "quotation continued", "quotation without cue", "speaker label", "turn"})
_MARKS = ("“", '"', "„", "«", "「")
_SHORTEST = 6
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
            owner = document.paragraphs[label[0]].plain.text
            _turn(reads[number], number, label, _name(owner, label[1]))


def _name(text: str, label: Range) -> Range:
    """The name in a label, without what follows a comma ("Ada Moor, Harbour Union")."""
    comma = text.find(",", *label)
    return (label[0], comma) if comma > 0 else label


def _turn(read: Read, number: int, label: tuple[int, Range], name: Range) -> None:
    owner, place = label
    begin = place[1] if owner == number else 0
    while begin < len(read.text) and not read.text[begin].isalnum() and read.text[begin] not in "“\"'‘([$€£":
        begin += 1
    end = len(read.text.rstrip())
    if read.text[begin : begin + 1] in _MARKS:
        _quoted_turn(read, (owner, place), name)
    elif len(read.text[begin:end].split()) >= _SHORTEST:
        _spoken_turn(read, (begin, end), (owner, place), name, owner == number)


def _spoken_turn(read: Read, content: Range, label: tuple[int, Range], name: Range, labelled: bool) -> None:
    """The whole paragraph is what the speaker says."""
    owner, place = label
    turn = Found(
        "turn", [content], (place[0] if labelled else 0, content[1]), "direct", cue=":", speaker=place, head=name,
        strong=True, speaker_paragraph=owner,
    )  # fmt: skip
    inner = [f for f in read.found if _reported(read.text, f)]
    for found in inner:
        found.inside = found.inside or turn
    read.found[:] = [turn, *inner]


def _quoted_turn(read: Read, label: tuple[int, Range], name: Range) -> None:
    """A label before quotation marks: the quotations without a speaker of their own are the label's."""
    for found in read.found:
        if found.kind in {"direct", "mixed"} and (found.head is None or found.rule in _UNOWNED):
            found.speaker_paragraph, found.speaker, found.head = label[0], label[1], name
            found.rule, found.strong, found.cue = "turn", found.kind == "direct", found.cue or ":"


def _reported(text: str, found: Found) -> bool:
    """Whether somebody else is reported in a turn: with a name, and not the speaker's own "I think"."""
    if found.rule not in _REPORTS or found.head is None:
        return False
    head = text[found.head[0] : found.head[1]]
    return head.lower() not in _FIRST and not is_pronoun(head)
