"""Offices and professions of a claim that the source does not give: "the admiral" is not "the president"."""

from __future__ import annotations

from index.claims.align import Alignment
from index.claims.lexicon import light
from index.claims.meaning import key
from index.claims.names import Name, same
from index.claims.words import Sentence, Word
from index.people.lexicon.roles import ROLE_NOUNS

_NO_OFFICE = frozenset(
    "former late senior deputy vice foreign defence defense interior finance lead head principal partner ally host"
    " official member worker student soldier resident associate assistant mr mrs ms dr chief rival adversary opponent"
    " supporter nominee author writer reader source leader general expert analyst observer critic".split()
)
_OFFICES = frozenset(key(noun) for noun in (ROLE_NOUNS | light.TITLES) - _NO_OFFICE)


def other_offices(
    claim: Sentence, source: Sentence, aligned: Alignment, ours: list[Name], theirs: list[Name]
) -> list[Word]:
    """Words for an office that the source lacks; before a name only where the source gives that name another one."""
    found = []
    for word in aligned.missing:
        if word.term not in _OFFICES:
            continue
        bearer = next((n for n in ours if _stands_before(claim, word, n)), None)
        if bearer is None or any(same(bearer, n) and _title(source, n) for n in theirs):
            found.append(word)
    return found


def _stands_before(of: Sentence, word: Word, name: Name) -> bool:
    """Whether only titles stand between a word and a name."""
    between = [w for w in of.words if word.end <= w.start < name.start]
    return word.start < name.start and all(w.folded in light.TITLES for w in between)


def _title(of: Sentence, name: Name) -> bool:
    before = [w for w in of.words if w.end <= name.start][-1:]
    return bool(before) and (before[0].folded in light.TITLES or before[0].term in _OFFICES)
