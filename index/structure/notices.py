"""Official notices in the form of a gazette: headings, then AGENCY:, ACTION:, SUMMARY:, DATES:."""

from __future__ import annotations

import re

from index.structure.draft import Draft
from index.structure.front import Part

_AGENCY = re.compile(r"AGENC(?:Y|IES):\s*(?P<name>[^.(]{5,160})")

_BEFORE = re.compile(r"(?:(?:HEARING|MARKUP|MEETING|BRIEFING) )?BEFORE THE", re.IGNORECASE)
_OF = re.compile(r"OF THE|OF|AND THE", re.IGNORECASE)
_CHAMBER = re.compile(r"(?<=[^\W\d_])\s+(?=(?:UNITED STATES SENATE|HOUSE OF [A-Z]+)\b)")
_ENDED = re.compile(r"ON$|ONE HUNDRED|FIRST SESSION|SECOND SESSION|\w+ \d{1,2}, \d{4}|SERIAL|PRINTED", re.IGNORECASE)


def notices(draft: Draft) -> dict[int, str]:
    """Number of the heading that opens a notice → the agency that issues it."""
    found: dict[int, str] = {}
    for number, block in enumerate(draft.blocks):
        named = _AGENCY.match(block.text) if block.is_prose else None
        before = next((i for i in range(number - 1, -1, -1) if draft.blocks[i].role != "rule"), None)
        if named and before is not None and draft.blocks[before].role == "heading":
            found[before] = re.sub(r",\s*(?:[A-Z]{2,}|Department of [\w ]+)\b.*$", "", named.group("name")).strip(" ,")
    return found


def read_hearing(draft: Draft, part: Part) -> None:
    """The body before which a hearing was held, off its title page ("BEFORE THE", then the committee)."""
    lines = [(b, b.text.strip()) for b in draft.blocks[:60]]
    at = next((i for i, (_, text) in enumerate(lines) if _BEFORE.fullmatch(text)), None)
    if at is None or part.authors:
        return
    names = []
    for block, text in lines[at + 1 : at + 8]:
        if not text.isupper() or _ENDED.match(text):
            break
        if not _OF.fullmatch(text):
            names += [_titled(part) for part in _CHAMBER.split(text)]
        block.set_aside("front line", "names the body that held the hearing")
    lines[at][0].set_aside("front line", "names the body that held the hearing")
    part.authors += [", ".join(names)] if names else []


def _titled(text: str) -> str:
    small = {"on", "of", "the", "and", "for", "to", "in"}
    return " ".join(w.lower() if n and w.lower() in small else w.capitalize() for n, w in enumerate(text.split()))
