"""What stands about the topic's name and tells a side of it: "this reckless toll", "the worst idea is the toll",
"failed policies such as the toll", "the dangers of the toll", "a toll that the council should keep"."""

from __future__ import annotations

from index.stance import cues, lexicon, qualities
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.clause import BE, is_adverb
from index.stance.mention import Mention, Stretch
from index.stance.taking import OBLIGED, SELF, Found
from index.stance.views import others_view

NEAR = 7  # words between the topic and what it is called
_DENIED = cues.NEGATION | frozenset("if whether any alleged supposed so-called claimed perceived potential".split())
_HARM = (lexicon.FLAW - {"threat", "threats", "failure", "failures"}) | frozenset(
    """damage chaos devastation misery havoc cruelty evil evils perils peril pitfalls pitfall flaws flaw defects defect
    injustices failings inadequacy inadequacies shortcomings failures hypocrisy unfairness inequities problems
    shambles debacle fiasco scandal burden victims victim excesses abuses horrors inefficiencies""".split()
)
_GOOD_OF = (lexicon.WORTH | frozenset(
    """importance virtues merits advantages usefulness effectiveness gains""".split())) - {
    "need", "needs", "value", "values", "promise", "promises", "merit", "merits",
}  # fmt: skip
_WEIGHED = frozenset(
    """cost costs risk risks outweigh outweighs outweighed question questions questioned doubt doubts debate debated
    whether exaggerated overstated overestimated despite assess assessing study examine discuss discussed
    weigh""".split()
)
_DEAR = frozenset("hidden true human huge enormous massive devastating crippling staggering social terrible".split())
_OF = frozenset({"of", "in", "from", "by"})
_WISHING = frozenset({"people", "the", "this", "our"})
_SUCH = frozenset({"like", "including"})
_CARRIERS = (lexicon.WAYS - {"use"}) | frozenset(
    "experiment experiments practice practices approach pursuit rush obsession".split()
)
_BEST = cues.BEST | cues.WORST | {"best", "worst", "biggest", "greatest"}
_ANSWERS = frozenset("answer solution remedy cure key way fix".split())
_TROUBLES = frozenset("problem culprit trouble obstacle barrier threat mistake scandal folly tragedy mistake".split())
_RELATIVE = frozenset({"that", "which"})


def framed(stretch: Stretch, places: tuple[Mention, ...]) -> list[Found]:
    """The sides shown by what stands about the names of the topic, each by two words."""
    found: list[Found] = []
    for mention in places:
        if others_view(stretch, mention.start):
            continue
        found += _called(stretch, mention) or _amounts(stretch, mention) or _instance(stretch, mention)
        found += _had(stretch, mention) or _owed(stretch, mention)
    return found


_ENDS = (
    FINITE
    | FOREIGN
    | SUBJECT
    | lexicon.UNDOING_AFTER
    | frozenset("and or but of to for that which who , here now".split())
) | {""}


def _called(stretch: Stretch, mention: Mention) -> list[Found]:
    """ "This | reckless | toll", "a much-needed toll"."""
    at = mention.start - 1
    if mention.sign < 0:
        return []
    at -= stretch.low(at) in lexicon.DETERMINER
    if stretch.low(at) in {"of", "for", "with", "on", "in", "to"} and stretch.low(at - 1) in _CARRIERS:
        at -= 2
    elif stretch.low(at + 1) in lexicon.DETERMINER:
        return []
    while at > max(-1, mention.start - 4) and stretch.words[at].text[:1].isupper() and at > 0:
        at -= 1
    low, before = stretch.low(at), stretch.low(at - 1)
    if low not in qualities.BEFORE_BAD | qualities.BEFORE_GOOD or _denied(stretch, at):
        return []
    if before in {"less", "more", "most", "not", "no", "too"}:
        return []
    sign = 1 if low in qualities.BEFORE_GOOD else -1
    return [(sign * mention.sign, (low, stretch.low(mention.start)))]


def _denied(stretch: Stretch, at: int) -> bool:
    return any(stretch.low(k) in _DENIED for k in range(max(0, at - 4), at))


