"""From somebody who takes a side along his words to the topic: "called for | an end to the toll" is against it.

Support and opposition, and what is done with a thing, multiply on the way, as in "criticised her for questioning
the toll". The way ends where another clause begins, or with a word that may be a verb nobody knows.
"""

from __future__ import annotations

from index.stance import cues, lexicon
from index.stance.forms import verbs
from index.stance.mention import Stretch

FARTHEST = 16  # words from who takes a side to the topic
UNKNOWN = 5  # words on the way that say nothing by themselves
FINITE = frozenset(
    """is are was were am has have had will would can could may might must should shall do does did 's 're 've 'd 'll
    isn't aren't wasn't weren't won't wouldn't can't couldn't don't doesn't didn't shouldn't""".split()
)
SUBJECT = frozenset("i he she it they we you who what when where why how whether if because while although as".split())
FOREIGN = frozenset(
    """in on over about at after before during from by with between under into like without than through since until
    despite amid toward towards among around within""".split()
)
_TAKEN_ON = frozenset({"on", "from"})  # "a ban on", "withdrawal from"
_STAYS = verbs("remain stay")
_SPOKEN = verbs(
    "discuss comment say talk name identify confirm reveal disclose describe estimate predict speculate answer"
)
_PURPOSE = frozenset({"aim", "aims"})
_KEEPS = verbs("keep")
_RELATIVE = frozenset({"that", "which"})
_HAVING = frozenset({"have", "has", "had", "having", "'ve"})
_NOT_ASKED = frozenset({"be", "go", "stay", "become", "remain"})
_ENDS = frozenset({"end", "stop"})
_PLANNED = frozenset({"plan", "plans"})
_REQUIRES = verbs("require force compel oblige")
_UNLAWFUL = frozenset({"illegal", "unlawful"})
_FELT_TO = frozenset("opposition objection objections resistance hostility aversion antipathy opposed".split())
_DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december""".split()
)
_OWN = frozenset({"his", "her", "its", "their"})
_MODAL = frozenset({"would", "will", "could", "to", "may", "might"})
_NOT_A_SIDE = frozenset({"not", "never", "without", "no", "neither", "nor"})
_SILENT = (
    lexicon.LEADS | lexicon.DETERMINER | lexicon.WAYS | lexicon.MOVERS | frozenset({"of", "for", "to", ",", "and"})
)
_KNOWN = lexicon.LEADS | lexicon.TURNS | lexicon.MOVERS
_KNOWN_ING = _KNOWN | lexicon.CARRIERS
_CARRIES = (
    _SILENT
    | lexicon.TURNS
    | lexicon.MEASURE
    | lexicon.CALLS
    | lexicon.WORTH
    | lexicon.FLAW
    | lexicon.LAWFUL
    | {"case", ""}
)
_VERBAL = _KNOWN | _NOT_A_SIDE
_AGAIN = lexicon.TURNS | lexicon.KEEP
_HELPED = lexicon.LEADS | lexicon.TURNS | lexicon.DETERMINER
_ARTICLES = lexicon.DETERMINER - lexicon.POINTING


def leads(stretch: Stretch, start: int, sign: int, *, asked: bool = False) -> tuple[int, str] | None:
    """The side taken towards the topic by one who takes `sign` towards the words from `start` on, and the word before
    the topic that last decided it; None if they do not lead to the topic. `asked`: what is "to" do something is only
    who is asked."""
    base, unknown, decided = sign, 0, ""
    at = start
    while at < min(len(stretch.words), start + FARTHEST):
        mention = stretch.starting(at)
        if mention:
            if (asked and _is_asked(stretch, mention.end)) or _is_made(stretch, start, at, mention.end):
                return None
            turned = _undone(stretch, mention.end) != mention.contrary
            return (-sign if turned else sign), decided or stretch.words[at].low
        low = stretch.low(at)
        if (low in lexicon.MANNER and stretch.low(at - 1) != "to") or low in _SPOKEN:
            return None
        if low == "to" and sign != base and stretch.low(at + 1) in lexicon.ACTED and not _purposed(stretch, at):
            return None
        step = _step(stretch, at) or (low == "from" and _guarded(stretch, start, at))
        if step == 0:
            return None
        if low == "by":
            sign = 1
        elif (low == "from" and _guarded(stretch, start, at)) or _turns(stretch, at):
            sign, decided = -sign, low
        elif low == "including" or (low in {",", "and", "or"} and stretch.low(at + step) in _AGAIN):
            sign = base
        elif low not in _SILENT and not stretch.words[at].text[:1].isupper():
            unknown += 1
        if unknown > UNKNOWN:
            return None
        at += step
    return None


def _is_made(stretch: Stretch, start: int, at: int, end: int) -> bool:
    """ "(not to) require | toll collectors to pay": the topic is who is made to do something."""
    made = any(stretch.low(k) in _REQUIRES for k in range(max(start, at - 3), at))
    return made and any(stretch.low(k) == "to" for k in (end, end + 1))


def _is_asked(stretch: Stretch, at: int) -> bool:
    """ "(call on) the league to act", not "(want) the league to be dissolved"."""
    verb = at + 1 + stretch.low(at + 1).endswith("ly")
    if stretch.low(verb) in lexicon.DETERMINER:
        return False
    ends = stretch.low(verb) in _ENDS and stretch.low(verb + 1) in FOREIGN | {"", ",", "and"}
    return stretch.low(at) == "to" and not ends and stretch.low(verb) not in _NOT_ASKED


def _undone(stretch: Stretch, at: int) -> bool:
    """Whether what stands behind the topic undoes it: "toll relief", "(wants) the toll to be scrapped"."""
    if stretch.low(at) in lexicon.UNDOING_AFTER | _UNLAWFUL:
        return True
    at += stretch.low(at) in {"to", "from"}
    at += stretch.low(at) in {"be", "being"}
    low = stretch.low(at)
    return low in lexicon.UNDO and (low.endswith("ed") or stretch.low(at - 1) in {"be", "being", "to"})


def _guarded(stretch: Stretch, start: int, at: int) -> bool:
    return any(stretch.low(k) in lexicon.GUARDS for k in range(start, at))


def _purposed(stretch: Stretch, at: int) -> bool:
    """Whether "to" tells what the thing before it is, "the plan to block", not what for."""
    return _carries(stretch, at) or stretch.low(at - 1) in _NOT_A_SIDE


def _turns(stretch: Stretch, at: int) -> bool:
    """Whether a word turns the side; not "a bill defeated last year", whoever did that."""
    low = stretch.low(at)
    if low.endswith("ed") and low in lexicon.REVERSES and low not in lexicon.AGAINST_WORDS:
        return stretch.low(at - 1) in _HAVING
    if low in {"anti", "pro"}:
        return low == "anti" and stretch.starting(at + 1) is not None
    if low in _KEEPS and "from" in {stretch.low(k) for k in range(at + 1, at + 5)}:
        return True
    if low in {"fewer", "less"} and (stretch.low(at - 1) == "need" or stretch.starting(at + 1)):
        return True
    too = low == "too" and "to" in {stretch.low(k) for k in range(at + 1, at + 4)}
    return too or low in lexicon.TURNS or low in _NOT_A_SIDE or _fights(stretch, at)


def _fights(stretch: Stretch, at: int) -> bool:
    return stretch.low(at) in lexicon.FIGHTS and not {"for", "to"} & {stretch.low(at + 1), stretch.low(at + 2)}


def _step(stretch: Stretch, at: int) -> int:
    """How many words on the way goes from here: 0 if it ends."""
    low, following = stretch.low(at), stretch.low(at + 1)
    if low in _RELATIVE:
        pointing = (
            low == "that" and stretch.starting(at + 1) and stretch.low(at - 1) in {"", "of", "for", *lexicon.LEADS}
        )
        return 1 if pointing else _to_act(stretch, at + 1)
    if low in {"of", "for"}:
        return 1 if _carries(stretch, at) else 0
    if low == "to":
        if stretch.low(at - 1) in _FELT_TO and following not in FINITE:
            return 1
        verbal = following in _VERBAL or following.endswith("ly")
        return _may_follow_to(stretch, at + 1) if verbal or _carries(stretch, at) else 0
    if (low == "as" and stretch.low(at - 1) == "such") or (
        low == "like" and (following in lexicon.DETERMINER or stretch.starting(at + 1))
    ):
        return 1
    if (low in FINITE and not (low == "have" and stretch.low(at - 1) == "to")) or low in SUBJECT or low == "but":
        return 0
    if low == "help" and following not in _HELPED:
        return 0
    if low in {"and", ","}:
        return 0 if _another_side(stretch, at + 1) else 1
    if low == "by":
        return 1 if following in lexicon.ACTED and following.endswith("ing") else 0
    if low in {"in", "within"} and stretch.low(at - 1) in _STAYS:
        return 1
    if low in {"on", "in"} and following in _DAYS:
        return 2
    if low in FOREIGN:
        before = stretch.low(at - 1)
        felt = before in lexicon.AGAINST_NOUNS and low in {"at", "over", "about", "with"}
        return (
            1
            if felt
            or (low == "over" and following in _OWN)
            or (low in _TAKEN_ON and before in lexicon.UNDOES)
            or (low == "on" and before in _PLANNED)
            or (low == "in" and before in lexicon.CHANGES)
            else 0
        )
    known = low in _KNOWN_ING or stretch.low(at - 1) in _ARTICLES or following in {"and", ","}
    return 0 if low.endswith("ing") and not known else 1


def _carries(stretch: Stretch, at: int) -> bool:
    """Whether what stands before "of" or "for" is nothing but a way to what stands behind: "the plan for", not "a haven
    for", "the victims of"."""
    before = stretch.low(at - 1)
    if before in _PURPOSE:
        return False
    return before in _CARRIES or (stretch.low(at) != "for" and before in lexicon.FURTHERING)


def _to_act(stretch: Stretch, at: int) -> int:
    """Over "that would" to what is done; 0 where that is nothing known."""
    low = stretch.low(at)
    if low in _MODAL and stretch.low(at + 1) == "have":
        at, low = at + 1, "would"
    if low in _MODAL and stretch.low(at + 1) in lexicon.ACTED | lexicon.MOVERS:
        return 2
    return 1 if low in lexicon.ACTED else 0


def _may_follow_to(stretch: Stretch, at: int) -> int:
    low = stretch.low(at)
    if low in lexicon.DETERMINER or low in _NOT_A_SIDE or low in _KNOWN or stretch.starting(at):
        return 1
    if low.endswith("ly") and stretch.low(at + 1) in lexicon.ACTED:
        return 2
    return 1 if at < len(stretch.words) and stretch.words[at].text[:1].isupper() else 0


def _another_side(stretch: Stretch, at: int) -> bool:
    """Whether a new side is taken here: "… and strongly supported the toll"."""
    at += stretch.low(at) == "and"
    at += stretch.low(at).endswith("ly")
    low = stretch.low(at)
    if low in {"not", "never"}:
        return True
    return low in lexicon.EITHER and low.endswith(("s", "ed")) and not cues.is_agent(low)
