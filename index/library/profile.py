"""The queries behind a profile: what the library knows of one person."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from index.evidence import CitedWork, Evidence, Person, Profile
from index.library import rows
from index.library.export import roles, work_refs
from index.library.groupings import groupings
from index.library.library import Library
from index.people.authors import people_in
from index.people.keys import same, words
from index.text.letters import fold

NAMED_WITH = 12
# Asked part by part, so that each part is found by its index.
_OWN = """
    SELECT id FROM statements WHERE speaker IN (SELECT id FROM entities WHERE person = ?)
    UNION SELECT statement FROM co_speakers WHERE entity IN (SELECT id FROM entities WHERE person = ?)
    UNION SELECT statement FROM probable_speakers WHERE entity IN (SELECT id FROM entities WHERE person = ?)
    UNION SELECT id FROM statements WHERE kind = 'author' AND speaker IS NULL
        AND document IN (SELECT document FROM works WHERE id IN (SELECT value FROM json_each(?)))
        AND work IN (SELECT value FROM json_each(?))
"""
_SAID = """
    SELECT document, number FROM statements WHERE speaker IN (SELECT id FROM entities WHERE person = ?)
    UNION SELECT s.document, s.number FROM co_speakers c JOIN statements s ON s.id = c.statement
    WHERE c.entity IN (SELECT id FROM entities WHERE person = ?)
"""
_CAMPS = """SELECT grouping, document, statements, shared FROM camps
    WHERE document IN (SELECT document FROM entities WHERE person = ?)"""


def profile(library: Library, person: Person) -> Profile:
    """A person's names, roles, own and cited works, statements (newest first) and who is named with them."""
    local = rows.select(
        library.db,
        "SELECT id, document, forms, authored, probable FROM entities WHERE person = ? ORDER BY id",
        [person.id],
    )
    forms = _forms(local)
    authored = [work for r in local for work in json.loads(r["authored"])]
    return Profile(
        person=person,
        other_names=tuple(f for f in forms if f != person.name),
        roles=_roles(library, [r["id"] for r in local]),
        authored=tuple(work_refs(library, authored)),
        cited_works=tuple(_cited(library, forms, [r["document"] for r in local])),
        statements=tuple(_statements(library, person, authored)),
        named_with=_named_with(library, person, [r["id"] for r in local]),
    )


def _forms(local: Sequence[rows.Row]) -> list[str]:
    """All spellings, each once; capitals only where nothing else is known."""
    found: dict[str, str] = {}
    for form in (f for r in local for f in rows.as_strings(r["forms"])):
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


def _statements(library: Library, person: Person, authored: Sequence[str]) -> list[Evidence]:
    """What the person says, or probably says, and what the works say that he or she wrote; newest first."""
    works = json.dumps(authored)
    found = library.statements(f"s.id IN ({_OWN}) AND {rows.ORIGINAL}", [*[person.id] * 3, works, works])
    return sorted(found, key=lambda s: s.work.date or "", reverse=True)


def _cited(library: Library, forms: Sequence[str], documents: Sequence[int]) -> list[CitedWork]:
    """Works that notes cite as the person's, in the documents that name him or her; each once a note."""
    marks = ",".join("?" * len(documents))
    sql = f"""SELECT c.author, c.title, c.original_title, c.outlet, c.date, c.url, n.number, d.file
        FROM cites c JOIN notes n ON n.id = c.note JOIN documents d ON d.id = c.document
        WHERE c.document IN ({marks}) AND c.author IS NOT NULL ORDER BY c.rowid"""
    full = [f for f in forms if len(words(f)) > 1] or list(forms)
    return [
        CitedWork(
            r["title"], r["original_title"], r["outlet"], r["date"], r["url"], r["number"], r["file"], r["author"]
        )
        for r in rows.select(library.db, sql, documents)
        if any(same(author, form) for author in people_in(r["author"]) for form in full)
    ]


