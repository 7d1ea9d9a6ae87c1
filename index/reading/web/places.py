"""Where an element of a page stands: what its makers call it, and whether it belongs to something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_OTHERS = frozenset(
    "comment comments commentlist disqus related sidebar aside footer widget recent teaser teasers calendar archive "
    "archives nav menu event events modified updated update".split()
)


def called(node: LexborNode) -> set[str]:
    """The words in an element's class and id."""
    attributes = node.attributes
    return {p.lower() for p in _PARTS.findall(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")}


def framing(root: LexborNode) -> frozenset[int]:
    """The elements round the page's title, by their mem_id: whatever they are called, they hold the article."""
    above = root.css_first("h1")
    found = []
    while above is not None:
        found.append(above.mem_id)
        above = above.parent
    return frozenset(found)


def elsewhere(node: LexborNode, frame: frozenset[int]) -> bool:
    """Whether an element belongs to comments, to other articles, or tells of a change."""
    above: LexborNode | None = node
    while above is not None and above.mem_id not in frame and above.tag not in ("-undef", "body", "html"):
        if _is_other(above):
            return True
        above = above.parent
    return False


def lines(body: LexborNode, frame: frozenset[int]) -> list[str]:
    """The pieces of text of a page in their order, without what stands elsewhere."""
    found: list[str] = []
    stack = [body]
    while stack:
        node = stack.pop()
        if node.is_text_node:
            found.append(" ".join((node.text_content or "").split()))
        elif node.mem_id in frame or not (node.tag in ("script", "style") or _is_other(node)):
            stack.extend(reversed(list(node.iter(include_text=True))))
    return [line for line in found if line]


def _is_other(node: LexborNode) -> bool:
    return node.tag in ("aside", "footer", "nav") or bool(_OTHERS & called(node))
