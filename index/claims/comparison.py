"""A claim beside the sentences found for it: each is read only where its outlook makes that worth while."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.claims.claim import Claim
from index.claims.outlook import outlook
from index.claims.slots import in_vain
from index.claims.source import Source
from index.claims.weigh import CONTRADICT, RELATED, Weighed, weigh

SHOWN = 3
_ROUNDED = 1e-9  # by so much sums of the same numbers in another order may differ
_LOWER = re.compile(r"(?<![\w.])[^\W\d_A-Z][^\W\d_]+")


class Comparison:
    """What is asked of it is told as if every sentence had been weighed."""

    def __init__(self, claim: Claim, found: Sequence[Source]) -> None:
        self._claim, self._found = claim, found
        self._common = frozenset(w for s in found for w in _LOWER.findall(s.text))
        self._outlooks = [outlook(claim.sentence, s.text, s.around) for s in found]
        self._weighed: dict[int, Weighed] = {}

    def deciding(self) -> list[Weighed]:
        """Those that may support or contradict the claim."""
        likely = [n for n, o in enumerate(self._outlooks) if o.share + _ROUNDED >= CONTRADICT]
        return self._those([n for n in likely if not in_vain(self._claim.sentence, self._found[n].sentence)])

    def all(self) -> list[Weighed]:
        return self._those(range(len(self._found)))

    def nearest(self) -> list[Weighed]:
        """Those among which are the SHOWN related ones that cover most, with all that are tied with the last and all
        of the same words."""
        covered: dict[str, float] = {}
        for n in sorted(range(len(self._found)), key=lambda n: -self._outlooks[n].covered):
            least = sorted(covered.values(), reverse=True)[SHOWN - 1 : SHOWN]
            if least and self._outlooks[n].covered + _ROUNDED < least[0]:
                break
            for weighed in self._those([n]):
                if weighed.relation == "related":
                    text = weighed.source.text
                    covered[text] = max(weighed.covered, covered.get(text, 0.0))
        return self._those([n for n, source in enumerate(self._found) if source.text in covered])

    def _those(self, numbers: Sequence[int]) -> list[Weighed]:
        return [self._one(n) for n in numbers if self._outlooks[n].covered + _ROUNDED >= RELATED]

    def _one(self, number: int) -> Weighed:
        if number not in self._weighed:
            self._weighed[number] = weigh(self._claim, self._found[number], self._common)
        return self._weighed[number]
