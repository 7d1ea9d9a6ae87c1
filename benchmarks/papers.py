"""A library's worth of invented papers in every format: `python -m benchmarks.papers FOLDER [--documents 1000]`.

Papers of some institutes about invented towns: sections, authors' claims, direct, mixed and indirect speech by a
few hundred people who speak in many papers, notes with the works they cite, quotations of earlier papers, and a
near copy in every tenth place. The same for the same seed.
"""

from __future__ import annotations

import argparse
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

from benchmarks.words import (
    ACTIONS,
    ADJECTIVES,
    ENDS,
    FIRST,
    GIVEN,
    LINKS,
    MANNERS,
    NOUNS,
    OFFICES,
    REPORTS,
    STARTS,
    THOUGHTS,
)

_SEED = 11
_PEOPLE = 600
_PLACES = 240
_BODIES = 150
_NEAR = 10  # every so many papers are near copies of one before
_HELD = 40  # papers from which one can be copied or quoted


class World:
    """Who and what the papers speak of; few appear often, most seldom."""

    def __init__(self, seed: int = _SEED) -> None:
        self.chance = chance = random.Random(seed)
        stems = [a + b for a, b in itertools.product(STARTS, ENDS)]
        chance.shuffle(stems)
        self.places = stems[:_PLACES]
        families = stems[_PLACES:]
        self.people = [f"{chance.choice(GIVEN)} {chance.choice(families)}" for _ in range(_PEOPLE)]
        kinds = ("{} Institute", "Council of {}", "Ministry of {} Affairs", "University of {}", "{} Policy Centre")
        self.bodies = [chance.choice(kinds).format(chance.choice(self.places)) for _ in range(_BODIES)]
        self.role = {p: f"{chance.choice(OFFICES)} of {chance.choice(self.places)}" for p in self.people}

    def some(self, among: list[str]) -> str:
        return among[min(int(self.chance.paretovariate(0.6)) - 1, 10**9) % len(among)]

    def thing(self) -> str:
        choose = self.chance.choice
        what = f"the {choose(ADJECTIVES)} {choose(NOUNS)}"
        return what if self.chance.random() < 0.5 else f"{what} of {self.some(self.places)}"

    def clause(self) -> str:
        choose = self.chance.choice
        return f"{self.thing()} {choose(ACTIONS)} {self.thing()} {choose(MANNERS)}"

    def claim(self) -> str:
        if self.chance.random() < 0.3:
            return f"{self.clause()} by {self.chance.randint(2, 90)} percent since {self.chance.randint(1990, 2024)}"
        return f"{self.clause()} {self.chance.choice(LINKS)} {self.clause()}"

    def sentence(self) -> str:
        kind = self.chance.random()
        who, choose = self.some(self.people), self.chance.choice
        if kind < 0.08:
            return f"“{capital(self.claim())},” {choose(REPORTS)} {who}, {self.role[who]}."
        if kind < 0.16:
            return f"{who} {choose(REPORTS)} that {self.claim()}."
        if kind < 0.21:
            return f"According to the {self.some(self.bodies)}, {self.claim()}."
        if kind < 0.26:
            return f"{who}, {self.role[who]}, {choose(REPORTS)} that “{self.clause()}”, while {self.clause()}."
        if kind < 0.31:
            return f"{choose(FIRST)} {self.claim()}."
        if kind < 0.35:
            family = who.split()[-1]
            return f"{family} {choose(THOUGHTS)} that {self.claim()}."
        return f"{capital(self.claim())}."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.chance.randint(3, 8)))


def capital(words: str) -> str:
    return words[0].upper() + words[1:]


class Paper:
    """Title, author, date; paragraphs under headings; notes by number, each called from one paragraph."""

    def __init__(self, world: World, number: int, size: int, held: list[Paper]) -> None:
        chance = world.chance
        self.title = f"{capital(world.thing())} and {world.thing()}".replace(" the ", " the ")
        self.author, self.body = world.some(world.people), world.some(world.bodies)
        self.date = f"{chance.randint(2005, 2025)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"
        self.number = number
        self.sections: list[tuple[str, list[str]]] = []
        self.notes: list[str] = []
        if held and number % _NEAR == _NEAR - 1:
            self._copied(world, chance.choice(held))
        else:
            self._written(world, size, held)

    def _written(self, world: World, size: int, held: list[Paper]) -> None:
        length = 0
        while length < size:
            paragraphs = [self._called(world, world.paragraph()) for _ in range(world.chance.randint(3, 7))]
            if held and world.chance.random() < 0.2:  # a paragraph that another paper quotes whole
                paragraphs.append(world.chance.choice(world.chance.choice(held).sections)[1][0].split("[^")[0])
            self.sections.append((capital(world.thing()), paragraphs))
            length += sum(map(len, paragraphs)) + (len(self.notes[-1]) if self.notes else 0)

    def _copied(self, world: World, other: Paper) -> None:
        """Another's text with a sentence changed in every fourth paragraph."""
        self.title, self.author, self.notes = other.title, other.author, other.notes
        for heading, paragraphs in other.sections:
            changed = [f"{p} {world.sentence()}" if n % 4 == 3 else p for n, p in enumerate(paragraphs)]
            self.sections.append((heading, changed))

    def _called(self, world: World, paragraph: str) -> str:
        if world.chance.random() > 0.25:
            return paragraph
        year = world.chance.randint(1985, 2024)
        self.notes.append(
            f"{world.some(world.people)}, “{capital(world.thing())}”, {world.some(world.bodies)}, {year}."
        )
        return f"{paragraph}[^{len(self.notes)}]"


def papers(count: int, size: int) -> Iterator[Paper]:
    """Papers of about `size` characters."""
    world, held = World(), list[Paper]()
    for number in range(count):
        paper = Paper(world, number, size, held)
        held = [*held, paper][-_HELD:]
        yield paper


def write(folder: Path, count: int, size: int) -> None:
    """The papers as files, their formats in turn."""
    from benchmarks.formats import FORMATS

    folder.mkdir(parents=True, exist_ok=True)
    for paper in papers(count, size):
        ending, make = FORMATS[paper.number % len(FORMATS)]
        (folder / f"paper{paper.number:05d}.{ending}").write_bytes(make(paper))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=1000)
    parser.add_argument("--size", type=int, default=50, help="kB a document")
    given = parser.parse_args()
    write(given.folder, given.documents, given.size * 1000)


if __name__ == "__main__":
    main()
