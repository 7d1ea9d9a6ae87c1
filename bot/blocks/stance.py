"""/stance: the question, its positions in the documents' words, and who holds each."""

from __future__ import annotations

from collections import Counter

from bot.blocks.evidence import Piece, distinct, quotation
from bot.blocks.lists import heading, item, listed
from commands.answers import Camp, Holder, Question
from index.evidence import Evidence

ORIGIN = {"document": "The text itself groups the views so.", "wording": "Grouped by what the statements say."}


def stance_pieces(question: Question) -> list[Piece]:
    """Every position is a quotation; people without a clear position are listed, not dropped."""
    stands = Counter(holder.id for camp in question.positions for holder in camp.holders)
    several = {holder for holder, count in stands.items() if count > 1}
    pieces = [heading(f"{question.question}\n{ORIGIN[question.origin]}")]
    for camp in question.positions:
        pieces += _camp(camp, several)
    if question.unclear:
        pieces += _held("No clear position", question.unclear, set())
    return pieces


def _camp(camp: Camp, several: set[str]) -> list[Piece]:
    way = f" ({camp.direction})" if camp.direction else ""
    label = f"Position{way}: {camp.label}"[:1000]
    if camp.definition is None:
        return _held(label, camp.holders, several)
    held = _held("Held by", camp.holders, several) if camp.holders else []
    return [*quotation(camp.definition, label=label), *held]


def _held(title: str, holders: tuple[Holder, ...], several: set[str]) -> list[Piece]:
    names = [item(holder.name, note=_note(holder, several)) for holder in holders]
    words = [
        piece
        for n, holder in enumerate(holders)
        for k, evidence in enumerate(distinct(e for e in holder.evidence if not _told(e, holders[:n])))
        for piece in quotation(evidence, label="" if k or evidence.speaker else holder.name)
    ]
    return [*listed(title, names), *words]


def _told(evidence: Evidence, before: tuple[Holder, ...]) -> bool:
    """Whether it was shown already: what several say together stands once, under the first of them."""
    return bool(evidence.co_speakers) and any(evidence.id == e.id for holder in before for e in holder.evidence)


def _note(holder: Holder, several: set[str]) -> str:
    """What a reader must know of a holder: no person, in several positions, only with reserve."""
    notes = ["" if holder.type == "person" else holder.type]
    notes.append("in several positions" if holder.id in several else "")
    notes.append("with reserve" if holder.hedged else "")
    return ", ".join(note for note in notes if note)
