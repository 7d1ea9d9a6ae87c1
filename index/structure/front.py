"""What stands at the head of a work: its title, authors, translators and date."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from index.structure import bylines, lexicon
from index.structure.blocks import Block
from index.structure.draft import Draft, ends_sentence, is_good_prose, words
from index.structure.head import lines_of
from index.structure.names import in_mixed_case, is_name
from index.structure.signed import Issued, issued, signed
from index.text import dates
from index.text.letters import fold, letters

_TIME = re.compile(
    r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?|\s?uhr)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s(?:local time|[A-Z]{2,4}))?",
    re.IGNORECASE,
)
_SERIES = re.compile(r"(?:no|number|nr|issue|vol|volume|edition|#)\.?\s?\d+|\b\d+/\d{4}$", re.IGNORECASE)
_LONGEST = 250
_IN_HEAD = frozenset(("heading", "name", "title", "date", "staff list", "front line"))
_FEW = 3
_NEAR = 8
_CAPITALS = 0.35
_SHORTENED = re.compile(r"\b(?:[A-Z]\.){2,}$|\b(?:Inc|Ltd|Corp|Co|Bros|St|Jr|Sr)\.$")
_SMALL = frozenset("of on the for and in at de la du der die und für".split())
_NAMED = re.compile(r"(?P<name>[^:]{5,40}):\s+(?P<title>\S.{10,})")


@dataclass(slots=True)
class Part:
    """The blocks of one work, and what its head tells."""

    blocks: list[Block] = field(default_factory=list)
    title: str | None = None
    authors: list[str] = field(default_factory=list)
    translators: list[str] = field(default_factory=list)
    date: str | None = None
    issued: Issued | None = None
    signed: dict[str, Block | None] = field(default_factory=dict)


def read_front(draft: Draft, part: Part, opener: Block | None) -> None:
    """Reads title, bylines and date lines; `opener` is the heading that opens one of several works."""
    first = next((i for i, b in enumerate(part.blocks) if b.is_prose and is_good_prose(b)), len(part.blocks))
    front = [b for b in part.blocks[:first] if b.is_prose or b.role in ("heading", "name")]
    title = opener or _find_title(draft, [b for b in front if not _tells_other(b)])
    if title is not None:
        _take_title(draft, part, title)
    near = [b for b in part.blocks[: first + 12] if (b.is_prose or b.role in ("heading", "name")) and b is not title]
    part.date = next((d for b in part.blocks if b.role == "date" and (d := dates.iso(b.text))), None)
    part.signed = _signatures(draft, part)
    _read_lines(draft, part, near, set(map(id, front)))
    _read_dates(part)
    if not part.authors:
        part.authors += part.signed
    _authors_of_bios(draft, part)
    if title is not None:
        _set_repeats_aside(part.blocks[first:], fold(title.text))


def _signatures(draft: Draft, part: Part) -> dict[str, Block | None]:
    lines = lines_of(_head(part.blocks))
    part.issued = issued(draft, lines)
    title = part.title or draft.source.metadata.title
    return signed(draft, lines, title, part.issued.kind if part.issued else None)


def _head(blocks: list[Block]) -> list[Block]:
    """What stands before the text, and its first paragraph; a title may be a sentence."""
    told = [b for b in blocks if b.is_prose or b.role in _IN_HEAD]
    titled = len(told) > 1 and dates.is_date_line(told[1].text)
    first = next((i for i, b in enumerate(told) if i >= titled and b.is_prose and is_good_prose(b)), len(told))
    return told[: first + 1]


def _set_repeats_aside(blocks: list[Block], title: str) -> None:
    for block in blocks:
        if block.role in ("prose", "heading") and block.label is None and fold(block.text) == title:
            block.set_aside("repeated", "repeats the title")


def _tells_other(block: Block) -> bool:
    text = block.text
    return dates.is_date_line(text) or bool(bylines.byline(text) or bylines.translators(text)) or block.role == "name"


# Title -------------------------------------------------------------------------


def _find_title(draft: Draft, front: list[Block]) -> Block | None:
    given = draft.source.metadata.title
    if given and (same := next((b for b in front[:15] if _alike(given, b.text)), None)) is not None:
        return same
    if given and draft.source.format != "pdf":
        return None
    marked = [b for b in front if b.marked]
    if marked:
        return min(marked, key=lambda b: b.level)
    lines = [b for b in front if len(words(b.text)) <= 30 and b.role in ("heading", "prose") and _may_be_title(b)]
    named = [b for b in lines if not _is_masthead(draft, b)]
    return next(iter(named or lines), None)


def _may_be_title(block: Block) -> bool:
    return block.label is None and not block.text.rstrip().endswith((".", ":", "。"))


def _alike(title: str, text: str) -> bool:
    wanted, found = set(words(fold(title))), set(words(fold(text)))
    return bool(found) and len(wanted & found) >= 0.8 * max(len(wanted), 0.6 * len(found))


def _is_masthead(draft: Draft, block: Block) -> bool:
    """The name of a series or of the publisher: it comes again in a legal notice or about box, or bears a number."""
    text = block.text.strip()
    if _SERIES.search(text) and len(words(text)) <= 8:
        return True
    again = [
        b for b in draft.blocks if b.role in ("copyright", "disclaimer", "about", "page footer", "publisher's notice")
    ]
    return len(words(text)) <= 6 and any(fold(text) in fold(b.text) for b in again)


def _take_title(draft: Draft, part: Part, title: Block) -> None:
    given = draft.source.metadata.title
    part.title = given if given and _alike(given, title.text) else _continued(draft, title)
    if (split := name_in_heading(draft, title.text)) is not None:
        part.title = split[0]
        part.authors.append(split[1])
    elif (named := _NAMED.fullmatch(title.text)) and _is_by(draft, part, named.group("name")):
        part.title = named.group("title")
        part.authors.append(named.group("name"))
    title.set_aside("title", "title of the work")


def _continued(draft: Draft, title: Block) -> str:
    """A title that a page sets in several lines of capitals, whole."""
    number = draft.blocks.index(title)
    lines = [title.text]
    if draft.source.format == "pdf" and title.text.isupper():
        for block in draft.blocks[number + 1 : number + 6]:
            if not block.text.isupper() or len(words(block.text)) < 3 or _tells_other(block) or is_name(block.text):
                break
            lines.append(block.text)
            block.set_aside("title", "goes on with the title")
    return " ".join(lines)


def _is_by(draft: Draft, part: Part, name: str) -> bool:
    """ "Name: Title" names the author if a biography in the work shares a word of the name."""
    own = {w.casefold() for w in name.split()}
    return is_name(name) and any(
        own & {w.casefold() for w in b.subject.split()} for b in part.blocks if b.role == "bio"
    )


def name_in_heading(draft: Draft, text: str) -> tuple[str, str] | None:
    """ "FOREWORD ANNA BEL" → ("FOREWORD", "Anna Bel")."""
    tokens = re.sub(r"\s(?:by|von|par)\s", " ", text, flags=re.IGNORECASE).replace(":", " ").split()
    if len(tokens) >= 3 and tokens[0].casefold() in lexicon.OPENERS and is_name(" ".join(tokens[1:])):
        return tokens[0], in_mixed_case(" ".join(tokens[1:]), draft.raw)
    return None


# Bylines and dates ---------------------------------------------------------------


def _read_lines(draft: Draft, part: Part, lines: list[Block], front: set[int]) -> None:
    last = ""
    for number, block in enumerate(lines):
        before, last = last, ""
        text = block.text
        if len(text) > _LONGEST:
            continue
        if dates.is_date_line(text) or _TIME.fullmatch(text.strip(" ()")):
            part.date = part.date or dates.iso(text)
            block.set_aside("date", "date line")
            last = "date"
        elif names := bylines.translators(text):
            part.translators += [in_mixed_case(n, draft.raw) for n in names]
            block.set_aside("byline", "names the translator")
        elif names := bylines.byline(text) or _lone_byline(draft, lines, number, id(block) in front):
            part.authors += [in_mixed_case(n, draft.raw) for n in names]
            block.set_aside("byline", "names the author")
        elif before == "date" and _is_place(block, lines[number + 1 : number + 2]):
            block.set_aside("place", "stands beside the date")
        elif id(block) in front and (dated := _dated(block)):
            part.date = part.date or dated
            block.set_aside("front line", "names who issued the text, where and when")
        elif id(block) in front and _is_line(block):
            block.set_aside("front line", "stands before the text and is no sentence")


def _is_place(block: Block, following: list[Block]) -> bool:
    """A name of up to three capitalised words ("Port Anselm") that heads nothing."""
    names = block.text.replace(",", " ").split()
    listed = any(b.role == "item" for b in following)
    return len(names) <= 3 and all(n[0].isupper() for n in names) and not ends_sentence(block.text) and not listed


def _dated(block: Block) -> str | None:
    """The date at the end of a line of names ("Coast Authority, Port Anselm, 30 April 2024")."""
    found = dates.find(block.text)
    whole = found is not None and len(found[0]) == 10 and not block.text[found[2] :].strip(" .")
    return found[0] if found and whole and block.text[: found[1]].rstrip().endswith(",") else None


def _read_dates(part: Part) -> None:
    """Lines further on that are a whole date and nothing else ("Issued on 3 May 2020."), if they are few."""
    lines = [b for b in part.blocks if (b.is_prose or b.role == "heading") and dates.is_date_line(b.text)]
    whole = [b for b in lines if len(dates.iso(b.text) or "") == 10]
    if len(whole) <= _FEW:
        for block in whole:
            part.date = part.date or dates.iso(block.text)
            block.set_aside("date", "date line")


def _is_line(block: Block) -> bool:
    """A short line that is no sentence and nobody's turn."""
    text = block.text
    plain = block.role == "prose" and block.label is None and not block.plain.calls
    listed = sum(w.isupper() and len(w) > 1 for w in words(text)) >= _CAPITALS * len(words(text))
    closed = ends_sentence(text) and not _ends_short(text)
    return plain and not closed and len(words(text)) <= (60 if listed else 20)


