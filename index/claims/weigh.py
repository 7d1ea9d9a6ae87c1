"""One claim against one sentence: does it say so, say the contrary in one slot, or neither?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from index.claims import speakers
from index.claims.align import Alignment, align
from index.claims.candidates import Source
from index.claims.claim import Claim
from index.claims.names import Name, named, names
from index.claims.negate import mismatch, unanswered
from index.claims.order import turned_round
from index.claims.slots import Slot, slots
from index.claims.supposed import only_supposed, supposes
from index.claims.unique import other_filler
from index.claims.words import sentence
from index.evidence import Evidence
from index.quantities import When

SUPPORT, CONTRADICT, SAME_WORDS, RELATED = 0.72, 0.66, 0.75, 0.4
ENOUGH = 4.0  # words of weight that tell one utterance from another
_PASSIVE = frozenset({"was", "were", "is", "are", "been", "be"})
SlotKind = Literal["number", "date", "entity", "speaker", "negation"]


@dataclass(frozen=True, slots=True)
class Difference:
    """The slot in which a claim and a source differ, as both write it."""

    kind: SlotKind
    claimed: str
    source: str


@dataclass(frozen=True)
class Weighed:
    """How a source stands to a claim; `said` is the statement that holds the matched words, `why` tells
    in a few words what keeps the source from a verdict."""

    source: Source
    relation: Literal["supports", "contradicts", "related", "none"]
    covered: float
    differences: tuple[Difference, ...] = ()
    notes: tuple[str, ...] = ()
    why: str = ""
    said: Evidence | None = None


@dataclass
class _Case:
    """What the comparison found before it is judged."""

    aligned: Alignment
    differences: list[Difference]
    gaps: list[str]
    notes: list[str]
    said: Evidence | None = None
    slot: frozenset[int] = frozenset()
    settled: frozenset[int] = frozenset()


def weigh(claim: Claim, source: Source, common: frozenset[str]) -> Weighed:
    """Compares a claim with one sentence; `common` are words that the passages write in lower case."""
    aligned = align(claim.sentence, source.sentence, source.context)
    if aligned.covered < RELATED:
        return Weighed(source, "none", aligned.covered)
    case = _Case(aligned, [], [], [])
    _measure(case, slots(claim.sentence, source.sentence, aligned))
    _name(case, claim, source, common)
    _turn(case, claim, source)
    _speak(case, claim, source)
    return _judge(case, source)


def _measure(case: _Case, measured: list[Slot]) -> None:
    for slot in measured:
        if slot.outcome in {"missing", "open"}:
            case.gaps.append(slot.claimed.surface)
        elif slot.outcome == "differs" and slot.source is not None:
            kind: SlotKind = "date" if isinstance(slot.claimed, When) else "number"
            case.differences.append(Difference(kind, slot.claimed.surface, slot.source.surface))
        if slot.note and slot.outcome == "same":
            case.notes.append(slot.note)


def _name(case: _Case, claim: Claim, source: Source, common: frozenset[str]) -> None:
    """Names and states of the claim that the source lacks: a gap, or another filler of a unique slot."""
    theirs = names(source.sentence, common)
    absent = [n for n in names(claim.sentence, common) if not _is_named(n, source, theirs, common)]
    other = other_filler(claim.sentence, source.sentence, case.aligned, absent, theirs)
    if other:
        case.differences.append(Difference("entity", other.claimed, other.source))
        case.slot = frozenset(w.start for w in claim.sentence.words if other.start <= w.start < other.end)
    present = [n for n in names(claim.sentence, common) if n not in absent]
    case.settled = case.slot | {w.start for n in present for w in claim.sentence.words if n.start <= w.start < n.end}
    case.gaps += [n.text for n in absent if n.start not in case.slot]
    case.gaps += [w.text for w in case.aligned.missing if (w.country or w.located) and w.start not in case.settled]
    if not case.gaps and turned_round(claim.sentence, source.sentence):
        case.gaps.append("the same with the same roles")


def _is_named(name: Name, source: Source, theirs: list[Name], common: frozenset[str]) -> bool:
    around = f"{source.before} {source.heading}"
    people = names(sentence("; ".join(source.people)), common)
    return (
        named(name, source.sentence.text, theirs)
        or named(name, "", people)
        or named(name, around, names(sentence(source.before), common))
    )


def _turn(case: _Case, claim: Claim, source: Source) -> None:
    turned = mismatch(claim.sentence, source.sentence, case.aligned)
    if turned:
        case.differences.append(Difference("negation", *turned))
    case.gaps += unanswered(claim.sentence, case.aligned)
    case.gaps += [w.text for w in case.aligned.missing if w.polar and w.weight >= 1.0]
    case.gaps += [w.text for w in case.aligned.missing if w.before in _PASSIVE and w.folded.endswith("ed")]
    if not turned and only_supposed(source.sentence, case.aligned) and not supposes(claim.content):
        case.gaps.append("it as a fact")


def _speak(case: _Case, claim: Claim, source: Source) -> None:
    said = speakers.holding(source, case.aligned)
    wanted = speakers.speaker_names(claim)
    if claim.speaker is None or not (wanted or claim.work_speaks):
        case.said = said[0] if said else None
        if case.said and case.said.polarity in {"question", "demand"}:
            case.gaps.append("it as a fact")
        return
    status, case.said = speakers.status(claim, source, wanted, said)
    if status == "same":
        return
    if status == "other" and case.said and case.said.speaker and _same_words(case):
        case.differences.append(Difference("speaker", claim.speaker, case.said.speaker.name))
        return
    case.gaps.append(claim.speaker)


def _same_words(case: _Case) -> bool:
    """Whether a person's utterance is so much like the claim that only the speaker differs."""
    weight = sum(p.claimed.weight * p.score for p in case.aligned.pairs if p.source is not None)
    personal = case.said is not None and case.said.speaker is not None and case.said.speaker.type == "person"
    return personal and case.aligned.own >= SAME_WORDS and weight >= ENOUGH


def _judge(case: _Case, source: Source) -> Weighed:
    aligned, differences, notes = case.aligned, tuple(case.differences), tuple(case.notes)
    if case.gaps:
        why = f"it does not say {', '.join(dict.fromkeys(case.gaps))}"
        return Weighed(source, "related", aligned.covered, differences, notes, why, case.said)
    covered, own = aligned.share(case.slot, case.settled)
    if not differences and covered >= SUPPORT and own >= 0.5:
        return Weighed(source, "supports", aligned.covered, (), notes, "", case.said)
    if len(differences) == 1 and covered >= CONTRADICT and own >= 0.5:
        return Weighed(source, "contradicts", aligned.covered, differences, notes, "", case.said)
    missing = ", ".join(w.text for w in aligned.missing[:4])
    why = "it differs in more than one point" if len(differences) > 1 else f"it does not speak of {missing}"
    return Weighed(source, "related", aligned.covered, differences, notes, why, case.said)
