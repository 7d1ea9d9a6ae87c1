"""Which words of a source answer which words of a claim."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from index.claims.meaning import likeness, opposite
from index.claims.words import Sentence, Word

TAKEN_UP = 0.9  # a word that a pronoun or a noun of the sentence stands for
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
    claim: Sentence, source: Sentence, context: frozenset[str], meant: Mapping[str, Word] | None = None
) -> Alignment:
    """Aligns every word of the claim with the likest word of the source, of several the one nearest to the rest;
    `meant` are terms of the sentences before that a word of the source stands for."""
    answers = [_answers(word, source) for word in claim.terms]
    middle = _middle([min(w.start for w in found) for _, found in answers if found])
    short = _spelt_out(claim, source)
    pairs: list[Pair] = []
    against: list[Pair] = []
    for word, (score, found) in zip(claim.terms, answers, strict=True):
        if found:
            pairs.append(Pair(word, min(found, key=lambda w: (abs(w.start - middle), w.start)), score))
            continue
        if word.start in short:
            pairs.append(Pair(word, short[word.start], 1.0))
            continue
        stands_for = _meant(word, meant or {})
        if stands_for:
            pairs.append(Pair(word, stands_for, TAKEN_UP))
            continue
        other = next((w for w in source.terms if opposite(word.term, w.term)), None)
        pairs.append(Pair(word, other, 0.0) if other else Pair(word, None, _nearby(word, context)))
        if other:
            against.append(Pair(word, other, 1.0))
    return _alignment(pairs, against)


def _alignment(pairs: list[Pair], against: list[Pair]) -> Alignment:
    contrary = {p.claimed.start for p in against}
    counted = [p for p in pairs if p.claimed.start not in contrary]
    total = sum(p.claimed.weight for p in counted) or 1.0
    covered = sum(p.claimed.weight * p.score for p in counted) / total
    own = sum(p.claimed.weight * p.score for p in counted if p.source is not None) / total
    return Alignment(tuple(pairs), tuple(against), covered, own, tuple(p.claimed for p in counted if not p.score))


def _answers(word: Word, source: Sentence) -> tuple[float, list[Word]]:
    """The source's words that answer a claim's word best, with their likeness."""
    exact = word.located or word.label
    best, found = 0.0, []
    for other in source.terms:
        score = float(word.folded == other.folded) if exact else likeness(word.term, other.term)
        if score > best:
            best, found = score, [other]
        elif score and score == best:
            found.append(other)
    return best, found


def _meant(word: Word, meant: Mapping[str, Word]) -> Word | None:
    return meant.get(word.term) or next((w for term, w in meant.items() if likeness(word.term, term) >= 0.9), None)


def _middle(places: list[int]) -> int:
    return sorted(places)[len(places) // 2] if places else 0


def _nearby(word: Word, context: frozenset[str]) -> float:
    """The score of a word that only the sentences before have; places, labels and polar words need the sentence."""
    if word.located or word.label or word.polar:
        return 0.0
    return NEARBY if word.term in context or any(likeness(word.term, term) >= 0.9 for term in context) else 0.0


def _spelt_out(claim: Sentence, source: Sentence) -> dict[int, Word]:
    """Words of the claim that the source writes as one acronym ("artificial intelligence", "AI")."""
    acronyms = [w for w in source.terms if w.text.isupper() and 2 <= len(w.text) <= 6 and w.text.isalpha()]
    found: dict[int, Word] = {}
    for words in ([w for w in claim.words if w.weight], [w for w in claim.words if w.folded.isalpha()]):
        initials = "".join(w.folded[:1] for w in words)
        for acronym in acronyms:
            at = initials.find(acronym.folded)
            if at >= 0:
                found |= {w.start: acronym for w in words[at : at + len(acronym.folded)]}
    return found
