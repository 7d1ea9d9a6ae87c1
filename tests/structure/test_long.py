"""Texts without line breaks are read in pieces: nothing of the prose is lost, nothing is endless."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from index.model import Document
from index.reading import read
from index.structure import parse
from index.structure.long import LONGEST
from tests.reading.prose import Prose


def parsed(folder: Path, text: str) -> Document:
    path = folder / "long.txt"
    path.write_text(text, encoding="utf-8")
    return parse(read(path))


@pytest.mark.parametrize("sign", ["", "- ", "> "])
def test_every_sentence_of_a_line_as_long_as_a_book_is_kept_whole(sign: str, tmp_path: Path) -> None:
    prose = Prose(1)
    sentences = [prose.sentence() for _ in range(2000)]
    found = parsed(tmp_path, sign + " ".join(sentences))
    texts = [p.plain.text for p in found.paragraphs]
    assert " ".join(" ".join(texts).split()) == " ".join(sentences)
    assert max(map(len, texts)) <= LONGEST
    assert all(text.strip().endswith(".") for text in texts)


def coined(chance: random.Random) -> str:
    return "".join(chance.choice("bdfgklmnprst") + chance.choice("aeiou") for _ in range(chance.randint(2, 4)))


@pytest.mark.parametrize(
    ("blank", "coin"),
    [
        (" ", coined),
        (" ", lambda chance: f"{coined(chance).title()} {coined(chance).title()},"),
        ("", lambda chance: chr(chance.randint(0x4E00, 0x9000))),
    ],
)
def test_words_without_an_end_are_cut_between_words(
    blank: str, coin: Callable[[random.Random], str], tmp_path: Path
) -> None:
    chance = random.Random(4)
    told = blank.join(coin(chance) for _ in range(15_000))
    texts = [p.plain.text for p in parsed(tmp_path, told).paragraphs]
    assert blank.join(text.strip() for text in texts) == told
    assert max(map(len, texts)) <= LONGEST


def test_encoded_data_is_no_prose(tmp_path: Path) -> None:
    prose = Prose(2).paragraph()
    blob = base64.b64encode(random.Random(1).randbytes(30_000)).decode()
    found = parsed(tmp_path, f"{prose}\n\n{blob}\n\n{Prose(3).paragraph()}")
    assert [p.plain.text for p in found.paragraphs] == [prose, Prose(3).paragraph()]
    assert "data" in {a.kind for a in found.set_aside}


def test_a_long_table_is_cut_between_its_rows(tmp_path: Path) -> None:
    rows = [f"| the port of Orsa in year {n} | {n * 7} landings |" for n in range(600)]
    found = parsed(tmp_path, "\n".join(["| port | landings |", "|---|---|", *rows]))
    assert max(len(p.plain.text) for p in found.paragraphs) <= LONGEST
    assert all(p.plain.text.count("year") == p.plain.text.count("landings") or n == 0
               for n, p in enumerate(found.paragraphs))  # fmt: skip
