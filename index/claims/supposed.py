"""What a source only supposes ("it would …", "if …", a question) is no support for what a claim asserts."""

from __future__ import annotations

from index.claims.align import Alignment
from index.claims.lexicon import negation
from index.claims.words import Sentence


def supposes(text: str) -> bool:
    """Whether a text supposes something itself."""
    return bool(set(text.lower().replace(",", " ").split()) & (negation.HYPOTHETICAL | negation.POSSIBLE))


def only_supposed(source: Sentence, aligned: Alignment) -> bool:
    """Whether the part of the source that answers the claim stands under a supposition, or in a question."""
    if source.text.rstrip().endswith("?"):
        return True
    matched = {w.start for w in aligned.matched if w.weight >= 1.0 and not w.country}
    parts = _parts(source)
    home = max(parts, key=lambda part: sum(start in matched for start, _ in part), default=[])
    return any(folded in negation.HYPOTHETICAL for _, folded in home)


def _parts(of: Sentence) -> list[list[tuple[int, str]]]:
    parts: list[list[tuple[int, str]]] = [[]]
    for word in of.words:
        if word.folded in negation.CLAUSE_ENDS or word.folded in negation.PART_STARTS:
            parts.append([])
        parts[-1].append((word.start, word.folded))
    return parts
