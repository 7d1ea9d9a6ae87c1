"""Each kind of answer as pieces, in the order in which an analyst reads."""

from __future__ import annotations

from functools import singledispatch

from bot.blocks.digest import edition_pieces
from bot.blocks.evidence import Piece, quotation
from bot.blocks.expert import expert_pieces
from bot.blocks.lists import heading, item, listed
from bot.blocks.pages import Layout
from bot.blocks.stance import stance_pieces
from commands.answers import (
    Answer,
    CheckAnswer,
    DigestAnswer,
    ExpertAnswer,
    Finding,
    HelpAnswer,
    LibraryAnswer,
    QuoteAnswer,
    StanceAnswer,
)

VERDICTS = {
    "supported": "Supported by the library",
    "contradicted": "Contradicted by the library",
    "mixed": "The library's sources disagree",
    "not_found": "Not in the library",
}
RELATIONS = {"supports": "Supports it", "contradicts": "Contradicts it", "related": "Related, no verdict"}


@singledispatch
def layout(answer: Answer) -> Layout:
    """What is shown for an answer, before it is cut into pages."""
    return Layout(answer.input or answer.command, ())


@layout.register
def _(answer: QuoteAnswer) -> Layout:
    pieces = tuple(piece for result in answer.results for piece in quotation(result))
    count = len(answer.results)
    found = f"{count} quotation{'' if count == 1 else 's'}" if count else "No quotation"
    return Layout(f"{found} on: {answer.input}", pieces, follow=("topic", answer.input) if count else None)


@layout.register
def _(answer: ExpertAnswer) -> Layout:
    if answer.profile:
        name = answer.profile.name
        return Layout(name, expert_pieces(answer.profile), follow=("person", name), share_whole=True)
    offered = answer.matches or answer.suggestions
    choices = tuple((match.name, f"/expert {match.name}") for match in offered[:10])
    title = f"Several people fit “{answer.input}”" if answer.matches else f"Nobody called “{answer.input}”"
    rest = tuple(listed("Also", [item(match.name) for match in offered[10:]]))
    above = () if answer.matches else heading("Did you mean:").blocks
    return Layout(title, (Piece(above, choices=choices), *rest) if choices else ())


@layout.register
def _(answer: StanceAnswer) -> Layout:
    pieces = tuple(piece for question in answer.questions for piece in stance_pieces(question))
    return Layout(
        f"Positions on: {answer.input}", pieces, follow=("topic", answer.input) if pieces else None,
        share_whole=bool(pieces),
    )  # fmt: skip


@layout.register
def _(answer: CheckAnswer) -> Layout:
    said = heading(f"Claim: {answer.input}")
    caution = [heading(answer.caution)] if answer.caution else []
    pieces = [piece for finding in answer.evidence for piece in _finding(finding)]
    follow = ("topic", answer.input) if pieces else None
    return Layout(VERDICTS[answer.verdict], (said, *caution, *pieces), follow, share_whole=True)


def _finding(finding: Finding) -> list[Piece]:
    differences = "; ".join(f"{d.kind}: claimed {d.claimed}, the source has {d.source}" for d in finding.differences)
    label = RELATIONS[finding.relation] + (f" — {differences}" if differences else "")
    return quotation(finding, label=label[:1000], mark=tuple(d.source for d in finding.differences))


@layout.register
def _(answer: LibraryAnswer) -> Layout:
    count = len(answer.documents)
    items = []
    for document in answer.documents:
        works = "; ".join(
            ", ".join(str(part) for part in (w["title"] or "untitled", *w["authors"], w["date"]) if part)
            for w in document["works"]
        )
        counts = f"{document['passages']} passages, {document['statements']} statements"
        items.append(item(f"{document['file']}: {works}", note=counts))
    title = f"{count} document{'' if count == 1 else 's'} in the library" if count else "The library"
    return Layout(title, tuple(listed("Documents", items)))


@layout.register
def _(answer: DigestAnswer) -> Layout:
    items = [item(", ".join(f"{k}: {v}" for k, v in s.items())) for s in answer.subscriptions]
    preview = [piece for group in edition_pieces(answer.preview) for piece in group] if answer.preview else []
    return Layout("Daily digest", (*listed("Followed here", items), *preview))


@layout.register
def _(answer: HelpAnswer) -> Layout:
    return Layout("What you can ask", tuple(listed("Commands", [item(text) for text in answer.lines])))
