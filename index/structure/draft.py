"""A document while it is being worked out: its blocks, and what several steps want to know of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from index.model import Source
from index.structure.blocks import Block, blocks

_LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\[\]]+\])")
_WORD = re.compile(r"[㐀-鿿豈-﫿぀-ヿ가-힯]|[^\W㐀-鿿豈-﫿぀-ヿ가-힯]+")
_ENDS = re.compile(r"(?:[.!?。！？…।॥؟۔]|\.\.\.|:)[\"'”’»)\]」』）*]*$")
_CLOSED = re.compile(r"(?:[.!?。！？…।॥؟۔])[\"'“”’»)\]」』）*]*$")


@dataclass(slots=True)
class Draft:
    """The blocks of one source, in the order of the file."""

    source: Source
    blocks: list[Block]

    @property
    def raw(self) -> str:
        return self.source.text

    def prose(self) -> list[Block]:
        return [b for b in self.blocks if b.is_prose]

    def called(self) -> Counter[str]:
        """How often each note number is called in the prose."""
        return Counter(c.number for b in self.prose() for c in b.plain.calls)


def draft(source: Source) -> Draft:
    return Draft(source, blocks(source))


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def link_share(block: Block) -> float:
    """The share of a block's letters that stand in links."""
    total = sum(map(str.isalnum, block.text))
    linked = sum(sum(map(str.isalnum, m.group(1))) for m in _LINK.finditer(block.source))
    return min(1.0, linked / total) if total else 0.0


def letters_in(block: Block) -> int:
    return sum(map(str.isalnum, block.text))


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence (or with a colon that announces more)."""
    return _ENDS.search(text) is not None


def is_closed(text: str) -> bool:
    """Whether a text ends with an end mark."""
    return _CLOSED.search(text) is not None


def is_good_prose(block: Block) -> bool:
    """A paragraph beyond doubt: long enough, few links, ends as a sentence (Kohlschütter 2010, in spirit)."""
    text = block.text
    return len(words(text)) >= 12 and ends_sentence(text) and link_share(block) < 0.4


def is_emphasised(block: Block) -> bool:
    """Whether the whole block is set in bold or italics."""
    text = block.text
    return bool(text) and sum(b - a for a, b in block.plain.emphasis) >= 0.9 * len(text)
