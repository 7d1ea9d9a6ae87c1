"""Minutes: who is present, labels in capitals, acronyms that the text itself explains, and what is no name."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library.ingest import ingest
from index.model import Reading
from index.people import LocalEntity, cast, link
from index.people.gather import Persons
from tests.people.documents import document, meant

MINUTES = """# Minutes of the Harbour Council

Present: Agnes Holm (chair), Tom Reyes, Ivy Calder and Prof. Oskar Lindqvist. Apologies: Jonas Berg.

In attendance: Mark Fenn (clerk), a representative of the Federal Harbour Administration (FHA).

Holm opened the meeting. Calder disagreed: the pump was too small. The FHA said that the inspection would be late. The
Federal Harbour Administration said that it was sorry.

HOLM: We had no offer, and nobody in this room will pretend that we had one.

AUDIENCE MEMBER: Why was the pump not mended in the spring?

CALDER: I do not accept that. We had two offers and you did not read them.
"""


@pytest.fixture(scope="module")
def minutes(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    path: Path = tmp_path_factory.mktemp("minutes") / "minutes.md"
    path.write_text(MINUTES, encoding="utf-8")
    return ingest(path)


def test_who_is_present_is_named_in_full_behind_every_label(minutes: Reading) -> None:
    said = [(minutes.entities[s.speaker].name, s.kind) for s in minutes.statements if s.speaker is not None]
    assert said == [
        ("Ivy Calder", "indirect"), ("Federal Harbour Administration", "indirect"),
        ("Federal Harbour Administration", "indirect"), ("Agnes Holm", "direct"), ("AUDIENCE MEMBER", "direct"),
        ("Ivy Calder", "direct"),
    ]  # fmt: skip


def test_an_office_in_brackets_is_the_role_and_who_follows_in_the_list_is_not(minutes: Reading) -> None:
    told = {e.name: [role.text for role in e.roles] for e in minutes.entities if e.type == "person"}
    assert (told["Agnes Holm"], told["Mark Fenn"], told["Tom Reyes"]) == (["chair"], ["clerk"], [])


def test_somebody_in_the_audience_is_no_person(minutes: Reading) -> None:
    assert [e.type for e in minutes.entities if e.name == "AUDIENCE MEMBER"] == ["group"]


def test_an_acronym_is_the_body_behind_which_it_stands_in_brackets() -> None:
    doc = document(
        "The CGB met. The Coast Guard Bureau (CGB) agreed. The CGB of Sarn left.", "The Tide Office (TO) met."
    )
    found = cast(doc)
    assert {meant(found, doc, words) for words in ("The CGB met", "The CGB of", "Coast Guard Bureau")} == {
        "Coast Guard Bureau"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Coast Guard Bureau (CGB) met the Coastal Grain Board (CGB). The CGB said no.",
        "The Coast Guard Bureau (HQ) met. The HQS said no.",
    ],
)
def test_an_acronym_of_two_bodies_or_of_none_stays_its_own(text: str) -> None:
    doc = document(text)
    assert meant(cast(doc), doc, text[text.rindex("The ") + 4 : text.rindex(" said")]) != "Coast Guard Bureau"


@pytest.mark.parametrize(
    "text",
    [
        "Captain Ivo Pell, III, agreed. Parts II and III describe the tolls.",
        "The end of the tolls is near. [END] The board left.",
        "@Special: the special toll is due. The board left.",
    ],
)
def test_numerals_and_words_in_capitals_are_no_bodies(text: str) -> None:
    assert not {e.name for e in cast(document(text)).entities} & {"III", "II", "END", "Special"}


def test_a_person_and_a_body_of_one_name_are_two() -> None:
    person = LocalEntity(1, 1, "Calder", "person", ("Calder",), (), "one")
    body = LocalEntity(2, 2, "CALDER", "organisation", ("CALDER",), (), "two")
    assert len({one.id for one in link([person, body], {})}) == 2


@pytest.mark.parametrize(
    ("known", "other"),
    [
        ("Lou Fang", "Loufang"), ("Loufang", "Lou Fang"), ("Muhammad Yusuf", "Mohammed Yousef"),
        ("Jürgen Köhler", "Juergen Koehler"), ("Ren Qiaolan", "Qiaolan Ren"), ("Marvin Doe", "Marvin Q. Doe"),
    ],
)  # fmt: skip
def test_a_name_is_found_again_in_another_spelling_among_many(known: str, other: str) -> None:
    persons = Persons()
    for n in range(50):
        persons.add(f"Pelle{chr(97 + n % 26)} Brandvik{chr(97 + n // 26)}o")
    assert persons.find(other) is None
    assert persons.add(known) == persons.find(other)
