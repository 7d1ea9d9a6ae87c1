"""The daily digest: what came in, what was said, who moved, what now disagrees."""

from __future__ import annotations

from bot.blocks.evidence import Piece, quotation
from bot.blocks.lists import heading, item, listed
from bot.blocks.rich import Element
from commands.answers import Disagreement, Edition, Move, NewDocument

SPEAKERS = 4


def edition_pieces(edition: Edition) -> list[Piece]:
    """In the order of a morning's reading; nothing where there is nothing."""
    return [
        *listed("New in the library", [_document(d) for d in edition.documents]),
        *(piece for said in edition.said for piece in quotation(said.evidence, label=f"On {said.term}")),
        *(piece for move in edition.moves for piece in quotation(move.evidence, label=_moved(move))),
        *(piece for found in edition.disagreements for piece in _disagreement(found)),
        *(
            quotation(edition.classic.evidence, label=f"Nothing new. From the library, on {edition.classic.term}")
            if edition.classic
            else []
        ),
    ]


def _document(document: NewDocument) -> list[Element]:
    work = document.work
    where = [", ".join(work.authors), work.publisher, work.date]
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
