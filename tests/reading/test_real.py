"""Nine real documents, against what a careful reader found in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.model import Document
from index.reading import read
from index.structure import parse
from index.text.letters import fold, letters
from tests.reading.real import ASIDE, FACTS, PASSAGES


@pytest.fixture(scope="module", params=sorted(PASSAGES))
def document(request: pytest.FixtureRequest, shared: Path) -> Iterator[Document]:
    yield parse(read(shared / "more" / request.param))


def test_passages_are_whole(document: Document) -> None:
    found = {(*_ends(p.plain.text), len(letters(p.plain.text))) for p in document.paragraphs}
    assert [wanted for wanted in PASSAGES[document.source.file] if wanted not in found] == []


def _ends(text: str) -> tuple[str, str]:
    words = text.split()
    return " ".join(words[:3]), " ".join(words[-3:])


def test_what_is_no_prose_is_in_no_passage(document: Document) -> None:
    prose = "\n".join(p.plain.text for p in document.paragraphs)
    assert [piece for piece in ASIDE[document.source.file] if piece in prose] == []


def test_work_is_described_as_the_file_does(document: Document) -> None:
    work = document.works[0]
    title, authors, date = FACTS[document.source.file]
    assert fold(work.title or "").startswith(fold(title))
    assert len(work.authors) == len(authors)
    assert all(fold(name) in fold(given) for name, given in zip(authors, work.authors, strict=True))
    assert work.date == date
