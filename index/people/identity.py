"""One person, one identity across documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from index.model import EntityType
from index.text.letters import fold


@dataclass(frozen=True, slots=True)
class LocalEntity:
    """An entity of one document as the library keeps it; `key` is the library's row id."""

    key: int
    document: int
    name: str
    type: EntityType
    forms: tuple[str, ...]
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    """One identity: its id, the name to show and the local entities that are it."""

    id: str
    name: str
    type: EntityType
    members: tuple[int, ...]


def link(entities: Iterable[LocalEntity], aliases: Mapping[str, str]) -> list[Linked]:
    """Identities of all entities of a library: the same library gives the same ids, in any order of adding.

    `aliases` maps a folded form to the folded form of the name it stands for, as the team set it.
    """
    groups: dict[tuple[str, str], list[LocalEntity]] = {}
    for entity in entities:
        words = fold(aliases.get(fold(entity.name), entity.name)).split()
        groups.setdefault((entity.type, "-".join(sorted(words))), []).append(entity)
    return [
        Linked(key, members[0].name, members[0].type, tuple(m.key for m in members))
        for (_, key), members in sorted(groups.items())
    ]
