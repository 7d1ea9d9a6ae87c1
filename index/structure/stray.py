"""A closing sentence that may not belong to the text: a pull quote left over from elsewhere.

It stands alone at the very end, names nobody and nothing, ties itself to nothing before it,
and most of its words come nowhere else in the text. It is never to be attributed.
"""

from __future__ import annotations

import re

from index.structure.draft import Draft, words
from index.text.abbreviations import OPENERS
from index.text.letters import fold
from index.text.sentences import sentences

_AFTER = frozenset(("disclaimer", "copyright", "bio", "about", "publisher's notice"))
_SHARED = 0.6
_STEM = 6
_LEAST = 10
_TIES = frozenset(
    "this that these those such he she it they we i you his her its their our thus so but yet however therefore "
    "then still either neither both there here".split()
)


def find_stray(draft: Draft) -> None:
    """Sets such a last paragraph aside."""
    prose = draft.prose()
    if len(prose) < 4 or prose[-1].role != "prose":
        return
    last = prose[-1]
    after = [b for b in draft.blocks[draft.blocks.index(last) + 1 :] if b.role != "rule"]
    alone = after and after[0].role in _AFTER and len(sentences(last.text)) == 1 and not last.plain.calls
    if alone and _is_foreign(last.text, " ".join(b.text for b in prose[:-1])):
        last.set_aside("stray sentence", "stands alone at the end and shares few words with the text")


def _is_foreign(sentence: str, text: str) -> bool:
    tokens = words(sentence)
    if len(tokens) < _LEAST or any(t[0].isupper() or t[0].isdigit() for t in tokens[1:]):
        return False
    if fold(tokens[0]) in _TIES or re.search(r"[\"“”]", sentence) or any(fold(t) in _TIES for t in tokens[:4]):
        return False
    content = {fold(t)[:_STEM] for t in tokens if len(t) > 4 and fold(t) not in OPENERS}
    known = {fold(t)[:_STEM] for t in words(text)}
    return bool(content) and len(content & known) < _SHARED * len(content)
