"""What somebody calls a thing, what is said "by" somebody, and what stands in a text that another only has."""

from __future__ import annotations

import pytest

from index.model import Document, Statement
from index.people import cast
from index.statements import find
from tests.people.documents import document

Told = list[tuple[str | None, str]]
TOLL = "a toll on the poor of all ports"
CASES: list[tuple[str, Told]] = [
    (f"They brought what Minister Tove Brandvik described as “{TOLL}.”", [("Tove Brandvik", TOLL + ".")]),
    (f"They brought what the letter calling the talks had called “{TOLL}.”", [("letter", TOLL + ".")]),
    (f"Idris Calloway paid the due, which Minister Tove Brandvik calls “{TOLL}”.", [("Tove Brandvik", TOLL)]),
    (f"The plan, described by Minister Tove Brandvik as “{TOLL},” is dead.", [("Tove Brandvik", TOLL + ",")]),
    (f"It was hailed as “{TOLL}” by Minister Tove Brandvik of the Tide Institute.", [("Tove Brandvik", TOLL)]),
    (f"It was criticised by Minister Tove Brandvik as “{TOLL}”.", [("Tove Brandvik", TOLL)]),
    (f"The due is described as “{TOLL}”.", [(None, TOLL)]),
    (f"It was never described by Minister Tove Brandvik as “{TOLL}”.", [(None, TOLL)]),
    ("The due is known as the “Harbour Pact of the Poor Ports”.", []),
    ("It was argued by Minister Tove Brandvik that the port was full.", [("Tove Brandvik", "the port was full")]),
    ("It was argued in the port that ships return.", []),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_who_names_a_thing_speaks(text: str, told: Told) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text", [f"It was denied by Minister Tove Brandvik that {c}." for c in ("tolls fall", "ships return")]
)
def test_a_denial_in_the_passive_is_none_less(text: str) -> None:
    doc = document(text)
    assert [s.polarity for s in find(doc, cast(doc))] == ["denied"]


OTHERS = [
    ("Minister Tove Brandvik received a letter stating that tolls fall.", "letter"),
    ("Minister Tove Brandvik spoke after a report saying that tolls fall.", "report"),
    ("Minister Tove Brandvik pointed to a study showing that tolls fall.", "a study"),
    ("Minister Tove Brandvik sought to have Idris Calloway draft a letter stating that tolls fall.", "letter"),
    ("The board wanted Minister Tove Brandvik to sign a letter stating that tolls fall.", "letter"),
    ("Minister Tove Brandvik asked the board to write a letter stating that tolls fall.", "letter"),
    ("Minister Tove Brandvik read a note from Idris Calloway saying that tolls fall.", "Idris Calloway"),
    ("Minister Tove Brandvik issued a statement saying that tolls fall.", "Tove Brandvik"),
    ("Minister Tove Brandvik replied with a statement saying that tolls fall.", "Tove Brandvik"),
    ("Minister Tove Brandvik sent the board a letter stating that tolls fall.", "Tove Brandvik"),
    ("Minister Tove Brandvik had written to them a rather harsh note saying that tolls fall.", "Tove Brandvik"),
    ("Minister Tove Brandvik brought her letter stating that tolls fall.", "letter"),
    ("Minister Tove Brandvik rejected claims stating that tolls fall.", None),
]


@pytest.mark.parametrize(("text", "speaker"), OTHERS)
def test_a_text_speaks_for_who_made_it_and_not_for_who_has_it(text: str, speaker: str | None) -> None:
    assert [who for who, content in _told(text) if content == "tolls fall"] == [speaker]


PASSED_ON = [
    ("Idris Calloway quoted Minister Tove Brandvik as saying that tolls fall.", [("Tove Brandvik", "tolls fall")]),
    ("“All the tolls fall,” Idris Calloway quoted her as saying.", [(None, "All the tolls fall,")]),
    ("“All tolls fall,” Idris Calloway quoted Minister Yin Taoran as saying.", [("Yin Taoran", "All tolls fall,")]),
    ("Idris Calloway quoted Minister Yin Taoran: “All tolls fall.”", [("Yin Taoran", "All tolls fall.")]),
    (
        "Idris Calloway read from a letter by Minister Yin Taoran: “All tolls fall.”",
        [("Yin Taoran", "All tolls fall.")],
    ),
    ("Idris Calloway got an answer from Minister Yin Taoran: “All tolls fall.”", [("Yin Taoran", "All tolls fall.")]),
    ("Minister Yin Taoran received this answer: “All tolls fall for ever.”", [(None, "All tolls fall for ever.")]),
    ("Minister Yin Taoran was met by pilots shouting: “All tolls must fall!”", [("pilots", "All tolls must fall!")]),
]


