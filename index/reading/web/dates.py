"""When a page says it was published: what it declares, else what it shows beside its title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from index.reading.web.places import called, elsewhere, framing, lines
from index.text import dates

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_DATED = frozenset(
    "date dates datum fecha data datetime dateline published publish pubdate time timestamp posted created entrydate "
    "postdate publishdate publicationdate byline meta postmeta entrymeta info publication release".split()
)
_CHANGED = re.compile(
    r"\b(?:updated?|modified|aktualisiert|geändert|actualizado|mis à jour|modifié|aggiornato|bearbeitet)\b", re.I
)
_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/\-_.]|$)")
_LONGEST = 120  # letters of an element that shows a date
_LINES = 8  # behind the title
_LINE = 70  # letters; a longer one may tell of something that happens on a day


def shown_date(root: LexborNode) -> str | None:
    """The day the page's own elements agree on, else the one shown beside the title."""
    frame = framing(root)
    return _time(root, frame) or _marked(root, frame) or _beside_title(root, frame)


def address_date(addresses: Iterable[str | None]) -> str | None:
    """The whole day in a page's address ("/2019/04/30/"), as weblogs and newspapers file their articles."""
    found = (_ADDRESS.search(a) for a in addresses if a)
    return next(("-".join(f.groups()) for f in found if f), None)


def _time(root: LexborNode, frame: frozenset[int]) -> str | None:
    """The one day that the page's time elements agree on, else that of the one declared as published."""
    for selector in ('time[itemprop~="datePublished"]', "time[pubdate]", "article time", "time"):
        nodes = [n for n in root.css(selector) if not elsewhere(n, frame)]
        days = {dates.machine(n.attributes.get("datetime") or "") or _day(n.text()) for n in nodes} - {None}
        if len(days) == 1:
            return days.pop()
    return None


def _marked(root: LexborNode, frame: frozenset[int]) -> str | None:
    """The one day in elements that are called dates, outside comments and lists of other articles."""
    declared = [
        n for n in root.css('[itemprop~="datePublished"], [property~="datePublished"]') if not elsewhere(n, frame)
    ]
    found = [d for n in declared if (d := dates.machine(_declared(n)) or _day(n.text()))]
    if found:
        return found[0]
    days = list(dict.fromkeys(d for n in _called(root, frame) if (d := _day(n.text()))))
    return days[0] if len(days) == 1 else None


def _declared(node: LexborNode) -> str:
    attributes = node.attributes
    return attributes.get("content") or attributes.get("datetime") or ""


def _called(root: LexborNode, frame: frozenset[int]) -> Iterator[LexborNode]:
    for node in root.css("[class], [id]"):
        if _DATED & called(node) and len(node.text().strip()) <= _LONGEST and not elsewhere(node, frame):
            yield node


def _day(text: str) -> str | None:
    """The whole day that a short text shows, if it does not say that something was changed then."""
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        return None
    found = dates.find(_CHANGED.split(text)[0])
    return found[0] if found and len(found[0]) == 10 else None


def _beside_title(root: LexborNode, frame: frozenset[int]) -> str | None:
    """The day in a short line just behind the first heading, else in one just before it."""
    title, body = root.css_first("h1"), root.css_first("body")
    if title is None or body is None:
        return None
    words = " ".join(title.text().split())
    shown = lines(body, frame)
    at = next((n for n, line in enumerate(shown) if words.startswith(line)), None)
    if not words or at is None:
        return None
    end = next((n for n in range(at, len(shown)) if shown[n] not in words), len(shown))
    return _first_day(shown[end : end + _LINES]) or _first_day(shown[max(0, at - 2) : at])


def _first_day(shown: list[str]) -> str | None:
    return next((d for line in shown if len(line) <= _LINE and (d := _day(line))), None)
