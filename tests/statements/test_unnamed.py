"""Speakers without a name are called by the words that describe them; whoever is not described stays open."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.library import Library
from index.library.export import people, statements
from index.people import cast
from index.statements import find
from tests.people.documents import document

Told = list[tuple[tuple[str, ...], str]]


def said(*paragraphs: str) -> Told:
    """All speakers of each statement, and of what type the first is."""
    doc = document(*paragraphs)
    known = cast(doc)
    found = []
    for s in find(doc, known):
        if s.kind != "author":
            numbers = [n for n in (s.speaker, *s.co_speakers) if n is not None]
            kind = known.entities[numbers[0]].type if numbers else ""
            found.append((tuple(known.entities[n].name for n in numbers), kind))
    return found


ONE = [
    ("One participant said that tolls fall.", "One participant", "group"),
    ("The mayor’s personal counsel said that tolls fall.", "The mayor’s personal counsel", "group"),
    ("A Harbour House attorney thought that tolls fall.", "A Harbour House attorney", "group"),
    ("Some members of the club believe that tolls fall.", "Some members of the club", "group"),
    ("The survey found that 30 per cent of firms stated that tolls fall.", "30 per cent of firms", "group"),
    ("People from the harbour board told us that tolls fall.", "People from the harbour board", "group"),
    ("Media outlets reported that tolls fall.", "Media outlets", "group"),
    ("He learned that port owners were asking whether tolls fall.", "port owners", "group"),
    ("According to the manufacturer, tolls fall.", "the manufacturer", "organisation"),
    ("The business world thinks that tolls fall.", "The business world", "organisation"),
    ("Unofficial research indicates that tolls fall.", "Unofficial research", "organisation"),
    ("The Spare Pump checklist of the lock would note that tolls fall.", "The Spare Pump checklist of the lock",
     "organisation"),
    ("The Ferry Act of 2002 states that tolls fall.", "The Ferry Act of 2002", "organisation"),
    ("It is filed under 28 C.F.R. § 600.8(c), which states that tolls fall.", "28 C.F.R. § 600.8(c)",
     "organisation"),
    ("The board was told of a joint assessment—made by two ports—that concluded that tolls fall.",
     "a joint assessment", "organisation"),
    ("Kim Roe had talks with the mayor’s counsel, who said that tolls fall.", "the mayor’s counsel", "group"),
    ("An outside adviser came. The adviser said that tolls fall.", "An outside adviser", "group"),
    ("A new checklist is used. It states that tolls fall.", "A new checklist", "organisation"),
    ("A pilot of the lock stayed. He said that tolls fall.", "A pilot of the lock", "group"),
    ("The port report on the lock, published in 2019 concluded that tolls fall.", "port report", "organisation"),
    ("According to Harbour House statistics, tolls fall.", "Harbour House", "organisation"),
    ("The Tide Institute has issued an opinion finding that tolls fall.", "Tide Institute", "organisation"),
    ("Kim Roe told us that the media reports were right in stating that tolls fall.", "the media reports",
     "organisation"),
    ("The rising powers are unhappy, feeling that tolls fall.", "The rising powers", "group"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "kind"), ONE)
def test_a_description_is_whom_the_text_tells_of(text: str, name: str, kind: str) -> None:
    assert said(text)[-1] == ((name,), kind)


TWO = [
    ("The Tide Union and its pilots said that tolls fall.", ("Tide Union", "its pilots")),
    ("A pumping firm and the Tide Union announced that tolls fall.", ("A pumping firm", "Tide Union")),
    ("The Department of Ports and the mayor’s counsel found that tolls fall.",
     ("Department of Ports", "the mayor’s counsel")),
    ("Mayor Kim Roe and other ministers said that tolls fall.", ("Kim Roe", "ministers")),
    ("Kim Roe and others said that tolls fall.", ("Kim Roe",)),
    ("Pilots from Sarn and the coast said that tolls fall.", ("Pilots from Sarn and the coast",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), TWO)
def test_those_who_are_named_and_those_who_are_described_speak_together(text: str, names: tuple[str, ...]) -> None:
    assert [speakers for speakers, _ in said(text)] == [names]


OPEN = [
    "Some said that tolls fall.",
    "It stated that tolls fall.",
    "No pilot said that tolls fall.",
    "The main assumption is that tolls fall.",
    "Thurlo said that tolls fall.",
    "A pilot met a lawyer. He said that tolls fall.",
    "Mayor Kim Roe left. Mayor Ada Moor came. The mayor said that tolls fall.",
    "Fax: the tolls fall.",
    "A board informed the port about its talk with Kim Roe and his statement that tolls fall.",
]


@pytest.mark.parametrize("text", OPEN)
def test_nobody_is_made_up_where_the_words_describe_nobody(text: str) -> None:
    assert {speakers for speakers, _ in said(text)} <= {()}


def test_a_lead_in_tells_whose_the_quotation_below_is() -> None:
    quoted = "“Those who pay the tolls know the tolls best.” Page 4."
    told = said("The guidance of the board states that:", quoted)
    assert [speakers for speakers, _ in told] == [("The guidance of the board",)]
    told = said("The use of port toll guidance states:", quoted)
    assert [speakers for speakers, _ in told] == [("port toll guidance",)]


def test_a_statement_in_quotation_marks_is_of_both_who_issue_it() -> None:
    told = said("The Ministry of Ports and the Office of Tides issued a joint statement “that the tolls of Sarn fall.”")
    assert [speakers for speakers, _ in told] == [("Ministry of Ports", "Office of Tides")]


NO_REPORT = [
    "Kim Roe told us of the Baltic states.",
    "There were no quarrels in Velm – Sarn and the Baltic states.",
    "We all know that tolls fall.",
    "There was public reporting that tolls fall.",
    "The pilots will make sure that Kim Roe knows that tolls fall.",
]


@pytest.mark.parametrize("text", NO_REPORT)
def test_a_noun_is_no_verb_of_saying_and_we_is_no_other(text: str) -> None:
    assert said(text) == []


def test_the_same_description_is_somebody_else_in_another_document(tmp_path: Path) -> None:
    for name in ("locks", "tolls"):
        text = (
            f"# On {name}\n\nThe manufacturer said that {name} fail. According to the manufacturer, {name} cost less.\n"
        )
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / "locks.md", tmp_path / "tolls.md"])
        speakers = [(s["file"], s["speaker"]["id"]) for s in statements(library)]
        assert len(speakers) == 4
        assert len(set(speakers)) == 2 == len({key for _, key in speakers})
        assert {p["type"] for p in people(library)} == {"organisation"}


ITSELF = [
    (("This study revealed that tolls fall.",), ("Ada Moor",)),
    (("Kim Roe, a pilot, wrote a study.", "This study revealed that tolls fall."), ("This study",)),
    (("A study by Kim Roe, a pilot, is out. This study revealed that tolls fall.",), ("A study",)),
    (("After the Tide Board’s study of the lock it closed. This study revealed that tolls fall.",), ("Tide Board",)),
]


@pytest.mark.parametrize(("paragraphs", "names"), ITSELF)
def test_a_work_that_speaks_of_itself_is_its_author_and_no_other_work_is(
    paragraphs: tuple[str, ...], names: tuple[str, ...]
) -> None:
    doc = document(*paragraphs, authors=("Ada Moor",), title="Tolls")
    known = cast(doc)
    told = [s for s in find(doc, known) if s.cue == "revealed"]
    assert [tuple(known.entities[n].name for n in (s.speaker, *s.co_speakers) if n is not None) for s in told] == [
        names
    ]
