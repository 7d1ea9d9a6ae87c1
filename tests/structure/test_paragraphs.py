"""Paragraphs are whole: torn ones are joined, labelled ones keep their label, what repeats stands once."""

from __future__ import annotations

import pytest

from index.library.passages import LARGEST, passages
from index.model import Mark
from index.text.letters import letters
from tests.structure.made import read
from tests.structure.pages import roundup
from tests.structure.papers import hearing, interview
from tests.structure.prose import Prose

FIRST = "The board of pilots met in Ketterby for the first time since the reform, and it chose its chair from the"
REST = "University of Ostrand, which nobody had expected after so many years of quarrel."
NOTE = '4. Osk Bredal, "Charts", *Narrow Seas*, No.2, 2019.'


def texts(text: str, **given: object) -> list[str]:
    return [p.plain.text for p in read(text, **given).paragraphs]


def test_a_paragraph_torn_by_notes_a_page_number_or_a_pull_quote_is_joined_also_before_a_capital() -> None:
    called = "Nobody objected to the new dues when they were read out.<sup>4</sup>"
    for between in (NOTE, "17", "![The hall](hall.png)", "*Nobody objected to the new dues when they were read out.*"):
        found = texts(f"# Pilots\n\n{called}\n\n{FIRST}\n\n{between}\n\n{REST}\n")
        assert found[-1] == f"{FIRST} {REST}", between


def test_a_name_under_a_quotation_ends_its_paragraph() -> None:
    signed = "“The dues are far too high for all of the pilots of Ketterby.” — Mira Castellan"
    assert texts(f"# Pilots\n\n{FIRST} coast.\n\n{signed}\n\n{REST}\n")[-2:] == [signed, REST]


def test_debris_of_a_page_stream_is_no_text() -> None:
    debris = (
        "(Mr. P)Tj 8 0 0 7 185 Tm (ILOTS)Tj 10 0 Td 0.05 Tw (the dues are)Tj 1 -1 TD (too high)Tj 0 0 Tf of it all."
    )
    found = read(f"# Pilots\n\n{Prose(1).paragraph()}\n\n{debris}\n\n{Prose(2).paragraph()}\n")
    assert [a.kind for a in found.set_aside if a.kind == "damaged"] == ["damaged"]
    assert len(found.paragraphs) == 2


def test_a_heading_parts_paragraphs_even_when_the_first_has_no_end() -> None:
    assert texts(f"# Pilots\n\n{FIRST}\n\n## Dues\n\n{REST}\n")[-2:] == [FIRST, REST]


def test_the_spans_of_a_joined_paragraph_leave_out_what_stood_between() -> None:
    text = (
        f"# Pilots\n\nThe dues rose.<sup>4</sup> Everybody in Ketterby agreed on that.\n\n{FIRST}\n\n{NOTE}\n\n{REST}\n"
    )
    paragraph = read(text).paragraphs[-1]
    assert [text[a:b] for a, b in paragraph.plain.spans()] == [FIRST, REST]


def test_a_repeated_paragraph_stands_once_but_one_with_another_number_stays() -> None:
    once = "The coast authority inspected 44 terminals in the first year and found nothing that was worth a letter."
    other = once.replace("44", "51")
    found = read(f"# Pilots\n\n{once}\n\n{Prose(1).paragraph()}\n\n{once}\n\n{other}\n")
    assert [p.plain.text for p in found.paragraphs].count(once) == 1
    assert other in [p.plain.text for p in found.paragraphs]
    assert [a.reason for a in found.set_aside if a.kind in ("copy", "repeated")]


def test_marks_of_the_format_are_honoured() -> None:
    prose, aside = Prose(2).paragraph(), Prose(3).paragraph()
    text = f"{prose}\n\n{aside}\n"
    at = text.index(aside)
    found = read(text, marks=[Mark("comments", at, at + len(aside))])
    assert [p.plain.text for p in found.paragraphs] == [prose]
    assert ("comments", ((at, at + len(aside)),)) in [(a.kind, a.spans) for a in found.set_aside]


def test_labels_of_a_hearing_an_interview_and_a_collection_of_statements() -> None:
    def labels(text: str) -> list[str]:
        return [p.plain.text[slice(*p.label)] for p in read(text).paragraphs if p.label]

    assert labels(hearing().text) == [
        "Mr. BREDAL",
        "Ms. QUINT",
        "Mr. BREDAL",
        "Ms. QUINT",
        "Mr. OYELUND of Varn",
        "Ms. QUINT",
        "Mr. OYELUND of Varn",
        "Mr. BREDAL",
    ]
    assert labels(interview().text) == ["Harbour Observatory", "Mira Castellan"] * 4 + ["Harbour Observatory"]
    assert labels(roundup().text) == [
        "Minister Ilka Morvath, Ardovia",
        "Chairman Osk Bredal, Board of Pilots",
        "Island Mayors’ League",
        "Senator Mira Castellan, Varn",
    ]


