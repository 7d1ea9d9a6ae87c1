"""Whether what stands somewhere is what the speaker thinks, or what somebody else is said to think."""

from __future__ import annotations

from index.stance.chain import FINITE, FOREIGN
from index.stance.forms import verbs
from index.stance.mention import Stretch
from index.stance.taking import OTHER, SELF

DUTY = frozenset(
    """time important necessary essential vital crucial imperative urgent best right wise better sensible duty
    obligation responsibility""".split()
)
VIEWS = verbs(
    """believe say think argue claim insist feel contend suggest fear worry warn predict expect hope know doubt deny
    conclude estimate admit complain assert agree allege imagine pretend"""
) | {"according"}
_TOLD = (
    FINITE
    | DUTY
    | frozenset(
        """, and but clear sure certain convinced hope so obvious fact evidence proof us them prove proves proved show
        shows shown means""".split()
    )
)
_EVIDENCE = frozenset(
    """experts research evidence studies study economists scientists data analysis doctors academics researchers
    modelling statistics figures""".split()
)
_HELD = frozenset("view opinion belief feeling consensus argument claim assumption".split())
_MINE = frozenset({"my", "our"})


def others_view(stretch: Stretch, at: int) -> bool:
    """Whether what stands here is what somebody else is said to think: "why she believes the toll should …"."""
    return any(_is_view(stretch, k) for k in range(1, at))


def _is_view(stretch: Stretch, at: int) -> bool:
    if stretch.low(at) == "that" and stretch.low(at - 1) in FINITE and stretch.low(at - 2) in _HELD:
        return not any(stretch.low(k) in _MINE for k in range(max(0, at - 5), at))
    if stretch.low(at) == "that" and stretch.low(at - 1) not in _TOLD | VIEWS | FOREIGN:
        told = stretch.low(at + 1) not in {",", ""}
        return told and not any(stretch.low(k) in _MINE | SELF for k in range(max(0, at - 8), at))
    return stretch.low(at) in VIEWS and not _own_view(stretch, at)


def _own_view(stretch: Stretch, at: int) -> bool:
    """ "I can say that …", "(called it a mistake) and said that …", "he thinks that …" at the start."""
    subject = stretch.low(at - 1)
    if any(stretch.low(k) in _EVIDENCE for k in range(max(0, at - 3), at)):
        return True
    return (
        any(stretch.low(k) in SELF for k in range(at - 3, at))
        or subject == "and"
        or (subject in OTHER and at <= 2 and not stretch.words[at - 1].text[:1].isupper())
    )
