"""What holds for every text, however odd: nothing vanishes, and every word shown is in the file."""

from __future__ import annotations

import sys
import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.library.passages import passages
from index.model import Document
from index.text.letters import fold, is_verbatim, letters
from index.text.sentences import sentences
from tests.structure.made import read

WORDS = (
    "The council of Ketterby said that ships pay twice and nobody objects while Mr. Osk Bredal U.S. No. 7 waits".split()
)
SIGNS = (
    r"* ** _ \* \[ [ ] ](#) ](https://a.example/b_(c)) ![x](y) <https://a.example> <sup>3</sup> <sup>th</sup> "
    r"[^1] [2] "
    '(Laughter.) &nbsp; &amp; <br> <u> | ` “ ” " ( ) … ... . ? ! : ; 。 港口法 — ~ ² \u00ad'
)
ODD = [*SIGNS.split(" "), "\u00a0", "\u2028"]
HEADS = (
    "# ^## ^- ^* ^1. ^(a) ^> ^| ^[@1]: ^<sup>3</sup> ^[2] ^---^===^\t^    ^**Osk Bredal:** ^Mr. BREDAL. ^By ^© 2020 ^"
    "2021-03-04: [Article Link] ^"
).split("^")

piece = st.one_of(st.sampled_from(WORDS), st.sampled_from(ODD))
line = st.tuples(st.sampled_from(HEADS), st.lists(piece, max_size=30), st.sampled_from([" ", ""])).map(
    lambda parts: parts[0].replace("@", "^") + parts[2].join(parts[1])
)
hostile = st.lists(st.tuples(line, st.sampled_from(["\n", "\n\n", "\r\n", "\f", "\n \n"])), max_size=14).map(
    lambda rows: "".join(text + end for text, end in rows)
)


def held(document: Document) -> set[int]:
    spans = [s for p in document.paragraphs for s in p.plain.spans()]
    spans += [s for section in document.sections for s in section.spans]
    spans += [s for bio in document.bios for s in bio.plain.spans()]
    spans += [s for note in document.notes for s in note.plain.spans()]
    spans += [s for aside in document.set_aside for s in aside.spans]
    return {i for a, b in spans for i in range(a, b)}


@settings(max_examples=150, deadline=None)
@given(hostile)
@example("Read [the law](as it was) of the harbour.\n")
@example("> The[2](The](#)[^1]\n> )\n")
@example("- The[2](The\n<sup>3</sup> )\n")
def test_nothing_with_a_letter_vanishes_and_all_is_verbatim(text: str) -> None:
    document = read(text)
    kept = held(document)
    gone = [i for i, c in enumerate(text) if not c.isspace() and i not in kept]
    assert not gone, text[gone[0] - 10 : gone[0] + 10]
    for part in (*document.paragraphs, *document.notes, *document.bios):
        assert not len(part.plain) or is_verbatim(part.plain.text, text, part.plain.spans()) or not part.plain.spans()


@settings(max_examples=60, deadline=None)
@given(hostile)
def test_every_sentence_and_passage_is_verbatim(text: str) -> None:
    document = read(text)
    for paragraph in document.paragraphs:
        ends = 0
        for start, end in sentences(paragraph.plain.text):
            assert ends <= start < end
            ends = end
            spans = paragraph.plain.spans(start, end)
            assert not spans or is_verbatim(paragraph.plain.text[start:end], text, spans)
    for passage in passages(document.paragraphs):
        assert not passage.spans or is_verbatim(passage.text, text, passage.spans)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    document = read(text)
    assert document.works
    assert all(
        0 <= p.work < len(document.works) and 0 <= p.section < len(document.sections) for p in document.paragraphs
    )


def test_letters_are_unicodes_letters_and_numbers_and_folding_drops_all_that_combines() -> None:
    every = "".join(chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n < 0xE000)
    assert letters(every) == "".join(c for c in every if unicodedata.category(c)[0] in "LN")
    assert not any(map(unicodedata.combining, fold("".join(c for c in every if unicodedata.combining(c)))))
