"""Names of persons in a paragraph: runs of capitalised words, weighed by what speaks for and against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from index.people.lexicon.groups import GROUP_NOUNS
from index.people.lexicon.organisations import BODY_NOUNS, FIRMS
from index.people.lexicon.speech import ACTING_VERBS, SPEECH_VERBS
from index.people.lexicon.titles import BEFORE_OFFICE, OFFICES, PARTICLES, SUFFIXES, TITLES_AS_NAMES
from index.people.lexicon.words import DAYS, FUNCTION_WORDS, MONTHS
from index.people.pieces import pieces
from index.people.shapes import NAMES, NOT_NAMES
from index.people.titled import telling, title_before, title_length, title_words
from index.people.tokens import Token, last_letter, tokens
from index.people.weights import lexical, parts_of, weight
from index.people.words import Vocabulary
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import SURNAMES


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
    headline = _is_headline(text, words)
    for piece in pieces(text, words):
        name = _name(text, words, number[piece[0].start], piece, vocabulary)
        if name:
            yield replace(name, weight=name.weight - 2) if headline and not name.single else name


def _is_headline(text: str, words: Sequence[Token]) -> bool:
    """Whether nearly all words are capitalised, so that capitals tell nothing; bylines and lists of names are none."""
    long = [w for w in words if len(w.low) > 3]
    shown = 5 < len(words) < 40 and sum(w.capital for w in long) >= 0.85 * len(long)
    listed = any(c == "," or c.isdigit() for c in text) or words[0].low in ("by", "with") if words else True
    return shown and not listed and not text.rstrip().endswith(".")


def _name(text: str, words: Sequence[Token], at: int, run: list[Token], vocabulary: Vocabulary) -> Name | None:
    cut = title_length(run)
    while len(run) > cut + 2 and run[cut].low in PARTICLES and not run[cut].capital and run[cut + 1].low in GIVEN:
        cut += 1  # "der Brief von Jana Roe": no name begins so
    rest, prefix = run[cut:], title_words(run[:cut])
    while rest and rest[-1].low in SUFFIXES and len(rest) > 1:
        rest = rest[:-1]
    title = (prefix[0].start, prefix[-1].end) if prefix else title_before(text, words, at)
    if not rest or len(rest) > 6 or not _shaped(rest, bool(title)) or _opens_with_verb(text, rest):
        return None
    if len(parts_of(rest)) == 1 and not rest[0].initial and not (title and telling(text, title, rest[0])):
        return None
    total = weight(text, words, at + cut, rest, title is not None, vocabulary)
    return Name(rest[0].start, rest[-1].end, tuple(rest), title, total)


def _opens_with_verb(text: str, rest: Sequence[Token]) -> bool:
    """ "Celebrating Doe, the party …" at the head of a sentence."""
    opens = last_letter(text, rest[0].start) in '.!?:”"'
    return opens and len(rest) == 2 and rest[0].low.endswith("ing") and rest[0].low not in NAMES


_FORTS = frozenset("st ft mt pt".split())
_CLOSED = BODY_NOUNS | FUNCTION_WORDS | MONTHS | DAYS


def _shaped(rest: Sequence[Token], titled: bool) -> bool:
    """Whether the words can be a name at all."""
    parts = parts_of(rest)
    if not parts or len(parts) > 4 or rest[0].low in _FORTS or parts[0].low in GROUP_NOUNS:
        return False
    last = parts[-1]
    if " ".join(w.low for w in parts) in FIRMS:
        return False
    given = len(parts) > 1 and parts[0].low in GIVEN and parts[0].low not in NOT_NAMES
    if any(_is_no_name(w) for w in (parts[:-1] if given and _may_end(last) else parts)):
        return False
    if not titled and given and _is_no_name(last) and last.shouted:
        return False
    shouted = [w for w in parts if w.shouted]
    if len(shouted) == len(parts):
        known = len(parts) > 1 and lexical(parts) > 1
        return (titled or known) and len(last.low) > 3 and not any(w.low in NOT_NAMES for w in parts)
    if any(w.low not in SURNAMES and len(w.low) < 5 for w in shouted):
        return False
    return titled or not all(w.low in NOT_NAMES for w in parts)


def _is_no_name(word: Token) -> bool:
    known = word.low in NAMES
    if word.low.endswith(("-based", "-led", "-owned")):
        return True
    return word.low in OFFICES or (not known and (word.low in NOT_NAMES or word.low in BEFORE_OFFICE))


def _may_end(word: Token) -> bool:
    """Whether a word that is none by itself may be the family name of somebody ("Link", "Prince", "Israel")."""
    return word.low not in _CLOSED and (word.low not in OFFICES or word.low in TITLES_AS_NAMES)


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
