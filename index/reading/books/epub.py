"""EPUB 2 and 3: the package's spine in order, notes behind the chapter that calls them.

Open Packaging Format 2.0.1 and EPUB 3.3 (W3C); `linear="no"` items stand outside the reading order.
"""

from __future__ import annotations

import posixpath
import re
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from index.model import Mark, Metadata
from index.reading.archive import Archive, BadArchive
from index.reading.names import given_first
from index.reading.tree import BadMarkup, Node, from_html, from_xhtml, local, parse_xml
from index.reading.web.metadata import clean
from index.reading.web.page import body_text
from index.text import dates

_TRANSLATOR = "trl"  # MARC relator code


def read_epub(data: bytes) -> tuple[str, tuple[Mark, ...], Metadata]:
    """Text, marks and metadata of a book; raises BadArchive or BadMarkup."""
    archive = Archive(data)
    if "META-INF/encryption.xml" in archive and "META-INF/rights.xml" in archive:
        raise BadArchive("is protected by DRM; only its publisher's software can open it")
    place = _package(archive)
    package = parse_xml(archive.read(place))
    chapters = _chapters(archive, package, posixpath.dirname(place))
    kinds: dict[int, str] = {}
    book = _book(chapters, kinds)
    text, marks = body_text(book, kinds)
    return text, marks, _metadata(package)


def _package(archive: Archive) -> str:
    container = parse_xml(archive.read("META-INF/container.xml"))
    for element in container.iter():
        if local(element.tag) == "rootfile" and element.get("full-path"):
            return str(element.get("full-path"))
    raise BadArchive("is damaged (its container names no package)")


def _chapters(archive: Archive, package: Element, base: str) -> list[tuple[str, bool, Node]]:
    """(name, in the reading order, body) of each page of the spine; navigation pages are no text."""
    items = {e.get("id"): e for e in package.iter() if local(e.tag) == "item"}
    found = []
    for ref in (e for e in package.iter() if local(e.tag) == "itemref"):
        item = items.get(ref.get("idref"))
        if item is None or "html" not in (item.get("media-type") or ""):
            continue
        name = posixpath.normpath(posixpath.join(base, unquote(item.get("href") or "")))
        if name in archive and "nav" not in (item.get("properties") or "").split():
            body = _body(archive.read(name))
            _make_ids_whole(body, name)
            found.append((name, ref.get("linear") != "no", body))
    if not found:
        raise BadArchive("is damaged (no page of its spine can be found)")
    return found


def _body(data: bytes) -> Node:
    try:
        return from_xhtml(data)
    except BadMarkup as problem:
        if "entities" in str(problem):
            raise
        return from_html(data.decode("utf-8", "replace"))[0]


def _make_ids_whole(body: Node, name: str) -> None:
    """Ids and links of one page become unique in the book: file and fragment together."""
    body.attributes["id"] = name
    for node in body.elements():
        for key in ("id", "name"):
            if node is not body and node.get(key):
                node.attributes[key] = f"{name}#{node.get(key)}"
        target = unquote(node.get("href"))
        if target and not re.match(r"[a-z][a-z0-9+.-]*:", target, re.I):
            page, _, fragment = target.partition("#")
            whole = posixpath.normpath(posixpath.join(posixpath.dirname(name), page)) if page else name
            node.attributes["href"] = "#" + whole + (f"#{fragment}" if fragment else "")


def _book(chapters: list[tuple[str, bool, Node]], kinds: dict[int, str]) -> Node:
    """One tree; a page outside the reading order follows the page that links to it first."""
    aside = {name: body for name, linear, body in chapters if not linear}
    book = Node("body")
    for _, linear, body in chapters:
        if linear:
            book.children.append(_chapter(body, kinds))
            for name in _linked(body):
                if name in aside:
                    book.children.append(_page(aside.pop(name), kinds, "note"))
    for body in aside.values():
        book.children.append(_page(body, kinds, "aside"))
    return book


def _chapter(body: Node, kinds: dict[int, str]) -> Node:
    for node in body.elements():
        kind = node.get("type").split()
        if node.tag == "nav" or "toc" in kind or "tableofcontents" in node.get("class").lower():
            kinds[id(node)] = "contents"
        elif node.tag == "figcaption":
            kinds[id(node)] = "caption"
    return Node("section", dict(body.attributes), body.children)


def _page(body: Node, kinds: dict[int, str], kind: str) -> Node:
    made = Node("div", dict(body.attributes), body.children)
    kinds[id(made)] = kind
    return made


def _linked(body: Node) -> list[str]:
    """Pages that a page links to, in order."""
    targets = (n.get("href")[1:].partition("#")[0] for n in body.elements() if n.get("href").startswith("#"))
    return list(dict.fromkeys(targets))


def _metadata(package: Element) -> Metadata:
    fields: dict[str, list[str]] = {}
    people: dict[str, list[str]] = {"aut": [], _TRANSLATOR: []}
    refined = {
        (e.get("refines") or "").lstrip("#"): (e.text or "").strip()
        for e in package.iter() if local(e.tag) == "meta" and e.get("property") == "role"
    }  # fmt: skip
    for element in package.iter():
        words = clean(element.text)
        if not words or "purl.org/dc/" not in str(element.tag):
            continue
        name = local(element.tag)
        fields.setdefault(name, []).append(words)
        role = refined.get(element.get("id") or "", "") or next(
            (v for k, v in element.attrib.items() if local(k) == "role"), "aut" if name == "creator" else ""
        )
        if role in people:
            people[role].append(words)
    days = [d for d in (dates.machine(d) for d in fields.get("date", [])) if d]
    urls = [i for i in fields.get("identifier", []) + fields.get("source", []) if _is_address(i)]
    return Metadata(
        title=next(iter(fields.get("title", [])), None),
        authors=tuple(given_first(a) for a in people["aut"]),
        publisher=next(iter(fields.get("publisher", [])), None),
        date=days[0] if days else None,
        url=urls[0] if urls else None,
        language=fields["language"][0].split("-")[0].lower() if "language" in fields else None,
        translators=tuple(people[_TRANSLATOR]),
    )


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://")) and "//example." not in text
