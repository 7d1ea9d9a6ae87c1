"""What /stance answers, from files in to the answer out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from commands.answers import Question, StanceAnswer, as_json
from commands.run import run
from index.library import Library
from index.text.letters import is_verbatim

GROUPED = """# The toll on the Saltway

*By Runa Halvestad*

12 March 2024

How do economists judge the Saltway toll? Two camps have formed: those who call the toll a fair price for a safe
passage; and those who see it as a burden on the islands.

## A fair price

Hilde Ness, a professor at Haldby University, argues that the toll pays for the lights. Arne Voll, an economist, says
that every ship gains an hour.

## A burden on the islands

Nora Gil, a lawyer at the River Centre, argues that the islands pay twice. Hilde Ness concedes that small boats pay too
much of it.
"""
EARLIER = """# Tolls and trade

*By Ivo Marn*

3 May 2019

Nora Gil, a lawyer at the River Centre, welcomes the Saltway toll as an opportunity for the islands and a fair deal.

Otto Breme, a historian, notes that the Saltway toll was first raised in 1911.
"""
LATER = """# Letters from the islands

*By Ivo Marn*

9 June 2023

Nora Gil, a lawyer at the River Centre, rejects the Saltway toll as a burden that harms the islands.

Pavel Dorn, a fisherman, denies that the Saltway toll is a threat to the islands or a burden on the boats.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("stance")
    for name, text in (("toll.md", GROUPED), ("earlier.md", EARLIER), ("later.md", LATER), ("copy.md", GROUPED)):
        (folder / name).write_text(text, encoding="utf-8")
    opened = Library(folder / "library.db", create=True)
    opened.add([folder / name for name in ("toll.md", "earlier.md", "later.md")])
    return opened


def ask(library: Library, line: str) -> StanceAnswer:
    answer = run(library, f"/stance {line}")
    assert isinstance(answer, StanceAnswer)
    return answer


def held(question: Question) -> dict[str, list[str]]:
    return {camp.label: [h.name for h in camp.holders] for camp in question.positions}


def test_the_grouping_of_a_document_comes_first_with_those_who_stand_in_it(library: Library) -> None:
    first = ask(library, "the Saltway toll").questions[0]
    assert first.origin == "document"
    assert first.question == "How do economists judge the Saltway toll?"
    assert held(first) == {
        "A fair price": ["Hilde Ness", "Arne Voll"],
        "A burden on the islands": ["Nora Gil", "Hilde Ness"],
    }
    assert first.positions[0].definition is not None
    assert "those who call the toll a fair price" in first.positions[0].definition.text


def test_every_piece_of_evidence_is_verbatim(library: Library) -> None:
    texts = {file: library.text(file) for file in library.names().values()}
    shown = [
        evidence
        for question in ask(library, "the Saltway toll").questions
        for camp in question.positions
        for evidence in (
            *(e for h in camp.holders for e in h.evidence),
            *([camp.definition] if camp.definition else []),
        )
    ]
    assert len(shown) > 5
    assert all(is_verbatim(e.text, texts[e.file], e.spans) for e in shown)


def test_other_statements_are_directed_by_their_words_and_the_rest_is_listed_as_unclear(library: Library) -> None:
    (wording,) = [q for q in ask(library, "the Saltway toll").questions if q.origin == "wording"]
    ways = {camp.direction: {h.name for h in camp.holders} for camp in wording.positions}
    assert "Nora Gil" in ways["for"]
    assert "Nora Gil" in ways["against"]
    assert "Otto Breme" in {h.name for h in wording.unclear}


def test_who_denies_something_is_never_shown_as_holding_it(library: Library) -> None:
    (wording,) = [q for q in ask(library, "the Saltway toll").questions if q.origin == "wording"]
    against = [h.name for camp in wording.positions if camp.direction == "against" for h in camp.holders]
    assert "Pavel Dorn" not in against
    everybody = [h for camp in wording.positions for h in camp.holders] + list(wording.unclear)
    (dorn,) = [h for h in everybody if h.name == "Pavel Dorn"]
    assert all(e.polarity == "denied" for e in dorn.evidence)


