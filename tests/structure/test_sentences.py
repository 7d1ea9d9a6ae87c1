"""Sentences end where a reader would end them."""

from __future__ import annotations

import json
from pathlib import Path
from zlib import crc32

import pytest

from index.reading import read
from index.structure import parse
from index.text.letters import letters
from index.text.sentences import sentences

SPLITS = [
    "Mr. Osk Bredal met Dr. Mira Castellan in the U.S.|The talks failed.",
    "The U.S. Alliance of Ports grew.|J. K. Perrit left it.",
    "See No. 7 and pp. 4-9 of vol. 2.|Nobody did.",
    "Dues rose by 3.5 per cent.|In 2019 they fell.",
    "“We will wait.|We will not pay.”|Then she left.",
    "“Why now?” Minister Morvath asked.|Nobody knew.",
    "He agreed (he had no choice.|no split here) and left.".replace("|no split here", " The law said so"),
    "The ferry (built in Varn) sank.|(Nobody was hurt.)|It was old.",
    "It may work ... if the ice holds.|It may not…|Who knows?",
    "“[…] The chart is wrong,” he said.|She disagreed.",
    "The report ended in the year 2020.|A second one began.",
    "Am 3. Oktober kam das Schiff, d. h. zu spät.|Es war leer.",
    "Der Vertrag gilt z. B. für Drossel.|Varn bleibt außen vor.",
    "他说好。|“真的。”|他走了！|是吗？",
    "The Bank of Varn Inc. The clerk signed.".replace("Inc. The", "Inc.|The"),
    "Plan B.|The second one failed too.",
    "H. Con. Res. 131 was adopted.|H. Res. 200 was not.",
    "The pilots owed Rs. 500 to the port.|Nobody paid.",
    "Fees apply at 9 a.m. and at 5 p.m.|They are small.",
]


@pytest.mark.parametrize("marked", SPLITS)
def test_a_text_is_cut_at_its_marks_only(marked: str) -> None:
    parts = marked.split("|")
    glue = "" if "。" in marked else " "
    text = glue.join(parts)
    assert [text[a:b] for a, b in sentences(text)] == parts


def test_a_missing_space_behind_a_full_stop_hides_no_sentence() -> None:
    text = "She told the story.Nobody in Varn believed it."
    assert [text[a:b] for a, b in sentences(text)] == ["She told the story.", text[19:]]


# Of every sentence of two whole documents, in their order: cut and read through by eye, its letters as a digest.
READ = json.loads((Path(__file__).parent / "sentences.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(READ))
def test_the_real_documents_are_cut_as_read_by_eye(shared: Path, name: str) -> None:
    """Every sentence is the one read by eye; each ends as a sentence and begins as one, and none is a fragment."""
    document = parse(read(next((shared / "library").glob(f"{name}*"))))
    found = [p.plain.text[a:b] for p in document.paragraphs for a, b in sentences(p.plain.text)]
    assert [f"{crc32(letters(sentence).encode()):08x}" for sentence in found] == READ[name]
    for sentence in found:
        assert len(sentence.split()) >= 4, sentence
        assert sentence.rstrip("”’\"')»")[-1] in ".?!:", sentence
        assert sentence.lstrip("“‘\"'«(")[0].isupper() or sentence[0].isdigit(), sentence
