"""/quote: what is typed, what is found, in which order, and what is said when nothing is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commands.answers import QuoteAnswer
from commands.run import run
from index.library import Library
from index.text.letters import letters, without_markup

Quote = Callable[[str], QuoteAnswer]


def texts(answer: QuoteAnswer) -> str:
    return "\n".join(r.shown for r in answer.results)


@pytest.mark.parametrize(
    ("topic", "words"),
    [
        ("lawful blockades", "never lawful"),
        ("安静粮仓", "quiet granary"),
        ("quiet 粮仓", "安静粮仓"),
        ("reserve 12 percent", "12 %"),
        ("subsidies 12 %", "twelve per cent"),
        ("Velsund Grain Compact", "VGC"),
        ("VGC signed", "signed by nine states"),
        ("compact 9 states", "nine states"),
        ("Tane", "command the tide"),
    ],
)
def test_a_request_finds_its_passage_first(quote: Quote, topic: str, words: str) -> None:
    assert words in texts(quote(f"{topic} limit:1"))


def test_results_count_from_one_best_first(quote: Quote) -> None:
    answer = quote("harbour of Velsund pilots")
    assert [r.rank for r in answer.results] == list(range(1, len(answer.results) + 1))
    assert len(answer.results) > 1
    scores = [r.score for r in answer.results]
    assert scores[0] == max(scores) > 0


def test_an_exact_phrase_is_exact(quote: Quote) -> None:
    assert "paper lantern" in texts(quote('"a paper lantern"'))
    assert quote('"lantern paper"').results == ()
    assert "never lawful" in texts(quote("“never lawful”")), "typographic marks do as well"


def test_unwanted_words_and_phrases_stay_out(quote: Quote) -> None:
    both = quote("harbour Velsund")
    assert "subsidies" in texts(both)
    assert "subsidies" not in texts(quote("harbour Velsund -subsidies"))
    assert "third of the money" not in texts(quote('harbour Velsund -"third of the money"'))


def test_filters_narrow_by_speaker_source_date_and_kind(quote: Quote) -> None:
    assert {r.file for r in quote("Velsund in:ferries").results} == {"ferries.md"}
    assert {r.file for r in quote('Velsund in:"harbour question"').results} == {"harbour.md"}
    assert {r.work.date for r in quote("Velsund after:2022").results} == {"2023-06-03"}
    assert {r.work.date for r in quote("Velsund before:2022").results} == {"2021-03-12"}
    assert {r.kind for r in quote("Velsund kind:passage").results} == {"passage"}
    spoken = quote("tide from:Tane")
    assert spoken.results
    assert all(r.speaker and r.speaker.name.endswith("Tane") for r in spoken.results)
    assert quote("Velsund from:Nobody").results == ()
    assert quote("Velsund lang:zh").results == ()


def test_direct_gives_words_inside_quotation_marks_only(quote: Quote, strait: Library) -> None:
    answer = quote("deterrence kind:direct")
    assert answer.results
    for result in answer.results:
        raw = strait.text(result.file)
        start, end = result.spans[0][0], result.spans[-1][1]
        assert raw.rindex("“", 0, start + 1) > raw.rfind("”", 0, start)
        assert raw.index("”", end - 1) >= 0


def test_a_filter_that_says_nothing_is_passed_over_and_named(quote: Quote) -> None:
    answer = quote("Velsund after:yesterday kind:loud")
    assert answer.results
    assert answer.notice is not None
    assert "after:yesterday" in answer.notice
    assert "kind:loud" in answer.notice


@pytest.mark.parametrize("typo", ["deterence", "detterrence", "deterrnece"])
def test_a_misspelt_word_is_corrected_and_the_correction_said(quote: Quote, typo: str) -> None:
    answer = quote(typo)
    assert "paper lantern" in texts(answer)
    assert answer.notice is not None
    assert "*deterrence*" in answer.notice


@pytest.mark.parametrize("insisted", ['"deterence"', "+deterence"])
def test_a_user_can_insist(quote: Quote, insisted: str) -> None:
    answer = quote(insisted)
    assert answer.results == ()
    assert answer.notice is not None
    assert "*deterrence*" in answer.notice, "the nearest word that exists"


def test_what_the_library_does_not_know_is_said_with_the_nearest_words(quote: Quote) -> None:
    answer = quote("zeppelin lantern-makers Velsund quiche")
    assert answer.notice is not None
    assert "zeppelin" in answer.notice
    assert "quiche" in answer.notice
    assert len(answer.results) <= 3


@pytest.mark.parametrize(
    "topic",
    ["", '"', "-", "+", '"""', "-x", "🙂 🙂", "from:", "AND OR NOT ( *", "a:b:c", "limit:0", "limit:-3", "的", "%"],
)
def test_odd_requests_are_answered_without_an_error(quote: Quote, topic: str) -> None:
    answer = quote(topic)
    assert answer.results or answer.notice


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300) | st.text(alphabet='"“”-+:*() harbourVelsund\n', max_size=300))
def test_nothing_that_is_typed_is_an_error_and_all_that_is_shown_is_verbatim(strait: Library, text: str) -> None:
    answer = run(strait, f"/quote {text}")
    assert isinstance(answer, QuoteAnswer)
    for result in answer.results:
        raw = strait.text(result.file)
        assert letters(result.text) == letters(without_markup("".join(raw[a:b] for a, b in result.spans)))


