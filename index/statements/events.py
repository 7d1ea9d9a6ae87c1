"""Where a reporting verb stands: its whole verb group, and what the group commits the speaker to."""

from __future__ import annotations

from dataclasses import dataclass

from index.model import Polarity
from index.statements.lexicon import closed, matrix
from index.statements.lexicon.people import is_plural_speaker
from index.statements.lexicon.verbs import CUES, FORMS, NOUN_TOO, PARTICLES
from index.statements.lexicon.words import words
from index.statements.token import Token

_TAKE_TO = words("take takes took taken taking resort resorts resorted turn turned return returned")
_OF_CLASS: dict[str, Polarity] = {"ask": "question", "demand": "demand", "deny": "denied", "doubt": "doubted"}
_PLURAL = words(
    """
    people police men women children media some many others most few both all chinese japanese
    """
)
_GERUND_AFTER = words("to by in while before after without for of from when despite besides against into")


@dataclass(frozen=True, slots=True)
class Event:
    """A reporting verb at work. `start`/`end` are token indices of the whole verb group, `verb` of the verb itself."""

    start: int
    verb: int
    end: int
    key: str
    kind: str
    frames: str
    form: str
    polarity: Polarity
    passive: bool = False
    bound: str = ""
    """How it hangs in its sentence: "" (finite), "gerund", "purpose" or "second" (shares a subject)."""


def find(tokens: list[Token], start: int, end: int) -> list[Event]:
    """The reporting verbs of a sentence, in order."""
    events = []
    for i in range(start, end):
        if tokens[i].tag == "CUE":
            event = _event(tokens, start, end, i)
            if event:
                events.append(event)
    return events


def _event(tokens: list[Token], lo: int, hi: int, i: int) -> Event | None:
    for verb, form in FORMS[tokens[i].low]:
        if not _is_verb(tokens, lo, hi, i, form):
            continue
        key, end = _with_particle(tokens, hi, i, verb)
        if key is None:
            continue
        kind, frames = CUES[key]
        group = _group(tokens, lo, i, form)
        if group is None:
            continue
        start, bound, signs = group
        passive = form in {"past", "participle"} and "BE" in signs and "HAVE!" not in signs
        return Event(start, i, end, key, kind, frames, form, _polarity(kind, signs), passive, bound)
    return None


def _with_particle(tokens: list[Token], hi: int, i: int, verb: str) -> tuple[str | None, int]:
    for particle in PARTICLES.get(verb, ()):
        words = particle.split("_")
        at = i + 1
        if [t.low for t in tokens[at : at + len(words)]] == words and at + len(words) <= hi:
            return f"{verb}_{particle}", at + len(words)
        if at < hi and tokens[at].tag == "ADV" and [t.low for t in tokens[at + 1 : at + 1 + len(words)]] == words:
            return f"{verb}_{particle}", at + 1 + len(words)
    return (verb if verb in CUES else None), i + 1


def _previous(tokens: list[Token], lo: int, i: int) -> int:
    """The token before, adverbs left out; lo - 1 if there is none."""
    k = i - 1
    while k >= lo and tokens[k].tag == "ADV":
        k -= 1
    return k


def _is_verb(tokens: list[Token], lo: int, hi: int, i: int, form: str) -> bool:
    k = _previous(tokens, lo, i)
    before = tokens[k] if k >= lo else None
    after = tokens[i + 1] if i + 1 < hi else None
    if form == "gerund":
        felt = tokens[i].low in _FELT and k > lo and (tokens[k - 1].low in _ARTICLES or tokens[k - 1].tag == "BE")
        return _is_gerund(before, after, felt)
    if form == "base":
        return _is_base(tokens, lo, k, tokens[i].low, after)
    if before is None:
        return False
    if before.tag == "POSS" and k > lo and tokens[k - 1].tag == "PRON":
        return form == "participle" and tokens[i].low in _HAVING_SAID
    if before.tag in {"DET", "POSS"} and before.low not in _PLURAL | {"this", "that", "another", "each"}:
        return False
    if before.tag == "VERB" and k == i - 1 and after is not None and after.tag == "WORD":  # "gives detailed accounts"
        return False
    if form == "third":
        return _is_third(tokens, lo, k, before, after)
    if form == "participle" and before.tag in {"DET", "WORD", "CAP", "NUM"}:
        return False
    if before.text == "," and tokens[i].low == "asked" and after and after.low in _ASKED_ABOUT:
        return False
    if before.tag == "SUB" or (after and after.low == "by" and before.tag in {"WORD", "CAP"}):
        return False
    return before.tag not in {"PREP", "TO", "MODAL", "DO"}


