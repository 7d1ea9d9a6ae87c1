"""Speakers without a name are called by the words that describe them: "an outside adviser", "the order"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.model import EntityType
from index.statements.found import Range
from index.statements.lexicon import described as lexicon
from index.statements.lexicon.closed import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    MODALS,
    NOUN_PREPOSITIONS,
    POSSESSIVES,
    RELATIVES,
)
from index.statements.lexicon.people import forms_of, is_plural_speaker
from index.text.letters import fold

_LONGEST, _NEAR = 90, 20
_WORD = re.compile(r"[^\W_](?:[\w.&’'‑-]*[^\W_])?")
_OWNER = re.compile(r"['’]s?\s")
_TAIL = re.compile(r"(?:\s*[,(—–-]\s*|\s+)(?:who|which|that|whose)?$|[\s,;:(—–-]+$")
_LED = re.compile(r"\b(?:the|an?|its|his|her|their)\s+(?:last|next|first|second|later|earlier)\s+$", re.IGNORECASE)
_INSERTED = re.compile(r"\s*[,;—]|\s[–(]\s?")
_PER_CENT = re.compile(r"\d\s?(?:%|per cent|percent)", re.IGNORECASE)
_LEGAL = re.compile(r"(?:[Tt]he )?(?:\d+ )?(?:[A-Z][\w.]* )*§+ ?\d|\d+ (?:[A-Z]\.)+ ?\d|Title \d")
_JOINED = re.compile(
    r",?\s+(?:and|as well as)\s+(?:also\s+)?"
    r"(?=(?:the|an?|its|his|her|their|some|several|many|two|three|other)\s|others$)"
)
_INITIALS = re.compile(r"[A-Z]{2,5}s")
_WITHIN = re.compile(r"\s(?:in|at|within|inside|from) (?:the |an? )?[A-Z]")
_FUNCTION = NOUN_PREPOSITIONS | DETERMINERS | AUXILIARIES | MODALS | COORDINATORS | RELATIVES | {"as", "to"}
_FIRST_TOLD = rf"\b(?:an?|another)\s+(?:(?!(?:{'|'.join(map(re.escape, sorted(_FUNCTION)))})\b)[\w’'-]+\s+){{0,4}}?%s\b"
_NEXT = re.compile(r"\s([\w’'-]+)")


@dataclass(frozen=True, slots=True)
class Description:
    """Who is described: the words' place, the words as a name, and what they tell of."""

    start: int
    end: int
    name: str
    type: EntityType
    noun: str

    @property
    def several(self) -> bool:
        return _is_plural(self.noun)


def description(text: str, phrase: Range, head: Range) -> Description | None:
    """Whom a phrase describes, `head` being the part that tells who; None if it is a name, a pronoun or a thing."""
    start, end = _whole(text, phrase, head)
    words = text[start:end].split()
    if not words or fold(words[0]) in lexicon.NOBODY:
        return None
    if _LEGAL.match(text[start:end]):
        return Description(start, end, text[start:end], "organisation", "")
    noun, capital, share = _noun(text[head[0] : min(head[1], end)], text[start:end])
    kind = "group" if share and lexicon.kind_of(noun) else lexicon.kind_of(noun)
    if kind is None and len(words) > 1 and _INITIALS.fullmatch(words[-1]):  # "several ISPs"
        kind = "group"
    if capital and len(words) > 1 and forms_of(noun) & lexicon.BODIES:  # "the United Nations"
        kind = "organisation"
    if kind is None and (begin := _compound(text, start, end)) is not None:
        return description(text, (begin, end), (begin, end))
    if noun in lexicon.SOME and _WITHIN.match(text, head[1]):  # "many in Sarn"
        return Description(start, end, text[start:end], "group", noun)
    if kind is None or (noun in lexicon.PRONOMINAL and kind == "group"):
        return None
    if not _may_stand(noun, words, capital):
        return None
    return Description(start, end, _named(text[:start], words, noun, kind), kind, noun)


def _is_plural(noun: str) -> bool:
    return (noun.endswith("s") and not noun.endswith("ss")) or is_plural_speaker(noun)