@pytest.mark.parametrize(("text", "told"), PASSED_ON)
def test_who_gets_or_passes_on_words_does_not_speak_them(text: str, told: Told) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "said", ["Minister Yin Taoran, quoting a pilot, said:", "Citing pilots, Minister Yin Taoran said:"]
)
def test_words_that_may_be_another_s_are_never_sure(said: str) -> None:
    doc = document(f"{said} “All tolls must fall.”")
    assert [s.sure for s in find(doc, cast(doc))] == [False]


GOVERNED = [
    ("Minister Tove Brandvik accused Idris Calloway of saying that tolls fall.", "Idris Calloway", "possible"),
    ("Minister Tove Brandvik warned Idris Calloway against claiming that tolls fall.", "Idris Calloway", "denied"),
    ("Minister Tove Brandvik kept Idris Calloway from saying that tolls fall.", "Idris Calloway", "denied"),
    ("Nothing has kept Idris Calloway from saying that tolls fall.", "Idris Calloway", "possible"),
    ("That did not stop Idris Calloway from saying that tolls fall.", "Idris Calloway", "possible"),
    ("Minister Tove Brandvik mocked Idris Calloway for saying that tolls fall.", "Idris Calloway", "asserted"),
    ("Not even Minister Tove Brandvik believes that tolls fall.", "Tove Brandvik", "denied"),
    ("Minister Tove Brandvik agreed with Idris Calloway that tolls fall.", "Tove Brandvik", "asserted"),
    ("Minister Tove Brandvik said Idris Calloway was wrong when he claimed that tolls fall.", None, "asserted"),
    ("Minister Tove Brandvik denied having said that tolls fall.", "Tove Brandvik", "denied"),
    ("It is not true that Minister Tove Brandvik said that tolls fall.", "Tove Brandvik", "denied"),
    ("There are rumours that Minister Tove Brandvik said that tolls fall.", "Tove Brandvik", "possible"),
    ("Minister Tove Brandvik apologised for saying that tolls fall.", "Tove Brandvik", "doubted"),
    ("Minister Tove Brandvik took back her claim that tolls fall.", "Tove Brandvik", "doubted"),
    ("Instead of saying that tolls fall, Minister Tove Brandvik left.", "Tove Brandvik", "denied"),
    ("Minister Tove Brandvik is one of those who say that tolls fall.", "Tove Brandvik", "asserted"),
    ("Nobody but Minister Tove Brandvik believes that tolls fall.", "Tove Brandvik", "asserted"),
    ("Idris Calloway said that Roger Alcott was being sued, and warned that tolls fall.", "Idris Calloway", "asserted"),
    ("A report stating that tolls fall was published on Monday.", "report", "asserted"),
]


@pytest.mark.parametrize(("text", "speaker", "polarity"), GOVERNED)
def test_whose_a_participle_is(text: str, speaker: str | None, polarity: str) -> None:
    doc = document(text)
    people = cast(doc)
    said = [s for s in find(doc, people) if _words(doc, s) == "tolls fall"]
    names = [None if s.speaker is None else people.entities[s.speaker].name for s in said]
    assert (names, [s.polarity for s in said]) == ([speaker], [polarity])


SIGNED = [
    ("“All tolls must fall for good.” — Minister Tove Brandvik",),
    ("“All tolls must fall for good.” – Tove Brandvik, Minister of Ports",),
    ("“All tolls must fall for good” (Minister Tove Brandvik).",),
    ("“All tolls must fall for good.”", "— Minister Tove Brandvik, Tide Institute"),
    ("“All tolls must fall for good,” a visibly tired Minister Tove Brandvik said.",),
]


@pytest.mark.parametrize("paragraphs", SIGNED)
def test_a_quotation_is_of_who_stands_under_it(paragraphs: tuple[str, ...]) -> None:
    doc = document(*paragraphs)
    people = cast(doc)
    told = [(s.kind, people.entities[s.speaker].name) for s in find(doc, people) if s.speaker is not None]
    assert told == [("direct", "Tove Brandvik")]


