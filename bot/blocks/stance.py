"""/stance: the question, its positions in the documents' words, and who holds each."""

from __future__ import annotations

from bot.blocks.evidence import Piece, distinct, quotation
from bot.blocks.lists import heading, item, listed
from commands.answers import Camp, Holder, Question

ORIGIN = {"document": "The text itself groups the views so.", "wording": "Grouped by what the statements say."}


def stance_pieces(question: Question) -> list[Piece]:
    """Every position is a quotation; people without a clear position are listed, not dropped."""
    pieces = [heading(f"{question.question}\n{ORIGIN[question.origin]}"[:2400])]
    for camp in question.positions:
        pieces += _camp(camp)
    if question.unclear:
        pieces += _held("No clear position", question.unclear)
    return pieces


def _camp(camp: Camp) -> list[Piece]:
    label = f"Position: {camp.label}"[:1000]
    if camp.definition is None:
        return _held(label, camp.holders)
    return [*quotation(camp.definition, label=label), *_held("Held by", camp.holders)]


def _held(title: str, holders: tuple[Holder, ...]) -> list[Piece]:
    names = [item(holder.name, note=_kind(holder)) for holder in holders]
    words = [
        piece
        for holder in holders
        for n, evidence in enumerate(distinct(holder.evidence))
        for piece in quotation(evidence, label="" if n or evidence.speaker else holder.name)
    ]
    return [*listed(title, names), *words]


def _kind(holder: Holder) -> str:
    return "" if holder.type == "person" else holder.type
