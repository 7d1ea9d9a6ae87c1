"""Lines into which a whole article was glued: headings, date, tags and notes inside are cut out again."""

from __future__ import annotations

import itertools
import re

from index.structure.blocks import Block, trimmed
from index.structure.draft import Draft
from index.structure.names import is_name
from index.text.abbreviations import OPENERS
from index.text.mapped import Span
from index.text.sentences import sentences

_LONG = 4000
_SHORT = 700
_TAGS = 250
_FIRST = re.compile(r"\s\((?:a|i|1)\)\s+(?=[^\W\d_a-z])")
_STRETCH = 900
_ENUMERATOR = re.compile(
    r"(?<=[.!?”\"’)\]…])\s+(?P<mark>[IVX]{1,5}\.|\((?:[ivx]{1,5}|[a-h])\)|\d{1,2}(?:\.\d{1,2})*\.)\s+"
    r"(?=[^\W\d_a-z])"
)
_DATE = re.compile(r"\s*(?:19|20)\d\d-\d\d-\d\d\s*:?")
_BRACKETED = re.compile(r"\[(?P<name>[^\[\]()]{4,60})\](?!\()")
_LINK = re.compile(r"\s*\[[^\[\]]{4,60}\](?:\([^()]*\))?")
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
        if block.role == "prose" and _is_glued(block):
            found += _cut(block)
        else:
            found.append(block)
    draft.blocks = found


def _is_glued(block: Block) -> bool:
    """Longer than any paragraph; or long, with a date and a link or names of fields in brackets."""
    size = block.end - block.start
    if size <= _SHORT or "\n" in block.raw[block.start : block.end]:
        return size > _LONG
    dated = _DATE.match(block.raw, block.start, block.end)
    marked = dated is not None and _LINK.match(block.raw, dated.end(), block.end) is not None
    fields = [m for m in _BRACKETED.finditer(block.raw, block.start, block.end) if _KEYWORDS.search(m.group("name"))]
    return size > _LONG or marked or bool(fields)


def _cut(block: Block) -> list[Block]:
    raw, start, end = block.raw, block.start, block.end
    pieces = _head(raw, start, end)
    at = pieces[-1][1][1] if pieces else start
    body_end = _tail(raw, start, end)
    asides = _asides(raw, at, body_end)
    for role, (a, b) in sorted([*asides, *_headings(raw, at, body_end)], key=lambda f: f[1]):
        pieces += [("prose", s) for s in _paragraphs(raw, at, a)]
        pieces.append((role, (a, b)))
        at = b
    pieces += [("prose", s) for s in _paragraphs(raw, at, body_end)]
    pieces += _back(raw, body_end, end)
    return [made for role, (a, b) in pieces if (made := _block(block, role, a, b)) is not None]


def _block(block: Block, role: str, start: int, end: int) -> Block | None:
    a, b = trimmed(block.raw, start, end)
    if a >= b:
        return None
    made = Block(block.raw, [(a, b)], role, hint=block.hint, bare=block.bare)
    if role == "bio":
        name = block.raw[a:b].split(",")[0].strip()
        made.subject = name if is_name(name) else ""
    if role == "heading":
        made.level = 2 if re.match(r"[IVX\d]", block.raw[a:b]) else 3
    elif role not in ("prose", "bio"):
        made.reason = "cut out of a line that holds a whole article"
    return made


def _head(raw: str, start: int, end: int) -> list[tuple[str, Span]]:
    """What stands before the prose: date, link, tags."""
    dated = _DATE.match(raw, start, end)
    if not dated:
        return []
    found = [("date", dated.span())]
    at = dated.end()
    if linked := _LINK.match(raw, at, end):
        found.append(("link", linked.span()))
        at = linked.end()
    if (stop := _tags_end(raw, at, start, end)) is not None:
        found.append(("tags", (at, stop)))
    return found


def _tags_end(raw: str, at: int, start: int, end: int) -> int | None:
    """Where tags before the prose end: they come again at the end of the line, or "(a)" follows them."""
    tail = raw[_tail(raw, start, end) : end]
    again = tail[: edited.start()].strip() if (edited := _EDITED.search(tail)) else ""
    begin = at + len(raw[at:end]) - len(raw[at:end].lstrip())
    if again and raw.startswith(again, begin):
        return begin + len(again)
    numbered = _FIRST.search(raw, at, min(end, at + _TAGS))
    return numbered.start() if numbered and not re.search(r"[.,;:!?]", raw[at : numbered.start()]) else None


def _asides(raw: str, start: int, end: int) -> list[tuple[str, Span]]:
    """Keywords and the note on the author, under names in brackets ("[Keywords] …")."""
    found: list[tuple[str, Span]] = []
    marks = list(_BRACKETED.finditer(raw, start, min(end, start + 4000)))
    for number, mark in enumerate(marks):
        limit = marks[number + 1].start() if number + 1 < len(marks) else end
        if _KEYWORDS.search(mark.group("name")):
            found.append(("keywords", (mark.start(), _stop(raw, mark.end(), limit))))
        elif _AUTHOR.search(mark.group("name")):
            thanks = _THANKS.search(raw, mark.end(), min(limit, mark.end() + 600))
            stop = thanks.start() if thanks else _stop(raw, mark.end(), limit)
            found += [("bio", (mark.end(), stop)), ("label", mark.span())]
            if thanks:
                found.append(("acknowledgement", (stop, _stop(raw, stop, limit))))
    return sorted(found, key=lambda f: f[1])


def _stop(raw: str, at: int, limit: int) -> int:
    """The end of the first sentence."""
    text = re.sub(r"\s", " ", raw[at : min(limit, at + 1500)])
    ends = sentences(text)
    return at + ends[0][1] if ends else limit


def _tail(raw: str, start: int, end: int) -> int:
    """Where the prose ends: before an editor's note in the last part of the line."""
    found = _EDITED.search(raw, start + (end - start) * 4 // 5, end)
    if not found:
        return end
    stop = max(raw.rfind(mark, start, found.start()) for mark in (". ", ".” ", "。"))
    return stop + 2 if stop > found.start() - 300 else found.start()


def _back(raw: str, body_end: int, end: int) -> list[tuple[str, Span]]:
    found = _EDITED.search(raw, body_end, end)
    at = found.start() if found else end
    return [("tags", (body_end, at)), ("source note", (at, end))]


def _headings(raw: str, start: int, end: int) -> list[tuple[str, Span]]:
    """Numbered headings inside the line, from the number to their last word."""
    return [
        ("heading", (found.start("mark"), stop))
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
