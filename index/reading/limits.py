"""How much a single file may hold; beyond it a file is refused in one line, fast."""

from __future__ import annotations

TEXT_BYTES = 32 * 2**20  # a text or web page: some ten thousand pages of print
FILE_BYTES = 256 * 2**20  # a PDF, DOCX or EPUB with its pictures
PART_BYTES = 64 * 2**20  # one unpacked part of a DOCX or EPUB
UNPACKED_BYTES = 128 * 2**20  # all unpacked parts that are read
CHARACTERS = 32 * 2**20  # the text made of a file
PAGES = 5_000
DEPTH = 120  # nesting of elements; deeper ones are lifted to this level
DEEPEST = 3_000  # elements open at once in a web page; parsers take quadratic time in them
SECONDS = 300  # for one file, everything included


def size(count: int) -> str:
    """A number of bytes as a person says it."""
    return f"{count / 2**20:,.0f} MB" if count >= 2**20 else f"{count:,} bytes"
