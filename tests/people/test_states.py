"""Governments of any state, offices, parties and abbreviations are bodies and speak as such, never as persons."""

from __future__ import annotations

import pytest

from index.people import LocalEntity, cast, link
from index.statements import find
from tests.people.documents import document

SPEAKERS = [
    ("The government of Corvane said that tolls fall.", "government of Corvane"),
    ("Corvane's government said that tolls fall.", "Corvane's government"),
    ("Corvane's foreign ministry said that tolls fall.", "Corvane's foreign ministry"),
    ("The foreign ministry of Corvane said that tolls fall.", "foreign ministry of Corvane"),
    ("The Corvanese foreign ministry insisted that tolls fall.", "Corvanese foreign ministry"),
    ("According to the cabinet of Corvane, tolls fall.", "cabinet of Corvane"),
    ("The Kingdom of Corvane said that tolls fall.", "Kingdom of Corvane"),
    ("The Sarn city council said that tolls fall.", "Sarn city council"),
    ("The central bank of Corvane said that tolls fall.", "central bank of Corvane"),
    ("The government of Corvane met. Corvane said that tolls fall.", "government of Corvane"),
    ("Corvane’s foreign minister resigned. Corvane insists that tolls fall.", "Corvane"),
    ("The ruling Tidal Party said that tolls fall.", "Tidal Party"),
    ("The TPA, the port's union, said that tolls fall.", "TPA"),
    ("The UN says that tolls fall.", "UN"),
    ("Parliament said that tolls fall.", "Parliament"),
]

PERSONS = [
    ("Senator Wilbur Ashgrove (D-Sarn) said that tolls fall.", "Wilbur Ashgrove"),
    ("Wilbur Ashgrove, D-Sarn, said that tolls fall.", "Wilbur Ashgrove"),
    ("Tidal Party leader Idris Calloway said that tolls fall.", "Idris Calloway"),
    ("Corvane’s defence ministry spokesman Idris Calloway said that tolls fall.", "Idris Calloway"),
]


def speakers(text: str) -> list[tuple[str, str]]:
    doc = document(text)
    people = cast(doc)
    numbers = [n for s in find(doc, people) if s.kind != "author" for n in (s.speaker, *s.co_speakers) if n is not None]
    return [(people.entities[n].name, people.entities[n].type) for n in numbers]


@pytest.mark.parametrize(("text", "name"), SPEAKERS)
def test_bodies_speak_as_bodies(text: str, name: str) -> None:
    assert speakers(text) == [(name, "organisation")]
    assert [e.name for e in cast(document(text)).entities if e.type == "person"] == []


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_a_tag_or_an_office_before_a_name_leaves_the_person_speaking(text: str, name: str) -> None:
    assert speakers(text) == [(name, "person")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Harbour Union and the Tide Institute said that tolls fall.", ["Harbour Union", "Tide Institute"]),
        ("The SPT and the CTU said that tolls fall.", ["SPT", "CTU"]),
        ("The Ministry of Culture and the Arts said that tolls fall.", ["Ministry of Culture and the Arts"]),
    ],
)
def test_two_bodies_are_two(text: str, names: list[str]) -> None:
    assert [name for name, _ in speakers(text)] == names


def test_all_names_of_a_government_are_one_body() -> None:
    found = cast(
        document(
            "The government of Corvane met. Corvane said that tolls fall. Corvane's government denied that ports gain."
        )
    )
    assert [set(e.forms) for e in found.entities] == [{"government of Corvane", "Corvane", "Corvane's government"}]


def test_an_office_is_one_in_all_documents_whichever_way_it_is_named() -> None:
    names = ("the foreign ministry of Corvane", "Corvane's foreign ministry", "Corvane foreign ministry")
    local = [LocalEntity(n, n, name, "organisation", (name,), (), str(n)) for n, name in enumerate(names)]
    assert len(link(local, {})) == 1


def test_what_a_state_is_not_the_subject_of_gives_it_no_words() -> None:
    text = "The government of Corvane met. In Corvane, Ren Qiaolan said that tolls fall."
    assert speakers(text) == [("Ren Qiaolan", "person")]


def test_two_bodies_that_and_joins_are_two() -> None:
    found = cast(document("The Food and Drug Board and the Securities and Exchange Commission said so, and Sarn did."))
    assert [e.name for e in found.entities][:2] == ["Food and Drug Board", "Securities and Exchange Commission"]


def test_an_ambassador_is_not_the_state() -> None:
    doc = document("The U.S. would like that. U.S. Ambassador to the Strait Union Vera Holm said that tolls fall.")
    people = cast(doc)
    (said,) = [s for s in find(doc, people) if s.kind == "indirect"]
    assert said.speaker is not None
    assert people.entities[said.speaker].name == "Vera Holm"


def test_a_members_party_and_place_are_no_body() -> None:
    assert [e.name for e in cast(document("Sen. Wilbur Ashgrove (D-VA) voted against it.")).entities] == [
        "Wilbur Ashgrove"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The U.S. Government Audit Office estimates that tolls fell.", "U.S. Government Audit Office"),
        (
            "The Centers for Pilots & Tides estimate that tolls fell.",
            "Centers for Pilots & Tides",
        ),
        ("The National Audit Office says that tolls fell.", "National Audit Office"),
        ("The Food and Harbour Administration said that tolls fall.", "Food and Harbour Administration"),
        ("The U.S. Government said that tolls fell.", "U.S. Government"),
    ],
)
def test_the_name_of_a_body_is_taken_whole(text: str, name: str) -> None:
    assert [e.name for e in cast(document(text)).entities] == [name]
