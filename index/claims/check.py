"""The entry: what the library says for or against one claim."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from index.claims.candidates import Source, sources
from index.claims.claim import Claim
from index.claims.weigh import Weighed, weigh
from index.library import Library

_LOWER = re.compile(r"(?<![\w.])[^\W\d_A-Z][^\W\d_]+")


@dataclass(frozen=True)
class Judgement:
    """The verdict on one claim, what carries it, the nearest miss, and how much was compared."""

    claim: Claim
    verdict: Literal["supported", "contradicted", "mixed", "not_found"]
    carried: tuple[Weighed, ...]
    near: tuple[Weighed, ...]
    compared: int


def check(library: Library, claim: Claim) -> Judgement:
    """Judges one claim by the sentences that fit it best."""
    found = sources(library, claim.text)
    common = _common(found)
    weighed = [weigh(claim, source, common) for source in found]
    supports = _best(weighed, "supports")
    against = [w for w in _best(weighed, "contradicts") if not w.source.evidence.caution]
    near = tuple(_best(weighed, "related")[:3])
    if supports and against and _other_work(supports, against):
        return Judgement(claim, "mixed", (*supports, *against), near, len(found))
    if supports:
        return Judgement(claim, "supported", tuple(supports), near, len(found))
    if against:
        return Judgement(claim, "contradicted", tuple(against), near, len(found))
    return Judgement(claim, "not_found", (), near, len(found))


def _common(found: list[Source]) -> frozenset[str]:
    """Words that the passages write in lower case: capitals at the head of a claim do not make names of them."""
    return frozenset(w for s in found for w in _LOWER.findall(s.evidence.text))


def _best(weighed: list[Weighed], relation: str) -> list[Weighed]:
    chosen = [w for w in weighed if w.relation == relation]
    return sorted(chosen, key=lambda w: -w.covered)[:3]


def _other_work(supports: list[Weighed], against: list[Weighed]) -> bool:
    works = {w.source.evidence.work.id for w in supports}
    return any(w.source.evidence.work.id not in works for w in against)
