"""A finding becomes a statement: who is meant, what is quoted, which notes and glosses belong to it."""

from __future__ import annotations

import re
import unicodedata

from index.model import Document, Mention, Paragraph, Statement
from index.people import Cast
from index.statements.found import Found, Range
from index.statements.quotes import pair

_PARENTHESIS = re.compile(r"[(（]([^()（）]+)[)）]")
_LATIN = re.compile(r"LATIN|DIGIT|FULLWIDTH (?:LATIN|DIGIT)")
Place = tuple[int, int, int]


class Resolver:
    """Asks the cast whom the words of a finding mean."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.by_paragraph: dict[int, list[Mention]] = {}
        for mention in cast.mentions:
            self.by_paragraph.setdefault(mention.paragraph, []).append(mention)

    def who(self, paragraph: int, head: Range) -> Mention | None:
        """The mention that the head of a phrase is, or what its pronoun or description stands for."""
        start, end = head
        covering = [m for m in self.by_paragraph.get(paragraph, ()) if m.start < end and start < m.end]
        exact = [m for m in covering if m.end >= end]
        if exact:
            return max(exact, key=lambda m: m.end - m.start)
        return None if covering else self.cast.who(paragraph, start, end)


def statement(document: Document, resolver: Resolver, number: int, found: Found) -> Statement:
    """The statement of a finding in paragraph `number`."""
    paragraph = document.paragraphs[number]
    where = number if found.speaker_paragraph is None else found.speaker_paragraph
    mention = resolver.who(where, found.head) if found.head else None
    content = tuple((number, a, b) for a, b in found.content)
    return Statement(
        work=paragraph.work, kind=found.kind, content=content,
        sentence=tuple((number, a, b) for a, b in [found.sentence, *found.extra]),
        speaker=mention.entity if mention else None,
        speaker_at=(where, *found.speaker) if found.speaker else None,
        cue=found.cue, polarity=found.polarity, quoted=quoted(paragraph, number, found),
        gloss=glosses(paragraph, found), footnotes=notes(paragraph, found),
        sure=found.strong and found.kind == "direct" and found.polarity != "denied", found_by=found.rule,
    )  # fmt: skip


def quoted(paragraph: Paragraph, number: int, found: Found) -> tuple[Place, ...]:
    """The parts of a content that stand inside quotation marks."""
    if found.kind == "direct":
        return tuple((number, a, b) for a, b in found.content)
    if found.kind != "mixed":
        return ()
    marks = [q.inner for q in pair(paragraph.plain.text)]
    return tuple((number, max(a, c), min(b, d)) for a, b in found.content for c, d in marks if max(a, c) < min(b, d))


def glosses(paragraph: Paragraph, found: Found) -> tuple[str, ...]:
    """Wording in another script that stands in parentheses in or right after a content."""
    text = paragraph.plain.text
    return tuple(
        m.group(1).strip()
        for a, b in found.content
        for m in _PARENTHESIS.finditer(text, a, min(len(text), _past_parenthesis(text, b)))
        if _foreign(m.group(1))
    )


def _past_parenthesis(text: str, end: int) -> int:
    following = re.compile(r"[\"'”’»」]?\s*[(（][^()（）]*[)）]").match(text, end)
    return following.end() if following else end


def _foreign(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum(not _LATIN.search(unicodedata.name(c, "")) for c in letters) * 2 > len(letters)


def notes(paragraph: Paragraph, found: Found) -> tuple[str, ...]:
    """Numbers of the notes called in the sentence or right after it."""
    start, end = found.sentence
    return tuple(call.number for call in paragraph.calls if start < call.at <= end + 1)