def _whole(text: str, phrase: Range, head: Range) -> Range:
    """The words that describe: the phrase; of "the board's report" and "the report by the board" only the board."""
    made = _OWNER.match(text, head[1]) or re.search(r"\b(?:by|from|of)\s+$", text[phrase[0] : head[0]])
    start, end = head if made else phrase
    if led := _LED.search(text, max(0, start - _NEAR), start):
        start = led.start()
    if end - start > _LONGEST:
        start, end = phrase[0], head[1]
    if inserted := _INSERTED.search(text, max(start, min(head[1], end)), end):
        end = inserted.start()
    while tail := _TAIL.search(text[start:end]):
        if not tail.group():
            break
        end = start + tail.start()
    return start, end


def _noun(head: str, whole: str) -> tuple[str, bool, bool]:
    """The noun of a phrase, whether it is capitalised, and whether a part of it is told of: "30 per cent of", "some of"
    those behind."""
    words = _WORD.findall(head)
    last = words[-1] if words else ""
    share = fold(last) in lexicon.SHARES or (last[:1].isdigit() and (len(words) == 1 or _PER_CENT.search(whole)))
    of = re.search(r"\bof\s+", whole) if share else None
    if of:
        behind = re.split(r"\s(?:of|in|at|from|for|with|who|that|which|on)\s", whole[of.end() :])[0]
        words = _WORD.findall(behind) or words
    elif last[:1].isdigit() and len(words) > 1:
        words = words[:-1]
    last = words[-1] if words else ""
    return fold(last), last[:1].isupper(), of is not None


def _compound(text: str, start: int, end: int) -> int | None:
    """Where "port toll guidance" begins in "the control of port toll guidance": the text speaks, not the control."""
    parts = re.split(rf"\s(?:{'|'.join(sorted(NOUN_PREPOSITIONS))})\s", text[start:end])
    words = parts[-1].split()
    if len(parts) < 2 or len(words) < 2 or fold(words[0]) in DETERMINERS or fold(words[-1]) not in lexicon.TEXTS:
        return None
    return end - len(parts[-1])


def _may_stand(noun: str, words: list[str], capital: bool) -> bool:
    """Whether the words are a description and no name ("Rick Baker"), and complete ("the general", not "general")."""
    free = _is_plural(noun) or noun in lexicon.UNCOUNTED
    if len(words) == 1:
        return free
    led = fold(words[0]) in DETERMINERS | POSSESSIVES or words[0][:1].isdigit()
    first = fold(words[0]) == noun  # with a capital only for its place
    return led or free or first or not capital or bool(forms_of(noun) & lexicon.TEXTS)


def _named(before: str, words: list[str], noun: str, kind: EntityType) -> str:
    """The words as a name; of "the adviser" those before that have brought the adviser in: "an outside adviser"."""
    if len(words) == 2 and fold(words[0]) in {"the", "this", "that"}:
        told = [m for m in re.finditer(_FIRST_TOLD % re.escape(noun), before, re.IGNORECASE) if _ends(before, m, kind)]
        words = told[-1].group().split() if told else words
    return " ".join(words)


def _ends(text: str, found: re.Match[str], kind: EntityType) -> bool:
    """Whether a noun ends its phrase: "a press statement" brings in no press."""
    behind = _NEXT.match(text, found.end())
    return (
        behind is None or fold(behind[1]) in _FUNCTION or (kind == "group" and lexicon.kind_of(fold(behind[1])) is None)
    )


def joined(text: str, phrase: Range) -> list[tuple[Range, Range]]:
    """The two parts of "the Harbour Union and its pilots", each with its head; empty where it is no such pair."""
    both = _JOINED.search(text, *phrase)
    if both is None or _JOINED.search(text, both.end(), phrase[1]):
        return []
    first, second = (phrase[0], both.start()), (both.end(), phrase[1])
    if "," in text[slice(*first)] or not _WORD.search(text, *first):
        return []
    return [(part, head_of(text, part)) for part in (first, second)]


def is_long(text: str, part: Range) -> bool:
    """Whether a place or the like stands behind the noun, to which an "and" may belong as well: "pilots from Sarn"."""
    return bool(NOUN_PREPOSITIONS.intersection(w.lower() for w in _WORD.findall(text[slice(*part)])))


def head_of(text: str, part: Range) -> Range:
    """The words of a phrase that tell who: without an owner before and a place behind."""
    owners = list(_OWNER.finditer(text, *part))
    start = owners[-1].end() if owners else part[0]
    behind = re.search(rf"\s(?:{'|'.join(sorted(NOUN_PREPOSITIONS))})\s|,", text[start : part[1]])
    return start, start + behind.start() if behind else part[1]
