"""Offices, kinds of bodies and pronouns that take up somebody named further off."""

from __future__ import annotations

import pytest

from index.people import cast
from index.statements import find
from tests.people.documents import document

TERMS = "President Tove Brandvik opened the port in May."
DESCRIBED = [
    ((TERMS, "Tolls rose.", "Later the President said that tolls fall."), ["Tove Brandvik"]),
    ((TERMS, "The former President said that tolls fall."), ["The former President"]),
    ((TERMS, "The vice president said that tolls fall."), ["The vice president"]),
    ((TERMS, "The President of France said that tolls fall."), ["The President of France"]),
    ((TERMS, "President Idris Calloway left.", "Prices rose.", "The President said that tolls fall."), [None]),
    ((TERMS, "French President Idris Calloway left.", "The President said that tolls fall."), [None]),
    (
        (TERMS, "French President Idris Calloway left.", "The French president said tolls fall."),
        ["Idris Calloway"],
    ),
    (("Later the President said that tolls fall.", TERMS), [None]),
    (("Then-President Tove Brandvik left.", "The President said that tolls fall."), [None]),
    (("Former Mayor Tove Brandvik came.", "Ships left.", "The former mayor said that tolls fall."), ["Tove Brandvik"]),
    (
        ("Security Adviser Tove Brandvik met an outside adviser, and the adviser said that tolls fall.",),
        ["an outside adviser"],
    ),
    (("Tove Brandvik, a port adviser, stayed, and the adviser said that tolls fall.",), ["Tove Brandvik"]),
    (("The economist Tove Brandvik left. The Economist said that tolls fall.",), [None]),
]
BODIES = [
    (("The Harbour Safety Administration met. The agency said that tolls fall.",), ["Harbour Safety Administration"]),
    (("Grandal Holdings closed. The government said that tolls fall.",), ["The government"]),
    (("Grandal Holdings closed. The company said that tolls fall.",), ["Grandal Holdings"]),
    (("The Ministry of Ports closed. The company said that tolls fall.",), ["The company"]),
    (("The list is used by the Tide Institute. It states that tolls fall.",), [None]),
    (("The Tide Institute spoke. It stated that tolls fall.",), ["Tide Institute"]),
    (("Chinese experts note a fall. Instead, trade has waned. They said that tolls fall.",), ["Chinese experts"] * 3),
    (("Little was known of the local people. All was lost, they said in May.",), [None]),
]  # fmt: skip
FURTHER = [
    (("Tove Brandvik, a pilot, left the talks.", "“We will not pay the tolls,” she said."), [None]),
    (("Tove Brandvik, a pilot, left. She sailed.", "“We will not pay the tolls,” he said."), [None]),
    (("Tove Brandvik, a pilot, met Idris Calloway, a lawyer.", "“We will not pay the tolls,” she said."), [None]),
    (("Tove Brandvik, a lawyer, left. A pilot stayed.", "“We will not pay the tolls,” he said."), [None]),
    (("Tove Brandvik, a lawyer, left.", "A pilot stayed. “We will not pay the tolls,” he said."), ["A pilot"]),
    (("Tove Brandvik, a lawyer, left.", "Prices rose.", "“We will not pay the tolls,” she said."), [None]),
]


@pytest.mark.parametrize(("paragraphs", "names"), DESCRIBED + BODIES + FURTHER)
def test_who_is_taken_up(paragraphs: tuple[str, ...], names: list[str | None]) -> None:
    doc = document(*paragraphs)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind != "author"]
    assert [None if s.speaker is None else people.entities[s.speaker].name for s in said] == names


PROBABLY = [
    (("Tove Brandvik, a pilot, left the talks.", "“We will not pay the tolls,” she said."), "Tove Brandvik"),
    (("Tove Brandvik, a pilot, left.", "She sailed.", "“We will not pay the tolls,” she said."), "Tove Brandvik"),
    (("Tove Brandvik, a pilot, left. She sailed.", "“We will not pay the tolls,” he said."), None),
    (("Tove Brandvik, a pilot, met Idris Calloway, a lawyer.", "“We will not pay the tolls,” she said."), None),
    (("Tove Brandvik, a lawyer, left.", "Prices rose.", "“We will not pay the tolls,” she said."), None),
]


