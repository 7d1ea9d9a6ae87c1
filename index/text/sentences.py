"""Sentences of a plain paragraph."""

from __future__ import annotations

import re

from index.text.abbreviations import AFTER_ORDINAL, EITHER, LEADING, NUMBERED, OPENERS, SAYING

_CLOSERS = "\"'”’»›)\\]」』）】》*"
_END = re.compile(
    rf"(?:[.!?]+|…)[{_CLOSERS}]*(?:\s*\[(?:…|\.\.\.)\])?(?=\s|$)|[。！？]+[”’」』）】》]*|(?<=[.!?])[”’](?=[A-Z“‘])"
    r"|(?<=[^\W\d_A-Z]{3})[.?!](?=[A-Z][a-z]+[\s,])"
)
_OPENING = "\"'“‘«‹„‚(\\[「『（—–\\-"
_NEXT = re.compile(rf"\s*[{_OPENING}\s]*([^\W_]?[\w'’.-]*)")
_LAST = re.compile(r"[\w.’'&-]*\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_NAMES = re.compile(r"\s+(?:[^\W\d_][\w'’.-]*\s+){1,4}")
_BRACKETS = {"(": ")", "[": "]", "（": "）"}
_BRACKET = re.compile(r"[()\[\]（）]")


def sentences(text: str) -> list[tuple[int, int]]:
    """Plain spans of the sentences of a paragraph, in order, outer white space left out."""
    spans, start = [], 0
    held = _bracketed(text)
    for found in _END.finditer(text):
        if _is_end(text, start, found) and not _inside(held, text, start, found.end()):
            spans.append((start, found.end()))
            start = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip())
    if text[start:].strip():
        spans.append((start, len(text.rstrip())))
    return spans


def _is_end(text: str, start: int, found: re.Match[str]) -> bool:
    mark = found.group()
    if mark[0] in "。！？" or found.end() >= len(text.rstrip()):
        return True
    following = _NEXT.match(text, found.end())
    word = following.group(1) if following else ""
    if word[:1].islower():
        return False
    if mark.startswith(("…", "..")):
        return _ends_at_ellipsis(text, found, word)
    if mark[0] in "!?":
        return not _goes_on_saying(text, found)
    if mark == "." or mark.startswith("."):
        return _ends_at_stop(text, start, found, word) and not _goes_on_saying(text, found)
    return True


def _ends_at_stop(text: str, start: int, found: re.Match[str], word: str) -> bool:
    before = _LAST.search(text, start, found.start())
    last = before.group().lstrip("'’-").casefold() if before else ""
    opens = word.casefold() in OPENERS
    if last.isdigit():
        return _ends_at_number(text, start, found, last, word)
    if last in NUMBERED:
        return not word[:1].isdigit() and (last in ("no", "id", "ex", "n") and opens)
    if last in LEADING:
        return False
    if last in EITHER or (_INITIAL.fullmatch(last) and (len(last) > 1 and "." in last)):
        return opens
    if _INITIAL.fullmatch(last) and last.isalpha():
        return opens and not _is_initial(text, found)
    return True


def _is_initial(text: str, found: re.Match[str]) -> bool:
    """Whether the single letter before the stop stands behind a given name or opens the sentence."""
    before = text[: found.start() - 1].rstrip()
    return not before or before[-1] in '.(“"' or text[found.start() - 1].islower()


def _ends_at_number(text: str, start: int, found: re.Match[str], last: str, word: str) -> bool:
    """A number with a stop heads a list, or is an ordinal, or ends its sentence."""
    if text[start : found.start()].strip(" ([").casefold() == last:
        return False
    return not (len(last) <= 2 and word.casefold() in AFTER_ORDINAL)


def _ends_at_ellipsis(text: str, found: re.Match[str], word: str) -> bool:
    inside = text[max(0, found.start() - 1) : found.start()] == "["
    if inside:
        return text[: found.start() - 1].rstrip()[-1:] in tuple(".!?")
    return bool(word) and (word[0].isupper() or word[0].isdigit() or not word[0].isascii())


def _goes_on_saying(text: str, found: re.Match[str]) -> bool:
    """“Why now?” Minister Orlo asked: the quotation ends, the sentence does not."""
    if not any(c in found.group() for c in '"”’»'):
        return False
    names = _NAMES.match(text, found.end())
    return (
        names is not None
        and any(w.strip(".,").casefold() in SAYING for w in names.group().split()[1:])
        and not any(w.casefold() in OPENERS for w in names.group().split()[:1])
    )


def _bracketed(text: str) -> list[tuple[int, int]]:
    """Stretches in brackets that close again."""
    found: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for bracket in _BRACKET.finditer(text):
        char, i = bracket.group(), bracket.start()
        if char in _BRACKETS:
            stack.append((char, i))
        elif stack and char == _BRACKETS[stack[-1][0]]:
            _, opened = stack.pop()
            if not stack:
                found.append((opened, i))
    return found


def _inside(held: list[tuple[int, int]], text: str, start: int, end: int) -> bool:
    """Whether a place lies in brackets that opened within the sentence."""
    return any(opened > start and opened < end <= closed for opened, closed in held)
