"""Which words of a source answer which words of a claim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from index.claims.meaning import likeness, opposites, relatives
from index.claims.words import Sentence, Word, family

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
    claim: Sentence, source: Sentence, context: frozenset[str], stand_in: Callable[[Word], Word | None] | None = None
) -> Alignment:
    """Aligns every word of the claim with the likest word of the source, of several the one nearest to the rest;
    `stand_in` tells which word of the source stands for a word that only the sentences before have."""
    answers = [_answers(word, source) for word in claim.terms]
    middle = _middle([min(w.start for w in found) for _, found in answers if found])
    acronyms = [w for w in source.terms if w.text.isupper() and 2 <= len(w.text) <= 6 and w.text.isalpha()]
    short = spelt_out(claim, [w.folded for w in acronyms])
    pairs: list[Pair] = []
    against: list[Pair] = []
    for word, (score, found) in zip(claim.terms, answers, strict=True):
        if found:
            pairs.append(Pair(word, min(found, key=lambda w: (abs(w.start - middle), w.start)), score))
            continue
        if word.start in short:
            pairs.append(Pair(word, acronyms[short[word.start]], 1.0))
            continue
        stands_for = stand_in(word) if stand_in else None
        if stands_for:
            pairs.append(Pair(word, stands_for, TAKEN_UP))
            continue
        other = _contrary(word, source)
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
    if word.located or word.label:
        same = [w for w in source.terms if w.folded == word.folded]
        return float(bool(same)), same
    if word.term in source.by_term:
        return 1.0, source.by_term[word.term]
    best, found = 0.0, list[Word]()
    for term in {*(relatives(word.term) & source.by_term.keys()), *source.families.get(family(word.term), ())}:
        score = likeness(word.term, term)
        if score > best:
            best, found = score, list(source.by_term[term])
        elif score and score == best:
            found += source.by_term[term]
    return best, found


def _contrary(word: Word, source: Sentence) -> Word | None:
    """The source's first word that says the contrary of a claim's word."""
    contrary = opposites(word.term)
    return None if contrary.isdisjoint(source.by_term) else next(w for w in source.terms if w.term in contrary)


def _middle(places: list[int]) -> int:
    return sorted(places)[len(places) // 2] if places else 0


def _nearby(word: Word, context: frozenset[str]) -> float:
    """The score of a word that only the sentences before have; places, labels and polar words need the sentence."""
    if word.located or word.label or word.polar:
        return 0.0
    return NEARBY if any(likeness(word.term, term) >= 0.9 for term in relatives(word.term) & context) else 0.0


def spelt_out(claim: Sentence, acronyms: Sequence[str]) -> dict[int, int]:
    """Where the claim writes an acronym out ("artificial intelligence", "ai"), with the acronym's number."""
    found: dict[int, int] = {}
    for words, initials in claim.initials if acronyms else ():
        for number, acronym in enumerate(acronyms):
            at = initials.find(acronym)
            if at >= 0:
                found |= dict.fromkeys((w.start for w in words[at : at + len(acronym)]), number)
    return found
