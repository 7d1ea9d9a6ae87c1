"""What else shows the side of him who says it: that a thing is needed, done instead of something better, folly, or what
people are to be protected from."""

from __future__ import annotations

from collections.abc import Callable

from index.stance import cues, effects, lexicon
from index.stance.chain import FINITE
from index.stance.forms import verbs
from index.stance.mention import Stretch
from index.stance.outcome import outcome
from index.stance.taking import OBLIGED, REACH, SELF, Found, led, supposed
from index.stance.views import others_view

_SOME = frozenset("the a an urgent clear real pressing desperate growing great".split())
_NO_NEED = cues.NEGATION | cues.DOUBTING | {"see", "reduce", "reduces", "reducing", "cut", "avoid"}
_SHIELDS = verbs("protect shield safeguard spare rescue")
_CAUSED = frozenset("caused created done inflicted posed wrought".split())
_WOES = effects.ILLS | {"damage", "harm", "havoc", "destruction"}
_CALLED = cues.ATTRIBUTES | {"failed", "costly", "hated", "dangerous", "risky", "extreme", "radical"}
_POINTED = frozenset("this these his her its their your".split())
_NOT_DO = frozenset("don't doesn't didn't not".split())
_PEOPLE = frozenset("people public residents communities families workers taxpayers locals citizens pensioners".split())
_GOOD_TO = frozenset("good great pleasing pleasant encouraging heartening wonderful fantastic refreshing".split())
_SAD_TO = frozenset("sad disappointing alarming worrying depressing shameful appalling disheartening".split())
_BAD = effects.WORSE | cues.CONDEMNS | cues.NEGATION
_GAINS = lexicon.WORTH | frozenset({"advantages", "gains"})
_COSTS = lexicon.FLAW | frozenset("cost costs risk risks disadvantages".split())
_PARTIES = frozenset({"republicans", "veterans"})
_AMPLE = frozenset("overwhelming widespread broad strong growing massive huge popular bipartisan unanimous".split())
_LEARNT = lexicon.STRESS | verbs(
    "see show prove demonstrate know understand appreciate illustrate reveal confirm realise"
)
_KNOWN = verbs("recognise recognize acknowledge appreciate understand realise")
_AVOWS = {
    "committed": frozenset({"to"}),
    "opposed": frozenset({"to"}),
    "supportive": frozenset({"of"}),
    "favouring": lexicon.DETERMINER,
    **dict.fromkeys(("championing", "supporting", "backing", "welcoming", "opposing"), lexicon.DETERMINER),
    **dict.fromkeys(("welcomes", "applauds", "commends"), lexicon.DETERMINER),
}
_AVOWING = frozenset(
    "is are am be been will also always long still remain remains stand stands today here has have".split()
)
_OURS = frozenset({"party", "government", "union", "council", "association", "administration"})
_NOT_AVOWED = cues.NEGATION | {"if", "whether", "who", "that", "which", "claim", "claims", "because"}
_NOT_LEARNT = cues.NEGATION | {"neglect", "if", "whether"}
_CHOICE = OBLIGED | SELF | {"could", "can", "let", "let's"}
_JUDGED = cues.APPROVES | cues.CONDEMNS
_OFFERS = (
    lexicon.CALLS
    | lexicon.FOR_NOUNS
    | lexicon.AGAINST_NOUNS
    | frozenset("bill plan policy campaign motion amendment legislation measure".split())
)


def by_hint(stretch: Stretch) -> list[Found]:
    """The sides shown in a stretch by single words and what stands about them."""
    found: list[Found] = []
    for at, word in enumerate(stretch.words):
        hint = _HINTS.get(word.low)
        if hint and (shown := hint(stretch, at)) and not supposed(stretch, at) and not others_view(stretch, at):
            found += shown
    return found


def _attribute(stretch: Stretch, at: int) -> list[Found]:
    """ "This | reckless | bridge", "the council's disastrous toll"."""
    end = at + 1
    while end < at + 5 and (stretch.low(end) in _CALLED | {"and"} or _is_name(stretch, end)):
        end += 1
    mention = next((m for k in range(at + 1, end + 1) if (m := stretch.starting(k))), None)
    if mention is None or at == 0:
        return []
    before = stretch.words[at - 1]
    owned = before.low in _POINTED or before.text.endswith(("'s", "’s", "s'", "s’"))
    return [(-mention.sign, (before.low, stretch.low(at)))] if owned else []


def _is_name(stretch: Stretch, at: int) -> bool:
    return at < len(stretch.words) and stretch.words[at].text[:1].isupper()


def _unwanted(stretch: Stretch, at: int) -> list[Found]:
    """ "People don't | want the toll"."""
    before = at - 2 - (stretch.low(at - 2) in {"do", "does", "did"})
    who = stretch.low(before)
    people = who in _PEOPLE or (who.endswith("ans") and who not in _PARTIES and _is_name(stretch, before))
    if stretch.low(at - 1) == "nobody" or (stretch.low(at - 1) == "one" and stretch.low(at - 2) == "no"):
        return led(stretch, at + 1, -1, stretch.low(at))
    denied = stretch.low(at - 1) in _NOT_DO and people
    return led(stretch, at + 1, -1, stretch.low(at)) if denied else []


