"""/expert as an analyst wants it: who, what they say, where they stand, what they wrote, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.blocks.evidence import Piece, distinct, quotation, words_of
from bot.blocks.lists import item, listed
from bot.blocks.rich import Element
from commands.answers import ExpertProfile
from index.evidence import CitedWork, Evidence, WorkRef
from index.text.letters import fold, letters

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
        *listed("Works of theirs that are cited", [_cited(notes) for notes in _by_work(profile.cited_works)]),
        *listed("Works of theirs in the library", [_own(work) for work in profile.authored]),
        *listed("Named with", [item(company)] if company else []),
    ]


def _by_work(cited: Iterable[CitedWork]) -> list[list[CitedWork]]:
    """The notes that cite one work together, in the order in which the works come first."""
    found: dict[tuple[str, str, str], list[CitedWork]] = {}
    for work in cited:
        title = letters(fold(work.title or work.original_title or ""))
        found.setdefault((title, letters(fold(work.outlet or "")), work.date or ""), []).append(work)
    return list(found.values())


def _cited(notes: Sequence[CitedWork]) -> list[Element]:
    work = notes[0]
    titles = " / ".join(t for t in (work.title, work.original_title) if t) or "untitled"
    files: dict[str, list[str]] = {}
    for note in notes:
        files.setdefault(note.file, []).append(note.footnote)
    where = [f"note{'s' if len(n) > 1 else ''} {', '.join(n)} of {file}" for file, n in files.items()]
    rest = " · ".join(part for part in (work.outlet, work.date, *where) if part)
    return item(titles, note=rest, url=next((n.url for n in notes if n.url), None))


def _own(work: WorkRef) -> list[Element]:
    return item(work.title or "untitled", note=" · ".join(p for p in (work.publisher, work.date) if p), url=work.url)
