"""What people say is right about a document, over what was read: given with `add`, or in a file beside it.

`report.pdf` is corrected by `report.pdf.yaml` or `report.yaml` in the same folder: `title`, `authors`,
`publisher`, `date`, `url`, `language`, `translators`, and `works`, a list of the same for each work in order.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from index.errors import UnreadableFile
from index.model import Document, Metadata, Work

SUFFIXES = (".yaml", ".yml")
_LARGEST = 65_536
_OF_ALL = ("publisher", "date", "url", "language")  # of a file with several works these hold for each
_OF_FIRST = ("title", "authors", "translators")


@dataclass(frozen=True, slots=True)
class Corrections:
    """Fields that are right whatever the file says: of the document, and of its works by number."""

    document: Metadata = field(default_factory=Metadata)
    works: tuple[Metadata, ...] = ()

    def over(self, other: Corrections) -> Corrections:
        """Both, this one's fields first."""
        count = max(len(self.works), len(other.works))
        mine, theirs = (c.works + (Metadata(),) * (count - len(c.works)) for c in (self, other))
        return Corrections(
            _over(self.document, other.document), tuple(_over(a, b) for a, b in zip(mine, theirs, strict=True))
        )

    def as_json(self) -> dict[str, Any]:
        made: dict[str, Any] = _set(self.document)
        return made | ({"works": [_set(w) for w in self.works]} if self.works else {})


def _over(first: Metadata, second: Metadata) -> Metadata:
    return replace(second, **_set(first))


def _set(metadata: Metadata) -> dict[str, Any]:
    return {key: value for key, value in asdict(metadata).items() if value}


def from_json(data: dict[str, Any]) -> Corrections:
    """Reads what `as_json` made."""
    return Corrections(_metadata(data), tuple(_metadata(w) for w in data.get("works", ())))


def _metadata(data: dict[str, Any]) -> Metadata:
    known = {f.name for f in fields(Metadata)}
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items() if k in known}
    return Metadata(**values)


def beside(path: Path) -> Corrections:
    """The corrections in the side file of a document, if it has one; raises UnreadableFile if that is no YAML."""
    from index.reading.plain import from_fields, yaml_fields

    for place in (*(path.with_name(path.name + s) for s in SUFFIXES), *(path.with_suffix(s) for s in SUFFIXES)):
        if place == path or not place.is_file():
            continue
        try:
            text = place.read_bytes()[: _LARGEST + 1].decode("utf-8")
        except (OSError, UnicodeDecodeError) as problem:
            raise UnreadableFile(path.name, f"its side file {place.name} cannot be read as UTF-8 text") from problem
        found = yaml_fields(text)
        if found is None or len(text) > _LARGEST:
            raise UnreadableFile(path.name, f"its side file {place.name} holds no YAML fields (title: …)")
        listed = found.get("works")
        works = [w for w in listed if isinstance(w, dict)] if isinstance(listed, list) else []
        return Corrections(from_fields(found), tuple(from_fields(w) for w in works))
    return Corrections()


def correct(document: Document, corrections: Corrections) -> Document:
    """The document with its works as corrected."""
    if corrections == Corrections():
        return document
    return replace(document, works=tuple(_corrected(w, n, corrections) for n, w in enumerate(document.works)))


def _corrected(work: Work, number: int, corrections: Corrections) -> Work:
    given = _set(corrections.document)
    right = {name: given[name] for name in (_OF_ALL if number else (*_OF_ALL, *_OF_FIRST)) if name in given}
    if number < len(corrections.works):
        right |= _set(corrections.works[number])
    if right.get("translators"):
        right["translation"] = True
    return replace(work, **right)


def stored(given: Corrections, side: Corrections) -> str:
    """What the library keeps: what was given with `add` (it stays) and what stood beside the file."""
    return json.dumps({"given": given.as_json(), "beside": side.as_json()}, ensure_ascii=False, sort_keys=True)


def given_before(kept: str) -> Corrections:
    """What was given with an earlier `add`."""
    return from_json(json.loads(kept).get("given", {}))
