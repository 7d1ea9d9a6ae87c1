"""/expert as an analyst wants it: who, what they say, where they stand, what they wrote, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

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


def expert_pieces(profile: ExpertProfile) -> Iterable[Piece]:
    """Names and roles; the newest statements; positions; topics; works; company; the other statements."""
    return _Pieces(profile)


class _Pieces(Iterable[Piece]):
    """Laid out from the front each time, as far as one reads: the most quoted people say thousands of things."""

    def __init__(self, profile: ExpertProfile) -> None:
        self._profile = profile

    def __iter__(self) -> Iterator[Piece]:
        groups = [(title, self._newest(kinds)) for title, kinds in GROUPS]
        yield from _about(self._profile)
        for title, found in groups:
            yield from _quoted(title, islice(found, FIRST))
        yield from _positions(self._profile)
        yield from _works(self._profile)
        for title, found in groups:
            yield from _quoted(f"{title}, further", found)

    def _newest(self, kinds: Sequence[str]) -> Iterator[Evidence]:
        return distinct(self._profile.statements.those(lambda head: head.kind in kinds))


def _about(profile: ExpertProfile) -> list[Piece]:
    names = [item(name) for name in profile.other_names]
    roles = [item(role.text, note=_where(role)) for role in profile.roles]
    return [*listed("Also written", names), *listed("Roles, as the texts give them", roles)]


def _where(evidence: Evidence) -> str:
    return " · ".join(part for part in (evidence.work.title or evidence.file, evidence.work.date) if part)


def _quoted(title: str, found: Iterable[Evidence]) -> Iterator[Piece]:
    for n, evidence in enumerate(found):
        yield from quotation(evidence, label="" if n else title)


def _positions(profile: ExpertProfile) -> Iterator[Piece]:
    """Where they stand, in the documents' words; what shows it is quoted here only if it is nowhere else."""
    items = [
        item(f"“{position.label}”", note=" · ".join([position.question, *(_where(e) for e in position.evidence[:1])]))
        for position in profile.positions
    ]
    yield from listed("Positions, as the texts group them", items)
    shown = {head.id for head in profile.statements.heads}
    rest = [p.evidence.those(lambda head: head.also is not None or head.id not in shown) for p in profile.positions]
    documents = {head.document for said in rest for head in said.heads}
    elsewhere = {(e.file, words_of(e)) for e in profile.statements.those(lambda head: head.document in documents)}
    for evidence in distinct(e for said in rest for e in said if (e.file, words_of(e)) not in elsewhere):
        yield from quotation(evidence)


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
