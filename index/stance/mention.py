"""Where a text names its topic, and whether what it names there is the topic or its undoing ("repeal of the toll")."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.positions.words import stem_set
from index.search.tokens import word_term_set
from index.stance import cues, lexicon
from index.stance.compounds import goes_on, kind_of

NAMED = 0.6  # of the topic's words that a statement must name
APART = 4  # words between two words of one naming
KINDS = 1  # of these, words that only tell which kind is meant
SPREAD = 8  # words behind a topic's head in which the rest of its name may follow
LEFT = 4  # words before the topic's name that may belong to it
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|No)\.|\d+(?:[.,]\d+)*|[Nn]on?-[a-z]+|[^\W_]+(?:['’][^\W_]+)*|[,;:.!?()—–…•]|(?<=\s)-(?=\s)"
)
_STOPS = frozenset(";:.!?()—–-…•")
_DEFINITE = frozenset("the this that these those his her their our".split())
_BEFORE_HEAD = _DEFINITE | lexicon.ACTED | {"of", "for", "on", "against"}
_PARTING = lexicon.UNDOING_AFTER | frozenset(", and or but that which who is are was were will would has have".split())
_PLANS = (
    lexicon.WAYS
    | lexicon.CALLS
    | {"vote", "attempt", "attempts", "threat", "threats", "move", "moves", "step", "steps"}
)
_VERBAL = frozenset("to will would can could may might must should shall not never i we they he she it who".split())
_NO_KIND = _VERBAL | _PARTING | lexicon.ACTED | frozenset("in by with from at is are was were has have had".split())
_JOINS = frozenset("on of in for to at along over against with from between".split())
_ACTS = lexicon.LAWS | {"act", "acts"}
_LINKS = lexicon.DETERMINER | frozenset("of on to for new proposed planned".split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word, in small letters, with the terms of the topic that it names."""

    text: str
    low: str
    terms: frozenset[str]


