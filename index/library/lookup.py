"""Finding people by any form of their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.evidence import Person
from index.library import rows
from index.library.library import Library
from index.people.gather import family_names
from index.people.keys import same, words
from index.people.lexicon.titles import BEFORE_OFFICE, OFFICES
from index.people.terms import terms
from index.text.letters import fold

SUGGESTED = 5
_LATIN = "\u024f"  # the last letter of the Latin alphabets: names in other scripts come behind it


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody whose name fits, with what it fits by: 1 a name as written, less for a part or a misspelling."""

    person: Person
    score: float


@dataclass(frozen=True, slots=True)
class Lookup:
    """Who is meant: `hits` best first; without any, `near` names. `corrected` is the spelling that was understood."""

    hits: tuple[Hit, ...] = ()
    near: tuple[Hit, ...] = ()
    corrected: str | None = None


def look_up(library: Library, text: str) -> Lookup:
    """Persons (else bodies) that a name may mean; one misspelt letter is understood, more is only suggested."""
    name = library.aliases().get(fold(text), text)
    hits = _hits(library, name) or _hits(library, _without_office(name)) or _bodies(library, name)
    if hits:
        return Lookup(hits)
    vocabulary = _vocabulary(library)
    for corrected in _corrections(words(name), vocabulary):
        hits = _hits(library, corrected)
        if hits:
            shown = hits[0].person.name if len(hits) == 1 else corrected
            return Lookup(tuple(Hit(h.person, round(h.score * 0.9, 3)) for h in hits), corrected=shown)
    return Lookup(near=_near(library, name))


def _without_office(name: str) -> str:
    """ "Prime Minister Doe" → "Doe"; a name alone stays."""
    kept = [w for w in name.split() if fold(w) not in OFFICES and fold(w) not in BEFORE_OFFICE]
    return " ".join(kept)


def _hits(library: Library, name: str) -> tuple[Hit, ...]:
    """Persons who bear all words of a name; only those who bear exactly it, if there are such."""
    asked = words(name)
    if not asked:
        return ()
    scored = [(_score(asked, name, forms), person) for person, forms in _bearing(library, name)]
    best = max((score for score, _ in scored), default=0)
    found = [Hit(p, s) for s, p in scored if s and (s == best or best < 1)]
    return tuple(sorted(found, key=lambda h: (-h.score, h.person.name)))


def _score(asked: Sequence[str], name: str, forms: Sequence[str]) -> float:
    full = [f for f in forms if len(words(f)) > 1 or f[:1] > _LATIN] or forms
    if any(same(name, f) for f in full):
        return 1
    if any(set(asked) <= set(words(f)) for f in full):
        family = {w for f in full for w in family_names(f)}
        return 0.9 if set(asked) & family else 0.7
    return 0.5 if any(set(words(f)) <= set(asked) for f in full) else 0


def _bearing(library: Library, name: str) -> list[tuple[Person, list[str]]]:
    """Persons with all the words of the name, or with a name that joins them or is part of it; all their forms."""
    asked = sorted(terms(name))
    marks = ",".join("?" * len(asked))
    sql = f"""SELECT DISTINCT p.id, p.name, p.type, s.name AS form, s.forms FROM people p
        JOIN spellings s ON s.person = p.id WHERE p.type = 'person' AND p.id IN (SELECT x.person FROM name_terms t
        JOIN spellings x ON x.name = t.name WHERE t.term IN ({marks}) AND x.type = 'person')
        ORDER BY p.id, form, s.forms"""
    found: dict[str, tuple[Person, list[str]]] = {}
    for row in rows.select(library.db, sql, asked):
        person = Person(row["id"], row["name"], row["type"])
        forms = found.setdefault(row["id"], (person, []))[1]
        forms += [row["form"], *rows.as_strings(row["forms"])]
    return list(found.values())


def _bodies(library: Library, name: str) -> tuple[Hit, ...]:
    """Organisations and groups with a name as asked for."""
    wanted = sorted(w for w in words(name) if w != "the")
    sql = "SELECT id, name, type FROM people WHERE type != 'person' ORDER BY id"
    found = [Person(r["id"], r["name"], r["type"]) for r in rows.select(library.db, sql)]
    return tuple(Hit(p, 1) for p in found if wanted and sorted(w for w in words(p.name) if w != "the") == wanted)


# Misspelt -----------------------------------------------------------------------------


def _vocabulary(library: Library) -> list[str]:
    """All words of persons' names."""
    sql = "SELECT DISTINCT term FROM name_terms WHERE substr(term, 1, 1) NOT IN ('=', '#', '@', '~')"
    return [r["term"] for r in rows.select(library.db, sql)]


def _corrections(asked: Sequence[str], vocabulary: Sequence[str]) -> Iterable[str]:
    """The name with one of its words replaced by a word one letter away, the other words kept."""
    from rapidfuzz.distance import OSA

    known = set(vocabulary)
    for n, word in enumerate(asked):
        if len(word) < 4 or any(w not in known for m, w in enumerate(asked) if m != n):
            continue
        near = [w for w in vocabulary if abs(len(w) - len(word)) < 2 and OSA.distance(w, word, score_cutoff=1) == 1]
        for other in sorted(near, key=lambda w: (w[0] != word[0], w)):
            yield " ".join([*asked[:n], other, *asked[n + 1 :]])


def _near(library: Library, name: str) -> tuple[Hit, ...]:
    from rapidfuzz import fuzz, process

    sql = "SELECT id, name, type FROM people WHERE type = 'person' ORDER BY id"
    people = [Person(r["id"], r["name"], r["type"]) for r in rows.select(library.db, sql)]
    keys = [" ".join(words(p.name)) for p in people]
    found = process.extract(" ".join(words(name)), keys, scorer=fuzz.token_sort_ratio, limit=SUGGESTED, score_cutoff=50)
    return tuple(Hit(people[n], round(score / 100, 3)) for _, score, n in found)
