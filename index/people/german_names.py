"""Names of persons in German texts, where every noun has a capital: what is no name is cut off or left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from index.people.german import is_body, is_office
from index.people.lexicon import german
from index.people.lexicon.titles import HONORIFICS, PARTICLES
from index.people.names import Name
from index.people.tokens import Token, index_at
from index.people.weights import ENOUGH, apposition
from index.text.letters import fold
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import SURNAMES

_NOUN = re.compile(
    rf"(?<!von )\b(?:{'|'.join(sorted(german.BEFORE_NOUNS))}) "
    r"(?:[a-zäöüß-]+(?:e|er|en|es|em) )?([A-ZÄÖÜ][\w-]+)"
)
_PARTY = re.compile(r" \([A-ZÄÖÜ][\w/ -]{1,20}\)")
_DESCRIBING = re.compile(r"[A-ZÄÖÜ]+-[a-zäöü]")  # "USA-freundliche"
_OF = frozenset({"von", "zu", "van"})
_ARTICLES = frozenset({"der", "die", "das", "den", "dem", "des", "und", "vom", "am", "im", "zum", "zur"})
_GIVEN = GIVEN | german.FEMALE | german.MALE


def nouns(texts: Iterable[str]) -> frozenset[str]:
    """The folded words that the texts have behind an article: nouns, whatever else they may be."""
    return frozenset(fold(m.group(1)) for text in texts for m in _NOUN.finditer(text))


def apart(words: Sequence[Token]) -> list[Token]:
    """The words, those between nouns that are no particle of a name marked so: "Jana Roe von der Werft"."""
    found = list(words)
    for n, word in enumerate(words):
        if word.low in _ARTICLES | _OF and not word.capital and not _is_particle(words, n):
            found[n] = replace(word, low=f"-{word.low}")
    return found


def _is_particle(words: Sequence[Token], n: int) -> bool:
    """Whether a "von", "zu" or "von der" stands behind one given name and before a capital."""
    first = n - 1 if n and words[n].low in _ARTICLES and words[n - 1].low in _OF else n
    given = words[first - 1] if first else None
    if given is None or not given.capital or given.low.split("-")[0] not in _GIVEN or words[first].low not in _OF:
        return False
    return first < 2 or not words[first - 2].capital or words[first - 2].low not in _GIVEN


def refined(text: str, words: Sequence[Token], names: Iterable[Name], known: frozenset[str]) -> Iterator[Name]:
    """The names of a paragraph as German has them."""
    for name in names:
        found = _refined(text, words, name, known)
        if found:
            yield found


def _refined(text: str, words: Sequence[Token], name: Name, known: frozenset[str]) -> Name | None:
    parts = list(name.words)
    while len(parts) > 1 and _is_before(parts[0], known):
        parts = parts[1:]
    office = max(
        (n for n, word in enumerate(parts[:-1]) if is_office(word.text) and word.low not in _GIVEN), default=-1
    )
    parts = _ended(parts[office + 1 :], known)
    if not parts or any(_is_no_part(w) for w in parts) or _is_noun(parts[0], known):
        return None
    parts = _with_given(text, words, parts)
    if parts[0].low not in _GIVEN and _is_noun(parts[-1], known):
        return None
    title = _title(words, parts[0]) or (name.title if parts[0] is name.words[0] else None)
    kept = replace(name, start=parts[0].start, end=parts[-1].end, words=tuple(parts), title=title)
    if kept.single:
        return replace(kept, weight=max(kept.weight, ENOUGH)) if title else kept if len(name.words) == 1 else None
    weight = max(name.weight, ENOUGH) if parts[0].low in _GIVEN else name.weight
    if parts[0].low not in _GIVEN and not parts[0].initial:
        weight = ENOUGH if _speaks(text, words, kept) or title or apposition(text, words, kept.end) is not None else 0
    return replace(kept, weight=max(weight, ENOUGH if _speaks(text, words, kept) else weight))


def _with_given(text: str, words: Sequence[Token], parts: list[Token]) -> list[Token]:
    """A name with the given names right before it: what stands before these had made the run too long."""
    first = index_at(words, parts[0].start)
    while first and words[first - 1].capital and words[first - 1].low in _GIVEN and parts[0].low in _GIVEN:
        if text[words[first - 1].end : words[first].start] != " ":
            break
        first -= 1
        parts = [words[first], *parts]
    return parts


def _is_before(word: Token, known: frozenset[str]) -> bool:
    """Whether a word before a name is none of it: an article, an office, a noun."""
    if word.low in _GIVEN:
        return False
    closed = not word.capital or _DESCRIBING.match(word.text) or word.low in german.OPENERS or word.low in HONORIFICS
    return bool(closed) or is_office(word.text) or _is_noun(word, known)


def _is_no_part(word: Token) -> bool:
    """Whether a word is in no name: a body, an ending that only nouns have, a "Sie" or "Die"."""
    return is_body(word.text) or word.low in german.OPENERS - PARTICLES or _ends_as_noun(word)


def _ends_as_noun(word: Token) -> bool:
    return word.low.rpartition("-")[2].endswith(tuple(german.NOUN_ENDINGS)) and word.low not in SURNAMES | _GIVEN


def _is_noun(word: Token, known: frozenset[str]) -> bool:
    told = word.low in known and word.low not in _GIVEN | SURNAMES
    return told or _ends_as_noun(word) or word.low in german.CALENDAR


def _ended(parts: list[Token], known: frozenset[str]) -> list[Token]:
    """A name up to its end: "Bernd Roe" of "Bernd Roe der Zeitung", "Jana Roe" of "Jana Roe von der Charité"."""
    named = 0
    for n, word in enumerate(parts):
        if word.low in _ARTICLES and not word.capital and not (n and parts[n - 1].low in _OF and named == 1):
            return parts[: n - (n > 0 and parts[n - 1].low in _OF)]
        if word.low in _OF and not word.capital and named > 1:
            return parts[:n]
        if (
            n > 1
            and named > 1
            and not all(w.low in _GIVEN for w in parts[:n])
            and (_is_noun(word, known) or is_office(word.text))
        ):
            return parts[:n]
        named += word.capital and word.low not in PARTICLES
    return parts


def _title(words: Sequence[Token], first: Token) -> tuple[int, int] | None:
    """The office right before a name: "Klimaforscherin Jana Roe"."""
    at = index_at(words, first.start) - 1
    while at >= 0 and words[at].low in HONORIFICS:
        at -= 1
    before = words[at] if at >= 0 else None
    if before is None or not is_office(before.text) or first.start - before.end > 12:
        return None
    return before.start, before.end


def _speaks(text: str, words: Sequence[Token], name: Name) -> bool:
    """Whether a verb of saying or a party stands beside a name."""
    at, behind = index_at(words, name.start) - 1, index_at(words, name.end)
    before = at >= 0 and words[at].low in german.SPEAKING
    after = behind < len(words) and words[behind].low in german.SPEAKING and text[name.end : words[behind].start] == " "
    return before or after or _PARTY.match(text, name.end) is not None
