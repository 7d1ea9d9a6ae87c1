"""The entry: a path becomes a Source."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from index.errors import UnreadableFile
from index.model import Mark, Metadata, Source
from index.reading import limits, sniff
from index.reading.archive import BadArchive
from index.reading.encodings import NotText, decode
from index.reading.plain import is_markdown, read_plain
from index.reading.tree import BadMarkup
from index.reading.writer import TooLong

_Parts = tuple[str, tuple[Mark, ...], Metadata]
_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)", re.I)


def read(path: Path) -> Source:
    """The file's text with what its format tells; raises UnreadableFile with one line why."""
    data = _bytes(path)
    try:
        kind, (text, marks, metadata) = _parts(data)
    except (NotText, BadArchive, TooLong) as problem:
        reason = str(problem) or f"holds more than {limits.size(limits.CHARACTERS)} of text"
        raise UnreadableFile(path.name, reason) from problem
    except BadMarkup as problem:
        raise UnreadableFile(path.name, f"is damaged (its markup: {problem})") from problem
    except (RecursionError, MemoryError) as problem:
        raise UnreadableFile(path.name, "is too large or too deeply nested to be read") from problem
    if not text.strip("\ufeff \t\r\n\v\f\0"):
        raise UnreadableFile(path.name, "holds no text")
    return Source(path.name, str(path), hashlib.sha256(data).hexdigest(), kind, text, marks, metadata)


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise UnreadableFile(path.name, "is no file")
        with path.open("rb") as file:
            head = file.read(1024)
            text = not (sniff.is_pdf(head) or head.startswith(b"PK\x03\x04") or sniff.foreign(head))
            most = limits.TEXT_BYTES if text else limits.FILE_BYTES
            if size > most:
                kind, more = (" of text", ": split it") if text else ("", "")
                reason = f"is {limits.size(size)}{kind}; the limit is {limits.size(most)}{more}"
                raise UnreadableFile(path.name, reason)
            return head + file.read(limits.FILE_BYTES)
    except OSError as problem:
        raise UnreadableFile(path.name, problem.strerror or "cannot be read") from problem


def _parts(data: bytes) -> tuple[str, _Parts]:
    """The format, and what its reader finds."""
    if not data:
        raise NotText("is empty")
    if sniff.is_pdf(data):
        from index.reading.pdf import read_pdf

        return "pdf", read_pdf(data)
    packed = sniff.zip_format(data)
    if packed == "docx":
        from index.reading.books.docx import read_docx

        return "docx", read_docx(data)
    if packed == "epub":
        from index.reading.books.epub import read_epub

        return "epub", read_epub(data)
    other = packed or sniff.foreign(data)
    if other:
        raise NotText(f"is {other}")
    return _text(data)


def _text(data: bytes) -> tuple[str, _Parts]:
    declared = _CHARSET.search(data[:4096])
    text = decode(data, declared.group(1).decode("ascii") if declared else None)
    if sniff.is_html(text):
        from index.reading.web import read_html

        return "html", read_html(text.replace("\0", ""))
    return "md" if is_markdown(text) else "txt", read_plain(text)
