"""How long one digest takes: `python -m benchmarks.digest [--passages 100000] [--topics 20]`.

The library is made of passages of `benchmarks.texts`, with a statement by somebody after every fourth and
positions in every tenth file; it is kept in a folder and made once. A morning's documents are then added, and
their digest is built as the app builds it: once just after opening the library, and again with it open.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.texts import SEED, stored
from commands.edition import edition
from commands.follows import Follow
from index.library import Library

IN_FILE = 250  # passages
NEWS = 5  # files of a morning
GIVEN = ("Marta", "Oskar", "Agnes", "Hugo", "Petra", "Emil", "Sigrid", "Tomas", "Nora", "Ivo")
FAMILY = ("Kessel", "Brenn", "Winter", "Lindqvist", "Ostrand", "Torvald", "Halvorsen", "Riedel", "Gil", "Marn")
WORDS = 30  # of a passage
POSITIONS = """## Who stands where

How do economists judge the {topic}? Two camps have formed: those who call the {topic} a fair price; and those who see
it as a burden.

## A fair price

{one}, a professor at the Tarn Institute, argues that the {topic} pays for the lights.

## A burden

{other}, a lawyer, argues that the {topic} costs too much."""


def topics(texts: list[str], count: int) -> list[str]:
    """Two or three neighbouring words of the texts."""
    chance = random.Random(SEED)
    found: dict[str, None] = {}
    while len(found) < count:
        words = re.findall(r"[a-z]{5,}", chance.choice(texts).lower())
        start = chance.randrange(max(1, len(words) - 3))
        if len(words) > 5:
            found[" ".join(words[start : start + chance.choice((2, 3))])] = None
    return list(found)


def file_of(number: int, texts: list[str], followed: list[str]) -> str:
    """A document with speakers, numbers and now and then two positions, on what is followed."""
    chance = random.Random(number)
    parts = [f"# Notes of volume {number}", f"By {_name(chance)}", f"{1 + number % 28} May {2001 + number % 24}"]
    for n, text in enumerate(texts):
        parts.append(f"## Part {n}")
        parts.append(" ".join(re.sub(r"[^\w\s.,;:()'-]", "", text).split()[:WORDS]) + ".")
        if n % 4 == 0:
            topic = chance.choice(followed)
            parts.append(
                f'{_name(chance)}, a professor at the Tarn Institute, argues that "the {topic} will cost '
                f'{chance.randrange(10, 900)} crowns in {chance.randrange(1990, 2026)}".'
            )
    if number % 10 == 0:
        parts.append(_positions(chance, chance.choice(followed)))
    return "\n\n".join(parts) + "\n"


def _name(chance: random.Random) -> str:
    return f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}"


def _positions(chance: random.Random, topic: str) -> str:
    one, other = _name(chance), _name(chance)
    return POSITIONS.format(topic=topic, one=one, other=other)


def made(folder: Path, passages: int, followed: list[str]) -> Path:
    """The library, read by the product itself."""
    path = folder / f"library-{passages}.db"
    if path.exists():
        return path
    texts = stored(folder, passages)
    files = folder / f"files-{passages}"
    files.mkdir(parents=True, exist_ok=True)
    numbered = [texts[at : at + IN_FILE] for at in range(0, len(texts), IN_FILE)]
    for number, part in enumerate(numbered):
        (files / f"{number}.md").write_text(file_of(number, part, followed), encoding="utf-8")
    part_made = path.with_suffix(".part")
    part_made.unlink(missing_ok=True)
    with Library(part_made, create=True) as library:
        library.add([files])
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    part_made.rename(path)
    return path


def add_news(library: Library, folder: Path, followed: list[str]) -> str:
    """Adds a morning's documents; returns the time before them."""
    since = str(library.db.execute("SELECT max(added) FROM documents").fetchone()[0])
    texts = stored(folder, 1000)
    files = [folder / f"news-{time.time_ns()}-{n}.md" for n in range(NEWS)]
    for n, file in enumerate(files):
        part = random.Random(file.name).sample(texts, 40)
        file.write_text(file_of(time.time_ns() // 10 * 10 + n, part, followed), encoding="utf-8")
    library.add(files)
    for file in files:
        file.unlink()
    return since


def times(library: Path, since: str, follows: list[Follow], rounds: int) -> Iterator[float]:
    """Seconds: first those of a library just opened, then with it open."""
    with Library(library) as opened:
        for _ in range(rounds):
            start = time.perf_counter()
            found = edition(opened, follows, since, "9999")
            yield time.perf_counter() - start
    counts = (len(found.documents), len(found.said), len(found.moves), len(found.disagreements))
    print("documents, statements, moves, disagreements:", *counts, file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--topics", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "rapporteur-digest")
    given = parser.parse_args()
    followed = topics(stored(given.folder, 1000), 40)
    path = made(given.folder, given.passages, followed)
    with Library(path) as library:
        since = add_news(library, given.folder, followed[: given.topics])
        held = library.db.execute("SELECT count(*) FROM passages").fetchone()[0]
    follows = [Follow("topic", term) for term in followed[: given.topics]]
    first, *rest = times(path, since, follows, given.rounds)
    print(f"{held} passages, {len(follows)} topics: {first:.2f} s just opened, {statistics.median(rest):.2f} s open")


if __name__ == "__main__":
    main()
