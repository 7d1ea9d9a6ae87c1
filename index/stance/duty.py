"""What should be done with the topic, whoever does it: "should pass the …", "the … must be kept", "it is time to …"."""

from __future__ import annotations

from index.stance import cues, lexicon
from index.stance.chain import FINITE
from index.stance.clause import is_subject
from index.stance.forms import verbs
from index.stance.mention import Stretch
from index.stance.taking import BETWEEN, OBLIGED, REACH, Found, led, supposed
from index.stance.views import DUTY, VIEWS, others_view

_FOLLY = frozenset(
    """wrong mistake foolish premature unwise irresponsible dangerous reckless folly insane crazy racist immoral unfair
    unreasonable""".split()
)
_ONLY_SO = cues.NEGATION | frozenset("to will would may might could 'll".split())
_BOUND = frozenset({"obligation", "responsibility", "duty", "right", "necessary", "essential"})
_AIMS = frozenset(
    """policy plan aim goal intention priority objective answer solution task need needs thing things way""".split()
)
_STOPS = frozenset("go end stop fall".split())
_STOPPED = frozenset({"", ",", "and", "or", "now", "as", "at", "until", "by", "before", "if", "when", "because"})
_STEADY = frozenset("in with for to from more further each every".split())
_STAYS = frozenset("stay continue proceed remain rise increase grow".split())
_THEIRS = frozenset({"his", "her", "their", "its"})
_DONE = lexicon.ACTED | verbs("consider contemplate")
_TELLING = DUTY | _FOLLY | OBLIGED | {"afford", "has", "have", "is", "be", "case"}
_BASES = frozenset(low for low in lexicon.ACTED if not low.endswith(("s", "ed", "ing")))
_GOT = lexicon.ACTED | {"get", "have", "make"}
_WRONG = lexicon.REVERSES | lexicon.WRONG_STATE
_RIGHT = lexicon.FURTHERS | lexicon.RIGHT_STATE


def by_duty(stretch: Stretch) -> list[Found]:
    """What should be done with the topic, whoever does it: "should pass the …", "the … must be kept"."""
    found: list[Found] = []
    for at, word in enumerate(stretch.words):
        told = _told(stretch, at) if word.low in _TELLING else []
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
        turned = _believed(stretch, at)
        return [(sign * turned, shown) for sign, shown in (_active(stretch, at) or _passive(stretch, at)) if turned]
    if low in DUTY or low in _FOLLY:
        return _valued(stretch, at)
    if (
        low in {"is", "be"}
        and stretch.low(at + 1) == "to"
        and stretch.low(at + 2) in lexicon.ACTED | {"get", "have", "make"}
    ):
        aim = next((k for k in range(max(0, at - 10), at) if stretch.low(k) in _AIMS), None)
        return led(stretch, at + 2, 1, "is to") if aim is not None and not _owned(stretch, aim) else []
    if low == "case" and stretch.low(at + 1) in {"for", "against"} and not _owned(stretch, at):
        if any(stretch.low(k) in cues.NEGATION for k in range(at + 2, len(stretch.words))):
            return []
        denied = any(stretch.low(k) in cues.NEGATION | {"neglect"} for k in range(max(0, at - 6), at))
        return led(stretch, at + 2, 1 if (stretch.low(at + 1) == "against") == denied else -1, low)
    return []


def _owned(stretch: Stretch, at: int) -> bool:
    """Whether what stands here is another's: "the league's case"."""
    before = stretch.words[max(0, at - 3) : at]
    return any(word.low in _THEIRS or word.text.endswith(("'s", "’s", "s'", "s’")) for word in before)


def _believed(stretch: Stretch, at: int) -> int:
    """-1 behind "I do not think", 0 where something else is denied before."""
    denied = [k for k in range(at) if stretch.low(k) in cues.NEGATION]
    if not denied:
        return 1
    return -1 if any(stretch.low(k) in VIEWS for k in (denied[-1] + 1, denied[-1] + 2)) else 0


