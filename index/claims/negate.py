"""Whether a source denies what a claim asserts, or the other way round."""

from __future__ import annotations

from dataclasses import dataclass

from index.claims.align import Alignment
from index.claims.lexicon import negation
from index.claims.meaning import key
from index.claims.words import Sentence, Word

_DENIERS = frozenset(key(w) for w in negation.DENIERS)
_DISAVOWALS = frozenset(key(w) for w in negation.DISAVOWALS)


@dataclass(frozen=True, slots=True)
class Scope:
    """A denying word, the stretch it denies, and the word it denies first."""

    word: Word
    end: int
    target: Word | None


def scopes(of: Sentence) -> list[Scope]:
    """The denying words of a sentence, each with what it denies: from it to the end of its clause."""
    found = []
    for at, word in enumerate(of.words):
        if _denies(of.words, at):
            rest = of.words[at + 1 :]
            end = next((n for n, w in enumerate(rest) if w.folded in negation.CLAUSE_ENDS), len(rest))
            target = next((w for w in rest[:end] if w.weight >= 1.0), None)
            found.append(Scope(word, rest[end].start if end < len(rest) else len(of.text), target))
    return found


def _denies(words: tuple[Word, ...], at: int) -> bool:
    word = words[at]
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if word.folded in negation.NEGATORS or word.folded.endswith(("n't", "n’t")):
        return following not in negation.NO_NEGATION_BEFORE
    return word.weight > 0 and word.term in _DENIERS | _DISAVOWALS


def mismatch(claim: Sentence, source: Sentence, aligned: Alignment) -> tuple[str, str] | None:
    """The words that make one side deny what the other asserts; None where both agree.

    A negation counts only if what it denies is a word both have; opposites count as one turn each,
    so that "not lasting" and "fragile" agree.
    """
    ours = [s.word for s in scopes(claim) if _matters(aligned, s, claimed=True)]
    theirs = [s.word for s in scopes(source) if _matters(aligned, s, claimed=False)]
    if (len(ours) + len(theirs) + len(aligned.opposites)) % 2 == 0:
        return None
    claimed = " ".join([*(w.text for w in ours), *(p.claimed.text for p in aligned.opposites)])
    said = " ".join([*(w.text for w in theirs), *(p.source.text for p in aligned.opposites if p.source)])
    return claimed or "(asserted)", said or "(asserted)"


def unanswered(claim: Sentence, aligned: Alignment) -> list[str]:
    """What the claim denies and the source does not mention at all."""
    answered = {p.claimed.start for p in (*aligned.pairs, *aligned.opposites) if p.score}
    return [
        s.target.text for s in scopes(claim) if s.target and not s.target.country and s.target.start not in answered
    ]


def _matters(aligned: Alignment, scope: Scope, *, claimed: bool) -> bool:
    """Whether a matched word of weight stands in the scope, and the denying word itself is no matched one."""
    inside = 0.0
    for pair in (*aligned.pairs, *aligned.opposites):
        side = pair.claimed if claimed else pair.source
        if side is None or not pair.score:
            continue
        if side.term == scope.word.term:
            return False
        if scope.word.start < side.start < scope.end and not side.country and not side.proper:
            inside += side.weight
    return inside >= 0.9
