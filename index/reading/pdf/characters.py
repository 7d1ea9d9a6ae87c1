"""The characters of a page with their places, as PDFium gives them.

Coordinates are points, y upwards, as in PDF 32000-1 §8.3.
"""

from __future__ import annotations

import ctypes
import math
import re
from dataclasses import dataclass
from typing import Any

_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "ft", 0xFB06: "st"}
_BULLETS = {0xF0B7: "•", 0xF0A7: "•", 0xF0D8: "•", 0xF076: "•", 0xF02D: "–"}
_BOLD = re.compile(r"bold|black|heavy|demi|semibd", re.I)
_ITALIC = re.compile(r"italic|oblique|kursiv|slanted", re.I)
_HYPHEN = 2  # what PDFium puts for a hyphen that breaks a word at a line's end


@dataclass(slots=True)
class Char:
    """One character: its words' text, box, baseline, and type size in points."""

    text: str
    left: float
    right: float
    baseline: float
    size: float
    bold: bool
    italic: bool
    upright: bool
    gap: bool = False  # a blank stands before it


class PageCharacters:
    """Reads one text page; fonts are asked for once a text object."""

    def __init__(self, page: Any, text_page: Any) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._text = text_page.raw
        self._fonts: dict[int | None, tuple[float, bool, bool]] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._box = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._rotation = page.get_rotation()

    def read(self, count: int) -> list[Char]:
        """All characters in the order of the content, blanks folded into `gap`."""
        found: list[Char] = []
        gap = False
        for index in range(count):
            code = self._pdfium.FPDFText_GetUnicode(self._text, index)
            if code in (9, 10, 13, 32, 0xA0, 0x3000, 0x2002, 0x2003, 0x2009, 0x200B):
                gap = True
            else:
                words = _words(code)
                if words:
                    char = self._char(index, words, gap)
                    if found and not gap and _is_ligature(found[-1], char):
                        found[-1].text += words
                    else:
                        found.append(char)
                    gap = False
        return found

    def _char(self, index: int, words: str, gap: bool) -> Char:
        pdfium, text = self._pdfium, self._text
        pdfium.FPDFText_GetLooseCharBox(text, index, self._box)
        pdfium.FPDFText_GetCharOrigin(text, index, self._x, self._y)
        size, bold, italic = self._font(index)
        upright = abs(_turn(pdfium.FPDFText_GetCharAngle(text, index))) < 0.2
        return Char(words, self._box.left, self._box.right, self._y.value, size, bold, italic, upright, gap)

    def _font(self, index: int) -> tuple[float, bool, bool]:
        """Type size, bold and italic of the text object that a character belongs to."""
        pdfium = self._pdfium
        shown = pdfium.FPDFText_GetTextObject(self._text, index)
        key = ctypes.cast(shown, ctypes.c_void_p).value
        if key not in self._fonts:
            name = ctypes.create_string_buffer(256)
            pdfium.FPDFText_GetFontInfo(self._text, index, name, 256, ctypes.c_int())
            font = name.value.decode("utf-8", "replace")
            bold, italic = _BOLD.search(font) is not None, _ITALIC.search(font) is not None
            self._fonts[key] = (self._size(index), bold, italic)
        return self._fonts[key]

    def _size(self, index: int) -> float:
        """The size asked for times what the text matrix makes of it (files often ask for 1)."""
        asked = self._pdfium.FPDFText_GetFontSize(self._text, index)
        self._pdfium.FPDFText_GetMatrix(self._text, index, self._matrix)
        return max(0.1, float(asked) * math.hypot(self._matrix.c, self._matrix.d))


def _is_ligature(before: Char, char: Char) -> bool:
    """Whether two letters are one glyph: PDFium gives each the box of the whole."""
    places = ((before.left, char.left), (before.right, char.right), (before.baseline, char.baseline))
    return before.text.isalpha() and char.text.isalpha() and all(abs(a - b) < 0.01 for a, b in places)


def _turn(angle: float) -> float:
    """An angle in radians between minus and plus half a turn."""
    return (angle + 3.14159) % 6.28318 - 3.14159


def _words(code: int) -> str:
    if code == _HYPHEN:
        return "-"
    if code in _LIGATURES or code in _BULLETS:
        return _LIGATURES.get(code) or _BULLETS[code]
    if code < 32 or code == 0xAD or 0xD800 <= code <= 0xF8FF or code in (0xFEFF, 0xFFFD, 0xFFFE) or code > 0x10FFFF:
        return ""
    return chr(code)
