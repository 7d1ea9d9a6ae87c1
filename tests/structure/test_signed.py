"""Whose words a release or a speech is: who signs it, the body that issues it, or nobody; no hall, no headline."""

from __future__ import annotations

import pytest

from index.model import Work
from tests.reading.prose import Prose
from tests.structure.made import read

BODY = "\n\n".join(Prose(5).paragraphs(5))
QUOTED = "The Quill Party says that the toll is too high. The Quill Party has asked the harbour board to think again."


def work(head: str, body: str = BODY) -> Work:
    return read(f"{head}\n\n{body}\n", format="md").works[0]


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ("# Opening of the Harbour Campaign\n\n**Speech: [Quill Party](https://quill.example/)**\n\n"
         "Anselm School Hall; Friday 19 August; 5.30\n\nOda Miller, Member of Parliament for Anselm", "Oda Miller"),
        ("# Harbour tolls must fall\n\nTHE HON PETER MILLER MP\n\nMinister for Harbours\n\nMEDIA RELEASE\n\n"
         "17 June 2011", "Peter Miller"),
        ("# Looking ahead: keynote address to the Orsa Harbour Conference\n\nThe Hon Anna Miller MP\n\n"
         "Minister for Harbours\n\nOrsa Harbour Conference\n\nKeynote address\n\n17 June 2011", "Anna Miller"),
        ("# Peter Miller speech: Trust the Harbour\n\n**Speech: [Quill Party](https://quill.example/)**\n\n"
         "Quill Regional Conference; Saturday November 6, 2004", "Peter Miller"),
        ("# Tolls\n\nAn address by Anna Miller, Leader of the Quill Party, to the Harbour Forum", "Anna Miller"),
    ],
)  # fmt: skip
def test_who_speaks_or_signs_is_the_author(head: str, author: str) -> None:
    assert work(head).authors == (author,)


@pytest.mark.parametrize(
    "head",
    [
        "# Looking ahead\n\nAnselm School Hall\n\nFriday 19 August 2011",
        "# Harbour Business Needs Certainty\n\nCrown Harbour Hotel, Orsa\n\n9.00am Saturday 25 November 2000",
        "# Tolls\n\nOrsa Refugee Conference\n\n16 June 1989\n\nP R E S S S T A T E M E N T",
        "# Another Boat Stopped\n\nEducation Spokesperson\n\n17 June 2011",
    ],
)
def test_a_hall_an_event_a_headline_or_a_bare_office_is_no_author(head: str) -> None:
    assert work(head).authors == ()


def test_a_release_that_nobody_signs_is_the_words_of_the_body_that_issues_it() -> None:
    head = "# Toll rise a blow to fishers\n\n**Press Release: [Quill Party](https://quill.example/)**"
    found = work(head, f"{QUOTED}\n\n{BODY}")
    assert found.publisher == "Quill Party" and found.authors == ("Quill Party",)


def test_whom_to_ask_is_no_turn_of_speech_and_nothing_that_is_said() -> None:
    found = read(f"# Tolls\n\n{BODY}\n\nMedia Contact: Robin Bain 02 5550 7680 / 0408 555 839\n", format="md")
    assert "Robin" not in "\n".join(p.plain.text for p in found.paragraphs)
    assert {a.kind for a in found.set_aside for s, e in a.spans if "Robin" in found.source.text[s:e]} == {"contact"}
    told = "For more information on the tolls, ask the harbour master at toll@harbour.example."
    amid = read(f"# Tolls\n\n{told}\n\n{BODY}\n\n{BODY[::-1]}\n", format="md")
    assert "harbour master" in "\n".join(p.plain.text for p in amid.paragraphs)
