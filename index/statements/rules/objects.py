"""Whether the object of a reporting verb is something said: "rejects the ban", not "identified two suppliers"."""

from __future__ import annotations

from index.statements.complement import Complement
from index.statements.events import Event
from index.statements.lexicon.deeds import DEEDS, MEASURES, NOMINAL, PROPOSITIONS, SIDES
from index.statements.lexicon.people import is_speaker
from index.statements.sentence import Sentence
from index.statements.token import Token

_WITHIN = frozenset({"DET", "WORD", "CAP", "NUM", "POSS", "ED", "ING", "ADV", "CUE"})
_OWN = frozenset({"his", "her", "its", "their"})
_WHICH = frozenset({"which", "where", "how", "why", "whether"})


def is_told(sentence: Sentence, event: Event, found: Complement) -> bool:
    """Whether what follows tells something: with a verb that also does things only a proposition does."""
    inside = sentence.tokens[found.start : found.end]
    if any(t.quotation for t in inside):
        return True
    if event.polarity == "possible" and _to_come(sentence, event):
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
    """ "will consider", "could support": nobody has said anything yet; "may have rejected" is another thing."""
    group = sentence.tokens[event.start : event.verb]
    return any(t.tag == "MODAL" for t in group) and not any(t.tag == "HAVE" for t in group)


def _is_call(inside: list[Token]) -> bool:
    """ "called Li at home": nobody is called anything."""
    k = 0
    while k < len(inside) and inside[k].tag in {"CAP", "PRON"}:
        k += 1
    return k > 0 and (k == len(inside) or inside[k].tag in {"PREP", "TIME"})


def _head(inside: list[Token]) -> Token:
    """The last word of the first noun phrase."""
    k = 0
    while k + 1 < len(inside) and inside[k + 1].tag in _WITHIN and inside[k].tag in _WITHIN:
        k += 1
    return inside[k]


def _is_proposition(inside: list[Token]) -> bool:
    """ "the need to reform", "their opposition to it", "the withdrawal of the fleet", "areas in which they agree"."""
    return any(t.low in _WHICH for t in inside) or any(
        (t.low in PROPOSITIONS or t.low.endswith(NOMINAL))
        and (inside[k + 1].tag in {"PREP", "TO"} or inside[k + 1].low == "that")
        for k, t in enumerate(inside[:-1])
        if all(other.tag in _WITHIN for other in inside[:k])
    )


def _is_predicate(inside: list[Token]) -> bool:
    """ "considers him a threat", "treats the strait as its own", "judged the plan to be late"."""
    for k in range(1, len(inside)):
        if inside[k].low == "as" or (inside[k].low == "to" and k + 1 < len(inside) and inside[k + 1].low == "be"):
            return True
        if inside[k].tag == "DET" and inside[k - 1].tag in {"WORD", "CAP", "PRON"}:
            return True
    return False
