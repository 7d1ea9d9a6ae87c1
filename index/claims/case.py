"""What a comparison found, before it is judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from index.claims.align import Alignment
from index.claims.claim import Claim
from index.claims.source import Source
from index.evidence import Evidence

SlotKind = Literal["number", "date", "entity", "speaker", "negation"]


@dataclass(frozen=True, slots=True)
class Difference:
    """The slot in which a claim and a source differ, as both write it."""

    kind: SlotKind
    claimed: str
    source: str


@dataclass
class Case:
    """A claim beside one sentence: what differs, what the sentence does not say, what was allowed for.

    `slot` are the places of the claim's words that fill a differing slot, `named` those of names that
    the sentence has.
    """

    claim: Claim
    source: Source
    aligned: Alignment
    differences: list[Difference] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    said: Evidence | None = None
    own_voice: bool = False
    slot: frozenset[int] = frozenset()
    named: frozenset[int] = frozenset()
