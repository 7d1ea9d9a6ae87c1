"""The daily digest: what came in, what was said, who moved, what now disagrees."""

from __future__ import annotations

from bot.blocks.evidence import Piece, quotation
from bot.blocks.lists import heading, item, listed
from bot.blocks.rich import Element, escaped, rich, section, text
from bot.blocks.words import Said
from commands.answers import Disagreement, Edition, Move, NewDocument

SPEAKERS = 4
FIRST_DOCUMENTS, DOCUMENTS = 6, 40


def edition_pieces(edition: Edition) -> list[list[Piece]]:
    """In the order of a morning's reading, grouped by what belongs together; nothing where there is nothing."""
    classic = edition.classic
    groups = [
        listed("New in the library", [_document(d) for d in edition.documents[:FIRST_DOCUMENTS]]),
        *(quotation(said.evidence, label=f"On {said.term}") for said in edition.said),
        *(quotation(move.evidence, label=_moved(move)) for move in edition.moves),
        *(_disagreement(found) for found in edition.disagreements),
        quotation(classic.evidence, label=f"Nothing new. From the library, on {classic.term}") if classic else [],
        listed("Also new in the library", _more(edition.documents[FIRST_DOCUMENTS:])),
    ]
    return [group for group in groups if group]


def _more(documents: tuple[NewDocument, ...]) -> list[list[Element]]:
    uncounted = len(documents) - DOCUMENTS
    last = [item(f"and {uncounted} more: /library lists all documents")] if uncounted > 0 else []
    return [_document(d) for d in documents[:DOCUMENTS]] + last


def _document(document: NewDocument) -> list[Element]:
    work = document.work
    where = [", ".join(work.authors), work.imprint, work.date]
    names = [person.name for person in document.speakers]
    more = f" and {len(names) - SPEAKERS} more" if len(names) > SPEAKERS else ""
    spoken = f"with {', '.join(names[:SPEAKERS])}{more}" if names else ""
    return item(work.title or document.file, note=" · ".join(p for p in (*where, spoken) if p), url=work.url)


def _moved(move: Move) -> str:
    if move.before:
        return f"{move.person.name}, until now under “{move.before}”, stands under “{move.label}”"
    return f"New on “{move.question}”: {move.person.name} under “{move.label}”"


def _disagreement(found: Disagreement) -> list[Piece]:
    title = heading(f"Sources now disagree: {found.claimed} and {found.source}")
    return [title, *quotation(found.new, mark=(found.claimed,)), *quotation(found.old, mark=(found.source,))]


def about_channel(before: str, channel: str, after: str) -> Said:
    """One line that names a channel, as a link where it is one; `before` ends in a blank."""
    if channel.startswith("D"):
        words = f"{before}our conversation{after}"
        return (rich(section(text(words))),), escaped(words)
    named: Element = {"type": "channel", "channel_id": channel}
    return (rich(section(text(before), named, text(after))),), f"{escaped(before)} <#{channel}>{escaped(after)}"
