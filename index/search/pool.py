"""The units that match a request: all of them in short, their words only of those that are looked at."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from index.library import originals
from index.search.corpus import window_rows
from index.search.rank import Candidate, Match
from index.search.units import window_text

if TYPE_CHECKING:
    from index.library.library import Library

_AMONG = "u.id IN (SELECT value FROM json_each(?))"
_PLACES = f"SELECT u.id, u.passage, u.statement FROM units u WHERE {_AMONG}"
_TOLD = f"""SELECT u.id, u.work, w.date, s.shown, s.text FROM units u JOIN works w ON w.id = u.work
    LEFT JOIN statements s ON s.id = u.statement WHERE {_AMONG}"""


class Pool:
    """Units by falling score; what was read of one stays read."""

    def __init__(
        self, library: Library, top: Sequence[tuple[int, float]], typed: Mapping[str, float], *, copies: bool
    ) -> None:
        """`typed`: the terms, with weights, of which a candidate tells its share. `copies`: a passage may answer that
        an older document holds as well, for a filter may leave out the older one."""
        self._library, self._typed = library, typed
        self._known: dict[int, Candidate] = {}
        places = {unit: place for unit, *place in library.db.execute(_PLACES, [json.dumps([u for u, _ in top])])}
        older = {} if copies else originals.copied(library)
        held = (Match(unit, score, *places[unit]) for unit, score in top if unit in places)
        self.matches = [match for match in held if match.passage not in older]

    def keep(self, fits: Callable[[Candidate], bool]) -> None:
        """Leaves out what does not fit."""
        fitting = {c.unit for c in self._read(self.matches) if fits(c)}
        self.matches = [match for match in self.matches if match.unit in fitting]

    def read(self, matches: Sequence[Match]) -> list[Candidate]:
        """Some of the units with their words, and at once the statements in those that are passages."""
        inside = (s for m in matches if m.statement is None for s in self._stated.get(m.passage, ()))
        self._read([*matches, *inside])
        return [self._known[m.unit] for m in matches if m.unit in self._known]

    def said_in(self, passage: int) -> list[Candidate]:
        """The statements of a passage that match, too."""
        return self._read(self._stated.get(passage, ()))

    @cached_property
    def _stated(self) -> Mapping[int, Sequence[Match]]:
        found: dict[int, list[Match]] = defaultdict(list)
        for match in self.matches:
            if match.statement is not None:
                found[match.passage].append(match)
        return found

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