_ASKED_ABOUT = words("whether if about by how why what")
"""Behind ", asked" they tell of one who is asked: "Li, asked whether it was late, laughed"."""
_HAVING_SAID = words("said told argued claimed insisted")
"""Behind "he's" these are no passives."""


_FELT = words("feeling understanding thinking warning reasoning reporting")
_ARTICLES = words("a an the this that some no any")
"""Behind an article and an adjective these are nouns: "the general feeling that tolls fall"."""


def _is_gerund(before: Token | None, after: Token | None, noun: bool) -> bool:
    if before is None or before.tag in {"BE", "CONJ", "SUB"} or before.text in {",", "(", "—", "–", "--", "-", ";"}:
        return True
    if before.tag in {"PREP", "TO"}:
        return before.low in _GERUND_AFTER
    if noun:
        return False
    if before.tag in {"WORD", "CAP", "TIME", "NUM", "QUOTE", "CUE"}:
        return after is not None and (
            after.low == "that" or after.tag in {"QUOTE", "PRON", "DET", "CAP"} or after.text in {",", ":"}
        )
    return before.tag == "NEG"


def _is_base(tokens: list[Token], lo: int, k: int, verb: str, after: Token | None) -> bool:
    before = tokens[k] if k >= lo else None
    if before is None or (after is not None and after.low == "of" and verb in NOUN_TOO):
        return False
    if verb == "reason" and before.tag == "DET":  # "for some reason this was late"
        return False
    if before.low == "that" and k > lo and tokens[k - 1].tag == "WORD":
        return after is not None and after.tag not in {"BE", "HAVE", "MODAL"}
    if before.tag in {"TO", "MODAL", "DO", "NEG", "PRON"} or before.low in {"who", "which"} | _PLURAL:
        return before.low not in {"him", "us", "me"}
    if tokens[lo].tag in {"DO", "MODAL"} and before.tag in {"WORD", "CAP"}:
        return True
    if before.tag in {"WORD", "CAP"} and verb not in NOUN_TOO:
        return _plural(tokens, lo, k)
    if before.tag in {"WORD", "CAP", "CUE"}:
        return before.low.endswith("s") and not before.low.endswith("ss") and (k == lo or tokens[k - 1].tag != "TO")
    if before.tag == "CONJ":
        return any(t.tag in {"MODAL", "TO", "CUE"} for t in tokens[max(lo, k - 12) : k])
    return before.text == "," and after is not None and after.low == "that"


def _plural(tokens: list[Token], lo: int, k: int) -> bool:
    """Whether the words before a base form can be its subject ("Li and Wang argue"), not an object ("made Li feel")."""
    word = tokens[k].low
    if (word.endswith("s") and not word.endswith("ss")) or word in _PLURAL or is_plural_speaker(word):
        return True
    for i in range(k, max(lo, k - 14) - 1, -1):
        if tokens[i].low == "and":
            return True
        if tokens[i].tag in {"VERB", "ED", "BE", "HAVE", "MODAL", "SUB"}:
            return False
        if (tokens[i].low.endswith("s") or tokens[i].low in _PLURAL) and tokens[i + 1].tag == "PREP":
            return True
    return False


AMBIGUOUS = words(
    """
    claims reports views notes calls comments remarks promises demands fears hopes estimates questions doubts
    charges attacks supports answers holds orders rules reasons figures posts texts names plans forecasts
    requests states cites disputes queries pledges appeals challenges counters worries
    """
)
"""Verbs of the third person that are nouns as well."""


