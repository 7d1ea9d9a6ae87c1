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
    ],
)
def test_a_deed_is_no_statement(text: str) -> None:
    assert contents(text) == []


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
