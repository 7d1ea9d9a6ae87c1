"""What a page is called: its heading where it has one, else the title it declares, without the site's name."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from index.reading.web.places import elsewhere, framing

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_SITE_PART = re.compile(r"\s+(?:[|│·•»›]+|[—–-]|::?)\s+|\s*\|\s*")
_BETWEEN = " |│·•—–»›:-"
_SHARE = 0.4  # of the declared title
_WORDS = 3  # a heading of fewer may be a section's or the site's name


def title(root: LexborNode, given: str | None, publisher: str | None, host: str) -> str | None:
    """The heading that the declared title holds, or the page's only one; else what was declared."""
    headings = _headings(root, publisher, host)
    if not given:
        return headings[0] if headings else None
    own = _without_site(given.replace("\u00ad", ""), publisher, host)
    if any(_key(own) in _key(h) for h in headings if len(h) > len(own)):  # with a line over or under it
        return own
    parts = {_key(p) for p in _SITE_PART.split(given)}
    held = [h for h in headings if _key(h) in parts or (_key(h) in _key(given) and len(h) >= _SHARE * len(own))]
    if held:
        return max(held, key=len)
    return headings[0] if len(headings) == 1 and len(headings[0].split()) >= _WORDS else own


def _headings(root: LexborNode, publisher: str | None, host: str) -> list[str]:
    """The first-rank headings in reading order, the site's own name left out; else those of the second rank."""
    frame = framing(root)
    for tag in ("h1", "h2"):
        nodes = [n for n in root.css(tag) if tag == "h1" or not elsewhere(n, frame)]
        found = [t for t in dict.fromkeys(map(_words, nodes)) if _key(t) and not _is_site(t, publisher, host)]
        if found:
            return found
    return []


def _words(node: LexborNode) -> str:
    """One line; style sheets inside a heading are none of its words."""
    text = node.text(separator=" ")
    for style in node.css("style, script"):
        text = text.replace(style.text(), " ")
    return " ".join(text.replace("\u00ad", "").split())


def _without_site(given: str, publisher: str | None, host: str) -> str:
    parts = _SITE_PART.split(given)
    while len(parts) > 1 and _is_site(parts[-1], publisher, host):
        given = given[: given.rindex(parts.pop())].rstrip(_BETWEEN)
    while len(parts) > 1 and _is_site(parts[0], publisher, host):
        given = given[given.index(parts[0]) + len(parts.pop(0)) :].lstrip(_BETWEEN)
    return given


def _is_site(part: str, publisher: str | None, host: str) -> bool:
    """Whether a part of a title is the site's name: its publisher's, or what its address is made of."""
    key, labels = _key(part), [_key(label) for label in host.split(".")[:-1]]
    if publisher and key == _key(publisher):
        return True
    whole = "".join(labels)
    return bool(key) and any(len(x) > 3 and key in (x, whole, _key(host)) for x in labels)


def _key(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text).casefold() if c.isalnum())
