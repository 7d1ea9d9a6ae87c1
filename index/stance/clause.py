"""The clause that the topic is the subject of: where its verb stands, and whether it is denied."""

from __future__ import annotations

from index.stance import cues, effects, lexicon
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.forms import verbs
from index.stance.mention import Mention, Stretch
from index.stance.views import VIEWS

REACH = 4  # words between what is done with the topic and its name
BE = frozenset("is are was were be been being remains remain remained isn't aren't wasn't weren't 's".split())
_AUX = BE | frozenset(
    """will would can could may might must should shall has have had do does did won't wouldn't can't couldn't doesn't
    don't didn't hasn't haven't hadn't unlikely not never also only just really actually simply likely ultimately
    probably certainly surely undoubtedly further already now still perhaps possibly to going meant supposed
    designed intended bound expected aimed known proven proved shown""".split()
)
_ENDS = _AUX | effects.DOES | effects.MAKES | {",", "and", "to", "works", "fails", "neglect", ""}
_NO_ADVERB = frozenset("supply apply rely comply reply multiply imply fly only early costly deadly likely".split())
_STARTS = frozenset("it this that they these such which".split())
_STOPS = SUBJECT | FOREIGN | _STARTS | _ENDS
_WAYS = lexicon.UNDOING | lexicon.WAYS | frozenset("move moves attempt attempts step steps bid pledge promise".split())
_CARRIERS = lexicon.CARRIERS | lexicon.UNDO | lexicon.KEEP
_UNWILLING = frozenset("refusal failure reluctance inability unwillingness".split())
_DENIES = cues.NEGATION | {"neglect"}
_SERVE = verbs("serve")


def is_subject(stretch: Stretch, mention: Mention) -> bool:
    """Whether what the topic's name ends is the topic: not "concerns about breaking the toll"."""
    for at in range(mention.start - 1, -1, -1):
        low = stretch.low(at)
        if low in {"of", "on", "to", "for"}:
            before = stretch.low(at - 1)
            if low == "to" and before in _UNWILLING:
                return False
            return before in _WAYS or (low == "of" and before in lexicon.FURTHERING)
        if low in FINITE and _is_done(stretch, at, mention):
            return False
        if low in FOREIGN or (low.endswith("ing") and low not in _CARRIERS):
            return False
        if low in {",", "and", "that", "but"} or low in SUBJECT:
            return True
    return True


def _is_done(stretch: Stretch, at: int, mention: Mention) -> bool:
    """Whether something is done with the topic behind an auxiliary: "(the way they) had handled the bill"."""
    at += 1 + is_adverb(stretch.low(at + 1))
    done = stretch.low(at)
    return done.endswith("ed") and done not in VIEWS and mention.start - at <= REACH


def clause_verb(stretch: Stretch, mention: Mention) -> tuple[int, int]:
    """Where the verb of the topic stands, 0 for nowhere, and whether it is negated."""
    at, turned = mention.end, 1
    joined = stretch.low(at) == "and"
    if joined:
        at += 2
    while at - mention.end < 4 and stretch.low(at) not in _STOPS:
        at += 1
    if stretch.low(at) in FOREIGN:
        at = _over(stretch, at)
    if stretch.low(at) == "that" and stretch.low(at + 1) in _AUX:
        at += 1
    if stretch.low(at) == "," and stretch.low(at + 1) == "which":
        at = _over_aside(stretch, at) or at + 2
    if joined and stretch.low(at) in {"is", "was", "has"}:
        return 0, 1
    while (
        stretch.low(at) in _AUX
        or stretch.low(at) == "neglect"
        or _serves(stretch, at)
        or (at > mention.end and is_adverb(stretch.low(at)))
    ):
        turned = -turned if stretch.low(at) in _DENIES else turned
        at += 1
    return (at, turned) if at < len(stretch.words) else (0, 1)


def _over_aside(stretch: Stretch, at: int) -> int:
    """Over ", which began in May," to the verb; 0 where that is what is said."""
    end = next((k for k in range(at + 2, at + 10) if stretch.low(k) in {",", ""}), 0)
    return end + 1 if end and stretch.low(end + 1) in _AUX else 0


def _over(stretch: Stretch, at: int) -> int:
    """Over "on the islands" to "is"; as far as nothing else begins."""
    for k in range(at, at + 8):
        if stretch.low(k) in BE | {"will", "would"}:
            return k
        if stretch.low(k) in {",", "and", "that", "which", "to", ""} | SUBJECT:
            break
    return at


def _serves(stretch: Stretch, at: int) -> bool:
    """ "(only) serves to"."""
    return stretch.low(at) in _SERVE and stretch.low(at + 1) == "to"


def is_adverb(low: str) -> bool:
    return low.endswith("ly") and low not in _NO_ADVERB
