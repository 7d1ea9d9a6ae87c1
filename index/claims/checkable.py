"""What cannot be checked, and why: questions, wishes, opinions without a claim."""

from __future__ import annotations

import re

_QUESTION = re.compile(r"\?\s*$")
_WISH = re.compile(
    r"^(?:please|let(?:'s|’s| us)|if only|hopefully|thanks?\b|thank you|hello|hi\b|good (?:morning|evening)"
    r"|i (?:wish|hope|want|would like)|we (?:should|must|need to|ought to|hope|wish)|may (?:we|he|she|they)\b)",
    re.I,
)
_OUGHT = re.compile(r"\b(?:should|ought to|had better)\b", re.I)
_REPORTED = re.compile(r"\b(?:says?|said|argues?|argued|that|according)\b", re.I)
_TASTE = re.compile(
    r"^(?:i|we) (?:think|believe|feel|love|like|hate|find|guess|suppose|prefer|am|are)\b"
    r"|\b(?:in my (?:view|opinion)|imho|imo)\b",
    re.I,
)


def uncheckable(text: str) -> str | None:
    """Why a sentence is no claim; None for a claim."""
    if _QUESTION.search(text):
        return "a question, not a claim"
    if _WISH.search(text):
        return "a wish or a request, not a claim"
    if _TASTE.search(text):
        return "an opinion of the asker's own, without a claim that a document could bear out"
    if _OUGHT.search(text) and not _REPORTED.search(text):
        return "about what ought to be, which no document can show true or false"
    if len(re.findall(r"[^\W\d_]{2,}", text)) < 3:
        return "too short to be a claim"
    return None
