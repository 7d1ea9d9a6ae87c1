"""Interviews without speaker labels, and with labels that only hint at a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.model import Document
from index.people import cast
from index.statements import find
from tests.people.documents import document

LEAD = "Our reporter spoke with the engineer Jana Roe about the new locks of Sarn."
TALK = (
    "What do you like about your locks?",
    "I like that they never stand still, and that every boat has to wait for us.",
    "Why do you want a third one?",
    "We have too many barges, and my crew works all night without it.",
    "When will you retire?",
    "I will stay for as long as the water does, and the harbour board knows that well.",
    "Are you afraid of the flood?",
    "My father built the dike, so I sleep quite well in every winter storm.",
)
FRAGEN = (
    "Was gefällt Ihnen an den Schleusen?",
    "Ich mag, dass sie nie stillstehen, und dass jedes Boot auf uns warten muss.",
    "Warum wollen Sie eine dritte?",
    "Wir haben zu viele Kähne, und meine Leute arbeiten ohne sie die ganze Nacht.",
    "Wann gehen Sie in Rente?",
    "Ich bleibe, solange das Wasser bleibt, und das Hafenamt weiß das auch.",
)


def answered(doc: Document) -> list[tuple[str | None, str]]:
    """Who says what in turns of speech."""
    people = cast(doc)
    return [
        (
            None if one.speaker is None else people.entities[one.speaker].name,
            " ".join(doc.paragraphs[p].plain.text[a:b] for p, a, b in one.content),
        )
        for one in find(doc, people)
        if one.found_by == "turn"
    ]


def of_authors(doc: Document) -> list[int]:
    """The paragraphs in which the author claims something."""
    return sorted({one.content[0][0] for one in find(doc, cast(doc)) if one.kind == "author"})


def bold(doc: Document, *numbers: int) -> Document:
    paragraphs = [
        replace(p, emphasis=((0, len(p.plain.text)),)) if n in numbers else p for n, p in enumerate(doc.paragraphs)
    ]
    return replace(doc, paragraphs=tuple(paragraphs))


def german(doc: Document) -> Document:
    return replace(doc, works=(replace(doc.works[0], language="de"),))


def test_the_answers_are_of_whom_the_interview_is_with_and_the_questions_of_nobody() -> None:
    doc = document(LEAD, *TALK, authors=("Ada Holm",))
    assert answered(doc) == [("Jana Roe", text) for text in TALK[1::2]]
    assert not any(one.content[0][0] in (1, 3, 5, 7) for one in find(doc, cast(doc)))


def test_questions_in_bold_need_no_question_mark() -> None:
    said = ("That is a bold plan for so small a port.", "Small ports need big plans, or they silt up within years.")
    doc = bold(document(LEAD, *TALK[:4], *said, *TALK[4:]), 1, 3, 5, 7, 9)
    assert answered(doc) == [("Jana Roe", text) for text in (*TALK[1:4:2], said[1], *TALK[5::2])]


def test_german_interviews_by_their_title_or_by_the_name_before_the_first_answer() -> None:
    titled = german(document("Jana Roe leitet das Hafenamt von Sarn.", *FRAGEN, title="Interview mit Jana Roe"))
    named = german(document("Das Hafenamt von Sarn wächst.", FRAGEN[0], f"Jana Roe: {FRAGEN[1]}", *FRAGEN[2:]))
    assert answered(titled) == answered(named) == [("Jana Roe", text) for text in FRAGEN[1::2]]


@pytest.mark.parametrize("opening", ["My name is Jana Roe,", "I’m Jana Roe,"])
def test_who_gives_a_name_in_the_first_answer_answers(opening: str) -> None:
    first = f"{opening} and I mend the locks of Sarn with my two sisters."
    doc = document("A morning at the locks.", "Who are you?", first, *TALK)
    assert answered(doc) == [("Jana Roe", text) for text in (first, *TALK[1::2])]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("The engineer Jana Roe and the pilot Klaus Holm gave an interview in Sarn.", *TALK),
        ("The harbour board answers questions of its readers.", *TALK),
        ("Jana Roe spoke with Klaus Holm in the old harbour of Sarn.", *TALK),
        (LEAD, *(text if text.endswith("?") else f"“{text}”" for text in TALK)),
        (LEAD, *TALK[:4]),
        (LEAD, "Herr Holm, what do you like?", *TALK[1:]),
    ],
)
def test_who_answers_stays_open_where_it_is_not_certain(paragraphs: tuple[str, ...]) -> None:
    assert answered(document(*paragraphs)) == []


def test_an_author_claims_nothing_in_the_answers_of_somebody_unknown() -> None:
    claim = "I believe that the toll will ruin the harbour, because it is far too high for my barges."
    talk = [text if text.endswith("?") else f"{text} {claim}" for text in TALK]
    asked = document("Two engineers gave an interview in Sarn.", *talk, authors=("Ada Holm",))
    told = document("Two engineers of Sarn.", *talk[1::2], authors=("Ada Holm",))
    assert of_authors(asked) == [] and of_authors(told) != []


def test_an_answer_that_ends_with_a_question_does_not_make_the_next_question_an_answer() -> None:
    asks_back = (TALK[0], "I like them, but who does not like a lock?", "Everybody who has to wait for you.", *TALK[2:])
    said = answered(document(LEAD, *asks_back))
    assert all(text != asks_back[2] for _, text in said) and ("Jana Roe", TALK[3]) in said


@pytest.mark.parametrize("label", ["JR", "Jana"])
def test_a_label_of_initials_or_a_given_name_is_the_only_person_so_called(label: str) -> None:
    lead = "The reporter Ada Holm talked with the engineer Jana Roe about the locks."
    labelled = [f"@AH: {q}" if n % 2 == 0 else f"@{label}: {q}" for n, q in enumerate(TALK)]
    one = {name for name, _ in answered(document(lead, *labelled))}
    other = {name for name, _ in answered(document(f"{lead} The pilots Jana Rix and Joe Rand listened.", *labelled))}
    assert one == {"Ada Holm", "Jana Roe"} and "Jana Roe" not in other
