"""The entry: a path becomes a Source."""

from __future__ import annotations

import hashlib
from pathlib import Path

from index.errors import UnreadableFile
from index.model import Source


def read(path: Path) -> Source:
    """The file's text with what its format tells; raises UnreadableFile with one line why."""
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise UnreadableFile(path.name, problem.strerror or "cannot be read") from problem
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise UnreadableFile(path.name, "is not UTF-8 text") from problem
    return Source(path.name, str(path), hashlib.sha256(data).hexdigest(), "txt", text)
