"""Statements on one topic sorted into positions: by content, by direction, and what stays unclear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.evidence import Evidence
from index.stance.direction import Direction, direction
from index.stance.topic import Topic
from index.stance.wording import central, groups

MOST_GROUPS = 6


@dataclass(frozen=True, slots=True)
class Group:
    """Statements of one position; `label` is the most central one's own words."""

    label: str
    direction: Direction | None
    statements: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """Positions, most people first, and the statements that show none."""

    groups: tuple[Group, ...]
    unclear: tuple[Evidence, ...]


def sort(statements: Sequence[Evidence], topic: Topic) -> Sorted:
    """Groups of the like-minded (two people or more), the rest by direction, and what is left over.

    Who denies or doubts something never stands with those who say it, nor those for with those against.
    """
    said = [s for s in statements if s.speaker and s.polarity != "question"]
    directions = {s.id: direction(s.text, s.cue, s.polarity, topic.rare).direction for s in said}
    together, alone = _alike(said, directions, topic.terms)
    for way in ("for", "against"):
        members = [s for s in alone if directions[s.id] == way]
        if members:
            together.append(members)
    together.sort(key=lambda members: -len({s.speaker.id for s in members if s.speaker}))
    kept = together[:MOST_GROUPS]
    placed = {s.id for members in kept for s in members}
    found = tuple(_group(members, directions) for members in kept)
    return Sorted(found, tuple(s for s in statements if s.speaker and s.id not in placed))


def _alike(
    said: Sequence[Evidence], directions: dict[str, Direction | None], topic: frozenset[str]
) -> tuple[list[list[Evidence]], list[Evidence]]:
    """Groups by content that two people or more share, split where they point different ways; and the others."""
    together: list[list[Evidence]] = []
    alone: list[Evidence] = []
    for numbers in groups([s.text for s in said], topic):
        parts: dict[tuple[bool, Direction | None], list[Evidence]] = {}
        for n in numbers:
            negative = said[n].polarity in ("denied", "doubted")
            parts.setdefault((negative, directions[said[n].id]), []).append(said[n])
        for members in parts.values():
            if len({s.speaker.id for s in members if s.speaker}) > 1:
                together.append(members)
            else:
                alone += members
    return together, alone


def _group(members: list[Evidence], directions: dict[str, Direction | None]) -> Group:
    middle = members[central([s.text for s in members])]
    label = middle.shown if middle.polarity in ("denied", "doubted") else middle.text
    return Group(label, directions[members[0].id], tuple(members))
