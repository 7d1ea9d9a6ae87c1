"""Organisations, governments, documents and groups that a paragraph names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.model import EntityType
from index.people.lexicon.groups import GROUP_NOUNS, PUBLICS, QUANTIFIERS
from index.people.lexicon.organisations import (
    BODY_NOUNS,
    BODY_REFERENCES,
    DOCUMENT_NOUNS,
    DOCUMENT_PHRASES,
    WEAK_DOCUMENT_NOUNS,
)
from index.people.lexicon.places import CAPITALS, COUNTRIES, DEMONYMS
from index.people.lexicon.speech import ACTING_VERBS, SPEECH_VERBS
from index.people.lexicon.words import DAYS, FUNCTION_WORDS, MONTHS, THINGS
from index.people.tokens import Token

_LINKS = frozenset("of for and the in on de des la du".split())
_STATE_BODIES = frozenset("government administration cabinet regime leadership authorities".split())
_OFFICIALS = frozenset("official state public".split())
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
    if tail.lower() in _STATE_BODIES:
        words = re.sub(r"[’']s$", "", head)
        return DEMONYMS.get(words) or COUNTRIES.get(words)
    return COUNTRIES.get(words) or CAPITALS.get(words)


def bodies(text: str, words: Sequence[Token]) -> Iterator[Body]:
    """Everything that is no person but may speak; longest first where several begin at one word."""
    at = 0
    while at < len(words):
        found = _state_body(text, words, at) or _organisation(text, words, at) or _document(text, words, at) or _group(
            text, words, at) or _metonym(text, words, at)  # fmt: skip
        if found is None:
            at += 1
            continue
        yield found
        while at < len(words) and words[at].start < found.end:
            at += 1


def _joined(text: str, words: Sequence[Token], first: int, last: int) -> bool:
    return all(text[words[n].end : words[n + 1].start].strip() in ("", "'s", "’s", "&") for n in range(first, last))


def _place_name(text: str, words: Sequence[Token], at: int, table: dict[str, str]) -> tuple[int, str] | None:
    """A country, capital or adjective of up to four words that begins at a word."""
    for size in (4, 3, 2, 1):
        if at + size <= len(words):
            name = text[words[at].start : words[at + size - 1].end]
            if name in table:
                return size, table[name]
    return None


def _state_body(text: str, words: Sequence[Token], at: int) -> Body | None:
    """The Chinese government, Japan's government, the Kishida administration."""
    if not words[at].capital:
        return None
    named = _place_name(text, words, at, DEMONYMS) or _place_name(text, words, at, COUNTRIES)
    size = named[0] if named else 1
    end = at + size
    if end >= len(words) or words[end].low not in _STATE_BODIES or not _joined(text, words, at, end):
        return None
    if not named and (words[at].low in FUNCTION_WORDS or words[at].low in _TOO_WIDE):
        return None
    name = text[words[at].start : words[end].end]
    return Body(
        words[at].start, words[end].end, name, "organisation", f"state {named[1]}" if named else name.casefold()
    )


def _organisation(text: str, words: Sequence[Token], at: int) -> Body | None:
    """A capitalised name that holds a noun of bodies, or an acronym."""
    if not words[at].capital or words[at].initial or (words[at].low in FUNCTION_WORDS and not words[at].shouted):
        return None
    last, body = at, None
    n = at
    while n < len(words):
        token = words[n]
        if n > at and not _joined(text, words, n - 1, n):
            break
        if token.capital:
            last = n
            body = n if token.low in BODY_NOUNS else body
        elif token.low not in _LINKS or n - last > 2 or body is None:
            break
        n += 1
    if body is None:
        return _acronym(text, words, at)
    last = _trim(words, at, last)
    name = text[words[at].start : words[last].end]
    if last == at:
        return None
    state = state_of(name)
    return Body(words[at].start, words[last].end, name, "organisation", f"state {state}" if state else _canonical(name))


def _trim(words: Sequence[Token], at: int, last: int) -> int:
    while last > at and (words[last].low in MONTHS or words[last].low in DAYS or not words[last].capital):
        last -= 1
    return last


def _acronym(text: str, words: Sequence[Token], at: int) -> Body | None:
    token = words[at]
    if not token.shouted or not 2 < len(token.low) <= 6 or token.text in COUNTRIES:
        return None
    if any(
        n in range(len(words)) and words[n].capital and _joined(text, words, min(at, n), max(at, n))
        for n in (at - 1, at + 1)
    ):
        return None
    return Body(token.start, token.end, token.text, "organisation", token.low)


