"""When it is sure who says a quotation, and when it is not."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import Said, read

NAMES = ("Vera Holm", "Ivo Pence", "Tam Orr")


def quoted(*texts: str) -> list[Said]:
    return [s for s in read(*texts, names=NAMES) if s.kind == "direct"]


@pytest.mark.parametrize(
    "text",
    [
        "Ivo Pence stated: “The lock is open to all ships.”",
        "Ivo Pence added, “The lock is open to all ships.”",
        "Asked about the fees, Ivo Pence said: “The lock is open to all ships.”",
        "As Ivo Pence told the Sarn Gazette, “The lock is open to all ships.”",
        "But, Ivo Pence said, “The lock is open to all ships.”",
        "Ivo Pence said in May, with a nod to the pilots, “The lock is open to all ships.”",
        "Of the “old tolls,” Ivo Pence said: “The lock is open to all ships.”",
        "Ivo Pence shot back angrily: “The lock is open to all ships.”",
        "Ivo Pence had a blunt message for the pilots: “The lock is open to all ships.”",
        "“The lock is open to all ships,” Ivo Pence shot back.",
        "“The lock is open to all ships,” said Ivo Pence, who has not read the report but knows its gist.",
        "“The lock is open to all ships,” Ivo Pence told a crowd, as he called for lower tolls.",
        "Ivo Pence disagreed: “The lock is open to all ships.”",
    ],
)
def test_a_name_with_a_verb_of_saying_beside_the_marks_is_sure(text: str) -> None:
    (said,) = [s for s in quoted(text) if s.text.startswith("The lock")]
    assert (said.speaker, said.sure, said.polarity) == ("Ivo Pence", True, "asserted")


@pytest.mark.parametrize(
    "text",
    [
        "The quarrel, long foreseen, came as the strikers left, shouting “the lock is open to all ships”.",
        "Ever since Ivo Pence announced the fees, the line at every stop is this: “The lock is open to all ships.”",
        "“The lock is open to all ships,” Tam Orr reported, quoting a pilot.",
        "Ivo Pence campaigns for lower tolls: “The lock is open to all ships.”",
        "The tolls surprised the pilots of the strait: “The lock is open to all ships.”",
    ],
)
def test_a_quotation_that_nobody_near_it_plainly_says_is_not(text: str) -> None:
    assert not any(s.sure for s in quoted(text))


def test_a_paragraph_that_is_all_quotation_is_the_speaker_s_above() -> None:
    first, second = quoted(
        "“The lock is open to all ships,” Vera Holm told the pilots.", "“And it will stay open in the winter.”"
    )
    assert [(s.speaker, s.sure) for s in (first, second)] == [("Vera Holm", True), ("Vera Holm", True)]


def test_what_stands_between_the_two_makes_it_unsure() -> None:
    found = quoted(
        "“The lock is open to all ships,” Vera Holm told the pilots. The wind rose.", "“It will stay open in winter.”"
    )
    assert [s.sure for s in found] == [True, False]


def test_who_asks_is_not_who_answers_in_the_next_paragraph() -> None:
    found = quoted("“How high is the toll?” asked Vera Holm.", "“Six marks for every ship, and nine at night.”")
    assert [s.speaker for s in found] == ["Vera Holm", None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Asked whether Tam Orr would go, Vera Holm shook her head and said, “No, he will not.”", "Vera Holm"),
        ("The pilots were quick to reply, with Vera Holm asking, “No, will he not?”", "Vera Holm"),
        ("When Tam Orr doubted the figures, Vera Holm fired back: “No, he is wrong.”", "Vera Holm"),
        ("Vera Holm emailed the pilots saying: “No, he will not.”", "Vera Holm"),
        ("Vera Holm joked that the lock was hers, but went on to say, “No, it is not.”", "Vera Holm"),
        ("Tam Orr said that the figures were right, to which Vera Holm replied: “No, they are not.”", "Vera Holm"),
        ("The plan is too dear for the town - Vera Holm: “No, it pays for itself.”", "Vera Holm"),
        ("According to Vera Holm: “No, it pays for itself.”", "Vera Holm"),
    ],
)
def test_the_nearest_who_says_something_is_meant(text: str, speaker: str) -> None:
    said = quoted(text)[-1]
    assert (said.speaker, said.text[:2]) == (speaker, "No")


def test_a_thing_before_a_colon_is_nobody() -> None:
    found = quoted("The cost of the winter was plain to all of the pilots: “We will not sail before the spring comes.”")
    assert [(s.speaker, s.whole.speaker_at) for s in found] == [(None, None)]
