"""What each way of writing a number or date means; one row per way."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.quantities import Amount, When, read

INF = None
AMOUNTS: list[tuple[str, list[tuple[str, float | None, float | None, str]]]] = [
    ("US$ 640 billion", [("money", 6.4e11, 6.4e11, "USD")]),
    ("640.2 billion USD", [("money", 6.402e11, 6.402e11, "USD")]),
    ("5 trillion yen (US$46 billion)", [("money", 5e12, 5e12, "JPY"), ("money", 4.6e10, 4.6e10, "USD")]),
    ("€5 million", [("money", 5e6, 5e6, "EUR")]),
    ("£2bn", [("money", 2e9, 2e9, "GBP")]),
    ("$1,250", [("money", 1250, 1250, "USD")]),
    ("A$3.5 million", [("money", 3.5e6, 3.5e6, "AUD")]),
    ("RMB 3 billion", [("money", 3e9, 3e9, "CNY")]),
    ("400 million yuan", [("money", 4e8, 4e8, "CNY")]),
    ("20,000 pounds sterling", [("money", 20000, 20000, "GBP")]),
    ("12 million euros", [("money", 1.2e7, 1.2e7, "EUR")]),
    ("90 billion U.S. dollars", [("money", 9e10, 9e10, "USD")]),
    ("$27bn to $30bn", [("money", 2.7e10, 3e10, "USD")]),
    ("30,000-50,000 won", [("money", 30000, 50000, "KRW")]),
    ("50 Australian dollars", [("money", 50, 50, "AUD")]),
    ("61.4 per cent", [("share", 61.4, 61.4, "%")]),
    ("70%", [("share", 70, 70, "%")]),
    ("12 pct", [("share", 12, 12, "%")]),
    ("-0.5 percent", [("share", -0.5, -0.5, "%")]),
    ("nearly 70 %", [("share", 70, 70, "%")]),
    ("exceeded 80%", [("share", 80, INF, "%")]),
    ("at least 55 percent", [("share", 55, INF, "%")]),
    ("less than 5 percent", [("share", INF, 5, "%")]),
    ("no more than 5 percent", [("share", INF, 5, "%")]),
    ("up to 15%", [("share", INF, 15, "%")]),
    ("a fifth of its parts", [("share", 20, 20, "%")]),
    ("three quarters of the members", [("share", 75, 75, "%")]),
    ("half of the harbours", [("share", 50, 50, "%")]),
    ("one in five sailors", [("share", 20, 20, "%")]),
    ("two out of three wharves", [("share", 100 * 2 / 3, 100 * 2 / 3, "%")]),
    ("one-third of the fleet", [("share", 100 / 3, 100 / 3, "%")]),
    ("between 3 and 5 percent", [("share", 3, 5, "%")]),
    ("3-5 percent", [("share", 3, 5, "%")]),
    ("from 1 to 2 percent", [("share", 1, 1, "%"), ("share", 2, 2, "%")]),
    ("from around 1 percent to 2 percent of output", [("share", 1, 1, "%"), ("share", 2, 2, "%")]),
    ("1,133 (23.0%)", [("number", 1133, 1133, ""), ("share", 23, 23, "%")]),
    ("more than thirty lawmakers", [("count", 30, INF, "")]),
    ("fewer than twenty ships", [("count", INF, 20, "")]),
    ("some 400 delegates", [("count", 400, 400, "")]),
    ("approximately 3000 merchants", [("count", 3000, 3000, "")]),
    ("15 Upper-Coast nations", [("count", 15, 15, "")]),
    ("an eight-page statement", [("count", 8, 8, "")]),
    ("twenty-five envoys", [("count", 25, 25, "")]),
    ("one hundred and thirty million people", [("count", 1.3e8, 1.3e8, "")]),
    ("three hundred thousand votes", [("count", 3e5, 3e5, "")]),
    ("nine hundred and ninety-nine million shells", [("count", 9.99e8, 9.99e8, "")]),
    ("two million four hundred thousand crates", [("count", 2.4e6, 2.4e6, "")]),
    ("a dozen cutters", [("count", 12, 12, "")]),
    ("two dozen cutters", [("count", 24, 24, "")]),
    ("half a million tonnes", [("count", 5e5, 5e5, "")]),
    ("two and a half million tonnes", [("count", 2.5e6, 2.5e6, "")]),
    ("dozens of firms", [("number", 24, INF, "")]),
    ("tens of thousands of letters", [("number", 20000, INF, "")]),
    ("2,500 troops", [("count", 2500, 2500, "")]),
    ("40 or more islands", [("number", 40, INF, "")]),
    ("200+ islands", [("number", 200, INF, "")]),
    ("6 to 8 vessels", [("count", 6, 8, "")]),
    ("1 to 3 million barrels", [("count", 1e6, 3e6, "")]),
    ("fourth largest partner", [("ordinal", 4, 4, "")]),
    ("the 50th anniversary", [("ordinal", 50, 50, "")]),
    ("its twenty-first meeting", [("ordinal", 21, 21, "")]),
    ("the third round", [("ordinal", 3, 3, "")]),
    ("10 times more", [("multiple", 10, 10, "")]),
    ("tenfold", [("multiple", 10, 10, "")]),
    ("twice the size", [("multiple", 2, 2, "")]),
    ("doubled its output", [("multiple", 2, 2, "")]),
    ("first time in 50 years", [("ordinal", 1, 1, ""), ("duration", 50, 50, "year")]),
    ("a three-day visit", [("duration", 3, 3, "day")]),
    ("over 50 years", [("duration", 50, INF, "year")]),
    ("more than a decade", [("duration", 1, INF, "decade")]),
    ("half a century", [("duration", 0.5, 0.5, "century")]),
    ("the last two years", [("duration", 2, 2, "year")]),
    ("100 days", [("duration", 100, 100, "day")]),
    ("1,5 Mrd. Euro", [("money", 1.5e9, 1.5e9, "EUR")]),
    ("12 Millionen Euro", [("money", 1.2e7, 1.2e7, "EUR")]),
    ("3,5 Prozent", [("share", 3.5, 3.5, "%")]),
    ("1,500 Euro", [("money", 1500, 1500, "EUR")]),
    ("½ of the harbours", [("share", 50, 50, "%")]),
    ("1/3 of the crews", [("share", 100 / 3, 100 / 3, "%")]),
    ("2½ years", [("duration", 2.5, 2.5, "year")]),
    ("¾ million shells", [("count", 7.5e5, 7.5e5, "")]),
    ("one and a half million shells", [("count", 1.5e6, 1.5e6, "")]),
    ("a quarter of a million shells", [("count", 2.5e5, 2.5e5, "")]),
    ("three quarters of a million shells", [("count", 7.5e5, 7.5e5, "")]),
    ("two-thirds of members", [("share", 200 / 3, 200 / 3, "%")]),
    ("6-in-10 pilots", [("share", 60, 60, "%")]),
    ("six in ten pilots", [("share", 60, 60, "%")]),
    ("six-in-ten pilots", [("share", 60, 60, "%")]),
    ("１２３人", [("count", 123, 123, "")]),
    ("３.５%", [("share", 3.5, 3.5, "%")]),
    ("3兆円", [("money", 3e12, 3e12, "JPY")]),
    ("5亿元", [("money", 5e8, 5e8, "CNY")]),
    ("Rs 500 crore", [("money", 5e9, 5e9, "INR")]),
    ("3 lakh boats", [("count", 3e5, 3e5, "")]),
    ("minus 874 million pounds", [("money", -8.74e8, -8.74e8, "GBP")]),
    ("£-658m", [("money", -6.58e8, -6.58e8, "GBP")]),
    ("≥ 50 boats", [("count", 50, INF, "")]),
    ("<5%", [("share", INF, 5, "%")]),
    ("the 2nd", [("ordinal", 2, 2, "")]),
    ("three points: (1) tolls, (2) pilots and (3) ice", [("count", 3, 3, "")]),
]
NOTHING = [
    "G7 and G20",
    "COVID-19",
    "5G networks",
    "Article 9",
    "pp. 3-18",
    "No.2",
    "F-35 fighters",
    "the 2+2 format",
    "at 10:30",
    "he may go",
    "The march went on",
    "one of the most",
    "see note 14",
    "First, they left.",
    "the attacks of 9/11",
    "open 24/7",
    "737 MAX jets",
    "2) the pilots",
]
# text, first day, last day, what was taken from the document's date
DATES = [
    ("25 October 2018", (2018, 10, 25), (2018, 10, 25), ()),
    ("October 25, 2018", (2018, 10, 25), (2018, 10, 25), ()),
    ("the 25th of October 2018", (2018, 10, 25), (2018, 10, 25), ()),
    ("2018-10-25", (2018, 10, 25), (2018, 10, 25), ()),
    ("May 2018", (2018, 5, 0), (2018, 5, 0), ()),
    ("Feb. 2018", (2018, 2, 0), (2018, 2, 0), ()),
    ("On May 11, the Diet", (2022, 5, 11), (2022, 5, 11), ("year",)),
    ("Wednesday, 29 May", (2022, 5, 29), (2022, 5, 29), ("year",)),
    ("last May", (2022, 5, 0), (2022, 5, 0), ("year",)),
    ("the envoy's May visit", (2022, 5, 0), (2022, 5, 0), ("year",)),
    ("mid-May", (2022, 5, 11), (2022, 5, 21), ("year",)),
    ("11–13 May 2021", (2021, 5, 11), (2021, 5, 13), ()),
    ("May 11-13, 2021", (2021, 5, 11), (2021, 5, 13), ()),
    ("from April to June 2019", (2019, 4, 0), (2019, 6, 0), ()),
    ("in 2012", (2012, 0, 0), (2012, 0, 0), ()),
    ("post-2016 outreach", (2016, 0, 0), (2016, 0, 0), ()),
    ("fiscal year 2023", (2023, 0, 0), (2023, 0, 0), ()),
    ("in 1648", (1648, 0, 0), (1648, 0, 0), ()),
    ("in the 2010s", (2010, 0, 0), (2019, 0, 0), ()),
    ("the 90s", (1990, 0, 0), (1999, 0, 0), ("century",)),
    ("the late 1990s", (1997, 0, 0), (1999, 0, 0), ()),
    ("2012 to 2017", (2012, 0, 0), (2017, 0, 0), ()),
    ("2012-2017", (2012, 0, 0), (2017, 0, 0), ()),
    ("2020–21", (2020, 0, 0), (2021, 0, 0), ()),
    ("between 2018 and 2020", (2018, 0, 0), (2020, 0, 0), ()),
    ("early 2022", (2022, 1, 0), (2022, 4, 0), ()),
    ("the end of 2021", (2021, 9, 0), (2021, 12, 0), ()),
    ("spring 2020", (2020, 3, 0), (2020, 5, 0), ()),
    ("Q3 2021", (2021, 7, 0), (2021, 9, 0), ()),
    ("the first half of 2022", (2022, 1, 0), (2022, 6, 0), ()),
    ("the 20th century", (1901, 0, 0), (2000, 0, 0), ()),
    ("the nineteenth century", (1801, 0, 0), (1900, 0, 0), ()),
    ("last year", (2021, 0, 0), (2021, 0, 0), ("year",)),
    ("this month", (2022, 6, 0), (2022, 6, 0), ("year", "month")),
    ("FY2023/24", (2023, 0, 0), (2024, 0, 0), ()),
    ("the mid-1990s", (1993, 0, 0), (1996, 0, 0), ()),
    ("in Q1", (2022, 1, 0), (2022, 3, 0), ("year",)),
    ("in Q4", (2021, 10, 0), (2021, 12, 0), ("year",)),
    ("7.10.2016", (2016, 10, 7), (2016, 10, 7), ()),
    ("25/10/2018", (2018, 10, 25), (2018, 10, 25), ()),
    ("10/25/2018", (2018, 10, 25), (2018, 10, 25), ()),
    ("7/10/2016", (2016, 0, 0), (2016, 0, 0), ()),
    ("2022年5月11日", (2022, 5, 11), (2022, 5, 11), ()),
    ("2022年5月", (2022, 5, 0), (2022, 5, 0), ()),
    ("令和5年", (2023, 0, 0), (2023, 0, 0), ()),
    ("平成31年4月30日", (2019, 4, 30), (2019, 4, 30), ()),
]


@pytest.mark.parametrize(("text", "meant"), AMOUNTS)
def test_amounts(text: str, meant: list[tuple[str, float | None, float | None, str]]) -> None:
    found = [q for q in read(text) if isinstance(q, Amount)]
    assert [(q.kind, q.unit) for q in found] == [(kind, unit) for kind, _, _, unit in meant]
    for quantity, (_, low, high, _) in zip(found, meant, strict=True):
        assert (quantity.low, quantity.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize("text", NOTHING)
def test_names_of_things_are_no_amounts(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(("text", "first", "last", "inferred"), DATES)
def test_dates(text: str, first: tuple[int, ...], last: tuple[int, ...], inferred: tuple[str, ...]) -> None:
    (found,) = (q for q in read(text, "2022-06") if isinstance(q, When))
    assert (found.first.key(), found.last.key(), found.inferred) == (first, last, inferred)


def test_a_day_without_a_year_stays_open_when_the_document_has_no_date() -> None:
    (found,) = read("On 11 May the council met")
    assert isinstance(found, When)
    assert found.first.year is None and found.inferred == ()


def test_the_amount_in_parentheses_restates_the_one_before_and_nothing_is_converted() -> None:
    yen, dollars = read("a ceiling of 5 trillion yen (US$46 billion)")
    assert isinstance(dollars, Amount) and dollars.restates
    assert isinstance(yen, Amount) and not yen.restates


def test_a_bare_dollar_sign_is_marked_as_inferred() -> None:
    (found,) = read("$5 million")
    assert isinstance(found, Amount) and found.inferred == ("currency",)


def test_what_is_counted_is_kept_even_behind_an_adjective() -> None:
    (found,) = read("signed by 15 Upper-Coast nations in all")
    assert isinstance(found, Amount) and "nations" in found.nouns


_ONES = [
    "",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelt(number: int) -> str:
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{spelt(number // size)} {name}{joint}{spelt(rest)}".strip()
    if number >= 20:
        return _TENS[number // 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    return _ONES[number]


@given(st.integers(2, 999_999_999))
def test_number_words_up_to_999_million(number: int) -> None:
    (found,) = read(f"{spelt(number)} shells")
    assert isinstance(found, Amount) and found.low == number


@given(st.integers(10_000, 10**12))
def test_digits_with_separators(number: int) -> None:
    (found,) = read(f"{number:,} shells")
    assert isinstance(found, Amount) and found.low == number


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%-d %B %Y", "%B %-d, %Y", "%Y-%m-%d"]))
def test_every_day_in_every_form(day: date, form: str) -> None:
    (found,) = read(f"It was signed on {day.strftime(form)}.")
    assert isinstance(found, When) and found.first.key() == (day.year, day.month, day.day)


@given(st.text(max_size=80))
def test_any_text_can_be_read_and_surfaces_are_slices(text: str) -> None:
    for quantity in read(text, "2022-06"):
        assert text[quantity.start : quantity.end] == quantity.surface != ""
