"""Exact phrases: the same words in the same order, whatever stands between them."""

from __future__ import annotations

import re

from index.search.tokens import has_cjk
from index.text.letters import fold

_GAP = re.compile(r"[\W_]+")


def plain_words(text: str) -> str:
    """The folded words of a text with one blank between them and at both ends."""
    return f" {_GAP.sub(' ', fold(text)).strip()} "


def contains(words: str, phrase: str) -> bool:
    """Whether `plain_words` of a text hold a phrase: whole words, or any characters where it is Chinese or Japanese."""
    wanted = plain_words(phrase)
    if has_cjk(phrase):
        return wanted.strip().replace(" ", "") in words.replace(" ", "")
    return wanted in words
