"""Whose words a release, a speech or a column is, as the lines at its head tell."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.structure.blocks import Block
from index.structure.draft import Draft, is_good_prose, words
from index.structure.head import BODY_LINKS, Line, ordinary_words
from index.structure.names import BODY, in_mixed_case
from index.structure.persons import Ordinary, Person, is_role, person_at
from index.text import dates

_SPOKEN = (
    r"(?:speech|address|remarks|oration|statement|column|lecture|notes|talk|presentation|opinion|comment|valedictory|"
    r"contribution|newsletter|update|message|letter)"
)
_GIVEN_BY = re.compile(
    rf"(?:.{{0,60}}\b)?(?:{_SPOKEN}|release)\b(?P<between>[^.;]{{0,90}}?)\b(?:by|from)\s+(?P<rest>.+)", re.IGNORECASE
)
_STATED = re.compile(
    r"(?:joint |press |media |opening |closing |prepared )*(?:statement|remarks|speech|address|testimony|letter|"
    r"message) (?:by|from|of) (?P<rest>[A-Z].*)",
    re.IGNORECASE,
)
_OFFICE_OF = re.compile(r"(?:(?:from )?the )?office of (?P<rest>.+)", re.IGNORECASE)
_FROM_ROLE = re.compile(r"(?:(?:a )?statement )?from (?:the )?(?=\w+ )", re.IGNORECASE)
_NO_AUTHOR = re.compile(
    r"\b(?:with|visit|guest|host|hosted|welcomes?|contact|enquir\w+|inquir\w+|information|subjects?|topics?|photo\w*|"
    r"picture|image|chaired|introduc\w+|tribute|memorial|funeral|obituary|interview(?:er|ed by| with| by)|re|cc|"
    r"attention|dear|"
    r"authori[sz]ed|copyright|translated|edited|candidates?(?=['’]))\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(r"\b(?:to|by|with|from|at|against|over|about)\b", re.IGNORECASE)
_KIND = re.compile(
    r"(?P<kind>(?:(?:joint )?(?:press|media|news) (?:release|statement)s?)|speech|column|opinion|statement)"
    r"(?:\s*[:–—]\s*|\s+(?:by|from)\s+(?:the )?|\s+-\s+)(?P<name>\S.*)",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?:joint )?(?:press|media|news) (?:release|statement)s?", re.IGNORECASE)
_BODY_LINE = re.compile(rf"[Tt][Hh][Ee] \S.*|.*{BODY.pattern}.*")
_RELEASE = re.compile(r"release|statement", re.IGNORECASE)
_SPEECH = re.compile(rf"\b(?:{_SPOKEN}|spch|debate|reading)\b", re.IGNORECASE)
SPOKEN = re.compile(
    r"\b(?:maiden |budget |campaign )?(?:speech|spch|address|oration|valedictory|remarks)\b", re.IGNORECASE
)
_OWN = re.compile(rf"(?P<name>.{{4,45}}?)['’]s? (?:\w+ ){{0,3}}{_SPOKEN}\b", re.IGNORECASE)
_OWN_BARE = re.compile(
    rf"(?P<name>.{{4,45}}?)\s+(?:[-–—]+\s+)?(?:(?:maiden|first|opening|closing|keynote|budget|campaign|conference|annual|"
    rf"valedictory|welfare|policy|election) )*{_SPOKEN}\b",
    re.IGNORECASE,
)
_HEADED = re.compile(
    rf"(?:{_SPOKEN}\s*(?::|[-–—])\s*)?(?P<name>[^:;–—]{{4,45}}?)\s*(?::|\s[-–—]+)\s+\S.*", re.IGNORECASE
)
_FOOTED = re.compile(r".*\S\s*(?:[-–—:]|[”\"])\s*(?P<name>[^:;–—\"”]{4,45})")
_TELLS_OF_WORK = re.compile(
    r"(?P<names>[A-Z][A-Z.’'-]+(?:,? (?:and )?[A-Z][A-Z.’'-]*){1,8}) "
    r"(?:reports? (?:on|from)|looks? (?:at|back|into)|explains?|analy[sz]es?|examines?|reviews?|describes?|"
    r"considers?|investigates?|recounts?) "
)
_OCCASION = re.compile(r"(?:to|at|on|in|for|before|during|delivered|given|regarding|\w{4,}ing)\b|\d", re.IGNORECASE)
_FIRST = 6
_LINE = 250
_MOST = 5


@dataclass(frozen=True, slots=True)
class Issued:
    """The kind of text and the body beside it: "Press Release: Quill Party"."""

    kind: str
    body: str
    block: Block

    @property
    def is_release(self) -> bool:
        return _RELEASE.search(self.kind) is not None


def issued(draft: Draft, lines: list[Line]) -> Issued | None:
    """The line at the head that names the kind of text and the body that brings it out, or two lines that do."""
    for number, line in enumerate(lines[:8]):
        found = _KIND.fullmatch(line.text)
        if found and _is_body(found.group("name"), line, draft):
            return Issued(found.group("kind"), _as_written(draft, found.group("name")), line.block)
        beside = [lines[n] for n in (number - 1, number + 1) if 0 <= n < len(lines)]
        if _MARK.fullmatch(line.text):
            named = next((n for n in beside if _BODY_LINE.fullmatch(n.text) and _is_body(n.text, n, draft)), None)
            if named is not None:
                return Issued(line.text, _as_written(draft, named.text), named.block)
    return None


def _as_written(draft: Draft, name: str) -> str:
    name = name.strip(" .")
    return in_mixed_case(name, draft.raw) if " " in name else name


def _is_body(name: str, line: Line, draft: Draft) -> bool:
    """A name in capitals, linked to its own page or said again in the text."""
    tokens = name.split()
    shaped = all(w[0].isupper() or w in BODY_LINKS for w in tokens) and len(tokens) <= 8 and name[-1] not in ".!?"
    own = re.escape(re.sub(r"^the ", "", name, flags=re.IGNORECASE))
    again = len(re.findall(rf"\b{own}\b", draft.raw, re.IGNORECASE))
    return shaped and (line.linked or again >= 3) and dates.find(name) is None and not is_role(name)


# Persons -------------------------------------------------------------------------


def signed(draft: Draft, lines: list[Line], title: str | None, kind: str | None) -> dict[str, Block | None]:
    """The persons whose words the text is, with the block that says so."""
    ordinary = ordinary_words(draft)
    spoken = kind is not None and not _RELEASE.search(kind)
    found = (
        _explicit(lines, ordinary)
        or _stated(title, ordinary)
        or _named(lines, ordinary, spoken=spoken)
        or _reporters(draft, lines, ordinary)
    )
    heads = [t for t in (title, *(n.text for n in lines)) if t and _SPEECH.search(f"{kind or ''} {t}")]
    if not found and (name := next((n for t in heads if (n := _in_title(draft, t, kind, ordinary))), None)):
        found = {name: None}
    return {in_mixed_case(n, draft.raw): b for n, b in found.items()} if len(found) <= _MOST else {}


def _explicit(lines: list[Line], ordinary: Ordinary) -> dict[str, Block | None]:
    """ "An address by Ada Moor, Leader of …", "Office of Ada Moor, MP"."""
    for line in lines:
        if _is_sentence(line):
            continue
        by = _GIVEN_BY.fullmatch(line.text)
        given = by if by and not _OF_OTHERS.search(re.sub(r"\bto\b", "", by.group("between"))) else None
        if found := given or _OFFICE_OF.fullmatch(line.text):
            tokens = found.group("rest").split()
            person = _first(tokens, ordinary, loose=True)
            if person and (person.closed or _OCCASION.match(" ".join(tokens[person.end :]))):
                return {person.name: line.block}
    return {}


def _stated(title: str | None, ordinary: Ordinary) -> dict[str, Block | None]:
    """ "Statement by Director Ada Moor on the Ferries", as a title."""
    found = _STATED.fullmatch(title or "")
    tokens = found.group("rest").split() if found else []
    person = _first(tokens, ordinary, loose=True)
    if person and (person.end == len(tokens) or _OCCASION.match(" ".join(tokens[person.end :]))):
        return {person.name: None}
    return {}


def _first(tokens: list[str], ordinary: Ordinary, *, loose: bool = False) -> Person | None:
    """The first person of a line: at its head, behind a title, or behind an office that opens the line."""
    for start in range(len(tokens)):
        before = " ".join(tokens[:start])
        person = person_at(tokens, start, ordinary, trusted=loose)
        if person is None or not (person.known or person.vouched):
            continue
        if start and not (person.titled or is_role(before) or before[-1] in ",;:|–—-"):
            continue
        if start and not is_role(before) and _OF_OTHERS.search(before):
            continue
        if start and not person.titled and before.isupper():
            continue
        if person.closed or loose:
            return person
    return None


def _named(lines: list[Line], ordinary: Ordinary, *, spoken: bool) -> dict[str, Block | None]:
    """Names on lines of their own, with a title, letters or an office on the same line or beside it."""
    sure: dict[str, Block | None] = {}
    dated: dict[str, Block | None] = {}
    for number, line in enumerate(lines):
        if _is_sentence(line) or line.block.label is not None or _NO_AUTHOR.search(line.text):
            continue
        beside = [lines[n] for n in (number - 1, number + 1) if 0 <= n < len(lines)]
        lead = _FROM_ROLE.match(line.text)
        own = line.text[lead.end() :] if lead and is_role(line.text[lead.end() :].split(",")[0]) else line.text
        tokens = own.split()
        person = _first(tokens, ordinary) or _beside_office(tokens, beside, ordinary)
        if person is None or any(n.text.startswith(person.name) for n in lines[number + 1 : number + 2]):
            continue  # none, or her biography follows
        if person.vouched or _is_placed(person, tokens, lines, number, spoken=spoken):
            sure |= {p.name: line.block for p in (person, *_further(person, tokens, ordinary)) if p.name not in sure}
        elif person.known and _is_alone(person, tokens) and any(dates.is_date_line(n.text) for n in beside):
            dated.setdefault(person.name, line.block)
    return sure or dated


def _beside_office(tokens: list[str], beside: list[Line], ordinary: Ordinary) -> Person | None:
    """A known name that is all of its line, over or under one that tells an office."""
    person = person_at(tokens, 0, ordinary, trusted=True)
    placed = person is not None and person.known and _is_alone(person, tokens) and any(is_role(n.text) for n in beside)
    return person if placed else None


def _further(person: Person, tokens: list[str], ordinary: Ordinary) -> list[Person]:
    """The other persons of a line of several, each with a title and an office or letters."""
    found, at = [], person.end
    while at < len(tokens):
        other = person_at(tokens, at, ordinary)
        if other and other.titled and other.known and other.closed:
            found.append(other)
            at = other.end
        else:
            at += 1
    return found


def _is_placed(person: Person, tokens: list[str], lines: list[Line], number: int, *, spoken: bool) -> bool:
    """Whether an office stands before a name or beside its line; in a speech its body does, or the head of the file."""
    if person.start:
        return is_role(" ".join(tokens[: person.start]))
    if person.end < len(tokens):
        return spoken and person.known and person.closed and BODY.search(" ".join(tokens[person.end :])) is not None
    beside = [lines[n].text for n in (number - 1, number + 1) if 0 <= n < len(lines)]
    after = [n.text for n in lines[number + 2 : number + 3]] if person.styled else []
    first = number < _FIRST and any(_KIND.fullmatch(n.text) for n in lines[max(0, number - 1) : number])
    return (spoken and person.known and first) or any(is_role(t) for t in (*beside, *after))


def _is_sentence(line: Line) -> bool:
    """The only line of a first paragraph, or one too long for a head."""
    return len(line.text) > _LINE or ("\n" not in line.block.source and is_good_prose(line.block))


def _is_alone(person: Person, tokens: list[str]) -> bool:
    return person.start == 0 and person.end == len(tokens)


def _reporters(draft: Draft, lines: list[Line], ordinary: Ordinary) -> dict[str, Block | None]:
    """ "ADA MOOR reports on …", before an article that does not speak of her."""
    for line in lines:
        told = _TELLS_OF_WORK.match(line.text)
        if told is None or len(words(line.text)) > 45 or line.text.isupper():
            continue
        names = [n for n in re.split(r",? and |, ", told.group("names")) if n]
        people = [p for n in names if (p := person_at(n.split(), 0, ordinary))]
        if len(people) == len(names) and not any(_is_told_twice(draft, p.name) for p in people):
            return {p.name: line.block for p in people}
    return {}


def _is_told_twice(draft: Draft, name: str) -> bool:
    return len(re.findall(rf"\b{re.escape(name.split()[-1])}\b", draft.raw, re.IGNORECASE)) > 1


def _in_title(draft: Draft, title: str, kind: str | None, ordinary: Ordinary) -> str | None:
    """The speaker whom the title of a speech names: "Ada Moor: The Price of Ice", "Ada Moor's Budget Speech"."""
    spoken = kind is not None and not _RELEASE.search(kind)
    released = kind is not None and not spoken
    forms = [_OWN, _OWN_BARE, _HEADED, _FOOTED] if spoken else [_HEADED, _FOOTED, _OWN_BARE]
    for form in forms:
        whole = form in (_HEADED, _FOOTED) or not spoken
        found = form.fullmatch(title) if whole else form.match(title)
        if found is None or (released and not _SPEECH.search(title)):
            continue
        tokens = found.group("name").split()
        person = person_at(tokens, 0, ordinary, trusted=spoken)
        sure = person and (person.known or person.titled or form is _OWN or _is_told(draft, person.name))
        if person and sure and _is_alone(person, tokens):
            return person.name
    return None


def _is_told(draft: Draft, name: str) -> bool:
    """Whether the text has the name once more, beside an office or a title."""
    again = (
        rf"\b(?:Mr|Ms|Mrs|Dr|Hon|Senator|MP|[Ll]eader|[Ss]pokes\w+)\b\.? {re.escape(name)}\b|"
        rf"\b{re.escape(name)},? (?:MP|[Ll]eader|[Cc]o-|[Ss]pokes)"
    )
    return re.search(again, draft.raw) is not None
