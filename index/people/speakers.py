"""Whom a speaker label means: "MR. DOE", "Moderator", "Harbour Union"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.speech import SPEECH_VERBS
from index.people.lexicon.titles import BEFORE_OFFICE, HONORIFICS, OFFICES
from index.people.names import Name
from index.people.shapes import NAMES, NOT_NAMES
from index.people.states import Body
from index.people.tokens import Token, tokens
from index.people.words import Vocabulary
from index.text.letters import fold
from index.text.lexicon.given_names import GIVEN

_NAMELESS = frozenset(
    "moderator audience member q a question answer questioner participant interviewer speaker voice host chair "
    "presenter reporter journalist interpreter operator respondent interviewee witness clerk".split()
)


_NUMBERED = re.compile(r"[\s\d]+$")
_SPOKEN = re.compile(r" \((?:spoke|speaking|speech|interpretation|interpreted|translated)\b")
_INTRODUCES = re.compile(r"\b(?:[Mm]y name is|I[’']m|I am|[Tt]his is)\s+(?=[A-Z])")


_WITH = re.compile(r",?\s(?:with|from|of|at)\s(?:the\s?)?\S[^.]{1,60}\.")  # "Jane Doe with the Tide Fund."


def is_nameless(name: str) -> bool:
    """Whether a name is only a part in a talk, "Q", "Audience member", which anybody may have."""
    return all(w in _NAMELESS or w == "the" for w in _NUMBERED.sub("", fold(name)).split())


def introduced(text: str, found: Sequence[Name]) -> Name | None:
    """The name by which somebody without one introduces himself or herself at the head of a turn."""
    for name in found:
        begin = _INTRODUCES.search(text, max(0, name.start - 24), name.start + 1)
        if begin and begin.end() == name.start and name.start < 400 and not name.single:
            return name
        told = _WITH.match(text, name.end) and re.search(r"(?:^|[.!?:]\s+)$", text[: name.start])
        if told and name.start < 120 and not name.single:
            return name
    return None


def full_name(title: str | None, family: str) -> str | None:
    """The one full name that a title has for a family name; None if it has several, or only an office before it."""
    words = tokens(title or "")
    found = {
        f"{before.text} {word.text}"
        for before, word in itertools.pairwise(words)
        if word.low == fold(family) and before.capital and (before.low in GIVEN or _is_given(before))
    }
    return found.pop() if len(found) == 1 else None


def _is_given(word: Token) -> bool:
    return not word.possessive and word.low not in NOT_NAMES | ROLE_NOUNS | HONORIFICS | BEFORE_OFFICE


def label_entity(text: str, start: int, end: int, vocabulary: Vocabulary) -> Body | None:
    """The person, group or body that a label names, with the place of the name alone; None for "Hand delivery:"."""
    told = tokens(text[start:end].split(",")[0].rstrip(" :*—–-"))
    titled = [n for n, w in enumerate(told[:-1]) if not w.capital and w.low in ROLE_NOUNS]
    words = [w for w in told[titled[-1] + 1 if titled else 0 :] if w.capital]
    if len(words) > 8 or any(w.low in SPEECH_VERBS for w in tokens(text[start:end])):
        return None
    if not words:
        return Body(start, end, text[start:end].strip(" :*"), "group", f"group {fold(text[start:end])}")
    if all(w.low in _NAMELESS for w in words) or _is_office(words):
        name = text[start + words[0].start : start + words[-1].end]
        return Body(start + words[0].start, start + words[-1].end, name, "group", f"group {fold(name)}")
    return _named(text, start, words, vocabulary)


def _is_office(words: Sequence[Token]) -> bool:
    """ "SENIOR OFFICIAL", "Aide": nobody is named."""
    *before, last = words
    office = last.low in ROLE_NOUNS and last.low not in NAMES
    return office and all(w.low in BEFORE_OFFICE | ROLE_NOUNS | BODY_NOUNS and w.low not in GIVEN for w in before)


def _named(text: str, start: int, words: list[Token], vocabulary: Vocabulary) -> Body | None:
    words = [w for w in words if w.low not in ("the", "hon")]
    titles = [n for n, w in enumerate(words) if w.low in HONORIFICS or w.low in OFFICES]
    first = titles[-1] + 1 if titles and titles[-1] + 1 < len(words) else 0
    kept = words[first + _of_office(text, start, words, first) :]
    bracket = text.find(" (", start + kept[0].end)
    outside = [w for w in kept if bracket < 0 or start + w.end <= bracket]
    if titles or not any(w.low in BODY_NOUNS for w in outside):  # "Mr. Doe (Republic of Corvane)"
        kept = outside
    body = any(w.low in BODY_NOUNS or (w.low in NOT_NAMES and not titles and w.low not in NAMES) for w in kept)
    if not body and not any(w.low in ROLE_NOUNS for w in kept) and (titles or _is_name(kept, vocabulary)):
        a, b = start + kept[0].start, start + kept[-1].end
        return Body(a, b, text[a:b].title() if text[a:b].isupper() else text[a:b], "person", "")
    if titles or (not body and not any(w.shouted or w.low in NAMES for w in words)):
        return None
    if len(words) == 1 and (words[0].low in BEFORE_OFFICE or _is_heading(words[0], vocabulary)):
        return None
    a, b = start + words[0].start, start + words[-1].end
    b += text[b : b + 1] == ")" and "(" in text[a:b]
    return Body(a, b, text[a:b], "organisation", text[a:b].casefold())


def _is_heading(word: Token, vocabulary: Vocabulary) -> bool:
    """ "ACTION:", "Costs:": a word that the document uses as one."""
    return vocabulary.is_ordinary(word.low) and word.low not in BODY_NOUNS


def _of_office(text: str, start: int, words: Sequence[Token], first: int) -> int:
    """How many words behind a title still belong to it: "President of Corvane …", "Secretary of Home Affairs …"."""
    governed = first and text[start + words[first - 1].end : start + words[first].start].split() == ["of"]
    last = len(words) - first - 1
    if not governed or last < 1:
        return 0
    given = next((n for n in range(1, last) if words[first + n].low in GIVEN), 0)
    told = next((n for n in range(1, last) if words[first + n].low not in NOT_NAMES), last)
    return given or told


def _is_name(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Two to four words, not all of which the document also uses as ordinary ones."""
    return 1 < len(words) < 5 and not all(vocabulary.is_ordinary(w.low) and w.low not in GIVEN for w in words)


def label_role(text: str, label: tuple[int, int], name: tuple[int, int]) -> list[tuple[int, int]]:
    """The role that a label tells, before and behind the name: "President …, Harbour Union"; empty if it tells none."""
    before, after = (label[0], name[0]), (name[1], label[1])
    bracket = text.find("(", *before)
    before = (before[0], bracket if bracket > 0 else before[1])  # "The Minister for Tolls (Ms. Doe)"
    close = text.find(")", *after)
    if text[slice(*after)].startswith(" (") and close > 0:  # "Ms. Doe (Sarn) (spoke in French)"
        after = (name[1], name[1] if _SPOKEN.match(text, name[1]) else close)
    found = [_trimmed(text, *place) for place in (before, after)]
    told = [w.low for w in tokens(text[slice(*before)])]
    if all(low in HONORIFICS for low in told):
        found = found[1:]
    return [(a, b) for a, b in found if sum(c.isalpha() for c in text[a:b]) > 2]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == ")"):
        end -= 1
    return start, end