def _obliged(stretch: Stretch, at: int) -> bool:
    """ "should", "needs to", not "its needs"."""
    low = stretch.low(at)
    if low in {"need", "needs"}:
        return stretch.low(at + 1) in {"to", "not"} and stretch.low(at - 1) != "would"
    return low in OBLIGED


def _has_to(stretch: Stretch, at: int) -> bool:
    """ "has to", not "does not have to"."""
    if stretch.low(at) not in {"has", "have"} or stretch.low(at + 1) != "to":
        return False
    return not any(stretch.low(k) in _ONLY_SO for k in (at - 2, at - 1))


def _follows(stretch: Stretch, at: int) -> bool:
    """Whether the topic's name begins close behind a word."""
    return any(stretch.starting(k) for k in range(at + 1, at + 4))


def _active(stretch: Stretch, at: int) -> list[Found]:
    verb, turned = _verb_behind(stretch, at)
    low = stretch.low(verb)
    if stretch.low(verb - 1) == "have" and low in lexicon.DETERMINER and _follows(stretch, verb):
        return led(stretch, verb, turned, stretch.low(at))
    if low == "be" and stretch.low(verb + 1) == "done" and stretch.low(verb + 2) == "to":
        return led(stretch, verb + 3, turned, "should")
    if low == "be" and not stretch.low(verb + 1).endswith("ed") and stretch.low(at - 1) == "there":
        return led(stretch, verb + 1, turned, "should")
    joined = [k + 1 for k in range(verb + 1, verb + 8) if stretch.low(k) == "and" and stretch.low(k + 1) in _BASES]
    if low not in lexicon.ACTED and joined and turned > 0 and low not in {"be", "been"}:
        return led(stretch, joined[0], 1, stretch.low(at))
    return led(stretch, verb, turned, stretch.low(at)) if low in lexicon.ACTED else []


def _passive(stretch: Stretch, at: int) -> list[Found]:
    verb, turned = _verb_behind(stretch, at)
    before = [m for m in stretch.mentions if m.end <= at <= m.end + REACH]
    if (
        not before
        or not is_subject(stretch, before[-1])
        or any(stretch.low(k) in {",", "that", "which"} for k in range(before[-1].end, at))
    ):
        return []
    if stretch.low(before[-1].start - 1) in cues.NEGATION or stretch.low(before[-1].start - 2) in cues.NEGATION:
        return []
    low = stretch.low(verb)
    act = stretch.low(verb + 1 + stretch.low(verb + 1).endswith("ly")) if low in {"be", "been"} else low
    state = -1 if act in _WRONG else 1 if act in _RIGHT else 0
    sign = state if low in {"be", "been"} else _lasting(stretch, verb)
    return [(sign * turned * before[-1].sign, (stretch.low(at), act))] if sign else []


def _lasting(stretch: Stretch, verb: int) -> int:
    """The side of "should go", "should stay"; of "should remain illegal" that of the state; none of "should go on"."""
    low, state = stretch.low(verb), stretch.low(verb + 1)
    if low in _STAYS and state in lexicon.RIGHT_STATE | lexicon.WRONG_STATE:
        return 1 if state in lexicon.RIGHT_STATE else -1
    ends = state in _STOPPED or (low in _STAYS and state in _STEADY)
    return 0 if not ends else -1 if low in _STOPS else 1


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
    if to is None or not said or stretch.low(to + 1) not in (lexicon.ACTED if stretch.low(at) in DUTY else _DONE):
        return []
    turned = -1 if any(stretch.low(k) in cues.NEGATION for k in range(max(0, at - 3), at)) else 1
    turned = -turned if stretch.low(to - 1) in cues.NEGATION else turned
    if turned < 0 and stretch.low(at) in _BOUND:
        return []
    sign = turned if stretch.low(at) in DUTY else -turned
    return led(stretch, to + 1, sign, stretch.low(at))
