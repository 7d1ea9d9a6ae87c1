"""Whatever words follow one another, reading goes through, and what is found lies in the text."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.model import Document
from index.people import cast
from index.statements import find
from index.statements.lexicon.nouns import REPORTS, WORKS
from index.statements.lexicon.verbs import FORMS
from tests.people.documents import document

SMALL = """
    the a of for as against from by that which who what whether if not no even only except but and nor having been was
    is had will may must should she it they his her him them this those one some all read aloud quoted according to in
    with about Minister Tove Brandvik Idris Calloway Germany everyone nobody because while after before instead true
    . . , , ; : ? ! — – - ( ) “ ” " ‘ ’ ’s … 2019 % $ “tolls must fall” “a toll on the poor ports”
""".split()
GERMAN = """
    der die das laut zufolge sagte sagt er sie es dass ob nicht kein so nach Angaben Aussage erklärte bestritt forderte
    werde sei habe müsse Peter Lund Ministerin Gemeinde Bericht dem „ “ » « , . : – die Maut falle
""".split()
ENGLISH = st.one_of(st.sampled_from(SMALL), st.sampled_from(sorted({*FORMS, *REPORTS, *WORKS})))


def texts(words: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.lists(words, min_size=1, max_size=24).map(" ".join), min_size=1, max_size=3)


@settings(max_examples=250, deadline=None)
@example(["One said a “"])
@example(["that it denounce the toll"])
@example(["Then she read"])
@example(["Maut : „"])
@example(["While Tove Brandvik said that tolls fall, in May,"])
@given(texts(ENGLISH))
def test_no_words_stop_the_reading(paragraphs: list[str]) -> None:
    _lies_in_the_text(document(*paragraphs))


@settings(max_examples=250, deadline=None)
@example(["Forderte die Maut, so"])
@example(["Die Ministerin sagte, dass"])
@given(texts(st.sampled_from(GERMAN)))
def test_no_german_words_stop_the_reading(paragraphs: list[str]) -> None:
    doc = document(*paragraphs)
    _lies_in_the_text(replace(doc, works=(replace(doc.works[0], language="de"),)))


def _lies_in_the_text(doc: Document) -> None:
    for statement in find(doc, cast(doc)):
        for number, start, end in statement.content:
            assert 0 <= start < end <= len(doc.paragraphs[number].plain.text)
