"""What a person is, as written beside the name: titles, appositions, bodies after "of" and "from", "is a …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.places import CAPITALS, COUNTRIES
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.speech import HARDLY_SPEECH, SPEECH_VERBS
from index.people.lexicon.titles import ABBREVIATIONS, HONORIFICS, OFFICES
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.names import Name
from index.people.tokens import Token, index_at
from index.people.weights import ENOUGH, apposition, is_participle
from index.text.letters import fold

Place = tuple[int, int]

_NAME = r"[A-Z][^\s,.;:()]*"
_LINK = r"(?:of|the|and|for|in|on|at|de|des|la|&)"
_BODY_NAME = re.compile(rf"(?:the\s+)?(?:{_NAME})(?:(?:\s+{_LINK}){{0,2}}\s+{_NAME})*")
_INSERTION = r"(?:\s*\([^()]*\))?"
_FROM = re.compile(rf"{_INSERTION},?\s+(?=(?:both\s+)?(?:of|from|at|with|affiliated\s+with)\s+(?:the\s+)?[A-Z])")
_FROM_WORDS = re.compile(r"(?:both\s+)?(?:affiliated\s+with|of|from|at|with)\s+")
_IS = re.compile(r"\b(?:is|was|serves as|served as|became)\s+(?:an?\s+|the\s+)?(?:currently\s+|now\s+)?")
_TELLING = frozenset(v for v in SPEECH_VERBS - HARDLY_SPEECH if v.endswith("ed")) | {"said", "says", "told", "wrote"}
_STOP = re.compile(
    r"[;:.!?—(*]|\s[–-]\s|,|\s(?:since|until|who|whose|which|where|that|when|while|because|and\s+(?:is|was|has|had|he|she))\b"
    rf"|\s(?:is|was|were|are|has|had|{'|'.join(sorted(_TELLING))})\b"
)
_NEXT_BODY = re.compile(rf",\s+({_BODY_NAME.pattern})(?=[,.;:()]|\s*\*|\s+and\s+(?:is|was)\b|$)")
_BRACKETS = re.compile(r"\s\(((?:[^\W\d_]|[ &'’-]){3,60})\)")
_ABBREVIATED = re.compile(r"\((?:[A-Z][\w-]*)\)")
_COORDINATED = re.compile(r",?\s+(?:and|&)\s+|,\s+")


def roles_near(text: str, words: Sequence[Token], found: Sequence[Name], number: int) -> Iterator[Place]:
    """Plain places of the roles that stand beside the name `found[number]`, in a paragraph or a biography."""
    name = found[number]
    if name.title:
        kept = _without_honorific(text, name.title)
        if kept:
            yield _with_joined(text, words, kept)
    bracketed = _in_brackets(text, name.end)
    if bracketed:
        yield bracketed
    start = None if bracketed else apposition(text, words, name.end)
    if start is not None:
        end = role_end(text, start)
        if not any(_breaks(text, start, end, other) for other in found):
            yield start, end
    elif before := _before(text, words, name):
        yield before
    body = _body_behind(text, _last_of_pair(text, found, number).end)
    if body:
        yield body
    if is_role := _is(text, words, name.end, 1):
        yield is_role


def _in_brackets(text: str, at: int) -> Place | None:
    """ "Agnes Holm (chair), a guest": where a list of who is there has the office; somebody else follows."""
    found = _BRACKETS.match(text, at)
    if found is None or not ROLE_NOUNS & {fold(word) for word in found[1].split()}:
        return None
    return found.span(1)


def _breaks(text: str, start: int, end: int, other: Name) -> bool:
    """Whether another name shows that the words are no role; "a former aide to Senator Doe" is one."""
    first = other.title[0] if other.title else other.start
    belongs = re.search(r"\b(?:of|to|for|under|with|by|on|against)\s(?:the\s)?$", text[start:first])
    return start < other.start < end and other.weight >= ENOUGH and not belongs


def bio_roles(text: str, words: Sequence[Token]) -> Iterator[Place]:
    """Plain places of the roles that a biography tells of its person."""
    at = 0
    while found := _next_role(text, words, at) or _is(text, words, at, len(text)):
        yield found
        at = found[1]


def _next_role(text: str, words: Sequence[Token], at: int) -> Place | None:
    """The next of a list of roles: ", Senior Researcher and the Representative in Beijing of …"."""
    lead = (
        re.compile(r"(?:\s*\([^()]*\))?(?:,\s+(?:and\s+)?|\s+and\s+)(?:an?\s+|the\s+)?(?=[A-Z])").match(text, at)
        if at
        else None
    )
    if lead is None:
        return None
    return _role_at(text, words, lead.end())


def _without_honorific(text: str, title: Place) -> Place | None:
    start, end = title
    honorific = HONORIFICS - {"professor", "prof"}
    while (word := re.match(r"[\w.]+\s*", text[start:end])) and fold(word.group()).strip(" .") in honorific:
        start += word.end()
    while (last := re.search(r"\s+[\w.]+$", text[start:end])) and fold(last.group()).strip(" .") in honorific:
        end = start + last.start()
    plain = (start, end) == title or fold(text[start:end].rpartition(" ")[2]).strip(".") in ROLE_NOUNS
    return (start, end) if start < end and plain else None


def _with_joined(text: str, words: Sequence[Token], title: Place) -> Place:
    """ "President and CEO" of "… President and CEO Jane Doe"."""
    first = index_at(words, title[0])
    if first < 2 or words[first - 1].low not in ("and", "&") or words[first - 2].low not in OFFICES:
        return title
    start = first - 2
    while start > 0 and words[start - 1].capital and text[words[start - 1].end : words[start].start] == " ":
        start -= 1
    return words[start].start, title[1]


def _last_of_pair(text: str, found: Sequence[Name], number: int) -> Name:
    """Of names joined by "and", the one behind which what holds for all of them stands."""
    while number + 1 < len(found) and _COORDINATED.fullmatch(text[found[number].end : found[number + 1].start]):
        number += 1
    return found[number]


def _body_behind(text: str, at: int) -> Place | None:
    """ "from the Institute of …", "of Fudan University", "both affiliated with …"."""
    begin = _FROM.match(text, at)
    lead = _FROM_WORDS.match(text, begin.end()) if begin else None
    named = _BODY_NAME.match(text, lead.end()) if lead else None
    if not begin or not named or not _is_body(named.group()):
        return None
    end = named.end()
    while (more := _NEXT_BODY.match(text, end)) and _is_body(more.group(1)):
        end = more.end(1)
    return begin.end(), end


def _before(text: str, words: Sequence[Token], name: Name) -> Place | None:
    """ "China's top envoy, Lou Fang, …": a noun of a role before a comma and the name."""
    last = index_at(words, name.start) - 1
    if last < 0 or words[last].low not in ROLE_NOUNS or words[last].capital:
        return None
    if not re.fullmatch(r",\s+", text[words[last].end : name.start]) or text[name.end : name.end + 1] not in ",.":
        return None
    first = last
    while first > 0 and re.fullmatch(r"(?:['’]s)?\s", text[words[first - 1].end : words[first].start]):
        if words[first - 1].low in FUNCTION_WORDS - {"the", "a", "an"} or words[first - 1].low in SPEECH_VERBS:
            break
        first -= 1
        if words[first].low in ("the", "a", "an"):
            break
    return words[first].start, words[last].end


def _is(text: str, words: Sequence[Token], at: int, reach: int) -> Place | None:
    """The first role behind "is" or "was", at most `reach` characters on (an insertion in brackets left out)."""
    inserted = re.compile(r"\s*\([^()]*\)").match(text, at)
    begin = inserted.end() if inserted else at
    for match in _IS.finditer(text, begin, min(len(text), begin + reach + 40)):
        if match.start() - begin > reach:
            return None
        if found := _role_at(text, words, match.end()):
            return found
    return None


def _role_at(text: str, words: Sequence[Token], start: int) -> Place | None:
    """The role that begins at a place: a noun of roles among the first words, before a verb or a comma."""
    first = index_at(words, start)
    if first < len(words) and is_participle(words[first]):
        return None
    for token in words[first : first + 8]:
        if "," in text[start : token.start] or token.low in FUNCTION_WORDS or token.low in SPEECH_VERBS:
            return None
        if token.low in ROLE_NOUNS:
            return start, role_end(text, start)
    return None


def role_end(text: str, start: int) -> int:
    """Where a role that begins at a place ends: at the comma, unless the body it belongs to follows."""
    at = start
    while stop := _STOP.search(text, at):
        where = stop.start()
        short = _ABBREVIATED.match(text, where)
        if short:
            at = short.end()
            continue
        if text[where] == "." and _is_abbreviated(text, where):
            at = where + 1
            continue
        following = _NEXT_BODY.match(text, where) if text[where] == "," else None
        if following and (_is_body(following.group(1)) or _is_place(following.group(1))):
            at = following.end(1)
            continue
        return len(text[:where].rstrip())
    return len(text.rstrip())


def _is_abbreviated(text: str, stop: int) -> bool:
    """Whether a full stop only shortens a word: "Sen.", "Mr.", "Ft.", "U.S.", "3.5"."""
    if text[stop + 1 : stop + 2].isalnum():
        return True
    word = re.search(r"[^\W\d_]+$", text[:stop])
    if word is None:
        return False
    shortened = fold(word.group()) in ABBREVIATIONS and bool(re.match(r"\s[A-Z]", text[stop + 1 :]))
    return len(word.group()) == 1 or shortened


def _is_body(segment: str) -> bool:
    return any(fold(word).removesuffix("'s").removesuffix("’s") in BODY_NOUNS for word in segment.split())


def _is_place(segment: str) -> bool:
    return segment in COUNTRIES or segment in CAPITALS
