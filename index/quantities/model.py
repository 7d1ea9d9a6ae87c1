"""What a number or a date in a text means. Offsets are characters of the text read, end exclusive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

AmountKind = Literal["money", "share", "count", "ordinal", "multiple", "duration", "number"]
Bound = Literal["exact", "about", "over", "under", "range", "vague"]
Part = Literal["", "from", "to"]
Precision = Literal["day", "month", "season", "year", "decade", "century"]


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount between `low` and `high` (the same for a point; None: open on that side).

    `unit` is a currency code ("USD"), "%" for shares, the singular name of a span of time
    ("year") for durations, else "". `nouns` are the words that follow, lower case, up to
    three: what is counted. `part` tells the ends of a change ("from 1 to 2 percent").
    `inferred` names what the text leaves to the reader ("currency", "unit", "scale").
    `restates` marks an amount in parentheses that gives the one before in another unit.
    """

    kind: AmountKind
    low: float | None
    high: float | None
    unit: str
    surface: str
    start: int
    end: int
    bound: Bound = "exact"
    nouns: tuple[str, ...] = ()
    part: Part = ""
    inferred: tuple[str, ...] = ()
    restates: bool = False
    fraction: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is known."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def key(self) -> tuple[int, int, int]:
        return (self.year or 0, self.month or 0, self.day or 0)


@dataclass(frozen=True, slots=True)
class When:
    """A date or a stretch of dates, both ends included; `inferred` names the parts the text leaves out."""

    first: Day
    last: Day
    precision: Precision
    surface: str
    start: int
    end: int
    bound: Bound = "exact"
    inferred: tuple[str, ...] = ()


Quantity = Amount | When
