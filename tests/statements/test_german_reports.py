"""What German works report without quotation marks, and what they leave open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from index.model import Document, Statement
from index.people import cast
from index.statements import find
from tests.people.documents import document

TOLL = "die Maut im Mai steigt"


def german(*paragraphs: str) -> Document:
    doc = document(*paragraphs)
    return replace(doc, works=(replace(doc.works[0], language="de"),))


def said(*paragraphs: str) -> list[tuple[str | None, str, str]]:
    """Speaker, polarity and content of the reports of a German text."""
    doc = german(*paragraphs)
    people = cast(doc)

    def told(one: Statement) -> str:
        return " … ".join(doc.paragraphs[p].plain.text[a:b] for p, a, b in one.content)

    return [
        (None if one.speaker is None else people.entities[one.speaker].name, one.polarity, told(one))
        for one in find(doc, people)
        if one.kind != "author"
    ]


REPORTS = [
    ("Jana Roe sagte, die Maut werde im Mai steigen.", "die Maut werde im Mai steigen"),
    ("Jana Roe erklärte am Montag, dass die Maut im Mai steige.", "die Maut im Mai steige"),
    ("Die Maut werde am 3. Mai steigen, sagte Jana Roe.", "Die Maut werde am 3. Mai steigen"),
    ("Die Maut, sagte Jana Roe, werde im Mai steigen.", "Die Maut … werde im Mai steigen"),
    ("Jana Roe, Sprecherin der Werft, teilte mit, die Maut sei zu hoch.", "die Maut sei zu hoch"),
    ("Die Sprecherin der Werft, Jana Roe, sagte, die Maut sei zu hoch.", "die Maut sei zu hoch"),
    ("Am Montag hat Jana Roe angekündigt, die Maut zu senken.", "die Maut zu senken"),
    ("Jana Roe lobte den Plan und fügte hinzu, die Maut sei zu hoch.", "die Maut sei zu hoch"),
    (
        "Jana Roe sagte, die Fähren, die im Hafen liegen, seien voll.",
        "die Fähren, die im Hafen liegen, seien voll",
    ),
    ("Jana Roe sagte, wenn die Maut steige, werde der Hafen leer.", "wenn die Maut steige, werde der Hafen leer"),
    ("Jana Roe kündigte an, die Maut zu senken, und lobte die Werft.", "die Maut zu senken"),
    ("Laut Jana Roe steigt die Maut bzw. die Gebühr z. B. im Mai.", "steigt die Maut bzw. die Gebühr z. B. im Mai"),
    ("Nach Angaben von Jana Roe steigt die Maut im Mai.", "steigt die Maut im Mai"),
    ("Nach Ansicht von Jana Roe, Forscherin in Sarn, könnte die Maut steigen.", "könnte die Maut steigen"),
    ("Nach Ansicht von Dr. Jana Roe steigt die Maut im Mai.", "steigt die Maut im Mai"),
    ("Die Maut steigt Jana Roe zufolge im Mai.", "Die Maut steigt … im Mai"),
    ("Die Maut, die laut Jana Roe viel kostet, steigt.", "die … viel kostet"),
    ("Der Chef des XXII. Bezirks war dort, sagte Jana Roe.", "Der Chef des XXII. Bezirks war dort"),
    ("Das, so meint Jana Roe, sei eine kleine Gebühr.", "Das … sei eine kleine Gebühr"),
    ("Jana Roe sagte, die Maut von 3,3 Prozent sei richtig.", "die Maut von 3,3 Prozent sei richtig"),
    ("Die meisten fuhren Jana Roe zufolge nach Tolvik.", "Die meisten fuhren … nach Tolvik"),
    ("Die Maut steigt im Mai, so Jana Roe, eine Forscherin aus Sarn.", "Die Maut steigt im Mai"),
    ("Die Maut steigt im Mai, wie Dr. Jana Roe mitteilte.", "Die Maut steigt im Mai"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "content"), REPORTS)
def test_what_is_reported_of_a_person(text: str, content: str) -> None:
    assert said(text) == [("Jana Roe", "asserted", content)]


@pytest.mark.parametrize(
    ("frame", "polarity"),
    [
        ("Jana Roe bestritt, dass", "denied"),
        ("Jana Roe dementierte, dass", "denied"),
        ("Jana Roe schloss aus, dass", "denied"),
        ("Jana Roe glaubt nicht, dass", "denied"),
        ("Jana Roe bezweifelt, dass", "doubted"),
        ("Jana Roe schließt nicht aus, dass", "possible"),
        ("Jana Roe hält es für möglich, dass", "possible"),
        ("Jana Roe forderte, dass", "demand"),
        ("Jana Roe leugnet nicht, dass", "asserted"),
        ("Jana Roe ist der Ansicht, dass", "asserted"),
        ("Jana Roe (SPD) zeigte sich überzeugt, dass", "asserted"),
    ],
)
def test_what_somebody_makes_of_it(frame: str, polarity: str) -> None:
    assert said(f"{frame} {TOLL}.") == [("Jana Roe", polarity, TOLL)]


@pytest.mark.parametrize(
    ("text", "polarity", "content"),
    [
        ("Jana Roe wies den Vorwurf zurück, sie habe die Maut erhöht.", "denied", "sie habe die Maut erhöht"),
        ("Jana Roe fragte, ob die Maut im Mai steigt.", "question", "ob die Maut im Mai steigt"),
        ("Jana Roe rief die Reeder auf, die Maut zu zahlen.", "demand", "die Maut zu zahlen"),
        ("Jana Roe verlangte eine niedrigere Maut für Fähren.", "demand", "eine niedrigere Maut für Fähren"),
        ("Eine niedrigere Maut forderte am Montag auch Jana Roe.", "demand", "Eine niedrigere Maut"),
        ("Am Montag forderte Jana Roe von der Werft in Sarn mehr Geld für Fähren.", "demand", "mehr Geld für Fähren"),
        ("„Steigt die Maut im Mai?“, fragte Jana Roe.", "question", "Steigt die Maut im Mai?"),
    ],
)
def test_denials_questions_and_demands_of_other_forms(text: str, polarity: str, content: str) -> None:
    assert said(text) == [("Jana Roe", polarity, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Jana Roe soll gesagt haben, dass die Maut steigt.",
        "Jana Roe will die Maut senken.",
        "Wenn Jana Roe sagt, dass die Maut steigt, glaubt es niemand.",
        "Diese Kritik wies Jana Roe zurück.",
        "Nach eigenen Angaben zahlt Jana Roe keine Maut.",
        "Der Film „Die Maut am Ende der Welt“ läuft in Sarn.",
        "Jana Roe lobte den „Tag der offenen Schleuse“.",
        "Wann die Maut im Mai steigen könnte, erläutert Jana Roe an Beispielen.",
        "Jana Roe meldete Bedenken an bei der Annahme, dass die Maut steigt.",
    ],
)
def test_what_is_no_report(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Klaus Brandvik blieb. Er sagte, die Maut steige.", "Klaus Brandvik"),
        ("Klaus Brandvik traf Jana Roe. Er sagte, die Maut steige.", None),
        ("Klaus Brandvik traf Jan Holm. Er sagte, die Maut steige.", None),
        ("Klaus Brandvik blieb. Sie sagte, die Maut steige.", None),
        ("Ein Mann auf dem Rad kam. Er sagte, die Maut steige.", "ein Mann auf dem Rad"),
        ("Dann ließ der Mann auf dem Rad los. Er sagte, die Maut steige.", "der Mann auf dem Rad"),
        ("Der Mann traf den Fischer. Er sagte, die Maut steige.", "der Mann"),
        ("Der Mann und der Fischer kamen. Er sagte, die Maut steige.", None),
        ("Der Mann blieb. Sie sagte, die Maut steige.", None),
        ("Der alte Mann blieb. Er sagte, die Maut steige.", "der alte Mann"),
        ("Eine sehr junge Frau aus Sarn blieb. Sie sagte, die Maut steige.", "eine sehr junge Frau aus Sarn"),
        ("Die Nachbarin blieb. Sie sagte, die Maut steige.", "die Nachbarin"),
        ("Der Mann traf Jana Roe. Er sagte, die Maut steige.", None),
        ("Jana Roe kam mit den Fischern. Sie sagten, die Maut steige.", None),
        ("Der Minister Klaus Brandvik blieb. Der Minister sagte, die Maut steige.", "Klaus Brandvik"),
        ("Der Minister Klaus Brandvik traf den Minister Jan Holm. Der Minister sagte, die Maut steige.", None),
        ("Der Minister Klaus Brandvik blieb. Die Ministerin sagte, die Maut steige.", None),
        ("Das Hafenministerium schwieg. Das Ministerium sagte, die Maut steige.", "Hafenministerium"),
        ("Die Bundesregierung sagte, die Maut steige.", "Bundesregierung"),
        ("Klaus Brandvik und Nils Brandvik kamen. Brandvik sagte, die Maut steige.", None),
        ("Nach Angaben der Fischer in Sarn werde Jana Roe heute erwartet.", None),
        ("Chinas Regierungschef Ren Qiaolan hat Jana Roe aufgefordert, die Maut zu senken.", "Ren Qiaolan"),
    ],
)
def test_who_is_meant(text: str, name: str | None) -> None:
    found = said(text)
    assert found and [speaker for speaker, _, _ in found] == [name]


def test_what_somebody_will_do_is_no_claim_of_the_author() -> None:
    doc = german("Das Hafenamt will den Kanal nicht schließen, sondern weiter ausbauen.", "Die Werft will mehr Geld.")
    assert find(doc, cast(doc)) == ()


def test_a_body_has_one_name_in_all_cases() -> None:
    doc = german(
        "Die Europäische Kommission sagte, die Maut steige.", "Laut der Europäischen Kommission sinkt die Maut."
    )
    assert [e.name for e in cast(doc).entities if e.type == "organisation"] == ["Europäische Kommission"]


def test_the_subjunctive_carries_a_report_on_and_the_indicative_ends_it() -> None:
    found = said("Jana Roe sagte: „Die Maut steigt.“ Das sei gerecht. Die Fischer fuhren hinaus. Das sei verboten.")
    assert found == [("Jana Roe", "asserted", "Die Maut steigt."), ("Jana Roe", "asserted", "Das sei gerecht")]


@pytest.mark.parametrize("marks", ["„“", "»«", "‚‘"])
def test_quotations_before_inside_and_behind_their_cue(marks: str) -> None:
    a, b = marks
    one = said(f"{a}Die Maut steigt{b}, sagte Jana Roe, {a}und das ist gerecht.{b}")
    two = said(f"Jana Roe sagte: {a}Die Maut steigt im Mai.{b}")
    three = said(f"{a}Die Maut steigt im Mai.{b} Das sagte niemand. {a}Sie sinkt bald{b}, so Jana Roe.")
    assert one == [("Jana Roe", "asserted", "Die Maut steigt … und das ist gerecht.")]
    assert two == [("Jana Roe", "asserted", "Die Maut steigt im Mai.")]
    assert [speaker for speaker, _, _ in three] == [None, "Jana Roe"]


def test_a_colon_gives_a_quotation_to_the_only_person_before_it() -> None:
    assert said("Jana Roe bleibt gelassen: „Die Maut steigt im Mai.“")[0][0] == "Jana Roe"
    assert said("Jana Roe begegnet Klaus Brandvik im Hafen: „Die Maut steigt im Mai.“")[0][0] is None


def test_german_words_that_are_no_names() -> None:
    doc = german(
        "Chefärztin Jana Roe von der Klinik am Hafen traf Jan Holm der Zeitung wegen.",
        "Der Sprecher Klaus Brandvik aus Sarn und die Notwendigkeit der Hafenarbeiten.",
    )
    assert [e.name for e in cast(doc).entities if e.type == "person"] == ["Jana Roe", "Jan Holm", "Klaus Brandvik"]


def test_whoever_has_two_callings_or_two_given_names_is_named_whole() -> None:
    quoted = "„Die Maut ist eine Zumutung“"
    for office in ("die Pädagogin", "die Pilotin und Pädagogin", "die alte Pilotin und Lehrerin"):
        assert said(f"{quoted}, so {office} Maria Teresa Roe.") == [
            ("Maria Teresa Roe", "asserted", "Die Maut ist eine Zumutung")
        ]


def test_what_is_told_of_a_source_is_none_of_what_it_tells() -> None:
    assert [t for _, _, t in said("Laut dem Bericht, der im Mai erschien, steigt die Maut stark.")] == [
        "steigt die Maut stark"
    ]
    assert said("Nach Angaben von Jana Roe vom 3. Mai 2021 steigt die Maut im Herbst.") == [
        ("Jana Roe", "asserted", "steigt die Maut im Herbst")
    ]
    assert said("Die Maut steigt nach Angaben der freien Allianz im Herbst.")[0][0] == "die freie Allianz"
    assert said("Laut der niedrigsten Schätzung steigt die Maut stark.")[0][0] == "die niedrigste Schätzung"
    assert said("Laut verschiedener Berichte steigt die Maut stark.")[0][0] == "verschiedene Berichte"
    assert said("Die Maut steigt mehreren Berichten zufolge stark.")[0][0] == "mehrere Berichte"
    assert said("Die Maut steigt Berichten zufolge stark.")[0][0] == "Berichte"
    assert said("Nach Angaben mehrerer Zeugen steigt die Maut stark.")[0][0] == "mehrere Zeugen"
    assert said("Nach Ansicht vieler Menschen wie dem Forscher Klaus Brandvik steigt die Maut stark.") == []
    assert said("Das ist der Beginn einer „neuen Stufe der Maut“, so Jana Roe.") == [
        ("Jana Roe", "asserted", "Das ist der Beginn einer „neuen Stufe der Maut“")
    ]
    assert said("Laut dem neuen Gutachten steigt die Maut stark.")[0][0] == "das neue Gutachten"
    assert said("Die Maut, die nach Angaben der Regierung im Herbst steigt, ist zu hoch.")[0][0] == "die Regierung"


def test_what_a_government_does_something_to_is_none_of_its_name() -> None:
    text = "Im Mai hat die Regierung Demonstrationen verboten. Nach Angaben der Regierung ist die Maut zu hoch."
    assert said(text) == [("die Regierung", "asserted", "ist die Maut zu hoch")]


def test_a_later_quotation_of_the_same_verb_is_the_same_speakers() -> None:
    text = "Jana Roe erzählte, sie wolle „endlich wieder Fähren sehen“, nachdem sie lange „nur Nebel gesehen hatte“."
    assert {who for who, _, _ in said(text)} == {"Jana Roe"}
