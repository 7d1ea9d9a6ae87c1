"""Which words of a text are names of persons, and which only look like it."""

from __future__ import annotations

import pytest

from index.people import cast
from tests.people.documents import document, persons

SENTENCES = [
    ("According to Ren Qiaolan, a professor at Haidong University, the tariff will fall.", ["Ren Qiaolan"]),
    ("Tariffs will fall, argues Jinhai Lou, and ports will gain.", ["Jinhai Lou"]),
    ("Foreign Minister Tokunaga Haruto met nobody in the capital.", ["Tokunaga Haruto"]),
    ("Prime Minister Haruto Tokunaga and Defence Minister Odd-Arne Brekkhus were absent.",
     ["Haruto Tokunaga", "Odd-Arne Brekkhus"]),
    ("The late Étienne de Vauquelin-Roy wrote that the strait was calm.", ["Étienne de Vauquelin-Roy"]),
    ("International President Marvin Q. Thistlewood praised the bill.", ["Marvin Q. Thistlewood"]),
    ("“We will not pay,” said Dolores Quintanilla of the Harbour Union.", ["Dolores Quintanilla"]),
    ("Sen. Wilbur Ashgrove (R) and Rep. Thelma Okonjo-Reyes voted against.",
     ["Wilbur Ashgrove", "Thelma Okonjo-Reyes"]),
    ("Lars von der Heide, 61, repairs boats.", ["Lars von der Heide"]),
    ("Analyst J.M. Trescothick said the ferry was late.", ["J.M. Trescothick"]),
    ("Chairman Kwon Sung-jin and Bae Mi-rae, his deputy, resigned.", ["Kwon Sung-jin", "Bae Mi-rae"]),
    ("Emil “Duke” Harrowgate told the court that he was ill.", ["Emil “Duke” Harrowgate"]),
    ("Professor Ilse Brandvold noted the fall in freight.", ["Ilse Brandvold"]),
    ("President Umarov visited the port; Umarov himself opened the lock.", ["Umarov"]),
    ("Aksel Thorvik argues that the toll will fall.", ["Aksel Thorvik"]),
    ("“It will fall,” Gulzhan Baimurat said.", ["Gulzhan Baimurat"]),
    ("According to Ngozika Adebanjo, the toll will fall.", ["Ngozika Adebanjo"]),
    ("Tuuli Brandvik-Oromar (10/9/13): “The toll will fall by the end of this year, or so we hope.”",
     ["Tuuli Brandvik-Oromar"]),
    ("Tuuli Kivimaa didn't say that.", ["Tuuli Kivimaa"]),
    ("Tuuli Kivimaa has never said that.", ["Tuuli Kivimaa"]),
    ("Tuuli Kivimaa of the Harbour Institute told reporters that the toll will fall.", ["Tuuli Kivimaa"]),
    ("Christine Tower, a pilot from Sarn, and Mark Corvan, director of the port, disagreed.",
     ["Christine Tower", "Mark Corvan"]),
    ("The toll must fall, said Will Orfield, a pilot.", ["Will Orfield"]),
    ("Actress Amandine Vossler and Reporter Jomana Taleb spoke.", ["Amandine Vossler", "Jomana Taleb"]),
    ("The party’s district director, Rune Falsted, left.", ["Rune Falsted"]),
    ("Idris Calloway Brandvik came. Calloway Brandvik said no.", ["Idris Calloway Brandvik"]),
    ("It must fall, said the mayor of Sarn, Tove Brandvik.", ["Tove Brandvik"]),
    ("The head of the Tide Institute, Rune Falsted, agreed.", ["Rune Falsted"]),
    ("He was born in Sarn, N.J. Roger Alcott, a lawyer, was not.", ["Roger Alcott"]),
    ("Dr. Martin Lucas King, Jr., a pastor, spoke.", ["Martin Lucas King"]),
    ("JANE BRANDVIK Roger Alcott left, and Jane Brandvik Brandvik stayed.", ["Jane Brandvik", "Roger Alcott"]),
    ("TSMC CEO C.C. Alcott left.", ["C.C. Alcott"]),
    ("Acting Premier Honourable Natalio Wheatcroft met Premier Natalio Wheatcroft.", ["Natalio Wheatcroft"]),
]  # fmt: skip

