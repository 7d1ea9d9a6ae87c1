"""Slots that one thing only can fill: the place of one event, the holder of an office, the bearer of a superlative.

Only there does another name contradict a claim; elsewhere somebody else may do the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from index.claims.align import Alignment
from index.claims.lexicon import light, places
from index.claims.meaning import key
from index.claims.names import Name, clash
from index.claims.words import Sentence, Word
from index.quantities import Amount

_EVENTS = frozenset(
    "summit meeting conference talk talks forum dialogue survey poll congress ceremony session workshop hearing trial"
    " negotiation negotiations election referendum exercise launch signing gathering symposium seminar speech address"
    " lecture inauguration wedding funeral".split()
)
_OFFICES = frozenset(
    "president premier minister chancellor secretary ambassador governor mayor chairman chairwoman chair director"
    " speaker commissioner king queen pope chief head leader spokesman spokeswoman spokesperson".split()
)
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their", "first"})
_SEATED = frozenset({"headquartered", "based", "located", "situated"})
_MEET = frozenset(key(w) for w in ("meet", "convene", "gather", "assemble"))
NEAR = 40  # characters between a superlative and who bears it
_WHERE = frozenset({"in", "at", "near"})


@dataclass(frozen=True, slots=True)
class Filler:
    """What the claim and the source put into the same slot, and where the claim has it."""

    claimed: str
    source: str
    start: int
    end: int
    named_event: bool = False


def other_filler(
    claim: Sentence, source: Sentence, aligned: Alignment, absent: list[Name], theirs: list[Name]
) -> Filler | None:
    """The slot that claim and source fill differently; None if there is none, or it is not unique."""
    for name in absent:
        holder = _holder(claim, source, name, theirs)
        if holder:
            return Filler(name.text, holder, name.start, name.end)
    return _place(claim, source, aligned, absent) or _bearer(claim, source)


def may_differ(claim: Sentence, state: Word) -> bool:
    """Whether a state of the claim may stand in such a slot: it tells a place, or bears a superlative."""
    return _where(claim, state) or _superlative(claim) is not None


def _holder(claim: Sentence, source: Sentence, name: Name, theirs: list[Name]) -> str | None:
    """ "Premier A" against "Premier B"."""
    office = _office_before(claim, name.start)
    if office is None:
        return None
    for other in theirs:
        held = _office_before(source, other.start)
        apart = clash(name, other) or not set(name.parts) & set(other.parts)
        if held and held[0] == office[0] and apart and not (office[1] and held[1] and office[1] != held[1]):
            return other.text
    return None


def _office_before(of: Sentence, start: int) -> tuple[str, str] | None:
    """The office right before a name with what narrows it ("foreign minister"), and its state."""
    title: list[str] = []
    state = ""
    for word in reversed([w for w in of.words if w.start < start]):
        if word.folded not in light.TITLES:
            state = word.term if word.country else ""
            break
        title.insert(0, word.folded)
    return (" ".join(title), state) if title and title[-1] in _OFFICES else None


def _place(claim: Sentence, source: Sentence, aligned: Alignment, absent: list[Name]) -> Filler | None:
    """Where one named event took place."""
    missing = {n.start for n in absent} | {w.start for w in aligned.missing if w.country or w.located}
    word = next((w for w in claim.words if w.start in missing and _where(claim, w)), None)
    if word is None or not _one_event(claim, source, aligned) or _narrows(claim, word):
        return None
    for other in source.words:
        place = other.proper and not other.label and _where(source, other) and other.folded not in light.TITLES
        if place and other.term != word.term:
            return Filler(word.text, _whole_name(source, other), word.start, word.end, named_event=True)
    return None


def _whole_name(of: Sentence, first: Word) -> str:
    """A place's name from its first word on: "St. Petersburg"."""
    end = first.end
    for word in of.words[of.words.index(first) + 1 :]:
        if word.start - end > 1 or not (word.proper or word.text == "."):
            break
        end = word.end
    return of.text[first.start : end].rstrip(".")


