"""Words of a claim without which a sentence does not say it, however much else it says."""

from __future__ import annotations

from functools import lru_cache

from index.claims.lexicon import irregular, light
from index.claims.meaning import key
from index.claims.predicate import predicates
from index.claims.words import Sentence, Word

_STAGES = frozenset(key(w) for w in light.STAGES)
_WISHES = frozenset(key(w) for w in light.WISHES)


@lru_cache(maxsize=64)
def needed(claim: Sentence) -> tuple[frozenset[Word], ...]:
    """Words with an opposite and labels; what was done; what has only begun or is wished for; what is said of the
    subject."""
    told = claim.terms
    return (
        frozenset(w for w in told if (w.polar and w.weight >= 1.0) or w.label),
        frozenset(w for w in told if w.weight >= 1.0 and _is_past(w)),
        frozenset(w for w in told if w.term in _STAGES or w.term in _WISHES),
        frozenset(predicates(claim)),
    )


def _is_past(word: Word) -> bool:
    """A verb in the past tense or a participle: what the claim says was done must be said by the source."""
    return (word.folded.endswith("ed") and len(word.folded) > 4) or word.folded in irregular.BASE
