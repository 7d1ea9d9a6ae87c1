"""Offices, kinds of bodies and pronouns that take up somebody named further off."""

from __future__ import annotations

import pytest

from index.people import cast
from index.statements import find
from tests.people.documents import document

TERMS = "President Tove Brandvik opened the port in May."
DESCRIBED = [
    ((TERMS, "Tolls rose.", "Later the President said that tolls fall."), ["Tove Brandvik"]),
    ((TERMS, "The former President said that tolls fall."), [None]),
    ((TERMS, "The vice president said that tolls fall."), [None]),
    ((TERMS, "The President of France said that tolls fall."), [None]),
    ((TERMS, "President Idris Calloway left.", "Prices rose.", "The President said that tolls fall."), [None]),
    ((TERMS, "French President Idris Calloway left.", "The President said that tolls fall."), [None]),
    (
        (TERMS, "French President Idris Calloway left.", "The French president said tolls fall."),
        ["Idris Calloway"],
    ),
    (("Later the President said that tolls fall.", TERMS), [None]),
    (("Then-President Tove Brandvik left.", "The President said that tolls fall."), [None]),
    (("Former Mayor Tove Brandvik came.", "Ships left.", "The former mayor said that tolls fall."), ["Tove Brandvik"]),
    (("Security Adviser Tove Brandvik met an outside adviser, and the adviser said that tolls fall.",), [None]),
    (("Tove Brandvik, a port adviser, stayed, and the adviser said that tolls fall.",), ["Tove Brandvik"]),
    (("The economist Tove Brandvik left. The Economist said that tolls fall.",), [None]),
]
BODIES = [
    (("The Harbour Safety Administration met. The agency said that tolls fall.",), ["Harbour Safety Administration"]),
    (("Grandal Holdings closed. The government said that tolls fall.",), [None]),
    (("Grandal Holdings closed. The company said that tolls fall.",), ["Grandal Holdings"]),
    (("The Ministry of Ports closed. The company said that tolls fall.",), [None]),
    (("The list is used by the Tide Institute. It states that tolls fall.",), [None]),
    (("The Tide Institute spoke. It stated that tolls fall.",), ["Tide Institute"]),
    (("Little was known of the local people. All was lost, they said in May.",), [None]),
]  # fmt: skip
FURTHER = [
    (("Tove Brandvik, a pilot, left the talks.", "“We will not pay the tolls,” she said."), ["Tove Brandvik"]),
    (("Tove Brandvik, a pilot, left.", "She sailed.", "“We will not pay the tolls,” she said."), ["Tove Brandvik"]),
    (("Tove Brandvik, a pilot, left. She sailed.", "“We will not pay the tolls,” he said."), [None]),
    (("Tove Brandvik, a pilot, met Idris Calloway, a lawyer.", "“We will not pay the tolls,” she said."), [None]),
    (("Tove Brandvik, a lawyer, left. A pilot stayed.", "“We will not pay the tolls,” he said."), [None]),
    (("Tove Brandvik, a lawyer, left.", "A pilot stayed. “We will not pay the tolls,” he said."), [None]),
    (("Tove Brandvik, a lawyer, left.", "Prices rose.", "“We will not pay the tolls,” she said."), [None]),
]


@pytest.mark.parametrize(("paragraphs", "names"), DESCRIBED + BODIES + FURTHER)
def test_who_is_taken_up(paragraphs: tuple[str, ...], names: list[str | None]) -> None:
    doc = document(*paragraphs)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind != "author"]
    assert [None if s.speaker is None else people.entities[s.speaker].name for s in said] == names
