"""German quotations: "„…“, sagt Jana Roe", "Jana Roe erklärte: „…“", "„…“, so die Sprecherin"."""

from __future__ import annotations

import re

from index.model import Document
from index.people.lexicon import german
from index.statements.found import Found, Range
from index.statements.paragraph import Read
from index.statements.quotes import Quotation, pair
from index.text.letters import fold

PRONOUNS = frozenset({"er", "sie"})
_NAME = r"[A-ZÄÖÜ](?:[\w’'-]+|\.)"
_WHO = rf"\b(?:er|sie)\b|\b(?:[a-zäöüß-]+\s+){{0,3}}?{_NAME}(?:\s+(?:(?:von|van|de|zu)\s+)?{_NAME})*"
_ADVERBS = r"(?:(?:auch|aber|dann|nun|noch|nur|jedoch|dazu|zudem|weiter|später|gestern|heute|sich)\s+)*"
_BEHIND = re.compile(rf"\s*,?\s*(?P<verb>[a-zäöü]+)\s+{_ADVERBS}(?P<who>{_WHO})")
_AFTER_VERB = re.compile(rf"\s+{_ADVERBS}(?P<who>{_WHO})")
_BEFORE_VERB = re.compile(rf"(?P<who>{_WHO}|\b(?:Er|Sie)\b)\s*(?:,[^,„“:]{{0,160}},\s*)?{_ADVERBS}$")
_OPENS = re.compile(rf"(?:(?:Doch|Und|Aber|Auch)\s+)?(?P<who>(?:Er|Sie)\b|{_NAME}(?:\s+{_NAME})*)")
_WORD = re.compile(r"[a-zäöü]+")
_Frame = tuple[Range, Range | None]
"""Where who speaks and the verb stand."""


def take(document: Document, reads: list[Read]) -> None:
    """Gives the quotations of German works to whom a German verb of saying beside them names."""
    for paragraph, read in zip(document.paragraphs, reads, strict=True):
        if document.works[paragraph.work].language == "de" and paragraph.kind != "quote":
            marks = pair(read.text)
            for found in read.found:
                mark = next((q for q in marks if q.start < found.start and found.end <= q.end), None)
                if mark and found.kind == "direct":
                    _attribute(read.text, found, mark)


def _attribute(text: str, found: Found, mark: Quotation) -> None:
    frame = _behind(text, mark, found.sentence[1]) or _before(text, found.sentence[0], mark)
    found.head = found.speaker = _whole(text, frame[0]) if frame else None
    found.cue = text[slice(*frame[1])] if frame and frame[1] else None
    found.cue_at = frame[1] if frame else None
    found.strong = bool(frame and frame[1])
    if frame or not found.rule.startswith("quotation"):
        found.rule = "German frame" if frame else "quotation without cue"


def _whole(text: str, who: Range) -> Range:
    """The words that name somebody without the body or place behind them: "der Chef von Roe" is not Roe."""
    described = text[who[0]].islower() and " von " in text[slice(*who)]
    return (who[0], text.index(" von ", *who)) if described else who


def _behind(text: str, mark: Quotation, end: int) -> _Frame | None:
    """ "„…“, sagt Jana Roe"."""
    told = _BEHIND.match(text, mark.end, end)
    return (told.span("who"), told.span("verb")) if told and (_says(told["verb"]) or told["verb"] == "so") else None


def _before(text: str, start: int, mark: Quotation) -> _Frame | None:
    """ "Jana Roe sagt: „…“", "Dann sagte sie: „…“"; before a colon also whom the sentence opens with."""
    for verb in reversed([w for w in _WORD.finditer(text, start, mark.start) if _says(w.group())]):
        who = _AFTER_VERB.match(text, verb.end(), mark.start) or _BEFORE_VERB.search(text, start, verb.start())
        if who:
            return who.span("who"), verb.span()
    opens = _OPENS.match(text, start, mark.start) if text[: mark.start].rstrip().endswith(":") else None
    return (opens.span("who"), None) if opens and fold(opens["who"]) not in german.ARTICLES else None


def _says(word: str) -> bool:
    return fold(word) in german.SPEAKING


def opens_with_pronoun(text: str, start: int) -> Range | None:
    """The "Sie" of a sentence that leads a quotation in: "Sie schreibt über den Hafen:"."""
    told = re.compile(r"(Er|Sie)\s+([a-zäöü]+)").match(text, start)
    return told.span(1) if told and _says(told[2]) else None
