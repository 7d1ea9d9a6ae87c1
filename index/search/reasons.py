"""Requests for a reason ("why did …", "causes of …"): where passages match alike, one that gives a reason answers."""

from __future__ import annotations

import re

GIVEN = 0.7  # as a word that every second passage has: it decides between equals, not against topics

_ASKED = re.compile(r"\b(?:why|because|explain\w*|reasons?|causes?|motives?|motivations?)\b", re.IGNORECASE)
_REASON = re.compile(
    r"\b(?:because|due(?: \w+ly)? to|owing to|thanks to|as a result|in response to|driven by|reasons?|stem\w* from"
    r"|(?:is|are|was|were) (?:the|a) results? of|result(?:s|ed|ing)? from)\b",
    re.IGNORECASE,
)


def are_asked(request: str) -> bool:
    """Whether a request wants to know why."""
    return bool(_ASKED.search(request))


def worth(text: str) -> float:
    """What a text gains by giving a reason, in the measure of BM25's scores."""
    return GIVEN if _REASON.search(text) else 0.0
