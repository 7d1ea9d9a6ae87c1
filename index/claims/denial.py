"""Whether a text denies anything at all: a rough look, without asking what."""

from __future__ import annotations

import itertools
import re

from index.claims.lexicon.negation import NEGATORS, NO_NEGATION_BEFORE

_WORD = re.compile(r"[a-z]+(?:['’]t\b)?")


def denies(text: str) -> bool:
    """Whether a negator stands in the text that is no "not only"."""
    words = [*_WORD.findall(text.lower()), ""]
    return any(
        (word in NEGATORS or word.endswith(("n't", "n’t"))) and following not in NO_NEGATION_BEFORE
        for word, following in itertools.pairwise(words)
    )
