"""DOCX: body, tables and notes as a tree; headers, footers, deleted text and comments stay out."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from index.model import Mark, Metadata
from index.reading.archive import Archive, BadArchive
from index.reading.books.runs import Runs
from index.reading.books.styles import Style, Styles, W, read_styles, relations, value
from index.reading.labels import day_first, labels
from index.reading.tree import Node, local, parse_xml
from index.reading.web.metadata import clean
from index.reading.web.page import body_text

_FIRST_PAGE = 5_000  # characters
_QUOTES = ("quote", "intense quote", "block text", "quotation", "blockquote")
_LONG_ITEM = 120  # letters on average; longer numbered paragraphs are prose whose numbers the layout adds


def read_docx(data: bytes) -> tuple[str, tuple[Mark, ...], Metadata]:
    """Text, marks and metadata of a document; raises BadArchive or BadMarkup."""
    archive = Archive(data)
    main = _main_part(archive)
    styles = read_styles(archive)
    reader = _Reader(archive, main, styles)
    root = parse_xml(archive.read(main))
    body = root.find(W + "body")
    tree = Node("body")
    reader.survey(root)
    tree.children.extend(reader.blocks(body if body is not None else root))
    tree.children.extend(reader.notes())
    text, marks = body_text(tree, reader.kinds)
    return text, marks, _metadata(archive, styles, text, reader.title)


def _main_part(archive: Archive) -> str:
    for name in archive.names():
        if re.fullmatch(r"word/document\d*\.xml", name):
            return name
    raise BadArchive("is damaged (it holds no document)")


class _Reader:
    """One document's parts as nodes; notes are numbered in the order of their calls."""

    def __init__(self, archive: Archive, main: str, styles: Styles) -> None:
        self.archive = archive
        self.styles = styles
        self.kinds: dict[int, str] = {}
        self.title: str | None = None
        self.calls: dict[tuple[str, str], int] = {}
        self.lists: dict[str, list[int]] = {}
        self.runs = Runs(relations(archive, main), styles, self.calls)

    def survey(self, body: Element) -> None:
        """How long the paragraphs of each numbered list are: lists, or numbered prose?"""
        for element in body.iter(W + "p"):
            properties = element.find(W + "pPr")
            numbering = properties.find(W + "numPr") if properties is not None else None
            number = value(numbering, "numId") or self.styles.of(value(properties, "pStyle")).numbering
            if number:
                self.lists.setdefault(number, []).append(sum(len(t.text or "") for t in element.iter(W + "t")))

    def blocks(self, parent: Element) -> list[Node]:
        """Paragraphs, lists and tables of a body, a cell, a text box or a note."""
        found: list[Node] = []
        stack = list(reversed(list(parent)))
        while stack:
            element = stack.pop()
            tag = local(element.tag)
            if tag == "p":
                found.extend(self._paragraph(element))
            elif tag == "tbl":
                found.append(self._table(element))
            elif tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice", "smartTag"):
                stack.extend(reversed(list(element)))
        return found

    def _paragraph(self, element: Element) -> list[Node]:
        properties = element.find(W + "pPr")
        style = self.styles.of(value(properties, "pStyle"))
        boxes: list[Element] = []
        children = self.runs.inline(element, style, boxes)
        node = self._shaped(Node("p", {}, children), properties, style)
        if style.name == "title" and self.title is None:
            self.title = clean(node.text())
        if style.name.startswith("toc ") or style.name in ("toc heading", "table of figures", "contents heading"):
            self.kinds[id(node)] = "contents"
        elif style.name == "caption":
            self.kinds[id(node)] = "caption"
        elif style.name in ("header", "footer"):
            self.kinds[id(node)] = "running head"
        return [node, *(block for box in boxes for block in self.blocks(box))]

    def _shaped(self, node: Node, properties: Element | None, style: Style) -> Node:
        outline = value(properties, "outlineLvl")
        level = min(6, int(outline) + 1) if outline and outline.isdigit() and int(outline) < 9 else style.level
        if level and node.text().strip():
            return Node(f"h{level}", {}, node.children)
        if style.name in _QUOTES:
            return Node("blockquote", {}, [node])
        numbering = properties.find(W + "numPr") if properties is not None else None
        number = value(numbering, "numId") or style.numbering
        level = int(value(numbering, "ilvl") or 0)
        if number and number != "0" and self._is_item(number, level) and not _all_bold(node):
            return Node("li", {}, node.children)
        return node

    def _is_item(self, number: str, level: int) -> bool:
        lengths = self.lists.get(number, [0])
        return self.styles.formats.get((number, level)) == "bullet" or sum(lengths) / len(lengths) < _LONG_ITEM

    def _table(self, element: Element) -> Node:
        rows = []
        for row in element.iter(W + "tr"):
            cells = [Node("td", {}, list(self.blocks(c))) for c in row if local(c.tag) in ("tc", "sdt")]
            rows.append(Node("tr", {}, list(cells)))
        return Node("table", {}, list(rows))

    def notes(self) -> list[Node]:
        """The notes that are called, as blocks whose ids the calls lead to."""
        found = []
        for kind in ("footnote", "endnote"):
            place = f"word/{kind}s.xml"
            if place not in self.archive:
                continue
            main_links = self.runs.links
            self.runs.links = relations(self.archive, place)
            by_id = {e.get(W + "id", ""): e for e in parse_xml(self.archive.read(place)).iter(W + kind)}
            for (called, identifier), number in sorted(self.calls.items(), key=lambda c: c[1]):
                if called == kind and identifier in by_id:
                    blocks = self.blocks(by_id[identifier])
                    found.append(Node("div", {"id": f"{kind}-{number}"}, list(blocks)))
            self.runs.links = main_links
        return found


def _all_bold(node: Node) -> bool:
    return all(isinstance(c, Node) and c.tag == "b" for c in node.children if not isinstance(c, str) or c.strip())


def _metadata(archive: Archive, styles: Styles, text: str, title: str | None) -> Metadata:
    """What the first page labels, the paragraph set as title; of the file's properties only what the text bears out.

    Properties are inherited from whoever made the template, so a name or title that the
    document does not show is left out, and dates of the file are never the work's.
    """
    core: dict[str, str | None] = {}
    if "docProps/core.xml" in archive:
        core = {local(e.tag): clean(e.text) for e in parse_xml(archive.read("docProps/core.xml"))}
    labelled = labels(text[:_FIRST_PAGE])
    shown = " ".join(text[:_FIRST_PAGE].replace("*", "").split()).casefold()
    given, author = core.get("title"), core.get("creator")
    return Metadata(
        title=labelled.get("title") or title or (given if given and given.casefold() in shown else None),
        authors=(author,) if author and author.casefold() in shown else (),
        date=day_first(labelled.get("date", "")),
        language=(core.get("language") or "").split("-")[0].lower() or styles.language,
    )