def test_the_line_below_counts_people_and_documents_and_says_who_moved(library: Library) -> None:
    notice = ask(library, "the Saltway toll").notice or ""
    assert notice.startswith("5 experts in 3 documents")
    assert "Nora Gil moved from for (3 May 2019) to against (9 June 2023)" in notice


def test_one_person_over_time_runs_newest_first(library: Library) -> None:
    answer = ask(library, "the Saltway toll by:Gil")
    names = {h.name for q in answer.questions for camp in q.positions for h in camp.holders}
    assert names == {"Nora Gil"}
    (wording,) = [q for q in answer.questions if q.origin == "wording"]
    assert [camp.direction for camp in wording.positions] == ["against", "for"]


def test_two_people_stand_side_by_side(library: Library) -> None:
    answer = ask(library, "the Saltway toll compare:Voll,Gil")
    names = {h.name for q in answer.questions for camp in q.positions for h in camp.holders}
    assert names == {"Arne Voll", "Nora Gil"}


def test_an_unknown_name_and_an_unknown_topic_say_so(library: Library) -> None:
    assert "Nobody is called 'Zeppelin'" in (ask(library, "the toll by:Zeppelin").notice or "")
    nothing = ask(library, "gravitational waves")
    assert nothing.questions == ()
    assert "No position on 'gravitational waves'" in (nothing.notice or "")
    assert "Name a topic" in (ask(library, "").notice or "")


def test_a_copy_of_a_document_adds_neither_people_nor_documents(library: Library, tmp_path: Path) -> None:
    before = ask(library, "the Saltway toll").notice
    copy = tmp_path / "copy.md"
    copy.write_text(GROUPED, encoding="utf-8")
    library.add([copy])
    try:
        after = ask(library, "the Saltway toll")
        assert after.notice == before
        assert [q.question for q in after.questions].count("How do economists judge the Saltway toll?") == 1
    finally:
        library.remove("copy.md")


def test_the_answer_has_the_shape_of_the_machine_interface(library: Library) -> None:
    found = as_json(ask(library, "the Saltway toll"))
    question = found["questions"][0]
    assert {"question", "origin", "positions", "unclear"} <= set(question)
    assert {"label", "definition", "holders"} <= set(question["positions"][0])
    assert {"id", "name", "type", "evidence"} <= set(question["positions"][0]["holders"][0])


def test_an_empty_library_says_that_it_has_nothing(tmp_path: Path) -> None:
    with Library(tmp_path / "empty.db", create=True) as empty:
        answer = ask(empty, "the toll")
    assert answer.questions == ()
    assert "no document on the topic" in (answer.notice or "")


