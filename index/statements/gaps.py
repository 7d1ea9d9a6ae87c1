"""What a content needs from before its cue: "a letter, which Li said was forged", "To save it, Li proposes …"."""

from __future__ import annotations

from index.statements.complement import Complement
from index.statements.events import Event
from index.statements.extent import FINITE
from index.statements.found import Range
from index.statements.noun_phrases import left_edge
from index.statements.sentence import Sentence
from index.statements.subject import Phrase
from index.statements.token import Token
from index.statements.tokens import opens_with_verb

_RELATIVE = frozenset({"that", "which", "who"})
_CONDITIONS = frozenset({"if", "unless"})


def before(sentence: Sentence, event: Event, phrase: Phrase, found: Complement) -> Range | None:
    """The words before subject and cue that belong to a content right of them."""
    if found.frame in "ZQ" and _lacks_subject(sentence.tokens[found.start]):
        return _antecedent(sentence, phrase) or (_inserted(sentence, event, phrase) if found.frame == "Q" else None)
    return _fronted(sentence, event, phrase, found)


def _lacks_subject(first: Token) -> bool:
    """Whether a content begins with its verb: "was forged", "“still stands”"."""
    return first.tag in FINITE if first.quotation is None else opens_with_verb(first)


def _antecedent(sentence: Sentence, phrase: Phrase) -> Range | None:
    """The noun phrase of which the relative clause tells something."""
    tokens, relative = sentence.tokens, phrase.start - 1
    if relative <= sentence.start or tokens[relative].low not in _RELATIVE:
        return None
    apart = tokens[relative - 1].text == ","
    if tokens[relative].low == "who" and not apart:  # "asked them who they think is right"
        return None
    return _phrase_up_to(sentence, relative - 1 - apart)


def _phrase_up_to(sentence: Sentence, last: int) -> Range | None:
    tokens = sentence.tokens
    if last < sentence.start or tokens[last].tag not in {"WORD", "CAP", "NUM", "QUOTE"}:
        return None
    quoted = tokens[last].tag == "QUOTE" and last > sentence.start and tokens[last - 1].tag in {"DET", "POSS"}
    start = last - 1 if quoted else left_edge(tokens, sentence.start, last)
    return None if start is None else (start, last + 1)


def _inserted(sentence: Sentence, event: Event, phrase: Phrase) -> Range | None:
    """ "The disclosures, the statement said, “are meant to harm us.”": the subject before an inserted cue."""
    tokens, first = sentence.tokens, sentence.opening()
    comma = min(phrase.start, event.start) - 1
    if comma <= first or tokens[comma].text != "," or tokens[event.end].text != "," or sentence.finite(first, comma):
        return None
    opens = tokens[first].tag in {"DET", "CAP", "WORD", "NUM", "PRON", "POSS"}
    return (first, comma) if opens else None


def _fronted(sentence: Sentence, event: Event, phrase: Phrase, found: Complement) -> Range | None:
    """ "If it fails, Li said, “we leave”"; "To end the delays, the board proposes a second lock"."""
    tokens, first = sentence.tokens, sentence.opening()
    comma = phrase.start - 1
    if comma <= first or tokens[comma].text != ",":
        return None
    word = tokens[first + (tokens[first].low == "even")].low
    says = found.frame == "Q" and tokens[event.end].text == "," and word in _CONDITIONS
    proposes = found.frame in "OV" and event.kind == "demand" and tokens[first].tag == "TO"
    whole = sentence.finite(first, comma) and not any(first < other.verb < comma for other in sentence.events)
    return (first, comma) if (says and whole) or proposes else None
