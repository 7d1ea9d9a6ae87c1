"""Quotations set as a paragraph of their own, after a sentence that leads them in ("…, it says the following:")."""

from __future__ import annotations

import re

from index.model import Document
from index.statements import subject
from index.statements.found import Found, Range
from index.statements.lexicon.nouns import WORKS
from index.statements.paragraph import Read
from index.statements.sentence import Sentence
from index.statements.subject import Phrase
from index.statements.token import Token
from index.statements.tokens import sentences, tokenise

_SIGNATURE = re.compile(r"\s*[—–-]{1,2}\s*([A-Z][^,;:(]{2,60}?)\s*(?:[,(].{0,80})?$")
_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]urs?|us|I|[Mm]y)\b")
_FOLLOWING = re.compile(r"\b(?:following|as follows|these words)\b[^.]{0,20}:\s*$", re.IGNORECASE)


def take(document: Document, reads: list[Read]) -> None:
    """Makes each such paragraph one direct statement of whom its lead-in names."""
    for number in range(1, len(reads)):
        paragraph, before = document.paragraphs[number], document.paragraphs[number - 1]
        if paragraph.label is None and before.work == paragraph.work and _is_quote(reads, number, paragraph.kind):
            _quote(reads[number], number, reads[number - 1])
        elif paragraph.label is None and before.work == paragraph.work:
            _led_in(reads[number], number, reads[number - 1].text)
            _listed(document, reads, number)


def _listed(document: Document, reads: list[Read], number: int) -> None:
    """Gives a quotation in a point of a list, "the paper asks for:", to the text that the list's lead-in names."""
    lead = number
    while lead >= 0 and document.paragraphs[lead].kind == "item" and (lead == number or not _leads(reads[lead])):
        lead -= 1
    if lead in (-1, number) or not _leads(reads[lead]):
        return
    tokens = tokenise(reads[lead].text)
    phrase = _work(tokens, *sentences(tokens)[-1])
    for found in reads[number].found:
        if phrase and found.kind == "direct" and found.head is None and found.rule == "quotation without cue":
            found.rule, found.speaker_paragraph = "block quote", lead
            found.speaker = found.head = (tokens[phrase.start].start, tokens[phrase.end - 1].end)


def _leads(read: Read) -> bool:
    return read.text.rstrip().endswith(":")


def sign(reads: list[Read]) -> None:
    """Gives a quotation that is all of its paragraph to whom the next one names: "— Ada Moor, Harbour Union"."""
    for number, read in enumerate(reads[:-1]):
        below = reads[number + 1].text
        found = read.found[0] if len(read.found) == 1 else None
        name = _SIGNATURE.match(below)
        if name is None or found is None or found.head or found.rule != "quotation alone":
            continue
        found.rule, found.cue, found.strong = "signed quotation", None, True
        found.speaker = found.head = name.span(1)
        found.speaker_paragraph = number + 1
        reads[number + 1].found.clear()


def _led_in(read: Read, number: int, lead: str) -> None:
    """Gives a quotation that opens its paragraph, behind "the guidance states:", to whom that lead-in names."""
    first = read.found[0] if read.found else None
    opens = first is not None and first.kind == "direct" and not re.search(r"\w", read.text[: first.start])
    if first is None or first.head or not opens or not lead.rstrip().endswith(":"):
        return
    named = _named(lead)
    if named:
        first.rule, first.cue, first.strong = "block quote", ":", True
        first.speaker, first.head = named
        first.speaker_paragraph = number - 1


def _is_quote(reads: list[Read], number: int, kind: str) -> bool:
    lead = reads[number - 1].text.rstrip()
    text = reads[number].text
    if not lead.endswith(":") or text.lstrip()[:1] in '“"«„「':
        return False
    if kind == "quote":
        return True
    return kind == "prose" and bool(_FOLLOWING.search(lead)) and bool(_FIRST_PERSON.search(text))


def _quote(read: Read, number: int, lead: Read) -> None:
    start = len(read.text) - len(read.text.lstrip())
    end = len(read.text.rstrip())
    named = _named(lead.text)
    read.found[:] = [Found(
        "block quote", [(start, end)], (start, end), "direct", cue=":", speaker=named[0] if named else None,
        head=named[1] if named else None, strong=named is not None, speaker_paragraph=number - 1,
    )]  # fmt: skip


def _named(text: str) -> tuple[Range, Range] | None:
    """Who is quoted: the subject of the lead-in's last reporting verb, else the text that it speaks of."""
    tokens = tokenise(text)
    start, end = sentences(tokens)[-1]
    sentence = Sentence(text, tokens, start, end)
    said = [e for e in sentence.events if e.kind == "say" and e.verb in sentence.subjects]
    phrase = sentence.subjects[said[-1].verb] if said else _work(tokens, start, end)
    return (sentence.place(phrase.start, phrase.end), sentence.place(*phrase.head)) if phrase else None


def _work(tokens: list[Token], start: int, end: int) -> Phrase | None:
    for i in range(end - 1, start, -1):
        if tokens[i].low in WORKS and tokens[i].tag in {"WORD", "CUE"}:
            found = subject.before(tokens, start, i + 1)
            if found:
                return Phrase(_last_of(tokens, found), i + 1, (_last_of(tokens, found), i + 1))
    return None


def _last_of(tokens: list[Token], phrase: Phrase) -> int:
    """ "The most important section of the trilateral statement": only "the trilateral statement"."""
    cuts = [k for k in range(phrase.start, phrase.end) if tokens[k].low in {"of", "in", "from"}]
    return cuts[-1] + 1 if cuts else phrase.start
