"""The side that a reporting verb takes towards what follows it ("opposes | the toll", "called for | an end to it"), and
what somebody does by what he is said to do ("by building the wall")."""

from __future__ import annotations

from index.stance import cues, lexicon
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.forms import verbs
from index.stance.mention import Stretch, Word
from index.stance.outcome import outcome
from index.stance.taking import OBLIGED, OTHER, REACH, TOWARDS, Found, is_clause, led, side_of, towards, troubled

NEAR = 9  # words from the start in which a deed is the speaker's own
_OWNERS = frozenset("his her its their our your my the".split())
_FORESEEN = frozenset("will would could may might can".split())
_DEEDS = frozenset(low for low in lexicon.LEADS | lexicon.TURNS if low.endswith("ing"))
_NEWS = frozenset("news announcement decision fact confirmation report reports ruling assurance statement".split())
_BLAME = verbs("blame")
_UNLESS = frozenset({"without", "unless", "if"})
_HAS = verbs("have")
_NO_QUALITY = FINITE | FOREIGN | SUBJECT | cues.NEGATION | {"of", "for", "to", ",", "and", "some"}
_ADDRESSED = lexicon.DEMAND | lexicon.LIGHT
_ASKING = verbs("ask call press beg implore")
_ASKED = lexicon.ASKED | OBLIGED
_BY = lexicon.TEXTS | {"by", "while"}
_PASSIVE = frozenset({"be", "go", "end", "stop", "stay"})


