""" "Li is convinced that …", "they are wary of …", "are unsure whether …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.model import Polarity
from index.statements import subject
from index.statements.found import Found
from index.statements.lexicon.adjectives import WITH_OBJECT, WITH_THAT
from index.statements.rules.subjects import can_speak
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

_BETWEEN = frozenset({"ADV", "NEG", "BE", "HAVE", "DO", "MODAL"})


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents of adjectives after a form of "be"."""
    tokens = sentence.tokens
    for i in range(sentence.start + 1, sentence.end - 2):
        word, at = tokens[i].low, _past_time(sentence, i + 1)
        that = word in WITH_THAT and tokens[at].low in {"that", "whether", "if"}
        if not that and tokens[at].low not in WITH_OBJECT.get(word, ()):
            continue
        begin = _group(sentence, i)
        if word == "aware" and begin is not None and any(t.low in _BECOMING for t in tokens[begin:i]):
            continue  # what somebody learns he does not say
        phrase = _subject(sentence, begin) if begin is not None else None
        if begin is not None and phrase and can_speak(sentence, phrase):
            yield from _report(sentence, phrase, (begin, i, at), that)


def _past_time(sentence: Sentence, i: int) -> int:
    """Over "until most recently" between the adjective and its content."""
    k = i
    while k < min(i + 4, sentence.end - 2) and (
        sentence.tokens[k].tag in {"ADV", "TIME"} or sentence.tokens[k].low in {"until", "most", "very"}
    ):
        k += 1
    return k


def _group(sentence: Sentence, i: int) -> int | None:
    """The first token of "are not at all", if a form of "be" or "become" stands before the adjective."""
    k = i
    while k > sentence.start and (sentence.tokens[k - 1].tag in _BETWEEN or sentence.tokens[k - 1].low in _LINKING):
        k -= 1
    group = sentence.tokens[k:i]
    return k if any(t.tag == "BE" or t.low in _LINKING for t in group) else None


_BECOMING = frozenset({"become", "becomes", "became"})
_LINKING = _BECOMING | frozenset(["remain", "remains", "remained", "seem", "seems", "seemed", "highly", "deeply"])


def _subject(sentence: Sentence, begin: int) -> Phrase | None:
    if sentence.tokens[begin - 1].tag == "CONJ":
        earlier = [e for e in sentence.events if e.verb < begin and e.verb in sentence.subjects]
        if earlier:
            return sentence.subjects[earlier[-1].verb]
        return subject.of_clause(sentence.tokens, sentence.start, begin)
    return subject.before(sentence.tokens, sentence.start, begin)


def _report(sentence: Sentence, phrase: Phrase, places: tuple[int, int, int], that: bool) -> Iterator[Found]:
    """`places`: first token of the verb group, the adjective, the word that leads in the content."""
    begin, adjective, lead = places
    stop = sentence.scanner.stop(lead + 1, None, "clause" if that else "object")
    content = sentence.content(lead + 1, stop)
    if content is None:
        return
    kind, place = content
    yield Found(
        "adjective", [place], sentence.span, kind, cue=sentence.words(begin, lead + 1),
        cue_at=sentence.place(begin, lead + 1), speaker=sentence.place(phrase.start, phrase.end),
        head=sentence.place(*phrase.head), polarity=_polarity(sentence, begin, adjective, lead, that),
    )  # fmt: skip


def _polarity(sentence: Sentence, begin: int, adjective: int, lead: int, that: bool) -> Polarity:
    group = sentence.tokens[begin:adjective]
    word = sentence.tokens[adjective].low
    base: Polarity = WITH_THAT.get(word, "asserted") if that else "asserted"  # type: ignore[assignment]
    if sentence.tokens[lead].low in {"whether", "if"}:
        base = "doubted"
    if base == "asserted" and any(t.low == "until" for t in sentence.tokens[adjective:lead]):
        return "doubted"
    if any(t.tag == "NEG" or t.low in {"hardly", "never"} for t in group):
        return "denied" if base == "asserted" else "possible"
    return "possible" if any(t.tag == "MODAL" for t in group) and base == "asserted" else base
