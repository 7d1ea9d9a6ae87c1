"""Whom a speaker label means: "MR. SULLIVAN", "Moderator", "MP Materials"."""

from __future__ import annotations

from index.people.bodies import Body
from index.people.lexicon.organisations import BODY_NOUNS
from index.people.lexicon.roles import ROLE_NOUNS
from index.people.lexicon.titles import HONORIFICS, OFFICES
from index.people.names import NOT_NAMES, _lexical
from index.people.tokens import Token, tokens
from index.text.letters import fold

_NAMELESS = frozenset(
    "moderator audience member q a question answer questioner participant interviewer speaker voice host chair "
    "presenter reporter journalist interpreter operator respondent interviewee witness clerk".split()
)


def label_entity(text: str, start: int, end: int) -> Body:
    """The person, group or body that a label names, with the place of the name alone."""
    words = [w for w in tokens(text[start:end].rstrip(" :*—–-")) if w.capital]
    if not words:
        return Body(start, end, text[start:end].strip(" :*"), "group", f"group {fold(text[start:end])}")
    if all(w.low in _NAMELESS for w in words):
        name = text[start + words[0].start : start + words[-1].end]
        return Body(start + words[0].start, start + words[-1].end, name, "group", f"group {fold(name)}")
    return _named(text, start, words)


def _named(text: str, start: int, words: list[Token]) -> Body:
    titles = [n for n, w in enumerate(words) if w.low in HONORIFICS or w.low in OFFICES]
    first = titles[-1] + 1 if titles and titles[-1] + 1 < len(words) else 0
    kept = words[first:]
    body = any(w.low in BODY_NOUNS or (w.low in NOT_NAMES and not titles) for w in kept)
    if (
        not body
        and not any(w.low in ROLE_NOUNS for w in kept)
        and (titles or (1 < len(kept) < 5 and _lexical(kept) > 0))
    ):
        a, b = start + kept[0].start, start + kept[-1].end
        return Body(a, b, text[a:b].title() if text[a:b].isupper() else text[a:b], "person", "")
    a, b = start + words[0].start, start + words[-1].end
    return Body(a, b, text[a:b], "organisation", text[a:b].casefold())