def _narrows(of: Sentence, word: Word) -> bool:
    """Whether a place only tells which event is meant ("the summit in Seoul agreed on …")."""
    at = of.words.index(word)
    front = next((w for w in reversed(of.words[:at]) if w.folded not in {"in", "at", "near", "the"}), None)
    rest = [w for w in of.words[at + 1 :] if w.folded.isalnum()]
    return front is not None and front.folded in _EVENTS and any(w.weight and not w.proper for w in rest)


def _where(of: Sentence, word: Word) -> bool:
    """Whether a word tells a place: "in Seoul", "at the Institute", "in Port Said", not a state inside a name."""
    at = of.words.index(word)
    behind = of.words[at + 1 :][:1]
    if word.country and behind and behind[0].proper and not behind[0].country and behind[0].start - word.end == 1:
        return False
    while at and of.words[at - 1].proper and of.words[at].start - of.words[at - 1].end == 1:
        at -= 1
    if of.words[at].before != "the":
        return of.words[at].before in _WHERE
    return at >= 2 and of.words[at - 2].folded in {"at", "in"}


def _one_event(claim: Sentence, source: Sentence, aligned: Alignment) -> bool:
    """Whether the claim is about the event itself: "the summit …", answered by the source."""
    for n, word in enumerate(claim.words):
        if word.folded in _EVENTS and any(w.folded in _DEFINITE or w.proper for w in claim.words[:n]):
            return any(p.claimed.start == word.start and p.source is not None and p.score for p in aligned.pairs)
    return _seated(aligned) or _counted_meeting(claim, source, aligned)


def _seated(aligned: Alignment) -> bool:
    """Whether both tell where something has its seat."""
    return any(p.source and p.score == 1.0 and p.claimed.folded in _SEATED for p in aligned.pairs)


def _counted_meeting(claim: Sentence, source: Sentence, aligned: Alignment) -> bool:
    """Whether both tell of the same one of a row of meetings ("the first working group met in …")."""
    met = any(p.source and p.score and p.claimed.term in _MEET for p in aligned.pairs)
    ours, theirs = ([q.low for q in of.quantities if isinstance(q, Amount) and q.kind == "ordinal"] for of in
                    (claim, source))  # fmt: skip
    return met and bool(ours) and ours == theirs


def _bearer(claim: Sentence, source: Sentence) -> Filler | None:
    """Who is called the most, the largest, the first of its kind."""
    top = _superlative(claim)
    if top is None or top != _superlative(source):
        return None
    ours, theirs = _beside(claim, top), _beside(source, top)
    if ours is None or theirs is None or ours.term == theirs.term or ours.term in source.keys:
        return None
    return Filler(ours.text, theirs.text, ours.start, ours.end)


def _beside(of: Sentence, top: str) -> Word | None:
    """The state nearest to a superlative, before it rather than behind."""
    at = next(w.start for n, w in enumerate(of.words) if _superlative_at(of, n) == top)
    states = [
        w for w in of.words if (w.country or w.folded in places.SEAT_OF) and w.before not in {"in", "of", "southeast"}
    ]
    before = [w for w in states if 0 <= at - w.start <= NEAR]
    return before[-1] if before else next((w for w in states if 0 <= w.start - at <= NEAR), None)


def _superlative(of: Sentence) -> str | None:
    return next((s for s in (_superlative_at(of, n) for n in range(len(of.words))) if s), None)


def _superlative_at(of: Sentence, at: int) -> str | None:
    word = of.words[at]
    if word.folded in {"most", "least"} and at + 1 < len(of.words) and of.words[at + 1].weight:
        return f"{word.folded} {of.words[at + 1].term}"
    if word.folded.endswith("est") and len(word.folded) > 5 and word.weight:
        before = of.words[at - 1].folded if at else ""
        return f"{before} {word.folded}"
    return None
