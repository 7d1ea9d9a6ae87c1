"""Reports that go on, chains, groups, notes, block quotes and views put up to be rejected."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from index.model import Cite, Note
from index.people import cast as real_cast
from index.reading import read as read_file
from index.statements import find
from index.structure import parse
from index.text.mapped import Mapped
from tests.statements.statement_reader import cast, document, read

NAMES = ("Vera Holm", "Ivo Pell", "Tam Orr")


def test_a_list_of_reasons_belongs_to_who_announced_it() -> None:
    found = read(
        "Vera Holm listed three reasons for the closure. First, the locks are old. Second, the pilots have left. "
        "Third, nobody pays the toll.",
        names=NAMES,
    )
    listed = [(s.text, s.speaker) for s in found if s.whole.found_by == "listed"]
    assert listed == [
        ("the locks are old", "Vera Holm"),
        ("the pilots have left", "Vera Holm"),
        ("nobody pays the toll", "Vera Holm"),
    ]


def test_sentences_up_to_the_note_belong_to_the_cited_speaker() -> None:
    found = read(
        "Vera Holm argues that the canal lost its trade. By contrast, most river towns have kept theirs. "
        "This gap has widened since the drought.<sup>4</sup> The council meets in May.",
        names=NAMES,
    )
    assert [(s.text, s.speaker) for s in found if s.kind == "indirect"] == [
        ("the canal lost its trade", "Vera Holm"),
        ("most river towns have kept theirs", "Vera Holm"),
        ("This gap has widened since the drought", "Vera Holm"),
    ]
    assert found[2].whole.footnotes == ("4",)
    assert len(found[2].whole.sentence) == 2


def test_a_carried_report_stops_where_somebody_else_is_named() -> None:
    found = read(
        "Vera Holm argues that the canal lost its trade. Ivo Pell opened a second lock in spring.<sup>4</sup>",
        names=NAMES,
    )
    assert [s.text for s in found if s.kind == "indirect"] == ["the canal lost its trade"]


def test_a_linked_sentence_between_two_reports_is_the_speakers() -> None:
    found = read(
        "According to Vera Holm, the fleet is ageing. Consequently, the port can no longer serve the islands. "
        "This decline, Vera Holm maintains, began with the drought.",
        names=NAMES,
    )
    assert ("the port can no longer serve the islands", "Vera Holm") in [(s.text, s.speaker) for s in found]


def test_a_chain_keeps_the_reporter_apart_from_the_speaker() -> None:
    found = read("Vera Holm said that Ivo Pell believes that the toll will fall.", names=NAMES)
    inner = next(s for s in found if s.text == "the toll will fall")
    assert inner.speaker == "Ivo Pell"
    assert inner.whole.via == NAMES.index("Vera Holm")


def test_a_cue_before_another_speakers_clause_ends_the_content() -> None:
    found = read("Vera Holm said that the toll will rise, but Ivo Pell said that it will fall.", names=NAMES)
    assert [(s.text, s.speaker) for s in found] == [("the toll will rise", "Vera Holm"), ("it will fall", "Ivo Pell")]


def test_a_second_verb_shares_its_subject() -> None:
    found = read("Vera Holm criticised the toll and warned that trade would move north.", names=NAMES)
    assert [(s.text, s.speaker) for s in found] == [
        ("the toll", "Vera Holm"), ("trade would move north", "Vera Holm"),
    ]  # fmt: skip


def test_some_scholars_named_in_the_note_alone_are_found_there() -> None:
    doc = document("Some Ardovian scholars argue that the treaty is void.<sup>7</sup> The court is silent on it.")
    note = Note("7", Mapped("Tam Orr, ‘Void Treaties’", range(24), " " * 24), 0, (Cite("Tam Orr", "Void Treaties"),))
    doc = replace(doc, notes=(note,))
    (found,) = [s for s in find(doc, cast(doc, NAMES)) if s.kind == "indirect"]
    assert found.speaker == NAMES.index("Tam Orr")
    assert not found.sure


def test_a_note_that_names_another_does_not_change_the_speaker() -> None:
    doc = document("Vera Holm argues that the treaty is void.<sup>7</sup> The court is silent on it.")
    note = Note("7", Mapped("Tam Orr, ‘Void Treaties’", range(24), " " * 24), 0, (Cite("Tam Orr", "Void Treaties"),))
    (found,) = [s for s in find(replace(doc, notes=(note,)), cast(doc, NAMES)) if s.kind == "indirect"]
    assert found.speaker == NAMES.index("Vera Holm")


def test_a_block_quote_is_its_lead_ins_and_not_the_authors() -> None:
    found = read(
        "Vera Holm wrote the following:",
        "We will keep the canal open to every flag, and we will not ask who owns the ship.",
        names=NAMES,
    )
    (said,) = [s for s in found if s.kind == "direct"]
    assert (said.speaker, said.text[:23]) == ("Vera Holm", "We will keep the canal ")


def test_an_expectation_put_up_to_be_rejected_is_nobodys() -> None:
    text = "It would have been reasonable to expect that the talks would fail. However, the mood was calm."
    assert [s for s in read(text, names=NAMES) if s.kind == "indirect" or s.text.startswith("It would")] == []


def test_none_of_the_firms_is_a_denial() -> None:
    found = read("The survey said that none of the firms “intended to leave the (island) market.”", names=NAMES)
    assert all(s.polarity != "asserted" or "none of the firms" in s.text for s in found)


def test_an_absent_argument_is_denied_and_without_speaker() -> None:
    (said,) = read("There is no argument that the harbour tax hurts the fishermen of the coast.", names=NAMES)
    assert (said.polarity, said.speaker) == ("denied", None)


def test_a_concessive_clause_before_an_inverted_cue_stays_in_the_content() -> None:
    (said,) = read("The canal will matter even as governments come and go, argues Vera Holm.", names=NAMES)
    assert said.text == "The canal will matter even as governments come and go"
    assert said.speaker == "Vera Holm"


def test_wording_in_another_script_is_kept_as_gloss() -> None:
    (said,) = read("Vera Holm calls the plan a subsidiary power (辅助国) of the league.", names=NAMES)
    assert said.whole.gloss == ("辅助国",)


def test_the_speakers_of_a_transcript_keep_their_turns() -> None:
    doc = document(
        "MS. HOLM: The canal is open to every flag now.",
        "We will not ask who owns the ship at sea.",
        "MR. PELL: And who will pay for all of that?",
    )
    labelled = tuple(replace(p, label=(0, 8)) if p.plain.text.startswith("M") else p for p in doc.paragraphs)
    doc = replace(doc, paragraphs=labelled)
    found = find(doc, cast(doc, NAMES))
    turns = [
        (s.speaker_at, doc.paragraphs[s.content[0][0]].plain.text[s.content[0][1] : s.content[0][2]]) for s in found
    ]
    assert turns == [
        ((0, 0, 8), "The canal is open to every flag now."),
        ((0, 0, 8), "We will not ask who owns the ship at sea."),
        ((2, 0, 8), "And who will pay for all of that?"),
    ]


def test_a_label_inside_a_paragraph_begins_another_turn() -> None:
    doc = document(
        "Ms. HOLM. The canal is open to every flag now. Mr. Pell. Who will pay for all of that work?",
        "Mr. PELL. I yield the rest of my time to the chair.",
    )
    doc = replace(doc, paragraphs=tuple(replace(p, label=(0, 8)) for p in doc.paragraphs))
    found = find(doc, cast(doc, NAMES))
    turns = [doc.paragraphs[s.content[0][0]].plain.text[s.content[0][1] : s.content[0][2]] for s in found]
    assert turns[:2] == ["The canal is open to every flag now.", "Who will pay for all of that work?"]
    assert [s.speaker_at for s in found[:2]] == [(0, 0, 8), (0, 47, 55)]


def test_the_main_clause_is_not_part_of_an_opening_report() -> None:
    found = read("While Vera Holm argues that the toll is fair, the court struck it down in June.", names=NAMES)
    assert [s.text for s in found if s.kind == "indirect"] == ["the toll is fair"]


def test_a_numbered_section_is_no_first_person() -> None:
    assert [s for s in read("Section I describes the scope of the inquiry into the canal.") if s.kind != "author"] == []


def test_a_label_with_a_post_and_a_union_before_a_quotation_names_its_person() -> None:
    found = read("Chairwoman Vera Holm, Harbour Union (HU): “The tariff will keep our docks at work.”", names=NAMES)
    assert [(s.text, s.speaker) for s in found] == [("The tariff will keep our docks at work.", "Vera Holm")]


def test_what_was_believed_once_is_not_shown_as_held() -> None:
    (said,) = read("Vera Holm believed until 2019 that the canal would pay for itself.", names=NAMES)
    assert said.polarity == "doubted"


def test_a_label_with_an_office_and_a_body_before_the_name_is_the_persons(tmp_path: Path) -> None:
    told = (
        "**Head of Research of the Harbour Union, moderator Ada Moor:** We begin with the locks of the north.\n\n"
        "**Bo Quist:** The locks of the north are closed until the spring.\n\n"
        "**Ada Moor:** Then we shall go on to the tolls of the strait.\n\n"
        "**Bo Quist:** The tolls of the strait have never been higher.\n"
    )
    (tmp_path / "talk.md").write_text(f"# A talk\n\n{told}", encoding="utf-8")
    doc = parse(read_file(tmp_path / "talk.md"))
    found = real_cast(doc)
    first = next(s for s in find(doc, found) if s.kind == "direct")
    assert first.speaker is not None and found.entities[first.speaker].name == "Ada Moor"
