"""Acronyms that a document itself explains: "the Federal Harbour Administration (FHA)" and "the FHA" are one body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from index.people.states import Body

_BRACKETED = re.compile(r"(?:['’]s)?\s*[(（][“\"'‘]?([A-Z][A-Za-z&.-]{1,9})[”\"'’]?[)）]")
_INITIAL = re.compile(r"(?<![^\W_])[A-Z](?=[\w.])|[A-Z](?=[A-Z]*\b)")


def shortened(pages: Iterable[tuple[str, Sequence[Body]]]) -> dict[str, str]:
    """Which names of bodies are short for which, by their canonical names, from each text with its bodies.

    A short name that two bodies of the document share is left out.
    """
    found: dict[str, set[str]] = {}
    for text, bodies in pages:
        for body in bodies:
            short = _BRACKETED.match(text, body.end) if body.type == "organisation" else None
            if short and _spells(short[1], text[body.start : body.end]):
                found.setdefault(short[1].casefold(), set()).add(body.canonical)
    return {short: full.pop() for short, full in found.items() if len(full) == 1}


def _spells(short: str, name: str) -> bool:
    """Whether an acronym's capitals are initials of the name, in order: METI, the Ministry of Economy, Trade …"""
    initials = iter("".join(_INITIAL.findall(name)))
    capitals = [c for c in short if c.isupper()]
    return len(capitals) > 1 and name != short and all(c in initials for c in capitals)
