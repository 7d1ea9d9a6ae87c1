"""The library file as the rest of the product sees it."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path, PurePath
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, cast

from index.errors import UnknownDocument
from index.evidence import Evidence
from index.library import rows, traces
from index.library.connection import connect, reading, writing
from index.library.corrections import Corrections
from index.model import Reading
from index.search import tail
from index.text.letters import fold

if TYPE_CHECKING:
    from index.library.adding import Added, Report
    from index.search.okapi import Okapi
    from index.search.scorer import Scorer

T = TypeVar("T")


class Library:
    """One SQLite file of documents; safe to open in several processes at once."""

    def __init__(self, path: str | os.PathLike[str], *, create: bool = False) -> None:
        """Raises LibraryError if there is none (and `create` is off) or it cannot be used."""
        self.path = Path(path)
        self.db = connect(self.path, create=create)
        self._kept: dict[str, tuple[int, object]] = {}

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self.db.close()

    @property
    def scorer(self) -> Okapi[Any]:
        """The search's statistics, by the lists that are due; what was read stays with the open library."""
        return self._scorer.due()

    @cached_property
    def _scorer(self) -> Scorer:
        from index.search.scorer import Scorer

        return Scorer(self.db.conn)

    # Documents in and out ------------------------------------------------------

    def add(
        self,
        paths: Iterable[Path],
        report: Report | None = None,
        *,
        corrections: Corrections | None = None,
        workers: int | None = None,
        settled: bool = True,
    ) -> list[Added]:
        """Reads files and folders in; `report` hears of each file (outcome, number, how many).

        A file that cannot be read is reported and the rest goes on. A changed file replaces
        its former self in one transaction; an unchanged one is skipped by its hash. `workers`
        is the number of processes that read (0: this one; None: as many as pay). Of what was
        replaced no trace is left when it returns, unless `settled` is off: then `settle` is to be called.
        """
        from index.library.adding import add  # reading is heavy to load, and most processes only ask

        added = add(self, paths, corrections or Corrections(), report, workers)
        if settled:
            self.settle()
        return added

    def settle(self) -> bool:
        """Erases the traces of what was removed or replaced; False if other processes stand in the way for now."""
        return traces.erase(self.db, self.path)

    def store(self, reading: Reading, corrections: str = "{}") -> int:
        """One reading into the library, in one transaction; returns the document's row id."""
        from index.library import storing

        return storing.store(self.db, reading, corrections)

    def remove(self, name: str, *, settled: bool = True) -> str:
        """Takes a document out, with all that came from it; returns its file name. For `settled` see `add`."""
        names = self.names()
        found = [key for key, shown in names.items() if name in (shown, PurePath(shown).name)]
        if len(found) != 1:
            why = f"several documents are called {name!r}" if found else f"no document {name!r} in the library"
            raise UnknownDocument(f"{why}: `rapporteur list` shows their names")
        from index.library import storing

        with writing(self.db):
            storing.delete(self.db, found[0])
        if settled:
            self.settle()
        return names[found[0]]

    # Aliases --------------------------------------------------------------------

    def aliases(self) -> dict[str, str]:
        """Folded form → the name it stands for, as the team set them."""
        return rows.aliases(self.db)

    def set_alias(self, form: str, name: str) -> None:
        """Lets a form (of a name or of a term) stand for another, everywhere."""
        from index.library import identities

        with writing(self.db):
            self.db.table("aliases").upsert({"form": fold(form), "name": name}, pk="form")
            identities.link_all(self.db)

    # Reading ----------------------------------------------------------------------

    def view(self) -> contextlib.AbstractContextManager[None]:
        """The library as it is now, for as long as this lasts; nothing can be written meanwhile through it."""
        return reading(self.db)

    def names(self) -> dict[int, str]:
        """Row id → the name a document goes by: its file's, or the shortest path that tells two apart."""
        return {r["id"]: r["file"] for r in rows.select(self.db, "SELECT id, file FROM documents ORDER BY id")}

    def count(self) -> int:
        """How many documents there are."""
        return int(rows.select(self.db, "SELECT count(*) AS n FROM documents")[0]["n"])

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """What `make` tells of the documents as they are: made once, and anew when one has come or gone."""
        version = tail.state(self.db.conn).version
        held = self._kept.get(name)
        if held is None or held[0] != version:
            held = self._kept[name] = (version, make())
        return cast("T", held[1])

    def statements(self, where: str = "1", parameters: Iterable[object] = ()) -> list[Evidence]:
        """Statements in reading order; `where` speaks of s (statements), w (works), d (documents), p (speaker)."""
        sql = f"{rows.STATEMENTS} WHERE {where} ORDER BY s.document, s.number"
        return [rows.statement(r) for r in rows.select(self.db, sql, parameters)]

    def passages(self, where: str = "1", parameters: Iterable[object] = ()) -> list[Evidence]:
        """Passages in reading order; `where` speaks of s (passages), w (works) and d (documents)."""
        sql = f"{rows.PASSAGES} WHERE {where} ORDER BY s.id"
        return [rows.passage(r) for r in rows.select(self.db, sql, parameters)]

    def text(self, file: str) -> str:
        """The text of a document, by the name it goes by."""
        found = rows.select(self.db, "SELECT text FROM documents WHERE file = ?", [file])
        if not found:
            raise UnknownDocument(f"no document {file!r} in the library: `rapporteur list` shows their names")
        return str(found[0]["text"])

    def corrections(self, document: int) -> dict[str, dict[str, Any]]:
        """What people corrected of a document: "given" with `add`, and "beside" the file."""
        row = rows.select(self.db, "SELECT corrections FROM documents WHERE id = ?", [document])[0]
        return dict(json.loads(row["corrections"]))
