"""Where a camp's turn ends, and what a sentence that opens one says in short."""

from __future__ import annotations

import re

from index.positions import subjects
from index.positions.lexicon import CLOSERS, CONCLUDING
from index.positions.outline import Line, Place
from index.positions.words import is_one_of, words

_ALL_OF_THEM = re.compile(
    r"\b(?:these|those|all|both|each of the|each of these|the)\s+(?:of\s+(?:these|the)\s+)?"
    r"(?:two|three|four|five|six)\b",
    re.I,
)
LONGEST_LABEL = 180
_JOINTS = re.compile(r"[;:]\s|\s[—–]\s|\s\(")


def closes(line: Line) -> bool:
    """Sentences about all camps at once, and conclusions, are nobody's."""
    lowered = line.text.lower()
    if lowered.startswith(CLOSERS):
        return True
    start = line.text[:120]
    return line.opens and bool(_ALL_OF_THEM.search(start)) and subjects.names_group(start)


def is_concluding(title: str) -> bool:
    """Whether a heading says that what follows is summing up."""
    return any(is_one_of(word, CONCLUDING) for word in words(title))


def label_of(line: Line) -> Place:
    """What a sentence says, without its connecting word and final stop, cut only where a clause ends."""
    start = subjects.after_link(line.text)
    said = subjects.ordinal(line.text[start:])
    if said and said[1]:
        start += line.text[start:].index(",") + 1 if "," in line.text[start : start + 12] else 0
    end = len(line.text.rstrip(" .!?:;"))
    while start < end and line.text[start].isspace():
        start += 1
    for joint in _JOINTS.finditer(line.text, start + 30, end):
        if joint.start() - start <= LONGEST_LABEL < end - start:
            cut = joint.start()
            return line.part(start, cut)
    return line.part(start, end)
