"""What is done is not said; where contents, titles and labels end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.statements import find
from tests.statements.statement_reader import cast, document, read

NAMES = ("Oda Brekke", "Tarn Velling")


def contents(text: str) -> list[str]:
    return [s.text for s in read(text, names=NAMES) if s.kind != "author"]


@pytest.mark.parametrize(
    "text",
    [
        "The council identified two suppliers and declared victory.",
        "Oda Brekke maintains her lead.",
        "Tarn Velling painted a bleak picture of the harbour.",
        "The authority will consider all comments received by the closing date.",
        "The survey was used to estimate the number of boats.",
        "Oda Brekke backed Velling.",
        "This resolution, introduced by our colleague, Tarn Velling, recognizes this event.",
        "Three councils will review port lists submitted to the ministry.",
        "Oda Brekke called Velling at home.",
        "The board must receive comments on this order by May.",
        "Oda Brekke offered something that will respond to the needs of that country.",
        "The board sent it to all known owners of boats in the harbour.",
        "If it is late, the board will announce the delay.",
        "The board may amend this proposed rule in May.",
        "Fax: Send the form to the harbour office before noon.",
        "The town, it is said, saw the end of the ice and the return of the fleet.",
        "The people of Corvane realized a dream come true.",
        "Oda Brekke is considering the best way to spread a limited number of pilots.",
        "This builds on studies Corvane has undertaken to widen the canal.",
        "It uses the new Corvane backed fund to widen the canal.",
        "The report gives detailed accounts of the closure.",
        "Toll orders requiring notices to be hung at the locks.",
        "Oda Brekke heard so many worries and fears that make her laugh.",
        "Consistent with its approach to interpreting harbour rules, the board closed the lock.",
        "The council assessed the existing “duty to dredge” rules.",
    ],
)
def test_a_deed_is_no_statement(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Oda Brekke discussed tolls with Velling.",
        "Oda Brekke spoke about the lock with the pilots.",
        "The rule is fair because it addresses an old fault that may arise in the strait.",
        "The bill describes the powers of the harbour board.",
        "The board outlined how to widen the channel.",
        "Section II of the report details the inquiry into the closure.",
        "Sections II and III explain the tolls of the strait.",
        "Volume II separately states its scope and the concerns that guided that inquiry.",
    ],
)
def test_a_topic_is_no_statement(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Oda Brekke criticised him.",
        "Oda Brekke publicly criticized Velling in an interview with the Corvane Times.",
        "Oda Brekke praised Velling in public.",
        "The campaign disparaged the harbour councillor Tarn Velling.",
        "Oda Brekke twice called Velling directly, despite the rule.",
        "Rather than treating Velling as a friend, the board left.",
        "The Corvane office may have not told you.",
        "In May people can feel it.",
        "They put it so that people would believe you and follow you.",
    ],
)
def test_of_whom_something_is_said_is_not_what_is_said(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The new owner has to demonstrate that the hull is sound.",
        "An analysis has been conducted to demonstrate how the toll changes with the tide.",
        "Union data has been used to estimate the number of pilots trained.",
        "To spare the crew when they suspect that the chart is wrong, the lamp is lit.",
        "The order will list the steps that the Director deems fit to open the lock.",
        "It falls on the firms who have determined they need new nets.",
        "It is assumed that those firms which deem themselves to have enough nets pay nothing.",
        "Fraud by failing to disclose the weight of the catch.",
        "A pilot's task is to always hope that the next pilot is better.",
        "In contrast, a judge's view that the tolls were due gives nobody a hearing.",
        "Oda Brekke became aware that her own house was being searched.",
        "Each union has the right to act according to its own ideas and rules that fit its coast.",
        "The steps were taken one by one, all according to the basic principle that tolls are fair.",
        "Oda Brekke asked Velling to calm the town by saying that publicly.",
    ],
)
def test_what_is_a_duty_an_aim_or_only_thought_of_is_no_statement(text: str) -> None:
    assert not [s for s in read(text, names=NAMES) if s.kind != "author" and s.cue != "asked"]


@pytest.mark.parametrize("name", ["marked", "identified as", "entitled"])
def test_what_a_thing_is_called_is_no_statement(name: str) -> None:
    assert contents(f"Take out the page {name} “for use by pilots in the strait only”.") == []


def test_what_follows_a_thing_that_is_recognised_is_told_by_the_writer() -> None:
    text = "In May the council recognised the need to reform the tolls. The guild printed a list.<sup>2</sup>"
    assert contents(text) == ["the need to reform the tolls"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Oda Brekke recognised the need to dredge the channel.", "the need to dredge the channel"),
        ("The authority estimates the cost of each lock at $20,000.", "the cost of each lock at $20,000"),
        ("Oda Brekke backed a ban on nets.", "a ban on nets"),
        ("The office reported, via the Corvane Times, that tolls will rise.", "tolls will rise"),
        ("Tarn Velling asked her to “stay firm,” and privately passed notes to the crew.", "“stay firm,”"),
        (
            "The rules state that “the board, in May, … shall close the lock.”",
            "the board, in May, … shall close the lock.",
        ),
        ("The boards sought to identify areas in which they agree.", "areas in which they agree"),
        ("Oda Brekke told the Mayor there was a “new team” in place.", "there was a “new team” in place"),
        ("Oda Brekke called the toll ”a dirty trick“ on Monday.", "the toll ”a dirty trick“"),
        ("Oda Brekke criticised Velling for closing the lock.", "Velling for closing the lock"),
        ("Oda Brekke described the toll as a dirty trick.", "the toll as a dirty trick"),
        ("Oda Brekke addressed the old question whether the lock is safe.", "the lock is safe"),
        ("Oda Brekke mentioned the importance of peace in the strait.", "the importance of peace in the strait"),
        (
            "The authority expects a reduction in fraud committed by masters.",
            "a reduction in fraud committed by masters",
        ),
        ("Most pilots expected the strait to grow calm.", "the strait to grow calm"),
        ("Tarn Velling sees a steady line from the old toll to the new.", "a steady line from the old toll to the new"),
        ("Tarn Velling thinks she and her crew can stay.", "she and her crew can stay"),
        ("Tarn Velling demanded that people be told.", "people be told"),
        ("Tarn Velling cited the Harbour Act.", "the Harbour Act"),
        ("The pilots see differences between the two ports.", "differences between the two ports"),
        ("Tarn Velling discussed the lock mainly in terms of its cost.", "the lock mainly in terms of its cost"),
        ("Few share the board's hopes that tolls will fall.", "tolls will fall"),
    ],
)
def test_what_is_said_is_whole(text: str, content: str) -> None:
    (found,) = contents(text)
    assert content in found and len(found) <= len(content) + 12


@pytest.mark.parametrize(
    "name",
    ["Oda Brekke of the Harbour Institute now", "Oda Brekke, a fellow of the Harbour Institute, now openly"],
)
def test_an_adverb_between_name_and_verb_is_passed_over(name: str) -> None:
    (found,) = read(f"{name} concedes that tolls will rise.", names=NAMES)
    assert (found.speaker, found.text) == ("Oda Brekke", "tolls will rise")


def test_what_was_drafted_by_somebody_speaks_itself() -> None:
    (found,) = read("The bill drafted by Oda Brekke says that tolls will rise.", names=NAMES)
    assert found.speaker == "The bill"


def test_a_title_in_quotation_marks_is_no_statement() -> None:
    assert contents("In May the board published the “Rules for boats: a guide to locks and tolls”.") == []


def test_a_participle_alone_is_no_claim_of_the_author() -> None:
    text = "Revising the manual to include new rules, because the old rules would be no longer useful or safe."
    assert read(text) == []


def claims_of_item(text: str) -> int:
    doc = document(text)
    doc = replace(doc, paragraphs=tuple(replace(p, kind="item") for p in doc.paragraphs))
    return len(find(doc, cast(doc, ())))


@pytest.mark.parametrize(
    "text",
    [
        "Towns and firms that would be required to change their rules, or that may be fined because of them.",
        "The court, which may have to try additional cases because it is the only one in the north.",
        "(1) Will not have a significant effect on the towns, because they are too small for the rule.",
        "Assumes for the high case that the towns are poor and would be unable to pay because of it.",
    ],
)
def test_an_item_of_a_list_that_is_no_clause_is_no_claim_of_the_author(text: str) -> None:
    assert claims_of_item(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "This suggests that the cost could be too low because large towns are left out.",
        "The rules that bind the towns will be ineffective because nobody enforces them.",
        "The rules—which most towns adopt to become eligible—have not been effective because nobody enforces them.",
    ],
)
def test_an_item_of_a_list_that_is_a_clause_may_be_a_claim_of_the_author(text: str) -> None:
    assert claims_of_item(text) == 1
