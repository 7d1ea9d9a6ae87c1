"""The questions a team would ask of five real documents, and what a good assistant answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from commands.answers import CheckAnswer, ExpertAnswer, QuoteAnswer, StanceAnswer
from commands.run import run
from index.library import Library


@pytest.fixture(scope="module")
def library(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library(tmp_path_factory.mktemp("real") / "library.db", create=True) as opened:
        opened.add([shared / "library"])
        yield opened


def quote(library: Library, text: str) -> QuoteAnswer:
    answer = run(library, f"/quote {text}")
    assert isinstance(answer, QuoteAnswer)
    return answer


def expert(library: Library, name: str) -> ExpertAnswer:
    answer = run(library, f"/expert {name}")
    assert isinstance(answer, ExpertAnswer)
    return answer


def stance(library: Library, topic: str) -> StanceAnswer:
    answer = run(library, f"/stance {topic}")
    assert isinstance(answer, StanceAnswer)
    return answer


def check(library: Library, claim: str) -> CheckAnswer:
    answer = run(library, f"/check {claim}")
    assert isinstance(answer, CheckAnswer)
    return answer


def test_a_topic_finds_passages_with_all_that_tells_where_they_stand(library: Library) -> None:
    results = quote(library, "economic security").results
    assert len(results) == 5
    assert all("security" in r.shown.lower() and r.work.title and r.work.date for r in results)
    assert any(r.speaker for r in results)
    assert any(r.section for r in results)
    assert any(r.work.publisher and r.work.authors for r in results)


def test_original_wording_is_found_in_its_glosses(library: Library) -> None:
    results = quote(library, "经济安全").results
    assert results
    assert all("经济安全" in (r.text + "".join(r.gloss) + r.shown) for r in results[:2])


def test_an_exact_phrase_finds_whose_it_is(library: Library) -> None:
    first = quote(library, '"paradox of economic security"').results[0]
    assert "paradox of economic security" in first.text
    assert first.speaker is not None
    assert first.speaker.name == "Gui Yongtao"


def test_an_expert_has_roles_statements_and_cited_works(library: Library) -> None:
    profile = expert(library, "Gui Yongtao").profile
    assert profile is not None
    roles = {role.text for role in profile.roles}
    assert any("Beijing University" in role for role in roles)
    assert any("Peking University" in role for role in roles)
    assert all(role.file and role.work.title for role in profile.roles)
    assert len(profile.statements) >= 5
    titles = [work.original_title or "" for work in profile.cited_works]
    assert any("日本与中美战略竞争" in title for title in titles)
    assert any(work.url for work in profile.cited_works)


@pytest.mark.parametrize(
    ("asked", "found"),
    [("Kishida", "Kishida"), ("Rumi Aoyama", "Aoyama"), ("duchatel", "Duchâtel"), ("Aoyama Rumi", "Aoyama")],
)
def test_people_are_found_by_any_form_of_their_name(library: Library, asked: str, found: str) -> None:
    profile = expert(library, asked).profile
    assert profile is not None
    assert found in profile.name


def test_a_shared_family_name_asks_which_one(library: Library) -> None:
    answer = expert(library, "Zhu")
    assert answer.profile is None
    assert {"Zhu Feng", "Zhu Haiyan", "Viviana Zhu"} <= {match.name for match in answer.matches}
    assert answer.notice


def test_an_unknown_name_says_so_and_offers_the_nearest(library: Library) -> None:
    answer = expert(library, "Gui Yongtan")
    nearest = [m.name for m in (*answer.matches, *answer.suggestions)]
    assert "Gui Yongtao" in nearest
    unknown = expert(library, "Oskar Wendelboe")
    assert unknown.matches == ()
    assert unknown.notice


def test_the_three_groups_of_the_economic_security_law(library: Library) -> None:
    question = stance(library, "Japan's economic security law").questions[0]
    assert question.origin == "document"
    labels = " | ".join(camp.label.lower() for camp in question.positions)
    assert len(question.positions) == 3
    assert all(word in labels for word in ("rational", "hostile", "minor"))
    assert all(camp.holders and camp.holders[0].evidence for camp in question.positions)


def test_the_three_views_of_relations(library: Library) -> None:
    question = stance(library, "current state of Sino-Japanese relations").questions[0]
    labels = " | ".join(camp.label.lower() for camp in question.positions)
    assert all(word in labels for word in ("pessimistic", "optimistic", "worsening"))
    held = {holder.name for camp in question.positions for holder in camp.holders}
    assert {"Shi Yinhong", "Gui Yongtao", "Yang Bojiang"} <= held


def test_rounding_is_agreement_and_is_said(library: Library) -> None:
    answer = check(library, "Trade between China and Japan was worth $372 billion in 2021")
    assert answer.verdict == "supported"
    shown = " ".join(finding.text for finding in answer.evidence)
    assert "372" in shown
    assert "371.4" in shown
    assert "rounded" in (answer.notice or "")


def test_a_wrong_number_is_contradicted_by_the_right_one(library: Library) -> None:
    answer = check(library, "RCEP was signed by 12 nations")
    assert answer.verdict == "contradicted"
    assert [(d.claimed, d.source) for f in answer.evidence for d in f.differences] == [("12", "15")]


def test_what_no_document_says_is_not_in_the_library(library: Library) -> None:
    assert check(library, "The summit in Seoul agreed on a common currency").verdict == "not_found"


def test_an_article_that_stands_twice_answers_once(library: Library) -> None:
    results = quote(library, "strategic indispensability limit:20").results
    texts = [r.text for r in results]
    assert texts
    assert len(texts) == len(set(texts))
    assert any(r.caution for r in results)


@pytest.mark.parametrize(
    "noise",
    ["Trending News", "Recent related articles", "Post Comment", "prior written consent", "Sign up to our newsletter"],
)
def test_nothing_of_menus_lists_and_disclaimers_is_quoted(library: Library, noise: str) -> None:
    assert not [r for r in quote(library, f"{noise} limit:50").results if noise.lower() in r.text.lower()]
