"""What a page says about itself outside its prose: JSON-LD, meta elements, microdata, <html lang>.

Schema.org Article, Open Graph, Dublin Core and Highwire ("citation_…") names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from index.model import Metadata
from index.reading.names import names
from index.reading.web.authors import authors, linked
from index.reading.web.dates import address_date, shown_date
from index.reading.web.titles import title
from index.text import dates

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

TITLE = ("citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title")
PUBLISHER = ("citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "application-name")
DATE = (
    "citation_publication_date", "citation_date", "article:published_time", "dc.date.issued", "dcterms.issued",
    "dc.date", "dcterms.date", "datepublished", "pubdate", "publishdate", "date", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
URL = ("og:url", "citation_abstract_html_url")
_DAY = len("2019-04-30")
_ARTICLE = re.compile(r"Article|Posting|Report|WebPage|ScholarlyArticle|Review|Chapter|Book|Speech")


def page_metadata(root: LexborNode | None) -> Metadata:
    """Whatever the page declares; nothing is made up."""
    if root is None:
        return Metadata()
    data = _article(_json_ld(root))
    meta = _meta(root)
    publisher = _name(data.get("publisher")) or _first(meta, PUBLISHER)
    return Metadata(
        title=_title(root, meta, data, publisher),
        authors=authors(root, _names(data.get("author")), meta, publisher),
        publisher=publisher,
        date=_date(root, meta, data),
        url=_url(root, meta),
        language=_language(root),
        translators=names(_names(data.get("translator"))) or linked(root, "translator"),
    )


def clean(text: str | None) -> str | None:
    """One line, or None if nothing is left."""
    return " ".join(text.split()) or None if text else None


def _meta(root: LexborNode) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in root.css("meta"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
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


def _date(root: LexborNode, meta: dict[str, list[str]], data: dict[str, Any]) -> str | None:
    """The day declared, else shown, else in the address; a bare year or month only if no day is found."""
    declared = dates.machine(str(data.get("datePublished") or "")) or dates.machine(_first(meta, DATE) or "")
    if declared and len(declared) == _DAY:
        return declared
    return shown_date(root) or address_date((_url(root, meta),)) or declared


def _title(root: LexborNode, meta: dict[str, list[str]], data: dict[str, Any], publisher: str | None) -> str | None:
    given = _first(meta, TITLE) or clean(str(data.get("headline") or "")) or clean(_text(root, "title"))
    return title(root, given, publisher, urlsplit(_url(root, meta) or "").hostname or "")


def _text(root: LexborNode, selector: str) -> str | None:
    node = root.css_first(selector)
    return node.text() if node is not None else None


def _url(root: LexborNode, meta: dict[str, list[str]]) -> str | None:
    node = root.css_first('link[rel="canonical"]')
    given = [node.attributes.get("href") if node is not None else None, _first(meta, URL)]
    return next((address for address in given if address and address.startswith("http")), None)


def _language(root: LexborNode) -> str | None:
    node = root.css_first("html")
    attributes = node.attributes if node is not None else root.attributes
    found = attributes.get("lang") or attributes.get("xml:lang")
    return found.split("-")[0].lower() if found else None
