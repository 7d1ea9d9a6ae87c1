"""Which works a file holds, and what it says about each: title, authors, date, publisher."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from index.model import Work
from index.structure import bylines, dates, lexicon
from index.structure.blocks import Block
from index.structure.draft import Draft, is_good_prose, words
from index.structure.names import in_mixed_case, is_name
from index.text.scripts import language

_MACHINE = re.compile(
    r"\bmachine[ -]translat(?:ed|ion)|maschinell übersetzt|\b(?:google translate|deepl)\b|机器翻译|機械翻訳",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4}(?:[-–]\d{4})?)?,?\s*(?:by )?(?P<name>[^,.|©]{3,60})",
    re.IGNORECASE,
)
_BY_PUBLISHER = re.compile(
    r"(?:publication|published|produced|issued)(?: \w+)? by (?:the )?(?P<name>[A-Z][\w&’'-]*(?:(?: (?:of|for|and|"
    r"the|on|in|&))* [A-Z][\w&-]*)*)"
)
_REPRESENT = re.compile(
    r"^(?P<name>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4}) (?:commentar|article|publication|paper|brief|essay|"
    r"post)\w* (?:and \w+ )?(?:represent|reflect)"
)
_SOURCE = re.compile(r"(?:^|\s)(?:source|quelle)\s*:\s*(?P<name>[A-Z][\w&.’' -]{2,60}?)(?=,|\.|;|$)", re.IGNORECASE)


@dataclass(slots=True)
class Part:
    """A stretch of blocks that is one work."""

    blocks: list[Block] = field(default_factory=list)
    title: Block | None = None
    title_text: str | None = None
    authors: list[str] = field(default_factory=list)
    translators: list[str] = field(default_factory=list)
    date: str | None = None


def find_works(draft: Draft) -> list[Part]:
    """The works of a file, at least one; title, byline and date blocks are set aside."""
    starts = _starts(draft)
    parts = []
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(draft.blocks)
        parts.append(Part(draft.blocks[(0 if number == 0 else start) : end]))
    for part in parts:
        _front(draft, part, several=len(parts) > 1)
    return parts


def _starts(draft: Draft) -> list[int]:
    """Blocks that open a work: headings of one level and style, at least two of them with an author of their own."""
    headings = [(i, b) for i, b in enumerate(draft.blocks) if b.role == "heading"]
    for level in (1, 2):
        mine = [(i, b) for i, b in headings if b.level == level]
        authored = [
            i for n, (i, b) in enumerate(mine) if _has_author(draft, i, mine[n + 1][0] if n + 1 < len(mine) else None)
        ]
        if len(authored) >= 2:
            return authored
    return [0]


def _has_author(draft: Draft, start: int, end: int | None) -> bool:
    inside = draft.blocks[start:end]
    if not any(b.is_prose and is_good_prose(b) for b in inside):
        return False
    if any(b.role == "bio" for b in inside) or any(bylines.byline(b.text) for b in inside[1:4]):
        return True
    return _name_in_heading(draft, inside[0].text) is not None


def _name_in_heading(draft: Draft, text: str) -> tuple[str, str] | None:
    """ "FOREWORD ANNA BEL" → ("FOREWORD", "Anna Bel")."""
    tokens = text.split()
    if len(tokens) >= 3 and tokens[0].casefold().strip(":") in lexicon.OPENERS and is_name(" ".join(tokens[1:])):
        name = re.sub(r"^(?:by|von|par)\s+", "", " ".join(tokens[1:]), flags=re.IGNORECASE)
        return tokens[0].strip(":"), in_mixed_case(name, draft.raw)
    return None


def _front(draft: Draft, part: Part, several: bool) -> None:
    """Reads title, byline and date off the blocks before (and of) the first paragraph."""
    first = next((i for i, b in enumerate(part.blocks) if b.is_prose and is_good_prose(b)), len(part.blocks))
    front = [b for b in part.blocks[: first + 1] if b.is_prose or b.role in ("heading", "name", "bio")]
    lines = [b for b in front if b.role == "heading" or len(b.text) <= 250]
    for block in lines:
        if block.role != "bio":
            _front_line(draft, part, block)
    _title(draft, part, lines, several)
    for block in part.blocks:
        if block.role == "bio" and not part.authors and block.hint and _mentions(block, part):
            part.authors.append(in_mixed_case(block.hint, draft.raw))


def _mentions(block: Block, part: Part) -> bool:
    return True


def _front_line(draft: Draft, part: Part, block: Block) -> None:
    text = block.text
    if dates.is_date_line(text):
        part.date = part.date or dates.iso(text)
        block.set_aside("date", "date line")
    elif names := bylines.translators(text):
        part.translators += [in_mixed_case(n, draft.raw) for n in names]
        block.set_aside("byline", "names the translator")
    elif names := bylines.byline(text):
        part.authors += [in_mixed_case(n, draft.raw) for n in names]
        block.set_aside("byline", "names the author")


def _title(draft: Draft, part: Part, lines: list[Block], several: bool) -> None:
    left = [b for b in lines if b.role == "heading" or (b.is_prose and not is_good_prose(b) and b.role == "prose")]
    marked = [b for b in left if b.marked]
    title = min(marked, key=lambda b: b.level, default=None) or (left[0] if left else None)
    if title is None or (title.role != "heading" and len(words(title.text)) > 25):
        return
    part.title, part.title_text = title, title.text
    split = _name_in_heading(draft, title.text)
    if split is not None:
        part.title_text = split[0]
        part.authors.insert(0, split[1])
    title.set_aside("title", "title of the work")


def publisher(draft: Draft) -> str | None:
    """Who the file says brings it out; None if it does not say."""
    for pattern in (_BY_PUBLISHER, _REPRESENT, _OWNER, _SOURCE):
        for block in draft.blocks:
            if block.role not in ("note",) and (found := pattern.search(block.text)):
                name = re.sub(r"(?:’s|'s)$|\s+all rights.*$", "", found.group("name").strip(), flags=re.IGNORECASE)
                if 3 <= len(name) <= 60:
                    return re.split(r"(?:’s|'s)\s", name)[0]
    return None


def works(draft: Draft, parts: list[Part]) -> tuple[Work, ...]:
    """The works as the model holds them; the file's own metadata fills what the text does not say."""
    about = draft.source.metadata
    published = publisher(draft) or about.publisher
    machine = any(_MACHINE.search(b.text) for b in draft.blocks if len(b.text) < 400)
    issue_date = next((p.date for p in parts if p.date), None) or about.date
    found = []
    for part in parts:
        text = " ".join(b.text for b in part.blocks if b.is_prose)[:20000]
        single = len(parts) == 1
        found.append(
            Work(
                part.title_text or (about.title if single else None),
                tuple(dict.fromkeys(part.authors)) or (about.authors if single else ()),
                published,
                part.date or issue_date,
                about.url,
                language(text, about.language or "en"),
                bool(machine or part.translators or about.translators),
                tuple(part.translators) or about.translators,
                machine,
                ((part.blocks[0].start, part.blocks[-1].end),) if part.blocks else ((0, len(draft.raw)),),
            )
        )
    return tuple(found)
