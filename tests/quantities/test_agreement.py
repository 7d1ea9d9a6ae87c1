"""When a claimed number or date agrees with a source's."""

from __future__ import annotations

import pytest

from index.quantities import compare, read

SAME = [
    ("$372 billion", "371.4 billion USD"),
    ("80%", "80 per cent"),
    ("over 80%", "exceeded 80%"),
    ("over 80%", "90.3 per cent"),
    ("about two thirds", "66%"),
    ("a fifth", "20 percent"),
    ("nearly 70%", "70%"),
    ("30 envoys", "more than thirty envoys"),
    ("over 50 years", "five decades"),
    ("ten years", "a decade"),
    ("2022", "May 2022"),
    ("early 2022", "January 2022"),
    ("the 2010s", "2017"),
    ("11 May", "11 May 2022"),
    ("27 May 2024", "27 May 2024"),
    ("the 3rd round", "the third round"),
    ("less than 50%", "a third"),
]
DIFFERS = [
    ("$372 billion", "$327 billion"),
    ("12 nations", "15 nations"),
    ("2010", "2012"),
    ("2015", "2016"),
    ("81 ships", "82 ships"),
    ("the fourth round", "the fifth round"),
    ("3 percent", "2 percent"),
    ("more than forty", "more than thirty"),
    ("over 80%", "75%"),
    ("12 May 2022", "11 May 2022"),
    ("May 2022", "June 2022"),
    ("2012 to 2016", "2012 to 2017"),
    ("from 1 to 3 percent", "from 2 to 4 percent"),
    ("10 times", "5 times"),
    ("50 years", "40 years"),
    ("20 envoys", "more than thirty envoys"),
]
UNDECIDED = [
    ("$27 billion", "3 trillion yen"),
    ("May 2022", "in 2022"),
    ("2015", "2012 to 2017"),
    ("2015", "the 2010s"),
    ("15 percent", "15 nations"),
    ("5 years", "5 nations"),
    ("2 percent", "1 to 3 percent"),
    ("in 2020", "20 ships"),
    ("more than 30 envoys", "more than forty envoys"),
]


@pytest.mark.parametrize(("claimed", "source"), SAME)
def test_agree(claimed: str, source: str) -> None:
    assert compare(read(claimed)[0], read(source)[0]).outcome == "same"


@pytest.mark.parametrize(("claimed", "source"), DIFFERS)
def test_differ(claimed: str, source: str) -> None:
    assert compare(read(claimed)[0], read(source)[0]).outcome == "differs"


@pytest.mark.parametrize(("claimed", "source"), UNDECIDED)
def test_neither_agree_nor_differ(claimed: str, source: str) -> None:
    assert compare(read(claimed)[0], read(source)[0]).outcome in {"open", "other"}


def test_rounding_is_agreement_with_a_note() -> None:
    found = compare(read("$372 billion")[0], read("371.4 billion USD")[0])
    assert found.outcome == "same" and found.note and "371.4" in found.note


def test_an_inferred_year_is_told() -> None:
    found = compare(read("27 May 2024")[0], read("on Monday, 27 May", "2024-05-28")[0])
    assert found.outcome == "same" and found.note and "year" in found.note