def _ends_short(text: str) -> bool:
    """Names whose last one is shortened ("Port Anselm, A.C."): the point is no end mark."""
    return bool(_SHORTENED.search(text)) and all(w[0].isupper() or w in _SMALL or w[0].isdigit() for w in words(text))


def _lone_byline(draft: Draft, lines: list[Block], number: int, in_front: bool) -> tuple[str, ...]:
    """A name alone under the title: the author's if something else in the file says so."""
    block = lines[number]
    near = in_front and number < _NEAR and not block.marked and len(block.text) <= 120
    names = bylines.authors_of(block.text) if near else ()
    if not names:
        return ()
    known = {fold(letters(a)) for a in draft.source.metadata.authors} | {
        fold(letters(b.subject)) for b in draft.blocks if b.role == "bio"
    }
    return names if all(fold(letters(n)) in known for n in names) or block.role == "name" else ()


def _authors_of_bios(draft: Draft, part: Part) -> None:
    """A last paragraph about the author is a biography; without a byline the persons of biographies are the authors."""
    prose = [b for b in part.blocks if b.is_prose]
    known = [*part.authors, *draft.source.metadata.authors]
    for block in (*prose[:1], *prose[-1:]):
        subject = bylines.subject_of(block.text)
        if subject and bylines.ROLE.search(block.text) and any(_same(subject, a) for a in known):
            block.role, block.subject = "bio", subject
    for block in prose[-2:]:
        if block.is_prose and block.label is None and (writer := bylines.told_of(block.text, known)):
            block.role, block.subject = "bio", writer
    if part.authors or draft.source.metadata.authors:
        return
    found = [in_mixed_case(b.subject, draft.raw) for b in part.blocks if b.role == "bio" and b.subject]
    part.authors += found


def _same(name: str, other: str) -> bool:
    mine, theirs = (set(fold(n).split()) for n in (name, other))
    return mine <= theirs or theirs <= mine