NO_NAMES = [
    "Wexford-based Clarendon announced a new plant, and Eli Lilly announced another.",
    "The Harbour Modernisation Act and the Free Passage Initiative were passed in March.",
    "Long Strait Road leads from North Harbour to the Old Customs House.",
    "The Treaty of Port Ambrose ended the Second Herring War on Tuesday.",
    "Under the Green Channel Strategy, East Corvane and the Sarn Strait would share fees.",
    "The Ministry of Transport, the Haidong Institute of Maritime Law and Brandvold University agreed.",
    "Economic Security Promotion is the aim of the Trade Policy Review.",
    "However, Several Observers of Blue Ocean Policy disagreed.",
    "KEY TAKEAWAYS AND OUTLOOK",
    "The capital of Corvane, Port Ambrose, is quiet, and the president of the company, Grandal Ferro, closed.",
    "Celebrating victory, the party sang; Artificial Intelligence wrote the song.",
    "An Ormund-based firm and An H-valve were sold.",
    "The Grandal Ferro said that it would close.",
    "According to Goldman Sachs and Morgan Stanley, the toll will fall.",
    "Hong Kong, New York and San Francisco have no ferries to the North Sea.",
]


@pytest.mark.parametrize(("sentence", "names"), SENTENCES)
def test_persons_are_found_with_their_whole_names(sentence: str, names: list[str]) -> None:
    assert persons(sentence) == names


@pytest.mark.parametrize("sentence", NO_NAMES)
def test_what_only_looks_like_a_name_is_no_person(sentence: str) -> None:
    assert persons(sentence) == []


def test_a_family_name_alone_is_no_second_person() -> None:
    assert persons("Ren Qiaolan, a lawyer, disagreed. Ren said so twice. The ferry, Ren argues, is old.") == [
        "Ren Qiaolan"
    ]


def test_capitals_over_two_lines_are_shown_as_a_name() -> None:
    assert persons("HARUTO\nTOKUNAGA", "Haruto Tokunaga is a researcher.") == ["Haruto Tokunaga"]


def test_a_slip_of_one_letter_is_the_same_speaker() -> None:
    turns = [
        "@Yaroslav Dubenko: Welcome.",
        "@Yaroslav Dubenko: Next.",
        "@Yaroslav Dubenko: Thanks.",
        "@Yarosav Dubenko: Bye.",
    ]
    assert persons(*turns) == ["Yaroslav Dubenko"]


def test_two_given_names_of_one_family_are_two_people() -> None:
    assert persons("Zhu Lanying and Zhu Lanyong, both lawyers, met Wendy Zhu.") == [
        "Zhu Lanying",
        "Zhu Lanyong",
        "Wendy Zhu",
    ]


def test_an_author_is_known_behind_a_title_and_before_a_suffix() -> None:
    doc = document("The locks leak.", authors=("Special Counsel Wilbur S. Ashgrove, III",))
    assert [(e.name, e.authored) for e in cast(doc).entities] == [("Wilbur S. Ashgrove", (0,))]


def test_a_body_may_be_an_author() -> None:
    doc = document("The locks leak.", authors=("Corvane Harbour Authority",))
    assert [(e.name, e.type, e.authored) for e in cast(doc).entities] == [
        ("Corvane Harbour Authority", "organisation", (0,))
    ]


def test_the_publisher_stands_for_what_nobody_signed() -> None:
    unsigned = cast(document("The locks leak.", publisher="The Tide Institute")).entities
    assert [(e.name, e.authored) for e in unsigned] == [("The Tide Institute", ())]
    signed = cast(document("The locks leak.", publisher="The Tide Institute", authors=("Ren Qiaolan",))).entities
    assert [e.name for e in signed] == ["Ren Qiaolan"]
