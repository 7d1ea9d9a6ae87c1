"""Where a content begins and ends: nothing of the clause around it, nothing left out that it needs."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import read

NAMES = ("Oda Brekke", "Tarn Velling")


def contents(text: str) -> list[str]:
    return [s.text for s in read(text, names=NAMES) if s.kind != "author"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Accordingly, while this report does not conclude that the clerk lied, it does not clear him.",
         "the clerk lied"),
        ("And while the bill, drafted by the Mayor, acknowledges the work done, it raises the toll.", "the work done"),
        ("On 4 May, the day after Oda Brekke requested a reduction of tolls, Tarn Velling left.",
         "a reduction of tolls"),
        ("It was a hard week: while Oda Brekke had said that the lock was safe, following the flood, the town was not.",
         "the lock was safe"),
        ("After Oda Brekke announced the end of the toll, the council expressed its anger.", "the end of the toll"),
    ],
)  # fmt: skip
def test_the_main_clause_behind_an_opening_one_is_no_part_of_what_that_reports(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board has found that a check takes an hour, although the agency recognises that this may vary.",
         ["a check takes an hour", "this may vary"]),
        ("One pilot said the toll is dear, and another one estimated the risk of a strike at 20 percent.",
         ["the toll is dear", "the risk of a strike at 20 percent"]),
        ("Many pilots fear that the toll will stay, and this is frequently true.", ["the toll will stay"]),
        ("Critics said that the trip was a loss, but our plan was to open the port.", ["the trip was a loss"]),
        ("Oda Brekke said that the clerk was ill, and declined to say more.", ["the clerk was ill"]),
        ("The towns agreed (Oda Brekke later said that she was joking).", ["she was joking"]),
    ],
)  # fmt: skip
def test_what_another_or_the_writer_adds_is_no_part_of_it(text: str, content: list[str]) -> None:
    assert contents(text) == content


def test_a_comma_between_that_and_a_quotation_is_part_of_neither() -> None:
    (said,) = read("The rules state that, “at the end of each year, the board shall report to the Mayor.”")
    assert (said.kind, said.text) == ("direct", "at the end of each year, the board shall report to the Mayor.")


def test_even_with_goes_on_and_even_as_does_not() -> None:
    assert contents("Oda Brekke thinks that no town may leave, even with the consent of all.") == [
        "no town may leave, even with the consent of all"
    ]
    assert contents("Oda Brekke thinks that no town may leave, even as two pack.") == ["no town may leave"]
