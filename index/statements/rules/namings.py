"""Quotations by which somebody names a thing: "what Kim described as “…”", "it was hailed by Li as “…”"."""

from __future__ import annotations

from index.statements import subject
from index.statements.extent import FINITE
from index.statements.found import Range
from index.statements.lexicon.verbs import CUES, FORMS
from index.statements.lexicon.words import words
from index.statements.rules.passives import agent_of
from index.statements.rules.subjects import can_speak
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

_GAP = words("what which that whom who whatever")
_LONGEST_AGENT, _LONGEST_SUBJECT = 12, 8


def find(sentence: Sentence, k: int) -> tuple[Phrase, Range] | None:
    """Who names something by the quotation at token `k`, and the cue; None where nobody is told to."""
    last = k - 1 - (sentence.tokens[k - 1].low in {"a", "an", "the"})
    linked = last > sentence.start and sentence.tokens[last].low == "as"
    last -= linked
    if last <= sentence.start:
        return None
    return _active(sentence, last) or _passive(sentence, last, k, linked)


def _active(sentence: Sentence, last: int) -> tuple[Phrase, Range] | None:
    """ "what Kim had described as": the named thing stands before the subject."""
    event = next((e for e in sentence.events if e.end == last + 1 and not e.passive), None)
    phrase = sentence.subjects.get(event.verb) if event else None
    if event is None or phrase is None or not _names(event.key) or event.polarity != "asserted":
        return None
    phrase = _behind_gap(sentence, phrase)
    return (phrase, (event.start, event.end)) if phrase and can_speak(sentence, phrase) else None


def _behind_gap(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """The subject right behind a "what": of "what the letter calling the talks had named" the letter."""
    for k in range(phrase.start - 1, max(sentence.start - 1, phrase.start - _LONGEST_SUBJECT), -1):
        if sentence.tokens[k].low in _GAP:
            inner = (i for i in range(k + 1, phrase.start) if sentence.tokens[i].low.endswith("ing"))
            return phrase if k == phrase.start - 1 else subject.after(sentence.tokens, k + 1, next(inner, phrase.start))
        token = sentence.tokens[k]
        if token.text == "," or (token.tag in FINITE and not token.low.endswith("ing")):
            return None
    return None


def _passive(sentence: Sentence, last: int, k: int, linked: bool) -> tuple[Phrase, Range] | None:
    """ "hailed by Li as “…”", "described as “…” by Li"."""
    tokens = sentence.tokens
    if _participle(sentence, last):
        agent = agent_of(sentence, k + 1 + (k + 1 < sentence.end and tokens[k + 1].start == tokens[k + 1].end))
        return (agent, (last, last + 1)) if agent else None
    for by in range(last - 1, max(sentence.start, last - _LONGEST_AGENT), -1):
        if tokens[by].low == "by" and _participle(sentence, by - 1):
            agent = agent_of(sentence, by)
            whole = agent is not None and agent.end == last + 1
            return (agent, (by - 1, by)) if agent and whole and (linked or _names_bare(sentence, by - 1)) else None
    return None


def _participle(sentence: Sentence, i: int) -> bool:
    """Whether a token is a naming verb's participle that is not negated."""
    if i <= sentence.start or not any(
        _judges(verb) and form != "base" for verb, form in FORMS.get(sentence.tokens[i].low, ())
    ):
        return False
    return not any(t.tag in {"NEG", "MODAL"} for t in sentence.tokens[max(sentence.start, i - 4) : i])


def _names(verb: str) -> bool:
    return verb in CUES and bool(set("AN") & set(CUES[verb][1]))


def _judges(verb: str) -> bool:
    return verb in CUES and CUES[verb][0] in {"say", "see", "deny"} and bool(set("OAN") & set(CUES[verb][1]))


def _names_bare(sentence: Sentence, i: int) -> bool:
    return any(verb in CUES and "N" in CUES[verb][1] for verb, _ in FORMS.get(sentence.tokens[i].low, ()))
