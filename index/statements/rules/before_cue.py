"""What stands left of a reporting verb and its subject: "…, she says", with what goes on behind them."""

from __future__ import annotations

from index.statements.events import Event
from index.statements.found import Range
from index.statements.lexicon.deeds import TOPICS
from index.statements.lexicon.words import words
from index.statements.sentence import Sentence
from index.statements.subject import ASKED, Phrase


def content(sentence: Sentence, event: Event, phrase: Phrase) -> tuple[list[Range], str]:
    """ "…, she says": the content stands before subject and cue, perhaps goes on after them."""
    if ("L" not in event.frames and "Q" not in event.frames) or event.bound:
        return [], ""
    tokens = sentence.tokens
    takes_more = event.end < sentence.end and tokens[event.end].tag in _GOES_FURTHER  # "…, parents felt safe there"
    if event.key in TOPICS and event.end < sentence.end and tokens[event.end].tag in _GOES_FURTHER | {"PRON"}:
        return [], ""  # "…, Li mentioned it on Monday"
    if event.key in _SIDES_WITH and takes_more and tokens[event.end].low in {"on", "with"}:
        return [], ""  # "– all pilots agree on this –"
    if event.kind == "think" and (event.polarity == "possible" or takes_more):
        return [], ""
    turn = event.verb in sentence.inverted
    edge = (event.start if turn else min(phrase.start, event.start)) - 1
    if edge <= sentence.start or (
        tokens[edge].text not in {",", "?", "!", "—", "–", "--", "…"} and tokens[edge].tag != "QUOTE"
    ):
        return [], ""
    start = start_of(sentence, edge)
    if attributed(sentence, start, edge):
        return [], ""
    if "L" not in event.frames and not any(t.quotation for t in tokens[start:edge]):
        return [], ""
    stop = edge + (tokens[edge].tag == "QUOTE")
    pieces = [(start, stop)]
    if not any(t.quotation for t in tokens[start:stop]) and _only_opens(sentence, start, stop):
        return _condition(sentence, event, phrase, (start, stop))
    complete = sentence.finite(start, stop)
    if not complete and not _may_interrupt(sentence, event, start, stop):
        return [], ""
    rest = _goes_on(sentence, event, phrase, complete)
    if rest:
        pieces.append(rest)
    elif not sentence.finite(start, stop) and not any(t.quotation for t in tokens[start:stop]):
        return [], ""
    return pieces, "cue inside" if rest else "cue after"


_SIDES_WITH = words("agree concur disagree")
_GOES_FURTHER = frozenset({"WORD", "PREP", "DET"})


def attributed(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether a stretch is a quotation with its own cue: "“It works,” said Kim, who has read the report, …"."""
    tokens = sentence.tokens
    for event in sentence.events:
        phrase = sentence.subjects.get(event.verb)
        if phrase is None or "Q" not in event.frames or not start < event.verb < stop:
            continue
        k = min(phrase.start, event.start) - 1
        if k > start and tokens[k].start == tokens[k].end and tokens[k - 1].tag == "QUOTE":
            return True
    return False


def _only_opens(sentence: Sentence, start: int, stop: int) -> bool:
    """ "If it is late, the board will announce …", "To test the figures, …": no more than how the sentence opens."""
    first = sentence.tokens[start]
    opens = first.low in ASKED | {"since"} or (
        first.tag in {"SUB", "TO"} and first.low not in {"how", "why", "what", "that"}
    )
    opens = opens or any(e.bound == "gerund" and e.start - start in {1, 2} for e in sentence.events)
    return opens and not any(_opens_clause(sentence, k + 1, stop) for k in range(start, stop - 1))


def _opens_clause(sentence: Sentence, k: int, stop: int) -> bool:
    """Whether a main clause begins behind the comma before a token."""
    token = sentence.tokens[k]
    return (
        sentence.tokens[k - 1].text == ","
        and (token.tag in {"DET", "CAP", "WORD", "PRON", "NUM", "POSS"} and token.low != "that")
        and sentence.finite(k, stop)
    )


def _condition(sentence: Sentence, event: Event, phrase: Phrase, opening: Range) -> tuple[list[Range], str]:
    """ "If the party wins, Li said, it will resign": between the two commas stands nothing but who says so."""
    tokens = sentence.tokens
    inserted = tokens[event.end].text == "," if event.end < sentence.end else False
    if tokens[opening[0]].low != "if" or event.kind != "say" or event.polarity != "asserted" or not inserted:
        return [], ""
    rest = _goes_on(sentence, event, phrase, False)
    return ([opening, rest], "cue inside") if rest else ([], "")


def _may_interrupt(sentence: Sentence, event: Event, start: int, stop: int) -> bool:
    """Whether a cue can stand inside here: "China, it said, seeks …", not "Over lunch, he recalled the war"."""
    tokens = sentence.tokens
    if any(t.quotation for t in tokens[start:stop]) or event.verb in sentence.inverted:
        return True
    k = event.end
    while k < sentence.end and tokens[k].tag in {"TIME", "ADV"}:
        k += 1
    return k < sentence.end and tokens[k].text in {",", "—", "–", "--"}


def start_of(sentence: Sentence, edge: int) -> int:
    tokens = sentence.tokens
    start = sentence.start
    for k in range(edge - 1, sentence.start, -1):
        if tokens[k].quotation and tokens[k - 1].text == ":":
            return k
    while (start < edge and tokens[start].tag in {"CONJ"}) or tokens[start].low == "so":
        start += 1
    return start


def _goes_on(sentence: Sentence, event: Event, phrase: Phrase, complete: bool) -> Range | None:
    """The content's second half after an inserted cue."""
    tokens = sentence.tokens
    first = k = phrase.end if event.verb in sentence.inverted else event.end
    while k < sentence.end and tokens[k].text not in {",", "—", "–", "--", ":"} and tokens[k].tag != "QUOTE":
        if tokens[k].tag == "STOP" or tokens[k].text == ";" or k in sentence.scanner.by_subject:
            return None
        k += 1
    if k < sentence.end and tokens[k].tag == "QUOTE" and k > first and tokens[k - 1].tag not in {"TIME", "ADV", "PRON"}:
        return None
    if event.verb in sentence.inverted:
        k = _past_apposition(sentence, k, complete)
    if k + 1 >= sentence.end:
        return None
    begin = k if tokens[k].tag == "QUOTE" else k + 1
    token = tokens[begin]
    if token.tag == "QUOTE":
        return begin, sentence.scanner.stop(begin, event, "quote")
    quoted = tokens[min(phrase.start, event.start) - 1]
    turned = quoted.start == quoted.end and (event.verb in sentence.inverted or token.tag not in _GOES_ON)
    if token.tag == "TO" and complete and not turned:
        return begin, sentence.scanner.stop(begin, event, "clause")
    if complete or turned or token.tag in {"REL", "SUB"} or begin in sentence.scanner.by_start:
        return None
    return begin, sentence.scanner.stop(begin, event, "clause")


_GOES_ON = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB", "CUE", "NEG"})
"""With these a clause goes on whose first half is quoted: "“The lock,” he said, “on the coast,” is shut"."""


def _past_apposition(sentence: Sentence, k: int, complete: bool) -> int:
    """Over "said Li, who leads the fund," to where the content goes on."""
    tokens = sentence.tokens
    for i in range(k, sentence.end - 1):
        if tokens[i].text == "," and (tokens[i + 1].tag == "QUOTE" or (i > k and not complete)):
            return i
    return k
