"""Words that the subject of a sentence has from another: "got an answer from Kim: “…”", "quoted Kim: “…”"."""

from __future__ import annotations

from index.statements import subject
from index.statements.lexicon.passing import OUT_OF, QUOTES, QUOTING, RECEIVES
from index.statements.rules.subjects import can_speak
from index.statements.sentence import Sentence
from index.statements.subject import Phrase


def anothers(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether the verb in a stretch tells that its subject has the words behind it from another."""
    return _verb(sentence, start, stop) is not None


def giver(sentence: Sentence, start: int, stop: int) -> Phrase | None:
    """From whom the words are, as far as the stretch tells."""
    verb = _verb(sentence, start, stop)
    if verb is None:
        return None
    tokens = sentence.tokens
    at = verb + 1
    if tokens[verb].low not in QUOTES:
        at = next((k + 1 for k in range(verb + 1, stop) if tokens[k].low == "from"), stop)
    if at >= stop:
        return None
    owner = next((k for k in range(at, stop) if tokens[k].tag == "POSS"), None)
    found = Phrase(at, owner, (at, owner)) if owner else subject.after(tokens, at + (tokens[at].low == "from"), stop)
    return found if found and can_speak(sentence, found) else None


def quoting(sentence: Sentence) -> bool:
    """Whether a sentence tells that who speaks quotes somebody: "Kim, quoting Li, said: “…”"."""
    return any(t.low in QUOTING for t in sentence.tokens[sentence.start : sentence.end])


def _verb(sentence: Sentence, start: int, stop: int) -> int | None:
    """The token of the first verb of a stretch, if it is one of hearing or passing on."""
    tokens = sentence.tokens
    for k in range(start, min(stop, sentence.end)):
        if tokens[k].tag in {"BE", "HAVE", "DO", "MODAL", "ADV"}:
            continue
        reads = tokens[k].low in {"read", "reads"} and k + 1 < sentence.end and tokens[k + 1].low in OUT_OF
        return k if reads or tokens[k].low in RECEIVES | QUOTES else None
    return None
