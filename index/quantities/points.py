"""Single dates at a place: days, months, seasons, years, decades and centuries."""

from __future__ import annotations

from index.quantities import words
from index.quantities.figures import Found, in_figures
from index.quantities.model import Day
from index.quantities.tokens import Tokens

AHEAD = 3  # months up to which a date without a year may lie before us
RANGE_MARKS = frozenset({"-", "–", "—", "/"})
_YEAR_BEFORE = frozenset(
    "in since of by until till before after during from early late mid to between and year fy spring summer autumn"
    " fall winter around circa throughout through post pre the a fiscal financial calendar".split()
)


def point(tokens: Tokens, at: int, on: Day) -> Found | None:
    return (
        _iso(tokens, at)
        or in_figures(tokens, at)
        or _day_month(tokens, at, on)
        or _month_day(tokens, at, on)
        or _season(tokens, at)
        or _part_of_year(tokens, at, on)
        or _decade(tokens, at)
        or _century(tokens, at)
        or _year(tokens, at)
    )


def year_at(tokens: Tokens, at: int) -> int | None:
    """A plain four-figure year from 1000 to 2199."""
    token = tokens[at]
    if token.kind != "number" or len(token.text) != 4 or not token.text.isdigit() or not 1000 <= token.value < 2200:
        return None
    return int(token.text)


def month_at(tokens: Tokens, at: int) -> int | None:
    """A month's name; "May", "March" and "August" only where no verb or adjective can be meant."""
    token = tokens[at]
    month = words.MONTHS.get(token.word)
    if month is None or not token.text[:1].isupper():
        return None
    if token.word not in {"may", "march", "august", "mar", "jan", "sep", "dec"} or _beside_a_number(tokens, at):
        return month
    return month if _is_time(tokens, at) else None


def _beside_a_number(tokens: Tokens, at: int) -> bool:
    behind = at + 2 if tokens[at + 1].text in {".", ","} else at + 1
    return tokens[at - 1].kind == "number" or (tokens[at + 1].text != "." and tokens[behind].kind == "number")


def _is_time(tokens: Tokens, at: int) -> bool:
    before = tokens[at - 1]
    if before.text == "-":
        before = tokens[at - 2]
    return before.word in words.BEFORE_A_MONTH or tokens[at].text.endswith(("'s", "’s")) or _possessed(tokens, at)


def _possessed(tokens: Tokens, at: int) -> bool:
    """ "Biden's May visit": a name's possession before a capital May."""
    return tokens[at - 1].text.endswith(("'s", "’s", "s'", "s’"))


def _day_at(tokens: Tokens, at: int) -> tuple[int, int] | None:
    token = tokens[at]
    if token.kind != "number" or not token.text.isdigit() or not 1 <= token.value <= 31:
        return None
    suffix = tokens.touches(at + 1) and tokens.word(at + 1) in {"st", "nd", "rd", "th"}
    return int(token.text), at + 1 + suffix


