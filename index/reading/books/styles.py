"""What a DOCX's styles and lists mean: headings, quotations, captions, bullets.

Office Open XML, ECMA-376 part 1: §17.7 (styles), §17.9 (numbering).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from index.reading.archive import Archive
from index.reading.tree import local, parse_xml

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Style:
    """A style's name in lower case, and what it says or inherits."""

    name: str
    level: int | None = None
    numbering: str | None = None
    bold: bool = False
    italic: bool = False


@dataclass(slots=True)
class Styles:
    """Styles by id, the number format of each list, and the language the text is set in."""

    by_id: dict[str, Style] = field(default_factory=dict)
    formats: dict[tuple[str, int], str] = field(default_factory=dict)
    language: str | None = None

    def of(self, identifier: str | None) -> Style:
        return self.by_id.get(identifier or "", Style(""))


def value(element: Element | None, name: str) -> str | None:
    """The w:val of a child element; "" for one that stands without a value."""
    child = element.find(W + name) if element is not None else None
    return None if child is None else child.get(W + "val", "")


def is_on(element: Element | None, name: str) -> bool | None:
    """A toggle property; None where it is not said."""
    found = value(element, name)
    return None if found is None else found not in ("0", "false", "off", "none")


def read_styles(archive: Archive) -> Styles:
    """Raises BadArchive or BadMarkup; a file without styles has none."""
    found = Styles()
    if "word/styles.xml" in archive:
        root = parse_xml(archive.read("word/styles.xml"))
        raw = {e.get(W + "styleId", ""): e for e in root.iter(W + "style")}
        found.by_id = {key: _style(key, raw) for key in raw}
        for element in root.iter(W + "lang"):
            found.language = (element.get(W + "val") or "").split("-")[0].lower() or None
            break
    if "word/numbering.xml" in archive:
        found.formats = _formats(parse_xml(archive.read("word/numbering.xml")))
    return found


def _style(key: str, raw: dict[str, Element]) -> Style:
    """A style with what it inherits from those it is based on."""
    chain: list[Element] = []
    while key in raw and raw[key] not in chain:
        chain.append(raw[key])
        key = value(raw[key], "basedOn") or ""
    name = (value(chain[0], "name") or "").lower()
    level = numbering = bold = italic = None
    for element in chain:
        paragraph, run = element.find(W + "pPr"), element.find(W + "rPr")
        level = _level(element, paragraph) if level is None else level
        if numbering is None and paragraph is not None:
            numbering = value(paragraph.find(W + "numPr"), "numId")
        bold = is_on(run, "b") if bold is None else bold
        italic = is_on(run, "i") if italic is None else italic
    return Style(name, level, numbering, bool(bold), bool(italic))


def _level(style: Element, paragraph: Element | None) -> int | None:
    """1 to 6 for headings."""
    name = (value(style, "name") or "").lower()
    named = re.fullmatch(r"heading (\d)", name)
    if named or name == "title":
        return min(6, int(named.group(1))) if named else 1
    outline = value(paragraph, "outlineLvl")
    return min(6, int(outline) + 1) if outline and outline.isdigit() and int(outline) < 9 else None


def _formats(root: Element) -> dict[tuple[str, int], str]:
    """(list, level) → number format, "bullet" or "decimal" and so on."""
    abstract: dict[str, dict[int, str]] = {}
    for element in root.iter(W + "abstractNum"):
        levels = {int(e.get(W + "ilvl") or 0): value(e, "numFmt") or "decimal" for e in element.iter(W + "lvl")}
        abstract[element.get(W + "abstractNumId", "")] = levels
    formats = {}
    for element in root.iter(W + "num"):
        for level, kind in abstract.get(value(element, "abstractNumId") or "", {}).items():
            formats[element.get(W + "numId", ""), level] = kind
    return formats


def relations(archive: Archive, part: str) -> dict[str, str]:
    """Targets of a part's external links, by relation id."""
    folder, _, name = part.rpartition("/")
    place = f"{folder}/_rels/{name}.rels"
    if place not in archive:
        return {}
    root = parse_xml(archive.read(place))
    return {
        e.get("Id", ""): e.get("Target", "") for e in root.iter()
        if local(e.tag) == "Relationship" and e.get("TargetMode") == "External"
    }  # fmt: skip
