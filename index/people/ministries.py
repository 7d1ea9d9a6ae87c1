"""Governments and offices in common nouns ("Corvane's foreign ministry", "the government of Corvane"), and the states
that a document tells of by them: any state, also one that no list knows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from index.people.lexicon.organisations import OFFICE_FIELDS, OFFICE_NOUNS
from index.people.lexicon.places import CAPITALS, COUNTRIES, DEMONYMS
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.states import STATE_BODIES, Body, acts, place_name
from index.people.tokens import Token
from index.text.letters import fold
from index.text.lexicon.surnames import SURNAMES

_NAME = r"[A-Z][\w’'-]*[^\W\d_](?: [A-Z][\w-]*[^\W\d_]){0,2}"
_RULED = (
    "government|parliament|ministry|minister|navy|ambassador|constitution|central bank|coast guard"
    "|Government|Parliament|Ministry of|Prime Minister|Foreign Minister|Constitution|Navy"
)
_TELLS = (
    re.compile(rf"\b(?:[Gg]overnment|[Kk]ingdom|[Rr]epublic|[Pp]arliament|[Ff]oreign ministry) of (?:the )?({_NAME})"),
    re.compile(rf"\b({_NAME})[’']s? (?:\w+ ){{0,1}}(?:{_RULED})\b"),
)
_CHAMBERS = {"Parliament": "Parliament", "Congress": "Congress", "Labour": "Labour"}
"""Bodies whose one word is their name, where they act."""


def told_states(texts: Iterable[str]) -> dict[str, str]:
    """Names of states that no list knows, by what the texts say of them; name → name."""
    counts = Counter(
        name for text in texts for tells in _TELLS for name in tells.findall(text) if name not in COUNTRIES | CAPITALS
    )
    return {name: name for name in counts if fold(name) not in FUNCTION_WORDS | SURNAMES and not name.isupper()}


def office(text: str, words: Sequence[Token], at: int, states: Mapping[str, str]) -> Body | None:
    """An office with its owner before or behind it, as a body of its own; a government is its state."""
    return _owned(text, words, at, states) or _of(text, words, at, states)


def metonym_of(text: str, words: Sequence[Token], at: int, states: Mapping[str, str]) -> Body | None:
    """A state of the document's own that acts: "Corvane said"."""
    named = place_name(text, words, at, states) or place_name(text, words, at, _CHAMBERS)
    if named is None or words[at + named[0] - 1].possessive or not acts(text, words, at + named[0] - 1):
        return None
    last = words[at + named[0] - 1]
    if at and words[at - 1].capital and text[words[at - 1].end : words[at].start] == " ":
        return None
    name = text[words[at].start : last.end]
    return Body(words[at].start, last.end, name, "organisation", f"state {named[1]}")


def _owned(text: str, words: Sequence[Token], at: int, states: Mapping[str, str]) -> Body | None:
    """ "Corvane's foreign ministry", "the Corvanese foreign ministry", "the Sarn city council"."""
    if not words[at].capital or words[at].initial or words[at].low in FUNCTION_WORDS:
        return None
    owner = at
    while owner + 1 < len(words) and words[owner + 1].capital and not words[owner].possessive and (
        text[words[owner].end : words[owner + 1].start] == " "
    ):  # fmt: skip
        owner += 1
    noun = _noun(text, words, owner + 1)
    name = text[words[at].start : words[owner].end]
    if noun is None or (noun == owner + 1 and not words[owner].possessive and name not in DEMONYMS):
        return None
    return _body(text, words, (at, noun), name, [w.low for w in words[owner + 1 : noun + 1]], states)


def _of(text: str, words: Sequence[Token], at: int, states: Mapping[str, str]) -> Body | None:
    """ "the government of Corvane", "the foreign ministry of Corvane"."""
    if words[at].low != "the" and not (words[at].capital and words[at].low in OFFICE_NOUNS | {"kingdom", "republic"}):
        return None
    first = at + (words[at].low == "the")
    noun = _noun(text, words, first, also=frozenset({"kingdom", "republic"}))
    if noun is None or noun + 2 >= len(words) or words[noun + 1].low != "of":
        return None
    owner = noun + 2 + (words[noun + 2].low == "the")
    last = owner
    while last + 1 < len(words) and words[last + 1].capital and text[words[last].end : words[last + 1].start] == " ":
        last += 1
    if owner >= len(words) or not words[owner].capital or text[words[noun].start : words[owner].start].count(","):
        return None
    name = text[words[owner].start : words[last].end]
    return _body(text, words, (first, last), name, [w.low for w in words[first : noun + 1]], states)


def _noun(text: str, words: Sequence[Token], at: int, also: frozenset[str] = frozenset()) -> int | None:
    """The office's noun behind words that may stand before it ("foreign", "central", "city")."""
    for n in range(at, min(at + 3, len(words))):
        if n > at and not text[words[n - 1].end : words[n].start].isspace():
            return None
        if words[n].low in OFFICE_NOUNS | also and (not words[n].capital or words[n].low in also | STATE_BODIES):
            return n
        if words[n].low not in OFFICE_FIELDS or words[n].possessive:
            return None
    return None


def _body(
    text: str, words: Sequence[Token], place: tuple[int, int], owner: str, noun: list[str], states: Mapping[str, str]
) -> Body:
    state = COUNTRIES.get(owner) or DEMONYMS.get(owner) or CAPITALS.get(owner) or states.get(owner) or owner
    ruling = len(noun) == 1 and noun[0] in STATE_BODIES | {"kingdom", "republic"}
    known = f"state {state}" if ruling else f"{fold(state)} {' '.join(noun)}"
    start, end = words[place[0]].start, words[place[1]].end
    return Body(start, end, text[start:end], "organisation", known)
