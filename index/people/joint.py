"""Who speak as one: those whom "and" or a list joins to somebody named."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import Literal

from index.model import Mention
from index.people.lexicon.roles import DETERMINERS, ROLE_NOUNS
from index.people.lexicon.speech import SPEECH_VERBS
from index.people.lexicon.titles import BEFORE_OFFICE, HONORIFICS, OFFICES
from index.people.lexicon.words import FUNCTION_WORDS
from index.text.letters import fold

Span = tuple[int, int]
Join = Literal["and", "or", "list"]

_BEHIND = r"(?:\s+\([^()]*\))?(?:\s+(?:of|from|at|with)\s+[^,;:.()]{2,90}|,\s+[^;:.()]{3,140},)?"
_JOIN = re.compile(rf"{_BEHIND}(?:,?\s+(and|&|nor|or|as well as|together with|along with)(?:\s+also)?|,)\s+", re.I)
_OWNERS = re.compile(r"['’]s?\s+and\s+")
_OWNED = re.compile(r"['’](?:s\b|\s)")
_WORD_BEFORE = re.compile(r"(?<![^\s(])([\w.’'-]+)\s+$")
_BOTH = frozenset("both either neither fellow his her their".split())
_TITLES = ROLE_NOUNS | OFFICES | HONORIFICS | BEFORE_OFFICE | DETERMINERS | _BOTH

_MOST_TITLES = 7
_TO_EDGE = re.compile(rf"{_BEHIND},?\s*(?:both\s+|also\s+|\w+ly\s+)*", re.I)
_CLOSED = re.compile(
    r"(?:\s+(?:of|from|at|in|on|after|during|last|earlier|today|yesterday)\b[^,;:.]{0,60})?(?:,\s[^,;:.“\"«]+)?"
    r"(?:$|[.;:!?—–)]|,?\s*[“\"«])"
)
_CLAUSE = re.compile(
    r"(?:^|[.;:!?—–(“\"][”\"’)]?\s*|\b(?:that|but|while|whereas|as|and|because|if|though|although|where)\s+"
    r"|(?:^|[.!?]\s)[A-Z]\w+,\s|(?:^|[.!?]\s)(?:In|On|At|During|After|Since|By)\s[^,.]{2,60},\s)$",
    re.I,
)


def joint(
    text: str, named: Sequence[Mention], mention: Mention, place: Span, edge: int | None
) -> tuple[Mention, ...] | None:
    """The mentions that speak together with one of them, in reading order; None where "or" leaves open who speaks.

    `named` are the mentions of the paragraph that could, in reading order, `place` the phrase that names the
    speaker, `edge` where the verb or the content behind it begins. Outside the phrase only what leads on without a
    break counts: "A, a pilot, and B, a lawyer, argue", "said A, B and C".
    """
    at = named.index(mention)
    before, after = _leftwards(text, named[: at + 1], place), _rightwards(text, named[at:], place, edge)
    group = [m for m, _ in reversed(before)] + [mention] + [m for m, _ in after]
    joins = [j for _, j in reversed(before)] + [j for _, j in after]
    if "or" in joins:
        return None
    return tuple(group) if not joins or joins[-1] == "and" else (mention,)


def _rightwards(text: str, named: Sequence[Mention], place: Span, edge: int | None) -> list[tuple[Mention, Join]]:
    found: list[tuple[Mention, Join]] = []
    for one, other in itertools.pairwise(named):
        join = _join(text, one, other)
        if join is None:
            break
        found.append((other, join))
    while found and not _ends(text, found[-1], place, edge):
        found.pop()
    return found


def _ends(text: str, last: tuple[Mention, Join], place: Span, edge: int | None) -> bool:
    """Whether a group can end here: in the phrase, right before what follows it, or where the clause ends."""
    mention, join = last
    if join == "list":
        return False
    if mention.end <= place[1]:
        return True
    if edge is not None:
        return mention.end <= edge and bool(_TO_EDGE.fullmatch(text, mention.end, edge))
    return bool(_CLOSED.match(text, mention.end))


def _leftwards(text: str, named: Sequence[Mention], place: Span) -> list[tuple[Mention, Join]]:
    found: list[tuple[Mention, Join]] = []
    for other, one in zip(reversed(named[:-1]), reversed(named), strict=False):
        join = _join(text, other, one)
        if join is None:
            break
        found.append((other, join))
    while found and found[-1][0].start < place[0] and not _opens(text, found[-1][0].start):
        found.pop()
    return found


def _opens(text: str, start: int) -> bool:
    """Whether a clause begins at a name, its titles left out."""
    return bool(_CLAUSE.search(text[: _before_titles(text, start)]))


def _join(text: str, one: Mention, other: Mention) -> Join | None:
    between = text[one.end : other.start]
    if _OWNED.match(between):
        return "and" if _OWNERS.fullmatch(between) and _OWNED.match(text, other.end) else None
    found = _JOIN.fullmatch(text, one.end, other.start) or _JOIN.fullmatch(
        text, one.end, max(one.end, _before_titles(text, other.start))
    )
    if found is None:
        return None
    word = (found.group(1) or "").casefold()
    return "list" if not word else "or" if word == "or" else "and"


def _before_titles(text: str, start: int) -> int:
    """Where the titles before a name begin: "Prime Minister Doe", "former harbour minister Doe"."""
    at, kept = start, start
    for _ in range(_MOST_TITLES):
        word = _WORD_BEFORE.search(text, max(0, at - 40), at)
        if word is None:
            break
        low, at = fold(word.group(1)).rstrip("."), word.start()
        title = low in _TITLES or (word.group(1)[0].isupper() and low not in FUNCTION_WORDS)
        if title:
            kept = at
        elif kept == start or low in SPEECH_VERBS or low in FUNCTION_WORDS or low.endswith(("ed", "ing")):
            break
    return kept


def apposed(text: str, phrase: Span, mention: Mention, edge: int | None) -> bool:
    """Whether a name stands right behind a description: "her rival, Minister Doe, denied", "said the mayor, Doe"."""
    if mention.start < phrase[1] or not _COMMA.fullmatch(text, phrase[1], _before_titles(text, mention.start)):
        return False
    if edge is not None and edge < mention.end:
        return False
    if edge is not None:
        return bool(_APPOSED.fullmatch(text, mention.end, edge))
    return bool(_CLOSED.match(text, mention.end))


_COMMA = re.compile(r",\s+")
_APPOSED = re.compile(rf"(?:,?\s(?:[JS]r\.?|I{{2,3}}|IV)\b)?{_BEHIND},?\s*", re.I)
