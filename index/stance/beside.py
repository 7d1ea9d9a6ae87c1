"""Judging words said of the topic: two that agree, or one and the reporting verb, show a direction."""

from __future__ import annotations

import re
from typing import NamedTuple

from index.stance import cues, lexicon
from index.stance.chain import FINITE, SUBJECT
from index.stance.clause import clause_verb, is_subject
from index.stance.mention import LEFT, Mention, Stretch, stretches
from index.stance.views import others_view

NEAR = 6  # words between the topic and what is said of it
REMEDY = 6  # words between what is done to be rid of something and that thing
OBJECT = 4  # words from a judgement to whom it is good or bad for
_CLAUSE = re.compile(
    r"[;:]|,\s+(?=(?:it|this|that)(?:['’]s\b|\s(?:is|was|will|would)\b))|,\s+and\s(?=(?:it|they|this|these|I|we)\b)"
    r"|,?\s+(?:but|whereas|because|since|unless|so that)\s|\s[—–]\s|[.!?]\s"
)
_PLURAL = frozenset({"they", "these"})
_KINDS = frozenset(
    """policy bill law scheme plan measure proposal legislation approach idea programme program tax deal agreement
    reform system project strategy initiative practice move rule regulation treaty ban amendment act""".split()
)
_NOT_NAMED = FINITE | (SUBJECT - {"as"}) | {"that", "which"}
_IF = frozenset({"if", "whether"})
_JUDGING = cues.GOOD | cues.BAD
_BE = frozenset("is are was were be been not by".split())
_BENEFITS = frozenset({"for", "to"})


class Judged(NamedTuple):
    """A judging word with its sign, and whether it stands behind the topic."""

    sign: int
    word: str
    behind: bool


def clauses(content: str, topic: frozenset[str], head: str = "") -> list[tuple[Stretch, list[Mention]]]:
    """Clauses that name the topic, or go on about it with "it", and where they do."""
    found: list[tuple[Stretch, list[Mention]]] = []
    last: Mention | None = None
    just, going_on = False, cues.PRONOUNS
    for text in _CLAUSE.split(content):
        for stretch in stretches(text, topic, head=head, known=last is not None):
            places = list(stretch.mentions)
            if not places and last is not None and just:
                places = [Mention(i, i + 1, last.sign) for i in range(2) if stretch.low(i) in going_on][:1]
                places = _taken_on(stretch, last) or places
            last, just = (places[-1] if places else last), bool(places) and _taken_up(stretch, places[-1])
            places += _gone_on(stretch, places)
            if stretch.mentions:
                going_on = cues.PRONOUNS - ({"it", "its"} if _plural(stretch, stretch.mentions[-1]) else _PLURAL)
            if places:
                found.append((stretch, places))
    return found


def _taken_on(stretch: Stretch, last: Mention) -> list[Mention]:
    """ "This | policy", "such a law", where the topic was named before."""
    if stretch.low(0) not in {"this", "such"}:
        return []
    noun = 1 + (stretch.low(1) in {"a", "an", "new", "whole"})
    return [Mention(0, noun + 1, last.sign)] if stretch.low(noun) in _KINDS else []


def _gone_on(stretch: Stretch, places: list[Mention]) -> list[Mention]:
    """ "The trouble with the toll is that | it …"."""
    end = places[-1].end if places else 0
    behind = [stretch.low(k) for k in range(end, end + 3)]
    told = bool(end) and behind[0] in _BE and behind[1] == "that" and behind[2] in cues.PRONOUNS
    return [Mention(end + 2, end + 3, places[-1].sign)] if told else []


def _plural(stretch: Stretch, mention: Mention) -> bool:
    """Whether the topic is named as several, which are "they"."""
    low = stretch.low(mention.end - 1)
    return low.endswith("s") and not low.endswith(("ss", "is", "us"))


