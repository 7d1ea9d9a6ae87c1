"""The predicates whose subject is the topic: where they begin, and whether they are denied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from index.stance import acts, cues, effects, lexicon, qualities, things
from index.stance.chain import FINITE, FOREIGN, SUBJECT
from index.stance.clause import BE, is_adverb
from index.stance.compounds import THINGS
from index.stance.forms import verbs
from index.stance.mention import Mention, Stretch

WITHIN = 12  # words between the topic and its verb
ALONG = 26  # words in which its further verbs may stand
HEADS = 3  # words that only say what kind of thing the topic is
_NOT = cues.NEGATION - {"little", "few", "without", "nothing", "none"}
_ONLY = frozenset({"only", "just", "merely", "simply", "necessarily", "about"})
_MODAL = frozenset("will would can could may might must should shall 'll 'd to won't wouldn't can't couldn't".split())
_AUX = (
    BE | _MODAL | _NOT | frozenset(
        """have has had do does did doesn't don't didn't hasn't haven't hadn't unlikely likely going set bound certain
        sure meant supposed designed intended expected aimed known proven proved shown able proving proves seems seem
        seemed appears appear appeared looks look also only just really actually simply ultimately further already now
        still perhaps always never often even thus therefore then too neglect serves serve served helps help helped
        helping continues continue continued tends tend begins begin again so both merely risks risk threatens threaten
        becoming become became becomes""".split()
    )
)  # fmt: skip
_HAVE = frozenset({"have", "has", "had"})
_OWNED = (
    lexicon.DETERMINER
    | things.KNOWN
    | qualities.TELLING
    | qualities.DEGREES
    | things.SCANT
    | {"many", "few", "significant"}
) - acts.ACTS
_COPULAS = BE | frozenset(
    "become becomes became becoming seems seem seemed appears appear appeared looks look proves proved proving".split()
)
_MAKES = effects.MAKES
VERBS = verbs("affect impact cost") | acts.ACTS | acts.FAILS | acts.WORKS | _MAKES | acts.NEGLECTS
_BREAKS = SUBJECT | {"", "that", "which", "who", "whose", "and", "or", "but"}


class Predicate(NamedTuple):
    """What is said of the topic begins at a word: a verb, or what it is said to be (`copula`); 1, or -1 denied."""

    at: int
    turned: int
    copula: bool
    neglected: bool
    owned: bool = False


def predicates(stretch: Stretch, mention: Mention) -> Iterator[Predicate]:
    """All that is said of the topic as the subject, first verb first."""
    start = _verb(stretch, mention)
    if start is None:
        return
    first = _group(stretch, start)
    if first is None:
        return
    yield first
    yield from _further(stretch, first)


def _verb(stretch: Stretch, mention: Mention) -> int | None:
    """Where the verb group of the topic begins."""
    at = mention.end
    if stretch.low(at) == "to":
        return None
    if at == 0:
        return None
    if stretch.words[at - 1].text.endswith(("'s", "’s", "s'", "s’")):
        return at if stretch.low(at - 1) in cues.PRONOUNS and stretch.low(at) not in VERBS else None
    for _ in range(HEADS):
        at += stretch.low(at) in THINGS or stretch.low(at) in lexicon.UNDOING_AFTER
    at += stretch.low(at) == "not" and stretch.low(at + 1) == "only"
    while is_adverb(stretch.low(at)):
        at += 1
    low = stretch.low(at)
    if low in {"that", "which"} and _starts(stretch, at + 1):
        return None if stretch.low(mention.start - 1) in {"any", "no", "every", "a"} else at + 1
    if low == "," and stretch.low(at + 1) in {"which", "that"} and _starts(stretch, at + 2):
        return at + 2
    if low == "," and stretch.low(at + 1) in FINITE:
        return at + 1
    if low == "and" and _opens(stretch, mention.start):
        return _far(stretch, at)
    if low == ",":
        return _behind_aside(stretch, at)
    if low in FOREIGN or low == "of" or low == "for" or (low.endswith("ed") and low not in FINITE and low not in VERBS):
        return _far(stretch, at)
    return at if _starts(stretch, at) else None


def _opens(stretch: Stretch, start: int) -> bool:
    """Whether the topic's name stands at the beginning of its clause."""
    return all(stretch.low(k) in lexicon.DETERMINER or stretch.words[k].text[:1].isupper() for k in range(start))


