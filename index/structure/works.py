"""Which works a file holds, and what it says about each."""

from __future__ import annotations

import itertools
import re

from index.model import Work
from index.structure import bylines
from index.structure.blocks import Block
from index.structure.draft import Draft, is_good_prose
from index.structure.front import Part, name_in_heading, read_front
from index.structure.notices import notices, read_hearing
from index.structure.publisher import address, issuer, publisher
from index.structure.signed import SPOKEN
from index.text.mapped import Spans
from index.text.scripts import language

_MACHINE = re.compile(
    r"\bmachine[ -]translat(?:ed|ion)|\bautomatic(?:ally)? translat|maschinell übersetzt|\b(?:google translate|"
    r"deepl)\b|机器翻译|機械翻訳",
    re.IGNORECASE,
)
_TEXT = frozenset(("heading", "note", "bio", "title", "prose", "item", "quote", "table"))
# Formats whose own data about a work are made with care (front matter, meta elements).
_TOLD = frozenset(("md", "markdown", "html", "txt"))


def find_works(draft: Draft) -> list[Part]:
    """The works of a file, at least one; title, byline and date blocks are set aside."""
    issued = notices(draft)
    starts = sorted(issued) or _starts(draft)
    if not starts:
        parts = [Part(draft.blocks)]
        read_front(draft, parts[0], None)
        read_hearing(draft, parts[0])
        return parts
    parts = _parts(draft, starts)
    issue = next((b for b in draft.blocks[: starts[0]] if b.marked), None)
    if issue is not None and issue.role == "heading":
        issue.set_aside("issue title", "title of the issue that holds the works")
    for part, start in zip(parts, starts, strict=True):
        read_front(draft, part, draft.blocks[start])
        if start in issued:
            part.authors = [issued[start]]
    return parts


def _parts(draft: Draft, starts: list[int]) -> list[Part]:
    bounds = [0, *starts[1:], len(draft.blocks)]
    return [Part(draft.blocks[a:b]) for a, b in itertools.pairwise(bounds)]


def _starts(draft: Draft) -> list[int]:
    """Headings of one level that open works: at least two of them with an author of their own."""
    headings = [(i, b) for i, b in enumerate(draft.blocks) if b.role == "heading" and b.marked]
    for level in (1, 2, 3):
        mine = list(itertools.pairwise([*(i for i, b in headings if b.level == level), len(draft.blocks)]))
        authored = [i for i, end in mine if _has_author(draft, i, end)]
        if len(authored) >= 2:
            style = {draft.blocks[i].text.isupper() for i in authored}
            alike = [i for i, end in mine if style == {True} and _is_alike(draft, i, end)]
            return sorted({*authored, *alike})
    return []


def _is_alike(draft: Draft, start: int, end: int) -> bool:
    """A heading in capitals among others that are not, with a text of its own."""
    others = [b for b in draft.blocks if b.role == "heading" and b.level == draft.blocks[start].level]
    distinct = any(not b.text.isupper() for b in others)
    good = sum(b.is_prose and is_good_prose(b) for b in draft.blocks[start:end])
    return distinct and draft.blocks[start].text.isupper() and good >= 3


def _has_author(draft: Draft, start: int, end: int) -> bool:
    inside = draft.blocks[start:end]
    if not any(b.is_prose and is_good_prose(b) for b in inside):
        return False
    if any(b.role == "bio" for b in inside) or any(bylines.byline(b.text) for b in inside[1:5]):
        return True
    return name_in_heading(draft, inside[0].text) is not None


def works(draft: Draft, parts: list[Part]) -> tuple[Work, ...]:
    """The works as the model holds them: the text's own words first, then the file's data, else None."""
    about = draft.source.metadata
    published = publisher(draft) if not about.publisher else about.publisher
    machine = any(_MACHINE.search(b.text) for b in draft.blocks if len(b.text) < 400 and not b.is_prose)
    issue_date = next((p.date for p in parts if p.date), None)
    told = draft.source.format in _TOLD
    single = len(parts) == 1
    found = []
    for part in parts:
        text = " ".join(b.text for b in part.blocks if b.is_prose)[:20000]
        authors = tuple(dict.fromkeys(part.authors))
        translators = tuple(dict.fromkeys(part.translators)) or about.translators
        if single and about.authors and (told or not authors):
            authors = _with_credits(about.authors, part)
        if single and not authors and (body := _issuer(draft, part)):
            authors = (body,)
        dates = (about.date, part.date) if told and single else (part.date or issue_date, about.date)
        found.append(
            Work(
                title=part.title or (about.title if single else None),
                authors=authors,
                publisher=part.issued.body if part.issued and not about.publisher else published,
                date=next((d for d in dates if d), None),
                url=about.url or address(draft),
                language=language(text, about.language or "en"),
                translation=bool(machine or translators),
                translators=translators,
                machine_translation=machine,
                spans=_spans(part.blocks, len(draft.raw)),
            )
        )
    return tuple(found)


def _issuer(draft: Draft, part: Part) -> str | None:
    """The body that speaks in a text no person signs: that of a release, or of an official paper; a speech has none."""
    if part.issued and part.issued.is_release:
        return None if SPOKEN.search(part.title or "") else part.issued.body
    return issuer(draft)


def _with_credits(declared: tuple[str, ...], part: Part) -> tuple[str, ...]:
    """The authors a page declares and those it credits beside one of them ("Written by …", once for each)."""
    credited = tuple(n for b in part.blocks if b.role == "byline" for n in bylines.byline(b.text))
    return tuple(dict.fromkeys((*declared, *credited))) if set(declared) & set(credited) else declared


def _spans(blocks: list[Block], length: int) -> Spans:
    inside = [b for b in blocks if b.role in _TEXT]
    return ((inside[0].start, max(b.end for b in inside)),) if inside else ((0, length),)