_REGIONAL = words(
    """
    baltic nordic gulf arab balkan caribbean african european asian american western eastern northern southern central
    member united island coastal federal neighbouring neighboring small large rich poor other
    """
)
"""Behind these "states" are countries."""


def _is_third(tokens: list[Token], lo: int, k: int, before: Token, after: Token | None) -> bool:
    if tokens[k + 1].low == "states" and before.low in _REGIONAL:
        return False
    if before.tag == "NUM" and len(before.text) == 4 and after is not None and after.low == "that":
        return True  # "the act of 1990 states that"
    if before.tag in {"PREP", "TO", "BE", "HAVE", "DO", "MODAL", "NUM", "ED", "VERB"}:
        return False
    if before.tag == "CONJ" and k > lo and tokens[k + 1].low in AMBIGUOUS and _is_plural(tokens[k - 1]):
        return False
    if tokens[k + 1].low in AMBIGUOUS or before.tag == "WORD":
        if after is not None and after.low in {"of", "about", "by", "from"} and before.tag in {"WORD", "CAP"}:
            return False
        if tokens[k + 1].low in AMBIGUOUS and after is not None and after.tag == "ED":  # "dissent notes filed in May"
            return False
        if _is_plural(before) and tokens[k + 1].low in AMBIGUOUS:
            return False
    return before.tag != "CUE" or before.low in {"report", "study", "view"}


def _is_plural(token: Token) -> bool:
    noun = token.tag == "WORD" or token.low in AMBIGUOUS
    return noun and token.low.endswith("s") and not token.low.endswith("ss")


def _group(tokens: list[Token], lo: int, i: int, form: str) -> tuple[int, str, list[str]] | None:
    """Start of the verb group, how it is bound, and the signs in it (auxiliaries, negation, governing verbs)."""
    signs: list[str] = []
    start = i
    k = i - 1
    while k >= lo and tokens[k].tag in {"ADV", "NEG", "BE", "HAVE", "DO", "MODAL"} | (
        {"POSS"} if form in {"past", "participle", "gerund"} else set()
    ):
        _note(tokens[k], signs)
        if tokens[k].tag != "ADV" or tokens[k].low not in closed.CONNECTIVES:
            start = k
        k -= 1
    if k > lo and tokens[k].low == "longer" and tokens[k - 1].low == "no":
        signs.append("NEG")
        start, k = k - 1, k - 2
    if k >= lo and tokens[k].low in {"neither", "nor"}:
        signs.append("NEG")
        start, k = (k, k - 1) if tokens[k].low == "neither" else (start, k)
    if k >= lo and tokens[k].tag == "TO" and (form == "base" or "HAVE!" in signs):
        return _governed(tokens, lo, k, signs)
    if form == "gerund" and k > lo and tokens[k].tag == "TO" and tokens[k - 1].low in _TAKE_TO:
        return _outer(tokens, lo, k - 1, signs)
    if form == "gerund" and "BE" not in signs:
        if k >= lo and (tokens[k].low in matrix.DENIES or _disowns(tokens[k])):
            signs.append("DENIES")
        if k >= lo and tokens[k].low in matrix.KEEPS:
            signs.append("KEEPS")
        return start, "gerund", signs
    if tokens[start].low == "having" and k >= lo and _disowns(tokens[k]):
        signs.append("DENIES")
    if k >= lo and tokens[k].tag == "CONJ":
        return start, "second", signs
    return start, "", signs


def _disowns(token: Token) -> bool:
    """ "denied saying", "disputes having said"."""
    return any(verb in matrix.DISOWNS for verb, _ in FORMS.get(token.low, ()))


def _note(token: Token, signs: list[str]) -> None:
    if token.tag == "NEG" or token.low in {"hardly", "scarcely", "rarely", "never", "cannot", "barely"}:
        signs.append("NEG")
    if token.low == "only":
        signs.append("ONLY")
    if token.tag == "HAVE":
        signs.append("HAVE!" if "BE" not in signs else "HAVE")
    if token.tag == "BE":
        signs.append("BE")
    if token.tag == "MODAL":
        supposed = token.low == "must" and "HAVE!" in signs  # "must have said"
        signs.append("DEMAND" if token.low in matrix.DEMAND_MODALS and not supposed else "POSSIBLE")
    if token.low == "allegedly" or token.low in {"reportedly", "perhaps", "possibly", "presumably", "probably"}:
        signs.append("POSSIBLE")