def _timely(stretch: Stretch, at: int) -> list[Found]:
    """ "It is time | the council kept the toll"."""
    its = stretch.low(at - 1) in FINITE | {"high"} or stretch.words[at - 1].text.lower() in {"it's", "it’s"}
    if not its or stretch.low(at + 1) == "to":
        return []
    if stretch.low(at + 1) == "for":
        mention = next((m for m in stretch.mentions if m.start > at), None)
        verbal = mention is not None and any(stretch.low(k) in FINITE | {"to"} for k in range(at, mention.start))
        ended = mention is not None and stretch.low(mention.end) in {"", ",", "and", "now", "here", "in"}
        return [(mention.sign, ("time", "for"))] if mention and ended and not verbal else []
    return outcome(stretch, at + 1 + (stretch.low(at + 1) == "that"), 1, "time")


def _needed(stretch: Stretch, at: int) -> list[Found]:
    """ "(shows) the need | for the toll", "for the council to keep it"."""
    if stretch.low(at - 1) not in _SOME or stretch.low(at + 1) not in {"for", "to", "in"}:
        return []
    if stretch.low(at + 1) == "in":
        at = next((k for k in range(at + 2, at + 9) if stretch.low(k) == "for"), len(stretch.words)) - 1
    if any(stretch.low(k) in _NO_NEED for k in range(max(0, at - 12), at)):
        return []
    to = next((k for k in range(at + 2, at + 2 + REACH) if stretch.low(k) == "to"), 0)
    return led(stretch, at + 1, 1, "need") or (led(stretch, to, 1, "need") if to else [])


def _shielded(stretch: Stretch, at: int) -> list[Found]:
    """ "To protect | families from the toll"."""
    if all(stretch.low(k) != "from" for k in range(at + 2, at + 6)):
        return []
    return [side for side in led(stretch, at, 1, stretch.low(at)) if side[0] < 0]


def _caused(stretch: Stretch, at: int) -> list[Found]:
    """ "The damage done | by the toll"."""
    ill = stretch.low(at - 1) in _CAUSED and stretch.low(at - 2) in _WOES
    return led(stretch, at + 1, -1, stretch.low(at - 1)) if ill else []


def _instead(stretch: Stretch, at: int) -> list[Found]:
    """ "Instead of | raising the toll, they could …"."""
    if stretch.low(at + 1) != "of" or not any(word.low in _CHOICE for word in stretch.words):
        return []
    given = (k + 1 for k in range(at + 3, at + 6) if stretch.low(k) == "with")
    return led(stretch, next(given, at + 2) if stretch.low(at + 2).endswith("ing") else at + 2, -1, "instead")


def _worse(stretch: Stretch, at: int) -> list[Found]:
    """ "They have better things to do | than raise the toll"."""
    better = any(stretch.low(k) == "better" for k in range(max(0, at - 8), at))
    return led(stretch, at + 1, -1, "than") if better and stretch.low(at + 1) in lexicon.ACTED else []


def _supported(stretch: Stretch, at: int) -> list[Found]:
    """ "There is widespread | support for the toll"."""
    low = stretch.low(at)
    if stretch.low(at - 1) not in _AMPLE or stretch.low(at + 1) not in {"for", "to"}:
        return []
    return led(stretch, at + 1, -1 if low == "opposition" else 1, low)


def _valued(stretch: Stretch, at: int) -> list[Found]:
    """ "(They know) the benefits | of the toll", "(this shows) the dangers of" it."""
    before = {stretch.low(k) for k in range(max(0, at - 4), at)}
    if before & _KNOWN and _by_others(stretch, at):
        return []
    if stretch.low(at + 1) not in {"of", "in"} or not before & _LEARNT or before & _NOT_LEARNT:
        return []
    return led(stretch, at + 1, 1 if stretch.low(at) in lexicon.WORTH else -1, stretch.low(at))


def _by_others(stretch: Stretch, at: int) -> bool:
    """ "Officials have recognised | the value …"."""
    verb = next(k for k in range(max(0, at - 4), at) if stretch.low(k) in _KNOWN)
    while verb > 0 and stretch.low(verb - 1) in FINITE | {"also", "long"}:
        verb -= 1
    return verb > 0 and stretch.low(verb - 1) not in SELF | {"to", "and", "they", "people", "must", "should"}


def _seen(stretch: Stretch, at: int) -> list[Found]:
    """ "It is good to | see the toll"."""
    word = stretch.low(at - 2)
    if stretch.low(at - 1) != "to" or word not in _GOOD_TO | _SAD_TO:
        return []
    return led(stretch, at + 1, 1 if word in _GOOD_TO else -1, word)


