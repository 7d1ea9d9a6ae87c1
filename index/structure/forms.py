"""Forms: tables of labels at the head of a document, declarations, and the signatures under them."""

from __future__ import annotations

import re

from index.structure.blocks import Block
from index.structure.draft import Draft, is_good_prose, words

_LABEL = re.compile(r"[^\W\d_][^:.!?|]{1,60}\s?:(?:\s|$|(?=\S))")
_CELL = re.compile(r"(?<!\\)\|")
_SIGNED = re.compile(
    r"\W*(?:signed|signature|sign-off|unterschrift|gezeichnet|signé|firmado)(?: [^\s:_]+){0,4}\s?(?::|__)",
    re.IGNORECASE,
)
_DECLARES = re.compile(
    r"(?:I|we) (?:(?:hereby|do|solemnly|further) )*(?:certify|declare|confirm|attest|affirm|swear|have read|"
    r"have reviewed|approve|acknowledge|consent)\b",
    re.IGNORECASE,
)
_SHARE = 0.4  # of a table's filled cells
_LONG = 30
_NEAR = 3


def find_forms(draft: Draft) -> None:
    """Sets such tables aside where they stand before the text, and what is signed anywhere."""
    first = next((i for i, b in enumerate(draft.blocks) if b.is_prose and is_good_prose(b)), 0)
    for block in draft.blocks[:first]:
        if block.role == "table" and _is_labelled(block):
            block.set_aside("form", "a table of labels before the text")
    for number, block in enumerate(draft.blocks):
        if block.is_prose and _is_signature(block):
            block.set_aside("form", "a signature")
            _set_declaration_aside(draft.blocks[max(0, number - _NEAR) : number])


def _is_labelled(table: Block) -> bool:
    cells = [c.strip(" *") for c in _CELL.split(table.source) if any(x.isalnum() for x in c)]
    labelled = sum(_LABEL.match(c) is not None for c in cells)
    return labelled >= _SHARE * len(cells) and all(len(words(c)) <= _LONG for c in cells)


def _is_signature(block: Block) -> bool:
    text = block.text.lstrip("| ")
    return _SIGNED.match(text) is not None and len(words(text)) <= _LONG


def _set_declaration_aside(before: list[Block]) -> None:
    for block in before:
        if block.is_prose and _DECLARES.match(block.text):
            block.set_aside("form", "a declaration that is signed")