def _starts(stretch: Stretch, at: int) -> bool:
    """Whether a verb group may begin at a word."""
    low = stretch.low(at)
    if is_adverb(low):
        low = stretch.low(at + 1)
    return low in FINITE | BE | _NOT or low in _COPULAS or (low in VERBS and not low.endswith("ing"))


def _behind_aside(stretch: Stretch, at: int) -> int | None:
    """Over ", a plan of 1999," to the verb."""
    end = next((k for k in range(at + 1, at + WITHIN) if stretch.low(k) == ","), None)
    if end is None or not _starts(stretch, end + 1):
        return None
    return end + 1


def _far(stretch: Stretch, at: int) -> int | None:
    """Over "on the islands", "backed by the mayor" to the verb."""
    for k in range(at + 1, at + WITHIN):
        low = stretch.low(k)
        if low == "," and not _starts(stretch, k + 1):
            return _behind_aside(stretch, k)
        if low in _BREAKS or low == "to":
            return None
        if low in FINITE or low in BE:
            return k
    return None


def _group(stretch: Stretch, start: int) -> Predicate | None:
    """Over the auxiliaries to what is said."""
    at, turned, neglected = start, 1, False
    copula = "'" in stretch.words[start - 1].text or "’" in stretch.words[start - 1].text
    while at < len(stretch.words):
        low = stretch.low(at)
        if low == "risk" or low == "risks" or low.startswith("threaten"):
            if not stretch.low(at + 1).endswith("ing"):
                break
            at += 1
            break
        if low in acts.NEGLECTS:
            turned, neglected = -turned, True
        elif low in _NOT:
            turned = turned if stretch.low(at + 1) in _ONLY else -turned
        elif low == "at" and stretch.low(at - 1) in {"aimed", "directed"} and stretch.low(at + 1) in VERBS:
            at, copula = at + 1, False
            break
        elif low not in _AUX and not is_adverb(low):
            break
        copula = low in _COPULAS or (copula and low not in _MODAL and low not in {"going", "meant", "designed"})
        if low in {"help", "helps", "helped"} and not _helping(stretch, at):
            break
        neglected = neglected or low == "usefully"
        at += 1
    if at >= len(stretch.words):
        return None
    if at > start and stretch.low(at - 1) in _HAVE and stretch.low(at) in _OWNED:
        return Predicate(at, turned, False, neglected, True)
    low = stretch.low(at)
    if low.endswith("ing") and (low in VERBS) and copula:
        copula = False
    return Predicate(at, turned, copula, neglected)


def _helping(stretch: Stretch, at: int) -> bool:
    """ "Helps (to) | cut the bill", not "helps families"."""
    return stretch.low(at + 1 + (stretch.low(at + 1) == "to")) in VERBS


def _further(stretch: Stretch, first: Predicate) -> Iterator[Predicate]:
    """ "… and | would cost jobs", ", | undermining trust"."""
    for at in range(first.at + 1, min(len(stretch.words), first.at + ALONG)):
        low, before = stretch.low(at), stretch.low(at - 1)
        if low in SUBJECT or low in {"that", "which", "who", "whose"} or (before == "," and low in {"the", "a", "and"}):
            if low == "and":
                continue
            return
        if before not in {"and", ",", "but", "or"}:
            continue
        verb = at + (is_adverb(low) or low in {"thus", "thereby", "also", "therefore"})
        told = stretch.low(verb)
        if told.endswith("ing") and told in VERBS and before != "or":
            yield Predicate(verb, 1, False, False)
        elif (told in FINITE | BE | _NOT and (told != "not" or stretch.low(verb + 1) == "usefully")) or (
            told in VERBS and _like(stretch, first, verb)
        ):
            found = _group(stretch, verb)
            if found:
                turned = first.turned if before == "or" else found.turned
                yield found._replace(turned=turned)
        elif first.copula and before != ",":
            yield Predicate(at, first.turned if before in {"or", "and"} else 1, True, False)


def _like(stretch: Stretch, first: Predicate, at: int) -> bool:
    """Whether a verb has the form of the first."""
    one, other = stretch.low(first.at), stretch.low(at)
    if first.copula:
        return other.endswith("s") and not one.endswith("s")
    return any(one.endswith(end) and other.endswith(end) for end in ("ed", "ing")) or (
        one.endswith("s") == other.endswith("s") and not other.endswith(("ed", "ing"))
    )
