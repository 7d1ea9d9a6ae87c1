"""Somebody who says more than a few pages hold: every statement is reached, page by page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from bot.blocks.layouts import layout
from bot.blocks.pages import Page, page
from commands.answers import ExpertAnswer, as_json
from commands.run import run
from index.library import Library

TIMES = 130


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Two papers, of 2021 and 2023."""
    folder = tmp_path_factory.mktemp("much")
    said = [
        f"Ren Qiaolan, a pilot, said that ferry {n} of the strait needs a new engine in winter." for n in range(TIMES)
    ]
    early, late = said[:50], said[50:]
    early, late = paragraphs(said[:50]), paragraphs(said[50:])
    (folder / "early.md").write_text(f"# Old engines\n\n*Sound Papers, 8 March 2021*\n\n{early}", "utf-8")
    (folder / "late.md").write_text(f"# New engines\n\n*Sound Papers, 8 March 2023*\n\n{late}", "utf-8")
    with Library(folder / "library.db", create=True) as opened:
        opened.add([folder / "early.md", folder / "late.md"])
        yield opened


def paragraphs(sentences: list[str]) -> str:
    return "\n\n".join(" ".join(sentences[n : n + 5]) for n in range(0, len(sentences), 5)) + "\n"


def ask(library: Library) -> ExpertAnswer:
    answer = run(library, "/expert Ren Qiaolan")
    assert isinstance(answer, ExpertAnswer) and answer.profile
    return answer


def turned(library: Library) -> Iterator[Page]:
    """All pages, each from an answer of its own, as somebody gets them who presses More."""
    number = 0
    while True:
        shown = page(layout(ask(library)), "a1", number)
        yield shown
        following = re.search(r"'value': 'a1\.(\d+)'", str([b for b in shown.blocks if "More (" in str(b)]))
        if not following:
            return
        number = int(following[1])


def test_more_reaches_every_statement_once(library: Library) -> None:
    answer = ask(library)
    assert answer.profile and len(answer.profile.statements) == TIMES
    pages = list(turned(library))
    found = [evidence.id for shown in pages for _, evidence in shown.items]
    assert sorted(found) == sorted(e.id for e in answer.profile.statements)
    assert re.search(r"More \(1 of \d+\+\)", str(pages[0].blocks))
    assert f"More ({len(pages) - 1} of {len(pages)})" in str(pages[-2].blocks)


def test_the_newest_come_first_and_the_machine_gets_all(library: Library) -> None:
    profile = as_json(ask(library))["profile"]
    dates = [statement["work"]["date"] for statement in profile["statements"]]
    assert dates == sorted(dates, reverse=True) and len(dates) == TIMES
    assert json.dumps(profile)
    first = [evidence.work.date for _, evidence in next(turned(library)).items]
    assert first and set(first) == {"2023-03-08"}


def test_how_much_is_said_of_what_and_from_when_to_when(library: Library) -> None:
    answer = ask(library)
    assert answer.notice and f"{TIMES} statements in 2 documents, 8 March 2021 to 8 March 2023." in answer.notice
    assert answer.profile and ("new engine", TIMES) in [(topic.term, topic.count) for topic in answer.profile.topics]
