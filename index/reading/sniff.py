"""What a file is, by its first bytes and, in a zip, by the names of its parts."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable

# First bytes of formats that are no documents we read, and what a person calls them.
_FOREIGN = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"{\\rtf", "an RTF document; save it as DOCX or PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word file or a password-protected document; save it as DOCX without a password"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a compressed archive; unpack it first"),
    (b"BZh", "a compressed archive; unpack it first"),
    (b"7z\xbc\xaf", "a compressed archive; unpack it first"),
    (b"Rar!", "a compressed archive; unpack it first"),
    (b"\xfd7zXZ", "a compressed archive; unpack it first"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"RIFF", "a sound, picture or film file"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"%!PS", "a PostScript file; save it as PDF"),
)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])", re.I | re.S
)

_TAG = re.compile(r"\s*<(?:meta|style|script|link|br|b|div|span|title)[\s/>]", re.I)
_LATE = re.compile(r"<!doctype\s+html|<html[\s>].{0,2000}?<head[\s>]", re.I | re.S)


def foreign(data: bytes) -> str | None:
    """What a file is that is none of ours, or None."""
    if data[4:8] == b"ftyp":
        return "a film or picture"
    return next((name for start, name in _FOREIGN if data.startswith(start)), None)


def is_pdf(data: bytes) -> bool:
    """PDF 32000-1 lets other bytes precede the header, within the first 1,024."""
    return b"%PDF-" in data[:1024]


def zip_format(data: bytes) -> str | None:
    """docx, epub, or what else a zip holds; None if it is no zip."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _of_parts(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, UnicodeDecodeError):
        return "a damaged archive"


def _of_parts(names: Iterable[str]) -> str:
    parts = set(names)
    for part, kind in (
        ("word/document.xml", "docx"),
        ("META-INF/container.xml", "epub"),
        ("xl/workbook.xml", "a spreadsheet"),
        ("ppt/presentation.xml", "a presentation; save it as PDF"),
        ("content.xml", "an OpenDocument file; save it as DOCX or PDF"),
    ):
        if part in parts:
            return kind
    other = any(re.fullmatch(r"word/document\d*\.xml", p) for p in parts)
    return "docx" if other else "an archive; unpack it first"


def is_html(text: str) -> bool:
    """Whether a text opens as a web page does, if only behind tags or a server's warnings that slipped before it."""
    head = text.lstrip("\ufeff")[:20_000]
    return _HTML.match(head) is not None or bool(_TAG.match(head) and _LATE.search(head))
