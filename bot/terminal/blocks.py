"""Block Kit as it reads in a terminal: bold names, quotation bars, source lines, links.

Blocks and elements: https://docs.slack.dev/reference/block-kit/blocks
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

Block = dict[str, Any]
Run = tuple[str, dict[str, bool]]
BAR = "▌ "
_STYLES = {"bold": "bold", "italic": "italic", "strike": "strikethrough"}


def lines(blocks: Iterable[Block], width: int = 100) -> Iterator[str]:
    """The lines of a message, styled for a terminal; what can only be clicked is left out."""
    for block in blocks:
        draw = _BLOCKS.get(block["type"])
        if draw:
            yield from draw(block, width)
            yield ""


def _wrap(runs: Iterable[Run], width: int, first: str = "", rest: str | None = None) -> Iterator[str]:
    """Runs of styled text in lines of the width; each word carries its own style over a line's end."""
    margin, line, length = first, "", 0
    rest = first if rest is None else rest
    for word, style in _words(runs):
        if word == "\n" or (line and length + len(word) > width - len(margin) and not word.isspace()):
            yield (margin + line).rstrip()
            margin, line, length = rest, "", 0
        if word != "\n" and (line or not word.isspace()):
            line += click.style(word, **style) if style and not word.isspace() else word
            length += len(word)
    yield (margin + line).rstrip()


def _words(runs: Iterable[Run]) -> Iterator[Run]:
    for text, style in runs:
        for word in re.findall(r"\n|[^\S\n]+|\S+", text):
            yield word, style


def _run(element: Block) -> Run:
    """One element of a rich text section."""
    marks = element.get("style", {})
    text = str(element.get("text") or element.get("url") or element.get("name") or "")
    if element["type"] == "link" and text != element["url"]:
        text = f"{text} <{element['url']}>"
    return text, {name: True for mark, name in _STYLES.items() if marks.get(mark)}


def _inline(container: Block) -> list[Run]:
    return [_run(e) for e in container["elements"]]


def _rich_text(block: Block, width: int) -> Iterator[str]:
    for part in block["elements"]:
        if part["type"] == "rich_text_list":
            indent = "  " * (part.get("indent", 0) + 1)
            for number, item in enumerate(part["elements"], 1):
                mark = f"{number}. " if part.get("style") == "ordered" else "• "
                yield from _wrap(_inline(item), width, indent + mark, indent + " " * len(mark))
        elif part["type"] in ("rich_text_quote", "rich_text_preformatted"):
            yield from _wrap(_inline(part), width, BAR)
        else:
            yield from _wrap(_inline(part), width)


def _text(text: Block) -> str:
    """A text object as shown, with the escapes of mrkdwn undone."""
    shown = str(text["text"])
    if text["type"] == "mrkdwn":
        shown = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return shown


def _header(block: Block, width: int) -> Iterator[str]:
    yield from _wrap([(_text(block["text"]), {"bold": True, "underline": True})], width)


def _section(block: Block, width: int) -> Iterator[str]:
    for text in [block[k] for k in ("text",) if k in block] + block.get("fields", []):
        yield from _wrap([(_text(text), {})], width)


def _context(block: Block, width: int) -> Iterator[str]:
    shown = "  ".join(_text(e) for e in block["elements"] if "text" in e)
    yield from _wrap([(shown, {"dim": True})], width)


def _divider(block: Block, width: int) -> Iterator[str]:
    yield click.style("─" * min(width, 60), dim=True)


def _image(block: Block, width: int) -> Iterator[str]:
    yield from _wrap([(f"[picture: {block['alt_text']}]", {})], width)


_BLOCKS: dict[str, Callable[[Block, int], Iterator[str]]] = {
    "header": _header,
    "rich_text": _rich_text,
    "section": _section,
    "context": _context,
    "divider": _divider,
    "image": _image,
}
