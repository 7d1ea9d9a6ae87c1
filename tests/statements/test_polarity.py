"""What is denied, doubted, asked, wished or merely possible is never shown as held."""

from __future__ import annotations

import pytest

from tests.statements.statement_reader import read

CONTENTS = tuple(
    f"{subject} {predicate}"
    for subject in (
        "the harbour treaty", "the new tariff", "the port of Sorn", "Ardovia's navy", "the grain subsidy",
        "a merger of the two banks", "the 2019 ferry accord", "the price of copper",
    )
    for predicate in (
        "will be signed before winter", "has failed", "weakens the coastal towns", "is not popular with farmers",
        "could double within five years",
    )
)  # fmt: skip

FRAMES = {
    "asserted": ("Li Mu argues that {}.", "Li Mu does not doubt that {}.", "According to Li Mu, {}."),
    "denied": (
        "Li Mu denies that {}.", "Li Mu did not say that {}.", "Nobody argues that {}.",
        "None of the ministers believes that {}.",
        "No scholar claims that {}.", "Li Mu has never claimed that {}.", "There is no argument that {}.",
        "Li Mu rejects the view that {}.", "Li Mu refused to say that {}.",
        "Without claiming that {}, Li Mu left the hall.",
    ),
    "doubted": ("Li Mu doubts that {}.", "Li Mu is unsure whether {}.", "Few analysts believe that {}."),
    "possible": (
        "Li Mu may have concluded that {}.", "If Li Mu says that {}, the talks will end.", "Li Mu might argue that {}.",
        "Li Mu would say that {}.", "Li Mu could claim that {}.", "It is unclear whether Li Mu believes that {}.",
        "Li Mu is expected to announce that {}.", "Li Mu wants to show that {}.",
    ),
    "question": ("Li Mu asked whether {}.", "Does Li Mu believe that {}?"),
    "demand": ("Li Mu ought to admit that {}.", "Li Mu demanded that {}.", "Li Mu should concede that {}."),
}  # fmt: skip


@pytest.mark.parametrize("polarity", FRAMES)
def test_every_frame_keeps_its_polarity(polarity: str) -> None:
    for frame in FRAMES[polarity]:
        for content in CONTENTS:
            found = [
                s for s in read(frame.format(content), names=("Li Mu",)) if s.text.casefold() == content.casefold()
            ]
            assert [s.polarity for s in found] == [polarity], frame.format(content)