def _document(text: str, words: Sequence[Token], at: int) -> Body | None:
    """The joint communiqué, a 2018 survey, the White Paper: documents that state something."""
    if words[at].low not in _DETERMINERS:
        return None
    for n in range(at + 1, min(at + 7, len(words))):
        gap = text[words[n - 1].end : words[n].start]
        if not re.fullmatch(r"(?:['’]s)?[\s\d“\"‘]*[\s–-]?", gap) or (words[n].low in FUNCTION_WORDS and n > at + 1):
            return None
        pair = f"{words[n].low} {words[n + 1].low}" if n + 1 < len(words) else ""
        last = n + 1 if pair in DOCUMENT_PHRASES else n
        weak = words[n].low in WEAK_DOCUMENT_NOUNS and _speaks(text, words, n)
        if pair in DOCUMENT_PHRASES or (words[n].low in DOCUMENT_NOUNS and _is_head(text, words, n)) or weak:
            name = text[words[at].end : words[last].end].strip()
            return Body(words[at].start, words[last].end, name, "organisation", f"text {name.casefold()}")
    return None


def _is_head(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a noun ends its phrase: "the report says", not "the report department"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not text[words[at].end : after.start].isspace() or after.capital:
        return True
    return after.low in ACTING_VERBS or after.low in FUNCTION_WORDS or after.low.endswith(("ly", "ed", "ing", "s"))


def _speaks(text: str, words: Sequence[Token], at: int) -> bool:
    following = words[at + 1] if at + 1 < len(words) else None
    return bool(following and following.low in SPEECH_VERBS and text[words[at].end : following.start].isspace())


_DETERMINERS = frozenset("the a an this its their his her".split())


def _group(text: str, words: Sequence[Token], at: int) -> Body | None:
    """Chinese experts, some Japanese scholars, respondents."""
    first = at
    n = at
    while n < len(words) and n - at < 6 and (n == at or _joined(text, words, n - 1, n)):
        low = words[n].low
        named = words[n].capital and n == at and not _opens_sentence(text, words[n].start)
        if low in GROUP_NOUNS and not words[n].possessive and not named:
            while first < n and words[first].low in QUANTIFIERS:
                first += 1
            name = text[words[first].start : words[n].end]
            return Body(words[at].start, words[n].end, name, "group", f"group {name.casefold()}")
        adjective = words[n].text in DEMONYMS or low in QUANTIFIERS or "-" in low or low in _GROUP_ADJECTIVES
        acronym = words[n].shouted and len(low) <= 4
        if not adjective and not acronym:
            break
        n += 1
    for phrase in PUBLICS:
        if text[words[at].start :].casefold().startswith(phrase):
            end = words[at].start + len(phrase)
            return Body(words[at].start, end, text[words[at].start : end], "organisation", f"group {phrase}")
    return None


def _opens_sentence(text: str, at: int) -> bool:
    return not text[:at].strip() or text[:at].rstrip()[-1] in '.!?:”"“‘'


_GROUP_ADJECTIVES = frozenset(
    "foreign defense defence senior former official political military western eastern european asian african "
    "american security policy government state conservative liberal local legal independent optimistic "
    "pessimistic young younger elder business finance human rights party opposition ruling medical economic "
    "northern southern top ordinary".split()
)


def _metonym(text: str, words: Sequence[Token], at: int) -> Body | None:
    """A country or capital that acts: neither behind a preposition nor part of a longer name."""
    if not words[at].capital or words[at].possessive:
        return None
    named = _place_name(text, words, at, CAPITALS) or _place_name(text, words, at, COUNTRIES)
    if not named or (at and words[at - 1].low in _PREPOSITIONS and text[words[at - 1].end : words[at].start].isspace()):
        return None
    last = at + named[0] - 1
    if words[last].possessive or (
        last + 1 < len(words) and words[last + 1].capital and _joined(text, words, last, last + 1)
    ):
        return None
    name = text[words[at].start : words[last].end]
    if not _acts(text, words, last):
        return None
    return Body(words[at].start, words[last].end, name, "organisation", f"state {named[1]}")


def _acts(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a verb follows, at once or behind an adverb or an insertion (", it said,")."""
    for following in words[at + 1 : at + 4]:
        gap = text[words[at].end : following.start]
        if following.low in ACTING_VERBS or (following.low == "it" and gap.strip() == ","):
            return True
        if gap.strip() or not following.low.endswith("ly"):
            return following.low.endswith(("s", "ed")) and gap.isspace() and following.low not in FUNCTION_WORDS
    return False


def _canonical(name: str) -> str:
    return " ".join(re.sub(r"[’']s\b", "", name.casefold()).replace("the ", "").split())


def is_reference(low: str) -> bool:
    """Whether "the …" with this noun may mean a body named before."""
    return low in BODY_REFERENCES or low in DOCUMENT_NOUNS
