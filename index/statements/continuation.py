"""Contents that go on: quotations without a cue of their own belong to the speaker beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.statements.found import Found
from index.statements.paragraph import Read

_TOLD = frozenset({"cue before quotation", "that-clause", "clause", "cue after", "cue inside"})
_REPORTS = _TOLD | {"as clause", "according to"}


def carry(reads: Sequence[Read]) -> None:
    """Gives quotations that stand alone the speaker of their paragraph, else of the one they continue."""
    for number, read in enumerate(reads):
        for k, found in enumerate(read.found):
            alone = found.rule == "quotation alone" and found.speaker is None
            if alone and not _take(found, _beside(read, k), number, number) and k == 0 < number:
                _above(reads, number)


def _take(found: Found, giver: Found | None, paragraph: int, number: int) -> bool:
    """Lets a quotation of paragraph `number` have the speaker of a finding in another or the same `paragraph`."""
    if giver is None:
        return False
    found.speaker, found.head, found.cue = giver.speaker, giver.head, giver.cue
    found.speaker_paragraph = giver.speaker_paragraph if giver.speaker_paragraph is not None else paragraph
    found.rule = "quotation continued"
    found.strong = paragraph == number and _is_told(giver)
    if paragraph == number:
        found.extra = [giver.sentence]
    return True


def _is_told(giver: Found) -> bool:
    told = giver.kind in {"direct", "mixed"} and giver.rule in _TOLD and giver.polarity == "asserted"
    return giver.strong or told


def _beside(read: Read, k: int) -> Found | None:
    """The nearest attributed quotation before it in the paragraph, else right after it, else the report before it."""
    here = read.found
    for found in reversed(here[:k]):
        if found.head and found.kind in {"direct", "mixed"}:
            return found
    for found in here[k + 1 : k + 2]:
        if found.head and found.kind == "direct" and found.rule in {"cue after", "cue inside"}:
            return found
    return _reported(read, k)


def _reported(read: Read, k: int) -> Found | None:
    """The only report of the sentence right before: "As Kim argues, the port is full. “No berth is left.”"."""
    at = read.sentences.index(read.found[k].sentence)
    told = [f for f in read.of(at - 1) if f.head and f.inside is None] if at else []
    one = told[0] if told and all(f.head == told[0].head for f in told) else None
    return one if one and one.rule in _REPORTS and one.polarity == "asserted" else None


def _above(reads: Sequence[Read], number: int) -> None:
    """Gives a quotation that opens its paragraph the speaker of the last one above, but for a question's.

    It is plain whose it is where it is all of its paragraph and the one above ends with its cue.
    """
    read, above = reads[number], reads[number - 1]
    last = above.found[-1] if above.found else None
    if last and last.head and last.polarity != "question" and last.rule not in {"object", "infinitive"}:
        _take(read.found[0], last, number - 1, number)
        told = last.kind == "direct" and last.strong and last.inside is None
        read.found[0].strong = told and last.sentence == above.sentences[-1] and _is_all(read)


def _is_all(read: Read) -> bool:
    """Whether a paragraph is nothing but its first quotation."""
    start, end = read.found[0].start, read.found[0].end
    return len(read.found) == 1 and not re.search(r"\w", read.text[:start] + read.text[end:])
