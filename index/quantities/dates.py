"""Dates at a place, and stretches of them: "2012 to 2017", "early 2022", "last year".

What the text leaves out is taken from the document's own date and named in `inferred`.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from index.quantities import words
from index.quantities.figures import Found
from index.quantities.model import Day, When
from index.quantities.points import RANGE_MARKS, point
from index.quantities.tokens import Tokens


def date(tokens: Tokens, at: int, on: Day) -> tuple[When, int] | None:
    """The date that starts at a token and the place behind it; `on` is the document's date."""
    start = at
    part = _part_of_time(tokens, at)
    found = point(tokens, part[1] if part else at, on)
    if found is None:
        return _relative(tokens, at, on)
    found = _narrowed(found, part[0]) if part else _stretch(tokens, found, on)
    return _when(tokens, start, found), found.end


def _when(tokens: Tokens, start: int, found: Found) -> When:
    first, last = tokens[start].start, tokens[found.end - 1].end
    return When(found.first, found.last, found.precision, tokens.text[first:last], first, last, "exact", found.inferred)


def _part_of_time(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """ "Early", "mid-", "late", "the end of" before a date, and the place behind them."""
    word = tokens.word(at)
    if word in words.PARTS_OF_TIME:
        place = at + 2 if tokens[at + 1].text == "-" else at + 1
        return word, place
    outer = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}.get(word)
    if outer and tokens.word(at + 1) == "of":
        return outer, at + 2 + (tokens.word(at + 2) == "the")
    return None


def _stretch(tokens: Tokens, found: Found, on: Day) -> Found:
    """ "2012 to 2017", "2012–17", "between 2018 and 2020", "April 2018 to May 2019"."""
    mark = tokens[found.end]
    joined = mark.text in RANGE_MARKS or mark.word in {"to", "through", "until"}
    joined = joined or (mark.word == "and" and _between(tokens, found))
    if not joined or found.precision in {"season", "century"}:
        return found
    last = _short_year(tokens, found) or point(tokens, found.end + 1, on)
    if last is None or last.first.key() <= found.first.key() or last.precision != found.precision:
        return found
    first = found.first
    if first.year is None or "year" in found.inferred:
        first = replace(first, year=last.last.year)
    return Found(last.end, first, last.last, found.precision, last.inferred)


def _between(tokens: Tokens, found: Found) -> bool:
    width = {"year": 1, "month": 2, "decade": 2, "day": 3}.get(found.precision, 1)
    return any(tokens.word(found.end - n) == "between" for n in range(width, width + 3))


def _short_year(tokens: Tokens, found: Found) -> Found | None:
    token = tokens[found.end + 1]
    if found.precision != "year" or token.kind != "number" or len(token.text) != 2 or not tokens.touches(found.end):
        return None
    year = (found.first.year or 0) // 100 * 100 + int(token.text)
    return Found(found.end + 2, Day(year), Day(year), "year")


def _narrowed(found: Found, part: str) -> Found:
    """ "Early 2022", "mid-May": the part of the stretch."""
    low, high = words.PARTS_OF_TIME[part]
    first, last = found.first, found.last
    if found.precision == "year" and first.year:
        months = [1 + round(12 * low), max(1, round(12 * high))]
        return replace(found, first=Day(first.year, months[0]), last=Day(first.year, months[1]), precision="season")
    if found.precision == "month" and first.month:
        days = monthrange(first.year or 2000, first.month)[1]
        begin, end = 1 + round(days * low), round(days * high)
        return replace(found, first=replace(first, day=begin), last=replace(last, day=end), precision="month")
    if found.precision in {"decade", "century"} and first.year and last.year:
        years = last.year - first.year + 1
        begin, end = first.year + round(years * low), first.year + round(years * high) - 1
        return replace(found, first=Day(begin), last=Day(end))
    return found


def _relative(tokens: Tokens, at: int, on: Day) -> tuple[When, int] | None:
    """ "Last year", "this month", counted from the document's date."""
    step = {"last": -1, "this": 0, "next": 1}.get(tokens.word(at))
    unit = tokens.word(at + 1)
    if step is None or on.year is None or unit not in {"year", "month"} or (unit == "month" and on.month is None):
        return None
    if unit == "year":
        year = Day(on.year + step)
        found = Found(at + 2, year, year, "year", ("year",))
    else:
        months = on.year * 12 + (on.month or 1) - 1 + step
        month = Day(months // 12, months % 12 + 1)
        found = Found(at + 2, month, month, "month", ("year", "month"))
    return _when(tokens, at, found), found.end