_MAY_BE = words("likely unlikely about supposed sufficient insufficient")
"""Before an infinitive: it is not done yet."""


def _governed(tokens: list[Token], lo: int, to: int, signs: list[str]) -> tuple[int, str, list[str]] | None:
    """An infinitive: "declined to say", "went on to argue", "met to announce"."""
    k = to - 1
    if k >= lo and tokens[k].tag == "NEG":
        signs.append("NEG")
        k -= 1
    if k >= lo and tokens[k].low in {"on", "back", "ahead"}:
        k -= 1
    if k < lo:
        return to, "purpose", [*signs, "POSSIBLE"]
    word = tokens[k].low
    if tokens[k].tag == "WORD" and k > lo and tokens[k - 1].tag in {"ED", "POSS"}:  # "personalised plans to …"
        return to, "purpose", [*signs, "POSSIBLE"]
    if word in matrix.COMMITS:
        return to, "purpose", [*signs, "POSSIBLE"]
    if _is_made_for(tokens, lo, k):
        return None
    if word in {"ought", "has", "have"} | matrix.DEMAND_MODALS:
        return _outer(tokens, lo, k, [*signs, "DEMAND"])
    if word in matrix.DENIES or word == "yet":
        return _outer(tokens, lo, k, [*signs, "DENIES"])
    if word in matrix.INTENDS:
        return _outer(tokens, lo, k, [*signs, "POSSIBLE"])
    if word in matrix.KEEPS or (word in {"right", "correct"} and tokens[k - 1].tag == "BE"):
        return _outer(tokens, lo, k, signs)
    if tokens[k].tag in {"VERB", "CUE", "ED", "BE", "HAVE"} or word in _MAY_BE:
        return _outer(tokens, lo, k, [*signs, "POSSIBLE"])
    if word in matrix.UNREAL_NOUNS or tokens[k].text == ",":
        return to, "purpose", [*signs, "POSSIBLE"]
    moved = next((t.low for t in reversed(tokens[max(lo, k - 7) : k]) if t.low in matrix.MOVES), None)
    if moved is not None:
        return to, "purpose", [*signs, "DEMAND" if moved in matrix.ASKS else "POSSIBLE"]
    return to, "purpose", signs


def _is_made_for(tokens: list[Token], lo: int, k: int) -> bool:
    """ "a survey was used to estimate it", "the test is designed to show it": an aim, and nobody has said anything."""
    made = tokens[k].low == "used" or tokens[k].low not in matrix.KEEPS | matrix.MOVES | matrix.MINDED
    made = made and tokens[k].tag in {"ED", "VERB"}
    before = _previous(tokens, lo, k)
    return made and before >= lo and tokens[before].tag == "BE"


def _outer(tokens: list[Token], lo: int, k: int, signs: list[str]) -> tuple[int, str, list[str]]:
    start = k
    j = k - 1
    while j >= lo and tokens[j].tag in {"ADV", "NEG", "BE", "HAVE", "DO", "MODAL"}:
        _note(tokens[j], signs)
        start = j
        j -= 1
    return start, "second" if j >= lo and tokens[j].tag == "CONJ" else "", [s for s in signs if s != "BE"]


def _polarity(kind: str, signs: list[str]) -> Polarity:
    base: Polarity = _OF_CLASS.get(kind, "asserted")
    if "NEG" in signs and "ONLY" in signs:  # "not only said that …"
        signs = [s for s in signs if s not in {"NEG", "ONLY"}]
    negated = (signs.count("NEG") + signs.count("DENIES")) % 2 == 1
    if "POSSIBLE" in signs and not ("ONLY" in signs and not negated):
        return "denied" if negated and base != "denied" else "possible"
    if "DEMAND" in signs:
        return "denied" if negated else "demand"
    if not negated:
        return base
    return {"denied": "possible", "doubted": "asserted", "question": "denied", "demand": "denied"}.get(base, "denied")  # type: ignore[return-value]
