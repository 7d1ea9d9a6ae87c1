"""Reports that go on over sentences: "First, … Second, …", and sentences up to the note that gives their source."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.model import Paragraph
from index.statements.found import Found, Range
from index.statements.lexicon.words import words
from index.statements.paragraph import Read
from index.statements.tokens import tokenise
from index.text.letters import fold

ORDINAL = re.compile(
    r"(?:And |But )?(?:first|second|third|fourth|fifth|firstly|secondly|thirdly|fourthly|last|lastly|finally)\b"
    r"(?: and foremost| of all)?,?\s*",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:Consequently|Thus|Therefore|Hence|Moreover|Furthermore|Likewise|Similarly|Additionally|However|But|And|Yet"
    r"|Still|By contrast|In contrast|As a result|In addition|In turn|At the same time|In other words|Instead"
    r"|Nevertheless)\b,?\s*"
)
_VIEW = re.compile(
    r"(?:Following|In|On|Under|According to) (?:this|that|such a) "
    r"(?:view|reading|logic|argument|account|line)[^,]{0,30},\s*",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\b(?:two|three|four|five|six|several|some|a number of|following|various|multiple|many)\b[^.;]{0,60}\w",
    re.IGNORECASE,
)
_GIVES = frozenset(
    {
        "that-clause", "clause", "according to", "viewpoint", "object", "as clause", "noun cue", "cue inside",
        "cue after", "adjective",
    }
)  # fmt: skip
_OWN_VOICE = re.compile(r"\b(?:we|our|us|this (?:article|paper|report|issue|piece|study|section|analysis)|I)\b")

SameSpeaker = Callable[[Found, Found], bool]
Stranger = Callable[[Found, Range], bool]


def go_on(paragraph: Paragraph, read: Read, same: SameSpeaker, stranger: Stranger) -> None:
    """Adds to a paragraph's findings what its sentences without a cue report of the speaker before them.

    `same` tells whether two findings have one speaker, `stranger` whether a stretch names a person who is not it.
    """
    added = [*_listed(read), *_up_to_note(paragraph, read, stranger), *_between(read, same), *_in_this_view(read)]
    _mentions(read)
    for found in added:
        if not any(found.content == other.content for other in read.found):
            read.found.append(found)
    read.found.sort(key=lambda f: f.start)


def _giver(read: Read, number: int) -> Found | None:
    """The last finding of a sentence whose speaker a next sentence can carry on."""
    for found in reversed(read.of(number)):
        if found.head and found.rule in _GIVES and found.inside is None and found.polarity in {"asserted", "possible"}:
            return found
    return None


def _mentions(read: Read) -> None:
    """ "There is also a mention of …" goes to the speaker of the sentence before."""
    for number in range(1, len(read.sentences)):
        for found in read.of(number):
            before = [f for f in read.of(number - 1) if f.head]
            if found.rule == "mention" and before:
                found.speaker, found.head, found.extra = before[-1].speaker, before[-1].head, [before[-1].sentence]


def _listed(read: Read) -> list[Found]:
    """ "He pointed out several reasons. First, … Second, …"."""
    giver: Found | None = None
    added = []
    for number, (start, end) in enumerate(read.sentences):
        text = read.text[start:end]
        ordinal = ORDINAL.match(text)
        if ordinal and giver:
            if not _is_named_only(text[ordinal.end() :]):
                added.append(_continued(read, number, ordinal.end(), giver, "listed"))
            continue
        found = _giver(read, number)
        announces = found and any(_ANNOUNCES.search(read.text[a:b]) for a, b in found.content)
        giver = found if announces else (giver if not read.of(number) and giver else None)
    return added


def _is_named_only(text: str) -> bool:
    """Whether a listed item only names a thing: "the Ports Act, which aims to …"."""
    tokens = tokenise(text)
    relative = next((k for k, t in enumerate(tokens) if k and t.tag == "REL" and tokens[k - 1].text == ","), None)
    if relative is None or any(t.text == "," for t in tokens[relative:]):
        return False
    return not any(t.tag in _VERBAL for t in tokens[:relative])


_VERBAL = frozenset({"BE", "HAVE", "DO", "MODAL", "VERB", "ED", "CUE"})


def _up_to_note(paragraph: Paragraph, read: Read, stranger: Stranger) -> list[Found]:
    """Sentences without a cue between a report without a note and the note that stands behind the last of them."""
    added = []
    for number in range(len(read.sentences) - 1):
        giver = _giver(read, number)
        if giver is None or giver.kind == "direct" or giver.rule == "object" or _noted(paragraph, read, number):
            continue
        run = []
        for k in range(number + 1, len(read.sentences)):
            if read.of(k) or _OWN_VOICE.search(_text(read, k)) or stranger(giver, read.sentences[k]):
                break
            run.append(k)
            if _noted(paragraph, read, k):
                added += [_continued(read, n, _past_link(read, n), giver, "up to its note") for n in run]
                break
    return added


def _between(read: Read, same: SameSpeaker) -> list[Found]:
    """A linked sentence between two reports of one speaker: "She says … Consequently, … This, she adds, …"."""
    added = []
    for number in range(1, len(read.sentences) - 1):
        if read.of(number) or not _LINK.match(_text(read, number)) or _OWN_VOICE.search(_text(read, number)):
            continue
        before, after = _giver(read, number - 1), _giver(read, number + 1)
        if before and after and same(before, after):
            added.append(_continued(read, number, _past_link(read, number), before, "between its reports"))
    return added


def _in_this_view(read: Read) -> list[Found]:
    """ "Following this view, …"."""
    added = []
    for number in range(1, len(read.sentences)):
        link = _VIEW.match(_text(read, number))
        giver = _giver(read, number - 1)
        if link and giver and not read.of(number):
            added.append(_continued(read, number, link.end(), giver, "in this view"))
    return added


def _text(read: Read, number: int) -> str:
    start, end = read.sentences[number]
    return read.text[start:end]


def _past_link(read: Read, number: int) -> int:
    link = _LINK.match(_text(read, number))
    return link.end() if link else 0


def _noted(paragraph: Paragraph, read: Read, number: int) -> bool:
    start, end = read.sentences[number]
    return any(start < call.at <= end + 1 for call in paragraph.calls)


def _continued(read: Read, number: int, skip: int, giver: Found, rule: str) -> Found:
    start, end = read.sentences[number]
    link = read.text[start : start + skip].strip()
    place: Range = (start + skip, end - (read.text[end - 1] == "."))
    return Found(
        rule, [place], (start, end), "indirect", cue=link or giver.cue, speaker=giver.speaker, head=giver.head,
        polarity=giver.polarity, speaker_paragraph=giver.speaker_paragraph, extra=[giver.sentence],
    )  # fmt: skip


PRONOUNS = words("he she they it his her their its")


def is_pronoun(text: str) -> bool:
    return fold(text) in PRONOUNS
