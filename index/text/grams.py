"""Word 5-grams: how much of one text stands in another (Broder 1997, containment)."""

from __future__ import annotations

import re

from index.text.letters import fold

GRAM = 5
NEAR = 0.8
LEAST = 8

Gram = tuple[str, ...]
_WORD = re.compile(r"[㐀-鿿豈-﫿぀-ヿ가-힯]|[^\W㐀-鿿豈-﫿぀-ヿ가-힯]+")
_NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def grams(text: str) -> list[Gram]:
    """The 5-grams of a text's folded words (a shorter text: the whole)."""
    tokens = _WORD.findall(fold(text))
    return [tuple(tokens[i : i + GRAM]) for i in range(max(1, len(tokens) - GRAM + 1))]


def numbers(text: str) -> set[str]:
    """All numbers of a text: two that differ in one are no copies."""
    return set(_NUMBER.findall(text))


def is_copy(text: str, other: str) -> bool:
    """Whether nearly all of a text stands in another, its numbers without exception."""
    mine = set(grams(text))
    return (
        len(mine) > LEAST - GRAM
        and len(mine & set(grams(other))) >= NEAR * len(mine)
        and numbers(text) <= numbers(other)
    )
