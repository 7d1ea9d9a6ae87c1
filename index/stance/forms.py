"""Word lists are written by base forms; here are the others."""

from __future__ import annotations

import re

from index.statements.lexicon.irregular import IRREGULAR, forms

_DOUBLED = re.compile(r"(?:[^aeiou]|^|qu)[aeiou][bdgmnprt]$")
_LONG = frozenset({"begin", "prefer", "commit", "submit", "regret", "defer", "deter", "rebut", "overturn"})


def verbs(text: str) -> frozenset[str]:
    """All forms of some verbs: "ban bans banned banning"."""
    return frozenset(form for base in text.split() for form in (base, *_forms(base)))


def _forms(base: str) -> tuple[str, ...]:
    short = _DOUBLED.search(base) and (len(re.findall("[aeiou]+", base)) == 1 or base in _LONG)
    if base in IRREGULAR or not short or base.endswith("turn"):
        return forms(base)
    return base + "s", base + base[-1] + "ed", base + base[-1] + "ing"


def nouns(text: str) -> frozenset[str]:
    """Singular and plural of some nouns."""
    return frozenset(form for noun in text.split() for form in (noun, _plural(noun)))


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")
