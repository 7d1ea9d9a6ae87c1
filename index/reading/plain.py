"""Text and Markdown: the file's own text, and its YAML front matter if it has some."""

from __future__ import annotations

import re
from datetime import date, datetime

from index.model import Mark, Metadata
from index.reading.web.metadata import clean, iso_date

_FRONT = re.compile(r"\ufeff?---[^\S\n]*\r?\n(.*?\n)(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)", re.S)
_KEYS = {
    "title": ("title", "headline"),
    "authors": ("authors", "author", "by", "byline"),
    "publisher": ("publisher", "site_name", "site", "publication", "institution", "source_name"),
    "date": ("date", "published", "published_time", "date_published", "publication_date", "pubdate"),
    "url": ("url", "canonical_url", "canonical", "source_url", "link", "permalink"),
    "language": ("language", "lang", "locale"),
    "translators": ("translators", "translator", "translated_by"),
}
_FRONT_LIMIT = 65_536
_MARKDOWN = re.compile(r"^(?:#{1,6} \S|\[[^\]\n]+\]: |\[\^[^\]\n]+\]:|```|\* \S|- \S|> \S)|\*\*\S|\]\(", re.M)


def read_plain(text: str) -> tuple[str, tuple[Mark, ...], Metadata]:
    """The text untouched; front matter is marked and its fields are metadata."""
    found = _FRONT.match(text[:_FRONT_LIMIT])
    fields = yaml_fields(found.group(1)) if found else None
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
    return {str(k).lower().replace("-", "_"): v for k, v in loaded.items()} if isinstance(loaded, dict) else None


def from_fields(fields: dict[str, object]) -> Metadata:
    """Metadata out of a mapping, under any of the usual names."""

    def first(name: str) -> object:
        return next((fields[k] for k in _KEYS[name] if fields.get(k)), None)

    language, address = one(first("language")), one(first("url"))
    return Metadata(
        title=one(first("title")),
        authors=names(first("authors")),
        publisher=one(first("publisher")),
        date=day(first("date")),
        url=address if address and address.startswith(("http://", "https://")) else None,
        language=language.replace("_", "-").split("-")[0].lower() if language else None,
        translators=names(first("translators")),
    )


def one(value: object) -> str | None:
    """A single value as one line of plain words (no-break spaces and HTML spaces made plain)."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("title")
    return clean(str(value).replace("&nbsp;", " ")) if value is not None else None


def names(value: object) -> tuple[str, ...]:
    """One name or several; a string is split at semicolons and "and", at commas only if full names result."""
    if isinstance(value, list):
        return tuple(n for n in (one(v) for v in value) if n)
    text = one(value)
    if not text:
        return ()
    parts = re.split(r"\s*;\s*|\s+(?:and|&)\s+", text)
    if all(" " in p for part in parts for p in re.split(r",\s*(?:and\s+)?", part.strip(","))):
        parts = [p for part in parts for p in re.split(r",\s*(?:and\s+)?", part.strip(","))]
    return tuple(p for p in parts if p)


def day(value: object) -> str | None:
    """A date that YAML understood, or one at the head of a string, as ISO."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else iso_date(str(value or ""))
