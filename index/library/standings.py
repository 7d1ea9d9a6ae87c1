"""Where documents that group the views put one person."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.evidence import Person
from index.library import rows
from index.library.groupings import people_of
from index.library.library import Library
from index.library.said import Head, Statements, numbered

_CAMPS = """SELECT c.grouping, c.document, c.label, c.statements, c.shared, g.question FROM camps c
    JOIN groupings g ON g.id = c.grouping WHERE c.document IN (SELECT value FROM json_each(?))
    ORDER BY c.document, c.grouping, c.number"""


@dataclass(frozen=True, slots=True)
class Standing:
    """A question, the label a person stands under, and what shows it."""

    question: str
    label: str
    evidence: Statements


def standings(library: Library, person: Person, told: Sequence[Head], local: Sequence[rows.Row]) -> Iterator[Standing]:
    """By what the person says (`told`) as the local entities of some documents."""
    said = {(h.document, h.number): h for h in told if h.sure}
    speaking, mine = {document for document, _ in said}, {r["id"] for r in local}
    camps = rows.select(library.db, _CAMPS, [json.dumps(sorted({r["document"] for r in local}))])
    for _, group in itertools.groupby(camps, key=lambda c: c["grouping"]):
        stands, found = False, []
        for camp in group:
            document = camp["document"]
            numbers = json.loads(camp["statements"]) if document in speaking else []
            shared = json.loads(camp["shared"]) if camp["shared"] != "[]" else []
            shown = [said[document, n] for n in numbers if (document, n) in said]
            stands = stands or bool(shown) or any(entity in mine for entity, _ in shared)
            shown += _shared(library, person, document, shared, said, mine)
            found += [Standing(camp["question"], camp["label"], Statements.of(library, shown))] if shown else []
        yield from found if stands else ()


def _shared(
    library: Library, person: Person, document: int, shared: Sequence[tuple[int, int]],
    said: dict[tuple[int, int], Head], mine: set[int],
) -> Iterator[Head]:  # fmt: skip
    """What a group says and is given to one of it: to the person, or what the person says to another one."""
    for entity, number in shared:
        own = said.get((document, number))
        if entity in mine and own is None:
            yield from (head._replace(also=person) for head in numbered(library, document, number))
        elif entity not in mine and own is not None:
            other = people_of(library, {entity}).get(entity)
            if other and other not in Statements.of(library, [own])[0].speakers:
                yield own._replace(also=other)
