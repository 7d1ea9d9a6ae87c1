"""What one person says: a few columns of each statement, and its evidence when it is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from operator import attrgetter
from typing import Any, NamedTuple, overload

from index.evidence import Evidence, Person
from index.library import rows
from index.library.groupings import also_by
from index.library.library import Library
from index.library.originals import copied
from index.model import Kind

FIRST_BLOCK, BLOCK = 8, 500  # statements that are read at once: few for a reader who may stop, then more
# Asked part by part, so that each part is found by its index ("+": not by that of the speakers).
_SAID = """SELECT s.id, s.document, s.number, s.work, s.kind, s.text, s.passage FROM statements s WHERE """
_ALONE = "s.speaker IN (SELECT value FROM json_each(:entities))"
_JOINTLY = "s.id IN (SELECT statement FROM co_speakers WHERE entity IN (SELECT value FROM json_each(:entities)))"
_PROBABLY = "s.id IN (SELECT statement FROM probable_speakers WHERE entity IN (SELECT value FROM json_each(:entities)))"
_AS_AUTHOR = """s.document IN (SELECT value FROM json_each(:documents)) AND s.kind = 'author' AND +s.speaker IS NULL
    AND s.work IN (SELECT value FROM json_each(:works))"""
_ELSEWHERE = f"SELECT s.id FROM statements s WHERE s.id IN (SELECT value FROM json_each(?)) AND NOT ({rows.ORIGINAL})"


class Head(NamedTuple):
    """A statement in short; `sure`: the person is named as (one of) those who say it; `also` is who says it, too, in
    the group of views that it is shown for."""

    id: int
    document: int
    number: int
    work: str
    kind: Kind
    text: str
    passage: int
    sure: bool
    also: Person | None = None


def heads(library: Library, entities: Sequence[int], works: Sequence[str]) -> list[Head]:
    """All that local entities say or probably say and what stands in works of theirs, in reading order, copies too."""
    written = [int(work.partition("-")[0]) for work in works]  # a work's id begins with its document's
    given = {"entities": json.dumps(entities), "works": json.dumps(works), "documents": json.dumps(written)}
    parts = [(_ALONE, True), (_JOINTLY, True), (_PROBABLY, False)]
    found: dict[int, Head] = {}
    for where, sure in [*parts, (_AS_AUTHOR, False)] if works else parts:
        for row in library.db.execute(_SAID + where, given):
            found.setdefault(row[0], _head(row, sure))
    return sorted(found.values(), key=attrgetter("document", "number"))


def _head(row: tuple[Any, ...], sure: bool = False) -> Head:
    key, document, number, work, kind, text, passage = row
    return Head(key, document, number, work, kind, text, passage, sure)


def numbered(library: Library, document: int, number: int) -> list[Head]:
    """A statement of a document by its number, if it is still there."""
    found = library.db.execute(f"{_SAID} s.document = ? AND s.number = ?", [document, number])
    return [_head(row) for row in found]


def originals(library: Library, said: Sequence[Head]) -> list[Head]:
    """Without those that stand in a copy of an older document's passage."""
    copies = copied(library)
    there = json.dumps([head.id for head in said if head.passage in copies])
    elsewhere = {key for (key,) in library.db.execute(_ELSEWHERE, [there])}
    return [head for head in said if head.id not in elsewhere]


class Statements(Sequence[Evidence]):
    """Statements in an order, a few columns of each at hand; `read` gives the evidence of some."""

    def __init__(self, told: Iterable[Head], read: Callable[[Sequence[Head]], list[Evidence]]) -> None:
        self.heads = tuple(told)
        self._read = read

    @classmethod
    def of(cls, library: Library, told: Iterable[Head]) -> Statements:
        """Of a library, which is to be open as long as they are read."""
        return cls(told, partial(_evidence, library))

    def __len__(self) -> int:
        return len(self.heads)

    @overload
    def __getitem__(self, at: int) -> Evidence: ...
    @overload
    def __getitem__(self, at: slice) -> Statements: ...
    def __getitem__(self, at: int | slice) -> Evidence | Statements:
        if isinstance(at, slice):
            return Statements(self.heads[at], self._read)
        return self._read([self.heads[at]])[0]

    def __iter__(self) -> Iterator[Evidence]:
        at, block = 0, FIRST_BLOCK
        while at < len(self.heads):
            yield from self._read(self.heads[at : at + block])
            at, block = at + block, min(2 * block, BLOCK)

    def those(self, chosen: Callable[[Head], bool]) -> Statements:
        """Some of them, told by a look at each."""
        return Statements(filter(chosen, self.heads), self._read)


def _evidence(library: Library, told: Sequence[Head]) -> list[Evidence]:
    """What the library has of some statements; one that has been removed since is passed over."""
    keys = json.dumps([head.id for head in told])
    known = {e.id: e for e in library.statements("s.id IN (SELECT value FROM json_each(?))", [keys])}
    found = [(known.get(f"s{head.id}"), head.also) for head in told]
    return [also_by(e, also) if also else e for e, also in found if e]
