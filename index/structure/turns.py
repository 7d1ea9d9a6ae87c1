"""Turns of speech: cut where a label stands in the midst of them, joined to a name on a line of its own."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, words
from index.structure.names import BODY, is_name, without_titles

_TURN = re.compile(r"(?:Mr|Ms|Mrs|Dr)\. [A-Z][A-Z’'-]{2,}(?: of [A-Z][a-z]+(?: [A-Z][a-z]+)?)?\.(?:—|\s)")
_INSIDE = re.compile(rf"(?<=[.?!—])\s*(?={_TURN.pattern})")
_CHAIR = re.compile(r"(?:Mr|Madam|Mrs) (?:Deputy )?(?:Speaker|President|Chair(?:man|woman)?)")
_LINE = re.compile(r"(?P<name>[^\W\d_](?:[^().,\n:;?!]|\b\w{1,4}\.){2,70}?)(?P<more>(?: \([^()\n]{1,60}\)){0,3})")
_ENOUGH = 3
_ENOUGH_LINES = 4
_LEAST_SAID = 4
"""Words below a name."""


def cut_turns(draft: Draft) -> None:
    """Cuts a paragraph where a label of the form "Mr. DOE." stands in its midst, if the text has such labels."""
    heads = sum(_TURN.match(b.text) is not None for b in draft.prose())
    if heads < _ENOUGH:
        return
    found: list[Block] = []
    for block in draft.blocks:
        cuts = [m.start() for m in _INSIDE.finditer(block.raw, block.start, block.end)] if block.role == "prose" else []
        edges = [block.start, *cuts, block.end]
        found += [block.cut(a, b) for a, b in itertools.pairwise(edges)] if cuts else [block]
    draft.blocks = found


def join_names(draft: Draft) -> None:
    """Joins a turn to the name that stands on the line above it, as minutes of parliaments have it.

    Only where four turns or more, of two people or more, stand so, and somebody speaks twice.
    """
    lines: dict[int, str] = {
        id(b): line for b, below in itertools.pairwise([*draft.blocks, None]) if b and (line := _line(b, below))
    }
    turns = Counter(lines.values())
    if len(lines) < _ENOUGH_LINES or len(turns) < 2 or max(turns.values()) < 2:
        return
    kept: list[Block] = []
    above: Block | None = None
    for block in draft.blocks:
        if above is not None:
            above.pieces.extend(block.pieces)
            above._plain = None
            above = None
            continue
        kept.append(block)
        line = lines.get(id(block), "")
        if line:
            block.label = (0, len(line))
            above = block if block.text == line else None
    draft.blocks = kept


def _line(block: Block, below: Block | None) -> str:
    """The name on the first line of a block, or all of a block with prose below it; empty if there is none."""
    line = block.source.partition("\n")[0].strip()
    if block.role != "prose" or not _is_name_line(line) or not block.text.startswith(line):
        return ""
    said = block.text[len(line) :]
    if not said and below is not None and below.role == "prose" and not _is_name_line(below.text):
        said = below.text
    return line if len(words(said)) >= _LEAST_SAID and ends_sentence(said) else ""


def _is_name_line(line: str) -> bool:
    """ "Jane Doe (Sarn North) (Lab)", "The Minister for Ports (Jane Doe)", "Mr Speaker"."""
    found = _LINE.fullmatch(line)
    if found is None:
        return False
    named = is_name(without_titles(found.group("name"))) and not BODY.search(line)
    return named or _CHAIR.fullmatch(line) is not None or is_name(found.group("more").strip(" ()"))
