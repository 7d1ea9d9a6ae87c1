"""Whom surnames, pronouns and descriptions mean; open where nothing tells."""

from __future__ import annotations

import pytest

from index.people import LocalEntity, cast, link
from index.statements import find
from tests.people.documents import document, meant, roles

CASES = [
    ("Ren Qiaolan, a lawyer, agrees. She adds a point.", "She", "Ren Qiaolan"),
    ("Ren Qiaolan, a lawyer, agrees. In her view, tolls rise.", "her view", "Ren Qiaolan"),
    ("Ren Qiaolan, a professor, agrees. The professor adds a point.", "The professor", "Ren Qiaolan"),
    ("Prices rose. She adds a point.", "She", None),
    ("Ren Qiaolan said no. His rival, Minister Lou Jinhai, left. He adds a point.", "He adds", "Lou Jinhai"),
    ("Ren Qiaolan’s adviser, Lou Jinhai, said no. He adds a point.", "He adds", "Lou Jinhai"),
    (
        "The Coast Authority of Sarn met in May. In the Authority’s view, tolls rise.",
        "the Authority",
        "Coast Authority of Sarn",
    ),
    ("Ren Qiaolan and Lou Jinhai, both lawyers, met. He adds a point.", "He", None),
    ("The joint statement of the two ports was long. It even condemns delays.", "It", "joint statement"),
    ("The joint communiqué was long. Corvane, it said, is late.", "it said", "joint communiqué"),
    ("Beijing wants order.", "Beijing", "Beijing"),
    ("Some Chinese experts agree. They note a fall.", "They", "Chinese experts"),
    ("The captain spoke to Ren Qiaolan, who disagreed.", "who", "Ren Qiaolan"),
    ("The Kishimoto government agreed.", "The Kishimoto government", "Kishimoto government"),
    ("Zhu Lanying, a lawyer, spoke; Zhu argues for tolls.", "Zhu argues", "Zhu Lanying"),
]


@pytest.mark.parametrize(("text", "words", "name"), CASES)
def test_who_is_meant(text: str, words: str, name: str | None) -> None:
    doc = document(text)
    assert meant(cast(doc), doc, words) == name


def test_a_family_name_of_two_means_the_one_named_before_it_in_the_paragraph() -> None:
    doc = document("Zhu Lanying, a lawyer, spoke. Zhu argues for tolls.", "Zhu Bo, a pilot, left.", "Zhu argues alone.")
    found = cast(doc)
    assert meant(found, doc, "Zhu argues", 0) == "Zhu Lanying"
    assert meant(found, doc, "Zhu argues", 2) is None


def test_gender_is_no_evidence() -> None:
    doc = document("Dolores Quintanilla agrees. He believes in tolls.")
    assert meant(cast(doc), doc, "He") == "Dolores Quintanilla"


def test_they_means_both_of_a_pair() -> None:
    doc = document("According to Ren Qiaolan and Lou Jinhai, both lawyers, tolls rise. They note a fall.")
    found = cast(doc)
    at = doc.paragraphs[0].plain.text.index("They")
    assert {found.entities[m.entity].name for m in found.meant(0, at, at + 4)} == {"Ren Qiaolan", "Lou Jinhai"}


def test_bodies_and_groups_are_no_persons() -> None:
    found = cast(
        document(
            "The Haidong Institute said so. Several Corvanian analysts agree; respondents differ. The report says no."
        )
    )
    assert {e.type for e in found.entities} == {"organisation", "group"}


def test_a_label_names_the_speaker_and_the_title_tells_the_rest() -> None:
    doc = document(
        "@MR. ASHGROVE: We will pay.", "@MODERATOR: Thanks.", title="Remarks by Port Advisor Wilbur Ashgrove on Tolls"
    )
    found = cast(doc)
    assert meant(found, doc, "MR. ASHGROVE") == "Wilbur Ashgrove"
    assert [e.type for e in found.entities if e.name == "MODERATOR"] == ["group"]


@pytest.mark.parametrize(
    "turn",
    [
        "Hi. My name is Thelma Okonjo from the Tide Centre. Why?",
        "Thank you so much. I’m Wafa Benwaru. I’m at the Tide Network. Why?",
        "Thank you, Idris. Art Korr with theTIDE. Why?",
    ],
)
def test_an_asker_who_gives_a_name_has_it(turn: str) -> None:
    doc = document(f"@AUDIENCE MEMBER: {turn}")
    assert meant(cast(doc), doc, "AUDIENCE MEMBER") in {"Thelma Okonjo", "Wafa Benwaru", "Art Korr"}


def test_an_asker_who_names_others_stays_open() -> None:
    doc = document("@AUDIENCE MEMBER: I met Thelma Okonjo from the Tide Centre. Why?")
    assert meant(cast(doc), doc, "AUDIENCE MEMBER") == "AUDIENCE MEMBER"


def test_the_author_under_a_mistranslated_name() -> None:
    doc = document(
        "[Introduction by the author] Xu Lanying, Associate Professor, Haidong University. Tolls rise.",
        title="Zhu Lanying: Tolls of the Strait", machine_translation=True,
    )  # fmt: skip
    (person,) = [e for e in cast(doc).entities if e.type == "person"]
    assert (person.name, set(person.forms), person.authored) == ("Zhu Lanying", {"Zhu Lanying", "Xu Lanying"}, (0,))


def test_a_biography_gives_the_author_of_a_machine_translation_back() -> None:
    doc = document(
        "Tolls rise.", bios=("Xu Lanying, Associate Professor, Haidong University",), authors=("Zhu Lanying",),
        machine_translation=True,
    )  # fmt: skip
    (person,) = [e for e in cast(doc).entities if e.type == "person"]
    assert (person.name, set(person.forms)) == ("Zhu Lanying", {"Zhu Lanying", "Xu Lanying"})


