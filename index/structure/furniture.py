"""Page furniture: navigation, forms, share buttons, related links, legal notices, captions."""

from __future__ import annotations

import re

from index.structure import lexicon
from index.structure.blocks import Block
from index.structure.draft import Draft, is_closed, is_good_prose, link_share, words

_SHORT = 140
_PAGE = 8
_NUMBER = re.compile(
    r"(?:page |seite |p\. ?)?[-–— |]*\d{1,4}[-–— |]*(?:(?:of|/|von) \d{1,4})?|[ivxl]{1,6}", re.IGNORECASE
)
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?")
_TEASER = re.compile(r"(?:\W{0,3}(?:19|20)\d\d-\d\d-\d\d\W).*(?:…|\.\.\.)$", re.DOTALL)
_CONTACT = re.compile(r"(?:\btel\b|\bfax\b|phone)[\s.:]*\+?[\d(]|\b\d{4,6} \w+\b.*\|", re.IGNORECASE)
HINTS = {
    "nav": "navigation", "navigation": "navigation", "footer": "page footer", "header": "page header",
    "aside": "related", "form": "form", "caption": "caption", "figcaption": "caption", "running head": "running head",
    "page number": "page number", "related": "related", "social": "social", "comments": "comments",
    "comment": "comments", "advertisement": "advertisement", "menu": "navigation", "script": "script",
}  # fmt: skip


def find_furniture(draft: Draft) -> None:
    """Sets aside what is no text of a work, block by block."""
    for block in draft.blocks:
        if block.hint in HINTS:
            block.set_aside(HINTS[block.hint], "marked so by the format")
        elif block.role in ("rule", "link target"):
            block.reason = "no text"
        elif block.is_prose and block.role != "table":
            kind = _kind(block)
            if kind:
                block.set_aside(kind, "by its form")
    if _is_page(draft):
        _set_tail_aside(draft)
        _set_head_aside(draft)


def _kind(block: Block) -> str | None:
    text = block.text.strip()
    if not any(c.isalnum() for c in text):
        return "picture" if "![" in block.source else "rule"
    if _NUMBER.fullmatch(text):
        return "page number"
    if _ADDRESS.fullmatch(text):
        return "link"
    if lexicon.LEGAL.search(text) and len(text) < 4000:
        return "disclaimer" if len(text) > 120 else "copyright"
    if _TEASER.match(text) and len(text) < 600:
        return "related"
    if len(text) > _SHORT * 2 or is_good_prose(block):
        return None
    if link_share(block) >= 0.8 and not (is_closed(text) and len(words(text)) > 8):
        return "navigation"
    for pattern, kind in ((lexicon.SOCIAL, "social"), (lexicon.RELATED, "related"), (lexicon.COMMENTS, "comments")):
        if len(text) <= _SHORT and lexicon.whole(pattern, text):
            return kind
    if lexicon.CAPTION.fullmatch(text) and not is_good_prose(block):
        return "caption"
    return "contact" if _CONTACT.search(text) and not is_closed(text) else None


def _is_page(draft: Draft) -> bool:
    return sum(b.role in ("navigation", "social", "form", "comments") for b in draft.blocks) >= _PAGE


def _letters(block: Block) -> int:
    return sum(c.isalnum() for c in block.text)


def _set_tail_aside(draft: Draft) -> None:
    """What follows the share buttons, the related articles or the comments of a page is no text of the work."""
    good = [_letters(b) if b.is_prose and is_good_prose(b) else 0 for b in draft.blocks]
    whole, seen = sum(good), 0
    for number, block in enumerate(draft.blocks):
        seen += good[number]
        ended = block.role in ("social", "related", "comments", "form") or _is_tail_heading(block)
        if ended and whole and seen >= 0.6 * whole:
            for rest in draft.blocks[number:]:
                if rest.is_prose or rest.role == "heading":
                    rest.set_aside(_tail_kind(rest), "stands after the end of the text")
            return


def _is_tail_heading(block: Block) -> bool:
    return block.role == "heading" and any(
        lexicon.whole(p, block.text) for p in (lexicon.RELATED, lexicon.COMMENTS, lexicon.SOCIAL)
    )


def _tail_kind(block: Block) -> str:
    text = block.text
    for pattern, kind in (
        (lexicon.FORM, "form"),
        (lexicon.SOCIAL, "social"),
        (lexicon.RELATED, "related"),
        (lexicon.COMMENTS, "comments"),
    ):
        if lexicon.whole(pattern, text):
            return kind
    return "related" if link_share(block) > 0.4 else "page footer"


def _set_head_aside(draft: Draft) -> None:
    """What stands before the title of a page is its menu."""
    first = next((i for i, b in enumerate(draft.blocks) if b.is_prose and is_good_prose(b)), None)
    if first is None:
        return
    headings = [i for i in range(first) if draft.blocks[i].role == "heading"]
    title = next((i for i in headings if draft.blocks[i].level == 1), headings[0] if headings else None)
    if title is None:
        return
    for block in draft.blocks[:title]:
        if block.is_prose:
            block.set_aside("navigation", "stands before the title")
