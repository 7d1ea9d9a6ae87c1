"""One claim against one sentence: does it say so, say the contrary in one slot, or neither?"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Literal

from index.claims import speakers
from index.claims.align import align
from index.claims.case import Case, Difference, SlotKind
from index.claims.claim import Claim
from index.claims.meaning import known
from index.claims.naming import compare_names
from index.claims.needed import needed
from index.claims.negate import mismatch, unanswered
from index.claims.slots import Slot, slots
from index.claims.source import Source
from index.claims.supposed import only_supposed, supposes
from index.claims.words import keys_of
from index.evidence import Evidence
from index.quantities import When

SUPPORT, CONTRADICT, SAME_WORDS, RELATED = 0.72, 0.66, 0.85, 0.4
NEARLY = 0.86  # where a word that no lexicon knows is left without an answer
FEW, APART = 4, 12  # matched words of a short claim; words between two of them that tear it
ENOUGH = 4.0  # words of weight that tell one utterance from another


@dataclass(frozen=True)
class Weighed:
    """How a source stands to a claim; `said` is the statement that holds the matched words, `why` tells
    in a few words what keeps the source from a verdict, `own_voice` whether the claimed speaker says it."""

    source: Source
    relation: Literal["supports", "contradicts", "related", "none"]
    covered: float
    differences: tuple[Difference, ...] = ()
    notes: tuple[str, ...] = ()
    why: str = ""
    said: Evidence | None = None
    own_voice: bool = False


def weigh(claim: Claim, source: Source, common: frozenset[str]) -> Weighed:
    """Compares a claim with one sentence; `common` are words that the passages write in lower case."""
    aligned = align(claim.sentence, source.sentence, source.context, source.stand_in)
    if aligned.covered < RELATED:
        return Weighed(source, "none", aligned.covered)
    case = Case(claim, source, aligned)
    _measure(case, slots(claim.sentence, source.sentence, aligned))
    compare_names(case, common)
    _turn(case)
    _speak(case)
    return _judge(case)


def _measure(case: Case, measured: list[Slot]) -> None:
    for slot in measured:
        if slot.outcome in {"missing", "open"}:
            case.gaps.append(slot.claimed.surface)
        elif slot.outcome == "differs" and slot.source is not None:
            kind: SlotKind = "date" if isinstance(slot.claimed, When) else "number"
            case.differences.append(Difference(kind, slot.claimed.surface, slot.source.surface))
        if slot.note and slot.outcome == "same":
            case.notes.append(slot.note)


def _turn(case: Case) -> None:
    turned = mismatch(case.claim.sentence, case.source.sentence, case.aligned)
    if turned:
        case.differences.append(Difference("negation", *turned))
    case.gaps += unanswered(case.claim.sentence, case.aligned)
    case.gaps += [w.text for group in needed(case.claim.sentence) for w in case.aligned.missing if w in group]
    if not turned and only_supposed(case.source.sentence, case.aligned) and not supposes(case.claim.content):
        case.gaps.append("it as a fact")


def _speak(case: Case) -> None:
    said = speakers.holding(case.source, case.aligned)
    wanted = speakers.speaker_names(case.claim)
    if case.claim.speaker is None or not (wanted or case.claim.work_speaks):
        case.said = said[0] if said else None
        if case.said and case.said.polarity in {"question", "demand"} and not _same_cue(case, case.said):
            case.gaps.append("it as a fact")
        return
    status, case.said = speakers.status(case.claim, case.source, wanted, said)
    if status == "same":
        case.own_voice = case.said is not None
        return
    if status == "other" and case.said and case.said.speaker and _same_words(case):
        case.differences.append(Difference("speaker", case.claim.speaker, case.said.speaker.name))
        return
    case.gaps.append(case.claim.speaker)


def _same_cue(case: Case, said: Evidence) -> bool:
    """Whether the claim itself says that it was asked or demanded."""
    return bool(keys_of(said.cue or "") & case.claim.sentence.keys)


def _same_words(case: Case) -> bool:
    """Whether a person's utterance is so much like the claim that only the speaker differs."""
    weight = sum(p.claimed.weight * p.score for p in case.aligned.pairs if p.source is not None)
    personal = case.said is not None and case.said.speaker is not None and case.said.speaker.type == "person"
    return personal and case.aligned.own >= SAME_WORDS and weight >= ENOUGH


def _measures(differences: tuple[Difference, ...]) -> bool:
    return any(d.kind in {"number", "date"} for d in differences)


def _scattered(case: Case) -> bool:
    """Whether the few words of a short claim stand far apart in the source: then they need not belong together."""
    if case.named or (case.source.sentence.quantities and case.claim.sentence.quantities):
        return False
    starts = {p.source.start for p in case.aligned.pairs if p.source and p.score and p.claimed.weight >= 1.0}
    places = [n for n, w in enumerate(case.source.sentence.words) if w.start in starts]
    widest = max((b - a for a, b in itertools.pairwise(places)), default=0)
    return len(places) <= FEW and widest > APART


def _judge(case: Case) -> Weighed:
    aligned, source, differences, notes = case.aligned, case.source, tuple(case.differences), tuple(case.notes)
    if case.gaps:
        why = f"it does not say {', '.join(dict.fromkeys(case.gaps))}"
        return Weighed(source, "related", aligned.covered, differences, notes, why, case.said, case.own_voice)
    covered, own = aligned.share(case.slot, case.named)
    settled = case.slot | case.named
    unsaid = [w.text for w in aligned.missing if w.weight >= 1.0 and not known(w.term) and w.start not in settled]
    if not differences and covered >= (NEARLY if unsaid else SUPPORT) and own >= 0.6 and not _scattered(case):
        return Weighed(source, "supports", aligned.covered, (), notes, "", case.said)
    if len(differences) == 1 and covered >= CONTRADICT and own >= 0.5 and not (unsaid and _measures(differences)):
        return Weighed(source, "contradicts", aligned.covered, differences, notes, "", case.said)
    why = _why_not(case)
    return Weighed(source, "related", aligned.covered, differences, notes, why, case.said, case.own_voice)


def _why_not(case: Case) -> str:
    if len(case.differences) > 1:
        return "it differs in more than one point"
    missing = ", ".join(w.text for w in case.aligned.missing[:4])
    return f"it does not speak of {missing}" if missing else "only the sentences around it tell the rest"
