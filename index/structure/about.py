"""Sections that are no part of a work: contents, about boxes, staff lists."""

from __future__ import annotations

import itertools
import re

from index.structure import lexicon
from index.structure.blocks import Block
from index.structure.bylines import ROLE
from index.structure.draft import Draft, is_good_prose, letters_in, words
from index.structure.names import is_name, without_titles

_SHARE = 0.25
_CARD = 40
_TEASERS = 2
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w")
_LISTED = re.compile(r".{3,120}?(?:\s?\.{3,}|…|\s{2,}|\t|\s\|\s)\s*\d{1,3}")


def find_about(draft: Draft) -> None:
    """Sets aside whole sections by their heading or by what they are made of."""
    whole = sum(letters_in(b) for b in draft.prose())
    blocks = draft.blocks
    for number, block in enumerate(blocks):
        if block.role != "heading":
            continue
        section = _section(blocks, number)
        kind = _kind(block, section)
        if kind == "related":  # the text may go on behind a list of links
            section = list(itertools.takewhile(lambda b: not (b.is_prose and is_good_prose(b)), section))
        if kind and sum(letters_in(b) for b in section if b.is_prose) <= _SHARE * whole:
            for member in (block, *section):
                if member.is_prose or member.role == "heading":
                    member.set_aside(kind, f"belongs to the section {block.text!r}")
    for block in draft.blocks:
        if block.role == "heading" and lexicon.whole(lexicon.CONTENTS, block.text):
            block.set_aside("contents", "heads a table of contents")
    for block in draft.prose():
        if _LISTED.fullmatch(block.text.strip()):
            block.set_aside("contents", "a line of a table of contents")


def _section(blocks: list[Block], number: int) -> list[Block]:
    """What stands under a heading: up to the next one that is not lower, headings of its own kind included."""
    found = []
    for block in blocks[number + 1 :]:
        if block.role == "heading" and block.level <= blocks[number].level:
            break
        if block.role == "title":
            break
        found.append(block)
    return found


def _kind(heading: Block, section: list[Block]) -> str | None:
    text = heading.text
    good = [b for b in section if b.is_prose and is_good_prose(b)]
    if not good and any(lexicon.whole(lexicon.CONTENTS, t) for t in (text, text.replace(" ", ""))):
        return "contents"
    if lexicon.whole(lexicon.RELATED, text) and len(good) <= _TEASERS:
        return "related"
    if lexicon.whole(lexicon.ABOUT, text):
        return "about" if good else "staff list"
    if good and lexicon.ABOUT_TEXT.search(good[0].text) and len(good) <= 3 and not any(b.plain.calls for b in good):
        return "about"
    listed = not good and sum(len(words(b.text)) for b in section) <= _CARD
    if listed and is_name(without_titles(text)) and any(ROLE.search(b.text) or _MAIL.search(b.text) for b in section):
        return "staff list"
    return "form" if not good and lexicon.whole(lexicon.FORM, text) else None
