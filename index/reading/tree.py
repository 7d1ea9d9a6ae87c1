"""Elements and their text, in the words of HTML, whatever format they come from."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.parsers import expat

from index.reading import limits

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_INVISIBLE = frozenset((
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "video", "audio", "canvas", "map",
    "datalist", "meta", "link", "base",
))  # fmt: skip

_NESTING = re.compile(
    r"<(/?)(?:div|span|section|article|b|i|em|strong|font|center|table|ul|ol|blockquote|dl|a|form|small|big)\b", re.I
)


@dataclass(slots=True)
class Node:
    """An element; `children` are elements and pieces of text in reading order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def elements(self) -> Iterator[Node]:
        """This element and all under it, in document order."""
        stack: list[Node] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(c for c in reversed(node.children) if isinstance(c, Node))

    def text(self) -> str:
        """All text under it, white space as it stands."""
        pieces: list[str] = []
        stack: list[Node | str] = [self]
        while stack:
            item = stack.pop()
            if isinstance(item, str):
                pieces.append(item)
            else:
                stack.extend(reversed(item.children))
        return "".join(pieces)

    def first(self, *tags: str) -> Node | None:
        return next((n for n in self.elements() if n.tag in tags), None)


class BadMarkup(ValueError):
    """XML that is not well formed, or that declares entities of its own."""


def from_html(text: str) -> tuple[Node, LexborNode | None]:
    """The body of a web page as our tree, and the parsed page for its metadata; scripts are left out.

    Raises BadMarkup if the page is nested beyond reason.
    """
    from selectolax.lexbor import LexborHTMLParser

    if _depth(text) > limits.DEEPEST:
        raise BadMarkup("too deeply nested")
    parsed = LexborHTMLParser(text)
    body = Node("body")
    if parsed.body is not None:
        body.attributes = {k: v or "" for k, v in parsed.body.attributes.items()}
        _copy(parsed.body, body)
    return body, parsed.root


def _depth(text: str) -> int:
    """How many elements that must be closed are open at once, at most (the markup need not be sound)."""
    depth = most = 0
    for closing in _NESTING.findall(text):
        depth = max(0, depth - 1) if closing else depth + 1
        most = max(most, depth)
    return most


def _copy(source: LexborNode, target: Node) -> None:
    stack = [(source, target, 0)]
    while stack:
        parent, node, depth = stack.pop()
        child = parent.first_child
        while child is not None:
            if child.is_text_node:
                node.children.append(child.text_content or "")
            elif child.is_element_node and child.tag and child.tag not in _INVISIBLE and _is_shown(child):
                if depth < limits.DEPTH:
                    made = Node(child.tag, {k: v or "" for k, v in child.attributes.items()})
                    node.children.append(made)
                    stack.append((child, made, depth + 1))
                else:
                    node.children.append(child.text(separator=" "))
            child = child.next


def _is_shown(node: LexborNode) -> bool:
    attributes = node.attributes
    style = (attributes.get("style") or "").replace(" ", "").lower()
    return "hidden" not in attributes and "display:none" not in style


def from_xhtml(data: bytes) -> Node:
    """The body of an XHTML page (EPUB) as our tree; raises BadMarkup."""
    root = parse_xml(data)
    body = next((e for e in root.iter() if local(e.tag) == "body"), root)
    made = Node("body")
    stack = [(body, made, 0)]
    while stack:
        element, node, depth = stack.pop()
        if element.text:
            node.children.append(element.text)
        for child in element:
            tag = local(child.tag)
            if tag and tag not in _INVISIBLE and "hidden" not in child.attrib:
                below = Node(tag, {local(k): v for k, v in child.attrib.items()}) if depth < limits.DEPTH else node
                if below is not node:
                    node.children.append(below)
                    stack.append((child, below, depth + 1))
                else:
                    node.children.append("".join(child.itertext()))
            if child.tail:
                node.children.append(child.tail)
    return made


def local(tag: object) -> str:
    """An XML name without its namespace; empty for comments and instructions."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def parse_xml(data: bytes) -> ElementTree.Element:
    """XML from an untrusted file; entities that it declares itself are refused (billion laughs, file inclusion)."""
    scout = expat.ParserCreate()
    scout.EntityDeclHandler = _refuse
    try:
        scout.Parse(data, True)
        return ElementTree.fromstring(data)
    except (ElementTree.ParseError, expat.ExpatError, LookupError) as problem:
        raise BadMarkup(str(problem)) from problem


def _refuse(*_: object) -> None:
    raise BadMarkup("declares entities of its own")
