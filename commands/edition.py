"""What one digest says: what is new on the topics, people and sources that a channel follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from commands.answers import Disagreement, Edition, Move, NewDocument, Said
from commands.follows import Follow
from index.claims.check import check
from index.claims.claim import claims
from index.evidence import Evidence, Person
from index.library import Library
from index.library.groupings import KnownGrouping
from index.library.news import NewWork, new_groupings, new_works, said_by
from index.search.find import find
from index.search.scope import KINDS, read
from index.search.tokens import tokens
from index.stance.found import about, groupings_on
from index.text.letters import fold

LOOKED_AT = 12
CHECKED_UNITS = 3  # of each topic, for numbers that disagree
MOST_CHECKED = 6  # sentences with numbers
LONG = 300  # letters beyond which a quotation is not the better for being longer
MOST_SAID = 20


def edition(
    library: Library, follows: Sequence[Follow], since: str, until: str, *, classic_of: str | None = None
) -> Edition:
    """The digest of what was added after `since` up to `until` (ISO, UTC); for a date in `classic_of` it is never
    quite empty."""
    new = new_works(library, since, until)
    found = {follow: _found(library, follow, new, f"{since}/{until}") for follow in follows} if new else {}
    said = tuple(Said(f.term, best) for f, units in found.items() if (best := _best(units)))
    news = Edition(
        since,
        until,
        tuple(_documents(new, follows, found)),
        tuple(_once(said))[:MOST_SAID],
        tuple(_moves(library, new, follows)),
        tuple(_disagreements(library, new, found)),
    )
    if news.empty and classic_of:
        return Edition(since, until, classic=_classic(library, follows, classic_of))
    return news


def _found(library: Library, follow: Follow, new: Sequence[NewWork], added: str) -> list[Evidence]:
    """The best of what is new on something followed; a source has no words of its own to look for."""
    if follow.kind == "source":
        return []
    if follow.kind == "person":
        return _by(library, follow.term, [work.work.id for work in new])
    search = find(library, follow.term, {"added": added}, LOOKED_AT)
    return [f.evidence for f in search.found] if search.answered else []


def _by(library: Library, name: str, works: Sequence[str] | None = None) -> list[Evidence]:
    """What somebody says (in some works), their own words first and longer ones before shorter."""
    said = said_by(library, read(library, {"from": name}).speakers or (), works)
    return sorted(said, key=lambda s: (KINDS.index(s.kind), not s.sure, -min(len(s.text), LONG), s.id))[:LOOKED_AT]


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
    groupings = new_groupings(library, [work.work.id for work in new])
    told = set()
    for follow in follows:
        fresh = about(library, follow.term, groupings) if follow.kind == "topic" and groupings else []
        older = [g for g in groupings_on(library, follow.term) if g.file not in files] if fresh else []
        for move in (m for grouping in fresh for m in _placed(grouping, older)):
            if (move.person.id, move.label) not in told:
                told.add((move.person.id, move.label))
                yield move


def _placed(grouping: KnownGrouping, older: Sequence[KnownGrouping]) -> Iterable[Move]:
    for camp in grouping.camps:
        for statement in camp.statements:
            for speaker in statement.speakers:
                before = _stood(speaker, older)
                if speaker.type == "person" and (before is None or fold(before) != fold(camp.label)):
                    yield Move(speaker, grouping.question, camp.label, before, statement)


def _stood(person: Person, older: Sequence[KnownGrouping]) -> str | None:
    """The label a person stood under, in the newest of the older documents."""
    newest = sorted(older, key=lambda g: g.work.date or "", reverse=True)
    standing = (
        c.label for g in newest for c in g.camps if any(one.id == person.id for s in c.statements for one in s.speakers)
    )
    return next(standing, None)


def _disagreements(
    library: Library, new: Sequence[NewWork], found: dict[Follow, list[Evidence]]
) -> Iterable[Disagreement]:
    """New sentences with a number that an older document gives otherwise."""
    files = {work.file for work in new}
    numbered = {u.passage: u for units in found.values() for u in units[:CHECKED_UNITS] if _has_digit(u.shown)}
    about = frozenset(t for follow in found for t in tokens(follow.term))
    asked = {
        c.text: (c, u) for u in numbered.values() for c in claims(u.shown)
        if _has_digit(c.text) and about.intersection(tokens(c.text))
    }  # fmt: skip
    for claim, unit in list(asked.values())[:MOST_CHECKED]:
        for weighed in check(library, claim).carried:
            numbers = [d for d in weighed.differences if d.kind == "number"]
            if weighed.relation == "contradicts" and numbers and weighed.source.evidence.file not in files:
                yield Disagreement(numbers[0].claimed, numbers[0].source, unit, weighed.source.evidence)


def _has_digit(words: str) -> bool:
    return any(c.isdigit() for c in words)


def _classic(library: Library, follows: Sequence[Follow], date: str) -> Said | None:
    """A direct quotation on a followed topic: another one each day, the same for the same day."""
    day = sum(map(ord, date))
    topics = [f for f in follows if f.kind != "source"]
    for n in range(len(topics)):
        follow = topics[(day + n) % len(topics)]
        units = [e for e in _classics(library, follow) if e.speaker and e.kind == "direct"]
        if units:
            return Said(follow.term, units[day % len(units)])
    return None


def _classics(library: Library, follow: Follow) -> list[Evidence]:
    if follow.kind == "person":
        return _by(library, follow.term)
    search = find(library, follow.term, {"kind": "direct"}, LOOKED_AT)
    return [f.evidence for f in search.found] if search.answered else []
