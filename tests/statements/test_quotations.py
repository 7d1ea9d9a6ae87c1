"""Marks: which quotations are speech, where they end, and whose they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from index.statements.quotes import pair
from tests.statements.statement_reader import read

NAMES = ("Vera Holm", "Ivo Pell")


def test_an_inserted_cue_leaves_both_halves_of_the_quotation() -> None:
    (said,) = read("“The canal,” Vera Holm said in her memoir, “is a toll road for the whole coast.”", names=NAMES)
    assert said.text == "The canal, … is a toll road for the whole coast."
    assert (said.kind, said.speaker) == ("direct", "Vera Holm")


def test_a_reported_clause_with_quoted_words_is_mixed() -> None:
    (said,) = read("Vera Holm said that the canal was “a toll road” for the coast.", names=NAMES)
    assert (said.text, said.kind) == ("the canal was “a toll road” for the coast", "mixed")
    assert [(a, b) for _, a, b in said.whole.quoted] == [(35, 46)]


def test_an_unclosed_quotation_ends_with_its_sentence() -> None:
    found = read("Vera Holm said: “The canal is shut. Ivo Pell said that the locks are “old”.", names=NAMES)
    assert [(s.text, s.speaker) for s in found] == [
        ("The canal is shut.", "Vera Holm"),
        ("the locks are “old”", "Ivo Pell"),
    ]


def test_a_quotation_over_two_paragraphs_keeps_its_speaker() -> None:
    found = read(
        "Vera Holm told the board: “The canal is shut. We have no pilots left on the coast.",
        "“The locks will follow before the year is out, and nobody will pay for them.”",
        names=NAMES,
    )
    assert [s.speaker for s in found] == ["Vera Holm", "Vera Holm"]
    assert found[0].text.endswith("on the coast.")


def test_a_second_quotation_of_the_paragraph_goes_to_the_same_speaker() -> None:
    found = read("“The canal is shut,” Vera Holm said. “Nobody will pay for the locks.”", names=NAMES)
    assert [(s.text, s.speaker) for s in found] == [
        ("The canal is shut,", "Vera Holm"),
        ("Nobody will pay for the locks.", "Vera Holm"),
    ]


def test_names_titles_terms_and_apostrophes_are_no_speech() -> None:
    assert (
        read("The plan “Ports of Tomorrow 2040” was printed in the “blue” book of the pilots' union.", names=NAMES)
        == []
    )
    assert pair("The pilots' union and the '90s fleet didn't sail; it's the harbours' loss.") == []


def test_a_law_s_name_in_quotation_marks_is_not_said() -> None:
    found = read("Vera Holm adds to this list the June 2021 “Land Use Regulation Act”, which bars sales.", names=NAMES)
    assert [s.text for s in found if s.kind == "direct"] == []


def test_a_quotation_without_speaker_stays_without() -> None:
    (said,) = read("Along the quay a hand had painted “no more tolls for the poor of this coast” in red.", names=NAMES)
    assert (said.kind, said.speaker, said.sure) == ("direct", None, False)


def test_two_speakers_of_one_paragraph_are_kept_apart() -> None:
    found = read("“The canal is shut,” Vera Holm said. “It is open,” Ivo Pell replied.", names=NAMES)
    assert [(s.text, s.speaker) for s in found] == [("The canal is shut,", "Vera Holm"), ("It is open,", "Ivo Pell")]


@given(st.text(alphabet="ab .,“”\"'‘’«»「」\n", max_size=80))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    last = 0
    for quotation in pair(text):
        assert last <= quotation.start < quotation.end <= len(text)
        assert quotation.start < quotation.inner[0] <= quotation.inner[1] <= quotation.end
        last = quotation.end
