"""The files that are meant by a folder."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from index.errors import UnreadableFile
from index.library.corrections import SUFFIXES


def visible(folder: Path) -> list[Path]:
    """All files below a folder but hidden ones, in a fixed order; what goes while it is looked at is left out."""
    found = []
    for above, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(above, name) for name in names if not name.startswith("."))
        found += [path for path in paths if path.is_file()]
    return sorted(found)


def files_under(paths: Sequence[Path]) -> Iterator[Path]:
    """The files named, and those in the folders named; side files left out."""
    for path in paths:
        if path.is_dir():
            yield from (p for p in visible(path) if p.suffix.lower() not in SUFFIXES)
        elif path.exists():
            yield path
        else:
            raise UnreadableFile(str(path), "no such file or folder")
