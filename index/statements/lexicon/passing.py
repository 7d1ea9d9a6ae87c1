"""Verbs whose subject has the words from another: hearing and getting them, or passing them on."""

from __future__ import annotations

from index.statements.lexicon.irregular import forms
from index.statements.lexicon.words import words


def _all(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in words(verbs) for form in (verb, *forms(verb)))


RECEIVES = _all(
    "get receive hear face draw win meet earn encounter elicit listen watch wear carry obtain collect gather"
)
"""Who does it is told the words: "got a short answer from Kim: “…”"."""

QUOTES = _all("quote cite invoke paraphrase")
"""Who does it passes on the words of whom it names: "quoted Kim: “…”"."""

OUT_OF = words("from aloud out")
"""Behind "read": the words are those of the text that is read from."""

QUOTING = words("quoting citing paraphrasing")
