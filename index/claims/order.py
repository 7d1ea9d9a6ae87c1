"""Who does it to whom: a sentence with the two states in each other's place says something else."""

from __future__ import annotations

from index.claims.words import Sentence, Word

_TOWARDS = frozenset({"to", "against", "towards", "toward", "into", "onto", "on", "over"})


def turned_round(claim: Sentence, source: Sentence) -> bool:
    """Whether two states stand in each other's role in claim and source ("A's exports to B", "B's exports to A")."""
    ours, theirs = _roles(claim), _roles(source)
    shared = [term for term in ours if term in theirs]
    if len(shared) != 2:
        return False
    return _swapped(ours, theirs, *shared)


def _swapped(ours: dict[str, set[bool]], theirs: dict[str, set[bool]], one: str, other: str) -> bool:
    single = all(len(side[term]) == 1 for side in (ours, theirs) for term in (one, other))
    if not single or ours[one] == ours[other] or theirs[one] == theirs[other]:
        return False
    return ours[one] != theirs[one]


def _roles(of: Sentence) -> dict[str, set[bool]]:
    """Each state and whether it is what something is done to."""
    found: dict[str, set[bool]] = {}
    for word in of.words:
        if word.country:
            found.setdefault(word.term, set()).add(_is_target(word))
    return found


def _is_target(word: Word) -> bool:
    return word.before in _TOWARDS
