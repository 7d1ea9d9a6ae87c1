"""A tree of elements as Markdown blocks."""

from __future__ import annotations

import re

from index.reading.tree import Node
from index.reading.web.inline import inline
from index.reading.web.notes import Notes
from index.reading.web.vocabulary import BLOCKS, HEADINGS
from index.reading.writer import Writer, escape_head

_LONG_CELL = 240  # letters; longer cells are prose that a table merely lays out


class Renderer:
    """Writes blocks in reading order; `kinds` are the marks of elements, `notes` their numbers, both by id()."""

    def __init__(self, writer: Writer, kinds: dict[int, str], notes: Notes) -> None:
        self.writer = writer
        self.kinds = kinds
        self.notes = notes
        self._block_like: dict[int, bool] = {}
        self._label: str | None = None

    def render(self, node: Node) -> None:
        """An element and all under it."""
        self._survey(node)
        self._children(node, "")

    def _survey(self, root: Node) -> None:
        """Which elements are blocks or hold blocks, found once from the leaves."""
        for node in reversed(list(root.elements())):
            below = any(self._block_like[id(c)] for c in node.children if isinstance(c, Node))
            self._block_like[id(node)] = below or node.tag in BLOCKS or id(node) in self.kinds

    def _children(self, node: Node, prefix: str) -> None:
        run: list[Node | str] = []
        for child in node.children:
            if isinstance(child, Node) and self._block_like[id(child)]:
                self._flush(run, prefix)
                self._element(child, prefix)
            else:
                run.append(child)
        self._flush(run, prefix)

    def _flush(self, run: list[Node | str], prefix: str) -> None:
        """Words that stand between blocks are a paragraph; two <br> in a row part paragraphs."""
        part: list[Node | str] = []
        for item in [*run, None]:
            if item is None or (_is_break(item) and part and _is_break(_last_solid(part))):
                self._paragraph(inline(part, self.notes), prefix)
                part = []
            else:
                part.append(item)
        run.clear()

    def _paragraph(self, words: str, prefix: str) -> None:
        if not words:
            return
        if self._label:
            words = f"{self._label}. {words}"
            self._label = None
        elif not prefix:
            words = escape_head(words)
        self.writer.block(prefix + words.replace("\n", "\n" + prefix))

    def _element(self, node: Node, prefix: str) -> None:
        number = self.notes.blocks.get(id(node))
        with self.writer.marked("note" if number else self.kinds.get(id(node))):
            self._label = number or self._label
            self._inside(node, prefix)
            if number:
                self._label = None

    def _inside(self, node: Node, prefix: str) -> None:
        tag = node.tag
        if tag in HEADINGS and not self._label:
            words = " ".join(inline(node.children, self.notes).split())
            self.writer.block("#" * HEADINGS[tag] + " " + words.strip("*") if words else "")
        elif tag == "blockquote":
            self._children(node, "> ")
        elif tag == "li" and not self._label:
            self._item(node, prefix)
        elif tag == "table":
            self._table(node, prefix)
        elif tag == "pre":
            for part in re.split(r"\n\s*\n", node.text()):
                self._paragraph(inline([" ".join(part.split())], self.notes), prefix)
        elif tag != "hr":
            self._children(node, prefix)

    def _item(self, node: Node, prefix: str) -> None:
        """The first words of an item get its dash; blocks further down stand for themselves."""
        head: list[Node | str] = []
        rest: list[Node | str] = list(node.children)
        while rest and not (isinstance(rest[0], Node) and self._block_like[id(rest[0])]):
            head.append(rest.pop(0))
        if not any(c.strip() if isinstance(c, str) else c.text().strip() for c in head) and rest:
            first = rest[0]
            if isinstance(first, Node) and first.tag in ("p", "div", "span") and not self._has_blocks(first):
                head = list(first.children)
                rest.pop(0)
        words = inline(head, self.notes)
        if words:
            self.writer.block(f"{prefix}- " + " ".join(words.split()))
        self._children(Node("li", {}, rest), prefix)

    def _has_blocks(self, node: Node) -> bool:
        return any(isinstance(c, Node) and self._block_like[id(c)] for c in node.children)

    def _table(self, node: Node, prefix: str) -> None:
        if _is_layout(node):
            self._children(node, prefix)
            return
        caption = node.first("caption")
        if caption is not None:
            with self.writer.marked("caption"):
                self._paragraph(inline(caption.children, self.notes), prefix)
        lines: list[str] = []
        for row in _rows(node):
            filled = [c for c in row if c.text().strip()]
            if len(filled) == 1 and len(filled[0].text()) > _LONG_CELL:
                self._rows_so_far(lines)
                self._children(filled[0], prefix)
            else:
                lines.extend(self._row(row))
        self._rows_so_far(lines)

    def _rows_so_far(self, lines: list[str]) -> None:
        with self.writer.marked("table"):
            self.writer.block("\n".join(lines))
        lines.clear()

    def _row(self, row: list[Node]) -> list[str]:
        """One line; if a cell holds whole paragraphs, each gets a line of its own."""
        cells = [self._cell(c) for c in row]
        if not any(cells):
            return []
        if any(len(c) > 1 and sum(map(len, c)) > _LONG_CELL for c in cells):
            return [f"| {line} |" for c in cells for line in c]
        return ["| " + " | ".join(" ".join(c) for c in cells) + " |"]

    def _cell(self, cell: Node) -> list[str]:
        """The paragraphs of a cell."""
        inner = Writer()
        Renderer(inner, {}, self.notes).render(cell)
        lines = (" ".join(p.lstrip("#").split()) for p in inner.text().split("\n\n"))
        return [line.replace("|", "\\|") for line in lines if line]


def _is_break(item: Node | str | None) -> bool:
    return isinstance(item, Node) and item.tag == "br"


def _last_solid(items: list[Node | str]) -> Node | str | None:
    return next((i for i in reversed(items) if not isinstance(i, str) or i.strip()), None)


def _rows(table: Node) -> list[list[Node]]:
    rows = [n for n in table.elements() if n.tag == "tr"]
    return [[c for c in row.children if isinstance(c, Node) and c.tag in ("td", "th")] for row in rows]


def _is_layout(table: Node) -> bool:
    """Tables that only place things: nested, of one cell a row, or with whole texts in their cells."""
    if table.get("role") == "presentation":
        return True
    rows = _rows(table)
    if any(n.tag == "table" for n in table.elements() if n is not table) or all(len(r) <= 1 for r in rows):
        return True
    cells = [c for r in rows for c in r]
    if any(c.tag == "th" for c in cells):
        return False
    holds_blocks = sum(sum(n.tag in ("p", "div", "li") for n in c.elements()) > 1 for c in cells)
    return holds_blocks > 0 and any(len(c.text()) > 3 * _LONG_CELL for c in cells)
