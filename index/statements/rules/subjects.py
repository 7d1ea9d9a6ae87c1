"""Whether the subject of a reporting verb can say something, and where such a verb reports nothing."""

from __future__ import annotations

from index.statements.events import AMBIGUOUS, Event
from index.statements.lexicon.people import is_speaker
from index.statements.lexicon.words import words
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

FACTUAL = words("suggest indicate imply reveal signal confirm reflect prove")
"""What things do to make something known, and people as well."""
_ENSURES = words("ensure ensures ensured ensuring")
_EVENTS = words("summit war crisis meeting election conference visit pandemic trade era decade year age sunday")


def reports_nothing(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """Whether a reporting verb with its subject tells of nothing that is said."""
    doubtful = _expletive(sentence, event, phrase) or _embedded_question(sentence, event, phrase)
    doubtful = doubtful or _may_be_noun(sentence, event, phrase) or _of_another(sentence, event)
    return doubtful or _of_anybody(sentence, event, phrase) or _made_sure(sentence, event, phrase)


def _made_sure(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "will make sure that Li knew it": what another is to know or think."""
    before = [t.low for t in sentence.tokens[max(sentence.start, phrase.start - 3) : phrase.start] if t.low != "that"]
    return event.kind == "think" and bool(before) and (before[-1] in _ENSURES or before[-2:] == ["make", "sure"])


def _of_anybody(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "when a company decides that …", "all companies determine …": a case that is thought of, nobody's decision."""
    supposed = event.key in {"decide", "determine"} and event.form in {"third", "base"}
    return supposed and sentence.tokens[phrase.start].low in {"a", "an", "any", "all", "each", "every"}


def own_voice(sentence: Sentence, phrase: Phrase) -> bool:
    """ "I urge", "we note" outside quotation marks: the writer's own words; "Section I" is no pronoun."""
    return sentence.tokens[phrase.head[1] - 1].low in {"i", "we", "you"}


def can_speak(sentence: Sentence, phrase: Phrase) -> bool:
    """Whether a subject can say something: a name, a pronoun, a noun for people, bodies or texts."""
    last = sentence.tokens[phrase.head[1] - 1]
    if last.tag == "PRON" or last.tag == "REL":
        return True
    if last.tag == "DET":
        return last.low not in {"this", "that", "these", "those"}
    return (
        (last.tag == "CAP" and last.low not in _EVENTS and not _opening_participle(sentence, phrase))
        or is_speaker(last.low)
        or (last.tag == "NUM" and len(last.text) != 4)
    )


def _opening_participle(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Using the new tool, …" has a capital only for its place; "Boeing says" is a name."""
    first, *more = sentence.tokens[phrase.head[0] : phrase.head[1]]
    opens = not more and phrase.head[0] == sentence.start and first.low.endswith("ing")
    return opens and sentence.tokens[phrase.head[1]].tag in {"DET", "POSS", "WORD", "CAP"}


def _may_be_noun(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "unserious demands that …": a verb only behind what can speak."""
    return event.form == "third" and sentence.tokens[event.verb].low in AMBIGUOUS and not can_speak(sentence, phrase)


def _of_another(sentence: Sentence, event: Event) -> bool:
    """ "thanked Sarn for coming to hear the pilots and condemn the tolls": who condemns is not who thanks.

    Behind a modal nobody has spoken yet: "must hold the line and reassure the towns"."""
    if event.bound != "second" or event.form != "base":
        return False
    tokens = sentence.tokens
    to = next((k for k in range(event.start - 1, sentence.start, -1) if tokens[k].tag in {"TO", "MODAL"}), None)
    if to is None or tokens[to].tag == "MODAL":
        return to is not None
    return tokens[to - 1].tag in {"CAP", "WORD", "PRON", "PREP"}


def _embedded_question(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "how analysts see it": what is seen is not told."""
    k = phrase.start - 1
    if k < sentence.start or ("N" in event.frames and sentence.tokens[k].low == "what"):
        return False
    return sentence.tokens[k].low in {"how", "why", "what", "where"}


def _expletive(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "It is hard to say that", "there is reason to believe that": nobody says it."""
    token = sentence.tokens[phrase.head[0]]
    if token.low == "there" or (event.bound == "purpose" and event.kind != "say"):
        return True
    return token.low == "it" and (event.bound == "purpose" or event.kind == "show" or event.key in FACTUAL)
