"""A reporting verb with its subject: the content right of it, left of it, or around it."""

from __future__ import annotations

from collections.abc import Iterator

from index.statements import asides, frames, gaps
from index.statements.events import Event
from index.statements.found import Found, Range
from index.statements.lexicon import matrix
from index.statements.lexicon.deeds import TOPICS
from index.statements.lexicon.words import words
from index.statements.predicates import before_predicate
from index.statements.rules import before_cue
from index.statements.rules.noun_clauses import past_noun, turned
from index.statements.rules.objects import is_told
from index.statements.rules.passing import anothers, quoting
from index.statements.rules.subjects import FACTUAL, can_speak, own_voice, reports_nothing
from index.statements.sentence import Sentence
from index.statements.subject import Phrase


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents of all reporting verbs of a sentence."""
    for event in sentence.events:
        if event.passive:
            continue
        phrase = _quoted_as(sentence, event) or sentence.subjects.get(event.verb)
        if phrase is None or _is_left_out(sentence, phrase) or reports_nothing(sentence, event, phrase):
            continue
        pieces, rule = _pieces(sentence, event, phrase)
        if (
            not pieces
            or frames.wished(sentence, event, phrase)
            or (own_voice(sentence, phrase) and not _quotes(sentence, pieces))
        ):
            continue
        speaks = can_speak(sentence, phrase) or (
            rule == "that-clause" and event.key not in FACTUAL and event.kind != "show"
        )
        for found in _report(sentence, event, phrase, pieces, rule):
            found.strong = found.strong and (rule not in _LEADING or can_speak(sentence, phrase))
            found.strong = found.strong and not quoting(sentence)
            if speaks or found.kind != "indirect":
                yield found


def _is_left_out(sentence: Sentence, phrase: Phrase) -> bool:
    """ "everyone except Li believes": of Li it tells the opposite."""
    near = [t.low for t in sentence.tokens[max(sentence.start, phrase.start - 2) : phrase.end]]
    exception = "except" in near and "that" not in near
    return exception or (near[:1] != ["but"] and "but" in near and bool(_ALL & set(near)))


_ALL = words("all everyone everybody anyone anybody most")


def _quoted_as(sentence: Sentence, event: Event) -> Phrase | None:
    """ "“…,” the Gazette quoted Li as saying": the words are Li's."""
    saying = next((e for e in sentence.events if e.verb > event.verb and e.bound == "gerund"), None)
    if event.key not in {"quote", "cite"} or saying is None or sentence.tokens[saying.start - 1].low != "as":
        return None
    told = sentence.subjects.get(saying.verb)
    return told if told and told.start == event.end else None


def _quotes(sentence: Sentence, pieces: list[Range]) -> bool:
    return any(t.quotation for a, b in pieces for t in sentence.tokens[a:b])


def _pieces(sentence: Sentence, event: Event, phrase: Phrase) -> tuple[list[Range], str]:
    clause = _as_clause(sentence, event, phrase)
    if clause:
        return clause, "as clause"
    if _quoted_as(sentence, event):
        return before_cue.content(sentence, event, sentence.subjects.get(event.verb, phrase))
    ways = [_right(sentence, event, phrase), before_cue.content(sentence, event, phrase)]
    if _after_quotation(sentence, event, phrase) and not _leads_on(sentence, event):
        ways.reverse()
    return next((way for way in ways if way[0]), ([], ""))


def _leads_on(sentence: Sentence, event: Event) -> bool:
    """Whether the cue leads in what follows: "when he “won,” he thought that …", "of “old locks,” she said: “…”"."""
    following = [t for t in sentence.tokens[event.end : sentence.end][:2] if t.start < t.end]
    return bool(following) and (following[0].low == "that" or [following[0].text, following[-1].tag] == [":", "QUOTE"])


