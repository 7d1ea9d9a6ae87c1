"""Slots that one thing only can fill: the place of one event, the holder of an office, the bearer of a superlative.

Only there does another name contradict a claim; elsewhere somebody else may do the same.
"""

from __future__ import annotations

from index.claims.align import Alignment
from index.claims.lexicon import light, places
from index.claims.names import Name, clash
from index.claims.words import Sentence, Word

_EVENTS = frozenset(
    "summit meeting conference talk talks forum dialogue survey poll congress ceremony session workshop hearing trial"
    " negotiation negotiations election referendum exercise launch signing gathering symposium seminar".split()
)
_OFFICES = frozenset(
    "president premier minister chancellor secretary ambassador governor mayor chairman chairwoman chair director"
    " speaker commissioner king queen pope chief head leader spokesman spokeswoman spokesperson".split()
)
_WHERE = frozenset({"in", "at", "near"})


def other_filler(claim: Sentence, source: Sentence, aligned: Alignment, absent: list[Name], countries: list[Word],
                 theirs: list[Name]) -> tuple[str, str] | None:  # fmt: skip
    """What the claim and the source put into the same unique slot; None if the slot is not unique."""
    if len(absent) + len(countries) != 1:
        return None
    if absent:
        holder = _holder(claim, source, absent[0], theirs)
        if holder:
            return absent[0].text, holder
    missing = absent[0].text if absent else countries[0].text
    start = absent[0].start if absent else countries[0].start
    place = _place(claim, source, start, aligned)
    best = place or _bearer(claim, source, start, aligned, theirs)
    return (missing, best) if best else None


def _holder(claim: Sentence, source: Sentence, name: Name, theirs: list[Name]) -> str | None:
    """ "Premier A" against "Premier B"."""
    office = _office_before(claim, name.start)
    if office is None:
        return None
    for other in theirs:
        if _office_before(source, other.start) == office and (
            clash(name, other) or not set(name.parts) & set(other.parts)
        ):
            return other.text
    return None


def _office_before(of: Sentence, start: int) -> str | None:
    """The office right before a name, with what narrows it: "foreign minister"."""
    title: list[str] = []
    for word in reversed([w for w in of.words if w.start < start]):
        if word.folded not in light.TITLES:
            break
        title.insert(0, word.folded)
    return " ".join(title) if title and title[-1] in _OFFICES else None


def _place(claim: Sentence, source: Sentence, start: int, aligned: Alignment) -> str | None:
    """Where one named event took place."""
    word = next((w for w in claim.words if w.start == start), None)
    if word is None or word.before not in _WHERE or not _one_event(claim, aligned):
        return None
    for other in source.words:
        if other.proper and other.before in _WHERE and other.folded not in light.TITLES and other.term != word.term:
            return other.text
    return None


def _one_event(claim: Sentence, aligned: Alignment) -> bool:
    """Whether the claim is about the event itself: "the summit …", answered by the source."""
    for n, word in enumerate(claim.words[:6]):
        if word.folded in _EVENTS and any(
            w.folded in {"the", "this", "their", "first"} or w.proper for w in claim.words[:n]
        ):
            return any(p.claimed.start == word.start and p.source is not None and p.score for p in aligned.pairs)
    return False


def _bearer(claim: Sentence, source: Sentence, start: int, aligned: Alignment, theirs: list[Name]) -> str | None:
    """Who is called the most, the largest, the first of its kind."""
    top = _superlative(claim)
    if top is None or not any(_superlative_at(source, n) == top for n in range(len(source.words))):
        return None
    at = next(w.start for n, w in enumerate(source.words) if _superlative_at(source, n) == top)
    taken = {p.source.start for p in aligned.pairs if p.source is not None and p.score}
    fillers = [w for w in source.words if (w.country or w.folded in places.SEAT_OF) and w.start not in taken]
    near = [w for w in fillers if abs(w.start - at) <= 60]
    if near:
        return min(near, key=lambda w: abs(w.start - at)).text
    names = [n for n in theirs if abs(n.start - at) <= 60 and n.start not in taken]
    return names[0].text if names else None


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
