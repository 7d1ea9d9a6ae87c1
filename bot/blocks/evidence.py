"""A quotation with its speaker and its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.blocks.rich import Block, Element, quote, rich, section, text
from bot.blocks.source import source_line, speaker_line
from index.evidence import Evidence

PART = 2400  # letters of a quotation in one block; longer ones run on in the next


@dataclass(frozen=True, slots=True)
class Piece:
    """Blocks that stay together on a page; buttons for `evidence` follow, if there is one.

    `choices` are buttons that ask another line: (label, line).
    """

    blocks: tuple[Block, ...]
    evidence: Evidence | None = None
    choices: tuple[tuple[str, str], ...] = ()


def words_of(evidence: Evidence) -> str:
    """What is shown: the words alone where they are plainly somebody's own, else the whole sentence
    with its cue and frame, so that a denial never reads as a belief."""
    own = evidence.kind in ("direct", "passage") and evidence.polarity == "asserted"
    if (own and evidence.sure and evidence.speaker) or evidence.kind == "passage" or not evidence.shown:
        return evidence.text
    return evidence.shown


def quotation(evidence: Evidence, *, label: str = "", mark: tuple[str, ...] = ()) -> list[Piece]:
    """The pieces of one quotation; `label` stands above it, `mark`ed words in it are bold."""
    parts = broken(words_of(evidence))
    who = speaker_line(evidence)
    above = [section(text(label, bold=True))] if label else []
    head = [*above, *([who] if who else [])]
    if len(parts) == 1:
        block = rich(*head, quote(*marked(parts[0], mark)), source_line(evidence))
        return [Piece((block,), evidence)]
    first = Piece((rich(*head, quote(*marked(parts[0], mark))),))
    middle = [Piece((rich(quote(*marked(part, mark))),)) for part in parts[1:-1]]
    last = Piece((rich(quote(*marked(parts[-1], mark)), source_line(evidence)),), evidence)
    return [first, *middle, last]


def distinct(found: Iterable[Evidence]) -> Iterator[Evidence]:
    """Evidence without what would read the same again: two statements of one sentence are shown once."""
    seen: set[tuple[str, str]] = set()
    for evidence in found:
        key = (evidence.file, words_of(evidence))
        if key not in seen:
            seen.add(key)
            yield evidence


def broken(words: str) -> list[str]:
    """Words in parts that fit, broken at paragraphs, else sentences, else blanks; nothing is lost."""
    parts = []
    while len(words) > PART:
        cut = max(words.rfind(mark, PART // 2, PART) + len(mark) for mark in ("\n\n", ". ", "。"))
        if cut < PART // 2:
            cut = words.rfind(" ", PART // 2, PART) + 1 or PART
        parts.append(words[:cut])
        words = words[cut:]
    return [*parts, words] if words or not parts else parts


def marked(words: str, mark: tuple[str, ...]) -> list[Element]:
    """Text elements that together are the words, with the marked ones bold."""
    found = sorted((words.find(m), m) for m in mark if m and m in words)
    elements, at = [], 0
    for start, part in found:
        if start < at:
            continue
        if start > at:
            elements.append(text(words[at:start]))
        elements.append(text(part, bold=True))
        at = start + len(part)
    if at < len(words) or not elements:
        elements.append(text(words[at:]))
    return elements
