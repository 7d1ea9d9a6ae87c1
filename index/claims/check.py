"""The entry: what the library says for or against one claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from index.claims import notes, roles
from index.claims.candidates import sources
from index.claims.case import Difference
from index.claims.claim import Claim, framed
from index.claims.comparison import SHOWN, Comparison
from index.claims.parts import parts
from index.claims.source import Source
from index.claims.weigh import Weighed
from index.library import Library

Verdict = Literal["supported", "contradicted", "mixed", "not_found"]
CLOSE = 0.1  # a source speaks against a supported claim only if it answers about as much of it
IN_FULL = 0.99  # of a claim's words


@dataclass(frozen=True)
class Judgement:
    """The verdict on one claim, what carries it, the nearest misses, and how many sentences were compared.

    `doubtful` are machine translations that speak against the claim: alone they decide nothing.
    """

    claim: Claim
    verdict: Verdict
    carried: tuple[Weighed, ...]
    near: tuple[Weighed, ...]
    compared: int
    doubtful: tuple[Weighed, ...] = ()


def check(library: Library, claim: Claim) -> Judgement:
    """Judges one claim; where the sentence as a whole is not found, its parts."""
    known = _by_role(library, claim)
    if known:
        return known
    found = sources(library, claim.text)
    whole = _judge(claim, found)
    if whole.verdict == "not_found" and notes.is_bibliographic(claim):
        cited = _judge(claim, notes.cited(library, claim))
        whole = cited if cited.verdict == "supported" else whole
    return whole if whole.verdict != "not_found" else _by_parts(whole, found)


def _judge(claim: Claim, found: list[Source]) -> Judgement:
    comparison = Comparison(claim, found)
    weighed = comparison.deciding()
    supports, against = _best(weighed, "supports"), _best(weighed, "contradicts")
    doubtful = tuple(w for w in against if w.source.evidence.caution)
    against = _one_filler([w for w in against if not w.source.evidence.caution])
    if any(d.kind == "speaker" for w in against for d in w.differences):
        against = _no_own_voice(against, comparison.all())
    judged = Judgement(claim, "not_found", (), (), len(found), doubtful)
    against = [w for w in against if not supports or w.covered >= supports[0].covered - CLOSE]
    supports = _as_close(supports, against)
    if supports and against and (_works(against) - _works(supports) or against[0].covered > supports[0].covered):
        return replace(judged, verdict="mixed", carried=(*supports, *against))
    if supports:
        return replace(judged, verdict="supported", carried=tuple(supports))
    if against:
        return replace(judged, verdict="contradicted", carried=tuple(against))
    return replace(judged, near=(*doubtful, *_best(comparison.nearest(), "related"))[:SHOWN])


def _best(weighed: Iterable[Weighed], relation: str) -> list[Weighed]:
    """The best of each relation, a text that stands twice only once."""
    chosen = sorted((w for w in weighed if w.relation == relation), key=lambda w: -w.covered)
    once = {w.source.evidence.text: w for w in reversed(chosen)}
    return sorted(once.values(), key=lambda w: -w.covered)[:SHOWN]


def _one_filler(against: list[Weighed]) -> list[Weighed]:
    """Without those that fill one slot with several things: then it was not one event or office."""
    least = max((w.covered for w in against), default=0.0) - CLOSE
    fillers = {d.source for w in against if w.covered >= least for d in w.differences if d.kind == "entity"}
    if len(fillers) < 2:
        return against
    return [w for w in against if all(d.kind != "entity" for d in w.differences)]


def _as_close(supports: list[Weighed], against: list[Weighed]) -> list[Weighed]:
    """Without those that answer clearly less of the claim than what the same work says against it in full."""
    full = {w.source.evidence.work.id for w in against if w.covered >= IN_FULL}
    return [w for w in supports if w.covered >= IN_FULL - CLOSE or w.source.evidence.work.id not in full]


def _no_own_voice(against: list[Weighed], weighed: list[Weighed]) -> list[Weighed]:
    """Without those who only say what the claimed speaker is heard to say on the matter himself, if in other words."""
    spoken = max((w.covered for w in weighed if w.own_voice), default=0.0)
    return [w for w in against if w.covered > spoken + CLOSE or all(d.kind != "speaker" for d in w.differences)]


def _works(weighed: Iterable[Weighed]) -> set[str]:
    return {w.source.evidence.work.id for w in weighed}


def _by_role(library: Library, claim: Claim) -> Judgement | None:
    """A claim about somebody's role, judged by the roles that documents give; None if they do not decide it."""
    asked = roles.role_claim(claim.content)
    if asked is None or claim.speaker:
        return None
    held = roles.held(library, asked)
    for relation in ("supports", "contradicts"):
        once = {h.evidence.text: h for h in reversed(held) if h.relation == relation}
        chosen = [_weighed(h) for h in reversed(once.values())]
        if chosen:
            verdict: Verdict = "supported" if relation == "supports" else "contradicted"
            return Judgement(claim, verdict, tuple(chosen[:SHOWN]), (), len(held))
    return None


def _weighed(held: roles.Held) -> Weighed:
    source = Source.of(held.evidence)
    if held.relation == "supports":
        return Weighed(source, "supports", 1.0)
    return Weighed(source, "contradicts", 1.0, (Difference("entity", held.claimed, held.source),))


def _by_parts(whole: Judgement, found: list[Source]) -> Judgement:
    """All parts supported support a sentence, one contradicted part contradicts it."""
    pieces = parts(whole.claim.content)
    if len(pieces) < 2:
        return whole
    claim = whole.claim
    judged = [
        _judge(replace(claim, content=p) if claim.speaker or claim.work_speaks else framed(p), found) for p in pieces
    ]
    against = [w for j in judged if j.verdict == "contradicted" for w in j.carried]
    if against:
        return replace(whole, verdict="contradicted", carried=tuple(against[:SHOWN]))
    if all(j.verdict == "supported" for j in judged):
        return replace(whole, verdict="supported", carried=tuple(j.carried[0] for j in judged))
    return whole
