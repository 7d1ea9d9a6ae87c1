"""Official notices in the form of a gazette: headings, then AGENCY:, ACTION:, SUMMARY:, DATES:."""

from __future__ import annotations

import re

from index.structure.draft import Draft

_AGENCY = re.compile(r"AGENC(?:Y|IES):\s*(?P<name>[^.(]{5,160})")


def notices(draft: Draft) -> dict[int, str]:
    """Number of the heading that opens a notice → the agency that issues it."""
    found: dict[int, str] = {}
    for number, block in enumerate(draft.blocks):
        named = _AGENCY.match(block.text) if block.is_prose else None
        before = next((i for i in range(number - 1, -1, -1) if draft.blocks[i].role != "rule"), None)
        if named and before is not None and draft.blocks[before].role == "heading":
            found[before] = re.sub(r",\s*(?:[A-Z]{2,}|Department of [\w ]+)\b.*$", "", named.group("name")).strip(" ,")
    return found
