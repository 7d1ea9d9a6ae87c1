"""The entry: all numbers and dates of a text, in reading order."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from functools import lru_cache

from index.quantities import words
from index.quantities.amounts import amount
from index.quantities.dates import date
from index.quantities.model import Amount, Day, Quantity
from index.quantities.tokens import Token, Tokens

_BEFORE = tuple((phrase.split(), bound) for phrase, bound in words.BOUNDS_BEFORE)
_AFTER = tuple((phrase.split(), bound) for phrase, bound in words.BOUNDS_AFTER)
_ISO = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")
_FIGURE = re.compile(r"\d|[%$€£¥￥₩₹₽]|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞]|fold\b", re.I)
_WORD = re.compile(r"[^\W\d_]+")


def read(text: str, on: str | None = None) -> tuple[Quantity, ...]:
    """Numbers and dates of a text; `on` is the ISO date of its document ("2022-06"), from which years are inferred."""
    return _read(text, on)


@lru_cache(maxsize=4096)
def _read(text: str, on: str | None) -> tuple[Quantity, ...]:
    if not _may_hold(text):
        return ()
    tokens, day = Tokens(text), day_of(on)
    found: list[Quantity] = []
    at = 0
    while at < len(tokens):
        if not _may_begin(tokens.all[at]):
            at += 1
            continue
        when = date(tokens, at, day)
        if when:
            found.append(when[0])
            at = when[1]
            continue
        amounts = amount(tokens, at)
        if amounts is None:
            at += 1
            continue
        found += [_in_context(tokens, at, a) if n == 0 else a for n, a in enumerate(amounts[0])]
        at = amounts[1]
    return tuple(_restating(text, found))


def _may_hold(text: str) -> bool:
    """Whether a text can hold a number or date at all: a cheap look, for most sentences hold none."""
    return bool(_FIGURE.search(text)) or any(w in words.TELLING for w in _WORD.findall(text.lower()))


def _may_begin(token: Token) -> bool:
    """Whether a number or date can begin here: most words of a text need no closer look."""
    if token.kind == "word":
        return token.word in words.BEGINNINGS or token.word.endswith("fold") or token.text in words.CURRENCY_CODES
    return token.kind == "number" or token.text in words.CURRENCY_SIGNS or token.text in {"-", "−"}


def day_of(iso: str | None) -> Day:
    """An ISO date, as precise as it is."""
    found = _ISO.match(iso or "")
    if found is None:
        return Day()
    return Day(*(int(part) if part else None for part in found.groups()))


def _in_context(tokens: Tokens, at: int, found: Amount) -> Amount:
    """An amount with the bound that the words round it give: "more than thirty", "80 or more"."""
    if found.bound not in {"exact", "vague"} or found.kind == "ordinal":
        return found
    bound = _bound_before(tokens, at) or _bound_after(tokens, found)
    if bound == "over":
        return replace(found, high=None, bound="over")
    if bound == "under":
        return replace(found, low=None, bound="under")
    if bound == "about" and found.bound == "exact":
        return replace(found, bound="about")
    return found


def _bound_before(tokens: Tokens, at: int) -> str | None:
    before = [tokens.word(at - n) for n in range(4, 0, -1)]
    best: tuple[int, str] | None = None
    for pieces, bound in _BEFORE:
        if before[-len(pieces):] == pieces and (best is None or len(pieces) > best[0]):  # fmt: skip
            best = (len(pieces), bound)
    if best and best[1] == "over" and tokens.behind(at, "not", "more", "than"):
        return "under"
    return best[1] if best else None


def _bound_after(tokens: Tokens, found: Amount) -> str | None:
    place = next((n for n, t in enumerate(tokens.all) if t.start >= found.end), len(tokens))
    if tokens[place].text == "+" and tokens.touches(place):
        return "over"
    for skip in range(3):
        for pieces, bound in _AFTER:
            if tokens.word(place + skip) == pieces[0] and all(
                tokens.word(place + skip + n) == piece for n, piece in enumerate(pieces)
            ):
                return bound
        if tokens[place + skip].kind != "word":
            break
    return None


def _restating(text: str, found: list[Quantity]) -> list[Quantity]:
    """Marks "(US$27 billion)" behind "3 trillion yen" as the same amount in another currency."""
    out = list(found)
    for n, (one, other) in enumerate(itertools.pairwise(found), 1):
        if isinstance(one, Amount) and isinstance(other, Amount) and one.kind == other.kind:
            between = text[one.end : other.start].strip()
            if between == "(" and (one.kind == "money") == (one.unit != other.unit):
                out[n] = replace(other, restates=True)
    return out