def test_a_hedge_lowers_the_strength_and_keeps_the_direction(tmp_path: Path) -> None:
    text = (
        "# Notes on the toll\n\n*By Ivo Marn*\n\n9 June 2023\n\nNora Gil, a lawyer at the River Centre, says that the "
        "Saltway toll may harm and perhaps ruin the islands. Otto Breme, a historian, says that the Saltway toll is a "
        "burden that hurts the islands.\n"
    )
    (tmp_path / "notes.md").write_text(text, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as opened:
        opened.add([tmp_path / "notes.md"])
        (question,) = ask(opened, "Saltway toll").questions
    assert {camp.direction for camp in question.positions} == {"against"}
    hedged = {h.name: h.hedged for camp in question.positions for h in camp.holders}
    assert hedged == {"Nora Gil": True, "Otto Breme": False}


def test_the_same_library_gives_the_same_answer_in_every_process(library: Library) -> None:
    script = "import sys\nfrom index.library import Library\nfrom commands.run import run\n"
    script += (
        "from commands.answers import as_json\nfound = as_json(run(Library(sys.argv[1]), '/stance the Saltway toll'))\n"
    )
    script += "found.pop('took_ms'); print(found)"
    said = {
        subprocess.run(
            [sys.executable, "-c", script, str(library.path)],
            env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True, cwd=Path(__file__).parents[2],
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(said) == 1


def test_what_somebody_is_said_to_think_inside_anothers_words_is_not_his_position(tmp_path: Path) -> None:
    text = (
        "# Notes on the toll\n\n*By Ivo Marn*\n\n9 June 2023\n\nNora Gil, a lawyer at the River Centre, says that Otto "
        "Breme argues that the Saltway toll is a burden that hurts the islands.\n"
    )
    (tmp_path / "notes.md").write_text(text, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as opened:
        opened.add([tmp_path / "notes.md"])
        answer = ask(opened, "Saltway toll")
    placed = [h.name for q in answer.questions for camp in q.positions for h in camp.holders]
    assert "Otto Breme" not in placed


@pytest.mark.parametrize(
    ("typed", "topic", "name"),
    [
        ("harbour act by:Meng Zhaolu", "harbour act", "Meng Zhaolu"),
        ("by:Meng Zhaolu harbour act", "harbour act", "Meng Zhaolu"),
        ('harbour act by:"Meng Zhaolu"', "harbour act", "Meng Zhaolu"),
        ("by:Meng Haidong", "Haidong", "Meng"),
    ],
)
def test_a_name_needs_no_quotation_marks(sample: Library, typed: str, topic: str, name: str) -> None:
    plain, other = run(sample, f"/stance {typed}"), run(sample, f'/stance {topic} by:"{name}"')
    assert isinstance(plain, StanceAnswer) and isinstance(other, StanceAnswer)
    assert plain.questions == other.questions
    assert {h.name for q in plain.questions for c in q.positions for h in c.holders} <= {"Meng Zhaolu"}


ASKED = """# Talk on the Saltway toll

14 May 2024

Q: I strongly support the Saltway toll, and we must keep the Saltway toll. What do you say?

NORA GIL: I strongly oppose the Saltway toll. It is a burden on the islands.

Q: We should keep the Saltway toll for the sake of the lights. Is that wrong?

NORA GIL: We should scrap the Saltway toll before the winter.

REPORTER: I support the Saltway toll. Will the council keep the Saltway toll?

NORA GIL: The council must scrap the Saltway toll.
"""


def test_who_only_asks_in_a_talk_holds_no_position(tmp_path: Path) -> None:
    (tmp_path / "talk.md").write_text(ASKED, encoding="utf-8")
    opened = Library(tmp_path / "library.db", create=True)
    opened.add([tmp_path / "talk.md"])
    said = as_json(ask(opened, "Saltway toll"))
    assert "Nora Gil" in str(said)
    assert not any(f"'name': '{name}'" in str(said) for name in ("Q", "Reporter", "REPORTER"))


def test_a_topic_is_headed_by_what_stands_before_its_preposition(tmp_path: Path) -> None:
    (tmp_path / "tolls.md").write_text(
        "# The tolls\n\n14 May 2024\n\nNora Gil said that raising tolls on timber and on other goods from the Uplands "
        "is essential to protecting the pilots from the Uplands’ unfair trade.\n\nPavel Dorn, a fisherman, "
        "opposes the tolls on the Uplands. Arne Voll, an economist, supports the tolls on the Uplands.\n",
        encoding="utf-8",
    )
    opened = Library(tmp_path / "library.db", create=True)
    opened.add([tmp_path / "tolls.md"])
    questions = ask(opened, "tolls on the Uplands").questions
    found = {h.name: camp.direction for q in questions for camp in q.positions for h in camp.holders}
    assert found.get("Nora Gil") != "against"
    assert (found["Pavel Dorn"], found["Arne Voll"]) == ("against", "for")
