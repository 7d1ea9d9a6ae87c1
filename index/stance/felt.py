"""How a speaker feels about what he names: "I am glad to see the toll", "disappointed by the treaty"."""

from __future__ import annotations

import re

from index.positions.words import is_one_of, words
from index.search.tokens import word_term_set
from index.stance import cues

_SELF = re.compile(r"\b(?:I|[Ww]e)(?:['’](?:m|re|ve|d|ll))?\b")


def felt(content: str, topic: frozenset[str]) -> list[str]:
    """Words for how the speaker feels, in clauses that name the topic."""
    return [word for clause in re.split(r"[.;!?]\s", content) for word in _felt(clause, topic)]


def _felt(clause: str, topic: frozenset[str]) -> list[str]:
    parts = words(clause)
    own = _SELF.search(clause) or (parts and is_one_of(parts[0], cues.GLAD | cues.SORRY))
    if not own or not any(topic & word_term_set(word) for word in parts):
        return []
    found = [n for n, w in enumerate(parts) if is_one_of(w, cues.GLAD | cues.SORRY)]
    found = [n for n in found if _of_it([w.lower() for w in parts[n + 1 : n + 3]])]
    return [parts[n] for n in found if not any(w.lower() in cues.NEGATION for w in parts[max(0, n - 3) : n])]


def _of_it(behind: list[str]) -> bool:
    """Not "happy to discuss"."""
    return behind[:1] != ["to"] or behind[1:2] == [] or behind[1] in cues.GLAD_TO
