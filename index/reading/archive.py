"""DOCX and EPUB are zip files: their parts, unpacked no further than a document can need."""

from __future__ import annotations

import io
import zipfile
import zlib

from index.reading import limits


class BadArchive(ValueError):
    """The zip cannot be read; the message says why in a few words."""


class Archive:
    """The parts of a zip by name; what is unpacked is counted, so a zip bomb ends early."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError) as problem:
            raise BadArchive("is damaged (not a whole zip file)") from problem
        self._names = set(self._zip.namelist())
        self._left = limits.UNPACKED_BYTES

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def names(self) -> list[str]:
        return sorted(self._names)

    def read(self, name: str) -> bytes:
        """One part, whole; raises BadArchive if it is too large, damaged, encrypted or absent."""
        if name not in self._names:
            raise BadArchive(f"is damaged (its part {name[:80]!r} is missing)")
        most = min(limits.PART_BYTES, self._left)
        try:
            with self._zip.open(name) as part:
                data = part.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as problem:
            raise BadArchive(f"is damaged (its part {name[:80]!r} cannot be unpacked)") from problem
        except RuntimeError as problem:  # what zipfile raises for a part with a password
            raise BadArchive("is encrypted; save it without a password") from problem
        if len(data) > most:
            raise BadArchive(f"unpacks to more than {limits.size(most)}; such a file is not read")
        self._left -= len(data)
        return data
