"""Contents that go on: quotations without a cue of their own belong to the speaker beside them."""

from __future__ import annotations

from index.model import Document
from index.statements.found import Found

Findings = list[list[Found]]
_TOLD = frozenset({"cue before quotation", "that-clause", "clause", "cue after", "cue inside"})


def carry(document: Document, findings: Findings) -> None:
    """Gives quotations that stand alone the speaker of their paragraph, else of the one they continue."""
    for number, here in enumerate(findings):
        for k, found in enumerate(here):
            if found.rule == "quotation alone" and found.speaker is None:
                _take(found, _beside(here, k, number), number) or _take(
                    found, _above(document, findings, number, k), number
                )


def _take(found: Found, source: tuple[Found, int] | None, number: int) -> bool:
    if source is None:
        return False
    giver, paragraph = source
    found.speaker, found.head, found.cue = giver.speaker, giver.head, giver.cue
    found.speaker_paragraph = giver.speaker_paragraph if giver.speaker_paragraph is not None else paragraph
    found.rule = "quotation continued"
    found.strong = paragraph == number and (giver.strong or (giver.rule in _TOLD and giver.polarity == "asserted"))
    if paragraph == number:
        found.extra = [giver.sentence]
    return True


def _beside(here: list[Found], k: int, number: int) -> tuple[Found, int] | None:
    """The nearest attributed quotation before it in the paragraph, else right after it."""
    for found in reversed(here[:k]):
        if found.head and found.kind in {"direct", "mixed"}:
            return found, number
    for found in here[k + 1 : k + 2]:
        if found.head and found.kind == "direct" and found.rule in {"cue after", "cue inside"}:
            return found, number
    return None


def _above(document: Document, findings: Findings, number: int, k: int) -> tuple[Found, int] | None:
    """The last quotation of the paragraph before, if this one opens its paragraph."""
    if k or number == 0 or not findings[number - 1]:
        return None
    last = findings[number - 1][-1]
    return (last, number - 1) if last.head and last.rule not in {"object", "infinitive"} else None
