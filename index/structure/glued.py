"""Lines into which a whole article was glued: headings, date, tags and notes inside are cut out again."""

from __future__ import annotations

import itertools
import re

from index.structure.blocks import Block, trimmed
from index.structure.draft import Draft
from index.text.abbreviations import OPENERS
from index.text.mapped import Span
from index.text.sentences import sentences

_LONG = 4000
_STRETCH = 900
_ENUMERATOR = re.compile(
    r"(?<=[.!?”\"’)\]…])\s+(?P<mark>[IVX]{1,5}\.|\((?:[ivx]{1,5}|[a-h])\)|\d{1,2}(?:\.\d{1,2})*\.)\s+"
    r"(?=[^\W\d_a-z])"
)
_DATE = re.compile(r"\s*(?:19|20)\d\d-\d\d-\d\d\s*:?")
_BRACKETED = re.compile(r"\[(?P<name>[^\[\]()]{4,60})\](?!\()")
_KEYWORDS = re.compile(r"key ?words?|tags?|abstract|summary|关键词", re.IGNORECASE)
_AUTHOR = re.compile(r"author|introduction", re.IGNORECASE)
_THANKS = re.compile(r"\*\s*(?:thanks|this (?:paper|article|work)|the author)\b", re.IGNORECASE)
_EDITED = re.compile(
    r"(?:this (?:post|article|paper) (?:is|was) edited|link to (?:this|the) (?:paper|article)|responsible editor|"
    r"editor in charge|poster\s*:|责任编辑|本文(?:责编|链接))",
    re.IGNORECASE,
)
_FUNCTION = frozenset(
    "the a an of in on for to with by from at as and or nor but its their his her our this that these those which "
    "whose who than into between among against under over through within towards toward versus vs via is are was "
    "be".split()
)


def cut_glued(draft: Draft) -> None:
    """Cuts every block longer than any paragraph, at what was once the end of a line."""
    found: list[Block] = []
    for block in draft.blocks:
        if block.role == "prose" and block.end - block.start > _LONG:
            found += _cut(block)
        else:
            found.append(block)
    draft.blocks = found


def _cut(block: Block) -> list[Block]:
    raw, start, end = block.raw, block.start, block.end
    body_start, body_end = _head(raw, start, end), _tail(raw, start, end)
    pieces = [(role, span) for role, span in _front(raw, start, body_start)]
    at = body_start
    for mark, head_end in _headings(raw, body_start, body_end):
        pieces += [("prose", s) for s in _paragraphs(raw, at, mark)]
        pieces.append(("heading", (mark, head_end)))
        at = head_end
    pieces += [("prose", s) for s in _paragraphs(raw, at, body_end)]
    pieces += [(role, span) for role, span in _back(raw, start, body_end, end)]
    return [made for role, (a, b) in pieces if (made := _block(block, role, a, b)) is not None]


def _block(block: Block, role: str, start: int, end: int) -> Block | None:
    a, b = trimmed(block.raw, start, end)
    if a >= b:
        return None
    made = Block(block.raw, [(a, b)], role, hint=block.hint)
    if role == "heading":
        made.level = 2 if re.match(r"[IVX\d]", block.raw[a:b]) else 3
    elif role not in ("prose", "bio"):
        made.reason = "cut out of a line that holds a whole article"
    return made


def _head(raw: str, start: int, end: int) -> int:
    """Where the prose begins: behind a date, a link, keywords and the note on the author."""
    at = start
    dated = _DATE.match(raw, start, end)
    if dated:
        at = dated.end()
        if linked := re.compile(r"\s*\[[^\[\]]{4,60}\](?:\([^()]*\))?").match(raw, at, end):
            at = linked.end()
        first = _ENUMERATOR.search(raw, at, min(end, at + 400))
        tags = raw[at : first.start() if first else at].strip()
        if first and tags and not re.search(r"[.!?;]", tags):
            at = first.start()
    return at


def _front(raw: str, start: int, body: int) -> list[tuple[str, Span]]:
    dated = _DATE.match(raw, start, body)
    if not dated:
        return []
    linked = re.compile(r"\s*\[[^\[\]]{4,60}\](?:\([^()]*\))?").match(raw, dated.end(), body)
    tags = linked.end() if linked else dated.end()
    return [("date", dated.span()), ("link", (dated.end(), tags)), ("tags", (tags, body))]


def _tail(raw: str, start: int, end: int) -> int:
    """Where the prose ends: before an editor's note in the last part of the line."""
    found = _EDITED.search(raw, start + (end - start) * 4 // 5, end)
    if not found:
        return end
    stop = max(raw.rfind(mark, start, found.start()) for mark in (". ", ".” ", "。"))
    return stop + 2 if stop > found.start() - 300 else found.start()


def _back(raw: str, start: int, body_end: int, end: int) -> list[tuple[str, Span]]:
    found = _EDITED.search(raw, body_end, end)
    at = found.start() if found else end
    return [("tags", (body_end, at)), ("source note", (at, end))]


def _headings(raw: str, start: int, end: int) -> list[Span]:
    """Numbered headings inside the line, from the number to their last word."""
    return [
        (found.start("mark"), stop)
        for found in _ENUMERATOR.finditer(raw, start, end)
        if (stop := _heading_end(raw, found.end(), end))
    ]


def _heading_end(raw: str, start: int, end: int) -> int | None:
    """A heading ends before the first capitalised word that opens a sentence; None if there is no such word."""
    line = raw[start : min(end, start + 260)]
    if line[:3] == "To ":
        return None
    words = list(re.finditer(r"\S+", line))
    capitals = len(words) > 1 and words[0].group().isupper() and len(words[0].group()) > 1
    for before, word in itertools.pairwise(words):
        text, last = word.group().lstrip("“\"'‘("), before.group()
        if last[-1] in ".!?;":
            return None
        if capitals and not text.isupper() and last.isupper():
            return start + before.end()
        content = last.strip("“”\"'’,").casefold() not in _FUNCTION and last[-1] not in ",:"
        opens = text.rstrip(",").casefold() in OPENERS and text[:1].isupper()
        if not capitals and content and text[:1].isupper() and (opens or not last.lstrip("“\"'‘(")[0].isupper()):
            return start + before.end()
    return None


def _paragraphs(raw: str, start: int, end: int) -> list[Span]:
    """Stretches of whole sentences, as the line no longer tells the paragraphs."""
    text = re.sub(r"\s", " ", raw[start:end])
    found: list[Span] = []
    first = None
    for a, b in sentences(text):
        first = a if first is None else first
        if b - first >= _STRETCH:
            found.append((start + first, start + b))
            first = None
    if first is not None:
        found.append((start + first, end))
    return found
