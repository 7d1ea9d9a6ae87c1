"""Statements by the person who makes them, newest first."""

from __future__ import annotations

from collections.abc import Iterable

from index.evidence import Evidence, Person
from index.text.letters import fold, letters

FRAGMENT = 5  # words up to which a quotation is a mere term


def by_person(statements: Iterable[Evidence]) -> dict[Person, tuple[Evidence, ...]]:
    """Each speaker with what he says, newest first, the same words counted once; in order of first appearance."""
    found: dict[str, tuple[Person, list[Evidence]]] = {}
    for statement in statements:
        for person in statement.speakers:
            found.setdefault(person.id, (person, []))[1].append(statement)
    return {person: newest_first(said) for person, said in found.values()}


def newest_first(statements: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Without repetitions, by date of work; within one date mere terms last, the surest first, then as they stand."""
    kept: dict[str, Evidence] = {}
    for statement in statements:
        kept.setdefault(letters(fold(statement.text)), statement)
    whole = [s for s in kept.values() if not any(_within(s, other) for other in kept.values())]
    return tuple(sorted(whole, key=lambda s: (s.work.date or "", _is_told(s), s.sure), reverse=True))


def _within(one: Evidence, other: Evidence) -> bool:
    """Whether one only repeats the beginning of what another shows."""
    return one is not other and len(one.shown) < len(other.shown) and other.shown.startswith(one.shown)


def _is_told(statement: Evidence) -> bool:
    """Whether it says something: not only a name or a term in quotation marks."""
    return len(statement.text.split()) > FRAGMENT
