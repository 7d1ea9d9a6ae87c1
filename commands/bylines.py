"""Names of authors turned round for lists of references: "Doe, J."."""

from __future__ import annotations

import re

from index.people.authors import is_personal
from index.people.gather import family_names
from index.people.keys import words

_SUFFIX = re.compile(r",?\s+(Jr|Sr|II|III|IV)\.?$")
_TURNED = re.compile(r"([^,]+),\s*([^,]+)")


def inverted(name: str) -> tuple[str, ...] | None:
    """Family name, given names and, where there is one, the suffix; None for bodies and for names of one word.

    The family name comes first in some languages and last in others; lower-case words before one that
    comes last belong to it ("van", "de la").
    """
    suffix = _SUFFIX.search(name)
    bare = name[: suffix.start()] if suffix else name
    more = (suffix[1] + "." * (suffix[1] in ("Jr", "Sr")),) if suffix else ()
    turned = _TURNED.fullmatch(bare)
    if turned:
        return (turned[1].strip(), turned[2].strip(), *more) if is_personal(f"{turned[2]} {turned[1]}") else None
    parts = bare.split()
    if not is_personal(" ".join(part for part in parts if not part[0].islower())) or len(parts) < 2:
        return None
    family = family_names(bare)
    if len(family) == 1 and words(parts[0])[:1] == family:
        return parts[0], " ".join(parts[1:]), *more
    first = len(parts) - 1
    while first > 1 and parts[first - 1][0].islower():
        first -= 1
    return " ".join(parts[first:]), " ".join(parts[:first]), *more


def initials(given: str) -> str:
    """ "Jean-Pierre Maria" → "J.-P. M."."""
    return " ".join("-".join(f"{piece[0]}." for piece in part.split("-") if piece) for part in given.split())


def initialled(name: str) -> str:
    """ "Jane Doe" → "J. Doe", as translators are named."""
    turned = inverted(name)
    return f"{initials(turned[1])} {turned[0]}" if turned else name
