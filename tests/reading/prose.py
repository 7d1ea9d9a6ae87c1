"""Endless prose of our own, about invented places, the same for the same seed."""

from __future__ import annotations

import random

_WHO = (
    "The harbour council of Ardovia", "A committee of the Velmarian senate", "The office for fisheries in Tolvik",
    "An adviser to the Sarn ferry board", "The institute for coastal studies", "Most of the islands' mayors",
)  # fmt: skip
_DID = (
    "expects the new quay to be finished before the winter storms", "doubts that the subsidy reaches the small ports",
    "has measured the tides for nine years without a gap", "keeps two ships ready for the crossing to Orsa",
    "found that freight had doubled since the bridge was closed", "will publish the figures of every single landing",
    "compared the prices of eleven markets along the coast", "sent the draft of the treaty back to its authors",
)  # fmt: skip
_WHY = (
    "because the old piers no longer carry the weight", "although nobody had asked for such a survey",
    "while the talks with the northern towns go on", "since the budget leaves no room for another delay",
    "as the charter of the league has always demanded", "so that the smaller boats can land at night as well",
    "even if the insurers raise their rates again", "which surprised those who remember the first crossing",
)  # fmt: skip


class Prose:
    """Sentences and paragraphs, no two alike."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._number = 100

    def sentence(self) -> str:
        self._number += 1
        choose = self._random.choice
        return f"{choose(_WHO)} {choose(_DID)}, {choose(_WHY)}, says file {self._number}."

    def paragraph(self, sentences: int = 4) -> str:
        return " ".join(self.sentence() for _ in range(sentences))

    def paragraphs(self, count: int, sentences: int = 4) -> list[str]:
        return [self.paragraph(sentences) for _ in range(count)]