def _taken_up(stretch: Stretch, mention: Mention) -> bool:
    """Whether "it" may go on with the topic, which is no mere object of another thing: "the fleet uses the toll"."""
    if stretch.low(0) == "they":
        return False
    return mention.start <= OBJECT or stretch.low(0) not in lexicon.DETERMINER


def beside(stretch: Stretch, places: list[Mention]) -> list[Judged]:
    """Judging words near the topic with their sign, turned by negation and by the undoing of the topic."""
    found = []
    lows = [word.low for word in stretch.words]
    for i, low in enumerate(lows):
        if low not in _JUDGING or _passing(lows, i) or _IF & set(lows[:i]):
            continue
        near = min(places, key=lambda m: _distance(m, i))
        if (
            _distance(near, i) > NEAR
            or near.start <= i < near.end
            or _turns(low, i, near)
            or _benefits(lows, i, places)
        ):
            continue
        if (i == near.end and low not in cues.DOING) or not (
            _named_so(stretch, near, i) or _predicated(stretch, near, i)
        ):
            continue
        found.append(Judged(_sign(lows, i) * near.sign * (-1 if _negated(lows, i) else 1), low, i >= near.end))
    return found


def _predicated(stretch: Stretch, mention: Mention, at: int) -> bool:
    """Whether the topic is the subject of what stands here, which nobody else thinks."""
    verb = clause_verb(stretch, mention)[0]
    return 0 < verb <= at and not others_view(stretch, mention.start) and is_subject(stretch, mention)


def _named_so(stretch: Stretch, mention: Mention, at: int) -> bool:
    """Whether what stands here is what the topic is called: "(called) the toll a disgrace", "the toll as a success"."""
    between = [stretch.low(k) for k in range(mention.end, at)]
    return mention.start <= OBJECT and mention.end <= at and not any(w in _NOT_NAMED for w in between)


def _distance(mention: Mention, at: int) -> int:
    return max(mention.start - at, at - mention.end + 1, 0)


def _turns(low: str, at: int, mention: Mention) -> bool:
    """Whether the word is one that makes the naming of the topic one of its undoing."""
    return low in lexicon.UNDOES and mention.start - LEFT <= at < mention.start


def _benefits(lows: list[str], at: int, places: list[Mention]) -> bool:
    """ "a victory for the toll's friends", "a threat to the fleet": the topic is not what is judged."""
    if at + 1 >= len(lows) or lows[at + 1] not in _BENEFITS:
        return False
    return any(m.start > at and m.start - at <= OBJECT for m in places)


def _passing(lows: list[str], at: int) -> bool:
    """Whether a deed only describes something else in passing: "improving prospects", "the money saved"."""
    return lows[at] in cues.DOING and lows[at].endswith("ing") and (at == 0 or lows[at - 1] not in _BE)


def _sign(lows: list[str], at: int) -> int:
    return 1 if lows[at] in cues.GOOD else -1 if lows[at] in cues.BAD else 0


def _phrase_before(lows: list[str], at: int) -> list[str]:
    """The words before one, as far as nothing is joined on: "lowered tolls and strengthened …"."""
    before = lows[max(0, at - REMEDY) : at]
    joined = max((n for n, w in enumerate(before) if w in {"and", "or", ","}), default=-1)
    return before[joined + 1 :]


def _negated(lows: list[str], at: int) -> bool:
    """Whether an odd number of negations stands close before a word ("not only" is none), or something that is done
    to be rid of it ("to reduce the risk"), or too much of something for it ("too late to help")."""
    before = lows[max(0, at - 4) : at]
    no_more_than = {i for i, w in enumerate(before) if before[i + 1 : i + 2] in (["only"], ["merely"], ["just"])}
    count = sum(w in cues.NEGATION for i, w in enumerate(before) if i not in no_more_than)
    count += any(w in cues.AGAINST for w in _phrase_before(lows, at))
    count += "to" in before and "too" in before and before.index("too") < before.index("to")
    return count % 2 == 1
