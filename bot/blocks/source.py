"""Who speaks and where it stands: the lines above and below a quotation."""

from __future__ import annotations

from collections.abc import Sequence

from bot.blocks.rich import Element, cut, link, section, text
from index.evidence import Evidence, Person, WorkRef

HOW = {
    "denied": "denies", "doubted": "doubts", "possible": "as a possibility", "question": "as a question",
    "demand": "as a demand",
}  # fmt: skip


def speaker_line(evidence: Evidence) -> Element | None:
    """Name and role in bold, of those who speak together the names, then how it is said; None where nobody is named."""
    who = evidence.speaker
    if evidence.probable:
        return section(text(cut(f"Probably {evidence.probable.name}", 1500), bold=True), text(" · not named here"))
    if who is None:
        return None
    role = f", {evidence.role}" if evidence.role and not evidence.co_speakers else ""
    rest = [HOW[evidence.polarity]] if evidence.polarity in HOW else []
    if evidence.kind == "indirect":
        rest.append("paraphrased")
    if evidence.kind == "author":
        rest.append("in the text's own voice")
    if evidence.via and evidence.via.id != who.id:
        rest.append(f"as reported by {evidence.via.name}")
    if not evidence.sure and evidence.kind == "direct":
        rest.append("speaker not certain")
    elements = [text(cut(f"{_named(evidence.speakers)}{role}", 1500), bold=True)]
    return section(*elements, text(cut(f" · {', '.join(rest)}", 600))) if rest else section(*elements)


def _named(people: Sequence[Person]) -> str:
    names = [person.name for person in people]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def source_line(evidence: Evidence) -> Element:
    """Title, authors, publisher, date, section, notes, caution, link."""
    work = evidence.work
    parts = [work.title or evidence.file]
    parts += [", ".join(work.authors)] if work.authors else []
    parts += [part for part in (work.imprint, work.date) if part]
    parts += [f"section “{evidence.section}”"] if evidence.section and evidence.section != work.title else []
    if evidence.footnotes:
        parts.append(f"note{'s' if len(evidence.footnotes) > 1 else ''} {', '.join(evidence.footnotes)}")
    if evidence.caution:
        parts.append(f"caution: {evidence.caution}")
    return section(*_with_link(" · ".join(parts), work))


def _with_link(words: str, work: WorkRef) -> list[Element]:
    found = link(work.url)
    kept = cut(words, 900)
    return [text(kept, italic=True), text(" · "), found] if found else [text(kept, italic=True)]
