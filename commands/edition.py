"""What one digest says: what is new on the topics, people and sources that a channel follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from commands.answers import Disagreement, Edition, Move, NewDocument, Said
from index.claims.check import check
from index.claims.claim import claims
from index.evidence import Evidence, Person
from index.library import Library
from index.library.groupings import KnownGrouping
from index.library.news import NewWork, new_works
from index.search.find import find
from index.stance.topic import on_topic
from index.text.letters import fold

LOOKED_AT = 12
MOST_CHECKED = 5
MOST_SAID = 6


@dataclass(frozen=True, slots=True)
class Follow:
    """Something a channel follows."""

    kind: Literal["topic", "person", "source"]
    term: str


def edition(library: Library, follows: Sequence[Follow], since: str, until: str, *, classic: bool = False) -> Edition:
    """The digest of the time after `since` up to `until` (ISO, UTC); `classic`: never quite empty."""
    new = new_works(library, since, until)
    found = {follow: _found(library, follow, f"{since}/{until}") for follow in follows} if new else {}
    said = tuple(Said(f.term, best) for f, units in found.items() if (best := _best(units)))
    news = Edition(
        since,
        until,
        tuple(_documents(new, follows, found)),
        tuple(_once(said))[:MOST_SAID],
        tuple(_moves(library, new, follows)),
        tuple(_disagreements(library, new, found)),
    )
    if news.empty and classic:
        return Edition(since, until, classic=_classic(library, follows, until))
    return news


def _found(library: Library, follow: Follow, added: str) -> list[Evidence]:
    """The best of the new units for something followed; a source has no words of its own to look for."""
    if follow.kind == "source":
        return []
    filters = {"added": added} | ({"from": f"{follow.term}"} if follow.kind == "person" else {})
    return [f.evidence for f in find(library, follow.term, filters, LOOKED_AT).found]


def _best(units: Iterable[Evidence]) -> Evidence | None:
    """The best that is somebody's; what nobody is named for is no news about what was said."""
    said = [u for u in units if u.speaker is not None]
    return next((u for u in said if u.speaker and u.speaker.type == "person"), said[0] if said else None)


def _once(said: Iterable[Said]) -> Iterable[Said]:
    """One statement is told once, under the first thing followed that it fits."""
    seen = set()
    for one in said:
        if one.evidence.id not in seen:
            seen.add(one.evidence.id)
            yield one


def _documents(
    new: Iterable[NewWork], follows: Sequence[Follow], found: dict[Follow, list[Evidence]]
) -> Iterable[NewDocument]:
    """New works in which something followed was found; all of them for a channel that follows nothing."""
    on_topic = {u.work.id for units in found.values() for u in units}
    sources = [fold(f.term).split() for f in follows if f.kind == "source"]
    for work in new:
        where = fold(f"{work.file} {work.work.title} {work.work.publisher}")
        if not follows or work.work.id in on_topic or any(all(w in where for w in words) for words in sources):
            yield NewDocument(work.file, work.work, work.speakers)


def _moves(library: Library, new: Sequence[NewWork], follows: Iterable[Follow]) -> Iterable[Move]:
    """People whom a new document places on a followed topic."""
    files = {work.file for work in new}
    told = set()
    for follow in follows:
        if follow.kind != "topic" or not files:
            continue
        groupings = on_topic(library, follow.term).groupings
        for grouping in groupings:
            if grouping.file in files:
                for move in _placed(grouping, [g for g in groupings if g.file not in files]):
                    if (move.person.id, move.label) not in told:
                        told.add((move.person.id, move.label))
                        yield move


def _placed(grouping: KnownGrouping, older: Sequence[KnownGrouping]) -> Iterable[Move]:
    for camp in grouping.camps:
        for statement in camp.statements:
            speaker = statement.speaker
            if speaker is None or speaker.type != "person":
                continue
            before = _stood(speaker, older)
            if before is None or fold(before) != fold(camp.label):
                yield Move(speaker, grouping.question, camp.label, before, statement)


def _stood(person: Person, older: Sequence[KnownGrouping]) -> str | None:
    """The label a person stood under, in the newest of the older documents."""
    newest = sorted(older, key=lambda g: g.work.date or "", reverse=True)
    standing = (
        c.label for g in newest for c in g.camps if any(s.speaker and s.speaker.id == person.id for s in c.statements)
    )
    return next(standing, None)


def _disagreements(
    library: Library, new: Sequence[NewWork], found: dict[Follow, list[Evidence]]
) -> Iterable[Disagreement]:
    """New sentences with a number that an older document gives otherwise."""
    files = {work.file for work in new}
    numbered = {u.id: u for units in found.values() for u in units[:3] if any(c.isdigit() for c in u.shown)}
    for unit in list(numbered.values())[:MOST_CHECKED]:
        for claim in list(claims(unit.shown))[:2]:
            for weighed in check(library, claim).carried:
                numbers = [d for d in weighed.differences if d.kind == "number"]
                if weighed.relation == "contradicts" and numbers and weighed.source.evidence.file not in files:
                    yield Disagreement(numbers[0].claimed, numbers[0].source, unit, weighed.source.evidence)


def _classic(library: Library, follows: Sequence[Follow], until: str) -> Said | None:
    """A direct quotation on a followed topic: another one each day, the same for the same day."""
    day = sum(map(ord, until[:10]))
    topics = [f for f in follows if f.kind != "source"]
    for n in range(len(topics)):
        follow = topics[(day + n) % len(topics)]
        filters = {"kind": "direct"} | ({"from": follow.term} if follow.kind == "person" else {})
        units = [f.evidence for f in find(library, follow.term, filters, LOOKED_AT).found if f.evidence.speaker]
        if units:
            return Said(follow.term, units[day % len(units)])
    return None
