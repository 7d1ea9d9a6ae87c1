"""Runs of a DOCX paragraph: words with their emphasis, links, note calls, tracked changes."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from index.reading import limits
from index.reading.books.styles import Style, Styles, W, is_on, value
from index.reading.tree import Node, local

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_GONE = frozenset((
    "del", "moveFrom", "pPr", "rPr", "instrText", "delText", "commentReference", "annotationRef", "Fallback",
))  # fmt: skip
_SIGNS = {"tab": " ", "ptab": " ", "noBreakHyphen": "-", "softHyphen": ""}


class Runs:
    """Makes inline nodes; `calls` gathers (kind, id) → number in the order in which notes are called."""

    def __init__(self, links: dict[str, str], styles: Styles, calls: dict[tuple[str, str], int]) -> None:
        self.links = links
        self.styles = styles
        self.calls = calls

    def inline(self, parent: Element, style: Style, boxes: list[Element], depth: int = 0) -> list[Node | str]:
        """Everything under a paragraph; text boxes in it are handed to `boxes`."""
        found: list[Node | str] = []
        for child in parent if depth < limits.DEPTH else ():
            tag = local(child.tag)
            if tag in _GONE:
                continue
            if tag == "r":
                found.extend(self._run(child, style, boxes))
            elif tag == "hyperlink":
                target = self.links.get(child.get(_R + "id", ""), "")
                inner = self.inline(child, style, boxes, depth + 1)
                found.extend([Node("a", {"href": target}, inner)] if target else inner)
            else:
                found.extend(self.inline(child, style, boxes, depth + 1))
        return joined(found)

    def _run(self, run: Element, style: Style, boxes: list[Element]) -> list[Node | str]:
        properties = run.find(W + "rPr")
        if is_on(properties, "vanish"):
            return []
        inner = self._content(run, boxes)
        if not inner:
            return []
        if value(properties, "vertAlign") == "superscript" and not any(isinstance(i, Node) for i in inner):
            return [Node("sup", {}, inner)]
        character = self.styles.of(value(properties, "rStyle"))
        for name, tag, base in (("i", "i", character.italic), ("b", "b", character.bold)):
            on = is_on(properties, name)
            # A heading's or quotation's own look is its style's; only what stands out of it is emphasis.
            if (base if on is None else on) and not (style.bold if tag == "b" else style.italic):
                inner = [Node(tag, {}, inner)]
        return inner

    def _content(self, run: Element, boxes: list[Element]) -> list[Node | str]:
        found: list[Node | str] = []
        stack = list(reversed(list(run)))
        while stack:
            child = stack.pop()
            tag = local(child.tag)
            if tag == "t":
                found.append(child.text or "")
            elif tag in ("br", "cr"):
                found.append(Node("br"))
            elif tag in _SIGNS:
                found.append(_SIGNS[tag])
            elif tag in ("footnoteReference", "endnoteReference"):
                found.append(self._call(tag.removesuffix("Reference"), child.get(W + "id", "")))
            elif tag == "txbxContent":
                boxes.append(child)
            elif tag not in _GONE:
                stack.extend(reversed(list(child)))
        return found

    def _call(self, kind: str, identifier: str) -> Node:
        same = sum(k == kind for k, _ in self.calls)
        number = self.calls.setdefault((kind, identifier), same + 1)
        return Node("a", {"href": f"#{kind}-{number}"}, [str(number)])


def joined(items: list[Node | str]) -> list[Node | str]:
    """Neighbours of one emphasis become one, since word processors cut runs anywhere."""
    found: list[Node | str] = []
    for item in items:
        last = found[-1] if found else None
        if isinstance(item, Node) and isinstance(last, Node) and item.tag == last.tag and item.tag in ("b", "i"):
            last.children = joined([*last.children, *item.children])
        else:
            found.append(item)
    return found
