"""States and their governments: who is meant by a capital, a country or "the … government"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.model import EntityType
from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.places import CAPITALS, COUNTRIES, DEMONYMS
from index.people.lexicon.speech import ACTING_VERBS
from index.people.lexicon.words import FUNCTION_WORDS, THINGS
from index.people.tokens import Token, index_at
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import SURNAMES

STATE_BODIES = frozenset("government administration cabinet regime leadership authorities".split())
_PREPOSITIONS = frozenset(
    "in at to from near for with of on between towards toward into against by via outside within over about "
    "visited visits visiting".split()
)
_TOO_WIDE = THINGS - BODY_NOUNS


@dataclass(frozen=True, slots=True)
class Body:
    """A name of a body or group at a plain place; `canonical` is what all its spellings share."""

    start: int
    end: int
    name: str
    type: EntityType
    canonical: str


def state_of(name: str) -> str | None:
    """The country whose government a name means: Beijing, China, the Chinese government → China."""
    words = re.sub(r"^the\s+", "", name.strip(), flags=re.IGNORECASE)
    of = re.fullmatch(r"[Gg]overnment\s+of\s+(?:the\s+)?(.+)", words)
    if of:
        return COUNTRIES.get(of.group(1))
    head, _, tail = words.rpartition(" ")
    if tail.lower() in STATE_BODIES:
        words = re.sub(r"[’']s$", "", head)
        return DEMONYMS.get(words) or COUNTRIES.get(words)
    return COUNTRIES.get(words) or CAPITALS.get(words)


def joined(text: str, words: Sequence[Token], first: int, last: int) -> bool:
    return all(text[words[n].end : words[n + 1].start].strip() in ("", "'s", "’s", "&") for n in range(first, last))


def place_name(text: str, words: Sequence[Token], at: int, table: Mapping[str, str]) -> tuple[int, str] | None:
    """A country, capital or adjective of up to four words that begins at a word."""
    if at >= len(words) or text[words[at].start].islower():
        return None
    for size in (4, 3, 2, 1):
        if at + size <= len(words):
            name = text[words[at].start : words[at + size - 1].end]
            if name in table:
                return size, table[name]
    return None


def state_body(text: str, words: Sequence[Token], at: int) -> Body | None:
    """The Chinese government, Japan's government, the Doe administration."""
    if not words[at].capital:
        return None
    named = place_name(text, words, at, DEMONYMS) or place_name(text, words, at, COUNTRIES)
    size = named[0] if named else 1
    end = at + size
    if end >= len(words) or not joined(text, words, at, end):
        return None
    if words[end].low == "campaign" and not named and words[at].low in SURNAMES | GIVEN:
        name = text[words[at].start : words[end].end]
        return Body(words[at].start, words[end].end, name, "organisation", name.casefold())
    if words[end].low not in STATE_BODIES:
        return None
    if not named and (words[at].low in FUNCTION_WORDS or words[at].low in _TOO_WIDE):
        return None
    if words[end].capital and _names_more(text, words, end):
        return None
    name = text[words[at].start : words[end].end]
    state = named[1] if named else text[words[at].start : words[at].end]
    return Body(words[at].start, words[end].end, name, "organisation", f"state {state}")


def _names_more(text: str, words: Sequence[Token], end: int) -> bool:
    """Whether a longer name goes on with capitals: "Corvanian Government Audit Office"."""
    run = itertools.takewhile(lambda n: words[n].capital and joined(text, words, end, n), range(end + 1, len(words)))
    return any(words[n].low in BODY_NOUNS for n in run)


def states(text: str, words: Sequence[Token], at: int) -> Body | None:
    """States that act as one: "Corvane and the United States announced", "China and Russia’s accusations"."""
    named: list[str] = []
    last, n, pair_words = at, at, ""
    while place := place_name(text, words, n, CAPITALS) or place_name(text, words, n, COUNTRIES):
        named.append(place[1])
        last = n + place[0] - 1
        pair = None if "and" in pair_words else _PAIR.match(text, words[last].end)
        if pair is None:
            break
        pair_words, n = pair.group(), index_at(words, pair.end())
        if n >= len(words):
            break
    if "and" not in pair_words:
        return None
    if len(named) < 2 or not (words[last].possessive or acts(text, words, last)):
        return None
    if at and words[at - 1].low in _PREPOSITIONS | {"between"}:
        return None
    name = text[words[at].start : words[last].end]
    return Body(words[at].start, words[last].end, name, "organisation", "states " + " ".join(sorted(set(named))))


_PAIR = re.compile(r",?\s(?:and\s)?(?:the\s)?(?=[A-Z])")


def metonym(text: str, words: Sequence[Token], at: int) -> Body | None:
    """A country or capital that acts: neither behind a preposition nor part of a longer name."""
    if not words[at].capital or words[at].possessive:
        return None
    named = place_name(text, words, at, CAPITALS) or place_name(text, words, at, COUNTRIES)
    if not named or (at and words[at - 1].low in _PREPOSITIONS and text[words[at - 1].end : words[at].start].isspace()):
        return None
    last = at + named[0] - 1
    if words[last].possessive or (
        last + 1 < len(words) and words[last + 1].capital and joined(text, words, last, last + 1)
    ):
        return None
    name = text[words[at].start : words[last].end]
    if not (acts(text, words, last) or _reads(text, words[at].start, words[last].end)):
        return None
    return Body(words[at].start, words[last].end, name, "organisation", f"state {named[1]}")


def _reads(text: str, start: int, end: int) -> bool:
    """Whether a paragraph opens with the state's name, a colon and a quotation: "The Netherlands: “…”"."""
    return text[:start].strip() in {"", "The"} and _QUOTED.match(text, end) is not None


_QUOTED = re.compile(r":\s*[“\"„«「]")

_AND = re.compile(r"(?:,\s\w+)*,?\sand\s(?:the\s)?")


def acts(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a verb follows, at once or behind an adverb or an insertion (", it said,")."""
    joined = re.match(r"(?:,\s\w+)*,?\sand\s(?:the\s)?", text[words[at].end :])
    if joined:
        first = next((n for n in range(at + 1, len(words)) if words[n].start >= words[at].end + joined.end()), None)
        other = first is not None and (
            place_name(text, words, first, COUNTRIES) or place_name(text, words, first, CAPITALS)
        )
        return bool(first is not None and other and acts(text, words, first + other[0] - 1))
    for following in words[at + 1 : at + 4]:
        gap = text[words[at].end : following.start]
        if following.low in ACTING_VERBS or (following.low == "it" and gap.strip() == ","):
            return True
        if gap.strip() or not following.low.endswith("ly"):
            return following.low.endswith(("s", "ed")) and gap.isspace() and following.low not in FUNCTION_WORDS
    return False
