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


def ways_crossed(claim: Sentence, source: Sentence) -> bool:
    """Whether what goes "from A to B" in one goes from B to A in the other."""
    ours, theirs = _way(claim), _ends(source)
    if ours is None or len(theirs) < 2:
        return False
    start, end = (next((n for n, term in enumerate(theirs) if term in side), None) for side in ours)
    return start is not None and end is not None and end < start


def _way(of: Sentence) -> tuple[set[str], set[str]] | None:
    """The proper words behind "from" and those behind "to"."""
    folded = [w.folded for w in of.words]
    if "from" not in folded or "to" not in folded[folded.index("from") :]:
        return None
    start = folded.index("from")
    middle = folded.index("to", start)
    left = {w.term for w in of.words[start:middle] if w.proper}
    right = {w.term for w in of.words[middle : middle + 6] if w.proper}
    return (left, right) if left and right else None


def _ends(of: Sentence) -> list[str]:
    """The proper words from "from" on, in order; none without a "to"."""
    folded = [w.folded for w in of.words]
    if "from" not in folded or "to" not in folded[folded.index("from") :]:
        return []
    return [w.term for w in of.words[folded.index("from") :] if w.proper]


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
