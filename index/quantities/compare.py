"""Whether a claimed amount or date agrees with one in a source.

Amounts agree within 0.5 %, or where one is the other rounded; small whole numbers, ordinals
and years are exact; a word such as "about" widens, "more than" opens one side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from index.quantities.model import Amount, Quantity, When

CLOSE = 0.005
LOOSE = 0.05
NEAR_BOUND = 0.1  # "more than 12" for "more than 12.2"
_TIME_IN_DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.4, "quarter": 91.3, "year": 365.25,
                 "decade": 3652.5, "century": 36525.0, "millennium": 365250.0}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Agreement:
    """How a claimed quantity stands to a source's; `note` says what was allowed for.

    "open": the source does not say enough ("2022" for a claimed "May 2022"); "other": not the same kind of thing.
    """

    outcome: Literal["same", "differs", "open", "other"]
    note: str | None = None


def compare(claimed: Quantity, source: Quantity) -> Agreement:
    """Compares two quantities; whether they measure the same thing is for the caller to know."""
    if isinstance(claimed, When) and isinstance(source, When):
        return _dates(claimed, source)
    if isinstance(claimed, Amount) and isinstance(source, Amount):
        return _amounts(claimed, source)
    return Agreement("other")


def _amounts(claimed: Amount, source: Amount) -> Agreement:
    kinds = {claimed.kind, source.kind}
    if claimed.kind != source.kind and kinds not in ({"count", "number"}, {"money", "number"}):
        return Agreement("other")
    if claimed.part and source.part and claimed.part != source.part:
        return Agreement("other")
    if kinds == {"duration"}:
        return _durations(claimed, source)
    if claimed.unit != source.unit and kinds != {"money", "number"}:
        return Agreement("other")
    if "ordinal" in kinds:
        return Agreement("same" if claimed.low == source.low else "differs")
    return _intervals(claimed, source)


def _durations(claimed: Amount, source: Amount) -> Agreement:
    if claimed.unit == source.unit:
        return _intervals(claimed, source)
    one, other = _TIME_IN_DAYS.get(claimed.unit), _TIME_IN_DAYS.get(source.unit)
    if one is None or other is None:
        return Agreement("other")
    a, b = _point(claimed) * one, _point(source) * other
    if abs(a - b) <= 0.03 * max(a, b):
        return Agreement("same", f"“{claimed.surface}” and “{source.surface}” are the same span of time")
    return Agreement("differs")


def _point(of: Amount) -> float:
    known = [v for v in (of.low, of.high) if v is not None]
    return sum(known) / len(known) if known else 0.0


def _intervals(claimed: Amount, source: Amount) -> Agreement:
    if claimed.bound == "range" or source.bound == "range":
        return _ranges(claimed, source)
    a, b = _point(claimed), _point(source)
    one_sided = {"over", "under", "vague"}
    if claimed.bound in one_sided or source.bound in one_sided:
        return _bounded(claimed, source, a, b)
    if a == b:
        return Agreement("same", _hedge(claimed, source))
    if _both_small(claimed, source, a, b):
        return Agreement("differs")
    if _rounded(a, b):
        return Agreement("same", f"“{claimed.surface}” is “{source.surface}” rounded")
    loose = "about" in {claimed.bound, source.bound} or claimed.fraction or source.fraction
    if loose and abs(a - b) <= LOOSE * max(abs(a), abs(b)):
        return Agreement("same", f"“{claimed.surface}” is close to “{source.surface}”")
    return Agreement("differs")


def _both_small(claimed: Amount, source: Amount, a: float, b: float) -> bool:
    exact = claimed.bound == source.bound == "exact" and not (claimed.fraction or source.fraction)
    return exact and a.is_integer() and b.is_integer() and min(abs(a), abs(b)) < 100


def _rounded(a: float, b: float) -> bool:
    return abs(a - b) <= CLOSE * max(abs(a), abs(b))


def _hedge(claimed: Amount, source: Amount) -> str | None:
    if claimed.bound == source.bound:
        return None
    return f"the source says “{source.surface}”, as an approximation" if source.bound == "about" else None


def _ranges(claimed: Amount, source: Amount) -> Agreement:
    lows = (claimed.low or 0.0, source.low or 0.0)
    highs = (claimed.high or 0.0, source.high or 0.0)
    if claimed.bound == source.bound:
        same = _rounded(*lows) and _rounded(*highs)
        return Agreement("same" if same else "differs")
    if claimed.bound == "range" and lows[0] <= _point(source) <= highs[0]:
        return Agreement("same", f"“{source.surface}” lies within “{claimed.surface}”")
    if source.bound == "range" and lows[1] <= _point(claimed) <= highs[1]:
        return Agreement("open", f"the source gives a range, “{source.surface}”")
    return Agreement("differs")


def _bounded(claimed: Amount, source: Amount, a: float, b: float) -> Agreement:
    if claimed.bound == source.bound:
        if a == b or _rounded(a, b):
            return Agreement("same")
        weaker = a < b if claimed.bound == "over" else a > b
        if weaker and claimed.bound != "vague" and abs(a - b) <= NEAR_BOUND * abs(b):
            return Agreement("same", f"the source says “{source.surface}” with the same bound")
        return Agreement("open" if weaker or claimed.bound == "vague" else "differs")
    if {claimed.bound, source.bound} == {"over", "under"}:
        return Agreement("differs" if a != b or a < 100 else "open")
    if source.bound in {"over", "vague"}:
        return _against_open(claimed, source, a, low=b)
    if source.bound == "under":
        return _against_open(claimed, source, a, high=b)
    above = claimed.bound in {"over", "vague"}
    holds = b >= a if above else b <= a
    return Agreement("same", f"the source says “{source.surface}”") if holds else Agreement("differs")


def _against_open(
    claimed: Amount, source: Amount, a: float, low: float | None = None, high: float | None = None
) -> Agreement:
    edge = low if low is not None else high
    note = f"the source says “{source.surface}” with an open bound"
    width = LOOSE if claimed.bound == "about" else CLOSE
    if edge is not None and abs(a - edge) <= width * abs(edge):
        return Agreement("same", note)
    inside = (low is not None and a > low) or (high is not None and a < high)
    return Agreement("open" if inside and claimed.bound != "exact" else "differs", note if inside else None)


def _dates(claimed: When, source: When) -> Agreement:
    stretch = claimed.first != claimed.last, source.first != source.last
    if stretch == (False, False):
        return _days(claimed, source)
    if stretch == (True, True) and claimed.precision == source.precision in {"year", "day"}:
        return Agreement("same" if _edges(claimed) == _edges(source) else "differs")
    if _covers(claimed, source):
        exact = _covers(source, claimed)
        return Agreement("same", None if exact else f"the source says “{source.surface}”")
    if _covers(source, claimed):
        return Agreement("open", f"the source gives “{source.surface}”")
    return Agreement("differs" if _apart(claimed, source) or stretch == (True, True) else "open")


def _days(claimed: When, source: When) -> Agreement:
    missing, notes = False, []
    for part in ("year", "month", "day"):
        one, other = getattr(claimed.first, part), getattr(source.first, part)
        if one is not None and other is not None and one != other:
            guessed = part in claimed.inferred or part in source.inferred
            if not guessed:
                return Agreement("differs")
            missing = True
        if one is not None and other is None:
            missing = missing or part != "year"
            notes.append(f"the source does not state the {part}")
        if part in source.inferred and one is not None:
            notes.append(f"the {part} of “{source.surface}” is taken from the document's date")
    return Agreement("open" if missing else "same", "; ".join(notes) or None)


def _edges(of: When) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    first, last = of.first, of.last
    return (first.year or 0, first.month or 1, first.day or 1), (last.year or 0, last.month or 12, last.day or 31)


def _comparable(one: When, other: When) -> bool:
    return (one.first.year is None) == (other.first.year is None)


def _without_year(of: When) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    (_, m1, d1), (_, m2, d2) = _edges(of)
    return (0, m1, d1), (0, m2, d2)


def _covers(outer: When, inner: When) -> bool:
    a, b = (_edges(outer), _edges(inner)) if _comparable(outer, inner) else (_without_year(outer), _without_year(inner))
    return a[0] <= b[0] and b[1] <= a[1]


def _apart(one: When, other: When) -> bool:
    a, b = (_edges(one), _edges(other)) if _comparable(one, other) else (_without_year(one), _without_year(other))
    return a[1] < b[0] or b[1] < a[0]