def _named_with(library: Library, person: Person, entities: Sequence[int]) -> tuple[tuple[Person, int], ...]:
    """Persons named in the same paragraphs, the most often first."""
    marks = ",".join("?" * len(entities))
    sql = f"""SELECT p.id, p.name, p.type, count(DISTINCT m.document || ' ' || m.paragraph) AS n
        FROM (SELECT DISTINCT document, paragraph FROM mentions WHERE entity IN ({marks})) mine
        JOIN mentions m ON m.document = mine.document AND m.paragraph = mine.paragraph
        JOIN entities e ON e.id = m.entity JOIN people p ON p.id = e.person
        WHERE p.type = 'person' AND p.id != ? GROUP BY p.id ORDER BY n DESC, p.name LIMIT {NAMED_WITH}"""
    found = rows.select(library.db, sql, [*entities, person.id])
    return tuple((Person(r["id"], r["name"], r["type"]), r["n"]) for r in found)


def positions(library: Library, person: Person) -> list[tuple[str, str, tuple[Evidence, ...]]]:
    """Where documents that group the views put the person: question, label, and the statements that show it."""
    held = json.dumps(sorted(_standing(library, person)))
    found = []
    for grouping in groupings(library, "g.id IN (SELECT value FROM json_each(?))", [held]):
        for camp in grouping.camps:
            mine = tuple(s for s in camp.statements if any(one.id == person.id for one in s.speakers))
            if mine:
                found.append((grouping.question, camp.label, mine))
    return found


def _standing(library: Library, person: Person) -> set[int]:
    """Groupings with a camp that has the person."""
    said = {(r["document"], r["number"]) for r in rows.select(library.db, _SAID, [person.id, person.id])}
    mine = {r["id"] for r in rows.select(library.db, "SELECT id FROM entities WHERE person = ?", [person.id])}
    return {
        camp["grouping"]
        for camp in rows.select(library.db, _CAMPS, [person.id])
        if any((camp["document"], number) in said for number in json.loads(camp["statements"]))
        or any(entity in mine for entity, _ in json.loads(camp["shared"]))
    }


def topics(statements: Sequence[Evidence], names: Sequence[str], count: int) -> list[tuple[str, int]]:
    """What the statements are about: their commonest pairs of words, then words, names of the person left out."""
    from index.search.stopwords import STOP_WORDS

    left_out = {word for name in names for word in words(name)} | STOP_WORDS
    pairs: Counter[str] = Counter()
    singles: Counter[str] = Counter()
    for statement in statements:
        said = fold(statement.text).replace("’", "'").split()
        plain = ["".join(c for c in w.removesuffix("'s") if c.isalnum() or c == "-") for w in said]
        kept = ["" if w in left_out or len(w) < 3 or w.isdigit() else w for w in plain]
        joined = [w[-1:] not in ".,;:()“”\"'" for w in said]
        singles.update({w for w in kept if w})
        pairs.update({f"{a} {b}" for a, b, near in zip(kept, kept[1:], joined, strict=False) if a and b and near})
    often = [(p, n) for p, n in pairs.most_common() if n > 1]
    covered = {w for p, _ in often for w in p.split()}
    rest = [(w, n) for w, n in singles.most_common() if n > 1 and w not in covered]
    return sorted([*often, *rest], key=lambda t: (-t[1], " " not in t[0], t[0]))[:count]


def newest(library: Library, person: Person) -> str | None:
    """The date of the newest work that names the person; None if none is dated."""
    sql = """SELECT max(w.date) AS date FROM entities e JOIN works w ON w.document = e.document WHERE e.person = ?"""
    found = rows.select(library.db, sql, [person.id])
    return str(found[0]["date"]) if found and found[0]["date"] else None


def probably(library: Library, person: Person) -> list[str]:
    """Names one letter away, in the same document, that are probably the person's: slips nobody has confirmed."""
    sql = """SELECT e.name, e.probable, e.person FROM entities e LEFT JOIN entities o
        ON o.document = e.document AND o.type = 'person' AND o.name = json_extract(e.probable, '$[0]')
        WHERE e.probable != '[]' AND (e.person = ? OR o.person = ?)"""
    found = rows.select(library.db, sql, [person.id, person.id])
    return sorted({rows.as_strings(r["probable"])[0] if r["person"] == person.id else r["name"] for r in found})
