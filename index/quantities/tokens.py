"""Words, numerals and marks of a text, with their places."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

TokenKind = Literal["number", "word", "mark"]
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+,\d{1,2}(?=\s?(?:%|€|EUR|Euro|Prozent|Mio|Mrd|Milli))|\d+(?:\.\d+)?)"
    r"|(?P<word>(?<=\d)[年月日]|(?<=[\d万亿億兆])[万亿億兆円元]|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]|[^\W\d_½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]+(?:\.[^\W\d_](?=\.|\b))*(?:['’][^\W\d_]+)?)"
    r"|(?P<mark>[^\s\w]|_)"
)

_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")


class Token(NamedTuple):
    """`word` is the text in lower case without a possessive ending."""

    kind: TokenKind
    text: str
    start: int
    end: int
    word: str

    @property
    def value(self) -> float:
        decimal = _DECIMAL_COMMA.fullmatch(self.text)
        return float(self.text.replace(",", "." if decimal else ""))


_KINDS: dict[str, TokenKind] = {"number": "number", "word": "word", "mark": "mark"}


def _word(text: str) -> str:
    lower = text.lower()
    return lower[:-2] if lower.endswith(("'s", "’s")) else lower


class Tokens:
    """The tokens of a text; reading outside gives an empty token, so that grammars need no bounds checks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = [
            Token(_KINDS[m.lastgroup or "mark"], m.group(), m.start(), m.end(), _word(m.group()))
            for m in _TOKEN.finditer(text)
        ]
        self._none = Token("mark", "", len(text) + 9, len(text) + 9, "")

    def __getitem__(self, at: int) -> Token:
        return self.all[at] if 0 <= at < len(self.all) else self._none

    def __len__(self) -> int:
        return len(self.all)

    def word(self, at: int) -> str:
        return self[at].word

    def touches(self, at: int) -> bool:
        """Whether the token stands right behind the one before, without a blank."""
        return 0 < at < len(self.all) and self.all[at - 1].end == self.all[at].start

    def behind(self, at: int, *words: str) -> bool:
        """Whether these words stand right before the token."""
        return all(self.word(at - len(words) + n) == word for n, word in enumerate(words))

    def past_hyphen(self, at: int) -> int:
        """The place behind a hyphen that stands here, else here."""
        return at + 1 if self[at].text in {"-", "‑", "–"} and self.touches(at) and self.touches(at + 1) else at
