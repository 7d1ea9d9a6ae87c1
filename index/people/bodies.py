"""Organisations, governments, documents and groups that a paragraph names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from index.people.lexicon.groups import GROUP_NOUNS, PUBLICS, QUANTIFIERS
from index.people.lexicon.organisations import (
    BODY_NOUNS,
    BODY_REFERENCES,
    DOCUMENT_NOUNS,
    DOCUMENT_PHRASES,
    NAMED_BODIES,
    WEAK_DOCUMENT_NOUNS,
)
from index.people.lexicon.places import COUNTRIES, DEMONYMS
from index.people.lexicon.speech import ACTING_VERBS, PLURAL_VERBS, SPEECH_VERBS
from index.people.lexicon.titles import OFFICES
from index.people.lexicon.words import DAYS, FUNCTION_WORDS, MONTHS, THINGS
from index.people.ministries import metonym_of, office
from index.people.states import Body, acts, joined, metonym, state_body, state_of, states
from index.people.tokens import Token, last_letter

_NUMERAL = re.compile(r"[IVX]{2,}")
_LINKS = frozenset("of for and the in on de des la du".split())


def bodies(text: str, words: Sequence[Token], told: Mapping[str, str]) -> Iterator[Body]:
    """Everything that is no person but may speak; longest first where several begin at one word.

    `told` are the states that the document itself tells of (see `told_states`)."""
    at = 0
    while at < len(words):
        found = (
            state_body(text, words, at) or office(text, words, at, told) or _organisation(text, words, at)
            or _document(text, words, at) or _group(text, words, at) or states(text, words, at)
            or metonym(text, words, at) or metonym_of(text, words, at, told)
        )  # fmt: skip
        if found is None:
            at += 1
            continue
        yield found
        while at < len(words) and words[at].start < found.end:
            at += 1


def _organisation(text: str, words: Sequence[Token], at: int) -> Body | None:
    """A capitalised name that holds a noun of bodies, or an acronym."""
    if not words[at].capital or words[at].initial or (words[at].low in FUNCTION_WORDS and not words[at].shouted):
        return None
    last, body = at, None
    n = at
    while n < len(words):
        token = words[n]
        if n > at and not joined(text, words, n - 1, n):
            break
        if token.capital:
            last = n
            body = n if token.low in BODY_NOUNS else body
        elif n == at + 1 and _pair_of_fields(words, at):
            pass
        elif token.low not in _LINKS or n - last > 2 or body is None or _another(words, n):
            break
        n += 1
    if body is None:
        return _named(text, words, at) or _acronym(text, words, at)
    last = _trim(words, at, last)
    name = text[words[at].start : words[last].end]
    if last == at:
        return None
    state = state_of(name)
    return Body(words[at].start, words[last].end, name, "organisation", f"state {state}" if state else body_key(name))


def _named(text: str, words: Sequence[Token], at: int) -> Body | None:
    """A body known by name alone: the United Nations."""
    for size in (3, 2):
        name = text[words[at].start : words[at + size - 1].end] if at + size <= len(words) else ""
        if name in NAMED_BODIES:
            return Body(words[at].start, words[at + size - 1].end, name, "organisation", body_key(name))
    return None


def _pair_of_fields(words: Sequence[Token], at: int) -> bool:
    """ "the Food and Drug Administration": one body for two things, not "Sarn and the Harbour Union"."""
    if at == 0 or at + 3 >= len(words) or words[at - 1].low != "the" or words[at + 1].low != "and":
        return False
    first, second, body = words[at], words[at + 2], words[at + 3]
    thing = first.low in THINGS or first.low in _FIELDS_OF_OFFICE
    return thing and second.capital and second.low not in BODY_NOUNS and body.capital and body.low in BODY_NOUNS


_FIELDS_OF_OFFICE = frozenset(
    "food drug customs securities exchange health human labor labour justice home housing education trade commerce "
    "industry transport energy environment agriculture fisheries forestry land water climate science technology art "
    "arts culture media sport sports tourism youth family veterans border immigration citizenship economy finance "
    "budget revenue tax competition consumer markets pensions defense defence police fire harbour harbor ports "
    "shipping aviation rail road statistics".split()
)


def _another(words: Sequence[Token], at: int) -> bool:
    """Whether "and the" leads on to a body of its own: "the Harbour Union and the Tide Institute"."""
    if words[at].low != "and" or at + 2 >= len(words) or words[at + 1].low != "the":
        return False
    run = itertools.takewhile(lambda word: word.capital or word.low in ("of", "and"), words[at + 2 : at + 8])
    return any(word.low in BODY_NOUNS or word.low in OFFICES for word in run)


def _trim(words: Sequence[Token], at: int, last: int) -> int:
    while last > at and (words[last].low in MONTHS or words[last].low in DAYS or not words[last].capital):
        last -= 1
    return last


def _acronym(text: str, words: Sequence[Token], at: int) -> Body | None:
    token = words[at]
    short = len(token.low) == 2 and not (at and words[at - 1].low == "the" and acts(text, words, at))
    party = min(map(len, token.low.split("-"))) == 1  # a member's party and place: "(D-VA)"
    if not token.shouted or short or party or len(token.low) > 6 or token.text in COUNTRIES or token.low in OFFICES:
        return None
    if _NUMERAL.fullmatch(token.text):
        return None
    if any(
        n in range(len(words))
        and words[n].capital
        and words[n].low not in FUNCTION_WORDS
        and joined(text, words, min(at, n), max(at, n))
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
    if after is None or not text[words[at].end : after.start].isspace():
        return True
    if after.capital:
        return not (words[at].capital and after.low in BODY_NOUNS)  # "the National Audit Office"
    return after.low in ACTING_VERBS or after.low in FUNCTION_WORDS or after.low.endswith(("ly", "ed", "ing", "s"))


def _speaks(text: str, words: Sequence[Token], at: int) -> bool:
    following = words[at + 1] if at + 1 < len(words) else None
    return bool(following and following.low in SPEECH_VERBS and text[words[at].end : following.start].isspace())


_DETERMINERS = frozenset("the a an this its their his her".split())


def _group(text: str, words: Sequence[Token], at: int) -> Body | None:
    """Chinese experts, some Japanese scholars, respondents."""
    first = at
    n = at
    while n < len(words) and n - at < 6 and (n == at or joined(text, words, n - 1, n)):
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
    return _public(text, words, at, n) or _people(text, words, at)


_PUBLIC_OPENERS = frozenset(phrase.split()[0] for phrase in PUBLICS)


def _public(text: str, words: Sequence[Token], at: int, last: int) -> Body | None:
    """PRC official media, Japanese public opinion: a phrase behind the adjectives from `at` to `last`."""
    for n in range(at, min(last + 1, len(words))):
        begin = words[n].start
        if words[n].low not in _PUBLIC_OPENERS:
            continue
        for phrase in PUBLICS:
            if text[begin : begin + len(phrase)].casefold() == phrase:
                end = begin + len(phrase)
                name = text[words[at].start : end]
                return Body(words[at].start, end, name, "organisation", f"group {name.casefold()}")
    return None


def _people(text: str, words: Sequence[Token], at: int) -> Body | None:
    """A people: "Japanese think", "Koreans fear"."""
    name, after = words[at].text, words[at + 1] if at + 1 < len(words) else None
    if name not in DEMONYMS and name.removesuffix("s") not in DEMONYMS:
        return None
    if after is None or after.low not in PLURAL_VERBS or not text[words[at].end : after.start].isspace():
        return None
    return Body(words[at].start, words[at].end, name, "group", f"group {name.casefold()}")


def _opens_sentence(text: str, at: int) -> bool:
    return last_letter(text, at) in '.!?:”"“‘'


_GROUP_ADJECTIVES = frozenset(
    "foreign defense defence senior former official political military western eastern european asian african "
    "american security policy government state conservative liberal local legal independent optimistic "
    "pessimistic young younger elder business finance human rights party opposition ruling medical economic "
    "northern southern top ordinary".split()
)


def body_key(name: str) -> str:
    """The same for all ways to write a body's name: "The Doe Institute's" → "doe institute"."""
    return " ".join(re.sub(r"[’']s\b", "", name.casefold()).replace("the ", "").split())


def is_reference(low: str) -> bool:
    """Whether "the …" with this noun may mean a body named before."""
    return low in BODY_REFERENCES or low in DOCUMENT_NOUNS
