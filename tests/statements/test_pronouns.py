"""Whom "he" and "she" take up in a paragraph, and when a quotation is sure."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import Said, read

NAMES = ("Oda Brekke", "Tarn Velling", "Li Mu")


def last(text: str) -> Said:
    return read(text, names=NAMES)[-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Oda Brekke opened the lock on Monday. “The pumps are new,” she said.", "Oda Brekke"),
        ("Oda Brekke said Velling would resign. “He has lost the council,” she added.", "Oda Brekke"),
        ("“The pumps are new,” said Oda Brekke, the harbour chief. “We tested them,” she said.", "Oda Brekke"),
        ("Tarn Velling argued that tolls rise. He cited two surveys. “Nobody read them,” he said.", "Tarn Velling"),
        ("According to Li Mu, a pilot, tolls rise. In his view, the ferry is too late for the season.", "Li Mu"),
        ("According to Li Mu, tolls rise for Velling. This, he maintains, has made the ferry late.", "Li Mu"),
    ],
)
def test_a_pronoun_takes_up_the_subject_before_it(text: str, speaker: str | None) -> None:
    assert last(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Oda Brekke is a joke,” he said to the crowd.", None),
        ("The harbour chief spoke of Velling for an hour. “He has lost the council,” she said.", "The harbour chief"),
        ("She shares with Velling a dislike of tolls. “We are outsiders,” she told the paper.", None),
        (
            "Reports that Velling planned to praise the rival were denied. “He is late,” the note read, and he wrote.",
            "the note",
        ),
        ("Oda Brekke met Velling, who called the plan a mistake. “It is late,” he said.", None),
        ("Asked about Velling, who has insulted the pilots, she replied: “I do not know him at all.”", None),
    ],
)
def test_a_person_only_spoken_about_is_never_the_speaker(text: str, speaker: str | None) -> None:
    assert last(text).speaker == speaker


def test_a_quotation_is_sure_only_where_the_text_says_who_speaks() -> None:
    assert last("“The pumps are new,” said Oda Brekke.").sure
    assert last("“The pumps are new,” a lock keeper said.").sure
    assert last("Oda Brekke opened the lock. “The pumps are new,” she said.").sure
    assert not last("“The pumps are new,” she said.").sure
    assert not last("The pumps broke. “Mend them now,” it said.").sure
