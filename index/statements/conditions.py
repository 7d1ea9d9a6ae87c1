"""Lists of conditions: under "only if both parts of the test are met:" nobody says what the points tell."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.model import Paragraph
from index.statements.paragraph import Read

_CONDITION = re.compile(
    r"\b(?:if|unless|where|whether|when|once|provided|must|criteri(?:a|on)|conditions?|requirements?|tests?)\b"
)
_COUNTS = {word: n for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)} | {"both": 2}
_COUNT = re.compile(rf"\b(?:{'|'.join(_COUNTS)})\b")
_NAMES = re.compile(
    r"\b(?:criteri(?:a|on)|conditions?|requirements?|tests?|stages?|limbs?|parts|cases|circumstances)\b"
)

_TOLD = frozenset({"indirect", "author"})


def leave_out(paragraphs: Sequence[Paragraph], reads: Sequence[Read]) -> None:
    """Takes what opens the points of such a list, reported or claimed, out of what is found."""
    for number, read in enumerate(reads):
        if read.sentences and _leads(read.text[slice(*read.sentences[-1])]):
            for point in _points(paragraphs, number, read):
                opening = reads[point].sentences[:1]
                kept = [
                    f for f in reads[point].found if f.kind not in {"indirect", "author"} or f.sentence not in opening
                ]
                reads[point].found[:] = kept


def _leads(sentence: str) -> bool:
    return sentence.rstrip().endswith(":") and bool(_CONDITION.search(sentence) and _NAMES.search(sentence))


def _points(paragraphs: Sequence[Paragraph], lead: int, read: Read) -> range:
    """The paragraphs under a lead: those set as points, else as many as it counts, else the next one."""
    last = lead + 1
    while last < len(paragraphs) and paragraphs[last].kind == "item":
        last += 1
    if last == lead + 1:
        counted = _COUNT.findall(read.text[slice(*read.sentences[-1])])
        last = min(len(paragraphs), last + (_COUNTS[counted[-1]] if counted else 1))
    same = (n for n in range(lead + 1, last) if paragraphs[n].section != paragraphs[lead].section)
    return range(lead + 1, next(same, last))
