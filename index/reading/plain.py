"""Text and Markdown: the file's own text, and its YAML front matter if it has some."""

from __future__ import annotations

import re
from datetime import date, datetime

from index.model import Mark, Metadata
from index.reading.names import names
from index.reading.web.metadata import clean
from index.text import dates

_FRONT = re.compile(r"\ufeff?---[^\S\n]*\r?\n(.*?\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)", re.S)
_KEYS = {
    "title": ("title", "headline"),
    "authors": ("authors", "author", "by", "byline", "creator", "writer"),
    "publisher": ("publisher", "site_name", "site", "publication", "institution", "source_name"),
    "date": (
        "date", "published", "published_time", "date_published", "published_date", "publication_date", "pubdate",
        "publish_date", "datepublished", "publisheddate", "issued", "released", "release_date", "created",
    ),
    "url": ("url", "canonical_url", "canonical", "source_url", "sourceurl", "link", "permalink"),
    "language": ("language", "lang", "locale"),
    "translators": ("translators", "translator", "translated_by"),
}  # fmt: skip
_LINE = re.compile(r"^([A-Za-z][\w-]*):[^\S\n]+[\"']?(.+?)[\"']?[^\S\n]*$", re.M)
_FRONT_LIMIT = 65_536
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\[[^\]\n]+\]: |\[\^[^\]\n]+\]:|```|\* \S|- \S|> \S)|\*\*\S|\]\(", re.M)


def read_plain(text: str) -> tuple[str, tuple[Mark, ...], Metadata]:
    """The text untouched; front matter is marked and its fields are metadata."""
    found = _FRONT.match(text[:_FRONT_LIMIT])
    fields = yaml_fields(found.group(1)) or _lines(found.group(1)) if found else None
    if not found or fields is None:
        return text, (), Metadata()
    return text, (Mark("front matter", 0, found.end()),), from_fields(fields)


def is_markdown(text: str) -> bool:
    """Whether Markdown's signs stand in a text."""
    return _FRONT.match(text[:_FRONT_LIMIT]) is not None or len(_MARKDOWN.findall(text[:100_000])) >= 3


def yaml_fields(text: str) -> dict[str, object] | None:
    """A YAML mapping with lower-case keys, or None if it is none; nothing but plain data is made (safe loader)."""
    import yaml

    try:
        loaded = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if not isinstance(loaded, dict) or not loaded:
        return None
    return {str(k).lower().replace("-", "_"): v for k, v in loaded.items()}


def _lines(text: str) -> dict[str, object] | None:
    """Fields one a line where YAML gives up ("title: One: two"), if the head holds nothing else."""
    fields = dict(_LINE.findall(text))
    solid = [line for line in text.splitlines() if line.strip() and line[:1] not in " \t-#"]
    return {k.lower().replace("-", "_"): v for k, v in fields.items()} if solid and len(fields) == len(solid) else None


def from_fields(fields: dict[str, object]) -> Metadata:
    """Metadata out of a mapping, under any of the usual names."""

    def first(name: str) -> object:
        return next((fields[k] for k in _KEYS[name] if fields.get(k)), None)

    language, address = one(first("language")), one(first("url"))
    return Metadata(
        title=one(first("title")),
        authors=people(first("authors")),
        publisher=one(first("publisher")),
        date=day(first("date")),
        url=address if address and address.startswith(("http://", "https://")) else None,
        language=language.replace("_", "-").split("-")[0].lower() if language else None,
        translators=people(first("translators")),
    )


def one(value: object) -> str | None:
    """A single value as one line of plain words (no-break spaces and HTML spaces made plain)."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    return clean(str(value).replace("&nbsp;", " ")) if value is not None else None


def people(value: object) -> tuple[str, ...]:
    """One name or several: a string, a list, or mappings with a name in one or two parts."""
    items = value if isinstance(value, list) else [value]
    return names(n for n in (_person(i) for i in items) if n)


def _person(value: object) -> str | None:
    if isinstance(value, dict) and not value.get("name"):
        parts = [value.get(k) for k in ("given", "first", "first_name", "family", "last", "last_name")]
        return clean(" ".join(str(p) for p in parts if p))
    return one(value)


def day(value: object) -> str | None:
    """A date that YAML understood, or one written in a string, as ISO."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    text = str(value or "")
    return value.isoformat() if isinstance(value, date) else dates.machine(text) or dates.iso(text)
