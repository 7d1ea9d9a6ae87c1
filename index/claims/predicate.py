"""What a claim says of its subject behind "is": without it, a source may name everything and say something else."""

from __future__ import annotations

from index.claims.words import Sentence, Word

_COPULAS = frozenset({"is", "are", "was", "were"})


def predicates(of: Sentence) -> list[Word]:
    """The words behind a copula that end their sentence or stand alone ("… are needed"), unless a number is told
    ("… was worth 3 billion")."""
    found = []
    for at, word in enumerate(of.words):
        if word.folded not in _COPULAS or any(q.start > word.start for q in of.quantities):
            continue
        behind = [w for w in of.words[at + 1 :] if w.weight]
        first = behind[0] if behind else None
        if first and not first.proper and not any(w.weight >= 1.0 for w in behind[1:]):
            found.append(first)
    return found
