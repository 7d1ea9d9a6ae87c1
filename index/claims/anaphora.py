"""What a sentence takes up from those before it: "this alert", "the prize", "they", "such talks".

Only the words of what is meant are lent, never its numbers.
"""

from __future__ import annotations

import re

from index.claims.lexicon import anaphors
from index.claims.meaning import key
from index.claims.parts import subject
from index.claims.words import Sentence, Word

LONGEST = 6  # words looked at before a noun for what tells it from others
EARLY = 4  # words within which a pronoun is the subject of its sentence
_PRONOUN = re.compile(rf"(?:{'|'.join(anaphors.PRONOUNS)})(?:['’]\w+)?$")


def meant(of: Sentence, before: Sentence, heading: Sentence) -> dict[str, Word]:
    """Terms that the sentence means without saying them, each with the word that stands for them."""
    found: dict[str, Word] = {}
    for at, word in enumerate(of.words):
        if _PRONOUN.match(word.folded) and at < EARLY:
            lent = _subject_of(before)
        elif word.folded in anaphors.DETERMINERS:
            lent, word = _taken_up(of, at, before, heading)
        else:
            continue
        for term in lent:
            found.setdefault(term, word)
    return found


def _subject_of(before: Sentence) -> list[str]:
    """The subject of the last sentence before, without what leads up to it ("In June, …")."""
    start = next((w.end for w in reversed(before.words[:-1]) if w.folded in {".", "!", "?"}), 0)
    text = before.text[start:].strip()
    lead, comma, rest = text.partition(", ")
    if comma and lead.split()[:1] and lead.split()[0].lower() in anaphors.LEADS:
        text = rest
    found, verb = subject(text)
    return [w.term for w in Sentence(found).terms] if verb and len(found.split()) <= 2 * LONGEST else []


def _taken_up(of: Sentence, at: int, before: Sentence, heading: Sentence) -> tuple[list[str], Word]:
    """What "this", "such" or "the" before a noun refers back to."""
    phrase = _phrase(of, at)
    if not phrase or any(w.proper or w.country for w in phrase):
        return [], of.words[at]
    for earlier in (before, heading):
        for noun in reversed(phrase):
            lent = _before_noun(earlier, noun)
            if lent:
                return [w.term for w in lent], noun
    head = phrase[-1]
    general = of.words[at].folded in anaphors.SUMMING and at < EARLY and head.term in _SUMS
    return (sorted(before.keys) if general else []), head


def _phrase(of: Sentence, at: int) -> list[Word]:
    """The words of the noun phrase behind a determiner."""
    found: list[Word] = []
    for word in of.words[at + 1 : at + 4]:
        if not word.weight:
            break
        found.append(word)
    return found


def _before_noun(of: Sentence, noun: Word) -> list[Word]:
    """What stands before the last mention of a noun in its phrase: "the new Valdai" before "prize"."""
    places = [n for n, w in enumerate(of.words) if w.term == noun.term]
    found: list[Word] = []
    for n in range(places[-1] - 1, max(-1, places[-1] - LONGEST), -1) if places else ():
        word = of.words[n]
        if word.weight:
            found.append(word)
        elif word.folded not in anaphors.INSIDE:
            break
    return found


_SUMS = frozenset(key(noun) for noun in anaphors.SUMS)
