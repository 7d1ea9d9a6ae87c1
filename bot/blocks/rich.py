"""Rich text: the only blocks in which words of documents and people are shown.

A `text` element is data: Slack looks for no mentions, links or formatting in it (mentions and
broadcasts are element types of their own), so words stay as they are and can ping nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

Block = dict[str, Any]
Element = dict[str, Any]

LINE = 1500

# Control characters, lone surrogates and the marks that turn the direction of a line around.
_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
_URL = re.compile(r"https?://[^\s<>\"|\\^`{}\x00-\x20]+", re.I)


def shown(words: str) -> str:
    """Words without what cannot be seen or would mislead the eye; letters and digits stay."""
    return _UNSHOWN.sub("", words)


def text(words: str, *, bold: bool = False, italic: bool = False, code: bool = False) -> Element:
    """A text element; Slack takes no empty ones, so none is ever made empty."""
    element: Element = {"type": "text", "text": shown(words) or " "}
    styles = [name for name, on in (("bold", bold), ("italic", italic), ("code", code)) if on]
    return {**element, "style": dict.fromkeys(styles, True)} if styles else element


def link(url: str | None) -> Element | None:
    """A link that shows the host it leads to, so that its words cannot lie; None if it is no web address."""
    if not url or len(url) > 2000 or not _URL.fullmatch(url) or not url.isascii():
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    if not host or "@" in parts.netloc:
        return None
    return {"type": "link", "url": url, "text": host.removeprefix("www.")}


def section(*elements: Element) -> Element:
    return {"type": "rich_text_section", "elements": list(elements)}


def quote(*elements: Element) -> Element:
    return {"type": "rich_text_quote", "elements": list(elements)}


def preformatted(words: str) -> Element:
    return {"type": "rich_text_preformatted", "elements": [text(words)]}


def bullets(items: Iterable[Element]) -> Element:
    """A list of sections."""
    return {"type": "rich_text_list", "style": "bullet", "elements": list(items)}


def rich(*parts: Element) -> Block:
    return {"type": "rich_text", "elements": list(parts)}


def cut(words: str, longest: int) -> str:
    """Words of our own or of the asker, never a quotation, cut to a length."""
    return words if len(words) <= longest else words[: longest - 1] + "…"


def line(words: str, *, bold: bool = False) -> Block:
    """One plain line as a block, in words of our own or of the asker (long ones are cut)."""
    return rich(section(text(cut(words, LINE), bold=bold)))


def plain(words: str, longest: int) -> Element:
    """A plain_text object; the words are cut to fit (labels only, never quotations)."""
    kept = " ".join(shown(words).split()) or " "
    return {"type": "plain_text", "text": cut(kept, longest), "emoji": False}


def escaped(words: str, longest: int = 300) -> str:
    """Words for the `text` of a message: cut, then escaped as Slack says (&, <, > in that order).

    https://docs.slack.dev/messaging/formatting-message-text
    """
    kept = cut(" ".join(shown(words).split()) or "Rapporteur", longest)
    return kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