_Known = tuple[Word, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Mention:
    """The words [start, end) name the topic (sign 1) or what undoes it (-1); `contrary`: what is named with it is the
    contrary of what the topic does, "remain in" for "leaving"."""

    start: int
    end: int
    sign: int
    contrary: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words without a stop between them, and where they name the topic."""

    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]

    def low(self, at: int) -> str:
        """The word at a place, "" outside."""
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def starting(self, at: int) -> Mention | None:
        """The naming of the topic that starts at a word."""
        return next((m for m in self.mentions if m.start == at), None)


def stretches(text: str, topic: frozenset[str], *, head: str = "", known: bool = False) -> list[Stretch]:
    """A text (its turns of several words put plainly) cut at its stops; `head`: the term that alone may stand for
    the topic ("the deal"), and without which one of three or more words is not named."""
    parts = list(_parts(text, topic))
    needed = max(1, math.ceil(NAMED * len(topic)))
    told = frozenset(term for part in parts for term in _told(part, topic))
    if not known and (len(told) < needed or (len(topic) > 2 and head not in {"", *told})):
        return [Stretch(tuple(part), tuple(_by_head(part, topic, head))) for part in parts]
    last, head = head, head if len(topic) > 2 else ""
    whole = any(len(named) >= needed and head in {"", *named} for part in parts for _, _, named in _clusters(part))
    found: list[Stretch] = []
    for part in parts:
        least = needed if whole and not known else math.ceil(len(topic) / 2)
        must = last if least < needed else "" if known else head
        places = _mentions(part, topic, least, must, last)
        if not whole and not known:
            places = [mention for mention in places if _told_on(part, mention, topic)]
        found.append(Stretch(tuple(part), tuple(places)))
        known = known or bool(found[-1].mentions)
    return found


def _told_on(part: list[Word], mention: Mention, topic: frozenset[str]) -> bool:
    """Whether the rest of the topic's name follows: "a toll | on the boats of the islands"."""
    if mention.contrary or (mention.start and part[mention.start - 1].low in _DEFINITE):
        return True
    named = {term for word in part[mention.start : mention.end] for term in word.terms}
    behind = part[mention.end : mention.end + SPREAD]
    rest = {term for word in behind for term in word.terms}
    return len(named | rest) >= NAMED * len(topic) and any(word.low in _JOINS for word in behind)


def _by_head(part: list[Word], topic: frozenset[str], head: str) -> Iterator[Mention]:
    """Where the topic's last word alone names it: "the deal"."""
    if not head or _acts(topic) - {head}:
        return
    for at, word in enumerate(part):
        owned = at > 1 and part[at - 2].low in _DEFINITE and part[at - 1].low not in _NO_KIND
        if head in word.terms and at and (part[at - 1].low in _BEFORE_HEAD or owned):
            yield Mention(at, at + 1, _sign(part, at, at + 1))


def _told(part: list[Word], topic: frozenset[str]) -> frozenset[str]:
    """The terms of the topic that some words name, or name the contrary of."""
    acts = _acts(topic)
    named = frozenset(term for word in part for term in word.terms)
    return named | (acts if _contrary(part, acts) else frozenset())


@lru_cache(maxsize=64)
def _acts(topic: frozenset[str]) -> frozenset[str]:
    return topic & stem_set(lexicon.UNDO | lexicon.UNDOING | cues.ACTS)


def _parts(text: str, topic: frozenset[str]) -> Iterator[list[Word]]:
    for words, asked in _cut(text):
        if asked:
            yield [word for word, _ in words]
        else:
            yield [
                word if terms.isdisjoint(topic) else Word(word.text, word.low, topic & terms) for word, terms in words
            ]


@lru_cache(maxsize=2_000)
def _cut(text: str) -> list[tuple[list[_Known], bool]]:
    """A text cut at its stops, whatever the topic, and which of its parts are questions."""
    found: list[tuple[list[_Known], bool]] = []
    part: list[_Known] = []
    for raw in [*_WORD.findall(text), "."]:
        if raw not in _STOPS:
            part.append(_known(raw))
        elif part:
            found.append((part, raw == "?"))
            part = []
    return found


@lru_cache(maxsize=20_000)
def _known(raw: str) -> _Known:
    """A word that names no topic yet, and its terms."""
    return Word(raw, raw.lower().replace("’", "'").removesuffix("'s"), frozenset()), word_term_set(raw)


def _mentions(part: list[Word], topic: frozenset[str], least: int, must: str, head: str) -> list[Mention]:
    """Namings in order, each of so many of the topic's words; once it is named, half as many with its head name it
    again.

    What the topic does ("leaving …") must be named with it, or its contrary ("remain in …").
    """
    acts = _acts(topic)
    found: list[Mention] = []
    for start, end, named in _clusters(part):
        contrary = bool(acts - named) and _contrary(part[max(0, start - LEFT) : start], acts)
        named |= acts if contrary else frozenset()
        if len(named) < (least / 2 if found else least) or (not found and must not in {"", *named}):
            continue
        if named < topic and head not in {"", *named}:
            continue
        if named < topic and end < len(part) and part[end].low in _ACTS:
            continue
        if named < topic and any(word.low == "to" for word in part[start:end]):
            continue
        if acts and named <= acts < topic:
            continue
        if _in_another(part, start, end):
            continue
        if acts <= named and not _ruled(part, end, topic):
            sign = _sign(part, start, end)
            found.append(Mention(start, end, -sign if contrary else sign, contrary))
    return found


def _in_another(part: list[Word], start: int, end: int) -> bool:
    """Whether the topic's name only stands before another noun: "toll revenue"."""
    if part[start].low.endswith("ing") or any(word.low in _JOINS for word in part[start:end]):
        return False
    following = [(word.text, word.low) for word in part[end : end + 2]]
    return (
        bool(following)
        and goes_on(*following[0], named=part[end - 1].text[:1].isupper() and start > 0)
        and not kind_of(following)
    )


def _ruled(part: list[Word], end: int, topic: frozenset[str]) -> bool:
    """Whether another thing is named: a law on it, for or against it ("fishing rules"), "a league-led fleet"."""
    sided = any(word.low in {"anti", "pro"} for word in part[max(0, end - 2) : end])
    if end < len(part) and part[end].low in lexicon.LED:
        return True
    return len(topic) == 1 and not sided and end < len(part) and part[end].low in lexicon.LAWS


def _contrary(before: list[Word], acts: frozenset[str]) -> bool:
    return any(
        acts & stem_set(act) and any(word.low in contrary for word in before) for act, contrary in lexicon.CONTRARY
    )


def _clusters(part: list[Word]) -> list[tuple[int, int, frozenset[str]]]:
    """Runs of words of the topic close together, with the terms they name."""
    found: list[tuple[int, int, frozenset[str]]] = []
    for i, word in enumerate(part):
        if not word.terms:
            continue
        start, end, seen = found[-1] if found else (i, -APART, frozenset[str]())
        if i - end < APART and not word.terms <= seen and not _apart(part[end:i]):
            found[-1] = (start, i + 1, seen | word.terms)
        else:
            found.append((i, i + 1, word.terms))
    return found


def _apart(between: list[Word]) -> bool:
    return any(not word.terms and word.low in _PARTING for word in between)


def _sign(part: list[Word], start: int, end: int) -> int:
    """1, turned by what undoes the thing beside its name: "a ban on", "anti-", "… relief"; over what kind it is, too:
    "ending the hated …"."""
    sign = -1 if end < len(part) and part[end].low in lexicon.UNDOING_AFTER else 1
    kinds = 0
    for at in range(start - 1, max(-1, start - 1 - LEFT), -1):
        if _undoes(part, at):
            sign = -sign
        elif part[at].low not in _LINKS:
            kinds += 1
            if kinds > KINDS or part[at].low in _NO_KIND:
                break
    return sign


def _undoes(part: list[Word], at: int) -> bool:
    """Whether a word names the undoing of what follows: "the repeal of", "banning", not "we will repeal"."""
    low, before = part[at].low, part[at - 1].low if at else ""
    planned = before == "to" and at > 1 and part[at - 2].low in _PLANS
    if low in lexicon.UNDO and (planned or low.endswith("ing")):
        return True
    return low in lexicon.UNDOING and before not in _VERBAL and not _in_name(part, at)


def _in_name(part: list[Word], at: int) -> bool:
    """ "The Waste | Reduction | Act"."""
    return at + 1 < len(part) and all(word.text[:1].isupper() for word in part[at : at + 2])