def test_the_head_of_an_act_or_of_a_sentence_is_no_cited_author() -> None:
    doc = document("Any small business pays.", cited=("Small Business", "Subtitle B), requires ports to"))
    assert [e.name for e in cast(doc).entities if e.type == "person"] == []


LABELLED = [
    ("@Senior fellow Ryan Ashgrove, Tide Centre: We agree.", "Ryan Ashgrove"),
    ("@President of China Idris Calloway: We agree.", "Idris Calloway"),
    ("@Secretary of Home Affairs Edith Moor: We agree.", "Edith Moor"),
    ("@Secretary of Fisheries Edith Moor: We agree.", "Edith Moor"),
]


@pytest.mark.parametrize(("turn", "name"), LABELLED)
def test_a_label_gives_the_name_without_office_and_country(turn: str, name: str) -> None:
    found = cast(document(turn, f"@{name}: We still agree."))
    assert [e.name for e in found.entities if e.type == "person"] == [name]


TITLED = [
    ("@ACTING ADMINISTRATOR VELMAR: We pay.", "Toll Briefing", "Velmar"),
    ("@MR. DOVERCOURT: We pay.", "Briefing by Toll Secretary Karine Dovercourt En Route to Varn", "Karine Dovercourt"),
    ("@MS. VEL-MARN: We pay.", "Briefing by Osk Bredal and Secretary of Tolls Karine\xa0Vel-Marn", "Karine Vel-Marn"),
    ("@MR. DOVERCOURT: We pay.", "Remarks by Toll Secretary Dovercourt", "Dovercourt"),
    ("@MR. DOVERCOURT: We pay.", "Karine Dovercourt and Miguel Dovercourt on Tolls", "Dovercourt"),
]


@pytest.mark.parametrize(("turn", "title", "name"), TITLED)
def test_a_label_of_a_family_name_has_its_full_name_from_the_title(turn: str, title: str, name: str) -> None:
    doc = document(turn, title=title)
    assert meant(cast(doc), doc, turn[1 : turn.index(":")]) == name


@pytest.mark.parametrize("label", ["SENIOR ADMINISTRATION OFFICIAL", "AIDE", "Deputy Minister"])
def test_a_label_of_an_office_alone_names_nobody(label: str) -> None:
    found = cast(document(f"@{label}: We pay the toll.", f"@{label}: We have always paid."))
    assert [(e.name, e.type) for e in found.entities if e.name == label] == [(label, "group")]


MEMBERS = [
    ("@Mr. Velmar (Republic of Corvane): We pay.", "Velmar", ["Republic of Corvane"]),
    ("@Ms. Halv (Sarn) (spoke in Spanish): We pay.", "Halv", ["Sarn"]),
    ("@Mr. Halv (spoke in Spanish): We pay.", "Halv", []),
    ("@Edith Moor (Varn North) (Lab): We pay.", "Edith Moor", ["Varn North"]),
]


@pytest.mark.parametrize(("turn", "name", "told"), MEMBERS)
def test_what_a_label_has_in_brackets_is_the_role(turn: str, name: str, told: list[str]) -> None:
    found = cast(document(turn))
    assert roles(found, name) == told


@pytest.mark.parametrize("mark", ["“", "“ “", ""])
def test_a_turn_whose_quotation_marks_never_close_is_said_whole(mark: str) -> None:
    doc = document(f"@Gary Holm: {mark}We support the tolls in full. They help the pilots.", "@Vera Roe: “We do not.”")
    found = find(doc, cast(doc))
    told = [doc.paragraphs[p].plain.text[a:b] for s in found if s.kind == "direct" for p, a, b in s.content]
    assert told[0] == "We support the tolls in full. They help the pilots."


NAMESAKES = [
    (("Mr. SMITH", "Ms. SMITH", "Mr. SMITH"), ["Mr. Smith", "Ms. Smith", "Mr. Smith"]),
    (("Mr. Smith (Sarn)", "Mr. Smith (Corvane)"), ["Mr. Smith (Sarn)", "Mr. Smith (Corvane)"]),
    (("Mr. SMITH", "Ms. SMITH", "Dr. SMITH"), ["Mr. Smith", "Ms. Smith", None]),
    (("MR. A. SMITH", "MR. C. SMITH"), ["A. Smith", "C. Smith"]),
    (("Adam Smith", "Mr. Smith"), ["Adam Smith", "Adam Smith"]),
    (("Mr. Smith (Sarn)", "Ms. Holm"), ["Smith", "Holm"]),
]


@pytest.mark.parametrize(("labels", "names"), NAMESAKES)
def test_two_of_one_family_name_are_two_speakers(labels: tuple[str, ...], names: list[str | None]) -> None:
    doc = document(*(f"@{label}: We will keep the strait open to all." for label in labels))
    people = cast(doc)
    said = [s.speaker for s in find(doc, people) if s.kind == "direct"]
    assert [None if n is None else people.entities[n].name for n in said] == names


def test_two_of_one_family_name_and_document_are_two_people() -> None:
    local = [
        LocalEntity(n, 1, name, "person", (name,), origin="1") for n, name in enumerate(("Mr. Smith", "Ms. Smith"))
    ]
    assert len(link(local, {})) == 2


def test_cited_authors_are_persons() -> None:
    doc = document("Ren Qiaolan, a lawyer, agrees.", cited=("Lou Jinhai and Renqiaolan", "Port Authority"))
    assert [e.name for e in cast(doc).entities if e.type == "person"] == ["Lou Jinhai", "Ren Qiaolan"]
