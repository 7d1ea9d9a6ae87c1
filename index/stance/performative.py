"""What a speaker does by saying so: "I support the act", "we oppose the toll", "I urge passage of the act".

Such a sentence needs no second cue: the speaker himself tells where he stands on what he names.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from index.positions.words import is_one_of, words
from index.search.tokens import word_term_set
from index.stance import cues

REACH = 4  # words from the verb to the topic or to what is urged
_SELF = re.compile(r"\b(?:I|[Ww]e)(?:['’](?:m|re|ve|d|ll))?\b")
_BETWEEN = frozenset(
    """am are was were have has had do did will would can could must shall 'm 're 've 'd 'll m re ve d ll also now again
    still very so too more most strongly fully firmly totally wholly entirely certainly absolutely wholeheartedly
    proudly gladly strong pleased glad happy proud delighted honoured honored sorry bound obliged to be therefore thus
    greatly deeply highly always simply just hereby both personally not never cannot no longer don't didn't won't
    can't not""".split()
)
_URGE = frozenset("urge call ask want wish hope".split())
_DONE = frozenset("passage adoption ratification approval support renewal repeal withdrawal rejection".split())


def performed(clause: str, topic: frozenset[str]) -> list[tuple[int, str]]:
    """The signs of a speaker's own attitude to the topic in a clause, each twice: the speaker, and the verb."""
    found: list[tuple[int, str]] = []
    for own in _SELF.finditer(clause):
        behind = words(clause[own.end() :])
        at = next((n for n, w in enumerate(behind) if w.lower().replace("’", "'") not in _BETWEEN), None)
        if at is None:
            continue
        sign, length = _attitude(behind[at:])
        if sign and _names(behind[at + length : at + length + REACH], topic):
            turned = _negated(behind[:at])
            found += [(-sign if turned else sign, own[0]), (-sign if turned else sign, behind[at])]
    return found


def felt(clause: str, topic: frozenset[str]) -> list[str]:
    """Words for how the speaker feels, in a clause that names the topic."""
    parts = words(clause)
    own = _SELF.search(clause) or (parts and is_one_of(parts[0], cues.GLAD | cues.SORRY))
    if not own or not _names(parts, topic):
        return []
    found = [n for n, w in enumerate(parts) if is_one_of(w, cues.GLAD | cues.SORRY)]
    return [parts[n] for n in found if not _negated(parts[max(0, n - 3) : n])]


def _attitude(following: list[str]) -> tuple[int, int]:
    """The sign of the verb that stands first, with what it urges, and how many words that takes; 0 for none."""
    verb = following[0]
    if is_one_of(verb, cues.SUPPORT | {"supportive"}):
        return 1, 1
    if is_one_of(verb, cues.OPPOSE | {"opposed"}):
        return -1, 1
    if is_one_of(verb, _URGE):
        for n, word in enumerate(following[1:REACH], 2):
            if is_one_of(word, cues.ABANDON | {"repeal", "withdrawal", "rejection"}):
                return -1, n
            if is_one_of(word, cues.ADOPT | cues.SUPPORT) or word.lower() in _DONE:
                return 1, n
    return 0, 0


def _names(behind: Collection[str], topic: frozenset[str]) -> bool:
    return any(topic & word_term_set(word) for word in behind)


def _negated(before: Collection[str]) -> bool:
    return any(w.lower().replace("’", "'") in cues.NEGATION for w in before)
