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


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Oda Brekke announced that she hoped to win (Tarn Velling later said that he was joking).",
         ["she hoped to win", "he was joking"]),
        ("Firms reported that the costs to date, which we took for the price of a lock, were around 500.",
         ["the costs to date … were around 500"]),
        ("Oda Brekke said that the toll, for which we are blamed (half of her letter is about us) is a kind of war.",
         ["the toll … is a kind of war"]),
        ("Oda Brekke says that the lock (built in 1900) is old.", ["the lock (built in 1900) is old"]),
        ("Oda Brekke says that we need the lock (which we have built).", ["we need the lock (which we have built)"]),
    ],
)  # fmt: skip
def test_the_writer_s_asides_are_no_part_of_it(text: str, content: list[str]) -> None:
    assert contents(text) == content


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The towns share a plan, which Oda Brekke implied had been cleared through the Mayor.",
         "a plan … had been cleared through the Mayor"),
        ("He kept to a “town line” that Oda Brekke said was drawn up in May.", "a “town line” … was drawn up in May"),
        ("She spoke of her goodwill towards the towns, which Tarn Velling said “still stands.”",
         "her goodwill towards the towns … still stands."),
        ("The loss of the boats, the statement continued, “is meant to harm the port.”",
         "The loss of the boats … is meant to harm the port."),
        ("Even if the lock were shut in May, the board reasoned, “it would leak.”",
         "Even if the lock were shut in May … it would leak."),
        ("To keep the lock safe, the board proposes a second gate.", "To keep the lock safe … a second gate"),
    ],
)  # fmt: skip
def test_what_a_content_needs_from_before_its_cue_is_part_of_it(text: str, content: str) -> None:
    assert content in contents(text)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("In May, Oda Brekke said, “the lock will leak.”", ["the lock will leak."]),
        ("If asked, Oda Brekke said, “no, never.”", ["no, never."]),
        ("These are locks that some towns report having in the north.", []),
        ("The counts upon which the Board estimates are built run on.", []),
    ],
)
def test_what_it_does_not_need_is_no_part_of_it(text: str, content: list[str]) -> None:
    assert contents(text) == content


def test_who_is_asked_is_not_who_the_question_is_about() -> None:
    assert not any("…" in content for content in contents("Oda Brekke asked the towns who they think is best."))


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board proposes changes to the list, to include when the lock fails.",
         "changes to the list, to include when the lock fails"),
        ("Oda Brekke proposes this rule because the lock is worn.", "this rule because the lock is worn"),
        ("The bill calls on the Mayor to free the boats, including boats held in the north.",
         "the Mayor to free the boats, including boats held in the north"),
        ("The bill calls for a second lock, as well as a bridge.", "a second lock, as well as a bridge"),
        ("Oda Brekke cited cases in which the law has bound the board when it was late.",
         "cases in which the law has bound the board when it was late"),
        ("Oda Brekke is critical of the toll, including a letter in May.", "the toll"),
        ("Oda Brekke praised the crew when she left.", "the crew"),
        ("Oda Brekke confirmed to the board the loss of a boat that had left in May.",
         "the loss of a boat that had left in May"),
        ("There are, according to Oda Brekke, around 500 boats in the port.",
         "There are … around 500 boats in the port"),
        ("What happens, according to experts, such as Oda Brekke, is that the port grows.",
         "What happens … is that the port grows"),
        ("The firm that makes locks, according to Oda Brekke, is in debt.", "The firm that makes locks … is in debt"),
        ("As for tolls, you said that, according to Oda Brekke, the ball is in our court.",
         "the ball is in our court"),
        ("Some pilots say that day may never come.", "that day may never come"),
        ("Some pilots say that trade is good.", "trade is good"),
        ("Oda Brekke said Velling “was never asked about it.”", "Velling “was never asked about it.”"),
        ("Like all pilots who fear the toll, the port is in debt.", "the toll"),
    ],
)  # fmt: skip
def test_an_object_or_clause_is_whole(text: str, content: str) -> None:
    assert contents(text) == [content]
