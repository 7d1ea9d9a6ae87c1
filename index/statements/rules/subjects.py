"""Whether the subject of a reporting verb can say something, and where such a verb reports nothing."""

from __future__ import annotations

from index.statements.events import AMBIGUOUS, Event
from index.statements.lexicon.nouns import WORKS
from index.statements.lexicon.people import is_body, is_speaker
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
    doubtful = doubtful or _no_clause(sentence, event, phrase) or _may_be_noun(sentence, event, phrase)
    doubtful = doubtful or _of_another(sentence, event) or _of_anybody(sentence, event, phrase)
    doubtful = doubtful or _finds_itself(sentence, event)
    doubtful = doubtful or _reckons(sentence, event, phrase) or _is_idiom(sentence, event)
    return doubtful or _made_sure(sentence, event, phrase) or _leaves_unsaid(sentence, event, phrase)


def _reckons(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "the estimates assume that ships return": how a figure is made, and nobody's view."""
    inside = sentence.tokens[phrase.start : phrase.head[1]]
    return event.key == "assume" and any(t.low in _FIGURES for t in inside)


_FIGURES = words(
    """
    estimate estimates figure figures calculation calculations model models modelling projection projections scenario
    scenarios number numbers data costings baseline
    """
)


def _is_idiom(sentence: Sentence, event: Event) -> bool:
    """ "as the mayor sees fit", "was backing away from the deal": nothing is told."""
    after = sentence.tokens[event.end].low if event.end < sentence.end else ""
    return after in _IDIOMS.get(event.key, ())


_IDIOMS = {"see": words("fit"), "back": words("away off out down"), "find": words("favour favor")}


def _finds_itself(sentence: Sentence, event: Event) -> bool:
    """ "found themselves at sea": where somebody is, not what he has found out."""
    after = sentence.tokens[event.end] if event.end < sentence.end else None
    return event.key == "find" and after is not None and after.low.endswith(("self", "selves"))


def _made_sure(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "will make sure that Li knew it": what another is to know or think."""
    before = [t.low for t in sentence.tokens[max(sentence.start, phrase.start - 3) : phrase.start] if t.low != "that"]
    return event.kind == "think" and bool(before) and (before[-1] in _ENSURES or before[-2:] == ["make", "sure"])


def _of_anybody(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "when a company decides that …", "the firms which deem it safe", "the steps that the board deems fit", "when
    they suspect that …": a case that is thought of, nobody's view."""
    tokens, present = sentence.tokens, event.form in {"third", "base"}
    before = tokens[phrase.start - 1] if phrase.start > sentence.start else None
    if before is not None and before.low == "if" and tokens[phrase.head[0]].low in _ANYBODY:
        return True
    if before is not None and present and event.kind == "think" and before.low in _WHENEVER:
        return True
    if event.key not in _VERDICTS:
        return False
    last, antecedent = tokens[phrase.end - 1], tokens[phrase.head[1] - 1]
    if last.low in {"who", "which", "that"} and phrase.end - 1 == phrase.head[1]:
        return antecedent.tag == "WORD" and antecedent.low.endswith("s")
    if before is not None and present and (before.tag == "REL" or before.low in {"that", "as"}):
        return True
    return present and tokens[phrase.start].low in {"a", "an", "any", "all", "each", "every"}


def _no_clause(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "the studies Sarn has undertaken to widen the canal", "it uses the Sarn backed fund": no subject and no verb of
    a clause of their own."""
    found = sentence.scanner.complement(event)
    if found is None or found.frame not in "OAFNGV":
        return False
    tokens, k = sentence.tokens, phrase.head[1] - 1
    while k > phrase.head[0] and tokens[k].tag == "CAP":
        k -= 1
    things = tokens[k].low in WORKS or tokens[k].low.endswith("s")
    if k < phrase.head[1] - 1 and tokens[k].tag == "WORD" and things and not is_body(tokens[k].low):
        return True
    before = tokens[max(sentence.start, phrase.start - 2) : phrase.start]
    it_does = [t.tag for t in before] == ["PRON", "WORD"] and before[-1].low.endswith("s")
    return it_does and event.form == "past"


_ANYBODY = words("anyone anybody someone somebody one you people")
_VERDICTS = words("decide determine deem consider judge")
_WHENEVER = words("when whenever where wherever")


def _leaves_unsaid(sentence: Sentence, event: Event, phrase: Phrase) -> bool:
    """ "failing to report it", "has to show that …", "the aim is to say that …", "Section 2 explains the tolls"."""
    before = sentence.tokens[event.start : event.verb]
    group = [t.low for t in before]
    if event.kind == "show" and event.polarity == "demand":
        return True
    if [t.tag for t in before[:2]] == ["BE", "TO"] and not can_speak(sentence, phrase):
        return True
    found = sentence.scanner.complement(event)
    if found is None or found.frame in "TZQ":
        return False
    part = any(t.low in _PARTS for t in sentence.tokens[phrase.head[0] : phrase.head[1]])
    return part or (found.frame != "W" and bool(_LEAVING & set(group)))


_PARTS = words("section sections chapter chapters volume volumes part parts subtitle appendix appendices annex annexes")
"""What a text is made of: such a part tells of what it treats ("Section 2 sets out the tolls")."""
_LEAVING = words("fail fails failed failing neglect neglects neglected neglecting omit omits omitted omitting")


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
