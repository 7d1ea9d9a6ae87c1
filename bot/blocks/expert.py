"""/expert as an analyst wants it: who, what they say, where they stand, what they wrote, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.blocks.evidence import Piece, distinct, quotation, words_of
from bot.blocks.lists import item, listed
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
    """Where they stand, in the documents' words; what shows it is quoted here only if it is nowhere else."""
    items = [
        item(f"“{position.label}”", note=" · ".join([position.question, *(_where(e) for e in position.evidence[:1])]))
        for position in profile.positions
    ]
    elsewhere = {(e.file, words_of(e)) for e in profile.statements}
    rest = [e for p in profile.positions for e in p.evidence if (e.file, words_of(e)) not in elsewhere]
    return [
        *listed("Positions, as the texts group them", items),
        *(piece for evidence in distinct(rest) for piece in quotation(evidence)),
    ]


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
