"""A text that stands in several documents is one source: in /check, in /stance and in the export. All invented."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from commands.answers import CheckAnswer, StanceAnswer
from commands.run import run
from index.library import Library
from index.library.export import statements

ARTICLE = """The ferry council of Ostmark met on 4 March 2024 to look at the accounts of the winter season. The ferries
carried 312,000 passengers across the sound, more than in any winter since the war. Ingrid Vale, director of the Sound
Institute, argued that the night ferry is a costly mistake and a burden on the smaller ports of the coast. Jon Brekke, a
pilot of thirty years, said that the night ferry is vital for the islands and will strengthen their schools."""
FIRST = f"# Ferries in winter\n\n*Sound Institute, 8 March 2024*\n\n{ARTICLE}\n"
HERRING = "Nils Aker, a fisherman of the outer islands, said that the herring came late this year."
AGAIN = f"# From the papers\n\n*Coast Weekly, 20 March 2024*\n\n{ARTICLE}\n\n## Fishing\n\n{HERRING}\n"
NEARLY = AGAIN.replace("From the papers", "Gleanings").replace("to look at the accounts", "to look into the accounts")


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("copies")
    for name, text in (("a", FIRST), ("b", AGAIN), ("c", NEARLY)):
        (folder / f"{name}.md").write_text(text, "utf-8")
    with Library(folder / "library.db", create=True) as library:
        library.add([folder / f"{name}.md" for name in "abc"])
    return folder / "library.db"


@pytest.fixture
def library(copies: Path) -> Iterator[Library]:
    with Library(copies) as opened:
        yield opened


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The ferries carried 312,000 passengers.", "supported"),
        ("The ferries carried 412,000 passengers.", "contradicted"),
        ("The ferry council of Ostmark met on 9 March 2024.", "contradicted"),
    ],
)
def test_a_check_shows_a_copied_text_once(library: Library, claim: str, verdict: str) -> None:
    answer = run(library, f"/check {claim}")
    assert isinstance(answer, CheckAnswer)
    assert answer.verdict == verdict
    assert [e.file for e in answer.evidence if e.relation != "related"] == ["a.md"]


@pytest.mark.parametrize("request_text", ["night ferry", "night ferry by:Ingrid Vale"])
def test_a_stance_counts_what_a_copied_text_says_once(library: Library, request_text: str) -> None:
    answer = run(library, f"/stance {request_text}")
    assert isinstance(answer, StanceAnswer)
    holders = [h for q in answer.questions for c in q.positions for h in c.holders]
    holders += [h for q in answer.questions for h in q.unclear]
    said = [(h.name, e.file) for h in holders for e in h.evidence]
    assert ("Ingrid Vale", "a.md") in said
    assert len(said) == len(set(said)) and {file for _, file in said} == {"a.md"}


def test_who_says_nothing_on_the_topic_is_named(library: Library) -> None:
    answer = run(library, "/stance night ferry compare:Ingrid Vale, Nils Aker")
    assert isinstance(answer, StanceAnswer)
    assert answer.notice == "1 expert in 1 document. Nothing on it by Nils Aker."


def test_the_export_has_each_statement_once(library: Library) -> None:
    said = [(row["file"], row["text"]) for row in statements(library) if row["speaker"]]
    assert {file for file, text in said if "herring" not in text} == {"a.md"}
    assert len(said) == len({text for _, text in said}) >= 3


def test_when_the_first_document_goes_another_answers(copies: Path, tmp_path: Path) -> None:
    (tmp_path / "library.db").write_bytes(copies.read_bytes())
    with Library(tmp_path / "library.db") as library:
        library.remove("a.md")
        answer = run(library, "/check The ferries carried 312,000 passengers.")
        assert isinstance(answer, CheckAnswer)
        assert [e.file for e in answer.evidence if e.relation == "supports"] == ["b.md"]
        assert {row["file"] for row in statements(library) if row["speaker"]} == {"b.md"}
