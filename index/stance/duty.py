"""What should be done with the topic, whoever does it: "should pass the …", "the … must be kept", "it is time to …"."""

from __future__ import annotations

from index.stance import cues, lexicon
from index.stance.chain import FINITE
from index.stance.forms import verbs
from index.stance.mention import Stretch
from index.stance.taking import BETWEEN, OBLIGED, OTHER, REACH, SELF, Found, led, supposed

_DUTY = frozenset(
    """time important necessary essential vital crucial imperative urgent best right wise better sensible duty
    obligation responsibility""".split()
)
_FOLLY = frozenset(
    """wrong mistake foolish premature unwise irresponsible dangerous reckless folly insane crazy racist immoral unfair
    unreasonable""".split()
)
_ONLY_SO = cues.NEGATION | frozenset("to will would may might could 'll".split())
_AIMS = frozenset(
    """policy plan aim goal intention priority objective answer solution task need needs thing things way""".split()
)
_VIEWS = verbs("believe say think argue claim insist feel contend suggest") | {"according"}
_STOPS = frozenset("go end stop fall".split())
_STAYS = frozenset("stay continue proceed remain rise increase grow".split())
_WRONG = lexicon.REVERSES | lexicon.WRONG_STATE
_RIGHT = lexicon.FURTHERS | lexicon.RIGHT_STATE


def by_duty(stretch: Stretch) -> list[Found]:
    """What should be done with the topic, whoever does it: "should pass the …", "the … must be kept"."""
    found: list[Found] = []
    for at in range(len(stretch.words)):
        told = _told(stretch, at)
        if told and not supposed(stretch, at) and not others_view(stretch, at):
            found += told
    return found


def _told(stretch: Stretch, at: int) -> list[Found]:
    low = stretch.low(at)
    if low == "afford" and any(stretch.low(k) in cues.NEGATION for k in range(at - 3, at)):
        return led(stretch, at + 1, -1, low)
    if low == "need" and stretch.low(at - 1) == "no":
        return led(stretch, at + 2, -1, "no need")
    if _obliged(stretch, at) or _has_to(stretch, at):
        return _active(stretch, at) or _passive(stretch, at)
    if low in _DUTY or low in _FOLLY:
        return _valued(stretch, at)
    if low in {"is", "be"} and stretch.low(at + 1) == "to" and stretch.low(at + 2) in lexicon.ACTED:
        aimed = any(stretch.low(k) in _AIMS for k in range(max(0, at - 10), at))
        return led(stretch, at + 2, 1, "is to") if aimed else []
    if low == "case" and stretch.low(at + 1) in {"for", "against"}:
        return led(stretch, at + 2, -1 if stretch.low(at + 1) == "against" else 1, low)
    return []


def _obliged(stretch: Stretch, at: int) -> bool:
    """ "should", "needs to", not "its needs"."""
    low = stretch.low(at)
    return low in OBLIGED and (low not in {"need", "needs"} or stretch.low(at + 1) in {"to", "not"})


def _has_to(stretch: Stretch, at: int) -> bool:
    """ "has to", not "does not have to"."""
    if stretch.low(at) not in {"has", "have"} or stretch.low(at + 1) != "to":
        return False
    return not any(stretch.low(k) in _ONLY_SO for k in (at - 2, at - 1))


def others_view(stretch: Stretch, at: int) -> bool:
    """Whether what stands here is what somebody else is said to think: "why she believes the toll should …"."""
    return any(stretch.low(k) in _VIEWS and not _own_view(stretch, k) for k in range(1, at))


def _own_view(stretch: Stretch, at: int) -> bool:
    """ "I can say that …", "(called it a mistake) and said that …", "he thinks that …" at the start."""
    subject = stretch.low(at - 1)
    return any(stretch.low(k) in SELF for k in range(at - 3, at)) or subject == "and" or (subject in OTHER and at <= 2)


def _active(stretch: Stretch, at: int) -> list[Found]:
    verb, turned = _verb_behind(stretch, at)
    low = stretch.low(verb)
    if low == "be" and stretch.low(verb + 1) == "done" and stretch.low(verb + 2) == "to":
        return led(stretch, verb + 3, turned, "should")
    if low == "be" and not stretch.low(verb + 1).endswith("ed") and stretch.low(at - 1) == "there":
        return led(stretch, verb + 1, turned, "should")
    return led(stretch, verb, turned, stretch.low(at)) if low in lexicon.ACTED else []


def _passive(stretch: Stretch, at: int) -> list[Found]:
    verb, turned = _verb_behind(stretch, at)
    before = [m for m in stretch.mentions if m.end <= at <= m.end + REACH]
    if not before or any(stretch.low(k) in {",", "that", "which"} for k in range(before[-1].end, at)):
        return []
    if stretch.low(before[-1].start - 1) in cues.NEGATION or stretch.low(before[-1].start - 2) in cues.NEGATION:
        return []
    low = stretch.low(verb)
    act = stretch.low(verb + 1) if low == "be" else low
    if low == "be":
        sign = -1 if act in _WRONG else 1 if act in _RIGHT else 0
    else:
        sign = -1 if act in _STOPS else 1 if act in _STAYS else 0
    return [(sign * turned * before[-1].sign, (stretch.low(at), act))] if sign else []


def _verb_behind(stretch: Stretch, at: int) -> tuple[int, int]:
    """Where the verb of an obligation stands, and whether it is negated."""
    turned, verb = 1, at + 1
    while stretch.low(verb) in BETWEEN - {"be", "been", "being"} or stretch.low(verb).endswith("ly"):
        turned = -turned if stretch.low(verb) in cues.NEGATION else turned
        verb += 1
    return verb, turned


def _valued(stretch: Stretch, at: int) -> list[Found]:
    """ "It is time to end …", "it would be a mistake to leave …"."""
    to = next((k for k in range(at + 1, at + 5) if stretch.low(k) == "to"), None)
    said = at == 0 or any(stretch.low(k) in FINITE | {"it's", "would"} for k in range(at - 3, at))
    if to is None or not said or stretch.low(to + 1) not in lexicon.ACTED:
        return []
    turned = -1 if any(stretch.low(k) in cues.NEGATION for k in range(max(0, at - 3), at)) else 1
    sign = turned if stretch.low(at) in _DUTY else -turned
    return led(stretch, to + 1, sign, stretch.low(at))
