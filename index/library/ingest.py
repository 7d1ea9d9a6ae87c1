"""A file's way in: read, structure, people, statements, positions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from index.errors import UnreadableFile
from index.model import Reading
from index.people import cast
from index.positions import groupings
from index.reading import read
from index.statements import find
from index.structure import parse


def files_under(paths: list[Path]) -> Iterator[Path]:
    """The files named, and those in the folders named, in a fixed order; hidden ones left out."""
    for path in paths:
        if path.is_dir():
            inside = (p for p in path.rglob("*") if p.is_file())
            yield from sorted(p for p in inside if not any(q.startswith(".") for q in p.relative_to(path).parts))
        elif path.exists():
            yield path
        else:
            raise UnreadableFile(str(path), "no such file or folder")


def ingest(path: Path) -> Reading:
    """Everything that is known of one file; raises UnreadableFile."""
    document = parse(read(path))
    people = cast(document)
    statements = find(document, people)
    return Reading(document, people.entities, people.mentions, statements, groupings(document, people, statements))
