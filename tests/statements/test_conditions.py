"""Points of a list that sets conditions, asides that take up a content, and what a speaker reads out."""

from __future__ import annotations

import pytest

from index.people import cast
from index.statements import find
from tests.people.documents import document


def _told(*paragraphs: str) -> list[tuple[str | None, str]]:
    doc = document(*paragraphs)
    people = cast(doc)
    return [
        (None if s.speaker is None else people.entities[s.speaker].name, doc.paragraphs[p].plain.text[a:b])
        for s in find(doc, people)
        for p, a, b in s.content
    ]


POINTS = ("The pilot is satisfied that the water is deep.", "The pilot must be convinced that the trip is needed.")


def test_points_under_conditions_are_nobodys_views() -> None:
    assert _told("Pilots may sail only if they pass both parts of the test:", *POINTS) == []


@pytest.mark.parametrize("lead", ["The pilots told the board what they had found:", "The tolls fall."])
def test_other_lists_and_paragraphs_are_read(lead: str) -> None:
    assert "the water is deep" in [content for _, content in _told(lead, *POINTS)]


def test_an_aside_that_agrees_has_no_content_of_its_own() -> None:
    said = "I have said many times, and others have too – all pilots agree on this – that the toll was the base of it."
    assert [who for who, _ in _told(said) if who and "pilots" in who] == []
    assert _told("All pilots agree on this: the toll must fall.")[0][1] == "the toll must fall"


def test_what_a_speaker_reads_out_is_of_whom_he_names() -> None:
    told = _told(
        "@MAYOR BRANDVIK: Look at what the states wrote to the court at that time.",
        "Germany: “This is a matter of the right of peoples. The law of states does not apply.”",
        "@MAYOR HOLM: I do not agree with any of that, as you know.",
        "The United Kingdom: “The strait has always been open.” And so it is, as you all can see.",
    )
    assert ("Germany", "This is a matter of the right of peoples. The law of states does not apply.") in told
    assert ("United Kingdom", "The strait has always been open.") in told
    assert [who for who, content in told if content.startswith("Germany")] == []


def test_a_list_of_quotations_is_nobody_s_turn() -> None:
    doc = document(
        "@MINISTER BRANDVIK: “The tolls will fall for all of the ports.”",
        "Germany: “This is a good day for all who sail the strait.”",
        "@MAYOR HOLM: “I do not agree with any of that, as you know.”",
    )
    people = cast(doc)
    said = [s for s in find(doc, people) if s.speaker is not None]
    assert [people.entities[s.speaker].name for s in said if s.speaker is not None] == ["Brandvik", "Germany", "Holm"]
    assert [s.via for s in said] == [None, None, None]
