""" "Li is convinced that …", "they are wary of …", "are unsure whether …"."""

from __future__ import annotations

from collections.abc import Iterator

from index.model import Polarity
from index.statements import subject
from index.statements.found import Found
from index.statements.lexicon.adjectives import WITH_OBJECT, WITH_THAT
from index.statements.rules.cue_verbs import can_speak
from index.statements.sentence import Sentence
from index.statements.subject import Phrase

_BETWEEN = frozenset({"ADV", "NEG", "BE", "HAVE", "DO", "MODAL"})


def find(sentence: Sentence) -> Iterator[Found]:
    """Contents of adjectives after a form of "be"."""
    tokens = sentence.tokens
    for i in range(sentence.start + 1, sentence.end - 2):
        word, following = tokens[i].low, tokens[i + 1].low
        that = word in WITH_THAT and following in {"that", "whether", "if"}
        if not that and following not in WITH_OBJECT.get(word, ()):
            continue
        begin = _group(sentence, i)
        phrase = _subject(sentence, begin) if begin is not None else None
        if begin is not None and phrase and can_speak(sentence, phrase):
            yield from _report(sentence, phrase, begin, i, that)


def _group(sentence: Sentence, i: int) -> int | None:
    """The first token of "are not at all", if a form of "be" or "become" stands before the adjective."""
    k = i
    while k > sentence.start and (sentence.tokens[k - 1].tag in _BETWEEN or sentence.tokens[k - 1].low in _LINKING):
        k -= 1
    group = sentence.tokens[k:i]
    return k if any(t.tag == "BE" or t.low in _LINKING for t in group) else None


_LINKING = frozenset(
    ["remain", "remains", "remained", "become", "becomes", "became", "seem", "seems", "seemed", "highly", "deeply"]
)


def _subject(sentence: Sentence, begin: int) -> Phrase | None:
    if sentence.tokens[begin - 1].tag == "CONJ":
        earlier = [e for e in sentence.events if e.verb < begin and e.verb in sentence.subjects]
        if earlier:
            return sentence.subjects[earlier[-1].verb]
        return subject.of_clause(sentence.tokens, sentence.start, begin)
    return subject.before(sentence.tokens, sentence.start, begin)


def _report(sentence: Sentence, phrase: Phrase, begin: int, i: int, that: bool) -> Iterator[Found]:
    stop = sentence.scanner.stop(i + 2, None, "clause" if that else "object")
    content = sentence.content(i + 2, stop)
    if content is None:
        return
    kind, place = content
    yield Found(
        "adjective", [place], sentence.span, kind, cue=sentence.words(begin, i + 2),
        cue_at=sentence.place(begin, i + 2),
        speaker=sentence.place(phrase.start, phrase.end), head=sentence.place(*phrase.head),
        polarity=_polarity(sentence, begin, i, that),
    )  # fmt: skip


def _polarity(sentence: Sentence, begin: int, i: int, that: bool) -> Polarity:
    group = sentence.tokens[begin:i]
    base: Polarity = WITH_THAT.get(sentence.tokens[i].low, "asserted") if that else "asserted"  # type: ignore[assignment]
    if sentence.tokens[i + 1].low in {"whether", "if"}:
        base = "doubted"
    if any(t.tag == "NEG" or t.low in {"hardly", "never"} for t in group):
        return "denied" if base == "asserted" else "possible"
    return "possible" if any(t.tag == "MODAL" for t in group) and base == "asserted" else base
