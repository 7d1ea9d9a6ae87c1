"""What stands round a reporting verb and takes back what it says: nobody, if, without, a question."""

from __future__ import annotations

from index.model import Polarity
from index.statements.events import Event
from index.statements.extent import FINITE, INVERTED
from index.statements.lexicon import matrix
from index.statements.lexicon.clause_verbs import ANY_FORM
from index.statements.lexicon.verbs import FORMS
from index.statements.lexicon.words import words
from index.statements.participles import governed
from index.statements.sentence import Sentence
from index.statements.subject import Phrase
from index.statements.token import Token

_VERBS = FINITE | {"CUE", "ED"}
_CLAUSE_EDGE = frozenset({",", ";", ":", "—", "–", "--", "("})
_IRREAL = words("if unless whether lest suppose supposing provided imagine until once before")
_FAR_FROM = words("without instead rather far short") | matrix.BACKS_OFF
_FORMERLY = words("once formerly initially originally")
_PAIRS = frozenset({("assuming", "that"), ("assumed", "that"), ("as", "though"), ("in", "case")})
_PERHAPS = words("perhaps maybe possibly presumably supposedly allegedly reportedly conceivably")


def polarity(sentence: Sentence, event: Event, phrase: Phrase) -> Polarity:
    """The polarity of a reported content: that of its verb group, turned by what stands round it."""
    own = event.polarity
    if _nobody(sentence, phrase):
        return "possible" if own == "denied" else "denied"
    if _few(sentence, phrase) and own in {"asserted", "denied"}:
        return "doubted" if own == "asserted" else "possible"
    if own == "asserted" and incredible(sentence, event):
        return "doubted"
    if own == "asserted" and (untold := _untold(sentence, phrase)):
        return untold
    if own == "asserted" and event.bound == "gerund" and (charged := _charged(sentence, event)):
        return charged
    if _far_from(sentence, event):
        return "denied" if own == "asserted" else "possible"
    if own == "asserted" and _given_up(sentence, event):
        return "doubted"
    if own == "asserted" and (_bids(sentence, event) or subjunctive(sentence, event)):
        return "demand"
    if own == "question" and _requests(sentence, event):
        return "demand"
    if own == "asserted" and _perhaps(sentence, phrase):
        return "possible"
    if own == "asserted" and _asked(sentence, event):
        return "question"
    if own in {"asserted", "denied"} and _conditional(sentence, event, phrase):
        return "possible"
    return own


def _untold(sentence: Sentence, phrase: Phrase) -> Polarity | None:
    """ "it is not true that Li said": not said; "rumours that Li said": perhaps."""
    before = [t.low for t in sentence.tokens[max(sentence.start, phrase.start - 5) : phrase.start]]
    if len(before) < 2 or before[-1] != "that":
        return None
    negated = bool({"not", "n't"} & set(before))
    if before[-2] in (_TRUE if negated else matrix.UNTRUE):
        return "denied"
    return "possible" if before[-2] in matrix.RUMOURS else None


_TRUE = words("true correct case")


def _charged(sentence: Sentence, event: Event) -> Polarity | None:
    """ "accused Li of saying": perhaps; "warned Li against claiming", "kept Li from saying": not said."""
    told = governed(sentence.tokens, sentence.start, event)
    if told is None:
        return None
    before = sentence.tokens[max(sentence.start, told.start - 4) : told.start]
    if any(t.tag == "NEG" or t.low in matrix.NOBODY | {"nothing"} for t in before):
        return "possible"
    return _CHARGES.get(sentence.tokens[event.start - 1].low)


_CHARGES: dict[str, Polarity] = {"of": "possible", "against": "denied", "from": "denied", "into": "possible"}


def _given_up(sentence: Sentence, event: Event) -> bool:
    """ "believed until 2020 that", "once thought", "used to say": a view of former days is not shown as held."""
    near = sentence.tokens[max(sentence.start, event.start - 2) : event.end]
    group = [t.low for t in sentence.tokens[event.start : event.verb]]
    if any(t.low in _FORMERLY for t in near) or group[:2] == ["used", "to"]:
        return True
    if event.kind in {"think", "see"} and any(t.low == "previously" for t in near):  # who said so has not unsaid it
        return True
    if event.bound == "gerund" and _retracts(sentence, event):
        return True
    still = {"has", "have", "'ve"} & set(group)
    if event.kind == "think" and ("had" in group or (not still and event.form == "past" and group[-1:] == ["long"])):
        return True
    found = sentence.scanner.complement(event)
    return found is not None and any(t.low == "until" for t in sentence.tokens[event.end : found.start])


def _retracts(sentence: Sentence, event: Event) -> bool:
    """ "regrets saying that", "apologised for saying that"."""
    before = [t.low for t in sentence.tokens[max(sentence.start, event.start - 2) : event.start]]
    return bool(before) and (before[-1] in matrix.RETRACTS or (before[-1] == "for" and before[0] in matrix.RETRACTS))


def _requests(sentence: Sentence, event: Event) -> bool:
    """ "asked the board not to raise it": no question."""
    found = sentence.scanner.complement(event)
    if event.key != "ask" or found is None or found.frame not in "OP":
        return False
    inside = sentence.tokens[found.start : found.end]
    if inside[0].low == "about":
        return False
    to = next((k for k, t in enumerate(inside) if t.tag == "TO"), 0)
    return to > 0 and not any(t.tag in {"QUOTE", "SUB", "MARK"} for t in inside[:to])