def _amounts(stretch: Stretch, mention: Mention) -> list[Found]:
    """ "One of the worst ideas | is the toll", "the answer is the toll"."""
    at = mention.start - 1
    at -= stretch.low(at) in lexicon.DETERMINER or (stretch.low(at - 1) in BE and stretch.low(at) not in FOREIGN)
    if stretch.low(at) not in BE or at < 2:
        return []
    turned = 1
    at -= stretch.low(at) == "be"
    if stretch.low(0) == "what" and _wished(stretch, at):
        return [(mention.sign, (_wished(stretch, at), "is"))]
    near = [stretch.low(k) for k in range(max(0, at - NEAR), at)]
    if set(near) & (cues.NEGATION | {"if", "whether", ",", "question", "issue"}) or near[-1] in {"it", "that", "this"}:
        return []
    word = next((w for w in near if w in _BEST | _ANSWERS | _TROUBLES), None)
    if word is None or not set(near) & (lexicon.DETERMINER | {"one"}):
        return []
    if word in {"biggest", "greatest"}:
        bad = next((w for w in near if w in _TROUBLES), None)
        return [(-mention.sign * turned, (word, bad))] if bad else []
    good = word in _ANSWERS or word in cues.BEST or word == "best"
    return [((1 if good else -1) * mention.sign * turned, (word, "is"))]


def _wished(stretch: Stretch, end: int) -> str:
    """ "What we | want"."""
    named = stretch.low(1) in SELF | _WISHING or stretch.words[1].text[:1].isupper()
    if not named or any(stretch.low(k) in cues.NEGATION for k in range(end)):
        return ""
    return next((low for k in range(2, end) if (low := stretch.low(k)) in lexicon.DEMAND), "")


def _instance(stretch: Stretch, mention: Mention) -> list[Found]:
    """ "Failed policies | such as the toll", "proven reforms like the toll"."""
    for at in range(mention.start - 1, max(1, mention.start - NEAR), -1):
        low = stretch.low(at)
        such = (low == "as" and stretch.low(at - 1) == "such") or low in _SUCH
        if low in FINITE | SUBJECT - {"as"}:
            return []
        if such:
            start = at - 1 - (low == "as")
            for k in range(start, max(-1, start - 4), -1):
                told = stretch.low(k)
                if told in FINITE | FOREIGN | {"of", "to", "and", ","} or _denied(stretch, k):
                    return []
                if told in qualities.BEFORE_BAD | qualities.BEFORE_GOOD | _PROVEN:
                    sign = -1 if told in qualities.BEFORE_BAD else 1
                    return [(sign * mention.sign, (told, "such"))]
            return []
    return []


_PROVEN = frozenset({"proven", "sensible", "practical", "positive", "improvements", "achievements"})


def _had(stretch: Stretch, mention: Mention) -> list[Found]:
    """ "The damage (done) | by the toll", "the importance of the toll"."""
    lows = {word.low for word in stretch.words}
    at = mention.start - 1
    while at > 0 and (stretch.low(at) in lexicon.DETERMINER or stretch.low(at).endswith("ing")):
        at -= 1
    if stretch.low(at) not in _OF:
        return []
    noun = at - 1
    noun -= stretch.low(noun).endswith("ed") or stretch.low(noun) in {"done", "wrought"}
    low, before = stretch.low(noun), {stretch.low(k) for k in range(max(0, noun - 3), noun)}
    definite = before & {"the", "its", "these", "those", "this", "such", "obvious", "many", "serious", "grave"}
    weighed = lows & (_WEIGHED - {"cost", "costs"} if low in {"cost", "costs"} else _WEIGHED)
    if not definite or weighed or before & _DENIED or lows & cues.NEGATION:
        return []
    if low in _HARM and low not in {"problems"}:
        return [(-mention.sign, (low, stretch.low(at)))]
    if low in {"cost", "costs"} and before & _DEAR:
        return [(-mention.sign, (low, stretch.low(at)))]
    if (
        low in _GOOD_OF
        and not {stretch.low(k) for k in range(mention.end, mention.end + 3)} & BE
        and stretch.low(at) in {"of", "in"}
    ):
        return [(mention.sign, (low, stretch.low(at)))]
    return []


def _owed(stretch: Stretch, mention: Mention) -> list[Found]:
    """ "A toll | that the council should keep"."""
    if stretch.low(mention.end) not in _RELATIVE:
        return []
    for at in range(mention.end + 1, mention.end + 8):
        low = stretch.low(at)
        if low in OBLIGED:
            turned, verb = 1, at + 1
            while stretch.low(verb) in cues.NEGATION | {"be", "to"} or is_adverb(stretch.low(verb)):
                turned = -turned if stretch.low(verb) in cues.NEGATION else turned
                verb += 1
            done = stretch.low(verb)
            if done in lexicon.ACTED and (stretch.low(verb + 1) in _ENDS):
                return [((-1 if done in lexicon.REVERSES else 1) * turned * mention.sign, (low, done))]
            return []
        if low in FINITE or low in {",", ""}:
            return []
    return []
