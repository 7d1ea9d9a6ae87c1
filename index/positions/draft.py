"""A grouping while it is being read: camps with the stretches of text in which they have the floor."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.positions.outline import Place
from index.text.mapped import Spans


@dataclass(slots=True)
class Side:
    """One camp: its own words, its defining sentences, ranges of line numbers (end exclusive), and the entity
    that the author imputes it to."""

    label: str
    label_at: Place
    label_spans: Spans = ()
    definition: list[Place] = field(default_factory=list)
    stretches: list[range] = field(default_factory=list)
    imputed: int | None = None

    def holds(self, line: int) -> bool:
        return any(line in stretch for stretch in self.stretches)


@dataclass(slots=True)
class Draft:
    """A question and its camps; `lines` is what the grouping sentence itself takes up.

    What is not `sure` to be about views is so only if all of its camps have somebody who speaks for them.
    """

    work: int
    section: int
    lines: range
    question: str
    question_at: Place | None
    sides: list[Side]
    question_spans: Spans = ()
    announced: bool = False
    sure: bool = True
    imputed: bool = False