DIRTY = [
    ("The court ordered the pilots to pay Rs. 50,000 to the board.", "the pilots to pay Rs. 50,000 to the board"),
    ("Minister Tove Brandvik said that tolls fall for all.Calloway left the port.", "tolls fall for all"),
    ("Minister Tove Brandvik supports a higher toll only if ports fill.", "a higher toll only if ports fill"),
    (
        "Minister Tove Brandvik's view that tolls had fallen but ports were full captured the mood.",
        "tolls had fallen but ports were full",
    ),
]


@pytest.mark.parametrize(("text", "content"), DIRTY)
def test_contents_are_whole_where_the_page_is_not(text: str, content: str) -> None:
    assert [words for _, words in _told(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "The due can be changed, according to the whims and fancies of pilots.",
        "Some pilots found themselves strapped to a mast.",
        "Estimates of the toll assume that ships return.",
        "The toll was raised according to the new act.",
        "The board moved as the mayor sees fit.",
        "For some reason this was late.",
        "If anyone believes that tolls fall, he is wrong.",
        "The board decided to mutualise the debts that single ports had made.",
        "The board read dissent notes filed by pilots.",
    ],
)
def test_measures_and_plights_are_nobody_s_words(text: str) -> None:
    assert _told(text) == []


def test_what_a_text_is_to_state_is_who_demands_it_alone() -> None:
    text = "Idris Calloway insisted that the letter, which he wrote, state that tolls fall."
    assert [who for who, _ in _told(text)] == ["Idris Calloway"]


ISSUED = "The Tide Institute and the Harbour Union issued a joint public statement on Monday."


@pytest.mark.parametrize(
    ("before", "speakers"),
    [
        (ISSUED, ["Tide Institute", "Harbour Union"]),
        ("The Tide Institute has released a statement.", ["Tide Institute"]),
        ("The Tide Institute met the pilots.", ["statement"]),
    ],
)
def test_a_statement_taken_up_is_of_who_issued_it(before: str, speakers: list[str]) -> None:
    doc = document(f"{before} The due is too high, the statement said.")
    people = cast(doc)
    (said,) = [s for s in find(doc, people) if s.cue == "said"]
    assert [people.entities[n].name for n in (said.speaker, *said.co_speakers) if n is not None] == speakers


@pytest.mark.parametrize("text", ["The Tide Board guidance", "The pilot handbook"])
def test_guidance_states_something(text: str) -> None:
    assert [content for _, content in _told(f"{text} states that tolls fall.")] == ["tolls fall"]


def test_to_volunteer_something_is_to_say_it() -> None:
    assert _told("Idris Calloway volunteered that tolls fall.") == [("Idris Calloway", "tolls fall")]


@pytest.mark.parametrize("who", ["Many in Beijing", "Some in the Tide Institute", "Others in London"])
def test_some_of_a_place_are_a_group(who: str) -> None:
    assert _told(f"{who} argued that tolls fall.") == [(who, "tolls fall")]


def test_plural_initials_are_a_group() -> None:
    assert _told("Several ISPs believe that tolls fall.") == [("Several ISPs", "tolls fall")]


NOT_HERS = [
    "Minister Tove Brandvik laughs at those who say that tolls fall.",
    "Everyone except Minister Tove Brandvik believes that tolls fall.",
    "Everybody but Minister Tove Brandvik said that tolls fall.",
    "Before Idris Calloway could say that tolls fall, Minister Tove Brandvik left.",
]


@pytest.mark.parametrize("text", NOT_HERS)
def test_what_others_believe_is_never_hers(text: str) -> None:
    doc = document(text)
    people = cast(doc)
    held = [s for s in find(doc, people) if s.kind != "author" and s.polarity == "asserted" and s.speaker is not None]
    assert [people.entities[s.speaker].name for s in held if s.speaker is not None] == []


def test_a_claim_ends_before_what_is_said_of_it() -> None:
    rejected = "Minister Tove Brandvik's claim that tolls have fallen was rejected by the board."
    assert _told(rejected) == [("Tove Brandvik", "tolls have fallen")]


def _told(text: str) -> Told:
    doc = document(text)
    people = cast(doc)
    return [
        (
            None if s.speaker is None else people.entities[s.speaker].name,
            _words(doc, s),
        )
        for s in find(doc, people)
        if s.kind != "author"
    ]


def _words(doc: Document, statement: Statement) -> str:
    return " … ".join(doc.paragraphs[p].plain.text[a:b] for p, a, b in statement.content)
