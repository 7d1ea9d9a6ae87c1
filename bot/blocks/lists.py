"""Lists that run over several blocks when they are long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.blocks.evidence import Piece
from bot.blocks.limits import letters_in
from bot.blocks.rich import Element, bullets, cut, line, link, rich, section, text

LETTERS = 2500
CUT = 1500


def heading(words: str) -> Piece:
    return Piece((line(words, bold=True),))


def listed(title: str, items: Iterable[Sequence[Element]]) -> list[Piece]:
    """A bold title and its bullets; nothing at all for no items."""
    pieces: list[Piece] = []
    group: list[Element] = []
    letters = 0
    above = [section(text(title, bold=True))]
    for elements in items:
        size = letters_in(list(elements))
        if group and (letters + size > LETTERS or len(group) == 15):
            pieces.append(Piece((rich(*above, bullets(group)),)))
            above, group, letters = [], [], 0
        group.append(section(*elements))
        letters += size
    return [*pieces, Piece((rich(*above, bullets(group)),))] if group else pieces


def item(words: str, *, note: str = "", url: str | None = None) -> list[Element]:
    """One bullet: words, an italic note, a link."""
    elements = [text(cut(words, CUT))]
    if note:
        elements.append(text(f" · {note}"[:CUT], italic=True))
    found = link(url)
    return [*elements, text(" · "), found] if found else elements