def _after_quotation(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """Whether subject and cue follow a quotation's own comma or question mark."""
    k = min(phrase.start, event.start) - 1
    return k > sentence.start and sentence.tokens[k].start == sentence.tokens[k].end


def _right(sentence: Sentence, event: Event, phrase: Phrase) -> tuple[list[Range], str]:
    if event.verb in sentence.inverted or (event.key == "read" and anothers(sentence, event.verb, event.end + 1)):
        return [], ""
    hard = frames.incredible(sentence, event)
    if hard is not None:
        return [(hard, sentence.scanner.stop(hard, event, "clause"))], "that-clause"
    found = sentence.scanner.complement(event)
    if found is None or found.end <= found.start:
        return [], ""
    if found.frame in "OAFNG" and (_nominal(sentence, event) or not is_told(sentence, event, found)):
        return [], ""
    if found.frame == "W" and event.key in TOPICS - {"describe"} and not _quotes(sentence, [(found.start, found.end)]):
        return [], ""
    if [t.low for t in sentence.tokens[found.start : found.start + 3]] == ["not", "to", "be"]:
        return [], ""  # "who asked not to be named"
    if found.frame == "Z" and event.bound == "purpose" and event.key in _ALSO_DONE:
        return [], ""
    if found.frame == "V" and not _is_to_say(sentence, event, found.start + 1):
        return [], ""
    noun = past_noun(sentence, event, found)
    if noun is not None:
        return [(noun, sentence.scanner.stop(noun, event, "clause"))], "that-clause"
    end = found.end
    if event.bound == "gerund" and phrase.end == event.start:
        end = before_predicate(sentence, phrase.start, found.start, end)
    pieces = [_past_colon(sentence, event, found.frame, found.start, end)]
    ahead = gaps.before(sentence, event, phrase, found)
    if ahead:
        return [ahead, *pieces], "cue inside" if found.frame == "Q" else _RULES.get(found.frame, "object")
    return pieces, _RULES.get(found.frame, "object")


_ALSO_DONE = words("counter charge maintain hold challenge note mark address promote warrant")
"""Verbs of saying that as an aim mostly tell what is done: "to counter the hold they have"."""


def _is_to_say(sentence: Sentence, event: Event, verb: int) -> bool:
    """Whether an infinitive is what is said: "agreed to ask the county", "hopes to win", not "voted to close it"."""
    says = any(e.verb == verb for e in sentence.events)
    if sentence.tokens[event.verb].low not in matrix.COMMITS:
        return not says
    return says or event.key not in matrix.DECIDES


_RULES = {"T": "that-clause", "Z": "clause", "Q": "cue before quotation", "V": "infinitive"}


def _nominal(sentence: Sentence, event: Event) -> bool:
    """ "from criticising the plan", "to consider it": what is done is not told as said."""
    before = sentence.tokens[event.start - 1] if event.start > sentence.start else None
    if event.bound == "purpose":
        return True
    if event.bound != "gerund" or before is None:
        return False
    if before.low == "by" and event.kind == "demand":  # "by prescribing rules"
        return True
    return before.tag in {"WORD", "CAP", "TO"} or (
        before.low == "than" or (before.tag == "PREP" and before.low not in {"by", "in"})
    )


def _past_colon(sentence: Sentence, event: Event, frame: str, start: int, end: int) -> Range:
    """ "explains the move: the port is too small": the content is what stands after the colon."""
    if frame not in "OWZ":
        return start, end
    colon = next((k for k in range(start, min(sentence.end - 1, start + 8)) if sentence.tokens[k].text == ":"), None)
    if colon is None or sentence.finite(start, colon):
        return start, end
    return colon + 1, sentence.scanner.stop(colon + 1, event, "clause")


def _as_clause(sentence: Sentence, event: Event, phrase: Phrase) -> list[Range]:
    """ "As Li argues, …" and "…, as Li argues"."""
    tokens = sentence.tokens
    k = phrase.start - 1
    if k < sentence.start or tokens[k].low != "as" or event.verb in sentence.inverted or event.bound:
        return []
    after = event.end
    while (
        after < sentence.end
        and tokens[after].text != ","
        and tokens[after].tag in {"ADV", "PREP", "TIME", "PRON", "DET", "WORD", "CAP", "NUM"}
    ):
        after += 1
    if k <= sentence.opening() and after < sentence.end and tokens[after].text == ",":
        return [(after + 1, sentence.scanner.stop(after + 1, event, "clause"))]
    if (
        k > sentence.start
        and tokens[k - 1].text == ","
        and after < sentence.end
        and tokens[after].tag in {"STOP", "MARK"}
    ):
        start = before_cue.start_of(sentence, k - 1)
        return [] if before_cue.attributed(sentence, start, k - 1) and not event.frames.count("L") else [(start, k - 1)]
    return []


def _report(sentence: Sentence, event: Event, phrase: Phrase, pieces: list[Range], rule: str) -> Iterator[Found]:
    own = [piece for a, b in pieces for piece in asides.left_out(sentence, a, b)]
    contents = [c for a, b in own if (c := sentence.content(a, b))]
    if not contents:
        return
    kinds = {kind for kind, _ in contents}
    kind = kinds.pop() if len(kinds) == 1 else "mixed"
    polarity = turned(sentence, event, frames.polarity(sentence, event, phrase))
    differs = event.key in matrix.DIFFERS and rule not in {"that-clause", "object"}
    yield Found(
        rule, [place for _, place in contents], sentence.span, kind,
        cue=sentence.words(event.start, event.end), cue_at=sentence.place(event.start, event.end),
        speaker=sentence.place(phrase.start, phrase.end), head=sentence.place(*phrase.head),
        polarity="asserted" if differs and polarity == "denied" else polarity,
        strong=kind == "direct" and rule in _STRONG and (event.kind in {"say", "ask", "demand"} or differs),
    )  # fmt: skip


_LEADING = frozenset({"cue before quotation", "that-clause"})
"""Here anything may stand before the cue; a subject between quotation and cue is the speaker."""
_STRONG = _LEADING | {"cue after", "cue inside", "as clause"}
