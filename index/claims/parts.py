"""A sentence of several statements becomes several: "A did X and paid Y", "A, signed by Z, came into force"."""

from __future__ import annotations

import re

from index.claims.lexicon import irregular

_JOINTS = re.compile(r",?\s+(?:but|and|while|whereas)\s+|;\s+")
_APPOSITION = re.compile(r"^(?P<subject>[^,]{2,80}), (?P<part>\w+(?:ed|wn|en|ought|id)\b[^,]{4,}), (?P<rest>.{6,})$")
_HELPERS = frozenset("is are was were has have had will would can could may might must does did do".split())
FEWEST = 3


def parts(text: str) -> list[str]:
    """The statements of a sentence; one alone if it cannot be cut safely."""
    inserted = _APPOSITION.match(text)
    if inserted and _is_verb(inserted["rest"].split()[0]):
        subject = inserted["subject"]
        return [f"{subject} was {inserted['part']}", f"{subject} {inserted['rest']}"]
    for joint in _JOINTS.finditer(text):
        left, right = text[: joint.start()].strip(), text[joint.end() :].strip()
        second = _whole(left, right)
        if second and len(left.split()) >= FEWEST and len(second.split()) >= FEWEST:
            return [left, second]
    return [text]


def _whole(left: str, right: str) -> str | None:
    """The second statement with its subject; None if it is no statement."""
    words = right.split()
    who, verb = subject(left)
    if not words or verb is None:
        return None
    if _is_verb(words[0]):
        return f"{who} {right}"
    if subject(right)[1] is not None and (
        words[0][:1].isupper() or words[0].lower() in {"the", "it", "they", "he", "she"}
    ):
        return right
    return None


def subject(text: str) -> tuple[str, str | None]:
    """What stands before the first verb, and that verb."""
    words = text.split()
    for at, word in enumerate(words[1:], 1):
        if _is_verb(word):
            return " ".join(words[:at]), word
    return text, None


def _is_verb(word: str) -> bool:
    bare = word.strip(",.;:").lower()
    if bare in _HELPERS or bare in irregular.BASE:
        return True
    if not word[:1].islower():
        return False
    if bare.endswith("ed") and len(bare) > 4:
        return True
    return bare.endswith("s") and bare[:-1] in _VERBS


_VERBS = frozenset(
    "object oppose support reject accept agree claim argue say want seek plan aim increase reduce expand cut raise"
    " continue remain include require allow ban condemn criticize criticise warn call delegate see regard believe think"
    " hold face need show mean make take give become lead help keep provide reject deny refuse promise lack depend rely"
    " belong cost cover export import buy sell send receive offer pay produce fear doubt trust".split()
)
