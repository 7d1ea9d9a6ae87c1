"""Speaker labels at the head of paragraphs of transcripts and collections of statements."""

from __future__ import annotations

import re
from collections import Counter

from index.structure.blocks import Block
from index.structure.bylines import ROLE
from index.structure.draft import Draft
from index.structure.names import is_name, without_titles
from index.text.abbreviations import OPENERS
from index.text.fields import is_field
from index.text.mapped import Span

_TITLES = (
    r"Mr|Ms|Mrs|Dr|Miss|Senator|Sen|Representative|Rep|Secretary|Ambassador|General|Admiral|Chairman|Chairwoman|"
    r"Chair|"
    r"The|Judge|Governor|Professor|President|Minister"
)
_CAPITALS = re.compile(
    r"(?P<label>[^\W\d_a-zß-öø-ÿ][^\W\d_a-zß-öø-ÿ.’',& -]{1,60}(?:\([^()]{1,60}\))?)\s?:\s+(?=\S)", re.UNICODE
)
_HEARING = re.compile(rf"(?P<label>(?:{_TITLES})\.? [A-Z][\w’'-]+(?: of [A-Z]\w+(?: [A-Z]\w+)?)?)\.(?:—|\s+)(?=\S)")
_DELEGATE = re.compile(
    rf"(?P<label>(?:(?:{_TITLES}|Sir|Dame|Lord|Lady)\.? [A-Z][\w’'-]*(?:[ -][A-Z][\w’'-]*){{0,4}}"
    r"(?: \([^()]{2,50}\))+|"
    r"The (?:Acting )?(?:President|Chair(?:man|person|woman)?|Secretary-General))):\s+(?=\S)"
)
_MEMBER = re.compile(r"(?P<label>[^\W\d_][^.:;?!–—]{1,90}(?:\([^()]{1,40}\))?)\.\s?[–—]\s?(?=\S)")
_PLAIN = re.compile(r"(?P<label>[^\W\d_][\w.’' -]{0,50}(?:\([^()]{1,40}\)|, [^:]{2,60})?)\s?[:：]\s*(?=\S)")
_ANYBODY = re.compile(
    r"(?:q(?:uestion)?|a(?:nswer)?|moderator|interviewer|host|audience(?: member)?|participant|speaker|reporter|"
    r"journalist|"
    r"presenter|chair|frage|antwort|问|答|记者|主持人)\s?\d*",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\(([^()]{3,60})\)$")
_OPENING = '“"„«‘「'
_LETTER = re.compile(r"([QA])\.?(?:[^\S\n]{2,}|[^\S\n](?=[A-Z“(—]))(?=\S)")
_SMALL = re.compile(r"\b[^\W\d_A-Z]\w*")
_ARTICLES = frozenset({"the", "a", "an"})
_ENOUGH = 3
_LONGEST = 30


def find_labels(draft: Draft) -> None:
    """Gives every block that opens with the name of a speaker the plain span of that name."""
    prose = [b for b in draft.blocks if b.is_prose and b.role != "table"]
    _find_questions(prose)
    for form in (_DELEGATE, _MEMBER):
        _find_formal(prose, form)
    bold = {id(b): span for b in prose if (span := _bold(b)) is not None}
    named = Counter(_key(b.text[slice(*bold[id(b)])]) for b in prose if id(b) in bold)
    for certain in (True, False):
        for block in prose:
            if (span := bold.get(id(block))) is not None and _names_somebody(block, span, named, certain):
                block.label = span
        if sum(b.label is not None for b in prose) < _ENOUGH:
            break
    if len(bold) < _ENOUGH or sum(b.label is not None for b in prose if id(b) in bold) < _ENOUGH:
        _find_plain([b for b in prose if b.label is None])


def _find_questions(prose: list[Block]) -> None:
    """ "Q" and "A" before a turn, with no colon, where several turns begin so."""
    found = [(b, m) for b in prose if (m := _LETTER.match(b.source))]
    if sum(m.group(1) == "Q" for _, m in found) >= _ENOUGH:
        for block, _ in found:
            block.label = (0, 1)


def _find_formal(prose: list[Block], form: re.Pattern[str]) -> None:
    """Labels as councils and parliaments print them, "Mr. Doe (Sarn):" and "Jane Doe (ABC). – ", also said once."""
    found = [(b, m) for b in prose if b.label is None and (m := form.match(b.text[:200])) and _is_member(m)]
    if len(found) >= _ENOUGH and len({_key(m.group("label")) for _, m in found}) > 1:
        for block, match in found:
            block.label = match.span("label")


def _is_member(match: re.Match[str]) -> bool:
    name = re.sub(r"\s*[(,].*", "", match.group("label"))
    return match.re is _DELEGATE or name in ("President", "Chair", "Speaker") or is_name(without_titles(name))


def _find_plain(prose: list[Block]) -> None:
    """Labels without emphasis: in capitals, as in hearings, or such as come again."""
    found = [(b, m) for b in prose if (m := _at_head(b)) is not None and not is_field(m.group("label"))]
    turns = {b.text: _key(m.group("label")) for b, m in found}  # a line that is there twice is a copy, no second turn
    counts = Counter(turns.values())
    capitals = {_key(m.group("label")) for _, m in found if m.group("label").split()[-1].isupper()}
    often = [(b, m) for b, m in found if counts[_key(m.group("label"))] > 1 and _is_who(m)]
    small = {word for b in prose for word in _SMALL.findall(b.text)} if often else set()
    often = [(b, m) for b, m in often if not _is_common(m.group("label"), b, small)]
    sure = [(b, m) for b, m in found if _key(m.group("label")) in capitals] + often
    if len(sure) >= _ENOUGH:
        for block, match in sure:
            block.label = match.span("label")


def _is_common(label: str, block: Block, small: set[str]) -> bool:
    """Whether one word before a colon is an ordinary one: it heads an item of a list, or the text has it in small
    letters."""
    word = label.split(",")[0]
    if " " in word or _ANYBODY.fullmatch(label):
        return False
    said = block.text[len(label) :].lstrip(" :")
    return (block.role == "item" and said[:1] not in _OPENING) or word.lower() in small


def _is_who(match: re.Match[str]) -> bool:
    label = match.group("label")
    if label.split(",")[0].casefold() in OPENERS:  # "So, if I understand you: …"
        return False
    known = match.re is _HEARING or _ANYBODY.fullmatch(label) is not None
    return known or is_name(without_titles(re.sub(r"\s*[(,].*", "", label)), least=1)


def _bold(block: Block) -> Span | None:
    """Emphasis at the head, with a colon inside or behind it."""
    if not block.plain.emphasis:
        return None
    (start, end), text = block.plain.emphasis[0], block.text
    if start or not 2 <= end < 400:
        return None
    label = text[:end].rstrip('“"‘ ')
    if not label.endswith(":") and not text[end:].lstrip().startswith(":"):
        return None
    name = label.rstrip(": ")
    inside = ":" in name or name[-1:] in ".!?"
    return (0, len(name)) if name and not inside and len(name.split()) <= _LONGEST else None


def _names_somebody(block: Block, span: Span, named: Counter[str], certain: bool) -> bool:
    """A label names a person or body; a run-in heading does not. Among certain ones a bare name is enough."""
    label = block.text[slice(*span)]
    rest = block.text[span[1] :].lstrip(": ")
    opener = label.split()[0].casefold()
    if is_field(label) or (opener in OPENERS and opener not in _ARTICLES):  # "On the tolls:"
        return False
    if _ANYBODY.fullmatch(label) or rest[:1] in tuple(_OPENING):
        return True
    sure = named[_key(label)] > 1 or ROLE.search(label) is not None or "," in label
    return _holds_name(label) and (sure or not certain)


def _holds_name(label: str) -> bool:
    inside = _IN_BRACKETS.search(label)  # "The Minister for Transport (Ms. Doe)"
    if inside and (is_name(inside[1]) or without_titles(inside[1]) != inside[1]):
        return True
    tokens = re.sub(r"\([^()]*\)", "", label).replace(",", " , ").split()
    return any(is_name(" ".join(tokens[i : i + n])) for n in (2, 3) for i in range(len(tokens) - n + 1)) or (
        len(tokens) <= 3 and without_titles(label) != label
    )


def _at_head(block: Block) -> re.Match[str] | None:
    text = block.text[:200]
    for pattern in (_HEARING, _CAPITALS, _PLAIN):
        found = pattern.match(text)
        if found and len(found.group("label").split()) <= 8:
            return found
    return None


def _key(label: str) -> str:
    return re.sub(r"\s*[(,].*", "", label).strip(" .").casefold()
