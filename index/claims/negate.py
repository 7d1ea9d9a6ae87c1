"""Whether a source denies what a claim asserts, or the other way round."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from index.claims.align import Alignment
from index.claims.lexicon import negation
from index.claims.meaning import KINDRED, key
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
            target = next((w for w in rest[:end] if w.weight >= 1.0 or (w.weight and not w.proper)), None)
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
    ours = [s for s in scopes(claim) if _matters(aligned, s, claimed=True)]
    theirs = [s for s in scopes(source) if _matters(aligned, s, claimed=False)]
    if (len(ours) + len(theirs) + _turns(aligned, claim)) % 2 == 0:
        return None
    shown = [(_phrase(claim, s), _answer(aligned, s, claimed=True)) for s in ours]
    shown += [(_answer(aligned, s, claimed=False), _phrase(source, s)) for s in theirs]
    shown += [(p.claimed.text, p.source.text) for p in aligned.opposites if p.source]
    return " … ".join(one for one, _ in shown if one), shown[-1][1]


def _phrase(of: Sentence, scope: Scope) -> str:
    """The denying word with what it denies: "not mention"."""
    return of.text[scope.word.start : scope.target.end if scope.target else scope.word.end]


def _answer(aligned: Alignment, scope: Scope, *, claimed: bool) -> str:
    """What stands on the other side for the denied word."""
    for pair in aligned.pairs:
        mine, other = (pair.claimed, pair.source) if claimed else (pair.source, pair.claimed)
        if mine and other and scope.target and mine.start == scope.target.start and pair.score:
            return other.text
    return ""


def _turns(aligned: Alignment, claim: Sentence) -> int:
    """How many opposites there are; those that the claim joins by "and" turn it once."""
    starts = [p.claimed for p in aligned.opposites]
    joined = sum(claim.text[a.end : b.start].strip(" ,") in {"and", "or", ""} for a, b in itertools.pairwise(starts))
    return len(starts) - joined


def unanswered(claim: Sentence, aligned: Alignment) -> list[str]:
    """What the claim denies and the source does not mention at all."""
    answered = {p.claimed.start for p in (*aligned.pairs, *aligned.opposites) if p.score}
    return [
        s.target.text for s in scopes(claim) if s.target and not s.target.country and s.target.start not in answered
    ]


def _matters(aligned: Alignment, scope: Scope, *, claimed: bool) -> bool:
    """Whether a matched word of weight stands in the scope, and the denying word itself is no matched one."""
    sides = [p.claimed if claimed else p.source for p in (*aligned.pairs, *aligned.opposites) if p.score > KINDRED]
    held = [w for w in sides if w is not None and not w.country]
    if any(w.term == scope.word.term for w in held):
        return False
    if scope.target is not None and any(w.start == scope.target.start for w in held):
        return True
    return sum(w.weight for w in held if scope.word.start < w.start < scope.end and not w.proper) >= 0.9
