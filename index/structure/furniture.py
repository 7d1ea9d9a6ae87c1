"""Page furniture: navigation, forms, share buttons, related links, legal notices, captions."""

from __future__ import annotations

import re
from collections import Counter

from index.structure import lexicon
from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, is_closed, is_good_prose, letters_in, link_share, words

_SHORT = 140
_PAGE = 8
_AGAIN = 3
_NUMBER = re.compile(
    r"(?:page |seite |p\. ?)?[-–— |]*\d{1,4}[-–— |]*(?:(?:of|/|von) \d{1,4})?|[ivxl]{1,6}", re.IGNORECASE
)
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+>?|\S+@\S+\.\w+")
_VOLUME = re.compile(r"vol(?:ume|\.)? ?\d+,? (?:no|issue|nr|number)\.? ?\d+.{0,30}", re.IGNORECASE)
_END = re.compile(r"\(?(?:END|ENDS|FIN|-30-|#{2,}|(?:# ?){3,})\)?[.*]*", re.IGNORECASE)
_REMARK = re.compile(r"\[[^\[\]]{3,300}\]\.?")
_CLEAN = re.compile(r"[^\w]*(?:[^\W\d_]+(?:[’'./&-][^\W\d_]+)*|[\d.,:/%–-]+[^\W\d_]{0,2})[^\w]*")
# Of the content streams of PDF: "(word)Tj", "0 -1 TD", "0.05 Tw" (ISO 32000-1, 9.4).
_OPERATORS = re.compile(r"\)T[jJ]|(?<!\w)T[DdwmfcjJ](?!\w)")
_TEASER = re.compile(r"(?:\W{0,3}(?:19|20)\d\d-\d\d-\d\d\W).*(?:…|\.\.\.)$", re.DOTALL)
_NUMBERED = re.compile(
    r"(?:figure|fig|abbildung|abb|chart|exhibit|graph|photo|foto|grafik|gráfico|graphique|table|tabelle|tableau|tabla)"
    r"\.?\s(?:[A-Z]\.?)?\d+(?:[.-]\d+)*(?:\s?[:.–|—-]\s|,\s(?-i:[A-Z]))",
    re.I,
)
_CAPTION = 400  # letters
_CONTACT = re.compile(r"(?:\btel\b|\bfax\b|phone)[\s.:]*\+?[\d(]|\b\d{4,6} \w+\b.*\|", re.IGNORECASE)
# What the format marks and is text all the same.
TEXT = frozenset(
    (
        "",
        "note",
        "footnote",
        "endnote",
        "table",
        "quote",
        "blockquote",
        "bio",
        "front matter",
        "title",
        "heading",
        "byline",
    )
)
NAMES = {
    "nav": "navigation", "menu": "navigation", "footer": "page footer", "header": "page header", "aside": "related",
    "figcaption": "caption", "share": "social", "comment": "comments", "credit": "byline",
}  # fmt: skip


def find_marked(draft: Draft) -> None:
    """Sets aside what the format itself marks as no text."""
    for block in draft.blocks:
        if block.hint not in TEXT:
            block.set_aside(NAMES.get(block.hint, block.hint), "marked so by the format")


def find_furniture(draft: Draft) -> None:
    """Sets aside what is no text of a work, block by block, then what lies outside the text of a page."""
    for block in draft.blocks:
        if block.role in ("rule", "link target"):
            block.reason = "no text"
        elif block.role == "heading" and lexicon.LICENCE.search(block.text):
            block.set_aside("copyright", "names a licence")
        elif block.is_prose and block.role != "table":
            kind = _kind(block)
            if kind:
                block.set_aside(kind, "by its form")
    if _is_page(draft):
        _set_tail_aside(draft)
        _set_head_aside(draft)
    else:
        _set_lists_aside(draft)
        _set_comments_aside(draft)
    _set_notices_aside(draft)
    _set_running_heads_aside(draft)


def _set_running_heads_aside(draft: Draft) -> None:
    """Short lines beside a page number, and lines that come again and again but for their numbers."""
    lines = Counter(_without_numbers(b) for b in draft.blocks if b.is_prose and _may_run(b))
    for number, block in enumerate(draft.blocks):
        if not block.is_prose or not _may_run(block):
            continue
        beside = any(b.role == "page number" for b in draft.blocks[max(0, number - 1) : number + 2])
        if beside or lines[_without_numbers(block)] >= _AGAIN:
            block.set_aside("running head", "stands beside a page number, or comes again on every page")


def _may_run(block: Block) -> bool:
    return (
        block.role == "prose" and block.label is None and len(words(block.text)) <= 12 and not ends_sentence(block.text)
    )


def _without_numbers(block: Block) -> str:
    return re.sub(r"[\W\d_]+", " ", block.text).casefold().strip()


def _kind(block: Block) -> str | None:
    text = block.text.strip()
    if not any(c.isalnum() for c in text):
        return "picture" if "![" in block.source else "rule"
    if _NUMBER.fullmatch(text):
        return "page number"
    if _ADDRESS.fullmatch(text):
        return "link"
    if _VOLUME.fullmatch(text):
        return "running head"
    if _END.fullmatch(text):
        return "end mark"
    if _REMARK.fullmatch(text) and link_share(block) < 0.3:
        return "remark"
    if lexicon.is_legal(text) or (len(text) <= _SHORT and not is_closed(text) and lexicon.LICENCE.search(text)):
        return "disclaimer" if len(text) > 80 else "copyright"
    if _TEASER.match(text) and len(text) < 600:
        return "related"
    if _is_damaged(text):
        return "damaged"
    if _NUMBERED.match(text) and len(text) <= _CAPTION:
        return "caption"
    if len(text) > _SHORT * 2 or is_good_prose(block):
        return None
    return _short_kind(block, text)


