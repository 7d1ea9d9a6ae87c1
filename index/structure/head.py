"""The lines at the head of a work as they stand in its file: titles, names, offices, dates."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, is_good_prose
from index.structure.persons import Ordinary, bare

_MARKUP = re.compile(r"!\[[^\]]*\]\([^)]*\)|\[([^\[\]]*)\]\([^)]*\)|[*_`#>\\]+")
_BULLET = re.compile(r"^(?:\W*\w?[·•]\s*|[\s|–-]+)")
_SMALL = re.compile(r"(?<![\w’'./@:-])[a-z][a-zß-öø-ÿ]+(?![\w@]|[./]\w)")
BODY_LINKS = frozenset("of for and the in on & de für".split())
_LINES = 16
_WIDE = 110


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file at the head of a work, without its markup."""

    text: str
    block: Block
    linked: bool


def lines_of(blocks: list[Block]) -> list[Line]:
    """The lines of blocks as they stand in the file; a given and a family name on lines of their own are one."""
    found: list[Line] = []
    for block in blocks:
        for raw in _head_lines(block):
            text = _BULLET.sub("", " ".join(_MARKUP.sub(lambda m: m[1] or "", raw).split()))
            if not text:
                continue
            last = found[-1] if found else None
            if last and " " not in last.text + text and text.isupper() and last.text.istitle():
                found[-1] = Line(f"{last.text} {text}", last.block, last.linked)
            else:
                found.append(Line(text, block, "](" in raw))
    return found[:_LINES]


def _head_lines(block: Block) -> list[str]:
    """All lines of a block; of the first paragraph its only one, or those before its sentences that are names."""
    raw = block.source.split("\n")
    if not is_good_prose(block) or len(raw) == 1:
        return raw
    pairs = itertools.takewhile(lambda pair: _is_label(*pair), itertools.pairwise(raw))
    return [line for line, _ in pairs]


def _is_label(line: str, following: str) -> bool:
    """A line of capitalised words, as names and offices are, which does not run on into the next one."""
    small = [w for w in line.split() if w[0].islower() and w not in BODY_LINKS | {"by", "to", "at", "from"}]
    runs_on = line.rstrip()[-1:] == "," or following[:1].islower()
    return not small and not runs_on and len(line) <= _WIDE and not ends_sentence(line.strip(" *_"))


def ordinary_words(draft: Draft) -> Ordinary:
    """What the text writes in small letters is no name."""
    small = {bare(w) for w in _SMALL.findall(draft.raw)}
    return small.__contains__
