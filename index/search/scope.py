"""The filters of a request: which units may answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from index.library import rows
from index.text.letters import fold

if TYPE_CHECKING:
    from index.library.library import Library

KINDS = ("direct", "mixed", "indirect", "author", "passage")
_DATE = re.compile(r"\d{4}(?:[-/.]\d{1,2}){0,2}")


@dataclass(frozen=True, slots=True)
class Scope:
    """Works (ids) and speakers (ids of people, with the works they wrote) that may answer; None: all.

    `ignored` holds filters whose value says nothing, as typed.
    """

    works: frozenset[str] | None
    speakers: frozenset[str] | None
    own: frozenset[str]
    kind: str | None
    ignored: tuple[str, ...]

    @property
    def open(self) -> bool:
        """Whether everything may answer."""
        return self.works is None and self.speakers is None and self.kind is None


def read(library: Library, filters: Mapping[str, str]) -> Scope:
    """What the filters mean in this library."""
    ignored = [f"{name}:{value}" for name, value in filters.items() if not _understood(name, value)]
    works = _works(library, {n: v for n, v in filters.items() if f"{n}:{v}" not in ignored})
    name = filters.get("from")
    kind = filters.get("kind", "").casefold()
    speakers, own = _speakers(library, name) if name else (None, frozenset[str]())
    return Scope(works, speakers, own, kind if kind in KINDS else None, tuple(ignored))


def _understood(name: str, value: str) -> bool:
    if name in ("after", "before"):
        return bool(_DATE.fullmatch(value))
    if name == "kind":
        return value.casefold() in KINDS
    return any(c.isalnum() for c in value) if name in ("from", "in", "lang") else True


_WORKS = "SELECT w.id FROM documents d JOIN works w ON w.document = d.id WHERE "
_TOLD = "SELECT w.id, d.file, w.title, w.publisher, w.language FROM documents d JOIN works w ON w.document = d.id"
_NEWER, _OLDER = "w.date >= substr(?, 1, length(w.date))", "w.date < ?"


def _works(library: Library, filters: Mapping[str, str]) -> frozenset[str] | None:
    """Ids of the works that filters let through; None if no filter speaks of works."""
    told = [(sql, filters[name]) for name, sql in (("after", _NEWER), ("before", _OLDER)) if name in filters]
    wheres = [(sql, iso(date)) for sql, date in told]
    if "added" in filters:  # since/until, not typed by people: what is new for a digest
        since, _, until = filters["added"].partition("/")
        wheres += [("d.added > ?", since), ("d.added <= ?", until)]
    by_words = _told(library, filters) if {"in", "lang"} & filters.keys() else None
    if not wheres:
        return by_words
    sql = _WORKS + " AND ".join(where for where, _ in wheres)
    found = frozenset(key for (key,) in library.db.execute(sql, [value for _, value in wheres]))
    return found if by_words is None else found & by_words


def _told(library: Library, filters: Mapping[str, str]) -> frozenset[str]:
    """Ids of the works whose source and language filters fit: words that SQLite folds otherwise than we do."""
    source, language = fold(filters.get("in", "")).split(), fold(filters.get("lang", ""))
    told = library.kept("sources", lambda: _sources(library))
    return frozenset(
        key for key, words, tongue in told if all(word in words for word in source) and tongue.startswith(language)
    )


def _sources(library: Library) -> list[tuple[str, str, str]]:
    """All works, each with the folded words of its source and its language."""
    return [
        (key, fold(f"{file} {title} {publisher}"), fold(language))
        for key, file, title, publisher, language in library.db.execute(_TOLD)
    ]


def iso(date: str) -> str:
    """2022/6/1 → 2022-06-01, as precise as given."""
    return "-".join(part.zfill(2) for part in re.split(r"[-/.]", date))


def _speakers(library: Library, name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Ids of the people whom a name fits, and of the works with such an author."""
    wanted = fold(library.aliases().get(fold(name), name)).split()

    def fits(form: str) -> bool:
        words = re.split(r"[\W_]+", fold(form))
        return all(word in words for word in wanted)

    telling = max(wanted, key=len, default="")
    found = rows.select(library.db, _SPELLINGS, [telling])
    people = {r["person"] for r in found if any(fits(f) for f in (r["name"], *rows.as_strings(r["forms"])))}
    works = rows.select(library.db, _AUTHORS, [telling])
    own = {w["id"] for w in works if any(fits(a) for a in rows.as_strings(w["authors"]))}
    return frozenset(people), frozenset(own)


# Spellings that may have a word: SQLite folds ASCII as we do, other letters it is not asked about.
_SPELLINGS = """SELECT person, name, forms FROM spellings WHERE person IS NOT NULL
    AND (instr(lower(name || forms), ?) OR name || forms GLOB '*[^ -~]*')"""
_AUTHORS = "SELECT id, authors FROM works WHERE instr(lower(authors), ?) OR authors GLOB '*[^ -~]*'"


def mask(library: Library, scope: Scope, size: int) -> bytearray:
    """A byte for each unit id below `size`: 1 for those that may answer, else 0."""
    allowed = bytearray(b"\x01") * size
    if scope.works is not None:
        allowed = _of_works(library, scope.works, size)
    if scope.kind:
        allowed = _both(allowed, library.kept(f"units of {scope.kind}", lambda: _of_kind(library, scope.kind, size)))
    if scope.speakers is not None:
        allowed = _both(allowed, _of_speakers(library, scope, size))
    return allowed


def _both(one: bytearray, other: bytearray) -> bytearray:
    """What both let through (numbers of that length are combined in C, bytes one by one in Python)."""
    either = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return bytearray(either.to_bytes(len(one), "little"))


_STATED = "SELECT id FROM units WHERE statement IS NOT NULL"


def _of_kind(library: Library, kind: str | None, size: int) -> bytearray:
    if kind == "passage":
        return _set(bytearray(b"\x01") * size, _units(library, _STATED, []), 0)
    of_kind = "SELECT id FROM units WHERE statement IS NOT NULL AND kind = ?"
    return _set(bytearray(size), _units(library, of_kind, [kind]), 1)


def _set(allowed: bytearray, units: Iterable[int], value: int) -> bytearray:
    size = len(allowed)
    for unit in units:
        if unit < size:
            allowed[unit] = value
    return allowed


def _units(library: Library, sql: str, parameters: list[object]) -> Iterator[int]:
    return (key for (key,) in library.db.execute(sql, parameters))


def _of_works(library: Library, works: frozenset[str], size: int) -> bytearray:
    found = bytearray(size)
    sql = "SELECT first, last FROM unit_ranges WHERE work IN (SELECT value FROM json_each(?))"
    for first, last in library.db.execute(sql, [json.dumps(sorted(works))]):
        if last < size:
            found[first : last + 1] = b"\x01" * (last + 1 - first)
    return found


def _of_speakers(library: Library, scope: Scope, size: int) -> bytearray:
    """What the people say anywhere, and what stands in works of their own without another speaker."""
    found = _of_works(library, scope.own, size)
    said = "SELECT u.id FROM units u JOIN statements s ON s.id = u.statement WHERE "
    people = json.dumps(sorted(scope.speakers or ()))
    others = "s.speaker IS NOT NULL AND s.work IN (SELECT value FROM json_each(?))"
    _set(found, _units(library, said + others, [json.dumps(sorted(scope.own))]), 0)
    return _set(found, _units(library, said + rows.SAID_BY, [people, people]), 1)
