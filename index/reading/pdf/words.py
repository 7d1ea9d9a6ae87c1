"""A paragraph's lines as one line of Markdown: broken words joined, emphasis and note calls kept."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import groupby

from index.reading.pdf.lines import Line, is_raised
from index.reading.writer import escape

_WORD = re.compile(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_TAIL = re.compile(r"([^\W\d_]+)[-‐]$")
_HEAD = re.compile(r"[^\W\d_]+")
_CJK = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
# First parts that keep their hyphen when a word with it is broken there.
_KEEPS = frozenset(
    ("self", "well", "non", "ex", "all", "co", "anti", "pro", "semi", "quasi", "vice", "half", "cross", "long", "short")
)

Style = tuple[bool, bool, bool]  # bold, italic, raised


def words_of(text: str) -> Iterator[str]:
    """Words as they are looked up when a broken one is joined; hyphenated ones whole."""
    return (w.casefold() for w in _WORD.findall(text))


def markdown(lines: Iterable[Line], known: Container[str], *, bold: bool = True) -> str:
    """One line of Markdown; `known` holds the words that stand unbroken in the document."""
    text = ""
    for line in lines:
        text = join(text, _line(line, bold), known)
    return text


def join(before: str, after: str, known: Container[str]) -> str:
    """Two pieces of one paragraph; a word broken between them is made whole, emphasis goes on."""
    if not before or not after:
        return before or after
    glue = " "
    bare, opened = before.rstrip("*"), after.lstrip("*")
    tail, head = _TAIL.search(bare), _HEAD.match(opened)
    if tail and head:
        glue = ""
        if _is_broken(tail[1], head[0], known):
            before = bare[:-1] + before[len(bare) :]
    elif re.search(r"(?:—|/|\w–|(?:://|www\.)\S*[=&?%#_.-]|\w@)$", bare) or (
        _CJK.match(bare[-1:]) and _CJK.match(opened[:1])
    ):
        glue = ""
    return _mend(before, glue, after)


def _is_broken(tail: str, head: str, known: Container[str]) -> bool:
    """Whether the hyphen only marks the line's end."""
    whole, hyphened = (tail + head).casefold(), f"{tail}-{head}".casefold()
    if whole in known or hyphened in known:
        return whole in known and not (hyphened in known and tail.casefold() in _KEEPS)
    return head[0].islower() and tail.casefold() not in _KEEPS


def _mend(before: str, glue: str, after: str) -> str:
    """Emphasis that ends and begins at the seam is one."""
    for stars in ("**", "*"):
        closed = before.endswith(stars) and not before.endswith("*" + stars)
        if closed and after.startswith(stars) and not after.startswith(stars + "*"):
            return before[: -len(stars)] + glue + after[len(stars) :]
    return before + glue + after


def _line(line: Line, with_bold: bool) -> str:
    out = ""
    styled = [(_style(line, n, with_bold), c) for n, c in enumerate(line.chars)]
    for style, run in groupby(styled, key=lambda pair: pair[0]):
        chars = [c for _, c in run]
        text = "".join((" " if c.gap and n else "") + c.text for n, c in enumerate(chars))
        lead = " " if chars[0].gap and out and not (style[2] and _is_call(text)) else ""
        out += lead + _styled(escape(text), style)
    return out.strip()


def _style(line: Line, number: int, with_bold: bool) -> Style:
    char = line.chars[number]
    if not any(c.isalnum() for c in char.text) and number and not is_raised(char, line):
        # Marks and quotation marks take the look of what stands before them.
        before = line.chars[number - 1]
        return before.bold and char.bold and with_bold, before.italic and char.italic, False
    return char.bold and with_bold, char.italic, is_raised(char, line)


def _is_call(text: str) -> bool:
    return re.fullmatch(r"[\d\s,*†‡§]+", text) is not None


def _styled(text: str, style: Style) -> str:
    bold, italic, raised = style
    if raised:
        call = text.replace("\\*", "*").strip()
        return f"<sup>{call}</sup>" if re.fullmatch(r"[\d\s,;–*†‡§-]{1,12}|[a-z]{1,4}", call) else text
    stars = "**" if bold else "*" if italic else ""
    words = text.strip()
    if not stars or not any(c.isalnum() for c in words):
        return text
    return text.replace(words, f"{stars}{words}{stars}", 1)