def _bids(sentence: Sentence, event: Event) -> bool:
    """ "told Li to admit it": what another is to do."""
    if event.key != "tell":
        return False
    for token in sentence.tokens[event.end : min(sentence.end, event.end + 9)]:
        if token.tag not in {"CAP", "WORD", "DET", "PRON", "CONJ", "POSS", "NEG"}:
            return token.tag == "TO"
    return False


def subjunctive(sentence: Sentence, event: Event) -> bool:
    """ "insisted that the letter, which he wrote, say so", "suggested that they be late": what is to be."""
    found = sentence.scanner.complement(event)
    if event.key not in matrix.WISHES or found is None or found.frame not in "TZ":
        return False
    tokens, k = sentence.tokens, found.start
    while k < found.end and (tokens[k].tag not in _VERBS or _is_noun(tokens[k], tokens[k - 1])):
        if tokens[k].text == "," and tokens[k + 1].tag == "REL":
            k = next((i for i in range(k + 1, found.end) if tokens[i].text == ","), found.end)
        k += 1
    if k >= found.end or tokens[k].low == "be":
        return k < found.end
    if tokens[k - 1].tag == "WORD" and _has_auxiliary(tokens, k + 1, found.end):
        return False  # "suggests that the toll increase will …"
    base = tokens[k].low in ANY_FORM or any(form == "base" for _, form in FORMS.get(tokens[k].low, ()))
    return base and _is_singular(tokens[found.start], tokens[found.start + 1])


def _has_auxiliary(tokens: list[Token], start: int, end: int) -> bool:
    """Whether the verb of a clause is still to come, before any comma or clause inside it."""
    for token in tokens[start:end]:
        if token.text == "," or token.tag in {"REL", "SUB"} or token.low == "that":
            return False
        if token.tag in {"MODAL", "BE", "HAVE", "DO"}:
            return True
    return False


def wished(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "insisted that the letter | state that …": nobody tells that it does."""
    bare = event.form == "base" and not event.bound and event.start == event.verb
    last = sentence.tokens[phrase.head[1] - 1].low
    singular = not last.endswith("s") and sentence.tokens[phrase.start].tag == "DET"
    return bare and singular and any(e.key in matrix.WISHES and e.verb < event.verb for e in sentence.events)


def _is_noun(token: Token, before: Token) -> bool:
    return token.tag in {"VERB", "CUE", "ED"} and before.tag in {"DET", "POSS", "PREP", "TO"}


def _is_singular(first: Token, second: Token) -> bool:
    """ "he", "the letter", "a bill": a verb that agrees with it ends in -s."""
    return first.low in {"he", "she", "it"} or (first.tag == "DET" and not second.low.endswith("s"))


def incredible(sentence: Sentence, event: Event) -> int | None:
    """Where the content begins of "finds it hard to believe that …"; None if it is no such frame."""
    after = [t.low for t in sentence.tokens[event.end : min(sentence.end, event.end + 5)]]
    if len(after) < 5 or after[0] != "it" or after[1] not in matrix.HARD or after[4] not in {"that", "how"}:
        return None
    return event.end + 4 + (after[4] == "that")


def _perhaps(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Perhaps Li believes that …"."""
    k = phrase.start if sentence.tokens[phrase.start].low in _PERHAPS else phrase.start - 1
    while k > sentence.start and sentence.tokens[k].text == ",":
        k -= 1
    return k >= sentence.start and sentence.tokens[k].low in _PERHAPS


def _nobody(sentence: Sentence, phrase: Phrase) -> bool:
    """ "none of the firms", "no scholar", "neither minister"."""
    first = sentence.tokens[phrase.start]
    before = sentence.tokens[phrase.start - 1].low if phrase.start > sentence.start else ""
    if before == "even" and phrase.start - 1 > sentence.start:  # "not even Li"
        before = sentence.tokens[phrase.start - 2].low
    return first.low in matrix.NOBODY | {"no", "no-one"} or before in {"no", "not", "neither", "nor"}


def _few(sentence: Sentence, phrase: Phrase) -> bool:
    first = sentence.tokens[phrase.start].low
    before = sentence.tokens[phrase.start - 1].low if phrase.start > sentence.start else ""
    return first in {"few", "hardly", "scarcely"} and before != "a"


def _far_from(sentence: Sentence, event: Event) -> bool:
    """ "without saying", "instead of arguing", "rather than claim", "far from believing"."""
    if event.bound not in {"gerund", "purpose"}:
        return False
    near = [t.low for t in sentence.tokens[max(sentence.start, event.start - 3) : event.start]]
    return bool(near) and (
        near[-1] == "without" or (near[-1] in {"of", "than", "from"} and bool(_FAR_FROM & set(near)))
    )


def _asked(sentence: Sentence, event: Event) -> bool:
    """The sentence asks: its question mark stands outside any quotation."""
    last = sentence.tokens[sentence.end - 1]
    return last.text == "?" and last.start < last.end


def _conditional(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "if Li says that …", "had Li said that …": between the if and the verb no clause ends."""
    first = sentence.tokens[sentence.start].low
    if first in INVERTED and phrase.start == sentence.start + 1:
        return True
    if first in _IRREAL - {"if"} and phrase.start == sentence.start:
        return True
    for k in range(min(phrase.start, event.start) - 1, sentence.start - 1, -1):
        token = sentence.tokens[k]
        before = sentence.tokens[k - 1].low if k > sentence.start else ""
        if token.low in _IRREAL or (before, token.low) in _PAIRS:
            return True
        if token.text in _CLAUSE_EDGE or token.tag in {"VERB", "CUE", "BE", "HAVE", "STOP"}:
            return False
    return False
