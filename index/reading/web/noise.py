"""Which elements of a page are not the article, by what their makers call them and by what they hold."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from index.reading.tree import Node
from index.reading.web import vocabulary as words
from index.reading.web.vocabulary import BLOCKS, HEADINGS

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_PROSE = 60  # letters of running text from which on a block counts as prose
_NO_FRAMES = frozenset(("p", "li", "blockquote", "pre", "table", "tr", "tbody", "dd"))  # one text, not what encloses it
_CARD = 420  # letters of a card that announces another article
_CAPTION = 400  # letters; a picture's box that holds more holds text
_MOST = 0.8  # of a page's prose: an element that holds it encloses the article


@dataclass(slots=True)
class Weights:
    """Letters of prose and of links under each element, by its id()."""

    prose: dict[int, int] = field(default_factory=dict)
    letters: dict[int, int] = field(default_factory=dict)
    links: dict[int, int] = field(default_factory=dict)
    titled: set[int] = field(default_factory=set)
    titles: int = 0


def weigh(body: Node) -> Weights:
    """Adds up from the leaves; a block without blocks in it is prose if it is long and no list of links."""
    weights = Weights()
    for node in reversed(list(body.elements())):
        key = id(node)
        below = [c for c in node.children if isinstance(c, Node)]
        own = sum(len(c.strip()) for c in node.children if isinstance(c, str))
        letters = own + sum(weights.letters[id(c)] for c in below)
        weights.letters[key] = letters
        weights.links[key] = letters if node.tag == "a" else sum(weights.links[id(c)] for c in below)
        prose = sum(weights.prose[id(c)] for c in below)
        if node.tag in BLOCKS and not prose and letters >= _PROSE and weights.links[key] < letters * 0.4:
            prose = letters
        weights.prose[key] = prose
        weights.titles += node.tag == "h1"
        if node.tag == "h1" or any(id(c) in weights.titled for c in below):
            weights.titled.add(key)
    return weights


def named_kind(node: Node, weights: Weights) -> str | None:
    """What the maker of the page calls an element, if that is no article."""
    called = _kind_of_names(node, weights)
    by_tag = words.BY_TAG.get(node.tag)
    if by_tag and not (by_tag == "aside" and called):  # a class tells more than <aside>
        return by_tag
    return words.BY_ROLE.get(node.get("role").lower()) or called


def _kind_of_names(node: Node, weights: Weights) -> str | None:
    names = f"{node.get('class')} {node.get('id')}".split()
    if node.tag in HEADINGS or _is_content(node):
        return None
    linking = weights.links[id(node)] > 0.2 * weights.letters[id(node)]
    for name in names:
        if not name.lower().startswith(words.SUBJECT_PREFIXES):
            kind = _kind_of_name(name.partition("--")[0], linking)  # behind "--" stands a state
            if kind:
                return kind
    return None


def _is_content(node: Node) -> bool:
    """Whether its names say that it is the text itself ("entry-content", "article-body-block")."""
    names = f"{node.get('class')} {node.get('id')}".split()
    if words.CONTENT.intersection(n.lower() for n in names):
        return True
    split = [[p.lower() for p in _PARTS.findall(n)] for n in names]
    return any(tuple(p[:2]) in words.BODIES and (len(p) == 2 or p[-1] in words.FRAMES) for p in split)


def _kind_of_name(name: str, linking: bool) -> str | None:
    parts = [p.lower() for p in _PARTS.findall(name)]
    for pair in itertools.pairwise(parts):
        if pair in words.BY_PAIR:
            return words.BY_PAIR[pair]
    if name.lower() in words.WORD_KINDS and (linking or name.lower() not in words.LINKING):
        return words.WORD_KINDS[name.lower()]
    # The last part says what the thing is ("article-comments"), the others what it belongs to.
    for part in reversed(parts):
        if part in words.WORD_KINDS and not _is_state(part, parts) and (linking or part not in words.LINKING):
            return words.WORD_KINDS[part]
    return None


def _picture(node: Node, weights: Weights) -> str | None:
    """ "caption" for the box of a picture with the few words that stand with it."""
    if node.tag not in ("div", "span", "figure") or weights.letters[id(node)] > _CAPTION:
        return None
    parts = {p.lower() for p in _PARTS.findall(node.get("class"))}
    of_picture = parts & words.PICTURES or node.tag == "figure"
    return "caption" if of_picture and node.first("p", "h1", "blockquote", "table") is None else None


def _is_state(part: str, parts: list[str]) -> bool:
    """ "has-sidebar", "no-comments", "with-footer" tell of the page, not of the element."""
    at = parts.index(part)
    return at > 0 and parts[at - 1] in ("has", "no", "with", "without", "is", "layout")


def is_named_head(node: Node) -> bool:
    """Whether an element outside the article is its title, byline or date."""
    if node.tag in HEADINGS or node.tag == "time":
        return True
    names = f"{node.get('class')} {node.get('id')} {node.get('itemprop')} {node.get('rel')}"
    return any(p.lower() in words.HEAD_WORDS for p in _PARTS.findall(names))


def kinds(body: Node) -> dict[int, str]:
    """The kind of each element that is no article, by its id(); what is under it shares it."""
    weights = weigh(body)
    whole = weights.prose[id(body)]
    found: dict[int, str] = {}
    stack = [body]
    while stack:
        node = stack.pop()
        for child in node.children:
            if isinstance(child, Node):
                kind = named_kind(child, weights) or _picture(child, weights)
                if kind and _may_be_noise(child, kind, weights, whole):
                    found[id(child)] = kind
                else:
                    stack.append(child)
    _mark_outside(body, weights, found)
    _mark_links(body, weights, found)
    return found


def _is_cards(node: Node, weights: Weights) -> bool:
    """Three or more headings that lead elsewhere, each with little text: other articles of the site."""
    headings = [n for n in node.elements() if n.tag in HEADINGS]
    if len(headings) < 3:
        return False
    under = {id(h) for a in node.elements() if a.tag == "a" for h in a.elements() if h.tag in HEADINGS}
    linked = sum(id(h) in under or weights.links[id(h)] > 0.8 * weights.letters[id(h)] > 0 for h in headings)
    return linked >= 3 and linked >= 0.7 * len(headings) and weights.letters[id(node)] < _CARD * linked


def _may_be_noise(node: Node, kind: str, weights: Weights, whole: int) -> bool:
    """An element that holds the title or much of the prose is the article whatever it is called."""
    prose = weights.prose[id(node)]
    if id(node) in weights.titled and (weights.titles == 1 or prose > whole * 0.3):
        return False
    if kind == "comments":  # there may be more of them than of the article
        return prose < whole * 0.95
    return prose < whole * (0.6 if kind in words.STRONG else 0.35) or whole == 0


def _clean_prose(body: Node, weights: Weights, found: dict[int, str]) -> dict[int, int]:
    """Letters of prose under each element without what is noise already."""
    clean: dict[int, int] = {}
    noisy = set(found)
    for node in reversed(list(body.elements())):
        if id(node) in noisy:
            clean[id(node)] = 0
            continue
        below = [c for c in node.children if isinstance(c, Node)]
        leaf = not any(weights.prose[id(c)] for c in below)
        clean[id(node)] = weights.prose[id(node)] if leaf else sum(clean[id(c)] for c in below)
    return clean


def _mark_outside(body: Node, weights: Weights, found: dict[int, str]) -> None:
    """Finds the element that encloses the article, and marks what stands outside it and is not its head."""
    clean = _clean_prose(body, weights, found)
    node, after = body, False
    while True:
        inner = next(
            (c for c in node.children if isinstance(c, Node) and clean[id(c)] >= max(1, _MOST * clean[id(node)])), None
        )
        if inner is None or inner.tag not in BLOCKS or inner.tag in _NO_FRAMES or not _holds_blocks(inner):
            return
        after = False
        for child in node.children:
            if child is inner:
                after = True
            elif isinstance(child, Node) and id(child) not in found:
                _mark_beside(child, after, weights, clean, found)
        node = inner


def _holds_blocks(node: Node) -> bool:
    return any(n.tag in BLOCKS for n in node.elements() if n is not node)


def _mark_beside(child: Node, after: bool, weights: Weights, clean: dict[int, int], found: dict[int, str]) -> None:
    if after:
        if clean[id(child)] == 0 and not (is_named_head(child) and child.tag not in HEADINGS):
            found[id(child)] = "outside"
    elif not any(is_named_head(n) for n in child.elements()) and clean[id(child)] == 0:
        found[id(child)] = "outside"


def _mark_links(body: Node, weights: Weights, found: dict[int, str]) -> None:
    """Lists and paragraphs that are nothing but links are ways to other pages."""
    stack = [body]
    while stack:
        node = stack.pop()
        for child in node.children:
            if not isinstance(child, Node) or id(child) in found:
                continue
            if _leads_away(child, weights, weights.prose[id(body)]):
                found[id(child)] = "related"
            else:
                stack.append(child)


def _leads_away(node: Node, weights: Weights, whole: int) -> bool:
    letters, links = weights.letters[id(node)], weights.links[id(node)]
    if node.tag in ("ul", "ol", "p", "div", "table") and letters and _is_links(node, letters, links):
        return True
    framed = node.tag in ("div", "section", "ul", "ol", "table")
    if (id(node) in weights.titled and weights.titles == 1) or _is_content(node):
        return False
    return framed and links > 0 and weights.prose[id(node)] < 0.4 * whole and _is_cards(node, weights)


def _is_links(node: Node, letters: int, links: int) -> bool:
    if any(n.tag in HEADINGS or n.tag == "time" for n in node.elements()):
        return False
    count = sum(n.tag == "a" for n in node.elements())
    share = links / letters
    if node.tag == "p":
        if share > 0.85 and count >= 3 and letters / count < 40:
            return True
        return share > 0.75 and letters < 250 and not re.fullmatch(r"\W*\w{0,3}\W*", node.text())
    return share > 0.85 and count >= 3 and letters / count < 150
