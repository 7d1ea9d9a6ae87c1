"""How much speaks for it that capitalised words name a person: the words themselves, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.people.lexicon import german
from index.people.lexicon.organisations import BODY_NOUNS, FIRMS
from index.people.lexicon.roles import PARTICIPLES, ROLE_NOUNS
from index.people.lexicon.speech import HARDLY_SPEECH, INVERTING, SPEECH_VERBS
from index.people.lexicon.titles import BEFORE_OFFICE, OFFICES, PARTICLES
from index.people.lexicon.words import FUNCTION_WORDS
from index.people.shapes import NAMES, NOT_NAMES, is_chinese, is_japanese, is_korean
from index.people.tokens import Token, index_at
from index.people.words import Vocabulary
from index.text.lexicon.given_names import GIVEN
from index.text.lexicon.surnames import SURNAMES

ENOUGH = 2

_ACCORDING = re.compile(r"(?:according to|as argued by|in the view of|in the words of)\s+$", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|with)\s+$")
_SPEAKS = re.compile(r"(?:\s\([\d./ -]+\))?:\s?[“\"«„]")  # Jane Doe (10/9/13): “…”
_AGE = re.compile(r",\s+(?:aged\s+)?[1-9]\d,\s|,\s+who\s")
_AFFILIATED = re.compile(r"\s(?:of|from|at|with)\s(?:the\s)?(?=[A-Z])")


def parts_of(name: Sequence[Token]) -> list[Token]:
    """The words of a name that are neither particles nor initials."""
    return [w for w in name if w.low not in PARTICLES and not w.initial]


def weight(text: str, words: Sequence[Token], at: int, name: Sequence[Token], titled: bool, known: Vocabulary) -> int:
    """What speaks for a person in the words from `at`; ENOUGH or more is one."""
    parts = parts_of(name)
    clean = _is_clean(text, words, at, parts, known)
    whole = len(parts) + sum(w.initial for w in name) > 1
    total = (3 if titled else 0) + _context(text, words, at, name, clean and len(parts) > 1)
    if len(parts) > 1:
        total += lexical(parts) + (1 if any(w.initial for w in name[1:]) else 0)
        total -= 2 if any(_is_word(w) for w in parts) or any(w.low in FIRMS for w in parts) else 0
    if whole and parts[-1].low in known.speaking:
        total += 2
    return total - _ordinary(parts, known)


def _context(text: str, words: Sequence[Token], at: int, name: Sequence[Token], clean: bool) -> int:
    """What the words beside the name tell; more if nothing in the name itself speaks against it."""
    behind, end = at + len(name), name[-1].end
    before = text[max(0, name[0].start - 24) : name[0].start]
    total = 0
    total += _acting(text, words, at, behind, clean)
    if _ACCORDING.search(before):
        total += 2 if clean else 1
    elif _BY.search(before):
        total += 1
    if _AGE.match(text, end) or (clean and _SPEAKS.match(text, end)):
        total += 2
    if apposition(text, words, end) is not None or _is_role(text, words, behind) or _introduced(text, words, at, end):
        total += 2
    if affiliated := _AFFILIATED.match(text, end):
        total += 2 if clean and _is_body(words, index_at(words, affiliated.end())) else 1 if len(name) > 1 else 0
    return total


def _introduced(text: str, words: Sequence[Token], at: int, end: int) -> bool:
    """ "the party’s state director, Jane Doe, …", "the mayor of Sarn, Jane Doe.": a role before the comma."""
    before = words[at - 1] if at else None
    if before is None or text[end : end + 1] not in (",", "."):
        return False
    role = words[_office_of(words, at - 1)]
    behind = index_at(words, end)
    told = text[end] == "," and behind < len(words) and words[behind].low in SPEECH_VERBS - HARDLY_SPEECH
    if (role.capital and not told) or role.low not in ROLE_NOUNS:
        return False
    return bool(re.fullmatch(r",\s+", text[before.end : words[at].start]))


def _office_of(words: Sequence[Token], last: int) -> int:
    """The word before what an office is of: "mayor" in "the mayor of Sarn", "head" in "head of the Tide Institute"."""
    n = last
    while n > 0 and last - n < 7 and (words[n].capital or words[n].low in ("of", "the", "and", "for", "at")):
        n -= 1
    led = n < last and words[n + 1].low in ("of", "for", "at") and words[last].capital
    return n if led else last


def _is_clean(text: str, words: Sequence[Token], at: int, parts: Sequence[Token], known: Vocabulary) -> bool:
    """Whether no word of the name is anything else, here or elsewhere, and no article stands before it."""
    if at and words[at - 1].low == "the" and text[words[at - 1].end : words[at].start].isspace():
        return False
    if " ".join(w.low for w in parts) in FIRMS or any(w.low in FIRMS for w in parts):
        return False
    return not any(w.shouted or known.ordinary[w.low] or w.low in NOT_NAMES or w.low in ROLE_NOUNS for w in parts)


def _is_body(words: Sequence[Token], at: int) -> bool:
    """Whether the capitalised words from `at` name a body."""
    for token in words[at : at + 8]:
        if token.capital and token.low in BODY_NOUNS:
            return True
        if not token.capital and token.low not in ("of", "for", "and", "the", "on", "in"):
            return False
    return False


def _is_word(part: Token) -> bool:
    """A word that is a name only beside a given name ("Link", "Israel")."""
    return part.low not in NAMES and (part.low in NOT_NAMES or part.low in OFFICES or part.low in BEFORE_OFFICE)


def _ordinary(parts: Sequence[Token], known: Vocabulary) -> int:
    """How much it speaks against a name that the document uses its words as ordinary ones."""
    ordinary = sum(known.is_ordinary(w.low) and w.low not in GIVEN for w in parts)
    return ordinary if ordinary < len(parts) else 2 * ordinary


def _acting(text: str, words: Sequence[Token], first: int, behind: int, clean: bool) -> int:
    """What a verb tells right behind the words (of speech, or "was", "has") or before them (", said Jane Doe")."""
    before = words[first - 1] if first else None
    after = words[behind] if behind < len(words) else None
    follows = after is not None and text[words[behind - 1].end : after.start].isspace()
    speaks = bool(after and follows and _speaks(words, behind)) or bool(
        before and before.low in INVERTING and text[before.end : words[first].start].isspace()
    )
    if speaks:
        return 2 if clean else 1
    return 1 if after and follows and after.low in SPEECH_VERBS else 0


_HELPING = frozenset(
    "did does do has have had not never also later still often repeatedly once already then reportedly publicly "
    "didn't doesn't hasn't hadn't didn’t doesn’t hasn’t hadn’t".split()
)


def _speaks(words: Sequence[Token], n: int) -> bool:
    """Whether a verb of speech begins at a word: "said", "has also said", "didn't say"."""
    helped = n
    while helped < min(n + 3, len(words) - 1) and words[helped].low in _HELPING:
        helped += 1
    low = words[helped].low
    return low in SPEECH_VERBS - HARDLY_SPEECH or (helped > n and f"{low}s" in SPEECH_VERBS)


def lexical(parts: Sequence[Token]) -> int:
    """How well the lexicons know the words, and the shapes of East Asian names."""
    first, last = parts[0].low, parts[-1].low
    if east_asian(parts):
        return 3
    if first in GIVEN and first not in NOT_NAMES:
        return 3 if last in SURNAMES else 2
    return (1 if first in GIVEN else 0) + (1 if last in SURNAMES else 0)


def east_asian(parts: Sequence[Token]) -> bool:
    lows = [w.low.replace("'", "").replace("’", "") for w in parts]
    return is_chinese(lows) or is_japanese(lows) or is_korean(lows)


_COMMA = re.compile(r"\s?(?:[(（][^()（）]*[)）])?,\s+")


def apposition(text: str, words: Sequence[Token], end: int) -> int | None:
    """Where a role begins behind a name (that ends at a place) and a comma: ", a professor at …"; None if none."""
    comma = _COMMA.match(text, end)
    at = index_at(words, comma.end()) if comma else len(words)
    if comma is None or at >= len(words) or words[at].start != comma.end():
        return None
    if is_participle(words[at]):
        return None
    for n, token in enumerate(words[at : at + 7], at):
        if token.low in ROLE_NOUNS and (not token.shouted or words[at].shouted):
            return None if _before_name(text, words, n) else words[at].start
        closed = token.low in FUNCTION_WORDS and token.low not in _OPENERS
        if token.low in SPEECH_VERBS or closed or "," in text[comma.end() : token.start]:
            return None
    return None


def is_participle(token: Token) -> bool:
    """ ", supporting …", ", pulled …": what somebody does, no role."""
    return not token.capital and token.low.endswith(("ed", "ing")) and token.low not in PARTICIPLES | ROLE_NOUNS


def _is_role(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether "is a senior fellow", "was director" follows."""
    if (
        at >= len(words)
        or words[at].low not in ("is", "was")
        or not text[words[at - 1].end : words[at].start].isspace()
    ):
        return False
    for n, token in enumerate(words[at + 1 : at + 8], at + 1):
        if token.low in ROLE_NOUNS:
            return not _before_name(text, words, n)
        if token.low in SPEECH_VERBS or (token.low in FUNCTION_WORDS and token.low not in _OPENERS):
            return False
    return False


def _before_name(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a title stands before another name: ", Foreign Minister Lou Fang"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.capital or not text[words[at].end : after.start].isspace():
        return False
    return after.low not in OFFICES and after.low not in BEFORE_OFFICE and after.low not in NOT_NAMES


_OPENERS = frozenset("a an the his her its their then former one also now currently".split()) | german.ARTICLES
