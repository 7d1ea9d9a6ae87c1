"""The queries behind a profile: what the library knows of one person."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from index.evidence import CitedWork, Evidence, Person, WorkRef
from index.library import rows
from index.library.export import roles, work_refs
from index.library.library import Library
from index.library.said import Statements, heads, originals
from index.library.standings import Standing, standings
from index.people.authors import people_in
from index.people.keys import same, words
from index.text.letters import fold

NAMED_WITH = 12
_COMPANY = f"""
    WITH mine AS MATERIALIZED
        (SELECT DISTINCT document, paragraph FROM mentions WHERE entity IN (SELECT value FROM json_each(?))),
    others AS (SELECT DISTINCT e.person, m.document, m.paragraph FROM mine CROSS JOIN mentions m
        ON m.document = mine.document AND m.paragraph = mine.paragraph
        CROSS JOIN entities e ON e.id = m.entity WHERE e.person IS NOT NULL AND e.person != ?)
    SELECT p.id, p.name, p.type, o.n FROM (SELECT person, count(*) AS n FROM others GROUP BY person) o
    JOIN people p ON p.id = o.person WHERE p.type = 'person' ORDER BY o.n DESC, p.name LIMIT {NAMED_WITH}
"""


@dataclass(frozen=True, slots=True)
class Profile:
    """One person as the library knows them; statements newest first."""

    person: Person
    other_names: tuple[str, ...]
    roles: tuple[Evidence, ...]
    authored: tuple[WorkRef, ...]
    cited_works: tuple[CitedWork, ...]
    statements: Statements
    dates: tuple[str, ...]  # of the works in which the person says something
    positions: tuple[Standing, ...]
    named_with: tuple[tuple[Person, int], ...]
    newest: str | None  # date of a work that names the person


def profile(library: Library, person: Person) -> Profile:
    """A person's names, roles, own and cited works, statements, positions and who is named with them."""
    sql = "SELECT id, document, forms, authored FROM entities WHERE person = ? ORDER BY id"
    local = rows.select(library.db, sql, [person.id])
    forms = _forms(local)
    entities, documents = [r["id"] for r in local], [r["document"] for r in local]
    authored = [work for r in local if r["authored"] != "[]" for work in json.loads(r["authored"])]
    told = heads(library, entities, authored)
    dates = _dates(library, documents)
    here = originals(library, told)
    return Profile(
        person=person,
        other_names=tuple(f for f in forms if f != person.name),
        roles=_roles(library, entities),
        authored=tuple(work_refs(library, authored)),
        cited_works=tuple(_cited(library, forms, documents)),
        statements=Statements.of(library, sorted(here, key=lambda h: dates.get(h.work) or "", reverse=True)),
        dates=tuple(sorted(date for work in {h.work for h in here} if (date := dates.get(work)))),
        positions=tuple(standings(library, person, told, local)),
        named_with=_named_with(library, person, entities),
        newest=max(filter(None, dates.values()), default=None),
    )


def _dates(library: Library, documents: Sequence[int]) -> dict[str, str | None]:
    """The works of documents with their dates."""
    sql = "SELECT id, date FROM works WHERE document IN (SELECT value FROM json_each(?))"
    return dict(library.db.execute(sql, [json.dumps(documents)]).fetchall())


def _forms(local: Sequence[rows.Row]) -> list[str]:
    """All spellings, each once; capitals only where nothing else is known."""
    found: dict[str, str] = {}
    read = cache(rows.as_strings)
    for form in (f for r in local for f in read(r["forms"])):
        key = " ".join(fold(form).split())
        if key not in found or found[key].isupper() or (found[key].isascii() and not form.isascii()):
            found[key] = form
    return list(found.values())


def _roles(library: Library, entities: Sequence[int]) -> tuple[Evidence, ...]:
    """Roles as written, newest source first, each wording once a work."""
    found: dict[tuple[str, str], Evidence] = {}
    for role in roles(library, entities):
        found.setdefault((role.work.id, fold(role.text)), role)
    return tuple(sorted(found.values(), key=lambda r: r.work.date or "", reverse=True))


def _cited(library: Library, forms: Sequence[str], documents: Sequence[int]) -> list[CitedWork]:
    """Works that notes cite as the person's, in the documents that name him or her; each once a note."""
    sql = """SELECT c.author, c.title, c.original_title, c.outlet, c.date, c.url, n.number, d.file
        FROM cites c JOIN notes n ON n.id = c.note JOIN documents d ON d.id = c.document
        WHERE c.document IN (SELECT value FROM json_each(?)) AND c.author IS NOT NULL ORDER BY c.rowid"""
    full = [f for f in forms if len(words(f)) > 1] or list(forms)

    @cache
    def meant(field: str) -> bool:
        return any(same(author, form) for author in people_in(field) for form in full)

    return [
        CitedWork(
            r["title"], r["original_title"], r["outlet"], r["date"], r["url"], r["number"], r["file"], r["author"]
        )
        for r in rows.select(library.db, sql, [json.dumps(documents)])
        if meant(r["author"])
    ]


def _named_with(library: Library, person: Person, entities: Sequence[int]) -> tuple[tuple[Person, int], ...]:
    """Persons named in the same paragraphs, the most often first."""
    found = rows.select(library.db, _COMPANY, [json.dumps(entities), person.id])
    return tuple((Person(r["id"], r["name"], r["type"]), r["n"]) for r in found)


def probably(library: Library, person: Person) -> list[str]:
    """Names one letter away, in the same document, that are probably the person's: slips nobody has confirmed."""
    return sorted(library.kept("slips", lambda: _slips(library)).get(person.id, ()))


def _slips(library: Library) -> dict[str, set[str]]:
    """The names of all slips and of what they are for, by the person of the other."""
    sql = """SELECT e.name, e.probable, e.person, o.person AS meant FROM entities e LEFT JOIN entities o
        ON o.document = e.document AND o.type = 'person' AND o.name = json_extract(e.probable, '$[0]')
        WHERE e.probable <> '[]'"""
    found: dict[str, set[str]] = {}
    for row in rows.select(library.db, sql):
        found.setdefault(row["person"], set()).add(rows.as_strings(row["probable"])[0])
        if row["meant"] not in (None, row["person"]):
            found.setdefault(row["meant"], set()).add(row["name"])
    return found
