"""What counts as the same words: letters and digits, and their folded forms."""

from __future__ import annotations

import re
import unicodedata

_MARKUP = re.compile(r"<sup>[\d\s,;–-]*</sup>|</?sup>")
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()]*)\)")

# Blocks with combining characters, that a look may tell most texts to have none.
_COMBINING = re.compile(
    "[\u0300-\u1dff\u20d0-\u20ff\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua600-\uabff\ufb1e\ufe20-\ufe2f\U00010000-\U0010ffff]"
)


def letters(text: str) -> str:
    """Only letters and digits (Unicode categories L* and N*), as the verbatim rule compares them."""
    return "".join(filter(str.isalnum, text))


def without_markup(raw: str) -> str:
    """A piece of a file without links' targets and superscript calls."""
    return _MARKUP.sub("", _LINK.sub(r"\1", raw))


def fold(text: str) -> str:
    """Lower case without diacritics, full-width forms made plain: Kōno, KONO → kono."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    if _COMBINING.search(decomposed):
        decomposed = "".join(c for c in decomposed if not unicodedata.combining(c))
    return decomposed.casefold()


def is_verbatim(text: str, raw: str, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether the text shown is, letter for letter, what stands in the file at the spans."""
    if not spans or any(not 0 <= a < b <= len(raw) for a, b in spans):
        return False
    return letters(text) == letters(without_markup("".join(raw[a:b] for a, b in spans)))
