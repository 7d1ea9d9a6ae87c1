"""Footnotes of a page: calls are links to a place further down, notes are what stands there."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from index.reading.tree import Node

_NUMBER = re.compile(r"\W{0,2}(?:note\s+)?(\d{1,4}|[ivxl]{1,6}|[*†‡§]{1,3})\W{0,2}", re.I)
_BACK = re.compile(r"[\s↩↑^⇡⬆\ufe0e\ufe0f]*|\W*(?:back|return|jump up)\W*", re.I)


@dataclass(slots=True)
class Notes:
    """By id() of the element: the number of each call and of each note's block; links back to drop."""

    calls: dict[int, str] = field(default_factory=dict)
    blocks: dict[int, str] = field(default_factory=dict)
    back: set[int] = field(default_factory=set)


def find_notes(body: Node) -> Notes:
    """Links inside the page whose words are a number: those that lead down are calls, those that lead up are labels."""
    order, places = _places(body)
    parents = {id(c): n for n in order for c in n.children if isinstance(c, Node)}
    at = {id(node): n for n, node in enumerate(order)}
    found = Notes()
    links = [n for n in order if n.tag == "a" and n.get("href").startswith("#") and n.get("href")[1:] in places]
    for link in links:
        target, words = places[link.get("href")[1:]], link.text().strip()
        number = _NUMBER.fullmatch(words)
        if number and at[id(target)] > at[id(link)] and id(link) not in found.back:
            block = _block(target, parents)
            if block is not None and id(link) not in _ids(block):
                found.calls[id(link)] = number.group(1)
                found.blocks.setdefault(id(block), number.group(1))
                found.back |= {id(n) for n in block.elements() if n.tag == "a" and _leads_back(n, block, places, at)}
    return found


def _places(body: Node) -> tuple[list[Node], dict[str, Node]]:
    order = list(body.elements())
    places: dict[str, Node] = {}
    for node in order:
        for name in (node.get("id"), node.get("name") if node.tag == "a" else ""):
            if name:
                places.setdefault(name, node)
    return order, places


def _ids(block: Node) -> set[int]:
    return {id(n) for n in block.elements()}


def _block(target: Node, parents: dict[int, Node]) -> Node | None:
    """The paragraph, item or box that a note's place stands for."""
    node: Node | None = target
    while node is not None and node.tag not in ("p", "li", "div", "aside", "dd", "td", "section", "tr"):
        node = parents.get(id(node))
    if node is None or node.tag == "body":
        return None
    parent = parents.get(id(node))
    if node is not target and node.tag == "p" and parent is not None and "footnote" in parent.get("class"):
        return parent
    return node


def _leads_back(link: Node, block: Node, places: dict[str, Node], at: dict[int, int]) -> bool:
    """A label or an arrow in a note that leads up to its call, or to nowhere."""
    words = link.text().strip()
    target = places.get(link.get("href").lstrip("#"))
    up = target is None or at[id(target)] <= at[id(block)] or id(target) in _ids(block)
    return up and (_NUMBER.fullmatch(words) is not None or _BACK.fullmatch(words) is not None)
