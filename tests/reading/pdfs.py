"""Small PDF files, written from their objects up (PDF 32000-1 §7.5), in Courier so that widths are known."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field

WIDTH, HEIGHT = 612, 792
FONTS = {"plain": "Courier", "bold": "Courier-Bold", "italic": "Courier-Oblique"}


@dataclass
class Page:
    """Pieces of text: x, y (points, from the lower left), size, font, words."""

    pieces: list[tuple[float, float, float, str, str]] = field(default_factory=list)

    def put(self, x: float, y: float, words: str, size: float = 10, font: str = "plain") -> None:
        self.pieces.append((x, y, size, font, words))

    def column(self, x: float, top: float, lines: Iterable[str], size: float = 10) -> float:
        """Lines one under another; returns where the next would stand."""
        for line in lines:
            self.put(x, top, line, size)
            top -= size * 1.2
        return top


def width(words: str, size: float) -> float:
    return len(words) * size * 0.6


def wrapped(paragraph: str, letters: int, indent: int = 2, broken: bool = False) -> list[str]:
    """A paragraph as lines with an indented first; `broken` breaks long words at the end of lines."""
    lines = textwrap.wrap(paragraph, letters, initial_indent=" " * indent, break_long_words=False)
    if not broken:
        return lines
    made: list[str] = []
    text = " " * indent + paragraph
    while len(text) > letters:
        cut = text.rfind(" ", 0, letters + 1)
        rest = text[cut + 1 :].split(" ", 1)[0]
        room = letters - cut - 2
        if rest.isalpha() and len(rest) > 7 and room >= 3:
            split = min(room, len(rest) - 3)
            made.append(text[: cut + 1] + rest[:split] + "-")
            text = text[cut + 1 + split :]
        else:
            made.append(text[:cut])
            text = text[cut + 1 :]
    return [*made, text]


def pdf(pages: list[Page], info: str = "", ligatures: dict[str, str] | None = None) -> bytes:
    """The file; `ligatures` are signs whose one glyph stands for several letters (PDF 32000-1 §9.10.3)."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    meant = f" /ToUnicode {3 + len(FONTS)} 0 R" if ligatures else ""
    for name in FONTS.values():
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding{meant} >>")
    if ligatures:
        objects.append(_meanings(ligatures))
    fonts = " ".join(f"/{key} {number} 0 R" for number, key in enumerate(FONTS, 3))
    kids = []
    for page in pages:
        stream = "".join(_shown(*piece) for piece in page.pieces)
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << {fonts} >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _file(objects, info)


def _meanings(ligatures: dict[str, str]) -> str:
    """A character map: every sign means itself, but the ligatures."""
    means = {chr(code): chr(code) for code in range(32, 127)} | ligatures
    lines = "\n".join(f"<{ord(c):02X}> <{words.encode('utf-16-be').hex().upper()}>" for c, words in means.items())
    body = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <FF> endcodespacerange\n{len(means)} beginbfchar\n{lines}\nendbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    return f"<< /Length {len(body)} >>\nstream\n{body}\nendstream"


def _shown(x: float, y: float, size: float, font: str, words: str) -> str:
    lead = len(words) - len(words.lstrip(" "))
    safe = words.strip().replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /{font} {size} Tf {x + width(' ' * lead, size):.2f} {y:.2f} Td ({safe}) Tj ET\n"


def _file(objects: list[str], info: str) -> bytes:
    out = b"%PDF-1.4\n"
    if info:
        objects.append(f"<< {info} >>")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    extra = f" /Info {len(objects)} 0 R" if info else ""
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R{extra} >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode("cp1252")
