"""Notes, their numbers and the works they cite."""

from __future__ import annotations

import pytest

from index.model import Cite, Note
from tests.structure.made import read

BODY = "The council of Drossel voted for the dues, and the pilots voted against them that evening.<sup>{}</sup>\n\n"


def note(text: str, number: str = "1") -> Note:
    document = read(BODY.format(number) + text + "\n")
    assert len(document.notes) == 1, document
    return document.notes[0]


CASES = [
    (
        '1. Liu Wenzhao, "The Reef and the Law (礁石与法律)", *Harbour Law*, No.4, 2020, pp. 3-9.',
        [Cite("Liu Wenzhao", "The Reef and the Law", "礁石与法律", "Harbour Law", "No.4, 2020")],
    ),
    (
        "1. Jonas Perrit, “Dues ‘at Sea’ (海上“税”费)”, Strait Monitor, May 4, 2021, <https://strait.example/a#b>",
        [
            Cite(
                "Jonas Perrit",
                "Dues ‘at Sea’",
                "海上“税”费",
                "Strait Monitor",
                "May 4, 2021",
                "https://strait.example/a#b",
            )
        ],
    ),
    (
        '1. 1. Osk Bredal "Charts", *Narrow Seas*, Vol.3, No.2, 2019; Mira Castellan, "Buoys", *Sea Mail*, No.1, 2018.',
        [
            Cite("Osk Bredal", "Charts", None, "Narrow Seas", "Vol.3, No.2, 2019"),
            Cite("Mira Castellan", "Buoys", None, "Sea Mail", "No.1, 2018"),
        ],
    ),
    (
        '1. Osk Bredal, "Charts". Also see Tarek Oyelund, "Tides", *Sea Letters*, October 2020.',
        [Cite("Osk Bredal", "Charts"), Cite("Tarek Oyelund", "Tides", None, "Sea Letters", "October 2020")],
    ),
    (
        "<sup>1</sup>. The 4<sup>th</sup> Survey of Pilots 2021, *Board of Pilots*, October 2021.",
        [Cite(None, "The 4th Survey of Pilots 2021", None, "Board of Pilots", "October 2021")],
    ),
    (
        "1. Osk Bredal, *A Pilot’s Life* (Marrowick: Quay Press, 2011), p. 40.",
        [Cite("Osk Bredal", "A Pilot’s Life", None, "Marrowick: Quay Press", "2011")],
    ),
    (
        "1. See the register of the parliament: <https://parliament.example/acts>.",
        [Cite(url="https://parliament.example/acts")],
    ),
    ("1. This was long before the reform, and none of the witnesses remembered it in 2019 when they were asked.", []),
]


@pytest.mark.parametrize(("text", "cites"), CASES)
def test_every_work_of_a_note_is_read_as_printed(text: str, cites: list[Cite]) -> None:
    found = note(text)
    assert found.number == "1"
    assert list(found.cites) == cites


def test_ibid_and_op_cit_mean_the_work_cited_before() -> None:
    document = read(
        BODY.format(1) + BODY.format(2).replace("Drossel", "Varn").replace("voted", "spoke")
        + '1. Osk Bredal, "Charts", *Narrow Seas*, No.2, 2019.\n\n2. Ibid., p. 4; Osk Bredal, op. cit.\n'
    )  # fmt: skip
    first, second = document.notes
    assert [c.title for c in second.cites] == ["Charts", "Charts"]
    assert second.cites[0] == first.cites[0]


def test_a_markdown_note_runs_over_indented_lines_and_a_link_gives_its_target() -> None:
    document = read(
        "The pilots of Varn asked for charts, and the council gave them a committee instead.[^a]\n\n"
        "[^a]: Board of Pilots, *Annual Survey*, 2017.\n\n    See [the tables](https://pilots.example/t).\n"
    )
    assert [(n.number, n.cites[0].title) for n in document.notes] == [("a", "Annual Survey")]
    assert document.paragraphs[0].calls[0].number == "a"
    assert "[^a]" not in document.paragraphs[0].plain.text


def test_calls_stand_behind_the_words_they_follow() -> None:
    text = "The dues rose.<sup>3, 5</sup> The pilots left<sup>7</sup> on the 5<sup>th</sup> of May, as expected.\n"
    paragraph = read(text).paragraphs[0]
    assert paragraph.plain.text == "The dues rose. The pilots left on the 5th of May, as expected."
    assert [(c.number, paragraph.plain.text[: c.at]) for c in paragraph.calls] == [
        ("3", "The dues rose."), ("5", "The dues rose."), ("7", "The dues rose. The pilots left"),
    ]  # fmt: skip
