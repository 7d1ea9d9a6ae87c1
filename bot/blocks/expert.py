"""/expert as an analyst wants it: who, what they say, where they stand, what they wrote, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.blocks.evidence import Piece, distinct, quotation
from bot.blocks.lists import heading, item, listed
from bot.blocks.rich import Element
from commands.answers import ExpertProfile
from index.evidence import CitedWork, Evidence, WorkRef

FIRST = 4  # statements of each kind before the rest of the profile; the others follow at the end
GROUPS = (
    ("In their own words", ("direct",)),
    ("As others report it", ("mixed", "indirect")),
    ("As author", ("author", "passage")),
)


def expert_pieces(profile: ExpertProfile) -> tuple[Piece, ...]:
    """Names and roles; the newest statements; positions; topics; works; company; the other statements."""
    groups = [(title, _newest(s for s in profile.statements if s.kind in kinds)) for title, kinds in GROUPS]
    return (
        *_about(profile),
        *(piece for title, found in groups for piece in _quoted(title, found[:FIRST])),
        *_positions(profile),
        *_works(profile),
        *(piece for title, found in groups for piece in _quoted(f"{title}, further", found[FIRST:])),
    )


def _newest(statements: Iterable[Evidence]) -> list[Evidence]:
    return sorted(distinct(statements), key=lambda s: s.work.date or "", reverse=True)


def _about(profile: ExpertProfile) -> list[Piece]:
    names = [item(name) for name in profile.other_names]
    roles = [item(role.text, note=_where(role)) for role in profile.roles]
    return [*listed("Also written", names), *listed("Roles, as the texts give them", roles)]


def _where(evidence: Evidence) -> str:
    return " · ".join(part for part in (evidence.work.title or evidence.file, evidence.work.date) if part)


def _quoted(title: str, found: Sequence[Evidence]) -> list[Piece]:
    return [
        piece for n, evidence in enumerate(found) for piece in quotation(evidence, label="" if n else title)
    ]  # fmt: skip


def _positions(profile: ExpertProfile) -> list[Piece]:
    pieces = []
    for position in profile.positions:
        pieces.append(heading(f"On {position.question}: {position.label}"[:2000]))
        pieces += [piece for evidence in distinct(position.evidence) for piece in quotation(evidence)]
    return pieces


def _works(profile: ExpertProfile) -> list[Piece]:
    topics = ", ".join(f"{topic.term} ({topic.count})" for topic in profile.topics)
    company = ", ".join(f"{other.name} ({other.count})" for other in profile.named_with)
    return [
        *listed("Topics", [item(topics)] if topics else []),
        *listed("Works of theirs that are cited", [_cited(work) for work in profile.cited_works]),
        *listed("Works of theirs in the library", [_own(work) for work in profile.authored]),
        *listed("Named with", [item(company)] if company else []),
    ]


def _cited(work: CitedWork) -> list[Element]:
    titles = " / ".join(t for t in (work.title, work.original_title) if t) or "untitled"
    rest = " · ".join(part for part in (work.outlet, work.date, f"note {work.footnote} of {work.file}") if part)
    return item(titles, note=rest, url=work.url)


def _own(work: WorkRef) -> list[Element]:
    return item(work.title or "untitled", note=" · ".join(p for p in (work.publisher, work.date) if p), url=work.url)
