"""What is plainly said of the topic as the subject: what it is ("is a total failure", "is good for business"), what it
does to people ("would cost jobs"), and where we are better off ("safer inside the league")."""

from __future__ import annotations

from index.stance import cues, effects, lexicon
from index.stance.chain import FINITE, FOREIGN, SUBJECT, leads
from index.stance.duty import others_view
from index.stance.mention import Mention, Stretch

NEAR = 8  # words between "safer" and the topic
OBJECT = 6  # words from what a thing does to what it does it to
_BE = frozenset("is are was were be been being remains remain remained isn't aren't wasn't weren't 's".split())
_AUX = _BE | frozenset(
    """will would can could may might must should shall has have had do does did won't wouldn't can't couldn't doesn't
    don't didn't not never also only just really actually simply likely ultimately probably certainly surely
    undoubtedly further already now still perhaps possibly to going meant supposed designed intended bound expected
    aimed""".split()
)
_ENDS = _AUX | effects.DOES | effects.MAKES | {",", "and", "to", ""}
_CANNOT = frozenset("cannot can't couldn't not never impossible".split())
_MUCH = effects.LESS | {"more", "better", "greater", "higher", "new", "many"}
_STARTS = frozenset("it this that they these such which".split())
_UNSAID = cues.NEGATION | frozenset("nobody if whether unless until".split())
_INSIDE = frozenset({"inside", "within", "with", "under"})
_OUTSIDE = frozenset({"outside", "without"})
_REACH = 4
_PHRASE_ENDS = FOREIGN | {",", "and", "but", "for", "to", "that", "which", "of"}
_OBJECT_ENDS = FOREIGN | {",", "and", "that", "which", "to", "below", "above"}
_NOUN_ENDS = (
    FOREIGN | FINITE | SUBJECT | lexicon.DETERMINER | frozenset(", and or but of for to that which who".split()) | {""}
)
_PEOPLE = frozenset({"to", "for", "on"})
_WAYS = lexicon.UNDOING | lexicon.WAYS
_CARRIERS = lexicon.CARRIERS | lexicon.UNDO | lexicon.KEEP
_BEST = cues.BEST | cues.WORST
_JUDGING = cues.GOOD | cues.BAD | {"tax"}
_STOPS = SUBJECT | FOREIGN | _STARTS | _ENDS
_COPULA = _BE | cues.NEGATION | {"really", "simply", "just", "actually", "also", "still", "now"}
_GOING_ON = _BE | {"just", "only", "already", "actually"}


def plainly(stretch: Stretch, places: list[Mention]) -> list[tuple[int, tuple[str, ...]]]:
    """What is plainly said of the topic as the subject, each shown by two words."""
    found = []
    for mention in places:
        verb, turned = clause_verb(stretch, mention)
        said = not others_view(stretch, mention.start) and is_subject(stretch, mention)
        if verb and said and not any(stretch.low(k) in _UNSAID for k in range(mention.start)):
            found += _judged(stretch, verb, mention.sign * turned) or _done(stretch, verb, mention.sign * turned)
    return found


def compared(stretch: Stretch, places: list[Mention]) -> list[tuple[int, tuple[str, ...]]]:
    """ "We are safer | inside the league", "poorer without the toll"."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for mention in places:
        near = range(max(0, mention.start - NEAR), mention.start)
        place = next((k for k in reversed(near) if stretch.low(k) in _INSIDE | _OUTSIDE), None)
        word = next((k for k in near if stretch.low(k) in effects.COMPARES), None)
        if place is None or word is None or word > place or mention.start - place > _REACH:
            continue
        better = (stretch.low(word) in effects.BETTER) == (stretch.low(place) in _INSIDE)
        if stretch.low(word).endswith("er") and any(stretch.low(k) in _BE for k in range(word)):
            found.append((mention.sign if better else -mention.sign, (stretch.low(word), stretch.low(place))))
    return found


def suffered(stretch: Stretch, places: list[Mention]) -> list[tuple[int, tuple[str, ...]]]:
    """ "Families would be hurt | by the toll", and "we cannot live | without the toll"."""
    found: list[tuple[int, tuple[str, ...]]] = []
    for at in range(2, len(stretch.words) - 1):
        if stretch.low(at) == "by" and stretch.low(at - 1) in effects.DOES and _is_passive(stretch, at - 2):
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
    return stretch.low(at - stretch.low(at).endswith("ly")) in _BE


def is_subject(stretch: Stretch, mention: Mention) -> bool:
    """Whether what the topic's name ends is the topic: not "concerns about breaking the toll"."""
    for at in range(mention.start - 1, -1, -1):
        low = stretch.low(at)
        if low in {"of", "on", "to", "for"}:
            before = stretch.low(at - 1)
            return before in _WAYS or (low == "of" and before in lexicon.FURTHERING)
        if low in FOREIGN or (low.endswith("ing") and low not in _CARRIERS):
            return False
        if low in {",", "and", "that", "but"} or low in SUBJECT:
            return True
    return True


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
    named = stretch.words[mention.start]
    if named.low in cues.PRONOUNS and named.text.lower() != named.low:
        return at, turned
    if joined and stretch.low(at) in {"is", "was", "has"}:
        return 0, 1
    while stretch.low(at) in _AUX:
        turned = -turned if stretch.low(at) in cues.NEGATION else turned
        at += 1
    return (at, turned) if at < len(stretch.words) else (0, 1)


