"""Dates all in figures: "7.10.2016", "25/10/2018", "2022年5月11日", "令和5年"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.quantities import words
from index.quantities.model import Day, Precision
from index.quantities.tokens import Tokens

_DAY_AND_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})")
_YEAR = re.compile(r"[12]\d{3}")


@dataclass(frozen=True, slots=True)
class Found:
    """A date without its surface: the place behind it and what it means."""

    end: int
    first: Day
    last: Day
    precision: Precision
    inferred: tuple[str, ...] = ()


def in_figures(tokens: Tokens, at: int) -> Found | None:
    """The date in figures that starts at a token."""
    return _dotted(tokens, at) or _slashed(tokens, at) or _counted(tokens, at)


def _found(end: int, year: int, month: int | None = None, day: int | None = None) -> Found:
    whole = Day(year, month, day)
    return Found(end, whole, whole, "day" if day else "month" if month else "year")


def _dotted(tokens: Tokens, at: int) -> Found | None:
    """Day, month and year between full stops."""
    parts = _DAY_AND_MONTH.fullmatch(tokens[at].text)
    if parts is None or tokens[at + 1].text != "." or not _YEAR.fullmatch(tokens[at + 2].text):
        return None
    day, month = int(parts[1]), int(parts[2])
    joined = tokens.touches(at + 1) and tokens.touches(at + 2)
    return _found(at + 3, int(tokens[at + 2].text), month, day) if joined and _is_day(day, month) else None


def _slashed(tokens: Tokens, at: int) -> Found | None:
    """Day and month in the order that is possible; where both are, only the year is sure."""
    pieces = [tokens[at + n].text for n in range(5)]
    if pieces[1::2] != ["/", "/"] or not all(tokens.touches(at + n) for n in range(1, 5)):
        return None
    if not (pieces[0].isdigit() and pieces[2].isdigit() and _YEAR.fullmatch(pieces[4])):
        return None
    one, other, year = int(pieces[0]), int(pieces[2]), int(pieces[4])
    if one > 12 and _is_day(one, other):
        return _found(at + 5, year, other, one)
    if other > 12 and _is_day(other, one):
        return _found(at + 5, year, one, other)
    return _found(at + 5, year, one if one == other <= 12 else None, one if one == other <= 12 else None)


def _is_day(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


def _counted(tokens: Tokens, at: int) -> Found | None:
    """Chinese and Japanese dates, in the common or an imperial era."""
    era = words.ERAS.get(tokens[at].text, 0)
    place = at + (era > 0)
    if tokens[place].kind != "number" or not tokens[place].text.isdigit() or tokens[place + 1].text != "年":
        return None
    year = era + int(tokens[place].text)
    if not 1000 <= year < 2200:
        return None
    month = _figure(tokens, place + 2, "月")
    day = _figure(tokens, place + 4, "日") if month else None
    return _found(place + 2 + 2 * bool(month) + 2 * bool(day), year, month, day)


def _figure(tokens: Tokens, at: int, mark: str) -> int | None:
    token = tokens[at]
    joined = token.kind == "number" and token.text.isdigit() and tokens[at + 1].text == mark and tokens.touches(at)
    return int(token.text) if joined else None
