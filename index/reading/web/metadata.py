"""What a page says about itself outside its prose: JSON-LD, meta elements, microdata, <html lang>.

Schema.org Article, Open Graph, Dublin Core and Highwire ("citation_…") names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from index.model import Metadata

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

TITLE = ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title")
AUTHOR = (
    "citation_author",
    "dc.creator",
    "dcterms.creator",
    "author",
    "byl",
    "article:author",
    "parsely-author",
    "sailthru.author",
)
PUBLISHER = ("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "application-name")
DATE = (
    "citation_publication_date", "citation_date", "article:published_time", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "datepublished", "pubdate", "publishdate", "date", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
URL = ("og:url", "citation_abstract_html_url")
_ARTICLE = re.compile(r"Article|Posting|Report|WebPage|ScholarlyArticle|Review|Chapter|Book|Speech")
_SITE_PART = re.compile(r"\s+[|·•—–»-]+\s+")


def page_metadata(root: LexborNode | None) -> Metadata:
    """Whatever the page declares; nothing is made up."""
    if root is None:
        return Metadata()
    data = _article(_json_ld(root))
    meta = _meta(root)
    publisher = _name(data.get("publisher")) or _first(meta, PUBLISHER)
    authors = tuple(_names(data.get("author"))) or _authors(root, meta)
    return Metadata(
        title=_title(root, meta, data, publisher),
        authors=tuple(a for a in authors if a != publisher),
        publisher=publisher,
        date=iso_date(str(data.get("datePublished") or "")) or iso_date(_first(meta, DATE) or "") or _time(root),
        url=_url(root, meta),
        language=_language(root),
        translators=tuple(_names(data.get("translator"))) or _linked(root, "translator"),
    )


def iso_date(text: str) -> str | None:
    """The day (or month, or year) at the head of a machine-written date."""
    found = re.match(r"\s*(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?!\d)", text)
    if not found or not 1400 <= int(found[1]) <= 2200:
        return None
    return "-".join(part for part in found.groups() if part and part != "00")


def clean(text: str | None) -> str | None:
    """One line, or None if nothing is left."""
    return " ".join(text.split()) or None if text else None


def _meta(root: LexborNode) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in root.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name")
        content = clean(attributes.get("content"))
        if name and content:
            found.setdefault(name.lower(), []).append(content)
    return found


def _first(meta: dict[str, list[str]], names: Iterable[str]) -> str | None:
    return next((meta[n][0] for n in names if n in meta), None)


def _json_ld(root: LexborNode) -> Iterator[dict[str, Any]]:
    for node in root.css('script[type="application/ld+json"]'):
        try:
            stack = [json.loads(node.text())]
        except (ValueError, RecursionError):
            continue
        while stack:
            item = stack.pop()
            if isinstance(item, list):
                stack.extend(item)
            elif isinstance(item, dict):
                yield item
                stack.extend(v for k, v in item.items() if k in ("@graph", "mainEntity", "mainEntityOfPage"))


def _article(items: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """The article among the things a page describes; a bare page only if nothing better is there."""
    found = [i for i in items if _ARTICLE.search(str(i.get("@type")))]
    return max(found, key=lambda i: ("WebPage" not in str(i.get("@type")), len(i)), default={})


def _name(value: object) -> str | None:
    return next(_names(value), None)


def _names(value: object) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str) and not name.startswith(("http", "#")) and clean(name):
            yield clean(name) or ""


def _title(root: LexborNode, meta: dict[str, list[str]], data: dict[str, Any], publisher: str | None) -> str | None:
    """The declared title without the site's name; the page's first <h1> if that is how it begins or ends."""
    given = _first(meta, TITLE) or clean(str(data.get("headline") or "")) or clean(_text(root, "title"))
    heading = clean(_text(root, "h1"))
    if not given or (heading and heading in given):
        return heading or given
    parts = _SITE_PART.split(given)
    if len(parts) > 1 and publisher and parts[-1].casefold() == publisher.casefold():
        return given[: given.rindex(parts[-1])].rstrip(" |·•—–»-")
    return given


def _text(root: LexborNode, selector: str) -> str | None:
    node = root.css_first(selector)
    return node.text() if node is not None else None


def _authors(root: LexborNode, meta: dict[str, list[str]]) -> tuple[str, ...]:
    for name in AUTHOR:
        found = [_without_by(a) for a in meta.get(name, []) if not a.startswith("http")]
        if found:
            return tuple(dict.fromkeys(found))
    return _linked(root, "author")


def _without_by(name: str) -> str:
    return re.sub(r"^by\s+", "", name, flags=re.I)


def _linked(root: LexborNode, relation: str) -> tuple[str, ...]:
    """Names in elements that declare themselves the author's (itemprop, rel, hCard, class); commenters left out."""
    for selector in (
        f'[itemprop="{relation}"] [itemprop="name"]', f'[itemprop="{relation}"]', f'a[rel~="{relation}"]',
        f".{relation} .fn", f".{relation} a",
    ):  # fmt: skip
        found = [clean(n.attributes.get("content") or n.text()) for n in root.css(selector) if not _in_comments(n)]
        names = tuple(dict.fromkeys(_without_by(n) for n in found if n and len(n) < 80))
        if names:
            return names
    return ()


def _in_comments(node: LexborNode) -> bool:
    above: LexborNode | None = node
    while above is not None and above.tag != "-undef":
        if "comment" in f"{above.attributes.get('class')} {above.attributes.get('id')}".lower():
            return True
        above = above.parent
    return False


def _time(root: LexborNode) -> str | None:
    """The one day that the page's time elements agree on, else that of the one declared as published."""
    for selector in ('time[itemprop~="datePublished"]', "time[pubdate]", "article time", "time"):
        days = {iso_date(n.attributes.get("datetime") or "") for n in root.css(selector)} - {None}
        if len(days) == 1:
            return days.pop()
    return None


def _url(root: LexborNode, meta: dict[str, list[str]]) -> str | None:
    node = root.css_first('link[rel="canonical"]')
    given = [node.attributes.get("href") if node is not None else None, _first(meta, URL)]
    return next((address for address in given if address and address.startswith("http")), None)


def _language(root: LexborNode) -> str | None:
    node = root.css_first("html")
    attributes = node.attributes if node is not None else root.attributes
    found = attributes.get("lang") or attributes.get("xml:lang")
    return found.split("-")[0].lower() if found else None
