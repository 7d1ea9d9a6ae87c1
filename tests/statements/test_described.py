"""Speakers who are described first and named right behind it; pronouns that take them up."""

from __future__ import annotations

import pytest

from index.people import cast
from index.statements import find
from tests.people.documents import document

CASES = [
    ("Corvane’s transport minister, Tove Brandvik, said that tolls fall.", ["Tove Brandvik"]),
    ("Her rival, Tove Brandvik of the Tide Institute, argues that tolls fall.", ["Tove Brandvik"]),
    ("“We will not pay,” said Corvane’s transport minister, Tove Brandvik, after the talks.", ["Tove Brandvik"]),
    (
        "Idris Calloway said that tolls fall. His counterpart, Minister Yin Taoran, told reporters that Haidong would "
        "not pay, and he denied that ships return.",
        ["Idris Calloway", "Yin Taoran", "Yin Taoran"],
    ),
    ("The joint communiqué of the Strait Dialogue states that tolls fall.", ["joint communiqué"]),
    ("Ren Qiaolan’s reply was blunt: “We will keep the whole strait open.”", ["Ren Qiaolan"]),
    ("The answer from the Tide Institute was short: “We will keep the whole strait open.”", ["Tide Institute"]),
    ("The mayor, who met Tove Brandvik, a pilot, said that tolls fall.", ["The mayor"]),
    ("A lawyer for Tove Brandvik said that tolls fall.", ["A lawyer for Tove Brandvik"]),
    ("The ministry, Minister Tove Brandvik said, will pay.", ["Tove Brandvik"]),
    (
        "The foreign ministry of Corvane has paid. Its spokesman, Ivo Calloway, said last week that tolls fall.",
        ["Ivo Calloway"],
    ),
    ("The Tide Council has paid. “We have heard it all,” its clerk, Dana Holm III, told us.", ["Dana Holm"]),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_who_is_named_behind_a_description_speaks(text: str, names: list[str | None]) -> None:
    doc = document(text)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind != "author"]
    assert [None if s.speaker is None else people.entities[s.speaker].name for s in said] == names


def test_a_second_report_of_the_same_sentence_is_no_part_of_the_first() -> None:
    doc = document("Minister Yin Taoran told reporters that Haidong would not pay, and he denied that ships return.")
    contents = [doc.paragraphs[p].plain.text[a:b] for s in find(doc, cast(doc)) for p, a, b in s.content]
    assert contents == ["Haidong would not pay", "ships return"]
