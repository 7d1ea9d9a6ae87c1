"""Taking a side: the words that do, and the way from them to the topic."""

from __future__ import annotations

from index.stance import lexicon
from index.stance.chain import FINITE, FOREIGN, SUBJECT, leads
from index.stance.mention import Stretch

Found = tuple[int, tuple[str, ...]]
"""A side (1 for, -1 against) and the words that show it."""

REACH = 5  # words between who takes a side and what tells which
OBLIGED = frozenset({"should", "must", "ought", "need", "needs"})
SELF = frozenset({"i", "we", "i'm", "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll"})
OTHER = frozenset({"he", "she", "they", "it"})
BETWEEN = frozenset(
    """am are is was were be been being have has had having do does did will would can could 'm 're 've 'd 'll also now
    already recently finally again still very so too more most strongly fully firmly totally wholly entirely
    certainly absolutely wholeheartedly proudly gladly strong pleased glad happy proud delighted honoured honored
    sorry bound obliged to therefore thus greatly deeply highly always simply just hereby both personally really
    long repeatedly consistently publicly not never cannot don't didn't won't can't doesn't wouldn't couldn't a an
    clear clearly generally broadly vehemently passionately ready able determined going like staunchly fiercely
    adamantly categorically and all""".split()
)
TOWARDS = frozenset({"for", "to", "on", "against", "favouring"})
_AGAINST = lexicon.OPPOSE | lexicon.REFUSE | lexicon.AGAINST_WORDS | lexicon.AGAINST_NOUNS
_FOR = (
    lexicon.SUPPORT | lexicon.CALLS | lexicon.LAUNCH | lexicon.DEMAND | lexicon.COMMIT | lexicon.FOR_WORDS
    | lexicon.FOR_NOUNS
)  # fmt: skip
_RELATIVE = SUBJECT | {"that", "which", ","}
_ENDS = FOREIGN | {"to", "and", "for"}
_ASKS = lexicon.DEMAND | lexicon.LIGHT
_ABOUT = frozenset({"about", "at", "over", "regarding", "by", "with"})
_GRAVE = frozenset("serious grave deep real strong major profound significant huge considerable".split())
_PLANNED = lexicon.WAYS | lexicon.FURTHERING | lexicon.CALLS | lexicon.KEEP | {"proposed", "planned", "new"}
_REASON = frozenset({"is", "was", "that", "that's", "reason", "reasons", "explains", ""})
_IF = frozenset({"if", "whether", "unless", "should"})


def side_of(low: str, behind: list[str]) -> int:
    """The side that a word takes towards what follows it, 0 for none; `behind`: the words after it."""
    if low in lexicon.FIGHTS and not {"for", "to"} & set(behind[:3]):
        return -1
    if low in lexicon.LIGHT_AGAINST:
        return -1 if "against" in behind[:3] else 0
    if low in lexicon.LIGHT:
        return next((-1 if w == "against" else 1 for w in behind[: 2 * REACH] if w in towards(low)), 0)
    favour = -1 if behind[:1] == ["against"] else 1
    return -1 if low in _AGAINST else favour if low in _FOR else 0


def towards(verb: str) -> frozenset[str]:
    """The words behind which a verb takes a side: "calls on", but not "votes on" or "speaks to"."""
    return TOWARDS - ({"on"} if verb not in lexicon.ON else set()) - ({"to"} if verb in lexicon.SPEAKS else set())


def led(stretch: Stretch, start: int, sign: int, word: str) -> list[Found]:
    """The side that a word takes towards the topic, if what follows from `start` leads there."""
    found = leads(stretch, start, sign, asked=word in _ASKS)
    return [(found[0], (word, found[1]))] if found else []


def planned(stretch: Stretch, start: int, sign: int, word: str) -> list[Found]:
    """The side shown by a feeling about what is to be done: "concern | over the safety of building the bridge"."""
    if stretch.low(start) not in _ABOUT:
        return []
    of = (at for at in range(start + 1, start + REACH + 1) if stretch.low(at) == "of")
    start = next((at for at in of if stretch.low(at - 1) in lexicon.QUALITIES), start)
    mention = next((m for m in stretch.mentions if m.start > start), None)
    if mention is None or not any(stretch.low(at) in _PLANNED for at in range(start, mention.end + 1)):
        return []
    return led(stretch, start + 1, sign, word)


def troubled(stretch: Stretch, at: int) -> list[Found]:
    """ "Grave concerns | about the toll", "doubts about it"."""
    noun = next((k for k in range(at, at + 4) if stretch.low(k) in lexicon.CONCERNS), None)
    if noun is None or stretch.low(noun + 1) not in _ABOUT or any(stretch.low(k) in FOREIGN for k in range(at, noun)):
        return []
    grave = {stretch.low(k) for k in range(at, noun)} & _GRAVE
    found = planned(stretch, noun + 1, -1, stretch.low(noun))
    if found or not (grave or stretch.low(noun) in lexicon.DOUBTS):
        return found
    return led(stretch, noun + 2, -1, stretch.low(noun))


def supposed(stretch: Stretch, at: int) -> bool:
    """Whether what is said here is only asked, supposed, or no reason: "not because I oppose …"."""
    before = [stretch.low(k) for k in range(max(0, at - 3), at)]
    if stretch.low(at - 1) == "why" and stretch.low(at - 2) not in _REASON:
        return True
    return any(low in _IF for low in before) or ("because" in before and "not" in before)


def is_clause(stretch: Stretch, *, far: bool = False) -> bool:
    """Whether the topic is the subject of a clause of its own, so that no side is taken towards itself: "(hopes) the
    toll will fail"; `far`: looked for over "in the south" too."""
    end = stretch.mentions[0].end if stretch.mentions else len(stretch.words)
    if far and stretch.low(0) == "to":
        return False
    for low in (stretch.low(at) for at in range(end, len(stretch.words) if far else end + 4)):
        if low in FINITE:
            return True
        if low in _RELATIVE or (not far and low in _ENDS):
            return False
    return False
