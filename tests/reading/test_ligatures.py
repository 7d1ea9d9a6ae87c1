"""One glyph that stands for several letters is no reason for a blank between them."""

from __future__ import annotations

from pathlib import Path

from index.reading import read
from tests.reading.pdfs import Page, pdf

LIGATURES = {"#": "fi", "$": "ffi", "%": "ff"}


def test_ligatures_stay_in_their_words(tmp_path: Path) -> None:
    page = Page()
    page.put(72, 700, "The #rst o$ce put o% the speci#c #gures.")
    path = tmp_path / "quay.pdf"
    path.write_bytes(pdf([page], ligatures=LIGATURES))
    assert read(path).text.strip() == "The first office put off the specific figures."
