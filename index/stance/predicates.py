"""What is plainly said of the topic: what it is or does, who suffers by it ("would be hurt by the …"), and
where we are better off ("safer inside the league")."""

from __future__ import annotations

from index.stance import cues, effects, lexicon
from index.stance.chain import leads
from index.stance.clause import BE, REACH, clause_verb, is_subject
from index.stance.doing import done
from index.stance.mention import Mention, Stretch
from index.stance.subject import predicates
from index.stance.taking import Found
from index.stance.told import told
from index.stance.verdict import judged
from index.stance.views import VIEWS, others_view

FAR = 14  # words from the start to a thing named by the way
NEAR = 8  # words between "safer" and the topic
_CANNOT = frozenset("cannot can't couldn't not never impossible".split())
_UNSAID = cues.NEGATION | frozenset("nobody if whether unless until when whenever what why how".split())
_THAT_IS = frozenset({"is", "was", "that", "this"})
_HELD = VIEWS | {"sure", "convinced", "persuaded", "confident"}
_INSIDE = frozenset({"inside", "within", "with", "under"})
_IMPOSING = frozenset(
    """forcing imposing introducing using making giving putting moving having adopting relying letting allowing pushing
    extending applying subjecting continuing pursuing going""".split()
)
_CLAIMS = frozenset(
    """suggestion suggestions claim claims idea notion argument arguments assertion assertions allegation allegations
    myth fear fears concern concerns worry worries pretence fiction belief assumption""".split()
)
_FALSE = frozenset(
    """unfounded baseless wrong false nonsense absurd misguided mistaken untrue fanciful rubbish unrealistic naive
    exaggerated overblown misplaced ridiculous laughable ludicrous myth fallacy flawed incorrect bogus
    fantasy bizarre""".split()
)
_CLAUSE = frozenset({",", "that", "and", "but", "because", "think", "believe", "so", "as"})
_OUTSIDE = frozenset({"outside", "without"})


def plainly(stretch: Stretch, places: list[Mention]) -> list[Found]:
    """What is plainly said of the topic as the subject, each shown by two words."""
    found = []
    for mention in places:
        verb, turned = clause_verb(stretch, mention)
        unsaid = _unsaid(stretch, mention) if verb and stretch.low(mention.end) != "to" else 0
        unsaid *= _claimed(stretch, mention)
        if not unsaid:
            continue
        if mention.sign < 0 and stretch.low(mention.end) in {",", "that"}:
            continue
        sign = mention.sign * turned * unsaid
        shown = judged(stretch, verb, sign) or done(stretch, verb, sign)
        deed = _infinitive(stretch, mention)
        shown = [(side * deed, words) for side, words in shown] if deed else shown
        if shown and (deed or is_subject(stretch, mention)) and not others_view(stretch, mention.start):
            found += shown
    return found


def asserted(stretch: Stretch, places: list[Mention]) -> list[Found]:
    """What the topic is and does by all the predicates it is the subject of."""
    found: list[Found] = []
    for mention in places:
        side = _side(stretch, mention)
        if not side:
            continue
        claimed = _claimed(stretch, mention)
        unsaid = _unsaid(stretch, mention) * claimed
        if not unsaid or (claimed > 0 and others_view(stretch, mention.start)):
            continue
        for predicate in predicates(stretch, mention):
            found += told(stretch, predicate, side * unsaid)
    return found


def _claimed(stretch: Stretch, mention: Mention) -> int:
    """-1 in "the claim | that the toll helps … is unfounded", 0 in a claim that nothing is said of, else 1."""
    claim = next(
        (k for k in range(1, mention.start) if stretch.low(k) == "that" and stretch.low(k - 1) in _CLAIMS), None
    )
    if claim is None:
        return 1
    if stretch.low(claim - 1) == "myth":
        return -1
    behind = range(mention.end + 2, len(stretch.words))
    return -1 if any(stretch.low(k) in _FALSE and _is_said(stretch, k) for k in behind) else 0


def _is_said(stretch: Stretch, at: int) -> bool:
    return any(stretch.low(k) in BE for k in range(at - 3, at))


def _side(stretch: Stretch, mention: Mention) -> int:
    """The side of the subject that the topic stands in: of "scrapping | the toll" that of what is done."""
    if mention.sign < 0 and stretch.low(mention.end) in {",", "that"}:
        return 0
    if deed := _infinitive(stretch, mention):
        return deed * mention.sign
    if is_subject(stretch, mention) or _by_way(stretch, mention):
        return mention.sign
    return _gerund(stretch, mention)


