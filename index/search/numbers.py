"""Numbers, magnitudes and units as people type them, brought to one form."""

from __future__ import annotations

import re

_ONES = """two three four five six seven eight nine ten
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBER_WORDS = {
    **{word: str(n) for n, word in enumerate(_ONES.split(), 2)},
    **{word: str(n * 10) for n, word in enumerate(_TENS.split(), 2)},
}
MAGNITUDES = {"bn": "billion", "mn": "million", "mln": "million", "bln": "billion", "tn": "trillion", "trn": "trillion"}
UNITS = {
    "%": "percent", "percent": "percent", "percentage": "percent", "percents": "percent", "pct": "percent",
    "$": "dollar", "usd": "dollar", "€": "euro", "eur": "euro", "£": "pound", "gbp": "pound", "¥": "yen", "jpy": "yen",
}  # fmt: skip

_NUMBER = re.compile(r"(\d+(?:[.,]\d+)*)(\w*)")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_ORDINALS = frozenset(("st", "nd", "rd", "th"))


def number_terms(word: str) -> tuple[str, ...]:
    """Terms of a word that begins with a digit: "1,234" → 1234, "372bn" → 372 billion, "1980s" → 1980."""
    found = _NUMBER.fullmatch(word)
    if not found:
        return (word,)
    digits, rest = found[1], found[2]
    digits = digits.replace(",", "") if _GROUPED.fullmatch(digits) else digits.replace(",", ".")
    if rest in MAGNITUDES:
        return (digits, MAGNITUDES[rest])
    if not rest or rest in _ORDINALS or (rest == "s" and len(digits) == 4):
        return (digits,)
    return (digits + rest,)
