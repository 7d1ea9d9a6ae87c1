"""Who says what in German works."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.model import Document
from index.people import cast
from index.statements import find
from tests.people.documents import document

SAID = [
    (("„Wir öffnen den Hafen wieder“, sagt Klaus Brandvik, der Minister.",), ["Klaus Brandvik"]),
    (("„Wir öffnen den Hafen wieder“, sagte auch Innenminister Klaus Brandvik.",), ["Klaus Brandvik"]),
    (("Der Minister Klaus Brandvik erklärte knapp: „Wir öffnen den Hafen wieder.“",), ["Klaus Brandvik"]),
    (("Klaus Brandvik blieb. Dann sagte er, es sei „sehr schwer, den Hafen zu öffnen“.",), ["Klaus Brandvik"]),
    (("Klaus Brandvik blieb am 30. Mai. „Wir öffnen den Hafen wieder“, so Brandvik.",), ["Klaus Brandvik"]),
    (("Klaus Brandvik traf Jutta Roe. „Wir öffnen den Hafen wieder“, sagte sie.",), [None]),
    (("Klaus Brandvik blieb.", "„Wir öffnen den Hafen wieder“, sagte er."), [None]),  # probably he
    (("„Wir öffnen den Hafen wieder“, sagte der Chef von Klaus Brandvik.",), ["der Chef"]),
    (("„Wir öffnen den Hafen wieder“, sagte die neue Juristin.",), ["die neue Juristin"]),
    (("„Wir öffnen den Hafen wieder“, berichtet ein Teilnehmer. Klaus Brandvik blieb.",), ["ein Teilnehmer"]),
    (("Dann kam Regen: „Wir öffnen den Hafen wieder.“",), [None]),
]


def german(*paragraphs: str) -> Document:
    doc = document(*paragraphs)
    return replace(doc, works=(replace(doc.works[0], language="de"),))


@pytest.mark.parametrize(("paragraphs", "names"), SAID)
def test_who_speaks_beside_a_german_verb_of_saying(paragraphs: tuple[str, ...], names: list[str | None]) -> None:
    doc = german(*paragraphs)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind != "author"]
    assert [None if s.speaker is None else people.entities[s.speaker].name for s in said] == names


def test_a_lead_in_that_opens_with_she_is_probably_of_the_only_person_before_it() -> None:
    doc = german(
        "Die Bloggerin Ana Roe war dabei.", "Sie schreibt über den 30. Mai und den Hafen:", "Es war ein Tag ohne Ende."
    )
    paragraphs = (*doc.paragraphs[:2], replace(doc.paragraphs[2], kind="quote"))
    doc = replace(doc, paragraphs=paragraphs)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind == "direct"]
    assert [(s.speaker, s.probable is not None and people.entities[s.probable].name) for s in said] == [
        (None, "Ana Roe")
    ]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [("Sie schreibt auch über den Hafen:", "Ana Roe"), ("Sie schreibt über den Hafen:", None),
     ("Jutta Holm schreibt auch über den Hafen:", "Jutta Holm")],
)  # fmt: skip
def test_a_lead_in_that_goes_on_is_of_who_was_quoted_before_it(lead: str, speaker: str | None) -> None:
    doc = german("Die Bloggerin Ana Roe schrieb:", "Es war ein Tag ohne Ende.", lead, "Es war auch eine Nacht.")
    quotes = (1, 3)
    kinds = tuple(replace(p, kind="quote") if n in quotes else p for n, p in enumerate(doc.paragraphs))
    doc = replace(doc, paragraphs=kinds)
    people = cast(doc)
    said = [s for s in find(doc, people) if s.kind == "direct"]
    assert [None if s.speaker is None else people.entities[s.speaker].name for s in said] == ["Ana Roe", speaker]


def test_german_nouns_are_no_persons() -> None:
    doc = german(
        "Die Europäische Kommission erklärte das. Der Brief von Jutta Roe kam.",
        "Im Bericht schrieb Klaus Brandvik, ein Minister, viel.",
    )
    assert [e.name for e in cast(doc).entities if e.type == "person"] == ["Jutta Roe", "Klaus Brandvik"]
