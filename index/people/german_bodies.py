"""Bodies that German texts name: "die Europäische Kommission", "das Verkehrsministerium", "die Universität Sarn"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from index.people.bodies import bodies as english_bodies
from index.people.german import is_body, is_reference
from index.people.lexicon import german
from index.people.states import Body
from index.people.tokens import Token
from index.text.letters import fold

_ADJECTIVE = re.compile(
    r"[\w-]*(?:isch|lich|ig|er|[dD]eutsch|[nN]eu|[gG]roß|[hH]oh|[vV]ereint|national|[rR]ot|[gG]rün|[oO]berst|[rR]u[sS]s)"
    r"(?:e|er|en|es|em)?"
)
_INFLECTED = re.compile(r"(?:er|en|es|em|e)$")
_NUMERAL = re.compile(r"[IVXLCM]+")
_OWNED = re.compile(r"(?:es|s)$")


def bodies(text: str, words: Sequence[Token], told: Mapping[str, str]) -> Iterator[Body]:
    """The bodies of a paragraph in reading order: German nouns of bodies, and acronyms and firms as everywhere."""
    own = list(_german(text, words))
    own += [b for b in _acronyms(text, words) if not any(b.start < o.end and o.start < b.end for o in own)]
    others = [b for b in english_bodies(text, words, told) if b.type == "organisation" and _is_name(b.name)]
    free = [b for b in others if not any(b.start < o.end and o.start < b.end for o in own)]
    yield from sorted([*own, *free], key=lambda body: body.start)


def _acronyms(text: str, words: Sequence[Token]) -> Iterator[Body]:
    """ "die SPD", "Die IGGÖ": letters alone, no numeral, not amid others in capitals."""
    for at, word in enumerate(words):
        sized = 2 < len(word.low) < 7 or word.low in ("eu", "un")
        beside = [words[n] for n in (at - 1, at + 1) if 0 <= n < len(words)]
        letters = word.text.isupper() and word.text.isalpha() and not _NUMERAL.fullmatch(word.text)
        if sized and letters and not any(w.shouted for w in beside) and text[word.end : word.end + 1] != "-":
            yield Body(word.start, word.end, word.text, "organisation", word.low)


def _is_name(name: str) -> bool:
    first = fold(name.split()[0])
    return first not in german.OPENERS and not any(is_body(word) for word in name.split())


def _german(text: str, words: Sequence[Token]) -> Iterator[Body]:
    for at, word in enumerate(words):
        if word.capital and _is_one(word.text):
            if at and _is_foreign(words[at - 1]):
                continue
            first = at - 1 if at and _is_adjective(text, words, at) else at
            last = _with_name(text, words, at)
            if last == at and (_is_common(word.text) if first < at else not _is_known(word.text)):
                continue
            end = words[last].start + len(_plain(words[last].text)) if last == at else words[last].end
            name = text[words[first].start : end]
            yield Body(words[first].start, end, name, "organisation", key(name))


def _is_foreign(before: Token) -> bool:
    """Whether a small adjective tells of what country a body is, which its name alone does not."""
    return not before.capital and re.search(r"isch(?:e|er|en|es|em)$", before.low) is not None


def _is_adjective(text: str, words: Sequence[Token], at: int) -> bool:
    before = words[at - 1]
    adjoins = text[before.end : words[at].start] == " "
    return (
        adjoins
        and before.capital
        and before.low not in german.OPENERS
        and _ADJECTIVE.fullmatch(before.text) is not None
    )


def _with_name(text: str, words: Sequence[Token], at: int) -> int:
    """The last word of a body's name: "Universität Sarn", "Ministerium für Hafenbau"."""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or text[words[at].end : after.start] != " ":
        return at
    named = after.capital and after.low not in german.OPENERS and not after.low.endswith(tuple(german.NOUN_ENDINGS))
    if is_reference(_plain(words[at].text)) and named:  # not "hat die Regierung Demonstrationen verboten"
        return at + 1
    if after.low == "fur" and at + 2 < len(words) and words[at + 2].capital:
        return at + 2
    return at


def _is_one(word: str) -> bool:
    """Whether a word names one body: "Ministerium", "Ministeriums", not "Ministerien"."""
    return fold(word).endswith(german.BODIES) or _OWNED.sub("", fold(word)).endswith(german.BODIES)


def _is_common(word: str) -> bool:
    """Whether an adjective does not make a name of a noun: "Sarner Unternehmen"."""
    return fold(word).endswith(german.COMMON)


def _is_known(word: str) -> bool:
    """Whether a compound alone names a body: "Bundesregierung", "EU-Kommission", "Verkehrsministerium"."""
    low = fold(_plain(word))
    return not is_reference(low) and (low.startswith(german.KNOWN) or low.endswith("ministerium"))


def _plain(word: str) -> str:
    return word if is_reference(word) else _OWNED.sub("", word)


def key(name: str) -> str:
    """The same for all cases of a body's name: "der Europäischen Kommission", "Europäische Kommission"."""
    *before, last = fold(name).split()
    stem = last if is_reference(last) else _OWNED.sub("", last)
    return " ".join([*(_INFLECTED.sub("", word) for word in before), stem])


def nominative(forms: Sequence[str]) -> str:
    """The form that names a body itself: "Europäische Kommission", not the longer "Europäischen Kommission"."""
    cased = [form for form in forms if not re.match(r"\S+(?:en|em)\s|\S+s$", form)] or list(forms)
    return max(cased, key=len) if len(cased) < len(forms) else min(forms, key=len)
