"""Transcripts and minutes: what stands after a speaker label is said by that speaker until the next label."""

from __future__ import annotations

import re

from index.model import Document
from index.statements.found import Found, Range
from index.statements.paragraph import Read
from index.statements.passages import is_pronoun

_STAGE = re.compile(r"\s*[\[(][^\])]*[\])]\s*[.]?\s*$")
_PROCEDURE = re.compile(
    r"\s*(?:The|A) (?:meeting|sitting|session|hearing|debate|committee|council|agenda|motion|vote|draft resolution|"
    r"amendment|question|House)\b[^.?!]{0,80}\b(?:rose|adjourned|resumed|called to order|suspended|closed|opened|"
    r"adopted|rejected|taken|agreed to|put to the vote|put and agreed to)\b(?:[^.?!]|\d\.\d|[ap]\.m\.)*[.]?\s*"
)
"""What minutes tell of the proceedings, between what is said."""
_REPORTS = frozenset({"that-clause", "clause", "according to", "cue after", "cue inside", "cue before quotation"})
_UNOWNED = frozenset({"quotation alone", "quotation continued", "quotation without cue", "speaker label", "turn"})
_MARKS = ("“", '"', "„", "«", "「")
_SHORTEST = 6
Label = tuple[int, Range]
"""The paragraph and plain span of a speaker label."""

_FIRST = frozenset({"i", "we", "you", "let"})


def take(document: Document, reads: list[Read]) -> None:
    """Turns the paragraphs of each turn into direct speech of its speaker; reports inside keep their own speaker."""
    labels = {_bare(p.plain.text[p.label[0] : p.label[1]]) for p in document.paragraphs if p.label}
    if sum(p.label is not None for p in document.paragraphs) < 2:
        return
    inline = re.compile(rf"(?<=[.?!])\s+({'|'.join(map(re.escape, sorted(labels)))})\s?[.:]\s", re.IGNORECASE)
    label: Label | None = None
    section = -1
    for number, paragraph in enumerate(document.paragraphs):
        if paragraph.label is not None:
            label, section = (number, paragraph.label), paragraph.section
        elif paragraph.section != section or paragraph.kind == "table" or _ends(document, label, reads[number]):
            label = None
        if label and not _STAGE.match(text := paragraph.plain.text) and not _PROCEDURE.fullmatch(text):
            label = _paragraph(document, reads[number], number, label, inline)


def _ends(document: Document, label: Label | None, read: Read) -> bool:
    """Whether a paragraph of a list of quotations names the next one's speaker: "Ada Moor: “…”" under "Li: “…”"."""
    if label is None:
        return False
    listed = document.paragraphs[label[0]].plain.text[label[1][1] :].lstrip(" :.")[:1] in _MARKS
    return listed and any(f.rule == "speaker label" and _starts_at(f, 0) for f in read.found)


def _bare(label: str) -> str:
    return label.strip(" .:")


def _paragraph(document: Document, read: Read, number: int, label: Label, inline: re.Pattern[str]) -> Label:
    """The turns of one paragraph: its label's, and those of labels that stand inside it. Returns the last label."""
    parts = [(label, label[1][1] if label[0] == number else 0)]
    parts += [((number, found.span(1)), found.end()) for found in inline.finditer(read.text, parts[0][1])]
    ends = [part[0][1][0] for part in parts[1:]] + [len(read.text)]
    turns = [
        turn
        for (one, begin), end in zip(parts, ends, strict=True)
        for turn in _turn(read, (begin, end), one, _name(document.paragraphs[one[0]].plain.text, one[1]))
    ]
    read.found[:] = sorted(turns, key=lambda f: f.start)
    return parts[-1][0]


def _name(text: str, label: Range) -> Range:
    """The name in a label, without what follows a comma or stands in brackets ("Ada Moor, Harbour Union")."""
    ends = [at for at in (text.find(",", *label), text.find(" (", *label)) if at > 0]
    return (label[0], min(ends)) if ends else label


def _turn(read: Read, span: Range, label: Label, name: Range) -> list[Found]:
    """What stands in one turn: its words, or, where they stand in quotation marks, the quotations."""
    begin, end = span
    while begin < end and not read.text[begin].isalnum() and read.text[begin] not in "“\"'‘([$€£":
        begin += 1
    while end > begin and read.text[end - 1].isspace():
        end -= 1
    inner = [f for f in read.found if begin <= f.start and f.end <= end]
    if read.text[begin : begin + 1] in _MARKS:
        if not _unclosed(read.text[begin:end]):
            return _quoted_turn(inner, label, name)
        while read.text[begin] in _MARKS or read.text[begin].isspace():  # what stands behind the label is all said
            begin += 1
    if end > begin and read.text[end - 1] == "”" and "“" not in read.text[begin:end]:
        end -= 1
    return _spoken_turn(read, (begin, end), label, name, inner) if _long(read.text[begin:end]) else []


def _unclosed(text: str) -> bool:
    """Whether the quotation marks at the head of a turn, perhaps doubled, are all that it has."""
    return not any(mark in text.lstrip('“"„«「 ') for mark in '“”"„«»「」')


def _long(text: str) -> bool:
    return len(text.split()) >= _SHORTEST


def _spoken_turn(read: Read, content: Range, label: Label, name: Range, inner: list[Found]) -> list[Found]:
    """The whole stretch is what the speaker says; what is reported in it keeps its own speaker."""
    turn = Found(
        "turn", [content], content, "direct", cue=":", speaker=label[1], head=name, strong=True,
        speaker_paragraph=label[0],
    )  # fmt: skip
    read_out = [f for f in inner if f.rule == "speaker label" and f.kind == "direct" and _starts_at(f, content[0])]
    reports = [*read_out, *(f for f in inner if _reported(read.text, f))]
    for found in reports:
        found.inside = found.inside or turn
    whole = read_out and not re.search(r"\w", read.text[read_out[-1].end : content[1]])
    return reports if whole else [turn, *reports]


def _starts_at(found: Found, begin: int) -> bool:
    """Whether a label opens what is said, as where a speaker reads out: "Corvane: “…”"."""
    return found.head is not None and found.speaker is not None and found.speaker[0] == begin


def spoken(read: Read, span: Range, label: Label) -> list[Found]:
    """What somebody named elsewhere says in all of a stretch."""
    return sorted(_turn(read, span, label, label[1]), key=lambda f: f.start)


def _quoted_turn(found: list[Found], label: Label, name: Range) -> list[Found]:
    """A label before quotation marks: the quotations without a speaker of their own are the label's."""
    for one in found:
        if one.kind in {"direct", "mixed"} and (one.head is None or one.rule in _UNOWNED):
            one.speaker_paragraph, one.speaker, one.head = label[0], label[1], name
            one.rule, one.strong, one.cue = "turn", one.kind == "direct", one.cue or ":"
    return found


def _reported(text: str, found: Found) -> bool:
    """Whether somebody else is reported in a turn: with a name, and not the speaker's own "I think"."""
    if found.rule not in _REPORTS or found.head is None:
        return False
    head = text[found.head[0] : found.head[1]]
    return head.lower() not in _FIRST and not is_pronoun(head)
