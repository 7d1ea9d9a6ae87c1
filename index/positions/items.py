"""The parts of a list in a sentence: "the hawks, who …; the doves; and those who …"."""

from __future__ import annotations

import re

from index.positions.words import words

Span = tuple[int, int]
SHORT = 5

_LEAD = re.compile(
    r"(?:\s|and\b|or\b|finally\b|lastly\b|first(?:ly)?\b|second(?:ly)?\b|third(?:ly)?\b|fourth(?:ly)?\b|\(?[1-9a-e][).]"
    r"|,|—|–|-)+\s*",
    re.I,
)
_GOES_ON = re.compile(r"(?:and\s+)?(?:who|which|that|whose|whom|where|led|headed|represented|holding|arguing)\b", re.I)
_STARTS = re.compile(r"(?:and\s+|or\s+)?(?:the|a|an|those|one|another|people|some|others)\b", re.I)


def split(text: str, start: int, end: int, wanted: int) -> list[Span]:
    """Plain spans of the list's items between two offsets; empty where it is no list of `wanted` items (0: any).

    What stands behind the last wanted item of a list without semicolons is no part of it.
    """
    for divide in (_at_semicolons, _at_every_joint, _at_commas, _at_and):
        found = [trimmed for piece in divide(text, start, end) if (trimmed := _trim(text, *piece))]
        if wanted and divide is not _at_semicolons:
            found = found[:wanted]
        if len(found) >= 2 and (not wanted or len(found) == wanted):
            return found
    return []


def _pieces(text: str, start: int, end: int, pattern: str) -> list[Span]:
    found, at = [], start
    for cut in re.finditer(pattern, text[start:end]):
        found.append((at, start + cut.start()))
        at = start + cut.end()
    return [*found, (at, end)]


def _at_semicolons(text: str, start: int, end: int) -> list[Span]:
    return _pieces(text, start, end, r";")


def _at_every_joint(text: str, start: int, end: int) -> list[Span]:
    """Commas and "and" alike, as long as the items are a few words each."""
    found = []
    for piece in _pieces(text, start, end, r",\s+(?:and\s+|or\s+)?|\s+(?:and|versus|vs\.?)\s+"):
        here = text[piece[0] : piece[1]].strip()
        if len(words(here)) > SHORT or _GOES_ON.match(here):
            break
        found.append(piece)
    return found


def _at_commas(text: str, start: int, end: int) -> list[Span]:
    """Commas before a new item; "who …" and other additions stay with the item that they tell about."""
    found: list[Span] = []
    for piece in _pieces(text, start, end, r",\s+(?:and\s+|or\s+)?|\s+and\s+(?=(?:the|those|a|an)\s)|\s+versus\s+"):
        words_here = text[piece[0] : piece[1]].strip()
        if found and (_GOES_ON.match(words_here) or (_relative(text, found[-1]) and not _STARTS.match(words_here))):
            found[-1] = (found[-1][0], piece[1])
        else:
            found.append(piece)
    return found


def _relative(text: str, piece: Span) -> bool:
    return bool(re.search(r",\s+(?:who|which|whose)\b|^\W*(?:those|people|some)\b", text[piece[0] : piece[1]]))


def _at_and(text: str, start: int, end: int) -> list[Span]:
    return _pieces(text, start, end, r"\s+and\s+|\s+versus\s+|\s+vs\.?\s+")


def _trim(text: str, start: int, end: int) -> Span | None:
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and not text[end - 1].isalnum() and text[end - 1] not in "\"”’')":
        end -= 1
    return (start, end) if words(text[start:end]) else None
