"""Whether the object of a reporting verb is something said: "rejects the ban", not "identified two suppliers"."""

from __future__ import annotations

from index.statements.complement import Complement, has_predicate
from index.statements.events import Event
from index.statements.lexicon.deeds import DEEDS, MEASURES, NOMINAL, PROPOSITIONS, SIDES, SIGHTS, TOPICS
from index.statements.lexicon.people import DOCUMENTS, is_body, is_speaker
from index.statements.lexicon.words import words
from index.statements.sentence import Sentence
from index.statements.token import Token

_WITHIN = frozenset({"DET", "WORD", "CAP", "NUM", "POSS", "ED", "ING", "ADV", "CUE"})
_OWN = frozenset({"his", "her", "its", "their"})
_BOUND_TO = words("has have had need needs needed ought")
_TELLING = words("for over as to that about on of")
_SOME = words("a an no little few some more fewer less")
_WHICH = frozenset({"which", "where", "how", "why", "whether"})


def is_told(sentence: Sentence, event: Event, found: Complement) -> bool:
    """Whether what follows tells something: with a verb that also does things only a proposition does."""
    inside = sentence.tokens[found.start : found.end]
    if any(t.quotation for t in inside):
        return True
    if event.polarity in {"possible", "demand"} and _to_come(sentence, event):
        return False
    if event.key == "expect" and inside[0].low in _SOME:
        return True
    if event.key in TOPICS:
        return has_predicate(inside) or any(t.low == "whether" for t in inside) or _stands_for_clause(inside)
    if event.key in SIGHTS:
        seen = has_predicate(inside) or _is_proposition(inside) or _is_predicate(inside)
        held = event.form in {"third", "base"} and _is_new(event, inside[0])  # "sees a threat", not "saw the end"
        return seen or held or sentence.scanner.clause_begins(found.start, strict=True)
    if ("F" in event.frames or "T" not in event.frames) and "O" in event.frames and _is_somebody(inside):
        return False
    if event.key == "consider" and _ponders(sentence, event):
        return False
    if event.key in MEASURES:
        return any(t.tag == "NUM" for t in inside)
    if event.key == "call" and _is_call(inside):
        return False
    if event.kind == "show" and inside[0].low in _OWN:  # "demonstrated their courage"
        return False
    head = _head(inside)
    if event.key in SIDES:
        return head.tag not in {"CAP", "PRON"} and not is_speaker(head.low)
    return event.key not in DEEDS or _is_proposition(inside) or _is_predicate(inside)


def _to_come(sentence: Sentence, event: Event) -> bool:
    """ "will consider", "has to support": nobody has said anything yet; "may have rejected" is another thing."""
    group = sentence.tokens[event.start : event.verb]
    if any(t.tag == "TO" and (k == 0 or group[k - 1].low in _BOUND_TO) for k, t in enumerate(group)):
        return True
    return any(t.tag == "MODAL" for t in group) and not any(t.tag == "HAVE" for t in group)


def _is_somebody(inside: list[Token]) -> bool:
    """ "criticised him", "praised Li in public": nothing is told but of whom; "praised Li for her calm" tells it."""
    head = _head(inside)
    named = head.tag == "PRON" or (head.tag == "CAP" and head.low not in DOCUMENTS)
    if not named and not is_body(head.low):
        return False
    return not any(t.low in _TELLING or t.tag == "ING" for t in inside[inside.index(head) + 1 :])


def _ponders(sentence: Sentence, event: Event) -> bool:
    """ "is considering the best way"."""
    return event.form == "gerund" and any(t.tag == "BE" for t in sentence.tokens[event.start : event.verb])


def _is_call(inside: list[Token]) -> bool:
    """ "called Li at home", "called her directly": nobody is called anything."""
    k = 0
    while k < len(inside) and inside[k].tag in {"CAP", "PRON"}:
        k += 1
    called = k
    while k < len(inside) and inside[k].tag == "ADV":
        k += 1
    return called > 0 and (k == len(inside) or inside[k].tag in {"PREP", "TIME"} or inside[k].text == ",")


def _head(inside: list[Token]) -> Token:
    """The last word of the first noun phrase."""
    k = 0
    while (
        k + 1 < len(inside)
        and inside[k + 1].tag in _WITHIN
        and inside[k].tag in _WITHIN
        and inside[k + 1].low != "that"
    ):
        k += 1
    return inside[k]


def _is_new(event: Event, first: Token) -> bool:
    """Whether an object is no known thing: "a threat", "differences"."""
    return first.low in _SOME or (event.key in {"see", "perceive"} and first.tag in {"WORD", "ED", "ING"})


def _acts(token: Token) -> bool:
    """Whether an infinitive begins: "the best way to use a tool", not "to the board as a fool", "to be a fool"."""
    return token.low != "be" and token.tag not in {"CAP", "DET", "PRON", "NUM", "QUOTE"}


def _is_proposition(inside: list[Token]) -> bool:
    """ "the need to reform", "their opposition to it", "the withdrawal of the fleet", "areas in which they agree"."""
    return any(t.low in _WHICH for t in inside) or _stands_for_clause(inside, NOMINAL)


def _stands_for_clause(inside: list[Token], endings: tuple[str, ...] = ()) -> bool:
    """ "the need to …", "their opposition to …": a noun whose complement makes it a proposition."""
    return any(
        (t.low in PROPOSITIONS or t.low.endswith(endings))
        and (inside[k + 1].tag in {"PREP", "TO"} or inside[k + 1].low == "that")
        for k, t in enumerate(inside[:-1])
        if all(other.tag in _WITHIN for other in inside[:k])
    )


def _is_predicate(inside: list[Token]) -> bool:
    """ "considers him a threat", "treats the strait as its own", "judged the plan to be late"."""
    for k in range(1, len(inside)):
        if inside[k].tag == "TO" and k + 1 < len(inside) and _acts(inside[k + 1]):
            return False
        if inside[k].low == "as" or (inside[k].low == "to" and k + 1 < len(inside) and inside[k + 1].low == "be"):
            return True
        if inside[k].tag == "DET" and inside[k].low != "that" and inside[k - 1].tag in {"WORD", "CAP", "PRON", "NUM"}:
            return True
    return False
