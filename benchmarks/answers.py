"""What whole answers cost: `python -m benchmarks.answers LIBRARY [--count 40] [--only quote,check]`.

The requests are made from what the library (`benchmarks.policy`) holds, the same each time. Others of the same kind
warm the process, as in a server; then each is timed once: processor time, as fifty askers share one interpreter.
FTS5 answers the words of the same /quote requests from a table of the same passages: ten rows by its own rank.
"""

from __future__ import annotations

import argparse
import random
import re
import sqlite3
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks import policy
from commands.edition import edition
from commands.follows import Follow
from commands.run import run, warm
from index.library import Library

SEED = 11
FILTERS = ("", "", "", "kind:direct", "after:2015", "in:security")


def quotes(chance: random.Random, count: int) -> list[str]:
    """Topics, countries, persons and things in two to six words, one of six with a slip, some with a filter."""
    found = []
    for n in range(count):
        words = [chance.choice(policy.topics()), chance.choice((*policy.COUNTRIES, "", ""))]
        words += chance.sample(policy.OBJECTS, 1) if n % 3 == 0 else [policy.person(chance)] if n % 3 == 1 else []
        text = " ".join(filter(None, words))
        found.append(f"/quote {_slip(chance, text) if n % 6 == 5 else text} {chance.choice(FILTERS)}".strip())
    return found


def _slip(chance: random.Random, text: str) -> str:
    """The longest word with two letters in each other's place."""
    word = max(text.split(), key=len)
    at = chance.randrange(1, len(word) - 2)
    return text.replace(word, word[:at] + word[at + 1] + word[at] + word[at + 2 :], 1)


def experts(chance: random.Random, count: int) -> list[str]:
    return [f"/expert {policy.person(chance)}" for _ in range(count)]


def stances(chance: random.Random, count: int) -> list[str]:
    return [f"/stance {chance.choice(policy.topics())}" for _ in range(count)]


def checks(chance: random.Random, count: int, library: Library) -> list[str]:
    """Sentences of the library, in every second one another number; in every fourth another country."""
    last = library.db.execute("SELECT max(id) FROM passages").fetchone()[0]
    found: list[str] = []
    while len(found) < count:
        row = library.db.execute("SELECT text FROM passages WHERE id = ?", [chance.randrange(last) + 1]).fetchone()
        told = re.findall(r"(?:^|(?<=\. ))[A-Z][^.]{20,200}\b\d{2,4}\b[^.]*\.", row[0]) if row else []
        if told:
            found.append(f"/check {_changed(chance, chance.choice(told), len(found))}")
    return found


def _changed(chance: random.Random, sentence: str, number: int) -> str:
    if number % 2:
        sentence = re.sub(r"\b\d{2,4}\b", lambda m: str(int(m[0]) + chance.choice((2, 3, 7))), sentence, count=1)
    if number % 4 == 2:
        held = [c for c in policy.COUNTRIES if c in sentence]
        sentence = sentence.replace(held[0], chance.choice(policy.COUNTRIES)) if held else sentence
    return sentence


def timed(ask: Callable[[str], object], asked: Sequence[str]) -> list[float]:
    """Processor milliseconds of each request of the second half, after the first half."""
    half = len(asked) // 2
    for line in asked[:half]:
        ask(line)
    found = []
    for line in asked[half:]:
        start = time.thread_time()
        ask(line)
        found.append((time.thread_time() - start) * 1000)
    return found


def digest(library: Library) -> str:
    """A digest of 20 topics on the last five documents: once just after opening, then the median of five."""
    added = [at for (at,) in library.db.execute("SELECT added FROM documents ORDER BY added DESC LIMIT 6")]
    follows = [Follow("topic", topic) for topic in policy.topics()[:20]]
    times = []
    for _ in range(6):
        start = time.thread_time()
        edition(library, follows, added[-1], "9999")
        times.append((time.thread_time() - start) * 1000)
    return f"digest of 20 topics: {times[0]:.0f} ms just opened, {statistics.median(times[1:]):.0f} ms open"


def fts5(library: Library) -> Callable[[str], object]:
    """Asks FTS5 for the words of a request."""
    peer = sqlite3.connect("")
    peer.execute("CREATE VIRTUAL TABLE texts USING fts5 (text, tokenize = 'porter')")
    peer.executemany("INSERT INTO texts VALUES (?)", library.db.execute("SELECT text FROM passages"))

    def ask(line: str) -> object:
        words = " OR ".join(re.findall(r"\w+", re.sub(r"^/quote|\w+:\w+", "", line)))
        sql = "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10"
        return peer.execute(sql, [words]).fetchall()

    return ask


def row(name: str, times: Sequence[float]) -> str:
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return (
        f"| {name} | {statistics.fmean(times):.1f} | {statistics.median(times):.1f} | {p95:.1f} | {ordered[-1]:.1f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--only", default="quote,expert,stance,check,fts5")
    given = parser.parse_args()
    chance, count = random.Random(SEED), 2 * given.count
    warm()
    with Library(given.library) as library:
        asked = {
            "quote": quotes(chance, count), "expert": experts(chance, count), "stance": stances(chance, count),
            "check": checks(chance, count, library),
        }  # fmt: skip
        print("| processor ms | mean | p50 | p95 | most |\n|---|---|---|---|---|")
        for name in given.only.split(","):
            if name == "digest":
                print(digest(library))
                continue
            ask = fts5(library) if name == "fts5" else lambda line: run(library, line)
            print(row(name, timed(ask, asked.get(name, asked["quote"]))), flush=True)


if __name__ == "__main__":
    main()
