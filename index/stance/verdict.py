"""What the topic is said to be: "is a mistake", "is unfair", "is a very good idea", "is good for business"."""

from __future__ import annotations

from index.stance import cues, effects
from index.stance.chain import FOREIGN, SUBJECT
from index.stance.clause import BE, is_adverb
from index.stance.doing import heads
from index.stance.mention import Stretch
from index.stance.taking import Found

LONGEST = 5  # words of what something is said to be
_PHRASE_ENDS = FOREIGN | {",", "and", "but", "for", "to", "that", "which", "of"}
_PEOPLE = frozenset({"to", "for", "on"})
_BEST = cues.BEST | cues.WORST
_JUDGING = cues.GOOD | cues.BAD | {"tax"}
_BETTER = effects.IS_BETTER | effects.IS_WORSE
_VERDICTS = cues.APPROVES | cues.CONDEMNS
_THING = frozenset(
    "news economics politics thing idea move step policy decision approach way deal law tax measure choice".split()
)
_FINE = frozenset({"good", "bad", "terrible", "great", "awful", "excellent"})
_NEUTRAL = frozenset("issue question moment test time vote debate topic area matter evil fact reality truth".split())
_BEFORE = frozenset("a an the our my and both very long such one another most more".split())
_QUALITIES = cues.PLAIN | _VERDICTS | _JUDGING | _BEFORE
_ENDS = _PHRASE_ENDS | SUBJECT | {"", "or", "now", "than", "today"}
_COPULA = BE | cues.NEGATION | {"really", "simply", "just", "actually", "also", "still", "now"}
_POINTS = frozenset({"that", "these", "they"})


def judged(stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "is | a very good idea": a judgement that tells a side, or one with a word that makes it plain."""
    while is_adverb(stretch.low(at - 1)):
        at -= 1
    if stretch.low(at - 1) not in _COPULA and "'" not in stretch.words[at - 1].text:
        return []
    at += stretch.low(at) == "of"
    phrase = [stretch.low(k) for k in range(at, at + LONGEST)]
    if {"enough", "theory", "paper"} & set(phrase) or any(w in cues.NEGATION for w in phrase):
        return []
    word = next((w for w in phrase if w in _JUDGING), None)
    if shown := _by_itself(stretch, phrase, word):
        return [(sign if shown[0] else -sign, shown[1:])]
    return _for_people(phrase[: phrase.index(word) + 1], stretch, at, sign) if word else []


def _by_itself(stretch: Stretch, phrase: list[str], word: str | None) -> tuple[bool, str, str] | None:
    """Whether what something is said to be is good, with the words that show it."""
    better = phrase[phrase[0] in {"a", "the"}]
    if better in _BETTER and not {"than", *_JUDGING} & set(phrase[1:]):
        return better in effects.IS_BETTER, "is", better
    best = next((w for w in phrase if w in _BEST), None)
    if best and phrase[min(phrase.index(best) + 1, LONGEST - 1)].endswith("ed"):
        return None
    if best and _reached(phrase, best) and not _NEUTRAL & set(phrase):
        return best in cues.BEST and word not in cues.BAD, best, "is"
    if phrase[0] in _FINE and phrase[1] in _THING:
        return phrase[0] in cues.GOOD, phrase[0], phrase[1]
    if phrase[:2] == ["the", "right"] and phrase[2] in _THING:
        return True, "right", phrase[2]
    verdict = _verdict(phrase)
    if verdict and not _expletive(stretch, phrase, verdict):
        return verdict in cues.APPROVES, "is", verdict
    plain = next((w for w in phrase if w in cues.PLAIN), None)
    return (word in cues.GOOD, plain, word) if word and plain and _reached(phrase, word) else None


def _reached(phrase: list[str], word: str) -> bool:
    return not any(w in _PHRASE_ENDS for w in phrase[: phrase.index(word)])


def _verdict(phrase: list[str]) -> str:
    """The head of what the topic is said to be, "a costly | mistake", where it tells a side by itself; else ""."""
    for n, low in enumerate(phrase):
        if low in _VERDICTS:
            following = "".join(phrase[n + 1 : n + 2])
            if low == "overdue" and following == "to":
                return ""
            if following in _ENDS or following in _THING or (low in cues.ATTRIBUTES and following not in _NEUTRAL):
                return low if all(w in _QUALITIES or w.endswith("ly") for w in phrase[:n]) else ""
        elif low in _PHRASE_ENDS:
            return ""
    return ""


def _expletive(stretch: Stretch, phrase: list[str], verdict: str) -> bool:
    """ "It is imperative that …", "that is a mistake": of what follows, or of something told before."""
    if any(word.terms for word in stretch.words):
        return False
    behind = phrase[phrase.index(verdict) + 1 :][:1]
    asked = bool(behind) and behind[0] in SUBJECT | {"that", "to", "for"}
    return stretch.low(0) in _POINTS or (asked and stretch.low(0).startswith("it"))


def _for_people(phrase: list[str], stretch: Stretch, at: int, sign: int) -> list[Found]:
    """ "is | a threat to our security", "good for business"."""
    word, behind = phrase[-1], at + len(phrase)
    behind += stretch.low(behind + 1) in _PEOPLE and stretch.low(behind) not in _PEOPLE
    if "," in phrase or "and" in phrase or stretch.low(behind) not in _PEOPLE:
        return []
    near = (k for k in range(behind + 1, behind + 5) if heads(stretch, k))
    met = next((w for w in map(stretch.low, near) if w in effects.GOODS), None)
    return [(sign if word in cues.GOOD else -sign, (word, met))] if met else []
