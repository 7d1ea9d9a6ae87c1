"""Where a camp's turn ends, and what a sentence that opens one says in short."""

from __future__ import annotations

import re

from index.positions import naming, subjects
from index.positions.lexicon import CLOSERS, CONCLUDING
from index.positions.outline import Line, Place
from index.positions.words import is_one_of, words

_ALL_OF_THEM = re.compile(
    r"\b(?:these|those|all|both|each of the|each of these|the)\s+(?:of\s+(?:these|the)\s+)?"
    r"(?:two|three|four|five|six)\b",
    re.I,
)
LONGEST_LABEL = 180
_BULLET = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+|[•*–-]\s+")
LEAD = 60  # characters before "those who" that only lead up to it
_THOSE_WHO = re.compile(r"\b(?:those|people) who\b")
_JOINTS = re.compile(r"[;:]\s|\s[—–]\s|\s\(")


def closes(line: Line) -> bool:
    """Sentences about all camps at once, and conclusions, are nobody's."""
    lowered = line.text.lower()
    if lowered.startswith(CLOSERS):
        return True
    start = line.text[:120]
    return line.opens and bool(_ALL_OF_THEM.search(start)) and naming.names_group(start)


def is_concluding(title: str) -> bool:
    """Whether a heading says that what follows is summing up."""
    return any(is_one_of(word, CONCLUDING) for word in words(title))


def label_of(line: Line) -> Place:
    """What a sentence says, without its connecting word and final stop, cut only where a clause ends."""
    bullet = _BULLET.match(line.text)
    start = bullet.end() if bullet else subjects.after_link(line.text)
    said = naming.ordinal(line.text[start:])
    if said and said[1]:
        start += line.text[start:].index(",") + 1 if "," in line.text[start : start + 12] else 0
    those = _THOSE_WHO.search(line.text, start, start + LEAD)
    start = those.start() if those else start
    end = len(line.text.rstrip(" .!?:;"))
    while start < end and line.text[start].isspace():
        start += 1
    for joint in _JOINTS.finditer(line.text, start + 30, end):
        if joint.start() - start <= LONGEST_LABEL < end - start:
            cut = joint.start()
            return line.part(start, cut)
    return line.part(start, end)
