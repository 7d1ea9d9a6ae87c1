"""Documents of our own for the questions of /stance."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from index.model import Document, Source
from index.reading import read
from index.structure import parse


@pytest.fixture
def document(tmp_path: Path) -> Callable[[str], Document]:
    """Reads a text as the product would."""

    def make(text: str) -> Document:
        file = tmp_path / "note.md"
        file.write_text(text, encoding="utf-8")
        source: Source = read(file)
        return parse(source)

    return make
