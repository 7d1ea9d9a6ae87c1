"""/expert: names in any form, a profile with its sources, and what the library lacks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.blocks.expert import expert_pieces
from bot.cli import main
from commands.answers import ExpertAnswer
from commands.run import run
from index.library import Library

ARTICLE = """# Tolls of the Sarn Strait

June 2022

Ren Qiaolan (任巧兰), a professor at Haidong University, argues that tolls will fall by winter.<sup>1</sup> \
In her view, “no port gains from a closed strait,” and the ferry companies know it.

Prime Minister Haruto Tokunaga said that the harbour treaty would be signed soon. Mathilde Véronneau of the Tide \
Institute noted a fall in freight along the whole coast. Zhu Lanying and Zhu Bo, both pilots, were there with her.

1. Ren Qiaolan, "Tolls and Tides (海峡通行费)", *Harbour Studies*, No.2, 2021, <https://example.org/tolls>
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("expert")
    (folder / "tolls.md").write_text(ARTICLE, encoding="utf-8")
    with Library(folder / "library.db", create=True) as opened:
        opened.add([folder / "tolls.md"])
        yield opened


def ask(library: Library, name: str) -> ExpertAnswer:
    answer = run(library, f"/expert {name}")
    assert isinstance(answer, ExpertAnswer)
    return answer


FORMS = [
    ("Ren Qiaolan", "ren-qiaolan"), ("Qiaolan Ren", "ren-qiaolan"), ("任巧兰", "ren-qiaolan"),
    ("ren qiao-lan", "ren-qiaolan"),
    ("Ren", "ren-qiaolan"), ("Professor Ren Qiaolan", "ren-qiaolan"), ("Ren Qiaolna", "ren-qiaolan"),
    ("tokunaga", "tokunaga-haruto"), ("Tokunaga Haruto", "tokunaga-haruto"),
    ("Prime Minister Tokunaga", "tokunaga-haruto"), ("veronneau", "veronneau-mathilde"),
    ("Véronneau", "veronneau-mathilde"), ("Mathilde Veroneau", "veronneau-mathilde"),
    ("Tokunga", "tokunaga-haruto"), ("zhu lanying", "zhu-lanying"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "id_"), FORMS)
def test_a_person_is_found_by_any_form_of_the_name(library: Library, form: str, id_: str) -> None:
    answer = ask(library, form)
    assert answer.profile is not None and answer.profile.id == id_
    assert [m.id for m in answer.matches] == [id_]


def test_a_misspelling_is_said(library: Library) -> None:
    assert "this is Ren Qiaolan" in (ask(library, "Ren Qiaolna").notice or "")
    assert ask(library, "Ren Qiaolna").matches[0].score < 1


def test_an_ambiguous_name_is_a_choice(library: Library) -> None:
    answer = ask(library, "Zhu")
    assert answer.profile is None
    assert {m.id for m in answer.matches} == {"zhu-bo", "zhu-lanying"}
    assert "Which one" in (answer.notice or "")


def test_an_unknown_name_gets_the_nearest(library: Library) -> None:
    answer = ask(library, "Matilda Vernon")
    assert (answer.profile, answer.matches) == (None, ())
    assert "veronneau-mathilde" in {s.id for s in answer.suggestions}


def test_a_name_like_no_other_gets_a_line_only(library: Library) -> None:
    answer = ask(library, "Xyzzq Bllrg")
    assert (answer.profile, answer.matches) == (None, ())
    assert "Xyzzq Bllrg" in (answer.notice or "")
    assert "Whom" in (ask(library, "").notice or "")


def test_the_profile_gives_roles_and_who_is_named_with_them(library: Library) -> None:
    profile = ask(library, "Ren Qiaolan").profile
    assert profile is not None
    assert [(r.text, r.file) for r in profile.roles] == [("a professor at Haidong University", "tolls.md")]
    pilot = ask(library, "Zhu Bo").profile
    assert pilot is not None and "Zhu Lanying" in {n.name for n in pilot.named_with}


def test_the_notice_tells_what_the_library_lacks(library: Library) -> None:
    assert "nothing after June 2022" in (ask(library, "Ren Qiaolan").notice or "")
    assert "only named" in (ask(library, "Zhu Bo").notice or "")


def test_a_name_one_letter_away_is_only_probably_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Ren Qiaolan, a lawyer, agrees that tolls will fall along the strait by winter. Ren Qiaolan says so.\n\n"
        "Another view comes from Ren Qialan, who notes that ferries stop. Ren Qiaolan notes that prices rise.",
        encoding="utf-8",
    )
    with Library(tmp_path / "library.db", create=True) as opened:
        opened.add([tmp_path / "a.txt"])
        answer = ask(opened, "Ren Qialan")
        assert answer.profile is not None and answer.profile.id == "ren-qialan"
        assert "Probably the same, one letter apart: Ren Qiaolan" in (answer.notice or "")


def test_the_notice_tells_how_much_there_is_and_from_when(library: Library) -> None:
    assert "2 statements in 1 document, June 2022." in (ask(library, "Ren Qiaolan").notice or "")


def test_a_work_that_several_notes_cite_is_listed_once(tmp_path: Path) -> None:
    again = ARTICLE.replace("whole coast.", "whole coast.<sup>2</sup>")
    again += (
        '\n2. Ren Qiaolan, "Tolls and Tides (海峡通行费)", *Harbour Studies*, No.2, 2021, <https://example.org/tolls>\n'
    )
    (tmp_path / "tolls.md").write_text(again, encoding="utf-8")
    with Library(tmp_path / "library.db", create=True) as opened:
        opened.add([tmp_path / "tolls.md"])
        profile = ask(opened, "Ren Qiaolan").profile
        assert profile is not None
        shown = json.dumps([piece.blocks for piece in expert_pieces(profile)], ensure_ascii=False)
    assert shown.count("Tolls and Tides / 海峡通行费") == 1
    assert {c.footnote for c in profile.cited_works} == {"1", "2"} and "notes" in shown


def test_works_that_notes_cite_come_with_their_original_titles(library: Library) -> None:
    profile = ask(library, "Ren Qiaolan").profile
    assert profile is not None
    assert [(c.title, c.original_title, c.url, c.footnote) for c in profile.cited_works] == [
        ("Tolls and Tides", "海峡通行费", "https://example.org/tolls", "1")
    ]


def test_the_command_line_sets_an_alias(tmp_path: Path) -> None:
    (tmp_path / "tolls.md").write_text(ARTICLE, encoding="utf-8")
    path = tmp_path / "library.db"
    with Library(path, create=True) as opened:
        opened.add([tmp_path / "tolls.md"])
    done = CliRunner().invoke(main, ["alias", "Lady Tolls", "Ren Qiaolan", "--library", str(path)])
    assert done.exit_code == 0, done.output
    with Library(path) as opened:
        profile = ask(opened, "lady tolls").profile
        assert profile is not None and profile.id == "ren-qiaolan"


@pytest.mark.parametrize(
    ("name", "ids"),
    [("Gui Yongtao", 1), ("Kishida", 1), ("Rumi Aoyama", 1), ("duchatel", 1), ("Zhu", 3)],
)
def test_the_real_documents(shared: Path, tmp_path_factory: pytest.TempPathFactory, name: str, ids: int) -> None:
    path = tmp_path_factory.getbasetemp() / "real.db"
    fresh = not path.exists()
    with Library(path, create=True) as library:
        if fresh:
            library.add([shared / "library"])
        answer = ask(library, name)
    assert len(answer.matches) == ids
    assert (answer.profile is not None) == (ids == 1)
