"""Verbs that report what somebody says or thinks, and nouns for the work that speaks for itself."""

from __future__ import annotations

_VERBS = """say argue claim state believe think hold maintain contend note warn stress emphasise emphasize insist
suggest explain observe assert declare announce predict conclude write tell admit acknowledge underline underscore
highlight
point add remark report consider see view regard expect forecast fear worry caution
estimate propose recommend call characterise characterize portray depict reply respond confirm reveal find show"""
IRREGULAR = {
    "said": "say", "thought": "think", "held": "hold", "wrote": "write", "written": "write", "told": "tell",
    "saw": "see", "seen": "see", "found": "find", "shown": "show",
}  # fmt: skip
VERBS = frozenset(_VERBS.split())
# Verbs that report without "that", too ("he says it will").
BARE = frozenset("say think believe argue claim maintain warn".split())
# Verbs that tell what somebody takes a thing for ("she calls it a breakthrough").
ATTITUDES = frozenset("call describe see regard view consider characterise characterize portray depict".split())
# Verbs that name the hearer before what is said ("told the council that …").
TO_SOMEBODY = frozenset("tell warn remark suggest say explain".split())
# The claim's own way of naming the work it is about.
WORKS = frozenset(
    "newsletter report article paper study author authors text document essay op-ed commentary piece source sources"
    " book briefing note post page survey".split()
)


def base(word: str) -> str | None:
    """The base form of a reporting verb as it stands in a text, else None."""
    lower = word.lower()
    if lower in IRREGULAR:
        return IRREGULAR[lower]
    for ending in ("", "s", "es", "d", "ed", "ing"):
        stem = lower.removesuffix(ending) if ending else lower
        for form in (stem, f"{stem}e", f"{stem}y" if ending in {"ed", "es"} else stem):
            if form in VERBS:
                return form
    return None
