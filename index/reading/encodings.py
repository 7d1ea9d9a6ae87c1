"""Bytes become text: Unicode first, then the encodings that old archives are in.

Own rules, since the choice is among few and a wrong guess must be rare: an encoding
counts only if it decodes the whole file and what comes out looks written by people.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_EAST_ASIAN = ("gb18030", "shift_jis", "euc_jp", "big5", "euc_kr")
_EIGHT_BIT = ("cp1252", "cp1251", "cp1250")
# The commonest characters of running Chinese (both scripts); about a fifth of any Chinese prose.
_COMMON_HAN = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子"
)
_RARE = re.compile(r"[\x80-\x9f\ue000-\uf8ff\uff61-\uff9f]")
_MOJIBAKE = re.compile(r"[A-Za-zÀ-ÿ][¡-¿×÷](?=[A-Za-zÀ-ÿ])|[À-ÿ]{3,}")


class NotText(ValueError):
    """The bytes are no text in any encoding we know; the message says why."""


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a file; a byte-order mark of UTF-8 stays, as Python's plain "utf-8" leaves it.

    `declared` is what the file says of itself (a web page's charset); it is tried before guesses.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _strict(data, name, "damaged UTF-16 or UTF-32 text")
    try:
        return _without_binary(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    wide = _utf16_without_mark(data)
    if wide:
        return _strict(data, wide, "damaged UTF-16 text")
    if data.count(0) or _control_share(data) > 0.01:
        raise NotText("is not text (binary data)")
    return _declared(data, declared) or _mostly_utf8(data) or _guess(data)


def _strict(data: bytes, name: str, otherwise: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as problem:
        raise NotText(otherwise) from problem


def _without_binary(text: str) -> str:
    """Text with a stray NUL stays; much of it is a binary file or UTF-16."""
    if text.count("\0") > len(text) // 20:
        wide = _utf16_without_mark(text.encode("utf-8"))
        if wide:
            return _strict(text.encode("utf-8"), wide, "damaged UTF-16 text")
        raise NotText("is not text (binary data)")
    if _control_share(text.encode("utf-8", "surrogatepass")[:_SAMPLE]) > 0.05:
        raise NotText("is not text (binary data)")
    return text


def _control_share(data: bytes) -> float:
    sample = data[:_SAMPLE]
    controls = sum(sample.count(n) for n in range(32) if n not in (9, 10, 12, 13, 27))
    return controls / max(1, len(sample))


_FEW = 16  # bytes of which nothing can be told


def _utf16_without_mark(data: bytes) -> str | None:
    """Zeros at every second place betray Latin text in UTF-16."""
    sample = data[: _SAMPLE // 2 * 2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if len(data) < _FEW or len(data) % 2 or max(even, odd) < half * 0.4 or min(even, odd) > half * 0.02:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _declared(data: bytes, name: str | None) -> str | None:
    try:
        return data.decode(codecs.lookup(name).name) if name else None
    except (LookupError, UnicodeError):
        return None


def _mostly_utf8(data: bytes) -> str | None:
    """UTF-8 into which pieces of Windows-1252 were pasted: each bad byte is read as that."""
    text = data.decode("utf-8", "surrogateescape")
    bad = sum("\udc80" <= c <= "\udcff" for c in text)
    good = sum(c > "\x7f" for c in text) - bad
    if bad > good:
        return None
    return re.sub(
        "[\udc80-\udcff]+", lambda m: m.group().encode("utf-8", "surrogateescape").decode("cp1252", "replace"), text
    )


def _guess(data: bytes) -> str:
    scored = []
    for order, name in enumerate((*_EAST_ASIAN, *_EIGHT_BIT)):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        scored.append((_plausible(text[:_SAMPLE], name), -order, text))
    if not scored:
        return data.decode("cp1252", "replace")
    return max(scored)[2]


def _plausible(text: str, name: str) -> float:
    """How much the characters beyond ASCII look like prose of the encoding's languages, about 0 to 1."""
    beyond = [c for c in text if c > "\x7f"]
    if not beyond:
        return 1.0
    spoilt = len(_RARE.findall(text)) / len(beyond)
    if name in _EAST_ASIAN:
        return _east_asian(beyond, name) - 2 * spoilt
    letters = sum(unicodedata.category(c)[0] in "LP" for c in beyond) / len(beyond)
    script = sum("\u0400" <= c <= "\u04ff" for c in beyond) / len(beyond)
    in_script = script if name == "cp1251" else 1 - script
    spoilt += len(_MOJIBAKE.findall(text)) / len(beyond)
    return letters * in_script * (0.9 if name == "cp1250" else 1) - spoilt - 0.1


def _east_asian(beyond: list[str], name: str) -> float:
    count = len(beyond)
    kana = sum("\u3040" <= c <= "\u30ff" for c in beyond) / count
    hangul = sum("\uac00" <= c <= "\ud7a3" for c in beyond) / count
    common = sum(c in _COMMON_HAN for c in beyond) / count
    marks = sum(c in "，。、；：「」“”（）《》！？" for c in beyond) / count
    if name in ("shift_jis", "euc_jp"):
        return min(1.0, 2 * kana + marks)
    if name == "euc_kr":
        return hangul
    return min(1.0, 4 * common + marks)
