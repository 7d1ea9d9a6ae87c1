"""The units that match a request: all of them in short, their words only of those that are looked at."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from index.library import originals
from index.search.corpus import window_rows
from index.search.rank import Candidate, Match
from index.search.units import window_text

if TYPE_CHECKING:
    from index.library.library import Library

_AMONG = "u.id IN (SELECT value FROM json_each(?))"
_PLACES = f"SELECT u.id, u.passage, u.statement FROM units u WHERE {_AMONG}"
_INSIDE = """SELECT u.id, s.passage, s.id FROM statements s JOIN units u ON u.statement = s.id
    WHERE s.passage IN (SELECT value FROM json_each(?))"""
_TOLD = f"""SELECT u.id, u.work, w.date, s.shown, s.text FROM units u JOIN works w ON w.id = u.work
    LEFT JOIN statements s ON s.id = u.statement WHERE {_AMONG}"""
STRETCH = 64  # units whose places are read at once, at first


class Pool:
    """Units by falling score; what was read of one stays read."""

    def __init__(
        self, library: Library, top: Sequence[tuple[int, float]], typed: Mapping[str, float], *, copies: bool
    ) -> None:
        """`typed`: the terms, with weights, of which a candidate tells its share. `copies`: a passage may answer that
        an older document holds as well, for a filter may leave out the older one."""
        self._library, self._typed = library, typed
        self._older = {} if copies else originals.copied(library)
        self._scores = dict(top)
        self._unread = iter(top)
        self._matches: list[Match] = []
        self._known: dict[int, Candidate] = {}
        self._stated: dict[int, list[Match]] = {}

    def matches(self) -> Iterator[Match]:
        """All of them, read as far as they are asked for."""
        at, length = 0, STRETCH
        while at < len(self._matches) or self._read_on(length):
            yield from itertools.islice(self._matches, at, None)
            at, length = len(self._matches), 2 * length

    def has(self, number: int) -> bool:
        """Whether there are so many."""
        return sum(1 for _ in itertools.islice(self.matches(), number)) == number

    def keep(self, fits: Callable[[Candidate], bool]) -> None:
        """Leaves out what does not fit."""
        fitting = [c.unit for c in self._read(list(self.matches())) if fits(c)]
        self._scores = {unit: self._scores[unit] for unit in fitting}
        self._matches = [match for match in self._matches if match.unit in self._scores]

    def read(self, matches: Sequence[Match]) -> list[Candidate]:
        """Some of the units with their words, and at once the statements in those that are passages."""
        passages = {m.passage for m in matches if m.statement is None}
        inside = (s for stated in self._inside(passages).values() for s in stated)
        self._read([*matches, *inside])
        return [self._known[m.unit] for m in matches if m.unit in self._known]

    def said_in(self, passage: int) -> list[Candidate]:
        """The statements of a passage that match, too."""
        return self._read(self._inside({passage})[passage])

    def _read_on(self, length: int) -> bool:
        """Reads where the next units stand; whether there was any."""
        top = list(itertools.islice(self._unread, length))
        places = {unit: place for unit, *place in self._library.db.execute(_PLACES, [json.dumps([u for u, _ in top])])}
        held = (Match(unit, score, *places[unit]) for unit, score in top if unit in places)
        self._matches += (match for match in held if match.passage not in self._older)
        return bool(top)

    def _inside(self, passages: Set[int]) -> Mapping[int, Sequence[Match]]:
        """The statements of some passages that match."""
        fresh = passages - self._stated.keys()
        if fresh:
            self._stated.update((passage, []) for passage in fresh)
            for unit, passage, statement in self._library.db.execute(_INSIDE, [json.dumps(list(fresh))]):
                if unit in self._scores:
                    self._stated[passage].append(Match(unit, self._scores[unit], passage, statement))
        return {passage: self._stated[passage] for passage in passages}

    def _read(self, matches: Sequence[Match]) -> list[Candidate]:
        """What has been taken out of the library meanwhile is passed over."""
        fresh = {m.unit: m for m in matches if m.unit not in self._known}
        if fresh:
            self._known.update((c.unit, c) for c in self._candidates(fresh))
        return [self._known[m.unit] for m in matches if m.unit in self._known]

    def _candidates(self, fresh: Mapping[int, Match]) -> Iterable[Candidate]:
        keys = json.dumps(list(fresh))
        windows = window_rows(self._library.db.conn, _AMONG, [keys])
        shares = dict(zip(fresh, self._library.scorer.shares(self._typed, list(fresh)), strict=True))
        for unit, work, date, shown, content in self._library.db.execute(_TOLD, [keys]).fetchall():
            if unit in windows:
                shown, content = window_text(*windows[unit]), ""
            if shown is not None:
                yield Candidate(*fresh[unit], work, date or "", shown, content, shares[unit])