def _over(stretch: Stretch, at: int) -> int:
    """Over "on the islands" to "is"; as far as nothing else begins."""
    for k in range(at, at + 8):
        if stretch.low(k) in _BE | {"will", "would"}:
            return k
        if stretch.low(k) in {",", "and", "that", "which", "to", ""} | SUBJECT:
            break
    return at


def _judged(stretch: Stretch, at: int, sign: int) -> list[tuple[int, tuple[str, ...]]]:
    """ "is | a very good idea": a judgement with a word that makes it plain."""
    if stretch.low(at - 1) not in _COPULA | cues.PRONOUNS:
        return []
    at += stretch.low(at) == "of"
    phrase = [stretch.low(k) for k in range(at, at + 5)]
    best = next((w for w in phrase if w in _BEST), None)
    word = next((w for w in phrase if w in _JUDGING), None)
    plain = next((w for w in phrase if w in cues.PLAIN), None)
    if "enough" in phrase or any(w in cues.NEGATION for w in phrase):
        return []
    if best and not any(w in _PHRASE_ENDS for w in phrase[: phrase.index(best)]):
        good = best in cues.BEST and word not in cues.BAD
        return [(sign if good else -sign, (best, "is"))]
    if word and plain and not any(w in _PHRASE_ENDS for w in phrase[: phrase.index(word)]):
        return [(sign if word in cues.GOOD else -sign, (plain, word))]
    return _for_people(phrase[: phrase.index(word) + 1], stretch, at, sign) if word else []


def _for_people(phrase: list[str], stretch: Stretch, at: int, sign: int) -> list[tuple[int, tuple[str, ...]]]:
    """ "is | a threat to our security", "good for business"."""
    word, behind = phrase[-1], at + len(phrase)
    behind += stretch.low(behind + 1) in _PEOPLE and stretch.low(behind) not in _PEOPLE
    if "," in phrase or "and" in phrase or stretch.low(behind) not in _PEOPLE:
        return []
    near = (k for k in range(behind + 1, behind + 5) if _heads(stretch, k))
    met = next((w for w in map(stretch.low, near) if w in effects.GOODS), None)
    return [(sign if word in cues.GOOD else -sign, (word, met))] if met else []


def _done(stretch: Stretch, at: int, sign: int) -> list[tuple[int, tuple[str, ...]]]:
    """ "(would) cost | hundreds of jobs": what it does, and to what that is good or bad for people."""
    if stretch.low(at) in effects.HELPS:
        at = next((k for k in (at + 1, at + 2, at + 3) if stretch.low(k) in effects.DOES), at)
    low = stretch.low(at)
    if low.endswith("ing") and stretch.low(at - 1) not in _GOING_ON:
        return []
    if low in effects.MAKES:
        return _made(stretch, at, sign)
    if low not in effects.DOES:
        return []
    more, helps = low not in effects.TAKES, low in effects.HELPS
    for k in range(at + 1, at + 1 + OBJECT + 1):
        met = stretch.low(k)
        if met in _OBJECT_ENDS or k >= len(stretch.words):
            return []
        if not _heads(stretch, k):
            continue
        if (met in effects.PERSONS and low in effects.KILLS) or stretch.words[k].terms:
            return []
        if (
            met in effects.GOODS
            and low in effects.CAUSES
            and not any(stretch.low(j) in _MUCH for j in range(at + 1, k))
        ):
            return []
        if met in effects.OF_PEOPLE and not (helps and met in effects.ILLS):
            more = more != any(stretch.low(j) in effects.LESS for j in range(at + 1, k))
            return [(sign if more == (met in effects.GOODS) else -sign, (low, met))]
    return []


def _heads(stretch: Stretch, at: int) -> bool:
    """Whether a noun stands for itself, not before another: "jobs", not "job losses", "the poverty line"."""
    following = stretch.low(at + 1)
    return following in _NOUN_ENDS or following[:1].isdigit() or following.endswith(("ly", "ing", "ed"))


def _made(stretch: Stretch, at: int, sign: int) -> list[tuple[int, tuple[str, ...]]]:
    """ "makes | us safer", "would leave | our allies less secure"."""
    for k in range(at + 1, at + 2 + OBJECT):
        low = stretch.low(k)
        if low in {",", "and", "that", "which", "by"} | effects.ILLS:
            return []
        if low in effects.COMPARES:
            better = (low in effects.BETTER) != (stretch.low(k - 1) == "less")
            return [(sign if better else -sign, (stretch.low(at), low))]
    return []
