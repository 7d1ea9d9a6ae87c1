"""Roles are what the text says beside the name, whole, with their place in the file."""

from __future__ import annotations

import pytest

from index.people import cast
from tests.people.documents import document, roles

CASES = [
    ("Ren Qiaolan, a professor at Haidong University, is late.", "Ren Qiaolan", ["a professor at Haidong University"]),
    ("Ren Qiaolan, Researcher at the Office for Ports, Haidong Academy, gives it.", "Ren Qiaolan",
     ["Researcher at the Office for Ports, Haidong Academy"]),
    ("Tove Brandvik and Idris Calloway of Sarn University argue for tolls.", "Tove Brandvik", ["of Sarn University"]),
    ("Tove Brandvik and Idris Calloway, from the Institute of Tides and Trade at Corvane University of Law and "
     "Shipping, note it.", "Idris Calloway",
     ["from the Institute of Tides and Trade at Corvane University of Law and Shipping"]),
    ("Corvane’s Foreign Minister Tove Brandvik left.", "Tove Brandvik", ["Foreign Minister"]),
    ("In May, former harbour minister Tove Brandvik left.", "Tove Brandvik", ["former harbour minister"]),
    ("It helped, says election lawyer Tove Brandvik.", "Tove Brandvik", ["election lawyer"]),
    ("They overthrow Sarn dictator Tove Brandvik.", "Tove Brandvik", ["Sarn dictator"]),
    ("Tove Brandvik, a former aide to Sen. Idris Calloway, left.", "Tove Brandvik",
     ["a former aide to Sen. Idris Calloway"]),
    ("Tove Brandvik, the chief U.S. negotiator in Sarn, left.", "Tove Brandvik", ["the chief U.S. negotiator in Sarn"]),
    ("Tove Brandvik, president of Sarn Ferries stated that all was well.", "Tove Brandvik",
     ["president of Sarn Ferries"]),
    ("Tove Brandvik, supporting the minister, left.", "Tove Brandvik", []),
    ("Tove Brandvik, then secretary-general of Corvane’s ruling Tidal Party, produced a plan.", "Tove Brandvik",
     ["then secretary-general of Corvane’s ruling Tidal Party"]),
    ("The minister met Tove Brandvik, who is a ferry captain.", "Tove Brandvik", []),
    ("With her host, Tove Brandvik, Foreign Minister Idris Calloway dined.", "Tove Brandvik", ["her host"]),
    ("Tove Brandvik is a senior fellow at the Sarn Strait Centre in Halvern.", "Tove Brandvik",
     ["senior fellow at the Sarn Strait Centre in Halvern"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "name", "wanted"), CASES)
def test_roles_beside_a_name(sentence: str, name: str, wanted: list[str]) -> None:
    found = roles(cast(document(sentence)), name)
    if wanted == ["her host"]:
        assert not any("Foreign Minister" in role for role in found)
    else:
        assert found == wanted


def test_a_biography_tells_all_its_roles() -> None:
    bio = (
        "Dr. Tove Brandvik is a Senior Fellow in the Tides Department of the Institute for Sea Studies (ISS), "
        "Ministry of Ports, and was a Visiting Scholar at the Halvern Centre. She likes boats."
    )
    found = cast(document("Brandvik is right.", bios=(bio,)))
    assert roles(found, "Tove Brandvik") == [
        "Senior Fellow in the Tides Department of the Institute for Sea Studies (ISS), Ministry of Ports",
        "Visiting Scholar at the Halvern Centre",
    ]


def test_a_role_stands_where_the_text_says_it() -> None:
    doc = document("First, Ren Qiaolan, a professor at Haidong University, sees risks.")
    (person,) = [e for e in cast(doc).entities if e.type == "person"]
    assert ["".join(doc.source.text[a:b] for a, b in r.spans) for r in person.roles] == [
        "a professor at Haidong University"
    ]


def test_conflicting_roles_are_both_kept() -> None:
    found = cast(
        document(
            "Ren Qiaolan, a professor at Haidong University, left.", "Ren Qiaolan, Professor at Sarn University, came."
        )
    )
    assert len(roles(found, "Ren Qiaolan")) == 2


LABELS = [
    (
        "@President and CEO Thelma Okonjo, Harbour Union (HU): We agree.",
        "Thelma Okonjo",
        "President and CEO, Harbour Union (HU)",
    ),
    ("@President of Corvane Idris Calloway: We agree.", "Idris Calloway", "President of Corvane"),
    ("@Mr. Idris Calloway: We agree.", "Idris Calloway", None),
]


@pytest.mark.parametrize(("turn", "name", "role"), LABELS)
def test_a_label_tells_the_role_of_the_speaker(turn: str, name: str, role: str | None) -> None:
    assert roles(cast(document(turn)), name) == ([role] if role else [])


def test_two_offices_are_one_role() -> None:
    found = cast(document("In May, President and CEO Thelma Okonjo of the Harbour Union left."))
    assert "President and CEO" in roles(found, "Thelma Okonjo")