def _by_way(stretch: Stretch, mention: Mention) -> bool:
    """ "Blocking pages through | the filter (does nothing)", "laws like the toll (undermine)"."""
    at = mention.start - 1
    while stretch.low(at) in lexicon.DETERMINER or stretch.words[at].text.endswith(("'s", "’s")):
        at -= 1
    such = stretch.low(at) == "as" and stretch.low(at - 1) == "such"
    return 0 < at < FAR and (stretch.low(at) in {"through", "via", "like"} or such)


def _gerund(stretch: Stretch, mention: Mention) -> int:
    """Of "forcing schools into | the scheme (will …)" the side of what is done; 0 where nothing is."""
    for at in range(max(0, mention.start - NEAR), mention.start):
        low = stretch.low(at)
        if low.endswith("ing") and len(low) > 5 and (at == 0 or stretch.low(at - 1) in _CLAUSE):
            way = leads(stretch, at, 1)
            return way[0] if way else mention.sign * (low in _IMPOSING)
    return 0


def _unsaid(stretch: Stretch, mention: Mention) -> int:
    """0 where what follows is denied or only supposed before; -1 behind "there is no evidence that"."""
    before = [stretch.low(k) for k in range(mention.start)]
    denied = next((k for k in reversed(range(len(before))) if before[k] in cues.NEGATION), None)
    if "doubt" in before or (denied is not None and set(before[denied + 1 : denied + 3]) & _HELD):
        return -1
    if "no" in before and before[before.index("no") + 1 :][:1] == ["evidence"] and "that" in before:
        return -1
    unsaid = [k for k, low in enumerate(before) if low in _UNSAID]
    unsaid = [k for k in unsaid if before[k] not in {"what", "how"} or "that" not in before[k:]]
    return 0 if any(before[k] != "why" or stretch.low(k - 1) not in _THAT_IS for k in unsaid) else 1


def _infinitive(stretch: Stretch, mention: Mention) -> int:
    """Of "to | scrap the toll (would be …)" the side of what is done; 0 where it begins otherwise."""
    if stretch.low(0) != "to" or stretch.low(1) not in lexicon.ACTED or mention.start > REACH:
        return 0
    return -1 if stretch.low(1) in lexicon.REVERSES else 1


def compared(stretch: Stretch, places: list[Mention]) -> list[Found]:
    """ "We are safer | inside the league", "poorer without the toll"."""
    found: list[Found] = []
    for mention in places:
        near = range(max(0, mention.start - NEAR), mention.start)
        place = next((k for k in reversed(near) if stretch.low(k) in _INSIDE | _OUTSIDE), None)
        word = next((k for k in near if stretch.low(k) in effects.COMPARES), None)
        if place is None or word is None or word > place or mention.start - place > REACH:
            continue
        better = (stretch.low(word) in effects.BETTER) == (stretch.low(place) in _INSIDE)
        off = stretch.low(word + 1) == "off"
        if (stretch.low(word).endswith("er") or off) and any(stretch.low(k) in BE for k in range(word)):
            found.append((mention.sign if better else -mention.sign, (stretch.low(word), stretch.low(place))))
    return found


def suffered(stretch: Stretch, places: list[Mention]) -> list[Found]:
    """ "Families would be hurt | by the toll", and "we cannot live | without the toll"."""
    found: list[Found] = []
    for at, word in enumerate(stretch.words):
        if word.low == "by" and at > 1 and stretch.low(at - 1) in effects.DOES and _is_passive(stretch, at - 2):
            met = next((w for w in map(stretch.low, range(max(0, at - 8), at)) if w in effects.OF_PEOPLE), None)
            better = (stretch.low(at - 1) not in effects.TAKES) == (met in effects.GOODS)
            way = leads(stretch, at + 1, 1 if better else -1) if met else None
            found += [(way[0], (stretch.low(at - 1), met))] if way and met else []
    for mention in places:
        near = range(max(0, mention.start - 4), mention.start)
        place = next((k for k in near if stretch.low(k) == "without"), None)
        if place is not None and any(stretch.low(k) in _CANNOT for k in range(max(0, place - 10), place)):
            found.append((mention.sign, ("cannot", "without")))
    return found


def _is_passive(stretch: Stretch, at: int) -> bool:
    return stretch.low(at - stretch.low(at).endswith("ly")) in BE