@pytest.mark.parametrize(
    "heads",
    [
        ("Summary", "Next steps", "Dates", "Note"),
        ("FACT", "FACT", "MYTH", "FACT"),
        ("On Iran", "On Sarn", "For Ada Moor", "On Varn"),
    ],
)
def test_a_run_in_heading_or_a_field_is_no_label(heads: tuple[str, ...]) -> None:
    text = "\n\n".join(f"**{head}:** {Prose(n).paragraph()}" for n, head in enumerate(heads))
    assert not [p for p in read(text + "\n").paragraphs if p.label]


def test_a_name_that_begins_as_a_field_does_is_a_label_and_an_opening_word_is_none() -> None:
    prose = Prose(8)
    turns = ("TOM REYMAR", "REBA HALV", "TOM REYMAR", "So, just so I follow, though", "REBA HALV", "So, if I may")
    found = read("\n\n".join(f"{turn}: {prose.paragraph()}" for turn in turns) + "\n")
    labels = [p.plain.text[slice(*p.label)] for p in found.paragraphs if p.label]
    assert labels == ["TOM REYMAR", "REBA HALV", "TOM REYMAR", "REBA HALV"]


def test_an_office_in_bold_with_its_holder_in_brackets_is_a_label() -> None:
    prose = Prose(11)
    first = ("Ms. Una Friel (Eastmark):", "The Minister for Transport (Ms. Dora Wynn):")
    turns = (*first, "Ms. Friel:", "Ms. Wynn:", "Ms. Friel:", "Ms. Wynn:")
    text = "\n\n".join(f"**{turn}** {prose.paragraph()}" for turn in turns) + "\n"
    assert _labels(text) == [turn.rstrip(":") for turn in turns]


def _labels(text: str) -> list[str]:
    return [p.plain.text[slice(*p.label)] for p in read(text).paragraphs if p.label]


@pytest.mark.parametrize("mark", ["- ", ""])
def test_a_common_word_before_a_colon_is_no_speaker(mark: str) -> None:
    prose = Prose(11)
    rows = "\n\n".join(f"{mark}{head}: {prose.paragraph()} It is no special duty." for head in ("Special", "Duty") * 3)
    assert _labels(f"{prose.paragraph()}\n\n{rows}\n") == []


def test_what_a_quotation_is_about_is_not_who_says_it() -> None:
    prose = Prose(12)
    heads = ("On the tolls", "On Sarn", "For Ada Moor", "On Varn")
    assert _labels("\n\n".join(f"**{head}:** “{prose.paragraph()}”" for head in heads) + "\n") == []


def test_councils_and_parliaments_label_a_turn_that_is_said_once() -> None:
    prose = Prose(9)
    council = ("The President (spoke in French)", "Mr. Velmar (Corvane)", "Ms. Halv (Sarn) (spoke in Spanish)")
    assert _labels("\n\n".join(f"{turn}: {prose.paragraph()}" for turn in council) + "\n") == list(council)
    house = ("President", "Mira Castellan, on behalf of the Pilots’ Group", "Osk Bredal (PPV)")
    assert _labels("\n\n".join(f"{turn}. – {prose.paragraph()}" for turn in house) + "\n") == list(house)


@pytest.mark.parametrize("below", ["\n", "\n\n"])
def test_a_name_on_the_line_above_its_turn_is_a_label(below: str) -> None:
    prose = Prose(10)
    turns = ("The Minister for Ports (Mira Castellan)", "Osk Bredal (Varn North) (Lab)", "Mira Castellan", "Mr Speaker")
    text = "\n\n".join(f"{turn}{below}{prose.paragraph()}" for turn in (*turns, "Mira Castellan")) + "\n"
    assert _labels(text) == [*turns, "Mira Castellan"]
    once = "\n\n".join(f"{turn}{below}{prose.paragraph()}" for turn in turns) + "\n"
    assert _labels(once) == []


def test_stage_directions_are_nobodys_words() -> None:
    text = (
        "MR. SOLV: It creaks. (Laughter.) It always did.\n\nMS. HALV: Thank you.\n\nMR. SOLV: (Applause.) Good night.\n"
    )
    found = read(text)
    assert found.paragraphs[0].plain.text == "MR. SOLV: It creaks. It always did."
    assert sum(a.kind == "stage direction" for a in found.set_aside) == 2


def test_passages_are_whole_paragraphs_of_one_section_and_keep_a_lead_in_with_its_list() -> None:
    prose = Prose(5)
    long = "\n\n".join(prose.paragraph(4) for _ in range(5))
    found = read(
        f"# Dues\n\n## One\n\n{long}\n\nThree steps would help:\n\n- Publish the charts.\n\n- Share the "
        f"dues.\n\n## Two\n\n{prose.paragraph()}\n"
    )
    packed = passages(found.paragraphs)
    assert [n for p in packed for n in p.paragraphs] == list(range(len(found.paragraphs)))
    for passage in packed:
        members = [found.paragraphs[n] for n in passage.paragraphs]
        assert len({m.section for m in members}) == 1
        assert len(members) == 1 or len(letters(passage.text)) <= LARGEST
        assert not passage.text.endswith(":")