def _short_kind(block: Block, text: str) -> str | None:
    if link_share(block) >= 0.8 and not (is_closed(text) and len(words(text)) > 8):
        return "navigation"
    for pattern, kind in ((lexicon.SOCIAL, "social"), (lexicon.RELATED, "related"), (lexicon.COMMENTS, "comments")):
        if len(text) <= _SHORT and lexicon.whole(pattern, text) and (not is_closed(text) or link_share(block) > 0):
            return kind
    if lexicon.CAPTION.fullmatch(text):
        return "caption"
    return "contact" if _CONTACT.search(text) and not is_closed(text) else None


def _is_damaged(text: str) -> bool:
    """Whether a text is the debris of a damaged file: many of its words mix letters, figures and operators."""
    tokens = [t for t in text.split() if any(c.isalnum() for c in t)]
    if len(_OPERATORS.findall(text)) >= max(8, 0.03 * len(tokens)):
        return True
    return len(tokens) >= 30 and sum(_CLEAN.fullmatch(t) is not None for t in tokens) < 0.8 * len(tokens)


def _is_page(draft: Draft) -> bool:
    kinds = ("navigation", "social", "form", "comments", "related")
    return sum(b.role in kinds and b.hint in TEXT for b in draft.blocks) >= _PAGE


def _set_tail_aside(draft: Draft) -> None:
    """What follows the share buttons, the related articles or the comments of a page is no text of the work."""
    good = [letters_in(b) if b.is_prose and is_good_prose(b) else 0 for b in draft.blocks]
    whole, seen = sum(good), 0
    for number, block in enumerate(draft.blocks):
        seen += good[number]
        enough = {"comments": 0.4, "related": 0.8, "social": 0.8, "form": 0.8}.get(_marker(block))
        if enough is not None and whole and seen >= enough * whole:
            _set_rest_aside(draft.blocks[number:], "stands after the end of the text")
            return


def _set_lists_aside(draft: Draft) -> None:
    """Headlines after "Related articles", where no paragraph follows."""
    blocks = draft.blocks
    last = max((i for i, b in enumerate(blocks) if b.is_prose and is_good_prose(b)), default=len(blocks))
    start = next((i for i in range(last + 1, len(blocks)) if _marker(blocks[i]) in ("related", "comments")), None)
    if start is not None:
        _set_rest_aside(blocks[start:], "stands after the end of the text")


def _set_comments_aside(draft: Draft) -> None:
    """What readers say under a text, where the line above tells that they do."""
    whole = sum(letters_in(b) for b in draft.prose())
    seen = 0
    for number, block in enumerate(draft.blocks):
        seen += letters_in(block) if block.is_prose else 0
        if lexicon.whole(lexicon.READERS, block.text) and seen >= 0.4 * whole:
            _set_rest_aside(draft.blocks[number:], "stands under the text, among what readers say")
            return


def _marker(block: Block) -> str:
    """What kind of end of a text a block could be."""
    if block.role != "heading":
        return block.role
    for pattern, kind in ((lexicon.RELATED, "related"), (lexicon.COMMENTS, "comments"), (lexicon.SOCIAL, "social")):
        if lexicon.whole(pattern, block.text):
            return kind
    return ""


def _set_rest_aside(blocks: list[Block], reason: str) -> None:
    for block in blocks:
        if block.is_prose or block.role == "heading":
            block.set_aside(_tail_kind(block), reason)


def _tail_kind(block: Block) -> str:
    for pattern, kind in (
        (lexicon.FORM, "form"),
        (lexicon.SOCIAL, "social"),
        (lexicon.RELATED, "related"),
        (lexicon.COMMENTS, "comments"),
    ):
        if lexicon.whole(pattern, block.text):
            return kind
    return "related" if link_share(block) > 0.4 else "page footer"


def _set_head_aside(draft: Draft) -> None:
    """What stands before the title of a page is its menu."""
    first = next((i for i, b in enumerate(draft.blocks) if b.is_prose and is_good_prose(b)), None)
    if first is None:
        return
    headings = [i for i in range(first) if draft.blocks[i].role == "heading"]
    title = next((i for i in headings if draft.blocks[i].level == 1), headings[0] if headings else None)
    for block in draft.blocks[: title or 0]:
        if block.is_prose:
            block.set_aside("navigation", "stands before the title")


def _set_notices_aside(draft: Draft) -> None:
    """After the last legal notice a file holds notices of its publisher, if little is left."""
    last = max((i for i, b in enumerate(draft.blocks) if b.role in ("copyright", "disclaimer")), default=None)
    if last is None:
        return
    left = sum(letters_in(b) for b in draft.blocks[last + 1 :] if b.is_prose)
    if left <= max(300, 0.03 * sum(letters_in(b) for b in draft.prose())):
        for block in draft.blocks[last + 1 :]:
            if block.is_prose or block.role == "heading":
                block.set_aside("publisher's notice", "stands after the legal notice at the end")
