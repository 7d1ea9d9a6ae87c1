"""Statements by the person who makes them, newest first."""

from __future__ import annotations

from collections.abc import Iterable

from index.evidence import Evidence, Person
from index.text.letters import fold, letters


def by_person(statements: Iterable[Evidence]) -> dict[Person, tuple[Evidence, ...]]:
    """Each speaker with what he says, newest first, the same words counted once; in order of first appearance."""
    found: dict[str, tuple[Person, list[Evidence]]] = {}
    for statement in statements:
        for person in statement.speakers:
            found.setdefault(person.id, (person, []))[1].append(statement)
    return {person: newest_first(said) for person, said in found.values()}


def newest_first(statements: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Without repetitions, by date of work; within one date the surest first, then as they stand."""
    kept: dict[str, Evidence] = {}
    for statement in statements:
        kept.setdefault(letters(fold(statement.text)), statement)
    return tuple(sorted(kept.values(), key=lambda s: (s.work.date or "", s.sure), reverse=True))
