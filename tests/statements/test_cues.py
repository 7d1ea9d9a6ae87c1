"""Cues before, inside and after a content."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import read

LI = ("Li Mu",)


@pytest.mark.parametrize(
    ("text", "content", "cue"),
    [
        ("Li Mu argues that the harbour will silt up by spring.", "the harbour will silt up by spring", "argues"),
        ("The harbour will silt up by spring, Li Mu argues.", "The harbour will silt up by spring", "argues"),
        ("This silting, Li Mu maintains, halved the tonnage.", "This silting … halved the tonnage", "maintains"),
        ("According to Li Mu, the harbour is full.", "the harbour is full", "According to"),
        ("The harbour is full, according to Li Mu.", "The harbour is full", "according to"),
        ("In Li Mu's view, the harbour is full.", "the harbour is full", "In Li Mu's view"),
        ("For Li Mu, the harbour is a burden.", "the harbour is a burden", "For Li Mu"),
        ("Li Mu, a professor at the University of Sorn, contends that tolls fell.", "tolls fell", "contends"),
        ("Li Mu told reporters in Sorn that tolls fell.", "tolls fell", "told"),
        ("As Li Mu notes, tolls fell in spring.", "tolls fell in spring", "notes"),
    ],
)  # fmt: skip
def test_an_indirect_content_is_found_whole(text: str, content: str, cue: str) -> None:
    (said,) = read(text, names=LI)
    assert (said.text, said.kind, said.speaker, said.cue) == (content, "indirect", "Li Mu", cue)


@pytest.mark.parametrize(
    "text",
    [
        "“The quay is closed to all ships,” Li Mu said.",
        '"The quay is closed to all ships," said Li Mu, a pilot.',
        "Li Mu said: «The quay is closed to all ships».",
        "Li Mu said that 「The quay is closed to all ships」.",
        "Li Mu told the council, “The quay is closed to all ships.”",
    ],
)
def test_a_direct_content_is_one_quotation(text: str) -> None:
    (said,) = read(text, names=LI)
    assert said.text.strip(".,") == "The quay is closed to all ships"
    assert (said.kind, said.speaker, said.sure) == ("direct", "Li Mu", True)


def test_what_is_done_to_things_is_not_said() -> None:
    for text in (
        "Vera Holm added a fourth lock to the canal of the northern coast, with the aim of sparing ships the cape.",
        "The council built a school in Sorn where, you know, Vera Holm felt comfortable in that harbour every day.",
        "Vera Holm did not say that, either.",
        "FACT: Over ten years the ports of Sorn have lost the half of all their ships to the canal.",
        "Vera Holm has maintained the old lighthouse within the harbour, and her sons paint it every spring.",
    ):
        assert [s for s in read(text, names=("Vera Holm",)) if s.kind != "author"] == [], text
    (said,) = read("Vera Holm added the canal would open in May.", names=("Vera Holm",))
    assert said.text == "the canal would open in May"
