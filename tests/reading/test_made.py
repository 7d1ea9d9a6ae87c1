"""Documents of every format whose truth is known: all prose whole, nothing else among it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.library import Library
from index.model import Source
from index.reading import read
from index.text.letters import letters
from tests.reading.made import MAKERS, Made


@pytest.fixture(scope="module", params=MAKERS, ids=lambda make: make.__name__)
def made(request: pytest.FixtureRequest) -> Made:
    return request.param()


@pytest.fixture
def source(made: Made, tmp_path: Path) -> Source:
    path = tmp_path / made.name
    path.write_bytes(made.data)
    return read(path)


def unmarked(source: Source) -> str:
    """The text without the stretches that the format knows to be no prose."""
    kept = list(source.text)
    for mark in source.marks:
        kept[mark.start : mark.end] = "\n" * (mark.end - mark.start)
    return "".join(kept)


def plain(text: str) -> str:
    """Words without Markdown's signs and note calls."""
    text = re.sub(r"<sup>[\d, ]+</sup>|\*+|\\(?=\W)", "", text)
    return " ".join(re.sub(r"\[([^\[\]]*)\]\([^()]*\)", r"\1", text).split())


def test_every_paragraph_is_whole_and_in_order(made: Made, source: Source) -> None:
    lines = [plain(line) for line in unmarked(source).splitlines()]
    at = -1
    for paragraph in made.prose:
        found = [n for n, line in enumerate(lines) if line.removeprefix("> ").removeprefix("- ") == plain(paragraph)]
        assert found, f"torn or lost: {paragraph}"
        assert found[0] > at
        at = found[0]


def test_noise_is_marked_or_left_out(made: Made, source: Source) -> None:
    body = plain(unmarked(source))
    assert [words for words in made.noise if words in body] == []


def test_notes_are_numbered_and_called(made: Made, source: Source) -> None:
    marked = {plain(source.text[m.start : m.end]) for m in source.marks if m.kind == "note"}
    assert marked == {f"{number}. {text}" for number, text in made.notes.items()}
    if made.notes and not made.name.endswith(".pdf"):
        assert re.findall(r"<sup>(\d+)</sup>", unmarked(source)) == sorted(made.notes)


def test_what_the_file_says_of_itself_is_read(made: Made, source: Source) -> None:
    said = source.metadata
    assert (said.title or made.title, said.authors, said.date) == (made.title or said.title, made.authors, made.date)


def test_marks_lie_within_the_text_and_in_order(source: Source) -> None:
    starts = [m.start for m in source.marks]
    assert starts == sorted(starts)
    assert all(0 <= m.start < m.end <= len(source.text) for m in source.marks)


def test_prose_reaches_the_library_and_noise_does_not(tmp_path: Path) -> None:
    everything = [make() for make in MAKERS]
    for made in everything:
        (tmp_path / made.name).write_bytes(made.data)
    with Library(tmp_path / "library.db", create=True) as library:
        outcomes = library.add([tmp_path / made.name for made in everything], workers=0)
        assert {o.outcome for o in outcomes} == {"added"}
        stored = {made.name: letters(" ".join(p.text for p in library.passages("d.file = ?", [made.name])))
                  for made in everything}  # fmt: skip
    wanted = [(made.name, letters(p)) for made in everything for p in made.prose]
    kept = sum(len(p) for name, p in wanted if p in stored[name])
    whole = sum(len(p) for _, p in wanted)
    extra = sum(len(words) for words in stored.values()) - kept
    assert kept / whole >= 0.995
    assert extra / whole <= 0.005
