"""Cues before, inside and after a content."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import read

LI = ("Li Mu",)


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Li Mu argues that the harbour will silt up by spring.", "the harbour will silt up by spring", "argues"),
        ("The harbour will silt up by spring, Li Mu argues.", "The harbour will silt up by spring", "argues"),
        ("This silting, Li Mu maintains, halved the tonnage.", "This silting … halved the tonnage", "maintains"),
        ("According to Li Mu, the harbour is full.", "the harbour is full", "According to"),
        ("The harbour is full, according to Li Mu.", "The harbour is full", "according to"),
        ("In Li Mu's view, the harbour is full.", "the harbour is full", "In Li Mu's view"),
        ("For Li Mu, the harbour is a burden.", "the harbour is a burden", "For Li Mu"),
        ("Li Mu, a professor at the University of Sorn, contends that tolls fell.", "tolls fell", "contends"),
        ("Li Mu told reporters in Sorn that tolls fell.", "tolls fell", "told"),
        ("As Li Mu notes, tolls fell in spring.", "tolls fell in spring", "notes"),
        ("Li Mu recommends stressing the port, through a new quay.", "stressing the port, through a new quay",
         "recommends"),
        ("Li Mu had suggested to a member of that foreign board that tolls fell.", "tolls fell", "had suggested"),
        ("According to Li Mu, head of the Tide Centre, a port think tank in Sarn, Corvane, tolls fell.", "tolls fell",
         "According to"),
        ("Li Mu writes that to calm Sarn, we must observe the old Treaty.",
         "to calm Sarn, we must observe the old Treaty", "writes"),
        ("Li Mu writes that to calm Sarn, we must keep the port and observe the old Treaty.",
         "to calm Sarn, we must keep the port and observe the old Treaty", "writes"),
        ("As Li Mu argues, the council must rein in the towns and reassure Sarn.",
         "the council must rein in the towns and reassure Sarn", "argues"),
    ],
)  # fmt: skip
def test_an_indirect_content_is_found_whole(text: str, content: str, cue: str) -> None:
    (said,) = read(text, names=LI)
    assert (said.text, said.kind, said.speaker, said.cue) == (content, "indirect", "Li Mu", cue)


@pytest.mark.parametrize(
    "text",
    [
        "“The quay is closed to all ships,” Li Mu said.",
        '"The quay is closed to all ships," said Li Mu, a pilot.',
        "Li Mu said: «The quay is closed to all ships».",
        "Li Mu said that 「The quay is closed to all ships」.",
        "Li Mu told the council, “The quay is closed to all ships.”",
    ],
)
def test_a_direct_content_is_one_quotation(text: str) -> None:
    (said,) = read(text, names=LI)
    assert said.text.strip(".,") == "The quay is closed to all ships"
    assert (said.kind, said.speaker, said.sure) == ("direct", "Li Mu", True)


def test_what_is_done_to_things_is_not_said() -> None:
    for text in (
        "Vera Holm added a fourth lock to the canal of the northern coast, with the aim of sparing ships the cape.",
        "The council built a school in Sorn where, you know, Vera Holm felt comfortable in that harbour every day.",
        "Vera Holm did not say that, either.",
        "FACT: Over ten years the ports of Sorn have lost the half of all their ships to the canal.",
        "Vera Holm has maintained the old lighthouse within the harbour, and her sons paint it every spring.",
    ):
        assert [s for s in read(text, names=("Vera Holm",)) if s.kind != "author"] == [], text
    (said,) = read("Vera Holm added the canal would open in May.", names=("Vera Holm",))
    assert said.text == "the canal would open in May"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board resolved to ask the county for two pumps.", "to ask the county for two pumps"),
        ("The board agreed to ask the county for two pumps.", "to ask the county for two pumps"),
        ("The board voted unanimously to ask the county for two pumps.", "to ask the county for two pumps"),
        ("The board pledged to keep the quay open.", "to keep the quay open"),
    ],
)
def test_what_a_body_agrees_to_ask_for_is_the_whole_infinitive(text: str, content: str) -> None:
    (said,) = read(text, names=LI)
    assert (said.text, said.polarity) == (content, "asserted")


@pytest.mark.parametrize("text", ["The board voted to close the quay in May.", "Li Mu resolved to leave for Sorn."])
def test_a_decision_to_do_something_is_a_deed(text: str) -> None:
    assert read(text, names=LI) == []


@pytest.mark.parametrize("verb", ["disagreed", "objected", "demurred", "concurred", "protested", "agreed"])
def test_who_differs_with_words_behind_a_colon_stands_by_them(verb: str) -> None:
    (said,) = read(f"Li Mu {verb}: the pump is too small for the winter.", names=LI)
    assert (said.text, said.speaker, said.polarity) == ("the pump is too small for the winter", "Li Mu", "asserted")


def test_who_disagrees_that_something_is_so_denies_it() -> None:
    (said,) = read("Li Mu disagreed that the pump is too small.", names=LI)
    assert (said.text, said.polarity) == ("the pump is too small", "denied")


def test_a_quotation_with_its_own_cue_is_no_part_of_another_report() -> None:
    found = read("“The pump works,” said Li Mu, who has not read the report but knows its gist.", names=LI)
    assert [(s.text, s.polarity) for s in found] == [("The pump works,", "asserted")]


def test_what_is_done_while_speaking_is_no_second_half() -> None:
    found = read("“Quite so,” Li Mu said, before adding that he thinks the pumps “should be kept”.", names=LI)
    assert ("Quite so,", "direct") in [(s.text, s.kind) for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "Using an old platform to improve the search, allowing queries based on the place so that pilots find charts.",
        "It helps pupils and builds personalised plans to support their schooling in Sarn.",
        "It reads the customs of the towns — rules recommended for all pilots — and the book that informs those rules.",
        "It is good to see the Harbour Board take bold steps to counter the hold the firms have on the strait.",
        "So the pilots are working according to a certain set of assumptions about the strait and its ports.",
        "In later years, Vera Holm and Li Mu have demonstrated their loyalty to the free strait of Sarn.",
        "The law charges the Harbour Board with safe passage by prescribing regulations for ships and their crews.",
        "The costs are only there when a company decides that its steps of today will not do, or so it is taken.",
        "The office helps towns that face tensions and disputes arising from civil cases about the tolls.",
        "The tool is for visitors, allowing queries based on location so that pilots can find charts.",
        "The Harbour Board gathered notes to inform revisions that make the towns safer than before.",
        "Vera Holm briefed Li Mu and his team on the potential that may now be open to the towns.",
        "The council reviewed the evidence that informs those customs of the harbour.",
        "Vera Holm went to Sarn to see the pilots of Varn and condemn the war against Corvane.",
    ],
)
def test_a_noun_and_a_relative_clause_are_no_report(text: str) -> None:
    assert [s for s in read(text, names=("Vera Holm", "Li Mu")) if s.kind != "author"] == []


def test_a_suffix_belongs_to_the_name_and_a_no_ends_its_sentence() -> None:
    (said,) = read("Vera Holm, Jr. declared that the port is full.", names=("Vera Holm",))
    assert (said.speaker, said.text) == ("Vera Holm", "the port is full")
    assert [s.text for s in read("Vera Holm said no. The port is open.", names=("Vera Holm",))] in ([], ["no"])


def test_what_stands_in_quotation_marks_is_no_claim_of_the_author() -> None:
    text = '"The tolls are still high, which is bad. I believe that they will fall soon," Li Mu said.'
    assert [(s.kind, s.speaker) for s in read(text, names=LI)] == [("direct", "Li Mu")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Li Mu warns that the port may extend it to the boats.",
            "the port may extend it to the boats",
        ),
        ("Li Mu warns that the quay is too narrow, and I believe it.", "the quay is too narrow"),
        ("It would be wrong, Li Mu says, to see the law as a turn.", "It would be wrong … to see the law as a turn"),
        ("According to Li Mu, a former consul who teaches at Sorn, the law is late.", "the law is late"),
        ("Li Mu himself denies that the law is late.", "the law is late"),
        ("For Li Mu, who teaches at Sorn, the law is late.", "the law is late"),
        ("Li Mu on Tuesday announced that the quay will close.", "the quay will close"),
        ("SORN, Ardovia, 5 June – Li Mu today announced that the quay will close.", "the quay will close"),
    ],
)
def test_what_stands_round_a_report_is_no_part_of_it(text: str, content: str) -> None:
    (said,) = [s for s in read(text, names=LI) if s.kind != "author"]
    assert (said.text, said.speaker) == (content, "Li Mu")


def test_what_a_relative_clause_says_of_a_result_is_no_more_than_it_says() -> None:
    (said,) = read("The town voted no on Sunday, a result that analysts said could slow the plans of the board.")
    assert said.text == "a result … could slow the plans of the board"


def test_what_has_been_argued_by_others_is_no_claim_of_the_author() -> None:
    assert read("It has been argued that the corridor will pay for itself because tolls are high.") == []
    (own,) = read("The corridor will pay for itself because tolls are high.")
    assert own.kind == "author"


def test_what_depends_on_a_condition_is_said_with_it_and_not_the_author_s() -> None:
    (said,) = read("If the party wins because of the toll, Li Mu said, it will never hold a vote.", names=LI)
    assert (said.text, said.speaker) == ("If the party wins because of the toll … it will never hold a vote", "Li Mu")


def test_who_is_asked_asks_nothing() -> None:
    assert [s.cue for s in read("Li Mu, asked whether the road was late, laughed.", names=LI)] == []
    found = read("“It is late,” said one pilot, who asked not to be named.")
    assert [s.text for s in found] == ["It is late,"]


def test_several_warn_of_what_is_to_come() -> None:
    (said,) = read("Harbour groups warn of landslides on the coast road.")
    assert said.text == "landslides on the coast road"


def test_what_another_is_asked_to_do_is_no_question_and_a_second_deed_no_part_of_it() -> None:
    (asked,) = read("Vera Holm met the towns and asked Sarn not to raise the tolls.", names=("Vera Holm",))
    assert (asked.polarity, asked.text) == ("demand", "Sarn not to raise the tolls")
    text = "Vera Holm contacted him directly to tell him to “stay strong,” and privately passed him letters."
    assert [s.text.strip(",") for s in read(text, names=("Vera Holm",))] == ["stay strong"]
