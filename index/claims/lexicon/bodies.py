"""Nouns that make a body or a thing of somebody's name in front of them; a leader's government is left out, for
what it does is said of him, too."""

from __future__ import annotations

BODIES = frozenset(
    "organization organisation campaign tower foundation institute institution university college school hospital"
    " company corporation group fund bank committee commission council party movement press media report doctrine plan"
    " act amendment law award prize street avenue square airport bridge family estate center centre library museum"
    " theorem effect index law court house hall club society association union network transition".split()
)
