"""A message becomes claims: single statements that can be compared, with who is said to say them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.claims.lexicon import reporting
from index.claims.words import Sentence, sentence
from index.text.sentences import sentences

MOST = 12
_LINES = re.compile(r"\s*(?:\n|(?<=[^.])\s*;)\s*")
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_FRAME = re.compile(
    r"^(?P<who>(?:[Tt]he\s+)?[^,;:]{2,80}?)\s+(?:also\s+|has\s+|have\s+|had\s+|explicitly\s+|publicly\s+)?"
    r"(?P<verb>[A-Za-z]+)(?P<to>\s+[^,;:]{2,40}?)?\s*(?P<joint>,?\s+that\s+|:\s+|,\s+(?=[“\"'‘])|\s+(?=[“\"]))(?P<what>.{8,})$",
    re.S,
)
_BARE = re.compile(
    r"^(?P<who>(?:The\s+\w+|(?:[A-Z][\w.'’-]+\s+){0,4}[A-Z][\w.'’-]+))\s+(?P<verb>says|said|thinks|thought|believes|believed"
    r"|argues|argued|claims|claimed|holds|maintains|warns|warned)\s+(?P<what>(?!to\b|about\b|of\b|for\b|against\b).{8,})$",
    re.S,
)
_ACCORDING = re.compile(r"^[Aa]ccording to (?P<who>[^,]{2,80}),\s+(?P<what>.{8,})$", re.S)


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim: its text, what is claimed, and the speaker it names (None: nobody).

    `work_speaks`: the "speaker" is the work itself ("the newsletter says").
    """

    text: str
    content: str
    speaker: str | None = None
    work_speaks: bool = False
    verb: str | None = None

    @property
    def sentence(self) -> Sentence:
        return sentence(self.content)


def claims(message: str) -> list[Claim]:
    """The claims of a message, in order; at most MOST."""
    found = []
    for line in _LINES.split(message.strip()):
        line = _BULLET.sub("", line)
        found += [framed(line[a:b].strip()) for a, b in sentences(line)]
    return [c for c in found if any(ch.isalnum() for ch in c.text)][:MOST]


def framed(text: str) -> Claim:
    """A sentence with its reporting frame taken off."""
    according = _ACCORDING.match(text)
    if according:
        return _claim(text, according["who"], according["what"], "say")
    found = _FRAME.match(text) or _BARE.match(text)
    verb = reporting.base(found["verb"]) if found else None
    if found is None or verb is None or not _can_speak(found["who"]):
        return Claim(text, text)
    return _claim(text, found["who"], found["what"], verb)


def _can_speak(who: str) -> bool:
    words = who.split()
    named = any(w[:1].isupper() for w in words[1:]) or (words[0][:1].isupper() and words[0].lower() != "the")
    return len(words) <= 9 and (named or words[-1].lower() in reporting.WORKS)


def _claim(text: str, who: str, what: str, verb: str) -> Claim:
    works = who.split()[-1].lower() in reporting.WORKS and len(who.split()) <= 3
    return Claim(text, what.strip().strip("“”\"'"), who.strip(), works, verb)