def test_three_thousand_characters_are_a_request_like_another(quote: Quote) -> None:
    answer = quote("harbour of Velsund and its grain " * 100)
    assert answer.results
    assert len(quote("Velsund " + "limit:50").results) <= 50


def test_whatever_is_returned_lies_inside_one_passage(quote: Quote, strait: Library) -> None:
    held = [(p.file, p.spans) for p in strait.passages()]
    for result in quote("harbour Velsund pilots grain limit:50").results:
        own = [spans for file, spans in held if file == result.file]
        assert sum(all(any(a <= x and y <= b for a, b in spans) for x, y in result.spans) for spans in own) == 1


def pages(folder: Path, *lines: tuple[str, str]) -> Library:
    """A library of one-paragraph papers: (date, line) each."""
    for date, line in lines:
        page = f"# Lamps of Sarn\n\nBy Ada Finn\n\nSarn Gazette, {date}\n\n{line}\n"
        (folder / f"{date[-4:]}.md").write_text(page, encoding="utf-8")
    library = Library(folder / "library.db", create=True)
    library.add(sorted(folder.glob("*.md")))
    return library


def test_the_newer_comes_first_among_equals(tmp_path: Path) -> None:
    old = "The lighthouse keepers of Sarn voted to keep the lamp lit through the winter of the long strike."
    new = "The lighthouse keepers of Sarn refused to see the lamp dark during the summer of the short truce."
    with pages(tmp_path, ("2 May 2019", old), ("9 July 2024", new)) as library:
        answer = run(library, "/quote lighthouse keepers Sarn")
        assert isinstance(answer, QuoteAnswer)
        assert [r.file for r in answer.results] == ["2024.md", "2019.md"]


def test_who_asks_why_gets_the_passage_that_gives_a_reason(tmp_path: Path) -> None:
    bare = "The keepers left the lighthouse of Sarn in the dark that winter, and the village spoke of little else."
    reason = "The keepers left the lighthouse of Sarn in the dark that winter because the oil money had been stopped."
    with pages(tmp_path, ("2 May 2019", reason), ("9 July 2024", bare)) as library:
        first = {line: run(library, f"/quote {line} keepers left the lighthouse") for line in ("why", "when")}
        assert all(isinstance(answer, QuoteAnswer) for answer in first.values())
        assert [answer.results[0].file for answer in first.values()] == ["2019.md", "2024.md"]  # type: ignore[attr-defined]


def test_a_near_copy_does_not_come_twice(tmp_path: Path) -> None:
    line = "The lighthouse keepers of Sarn voted to keep the lamp lit through the winter of the long strike."
    with pages(tmp_path, ("2 May 2019", line), ("9 July 2024", f"{line} Nobody was surprised.")) as library:
        answer = run(library, "/quote lighthouse keepers Sarn")
        assert isinstance(answer, QuoteAnswer)
        assert len(answer.results) == 1


def test_an_alias_works_both_ways(tmp_path: Path) -> None:
    page = "# Isles\n\nThe Skarra islets were surveyed again in spring, and the surveyors found seals and no flag.\n"
    (tmp_path / "isles.md").write_text(page, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library:
        library.add([tmp_path / "isles.md"])
        library.set_alias("Orrin rocks", "Skarra islets")
        answer = run(library, "/quote Orrin rocks")
        assert isinstance(answer, QuoteAnswer)
        assert "Skarra" in texts(answer)


def test_a_removed_document_is_found_no_more_and_its_words_are_gone(tmp_path: Path) -> None:
    page = "# Lamp\n\nThe quartermaster of Hollin counted the lanterns twice and wrote down what pleased nobody.\n"
    (tmp_path / "lamp.md").write_text(page, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as library, Library(tmp_path / "library.db") as other:
        library.add([tmp_path / "lamp.md"])
        assert run(other, "/quote quartermaster").results  # type: ignore[attr-defined]
        library.remove("lamp.md")
        assert run(other, "/quote quartermaster").results == ()  # type: ignore[attr-defined]
    held = (tmp_path / "library.db").read_bytes()
    assert b"quartermaster" not in held


def test_filters_alone_give_the_newest_statements_that_fit(quote: Quote) -> None:
    assert "no ministry can command the tide" in texts(quote("from:Tane limit:1"))
    assert {r.speaker.name for r in quote("from:Marrow").results if r.speaker} == {"Ilse Marrow"}
    assert quote("after:2019 limit:1").results[0].work.date == "2023-06-03"
    assert not [r for r in quote("from:Tane -tide").results if "tide" in r.shown]


def test_filters_that_nothing_fits_are_said_back(quote: Quote) -> None:
    answer = quote("from:Nobody after:2019")
    assert answer.results == ()
    assert answer.notice == "Nothing in the library is from:Nobody after:2019."
