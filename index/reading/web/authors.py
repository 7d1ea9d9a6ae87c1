"""Whom a page names as its authors: what it declares, else what it shows in elements called so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from index.reading.names import is_person_shaped, names
from index.reading.web.places import called, elsewhere, framing
from index.text import dates

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

META = (
    "citation_author", "dc.creator", "dcterms.creator", "author", "byl", "article:author", "parsely-author",
    "sailthru.author", "cxenseparse:author", "rbauthors", "creator",
)  # fmt: skip
_CALLED = frozenset("author authors autor autorin autoren auteur auteurs byline writer redakteur verfasser".split())
_LONGEST = 80


def authors(
    root: LexborNode, declared: Iterable[str], meta: dict[str, list[str]], publisher: str | None
) -> tuple[str, ...]:
    """Names out of JSON-LD, else of meta elements, else of the page's own elements; the publisher's own is none."""
    told = (names(declared), *(names(a for a in meta.get(m, []) if not a.startswith("http")) for m in META))
    for found in (*told, linked(root, "author"), _shown(root)):
        if people := tuple(n for n in found if n.casefold() != (publisher or "").casefold()):
            return people
    return ()


def linked(root: LexborNode, relation: str) -> tuple[str, ...]:
    """Names in elements that declare themselves the author's (itemprop, rel, hCard, class); commenters left out."""
    frame = framing(root)
    for selector in (
        f'[itemprop="{relation}"] [itemprop="name"]', f'[itemprop="{relation}"]', f'a[rel~="{relation}"]',
        f".{relation} .fn", f".{relation} a",
    ):  # fmt: skip
        nodes = [n for n in root.css(selector) if not elsewhere(n, frame)]
        texts = (n.attributes.get("content") or n.text() for n in nodes)
        if found := names(t for t in texts if len(t.strip()) < _LONGEST):
            return found
    return ()


def _shown(root: LexborNode) -> tuple[str, ...]:
    """The first persons named in an element that is called the author's."""
    for text in _short(root):
        date = dates.find(text)
        found = names([text[: date[1]] if date and date[1] else text[date[2] :] if date else text])
        if persons := tuple(n for n in found if is_person_shaped(n)):
            return persons
    return ()


def _short(root: LexborNode) -> Iterator[str]:
    frame = framing(root)
    for node in root.css("[class], [id]"):
        if _CALLED & called(node):
            text = " ".join(node.text(separator=" ").split())
            if 0 < len(text) <= _LONGEST and not elsewhere(node, frame):
                yield text
