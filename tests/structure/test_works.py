"""Which works a file holds, and what it says about each."""

from __future__ import annotations

import pytest

from index.model import Metadata
from tests.structure.made import read
from tests.structure.pages import german, glued, opinion, press_release
from tests.structure.papers import journal
from tests.structure.prose import Prose


def body(seed: int = 1) -> str:
    prose = Prose(seed)
    return "\n\n".join(prose.paragraph(3) for _ in range(3)) + "\n"


def test_an_issue_holds_the_articles_of_its_authors_and_gives_them_its_date() -> None:
    first, second = read(journal().text).works
    assert (first.title, first.authors, first.date) == ("THE PILOTS' QUARREL", ("Jonas Perrit",), "2019")
    assert (second.title, second.authors, second.date) == ("A HARBOUR WITHOUT SHIPS", ("Mira Castellan",), "2019")


def test_an_author_known_only_from_the_biography_in_the_midst_of_an_article_is_found() -> None:
    text = (
        "# NARROW SEAS\n\nJUNE 2021\n\n## FOREWORD ILKA MORVATH\n\n"
        + body(2)
        + "\n## THE LONG QUARREL\n\n"
        + body(3)
        + "\n\n**JONAS  \nPERRIT**\n\nDr. Jonas Perrit is a research fellow at the Tidal Institute. He studies law.\n\n"
        + body(4)
    )
    document = read(text)
    assert [(w.title, w.authors, w.date) for w in document.works] == [
        ("FOREWORD", ("Ilka Morvath",), "2021-06"),
        ("THE LONG QUARREL", ("Jonas Perrit",), "2021-06"),
    ]
    assert [b.plain.text[:16] for b in document.bios] == ["Dr. Jonas Perrit"]


@pytest.mark.parametrize(
    ("head", "title", "authors", "date"),
    [
        (
            "## A cold coast\n\n3 June 2021\n\nAuthor: Liu Wenzhao, Maritime Academy\n\n",
            "A cold coast",
            ("Liu Wenzhao",),
            "2021-06-03",
        ),
        ("A COLD COAST\n\nBY OSK BREDAL\n\n", "A COLD COAST", ("Osk Bredal",), None),
        (
            "# A cold coast\n\nBy Sabela Quint and Osk Bredal\n\nUpdated: May 4, 2019, 10:20 GMT\n\n",
            "A cold coast",
            ("Sabela Quint", "Osk Bredal"),
            "2019-05-04",
        ),
        ("28 May 2024\n\nA quiet winter on the strait\n\n", "A quiet winter on the strait", (), "2024-05-28"),
        (
            "# A cold coast\n\n3 June 2021\n\nBy Quint Sabela\nChairman, Tidal Institute\n\n",
            "A cold coast",
            ("Quint Sabela",),
            "2021-06-03",
        ),
        ("# A cold coast\n\nQuillmouth, 2 July 2020\n\n", "A cold coast", (), "2020-07-02"),
        ("# 冷海岸\n\n作者：柳文昭\n\n2022年5月18日\n\n", "冷海岸", ("柳文昭",), "2022-05-18"),
        ("# A cold coast\n\nTranslated from Varnish by Mira Castellan\n\n", "A cold coast", (), None),
    ],
)
def test_title_authors_and_date_are_read_and_nothing_is_guessed(
    head: str, title: str, authors: tuple[str, ...], date: str | None
) -> None:
    (work,) = read(head + body()).works
    assert (work.title, work.authors, work.date) == (title, authors, date)
    assert work.publisher is None
    assert work.translation == ("Translated" in head)


def test_a_machine_translation_is_said_to_be_one_and_its_author_is_found() -> None:
    (work,) = read(glued().text).works
    assert work.machine_translation and work.translation
    assert (work.title, work.authors, work.date) == (
        "The Dues of the Strait and Their Reform",
        ("Liu Wenzhao",),
        "2021-08-02",
    )
    assert work.publisher == "Maritime Studies"


def test_the_publisher_is_who_says_so_in_a_notice() -> None:
    assert read(opinion().text).works[0].publisher == "Observatory"
    assert (
        read("# A coast\n\n" + body() + "\nCopyright © 2024 Vane Letters Ltd. All rights reserved.\n")
        .works[0]
        .publisher
        == "Vane Letters Ltd"
    )


def test_language_and_date_of_a_german_text() -> None:
    (work,) = read(german().text).works
    assert (work.language, work.date, work.authors) == ("de", "2021-10-12", ("Jonas Perrit",))


def test_the_files_own_data_fill_what_the_text_does_not_say() -> None:
    about = Metadata(
        title="A cold coast", authors=("Osk Bredal",), publisher="Quay Press", date="2019-05-04", language="en"
    )
    (work,) = read(body(), metadata=about).works
    assert (work.title, work.authors, work.publisher, work.date) == (
        "A cold coast",
        ("Osk Bredal",),
        "Quay Press",
        "2019-05-04",
    )


def test_every_cut_is_told_with_its_kind() -> None:
    kinds = {a.kind for a in read(press_release().text).set_aside}
    assert {"title", "date", "rule", "about"} <= kinds


def test_a_title_that_stands_twice_behind_its_authors_name_is_a_title_and_no_turn_of_speech() -> None:
    line = "Oda Tverrvik: The Price of Winter Crossings"
    text = f"{line}\n\n{body(5)}\nRecent pieces\n\n{line}\n\nBo Arnvid: Salt and Silence\n\nBo Arnvid: A Note on Fog\n"
    document = read(text)
    assert document.works[0].title == line
    assert not [p for p in document.paragraphs if p.label and "Winter" in p.plain.text]
