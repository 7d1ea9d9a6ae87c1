"""What counts as the same words: letters and digits, and their folded forms."""

from __future__ import annotations

import re
import unicodedata

_MARKUP = re.compile(r"<sup>[\d\s,;–-]*</sup>|</?sup>")
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()]*)\)")


def letters(text: str) -> str:
    """Only letters and digits (Unicode categories L* and N*), as the verbatim rule compares them."""
    return "".join(c for c in text if unicodedata.category(c)[0] in "LN")


def without_markup(raw: str) -> str:
    """A piece of a file without links' targets and superscript calls."""
    return _MARKUP.sub("", _LINK.sub(r"\1", raw))


def fold(text: str) -> str:
    """Lower case without diacritics, full-width forms made plain: Kōno, KONO → kono."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def is_verbatim(text: str, raw: str, spans: tuple[tuple[int, int], ...]) -> bool:
    """Whether the text shown is, letter for letter, what stands in the file at the spans."""
    if not spans or any(not 0 <= a < b <= len(raw) for a, b in spans):
        return False
    return letters(text) == letters(without_markup("".join(raw[a:b] for a, b in spans)))