def by_cue(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """The side that the reporting verb takes towards what follows it."""
    opened, found = _opened(own), _feared(stretch, own) or _concerned(stretch, own)
    if _either(stretch) or _addressed(stretch, own):
        return []
    if opened is None:
        bound = [side for word in own if word.low in OBLIGED | _ASKING for side in _listed(stretch, 1, word.low)]
        voiced = _joined(stretch) if any(word.low in lexicon.VOICE for word in own) else []
        return (
            found
            or voiced
            or _opening(stretch, own)
            or _going(stretch, own)
            or bound
            or _warned(stretch, own)
            or _undone(stretch, own)
        )
    sign, word = opened
    told = _told_that(stretch)
    if told and word not in lexicon.ASKED:
        return outcome(stretch, told, sign, word)
    if not found and not is_clause(stretch, far=word in lexicon.ASKED):
        start = _charge(stretch) if word in lexicon.ACCUSE else _blamed(stretch) if word in _BLAME else 0
        found = led(stretch, start, sign, word) or _reason(stretch, sign, word) or _listed(stretch, sign, word)
    return found + _joined(stretch)


def _told_that(stretch: Stretch) -> int:
    """Where begins what is told in "(welcomed) the news that …", 0 where nothing is."""
    that = next((at for at in range(1, 7) if stretch.low(at) == "that"), 0)
    return that + 1 if stretch.low(that - 1) in _NEWS and that else 0


def _opened(words: tuple[Word, ...]) -> tuple[int, str] | None:
    """The side that a verb group takes, with the word that takes it: "has pledged to oppose" is against, "did not
    oppose" is no side."""
    lows = [word.low for word in words]
    turned = -1 if any(w in cues.NEGATION for w in lows) else 1
    for at, low in enumerate(lows):
        sign = side_of(low, lows[at + 1 :])
        if not sign:
            continue
        again = sum(w in lexicon.REVERSES for w in lows[at + 1 :])
        if sign < 0 and (again or turned < 0):
            return None
        return sign * turned * (-1) ** again, low
    return None


def _addressed(stretch: Stretch, own: tuple[Word, ...]) -> bool:
    """ "(urged) the league to act": the topic is who should do something."""
    mention = next(iter(stretch.mentions), None)
    asked = any(word.low in _ADDRESSED for word in own)
    if not asked or mention is None or mention.start > 2:
        return False
    end = mention.end
    if stretch.low(end) in {"in", "of", "from", "across", "at"}:
        end = next((k for k in range(end + 1, end + 6) if stretch.low(k) == "to"), end)
    return stretch.low(end) == "to" and stretch.low(end + 1) not in _PASSIVE


def _either(stretch: Stretch) -> bool:
    """ "(support) the toll or not"."""
    return any(stretch.low(at) == "or" and stretch.low(at + 1) == "not" for at in range(len(stretch.words)))


def _feared(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """ "fears that the bridge would …": whatever it is, it is feared of the topic."""
    verb = next((word.low for word in own if word.low in lexicon.FEARS), None)
    that = _worry(stretch) if any(word.low in lexicon.VOICE | _HAS for word in own) else 0
    if not (verb or that) or not stretch.mentions or stretch.mentions[0].start > that + REACH:
        return []
    if any(stretch.low(at) in _UNLESS for at in range(stretch.mentions[0].start)):
        return []
    mention, verb = stretch.mentions[0], verb or stretch.low(that - 2)
    for at in range(mention.end, min(len(stretch.words), mention.end + 12)):
        if stretch.low(at) in {"that", "which", "who", "if", "unless"}:
            return []
        if stretch.low(at) in _FORESEEN:
            act = stretch.low(at + 1)
            if act in {"be", "not", "never", "have"}:
                return []
            return [((1 if act in lexicon.FAILS else -1) * mention.sign, (verb, stretch.low(at)))]
    return []


def _worry(stretch: Stretch) -> int:
    """Where begins what is feared in "(voiced) concern that …", 0 where nothing is."""
    that = next((at for at in range(1, 5) if stretch.low(at) == "that"), 0)
    return that + 1 if that and stretch.low(that - 1) in lexicon.CONCERNS else 0


def _concerned(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """ "(voiced) grave concerns about the safety of building the bridge": about what is planned."""
    if not any(word.low in lexicon.VOICE | _HAS for word in own):
        return []
    noun = next((at for at in range(4) if stretch.low(at) in lexicon.CONCERNS), None)
    if noun is None or any(stretch.low(at) in _NO_QUALITY - {"some"} for at in range(noun)):
        return []
    if stretch.low(noun + 2) in _NEWS and stretch.low(noun + 3) == "that":
        return outcome(stretch, noun + 4, -1, stretch.low(noun))
    return troubled(stretch, 0)


def _warned(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """ "(cautioned) the council from raising the toll"."""
    if not any(word.low in lexicon.LIGHT_AGAINST for word in own):
        return []
    at = next((k for k in range(1, REACH) if stretch.low(k) in {"from", "against"}), None)
    return [] if at is None or is_clause(stretch) else led(stretch, at + 1, -1, stretch.low(at))


def _undone(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """What the speaker is said to have done himself: "(scrapped) the toll", "(shelved) plans for it"."""
    lows = [word.low for word in own]
    verb = next((low for low in lows if low in lexicon.CALLED_OFF), None)
    if stretch.low(0) == "against":
        return led(stretch, 1, -1, "against")
    if verb is None or is_clause(stretch) or (cues.NEGATION | lexicon.REFUSE) & set(lows):
        return []
    return led(stretch, 0, -1, verb)


def _blamed(stretch: Stretch) -> int:
    """Where begins what something is blamed on."""
    on = next((at for at, word in enumerate(stretch.words) if word.low == "on"), None)
    before = on is None or any(mention.start < on for mention in stretch.mentions)
    return 0 if before or on is None else on + 1


def _set_off(stretch: Stretch) -> bool:
    """ "(argue), for the league, that …"."""
    return any(stretch.low(mention.end) == "," for mention in stretch.mentions[:1])


def _charge(stretch: Stretch) -> int:
    """Where begins what somebody is accused of doing; the end where it is no deed."""
    deeds = (at + 1 for at, word in enumerate(stretch.words) if word.low == "of" and stretch.low(at + 1) in _DEEDS)
    return next(deeds, len(stretch.words))


def _reason(stretch: Stretch, sign: int, word: str) -> list[Found]:
    """What somebody is praised or blamed for: "criticised Varga in council over her call for the toll"."""
    if word not in (lexicon.OPPOSE - _BLAME) | lexicon.PRAISE:
        return []
    for at in range(1, len(stretch.words) - 1):
        behind = stretch.low(at + 1)
        deed = stretch.low(at + 2) if behind.endswith("ly") else behind
        if stretch.low(at) in {"for", "over"} and (behind in _OWNERS or deed.endswith("ing") or deed in lexicon.ACTED):
            found = led(stretch, at + 1, sign, word)
            if found:
                return found
    return []


def _listed(stretch: Stretch, sign: int, word: str) -> list[Found]:
    """What somebody asks or promises to do after other things: "(promised) to lower the fare and keep the toll"."""
    if word not in _ASKED | _ASKING:
        return []
    for at in range(1, len(stretch.words) - 1):
        low = stretch.low(at)
        if stretch.low(at - 1) in {",", "and"} and low in lexicon.ACTED and not low.endswith(("s", "ed", "ing")):
            found = led(stretch, at + 1, -sign if low in lexicon.REVERSES else sign, low)
            if found:
                return found
    return []


def _joined(stretch: Stretch) -> list[Found]:
    """A second side of the same speaker: "(opposed) the bridge and strongly supported the toll"."""
    for at in range(1, len(stretch.words) - 1):
        verb = at + 1 + stretch.low(at + 1).endswith("ly")
        low = stretch.low(verb)
        if stretch.low(at) == "and" and low in lexicon.EITHER and low.endswith(("s", "ed")):
            return led(stretch, verb + 1, 1 if low in lexicon.SUPPORT else -1, low)
    return []


def _going(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """Where a verb takes its side from what follows: "(asked) the council to pass …", "(argued) against …"."""
    first = stretch.low(0)
    if first in lexicon.EITHER and first.endswith("ing") and not is_clause(stretch, far=True):
        return led(stretch, 1, 1 if first in lexicon.SUPPORT else -1, first)
    verb = next((word.low for word in own if word.low in lexicon.LIGHT), None)
    if verb is None:
        return []
    if stretch.low(0) in TOWARDS - {"to"} and not _set_off(stretch):
        return led(stretch, 1, -1 if stretch.low(0) == "against" else 1, verb)
    if stretch.low(1) == "against":
        return led(stretch, 2, -1, verb)
    if "to" not in towards(verb):
        return []
    at = next((k for k in range(REACH) if stretch.low(k) == "to" and stretch.low(k + 1) in lexicon.ACTED), None)
    if at is None or any(stretch.low(k) in FINITE for k in range(at)):
        return []
    return led(stretch, at, -1 if stretch.low(at - 1) in cues.NEGATION else 1, verb)


def _opening(stretch: Stretch, own: tuple[Word, ...]) -> list[Found]:
    """The side that a content takes itself after a verb of no side: "(voiced) strong support for
    …", "(stressed) the benefits of …"."""
    lows = {word.low for word in own}
    if is_clause(stretch):
        return []
    if lows & lexicon.VOICE:
        favour = lexicon.FOR_WORDS | lexicon.FOR_NOUNS | lexicon.CALLS
        against = lexicon.AGAINST_WORDS | lexicon.AGAINST_NOUNS
    elif lows & lexicon.STRESS:
        favour, against = lexicon.WORTH, lexicon.FLAW
    elif lows & cues.DOUBTING:
        favour, against = frozenset[str](), lexicon.WORTH
    elif stretch.low(0) in _OWNERS - {"the"}:
        favour, against = lexicon.FOR_NOUNS, lexicon.AGAINST_NOUNS
    else:
        return []
    for at in range(min(3, len(stretch.words))):
        low = stretch.low(at)
        if low in favour | against:
            return led(stretch, at + 1, 1 if low in favour else -1, low)
        if low in _NO_QUALITY:
            return []
    return []


def by_deed(stretch: Stretch) -> list[Found]:
    """What the speaker does by what he is said to do: "by building the wall", "while calling for it"."""
    found: list[Found] = []
    for at in range(1, min(len(stretch.words) - 1, NEAR)):
        low, before = stretch.low(at), stretch.low(at - 1)
        if before in FINITE | OTHER:
            break
        if not low.endswith("ing") or before not in _BY:
            continue
        found += led(stretch, at, 1, before) if low in _DEEDS else []
    return found
