"""Which words of a source answer which words of a claim."""

from __future__ import annotations

from dataclasses import dataclass

from index.claims.meaning import likeness, opposite
from index.claims.words import Sentence, Word

NEARBY = 0.6  # a word that stands in the sentences before, not in the sentence itself


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim's word and the source's word that answers it (None: only the context does, or nothing)."""

    claimed: Word
    source: Word | None
    score: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """`covered` is the weighted share of the claim's words that the source has; `opposites` are
    pairs of words that say the contrary of each other."""

    pairs: tuple[Pair, ...]
    opposites: tuple[Pair, ...]
    covered: float
    own: float
    missing: tuple[Word, ...]

    def share(self, slot: frozenset[int], named: frozenset[int]) -> tuple[float, float]:
        """Covered and own share, with the words of a differing slot left out of account and those of
        names that the source has counted as answered."""
        pairs = [p for p in self.pairs if p.claimed.start not in slot and not self._contrary(p)]
        total = sum(p.claimed.weight for p in pairs) or 1.0
        held = [(p.claimed.weight, 1.0 if p.claimed.start in named else p.score, p.source is not None) for p in pairs]
        covered = sum(weight * score for weight, score, _ in held) / total
        return covered, sum(weight * score for weight, score, own in held if own or score == 1.0) / total

    def _contrary(self, pair: Pair) -> bool:
        return any(pair.claimed.start == p.claimed.start for p in self.opposites)

    @property
    def matched(self) -> tuple[Word, ...]:
        return tuple(p.source for p in self.pairs if p.source is not None and p.score)


def align(
    claim: Sentence, source: Sentence, context: frozenset[str], ignore: frozenset[int] = frozenset()
) -> Alignment:
    """Aligns greedily, best pairs first; `ignore` are starts of claim words that need no answer."""
    wanted = [w for w in claim.terms if w.start not in ignore]
    pairs = [_best(word, source, context) for word in wanted]
    against = []
    for at, pair in enumerate(pairs):
        if pair.score:
            continue
        other = next((w for w in source.terms if opposite(pair.claimed.term, w.term)), None)
        if other is not None:
            against.append(Pair(pair.claimed, other, 1.0))
            pairs[at] = Pair(pair.claimed, other, 0.0)
    contrary = {p.claimed.start for p in against}
    total = sum(w.weight for w in wanted if w.start not in contrary) or 1.0
    covered = sum(p.claimed.weight * p.score for p in pairs) / total
    own = sum(p.claimed.weight * p.score for p in pairs if p.source is not None) / total
    missing = tuple(p.claimed for p in pairs if not p.score and p.claimed.start not in contrary)
    return Alignment(tuple(pairs), tuple(against), covered, own, missing)


def _best(word: Word, source: Sentence, context: frozenset[str]) -> Pair:
    best = Pair(word, None, 0.0)
    for other in source.terms:
        score = float(word.folded == other.folded) if word.located else likeness(word.term, other.term)
        if score > best.score:
            best = Pair(word, other, score)
            if score == 1.0:
                return best
    if best.score or word.located or word.polar:
        return best
    if word.term in context or any(likeness(word.term, term) >= 0.9 for term in context):
        return Pair(word, None, NEARBY)
    return best