@pytest.mark.parametrize(("paragraphs", "name"), PROBABLY)
def test_a_pronoun_of_the_paragraph_before_is_no_more_than_probable(
    paragraphs: tuple[str, ...], name: str | None
) -> None:
    doc = document(*paragraphs)
    people = cast(doc)
    (said,) = [s for s in find(doc, people) if s.kind != "author"]
    assert (said.speaker, said.sure) == (None, False)
    assert (None if said.probable is None else people.entities[said.probable].name) == name


FRAMES = [
    ("Prices fell, said Department of Ports spokesman Idris Calloway.", [("Idris Calloway", "Prices fell")]),
    ("Acting U.S. Attorney for Sarn Joshua Calloway said that tolls fall.", [("Joshua Calloway", "tolls fall")]),
    ("A spokesman for Mayor Idris Calloway said that tolls fall.",
     [("A spokesman for Mayor Idris Calloway", "tolls fall")]),
    ("The Department of Ports and the Mayor have said that tolls fall.", [("Department of Ports", "tolls fall")]),
    ("Adviser K.T. Calloway said that tolls fall.", [("K.T. Calloway", "tolls fall")]),
    ("After Idris Calloway, a pilot, refused, Mayor Tove Brandvik rose and said that tolls fall.",
     [("Tove Brandvik", "tolls fall")]),
    ("Mayor Tove Brandvik suggested, according to notes, that tolls fall.", [("Tove Brandvik", "tolls fall")]),
    ("Idris Calloway, a pilot, said the board would agree, adding that tolls fall.",
     [("Idris Calloway", "the board would agree"), ("Idris Calloway", "tolls fall")]),
    ("Idris Calloway, a pilot, has “one donor” who had pledged his support for the ships.", []),
    ("Harbour Chief Executive, Grainia Roe, said that tolls fall.", [("Grainia Roe", "tolls fall")]),
    ("This resolution, introduced by our colleagues, Tove Brandvik and Idris Calloway states that tolls fall.",
     [("resolution", "tolls fall")]),
    ("In a survey of the ports made by the Tide Institute, respondents said that tolls fall.",
     [("respondents", "tolls fall")]),
    ("I noticed that people worry about tolls, people worry about boats.", []),
    ("Senior fellow Idris Calloway, Tide Institute: “These tolls are a needed step.”",
     [("Idris Calloway", "These tolls are a needed step.")]),
    ("Prosecutors on Tuesday said that tolls fall.", [("Prosecutors", "tolls fall")]),
    ("Since ships must comply with the rules, the Tide Board proposes to require a pilot.", []),
    ("On May 3, 2017, Tove Brandvik, a pilot, testified in a hearing.", []),
    ("Each union has the right to act according to its own principles.", []),
    ("The Corvanian military said that tolls fall. The United Nations said that tolls rise.",
     [("The Corvanian military", "tolls fall"), ("United Nations", "tolls rise")]),
    ("The Israeli military said that tolls fall.", [("Israeli military", "tolls fall")]),
    ("The Clinton campaign met. The campaign said that tolls fall.", [("Clinton campaign", "tolls fall")]),
    ("The Central Campaign Committee met. The last campaign of Idris Calloway said that tolls fall.",
     [("The last campaign of Idris Calloway", "tolls fall")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), FRAMES)
def test_who_says_what(text: str, told: list[tuple[str | None, str]]) -> None:
    doc = document(text)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind != "author"]
    names = [None if s.speaker is None else people.entities[s.speaker].name for s in said]
    contents = [" ".join(doc.paragraphs[p].plain.text[a:b] for p, a, b in s.content) for s in said]
    assert list(zip(names, contents, strict=True)) == told


def test_who_writes_we_is_who_wrote_the_work() -> None:
    doc = document(
        "In that chapter we addressed the question whether ships “return” to port.", authors=("Tove Brandvik",)
    )
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind != "author"]
    assert [s.speaker is not None and people.entities[s.speaker].name for s in said] == ["Tove Brandvik"]