def _iso(tokens: Tokens, at: int) -> Found | None:
    year = year_at(tokens, at)
    if year is None or tokens[at + 1].text != "-" or tokens[at + 3].text != "-":
        return None
    month, day = tokens[at + 2].text, tokens[at + 4].text
    if not (month.isdigit() and day.isdigit() and 1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    whole = Day(year, int(month), int(day))
    return Found(at + 5, whole, whole, "day")


def _with_year(tokens: Tokens, at: int, month: int, on: Day) -> tuple[int | None, int, tuple[str, ...]]:
    """The year behind a day or month, the place behind it, and whether it was inferred.

    A month far ahead of the document's own is last year's; a document dated by its year alone tells nothing.
    """
    place = at + 1 if tokens[at].text in {",", "."} and year_at(tokens, at + 1) else at
    place += tokens.word(place) == "of" and year_at(tokens, place + 1) is not None
    year = year_at(tokens, place)
    if year is not None:
        return year, place + 1, ()
    if on.year is None or on.month is None:
        return None, at, ()
    past = tokens.behind(at - 1, "last") and month >= on.month
    return on.year - (past or month > on.month + AHEAD), at, ("year",)


def _day_month(tokens: Tokens, at: int, on: Day) -> Found | None:
    """ "29 May", "the 4th of October 2018", "11–13 May 2022"."""
    first = _day_at(tokens, at)
    if first is None:
        return None
    last, place = first[0], first[1]
    if tokens[place].text in RANGE_MARKS or tokens.word(place) in {"to", "and"}:
        other = _day_at(tokens, place + 1)
        if other and month_at(tokens, other[1]):
            last, place = other
    place += tokens.word(place) == "of"
    month = month_at(tokens, place)
    if month is None:
        return None
    year, end, inferred = _with_year(tokens, place + 1, month, on)
    return Found(end, Day(year, month, first[0]), Day(year, month, last), "day", inferred)


def _month_day(tokens: Tokens, at: int, on: Day) -> Found | None:
    """ "May 11", "May 11–13, 2022", "May 2018", "last May"."""
    month = month_at(tokens, at)
    if month is None:
        return None
    place = at + 1 + (tokens[at + 1].text == "." and tokens[at + 2].kind == "number")
    day = _day_at(tokens, place)
    if day is None or (tokens.touches(day[1]) and tokens[day[1]].kind == "word"):
        year, end, inferred = _with_year(tokens, at + 1, month, on)
        end = max(end, at + 1)
        other = _month_range(tokens, end)
        if other and not year_at(tokens, end - 1):
            year, end, inferred = _with_year(tokens, other[1], month, on)
            return Found(end, Day(year, month), Day(year, other[0]), "month", inferred)
        return Found(end, Day(year, month), Day(year, month), "month", inferred)
    last, end = day
    if tokens[end].text in RANGE_MARKS and (other_day := _day_at(tokens, end + 1)):
        last, end = other_day
    year, end, inferred = _with_year(tokens, end, month, on)
    return Found(end, Day(year, month, day[0]), Day(year, month, last), "day", inferred)


def _month_range(tokens: Tokens, at: int) -> tuple[int, int] | None:
    if tokens[at].text in RANGE_MARKS or tokens.word(at) == "to":
        month = month_at(tokens, at + 1)
        return (month, at + 2) if month else None
    return None


def _season(tokens: Tokens, at: int) -> Found | None:
    season = words.SEASONS.get(tokens.word(at))
    place = at + 1 + (tokens.word(at + 1) == "of")
    year = year_at(tokens, place)
    if season is None or year is None:
        return None
    first, last = season
    return Found(place + 1, Day(year, first), Day(year + (last < first), last), "season")


def _part_of_year(tokens: Tokens, at: int, on: Day) -> Found | None:
    """ "Q3 2021", "the first half of 2022", "the third quarter of 2020"."""
    word, place = tokens.word(at), at + 1
    if word == "q" and tokens.touches(at + 1) and tokens[at + 1].text in {"1", "2", "3", "4"}:
        months, number, place = 3, int(tokens[at + 1].text), at + 2
    elif word in words.ORDINALS and tokens.word(at + 1) in {"half", "quarter"} and tokens.word(at + 2) == "of":
        months, number, place = 6 if tokens.word(at + 1) == "half" else 3, words.ORDINALS[word], at + 3
    else:
        return None
    year = year_at(tokens, place)
    if number * months > 12 or (year is None and word != "q"):
        return None
    first, last = (number - 1) * months + 1, number * months
    if year is None:
        told = on.year - (last > (on.month or 12) + AHEAD) if on.year else None
        return Found(place, Day(told, first), Day(told, last), "season", ("year",) if told else ())
    return Found(place + 1, Day(year, first), Day(year, last), "season")


def _decade(tokens: Tokens, at: int) -> Found | None:
    token = tokens[at]
    plural = tokens.touches(at + 1) and tokens.word(at + 1) == "s"
    year = year_at(tokens, at)
    if plural and year and year % 10 == 0:
        return Found(at + 2, Day(year), Day(year + 9), "decade")
    short = plural and token.kind == "number" and len(token.text) == 2 and token.value % 10 == 0
    if short and (tokens[at - 1].text in {"'", "’", "‘"} or tokens.word(at - 1) == "the"):
        year = (1900 if token.value >= 30 else 2000) + int(token.value)
        return Found(at + 2, Day(year), Day(year + 9), "decade", ("century",))
    return None


def _century(tokens: Tokens, at: int) -> Found | None:
    token, place = tokens[at], at + 1
    if token.kind == "number" and tokens.touches(place) and tokens.word(place) in {"st", "nd", "rd", "th"}:
        number, place = int(token.value), at + 2
    elif token.word == "twenty" and tokens[place].text == "-" and tokens.word(at + 2) in words.ORDINALS:
        number, place = 20 + words.ORDINALS[tokens.word(at + 2)], at + 3
    elif token.word in words.ORDINALS:
        number = words.ORDINALS[token.word]
    else:
        return None
    place = tokens.past_hyphen(place)
    if tokens.word(place) != "century" or number > 25:
        return None
    return Found(place + 1, Day(number * 100 - 99), Day(number * 100), "century")


def _year(tokens: Tokens, at: int) -> Found | None:
    if tokens.word(at) in {"fy", "year"} and year_at(tokens, at + 1):
        at += 1
    year = year_at(tokens, at)
    if year is None or not _stands_as_a_year(tokens, at):
        return None
    return Found(at + 1, Day(year), Day(year), "year")


def _stands_as_a_year(tokens: Tokens, at: int) -> bool:
    """A bare four-figure number is a year unless something is counted or priced with it."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.word in words.DESIGNATORS or before.text in words.CURRENCY_SIGNS:
        return False
    if after.text == "%" or after.word in {"percent", "per"} or after.word in words.SCALES:
        return False
    if tokens.touches(at + 1) and after.kind == "word":
        return False
    if 1900 <= tokens[at].value < 2100:
        return after.word not in words.CURRENCY_WORDS and after.word not in words.SPANS_OF_TIME
    return before.word in _YEAR_BEFORE and after.kind != "word"
