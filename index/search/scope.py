"""The filters of a request: which units may answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
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


_WORKS = """SELECT w.id, w.title, w.publisher, w.language, d.file FROM documents d JOIN works w ON w.document = d.id
    WHERE """
_NEWER, _OLDER = "w.date >= substr(?, 1, length(w.date))", "w.date < ?"


def _works(library: Library, filters: Mapping[str, str]) -> frozenset[str] | None:
    """Ids of the works that filters let through; None if no filter speaks of works."""
    told = [(sql, filters[name]) for name, sql in (("after", _NEWER), ("before", _OLDER)) if name in filters]
    wheres = [(sql, iso(date)) for sql, date in told]
    if "added" in filters:  # since/until, not typed by people: what is new for a digest
        since, _, until = filters["added"].partition("/")
        wheres += [("d.added > ?", since), ("d.added <= ?", until)]
    tests = _work_tests(filters)
    if not wheres and not tests:
        return None
    sql = _WORKS + " AND ".join(["1", *(where for where, _ in wheres)])
    found = rows.select(library.db, sql, [value for _, value in wheres])
    return frozenset(w["id"] for w in found if all(test(w) for test in tests))


def _work_tests(filters: Mapping[str, str]) -> list[Callable[[rows.Row], bool]]:
    """Filters that compare words, which SQLite folds otherwise than we do."""
    tests: list[Callable[[rows.Row], bool]] = []
    if "in" in filters:
        source = fold(filters["in"]).split()
        tests.append(lambda w: all(word in fold(f"{w['file']} {w['title']} {w['publisher']}") for word in source))
    if "lang" in filters:
        language = fold(filters["lang"])
        tests.append(lambda w: fold(w["language"]).startswith(language))
    return tests


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
    if scope.kind == "passage":
        _set(allowed, _units(library, "SELECT id FROM units WHERE statement IS NOT NULL", []), 0)
    elif scope.kind:
        of_kind = "SELECT id FROM units WHERE statement IS NOT NULL AND kind = ?"
        allowed = _both(allowed, _set(bytearray(size), _units(library, of_kind, [scope.kind]), 1))
    if scope.speakers is not None:
        allowed = _both(allowed, _of_speakers(library, scope, size))
    return allowed


def _both(one: bytearray, other: bytearray) -> bytearray:
    """What both let through (numbers of that length are combined in C, bytes one by one in Python)."""
    either = int.from_bytes(one, "little") & int.from_bytes(other, "little")
    return bytearray(either.to_bytes(len(one), "little"))


def _set(allowed: bytearray, units: Iterable[int], value: int) -> bytearray:
    for unit in units:
        if unit < len(allowed):
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
