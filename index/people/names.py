"""Names of persons in a paragraph: runs of capitalised words, weighed by what speaks for and against."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.people.lexicon.given_names import GIVEN
from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.speech import ACTING_VERBS, INVERTING, SPEECH_VERBS
from index.people.lexicon.surnames import CHINESE, SURNAMES
from index.people.lexicon.titles import BEFORE_OFFICE, HONORIFICS, OFFICES, PARTICLES, SUFFIXES, TELLING
from index.people.lexicon.words import FUNCTION_WORDS, THINGS
from index.people.shapes import NAMES, NOT_NAMES, is_chinese, is_japanese, is_korean
from index.people.tokens import Token, index_at, last_letter, runs, tokens
from index.people.words import Vocabulary
from index.text.letters import fold

_ACCORDING = re.compile(r"(?:according to|as argued by|in the view of|in the words of|by|with)\s+$", re.IGNORECASE)
_AGE = re.compile(r",\s+(?:aged\s+)?[1-9]\d,\s|,\s+who\s")
_AFFILIATED = re.compile(r"\s(?:of|from|at|with)\s(?:the\s)?[A-Z]")
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Name:
    """A name found: plain place of the name alone, its words, the title before it, how much speaks for it."""

    start: int
    end: int
    words: tuple[Token, ...]
    title: tuple[int, int] | None
    weight: int

    @property
    def single(self) -> bool:
        """One word alone; "J.M. Doe" is more."""
        return len([w for w in self.words if w.low not in PARTICLES]) == 1


def names(text: str, vocabulary: Vocabulary, found: Sequence[Token] | None = None) -> Iterator[Name]:
    """All that may be names of persons, in reading order; `weight` of ENOUGH or more is a person."""
    words = tokens(text) if found is None else found
    number = {token.start: n for n, token in enumerate(words)}
    for run in runs(text, words):
        kept = _without_openers(run)
        if kept:
            name = _name(text, words, number[kept[0].start], kept, vocabulary)
            if name:
                yield name


def _without_openers(run: list[Token]) -> list[Token]:
    """Drops words that only open the sentence ("When", "However"); "He Yafei" keeps its surname."""
    while run and not run[0].shouted and (run[0].low in FUNCTION_WORDS or run[0].low in PARTICLES):
        if len(run) > 1 and not run[1].possessive and run[0].low in CHINESE and _east_asian(run[:2]) and len(run) == 2:
            break
        if run[0].low in PARTICLES and len(run) > 1 and run[0].low not in FUNCTION_WORDS:
            break
        run = run[1:]
    return run


def _name(text: str, words: Sequence[Token], at: int, run: list[Token], vocabulary: Vocabulary) -> Name | None:
    cut = _title_length(run) or _unknown_length(run)
    rest, prefix = run[cut:], _title_words(run[:cut])
    while rest and rest[-1].low in SUFFIXES and len(rest) > 1:
        rest = rest[:-1]
    if not rest or len(rest) > 6 or not _shaped(rest, bool(prefix)) or _opens_with_verb(text, rest):
        return None
    title = (prefix[0].start, prefix[-1].end) if prefix else _title_before(text, words, at)
    if len(_parts(rest)) == 1 and not rest[0].initial and not (title and _telling(text, title, rest[0])):
        return None
    weight = _weight(text, words, at + cut, rest, title is not None, vocabulary)
    return Name(rest[0].start, rest[-1].end, tuple(rest), title, weight)


def _opens_with_verb(text: str, rest: Sequence[Token]) -> bool:
    """ "Celebrating Doe, the party …" at the head of a sentence."""
    opens = last_letter(text, rest[0].start) in '.!?:”"'
    return opens and len(rest) == 2 and rest[0].low.endswith("ing") and rest[0].low not in NAMES


def _telling(text: str, title: tuple[int, int], word: Token) -> bool:
    """Whether a title tells that the one word behind it is a name: "Senator Doe", not "Justice Manual"."""
    last = fold(text[title[0] : title[1]].split()[-1]).strip(".")
    return last in TELLING or (word.low in SURNAMES and last in OFFICES)


def _parts(rest: Sequence[Token]) -> list[Token]:
    return [w for w in rest if w.low not in PARTICLES and not w.initial]


def _title_length(run: list[Token]) -> int:
    """How many words of a run are a title before a name: "PRC Foreign Minister" of "PRC Foreign Minister Lou Fang"."""
    for n in range(len(run) - 1, 0, -1):
        if run[n - 1].low in OFFICES or run[n - 1].low in HONORIFICS:
            return 0 if run[n].low in BODY_NOUNS else n
    return 0


def _unknown_length(run: list[Token]) -> int:
    """How many words stand before what is clearly a name: the place in "Alabama BRAD DOE", "Die Bloggerin Ana Doe"."""
    change = next((n for n in range(1, len(run) - 1) if run[n].shouted and not run[n - 1].shouted), 0)
    if change and all(w.shouted or w.initial or w.low in PARTICLES for w in run[change:]):
        return change
    if len(_parts(run)) < 3 or run[0].low in NAMES:
        return 0
    return next((n for n in range(1, len(run) - 1) if _lexical(_parts(run[n:])) > 1 and len(_parts(run[n:])) == 2), 0)


def _title_words(prefix: list[Token]) -> list[Token]:
    """Of the words before a name those that make up its title, its body or country included."""
    if not prefix or not (prefix[-1].low in OFFICES or prefix[-1].low in HONORIFICS):
        return []
    first = len(prefix) - 1
    while first > 0 and prefix[first - 1].low not in _NO_TITLE:
        first -= 1
    return prefix[first:]


_NO_TITLE = FUNCTION_WORDS | SUFFIXES | PARTICLES | (THINGS - BEFORE_OFFICE - BODY_NOUNS)


def _title_before(text: str, words: Sequence[Token], at: int) -> tuple[int, int] | None:
    """A title in lower case right before the run: "LDP lawmaker", "former prime minister"."""
    first = at
    while first > 0 and text[words[first - 1].end : words[first].start] == " " and not words[first - 1].possessive:
        low = words[first - 1].low
        if first == at and low not in ROLE_NOUNS:
            return None
        if not (low in ROLE_NOUNS or low in BEFORE_OFFICE or words[first - 1].capital) or low in FUNCTION_WORDS - {
            "former",
            "then",
            "late",
        }:
            break
        first -= 1
    return (words[first].start, words[at - 1].end) if first < at else None


def _shaped(rest: Sequence[Token], titled: bool) -> bool:
    parts = _parts(rest)
    if not parts or len(parts) > 4 or any(w.low in OFFICES or w.low in BEFORE_OFFICE - NAMES for w in parts):
        known = len(parts) > 1 and parts[0].low in GIVEN and parts[-1].low in SURNAMES
        if not known or any(w.low in OFFICES for w in parts[:-1]):
            return False
    if any(w.low in NOT_NAMES and w.low not in NAMES for w in parts):
        return False
    shouted = [w for w in parts if w.shouted]
    if len(shouted) == len(parts):
        known = len(parts) > 1 and _lexical(parts) > 1
        return (titled or known) and len(parts[-1].low) > 3 and not any(w.low in NOT_NAMES for w in parts)
    if any(w.low not in SURNAMES and len(w.low) < 5 for w in shouted):
        return False
    return titled or not all(w.low in NOT_NAMES for w in parts)


def _weight(
    text: str, words: Sequence[Token], at: int, rest: Sequence[Token], titled: bool, vocabulary: Vocabulary
) -> int:
    parts = _parts(rest)
    weight = 3 if titled else 0
    if len(parts) > 1:
        weight += _lexical(parts)
        weight += 1 if any(w.initial for w in rest[1:]) else 0
    if _speaks(text, words, at, at + len(rest)):
        weight += 1
    if len(parts) + sum(w.initial for w in rest) > 1 and parts[-1].low in vocabulary.speaking:
        weight += 2
    if _AGE.match(text, rest[-1].end):
        weight += 2
    if _ACCORDING.search(text, max(0, rest[0].start - 24), rest[0].start):
        weight += 1
    if apposition(text, words, rest[-1].end) is not None or _is_role(text, words, at + len(rest)):
        weight += 2
    if len(parts) > 1 and _AFFILIATED.match(text, rest[-1].end):
        weight += 1
    return weight - _ordinary(parts, vocabulary)


def _ordinary(parts: Sequence[Token], vocabulary: Vocabulary) -> int:
    """How much it speaks against a name that the document uses its words as ordinary ones."""
    ordinary = sum(vocabulary.is_ordinary(w.low) and w.low not in GIVEN for w in parts)
    return ordinary if ordinary < len(parts) else 2 * ordinary


def _speaks(text: str, words: Sequence[Token], first: int, behind: int) -> bool:
    """Whether a verb of speech stands right behind or before the words."""
    before = words[first - 1] if first else None
    after = words[behind] if behind < len(words) else None
    if after and after.low in SPEECH_VERBS and text[words[behind - 1].end : after.start].isspace():
        return True
    return bool(before and before.low in INVERTING and text[before.end : words[first].start].isspace())


def _lexical(parts: Sequence[Token]) -> int:
    first, last = parts[0].low, parts[-1].low
    if _east_asian(parts):
        return 3
    strong = first in GIVEN and first not in NOT_NAMES
    if strong:
        return 3 if last in SURNAMES else 2
    return (1 if first in GIVEN else 0) + (1 if last in SURNAMES else 0)


def _east_asian(parts: Sequence[Token]) -> bool:
    lows = [w.low.replace("'", "").replace("’", "") for w in parts]
    return is_chinese(lows) or is_japanese(lows) or is_korean(lows)


_COMMA = re.compile(r"\s?(?:[(（][^()（）]*[)）])?,\s+")


def apposition(text: str, words: Sequence[Token], end: int) -> int | None:
    """Where a role begins behind a name (that ends at a place) and a comma: ", a professor at …"; None if none."""
    comma = _COMMA.match(text, end)
    at = index_at(words, comma.end()) if comma else len(words)
    if comma is None or at >= len(words) or words[at].start != comma.end():
        return None
    for n, token in enumerate(words[at : at + 7], at):
        if token.low in ROLE_NOUNS and (not token.shouted or words[at].shouted):
            return None if _before_name(text, words, n) else words[at].start
        closed = token.low in FUNCTION_WORDS and token.low not in _OPENERS
        if token.low in SPEECH_VERBS or closed or "," in text[comma.end() : token.start]:
            return None
    return None


def _is_role(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether "is a senior fellow", "was director" follows."""
    if (
        at >= len(words)
        or words[at].low not in ("is", "was")
        or not text[words[at - 1].end : words[at].start].isspace()
    ):
        return False
    for n, token in enumerate(words[at + 1 : at + 8], at + 1):
        if token.low in ROLE_NOUNS:
            return not _before_name(text, words, n)
        if token.low in SPEECH_VERBS or (token.low in FUNCTION_WORDS and token.low not in _OPENERS):
            return False
    return False


def _before_name(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a title stands before another name: ", Foreign Minister Lou Fang"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.capital or not text[words[at].end : after.start].isspace():
        return False
    return after.low not in OFFICES and after.low not in BEFORE_OFFICE and after.low not in NOT_NAMES


def bare_names(text: str, words: Sequence[Token], vocabulary: Vocabulary) -> Iterator[tuple[Token, bool]]:
    """Family names (by the lexicon) that stand alone and do something; whether what they do only persons do."""
    for n, token in enumerate(words[:-1]):
        after = words[n + 1]
        if not token.capital or token.shouted or token.low not in SURNAMES or token.low in NOT_NAMES:
            continue
        before = words[n - 1] if n else None
        joined = before and before.capital and text[before.end : token.start] == " "
        if joined or vocabulary.ordinary[token.low] or token.possessive or text[token.end : after.start] != " ":
            continue
        speaks = after.low in SPEECH_VERBS - {"has", "was", "is", "had", "saw", "found"}
        if speaks or after.low in ACTING_VERBS or after.low in ("himself", "herself"):
            yield token, speaks or after.low in ("himself", "herself")


_OPENERS = frozenset("a an the his her its their then former one also now currently".split())
