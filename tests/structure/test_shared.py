"""The real documents, where they are at hand: their works, and what must and must not be quoted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest

from index.model import Document
from index.reading import read
from index.structure import parse
from index.text.dates import iso
from index.text.letters import fold, letters

HERE = Path(__file__).parent


@cache
def document(path: Path) -> Document:
    return parse(read(path))


def rows(shared: Path, name: str) -> Iterator[dict[str, object]]:
    for path in sorted((shared / "gold").glob(f"*/{name}.jsonl")):
        yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def same(one: object, other: object) -> bool:
    return sorted(fold(str(one)).replace("-", " ").split()) == sorted(fold(str(other)).replace("-", " ").split())


def test_works_are_those_of_the_gold_standard(shared: Path) -> None:
    for row in rows(shared, "documents"):
        found = document(shared / "library" / str(row["file"]))
        work = next(w for w in found.works if w.title and same(w.title, row["title"]))
        assert len(work.authors) == len(row["authors"])  # type: ignore[arg-type]
        assert all(same(a, b) for a, b in zip(work.authors, row["authors"], strict=True))  # type: ignore[call-overload]
        assert work.publisher == row["publisher"]
        assert work.date == (iso(str(row["date"])) if row["date"] else None)


def test_what_the_gold_standard_calls_noise_is_in_no_paragraph(shared: Path) -> None:
    for row in rows(shared, "noise"):
        found = document(shared / "library" / str(row["file"]))
        text, start, end = found.source.text, row["start"], row["end"]
        assert isinstance(start, int) and isinstance(end, int)
        for paragraph in found.paragraphs:
            for a, b in paragraph.plain.spans():
                assert not text[max(a, start) : min(b, end)].strip(), row


def test_the_closing_sentence_that_may_be_somebody_elses_is_set_aside(shared: Path) -> None:
    found = document(next((shared / "library").glob("004*")))
    assert [a.spans[0][0] for a in found.set_aside if a.kind == "stray sentence"] == [7233]


def test_the_second_copy_of_an_article_and_the_teasers_are_set_aside(shared: Path) -> None:
    found = document(next((shared / "library").glob("001*")))
    assert max(p.plain.origins[-1] for p in found.paragraphs) < 47000
    (work,) = found.works
    assert (work.authors, work.date, work.machine_translation) == (("Zhu Haiyan",), "2022-06-24", True)
    assert work.title == "Japan's Economic Security Strategy and Its Influence on China"


MORE = json.loads((HERE / "more.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(MORE))
def test_the_other_real_documents_are_read_as_listed(shared: Path, name: str) -> None:
    """Title, authors and date as their README gives them; digests of whole passages and of furniture, chosen by eye
    in the file itself (a PDF's text layer, the XML in a DOCX), before anything was read by this code."""
    found = document(shared / "more" / name)
    wanted = MORE[name]
    work = found.works[0]
    assert (work.title, list(work.authors), work.date) == (wanted["title"], wanted["authors"], wanted["date"])
    assert list(work.translators) == wanted["translators"]
    prose = [letters(p.plain.text) for p in found.paragraphs]
    whole = {f"{digest(text[:BEGINS])} {digest(text[-ENDS:])}" for text in prose}
    assert [key for key in wanted["prose"] if key not in whole] == []
    aside = ["".join(letters(found.source.text[a:b]) for a, b in kind.spans) for kind in found.set_aside]
    for key in wanted["aside"]:
        assert holds(aside, key), key
        assert not holds(prose, key), key


BEGINS, ENDS = 24, 16


def holds(texts: list[str], key: str) -> bool:
    """Whether one of the texts holds the piece that a key (its length and digest) stands for."""
    length, wanted = int(key.split()[0]), key.split()[1]
    if length < 8:  # too short to be looked for inside words
        return any(len(text) == length and digest(text) == wanted for text in texts)
    return any(digest(text[i : i + length]) == wanted for text in texts for i in range(len(text) - length + 1))


def digest(text: str) -> str:
    """Tells a piece again without repeating its words."""
    return f"{crc32(text.encode()):08x}"