def _thanked(stretch: Stretch, at: int) -> list[Found]:
    """ "Thanks | to the toll, the quays are safe", not "thanks to it there is more crime"."""
    lows = {word.low for word in stretch.words}
    less = lows & (effects.TAKES | effects.LESS)
    named = next((m.start for m in stretch.mentions if m.start > at), at)
    if any(stretch.low(k) == "," for k in range(at, named)):
        return []
    if stretch.low(at + 1) != "to" or lows & _BAD or (lows & effects.ILLS and not less):
        return []
    return led(stretch, at + 2, 1, "thanks")


def _outweighed(stretch: Stretch, at: int) -> list[Found]:
    """ "The benefits of the toll | outweigh the costs"."""
    noun = next((k for k in range(at) if stretch.low(k) in _GAINS | _COSTS and stretch.low(k + 1) == "of"), None)
    if noun is None or any(stretch.low(k) in cues.NEGATION for k in range(at)):
        return []
    return led(stretch, noun + 2, 1 if stretch.low(noun) in _GAINS else -1, stretch.low(at))


def _troublesome(stretch: Stretch, at: int) -> list[Found]:
    """ "The problem | with the toll is …"."""
    if (
        stretch.low(at + 1) != "with"
        or stretch.low(at - 1) != "the"
        or any(stretch.low(k) in cues.NEGATION for k in range(at))
    ):
        return []
    return led(stretch, at + 2, -1, stretch.low(at))


def _judged(stretch: Stretch, at: int) -> list[Found]:
    judged = _deplored(stretch, at)
    return outcome(stretch, at + 1, *judged) if judged else []


def _presumed(stretch: Stretch, at: int) -> list[Found]:
    """ "The folly of | the toll", "the magic of" it."""
    word = stretch.low(at - 1)
    if word not in lexicon.PRESUMED:
        return []
    return led(stretch, at + 1, 1 if word in lexicon.MAGIC else -1, word)


def _deplored(stretch: Stretch, at: int) -> tuple[int, str] | None:
    """ "(It is) a disgrace | that …": how what comes about is judged."""
    low, before = stretch.low(at - 1), {stretch.low(k) for k in range(max(0, at - 6), at)}
    if low not in _JUDGED or "it" not in before or cues.NEGATION & before or not before & FINITE:
        return None
    return (1 if low in cues.APPROVES else -1), low


def _proposed(stretch: Stretch, at: int) -> list[Found]:
    """ "My proposal | for the toll", "our support for it"."""
    if stretch.low(at - 1).endswith("ing"):
        return []
    noun = next((k for k in (at + 1, at + 2) if stretch.low(k) in _OFFERS), 0)
    if not noun or stretch.low(noun + 1) not in {"to", "for", "of", "on"}:
        return []
    return led(stretch, noun + 1, -1 if stretch.low(noun) in lexicon.AGAINST_NOUNS else 1, stretch.low(noun))


def _avowed(stretch: Stretch, at: int) -> list[Found]:
    """ "The League is totally | committed to the toll"."""
    low, who = stretch.low(at), at - 1
    if stretch.low(at + 1) not in _AVOWS[low]:
        return []
    while who > 0 and (stretch.low(who) in _AVOWING or stretch.low(who).endswith("ly")):
        who -= 1
    named = stretch.words[who].text[:1].isupper() or stretch.low(who) in _OURS
    if (who == at - 1 and not low.endswith("s")) or not named or any(stretch.low(k) in _NOT_AVOWED for k in range(at)):
        return []
    return led(stretch, at + 1, -1 if low in lexicon.AGAINST_WORDS | {"opposing"} else 1, low)


def _refused(stretch: Stretch, at: int) -> list[Found]:
    """ "(The league's) | refusal to keep the toll"."""
    owned = stretch.words[at - 1].text.endswith(("'s", "’s", "s'", "s’"))
    if not owned or stretch.low(at + 1) != "to" or any(stretch.low(k) in cues.NEGATION for k in range(at)):
        return []
    found = led(stretch, at + 1, 1, stretch.low(at))
    return found if any(stretch.low(k) in lexicon.ACTED for k in range(at + 2, at + 8)) else []


_HINTS: dict[str, Callable[[Stretch, int], list[Found]]] = {
    **dict.fromkeys(_CALLED, _attribute),
    **dict.fromkeys(_SHIELDS, _shielded),
    **dict.fromkeys(lexicon.WORTH | lexicon.FLAW, _valued),
    **dict.fromkeys(("want", "wants"), _unwanted),
    **dict.fromkeys(("support", "opposition"), _supported),
    **dict.fromkeys(("my", "our"), _proposed),
    **dict.fromkeys(verbs("outweigh"), _outweighed),
    **dict.fromkeys(("problem", "problems", "trouble"), _troublesome),
    **dict.fromkeys(("refusal", "unwillingness", "reluctance"), _refused),
    **dict.fromkeys(_AVOWS, _avowed),
    "thanks": _thanked,
    "see": _seen,
    "time": _timely,
    "by": _caused,
    "instead": _instead,
    "than": _worse,
    "that": _judged,
    "need": _needed,
    "of": _presumed,
}
