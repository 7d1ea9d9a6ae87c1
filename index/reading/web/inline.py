"""Running text of an element as Markdown: emphasis, links, note calls."""

from __future__ import annotations

import re

from index.reading.tree import Node
from index.reading.web.notes import Notes
from index.reading.writer import escape

_STARS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*"}
_SPACE = re.compile(r"[^\S\n\xa0\u3000]+")
_BREAK = "\v"  # a <br> until the line is finished
_TARGET = re.compile(r"(?:https?|mailto|ftp):[^\s()<>]+", re.I)


def inline(items: list[Node | str], notes: Notes) -> str:
    """One line of Markdown; a <br> that the words need stays as a line break."""
    return finish("".join(piece(item, notes) for item in items))


def finish(text: str) -> str:
    text = _SPACE.sub(" ", text.replace("\n", " ").replace("\u00ad", ""))
    text = re.sub(r" *\v *", _BREAK, text)
    lines = text.strip(" " + _BREAK).split(_BREAK)
    out = lines[0]
    for line in lines[1:]:
        out += (" " if _runs_on(out.rpartition("\n")[2], line) else "\n") + line
    return re.sub(r"\n+", "\n", out).strip()


def _runs_on(before: str, after: str) -> bool:
    """A break in the middle of a sentence was made for the eye."""
    return len(before) > 50 and after[:1].islower() and before[-1:] not in ".!?:"


def piece(item: Node | str, notes: Notes) -> str:
    if isinstance(item, str):
        return escape(item.replace(_BREAK, " "))
    if item.tag == "br":
        return _BREAK
    if id(item) in notes.back:
        return ""
    if id(item) in notes.calls:
        return f"<sup>{notes.calls[id(item)]}</sup>"
    inner = "".join(piece(c, notes) for c in item.children)
    if item.tag in _STARS:
        return _wrapped(inner, _STARS[item.tag])
    if item.tag == "sup":
        return _raised(inner)
    if item.tag == "a":
        return _link(inner, item.get("href"))
    if item.tag == "q":
        return f"“{inner}”"
    return inner


def _raised(inner: str) -> str:
    words = inner.strip()
    call = re.fullmatch(r"\\?\[?(?:<sup>)?([\w\s,;–*†‡-]+)(?:</sup>)?\\?\]?", words)
    return f"<sup>{call.group(1)}</sup>" if call else inner


def _wrapped(inner: str, stars: str) -> str:
    """Emphasis round the words, not round the white space beside them."""
    words = inner.strip(" \n\t\r\v\xa0")
    if not any(c.isalnum() for c in words) or "*" in words.replace("\\*", "") or _BREAK in words:
        return inner
    head, _, tail = inner.partition(words)
    return f"{head}{stars}{words}{stars}{tail}"


def _link(inner: str, target: str) -> str:
    words = inner.strip()
    if not any(c.isalnum() for c in words) or not _TARGET.fullmatch(target.strip()) or "](" in words or "[" in words:
        return inner
    head, _, tail = inner.partition(words)
    return f"{head}[{words}]({target.strip()}){tail}"
