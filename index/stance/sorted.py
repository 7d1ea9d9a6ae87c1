"""Statements on one topic sorted into positions: by content, by direction, and what stays unclear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.evidence import Evidence
from index.stance.direction import Direction, Reading, direction
from index.stance.topic import Topic
from index.stance.wording import central, groups
from index.text.sentences import sentences

MOST_GROUPS = 6
NAMED = 0.5  # of the topic's weight that must stand in a statement's own sentence


@dataclass(frozen=True, slots=True)
class Group:
    """Statements of one position; `label` is the most central one's own words."""

    label: str
    direction: Direction | None
    statements: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """Positions, most people first, the statements that show none, and the ids of those that are hedged."""

    groups: tuple[Group, ...]
    unclear: tuple[Evidence, ...]
    hedged: frozenset[str] = frozenset()


def sort(statements: Sequence[Evidence], topic: Topic) -> Sorted:
    """Groups of the like-minded (two people or more), the rest by direction, and what is left over.

    Only what names the topic itself can show a position; what merely stands under its heading is left over,
    and so is what somebody is only said to think inside another's words.

    Who denies or doubts something never stands with those who say it, nor those for with those against.
    """
    said = [s for s in statements if s.speaker and s.polarity != "question" and _names(topic, s)]
    said = _outermost(said)
    rare, head = topic.rare, topic.head
    readings = {s.id: _read(s, rare, head) for s in said}
    directions = {key: reading.direction for key, reading in readings.items()}
    together, alone = _alike(said, directions, topic.terms)
    for way in ("for", "against"):
        members = [s for s in alone if directions[s.id] == way]
        if members:
            together.append(members)
    together.sort(key=lambda members: -len({s.speaker.id for s in members if s.speaker}))
    kept = together[:MOST_GROUPS]
    placed = {s.id for members in kept for s in members}
    found = tuple(_group(members, directions, topic) for members in kept)
    hedged = frozenset(key for key, reading in readings.items() if reading.hedged)
    return Sorted(found, tuple(s for s in statements if s.speaker and s.id not in placed), hedged)


def _read(statement: Evidence, topic: frozenset[str], head: str) -> Reading:
    own = statement.kind in ("direct", "author")
    return direction(statement.text, statement.cue, statement.polarity, topic, head=head, direct=own)


def _names(topic: Topic, statement: Evidence) -> bool:
    return topic.named(statement.shown) >= NAMED


def _outermost(said: Sequence[Evidence]) -> list[Evidence]:
    """Without those that lie within what somebody else is reported to say."""
    beside: dict[str, list[Evidence]] = {}
    for statement in said:
        beside.setdefault(statement.file, []).append(statement)
    return [s for s in said if not any(_inside(s, other) for other in beside[s.file])]


def _inside(inner: Evidence, outer: Evidence) -> bool:
    """Whether one statement's words lie within what somebody else is reported to say in the same file."""
    if inner.speaker == outer.speaker or inner.spans == outer.spans:
        return False
    return all(any(c <= a and b <= d for c, d in outer.spans) for a, b in inner.spans)


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


def _group(members: list[Evidence], directions: dict[str, Direction | None], topic: Topic) -> Group:
    middle = members[central([s.text for s in members])]
    whole = middle.shown if middle.polarity in ("denied", "doubted") else middle.text
    return Group(_telling(whole, topic), directions[members[0].id], tuple(members))


def _telling(text: str, topic: Topic) -> str:
    """The sentence of several that names most of the topic."""
    parts = [text[start:end] for start, end in sentences(text)]
    return max(parts, key=topic.named, default=text)
