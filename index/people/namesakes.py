"""Several of one family name among the labels of a transcript: "Mr. Smith" and "Ms. Smith", "Smith (Sarn)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from index.people.lexicon.titles import HONORIFICS
from index.text.letters import fold

_LABEL = re.compile(r"((?:[^\W\d_]+\.?\s+)*)([^\W\d_][\w’'-]+)(?:\s*\(([^()]+)\))?")
_MEN = frozenset("mr sir lord father herr señor monsieur".split())
_WOMEN = frozenset("ms mrs miss lady madam madame dame sister frau señora".split())


@dataclass(frozen=True, slots=True)
class _Label:
    title: str
    name: str
    place: str

    @property
    def sort(self) -> str:
        """What an honorific tells apart; "Dr." and none tell nothing."""
        word = fold(self.title).rstrip(".")
        return "m" if word in _MEN else "f" if word in _WOMEN else ""

    @property
    def shown(self) -> str:
        name = self.name.title() if self.name.isupper() else self.name
        return " ".join(filter(None, (self.title, name, f"({self.place})" if self.place else "")))


def bare(label: str) -> str:
    """A label without its colon and full stop."""
    return " ".join(label.strip(" :*—–").removesuffix(".").split())


def namesakes(labels: Iterable[str]) -> dict[str, str]:
    """Labels of those who share a family name, with the name that tells each from the others; "" if it tells nothing.

    Keys are labels as `bare` gives them.
    """
    read = {text: found for text in map(bare, labels) if (found := _read(text))}
    told: dict[str, str] = {}
    for name in {fold(label.name) for label in read.values()}:
        bearers = {text: label for text, label in read.items() if fold(label.name) == name}
        sorts = {b.sort for b in bearers.values() if b.sort}
        places = {fold(b.place) for b in bearers.values() if b.place}
        if len(sorts) > 1 or len(places) > 1:
            telling = {text: (len(sorts) < 2 or b.sort) and (len(places) < 2 or b.place) for text, b in bearers.items()}
            told |= {text: b.shown if telling[text] else "" for text, b in bearers.items()}
    return told


def _read(text: str) -> _Label | None:
    found = _LABEL.fullmatch(text)
    if found is None:
        return None
    titles = found.group(1).split()
    if any(fold(word).rstrip(".") not in HONORIFICS for word in titles):
        return None
    return _Label(titles[0] if titles else "", found.group(2), (found.group(3) or "").strip())
