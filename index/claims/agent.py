"""Who does it: a name right before the verb in the claim against the name right before it in the source."""

from __future__ import annotations

from index.claims.align import Alignment
from index.claims.lexicon import places
from index.claims.names import Name, same, spelt_out
from index.claims.words import Sentence, Word


def another_does(claim: Sentence, source: Sentence, aligned: Alignment, ours: list[Name], theirs: list[Name]) -> bool:
    """Whether the source has somebody else right before the verb that the claim has behind a name."""
    if _another_state(claim, source, aligned):
        return True
    for name in (n for n in ours if not (n.acronym and spelt_out(n.parts[0], source.text))):
        verb = _behind(claim, name)
        answer = next((p.source for p in aligned.pairs if verb and p.claimed.start == verb.start and p.score), None)
        doer = answer and _before(source, answer, theirs)
        if doer and not same(name, doer) and not _joined(source, doer):
            return True
    return False


def _another_state(claim: Sentence, source: Sentence, aligned: Alignment) -> bool:
    """Whether a state stands right before a word in the claim, and another one right before it in the source."""
    for at, word in enumerate(claim.words[:-1]):
        verb = next((w for w in claim.words[at + 1 :] if w.folded not in _HELPERS), None)
        if not _stands_alone(claim, word) or verb is None or verb.proper or not verb.weight:
            continue
        answer = next((p.source for p in aligned.pairs if p.claimed.start == verb.start and p.score), None)
        other = _word_before(source, answer) if answer else None
        if other and _stands_alone(source, other) and _state(other) != _state(word):
            return True
    return False


def _word_before(of: Sentence, word: Word) -> Word | None:
    at = of.words.index(word) if word in of.words else 0
    while at and of.words[at - 1].folded in _HELPERS:
        at -= 1
    return of.words[at - 1] if at else None


def _stands_alone(of: Sentence, word: Word) -> bool:
    """Whether a word is a state by itself: no possessive, no half of a pair ("US-Japan", "A and B")."""
    if not (word.country or (word.proper and word.folded in places.SEAT_OF)) or word.text.endswith(("'s", "’s")):
        return False
    return word.before not in {"and", "or", ",", "with"} and of.text[: word.start][-1:] not in {"-", "–", "‑", "/"}


def _state(word: Word) -> str:
    return places.SEAT_OF.get(word.folded, word.term)


def _behind(of: Sentence, name: Name) -> Word | None:
    """The word of weight right behind a name, helpers passed over; none behind a comma or a preposition."""
    for word in of.words:
        if word.start < name.end:
            continue
        if word.weight:
            return None if word.proper else word
        if word.folded not in _HELPERS:
            return None
    return None


def _before(of: Sentence, verb: Word, names: list[Name]) -> Name | None:
    """The name right before a word, helpers passed over."""
    at = of.words.index(verb)
    while at and of.words[at - 1].folded in _HELPERS:
        at -= 1
    front = of.words[at - 1] if at else None
    return next((n for n in names if front and n.end == front.end), None)


def _joined(of: Sentence, name: Name) -> bool:
    """Whether a name is the last of several: "A and B signed"."""
    before = [w for w in of.words if w.start < name.start]
    return bool(before) and before[-1].folded in {"and", "or", "with", "&"}


_HELPERS = frozenset(
    "has have had is was are were be been will would could can may might also then later once did does do not never"
    .split()
)  # fmt: skip
