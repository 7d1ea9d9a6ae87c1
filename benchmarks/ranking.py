"""Speed, memory and size of the scorer against its peers: `python -m benchmarks.ranking [--sizes 1000,100000]`.

Each engine builds its index in its own folder; then, in each round, every engine is measured in a fresh
process, one after the other, so that all meet the same minute of the machine. The table holds medians of
the rounds; ratios are what to read.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from benchmarks.engines import ENGINES
from benchmarks.texts import queries, stored

ADDED = 60
NO_ADD, ALWAYS_FLUSHED = ("rank_bm25", "bm25s"), ("tantivy",)
LARGEST_FOR_ALL, SLOW = 100_000, ("rank_bm25",)  # a second a query and gigabytes of memory beyond
Figures = dict[str, dict[str, list[float]]]


def build(folder: Path, texts: list[str], engines: list[str]) -> Figures:
    """Builds every index; build seconds and megabytes by engine."""
    folder.mkdir(parents=True, exist_ok=True)
    words = " ".join(random.Random(1).sample(texts, ADDED)).split()
    added = [" ".join(random.Random(n).sample(words, 75)) for n in range(ADDED)]
    (folder / "asked.json").write_text(json.dumps({"queries": queries(texts), "added": added}))
    found: Figures = defaultdict(lambda: defaultdict(list))
    for name in engines:
        place = folder / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        start = time.perf_counter()
        ENGINES[name]().build(place, texts)
        found[name]["build s"].append(time.perf_counter() - start)
        found[name]["MB"].append(sum(f.stat().st_size for f in place.rglob("*") if f.is_file()) / 1e6)
    return found


def measure(name: str, folder: Path, what: str) -> dict[str, Any]:
    """One measurement in a fresh process; `wall` is the process's whole life in ms.

    All modules are compiled, as those of an installed package are.
    """
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.measure", name, str(folder), what],
        check=True, capture_output=True, text=True, env=env,
    )  # fmt: skip
    return {**json.loads(done.stdout), "wall": (time.perf_counter() - start) * 1000}


def rounds(folder: Path, engines: list[str], count: int, found: Figures) -> None:
    """Interleaved rounds of questions and first answers, then of adds (which change the indexes)."""
    for _ in range(count):
        for name in engines:
            found[name]["first ms"].append(measure(name, folder, "first")["wall"])
        for name in engines:
            asked = measure(name, folder, "ask")
            for figure, unit in (("p50", "p50 ms"), ("p99", "p99 ms"), ("memory", "RSS MB")):
                found[name][unit].append(asked[figure])
    adding = [e for e in engines if e not in NO_ADD]
    for what, column, among in (
        ("durable", "add+fsync ms", adding),
        ("add", "add ms", [e for e in adding if e not in ALWAYS_FLUSHED]),
    ):
        for _ in range(count):
            times = measure(",".join(among), folder, what)
            for name in among:
                found[name][column] += times[name]


def table(found: Figures) -> str:
    """Medians, one engine a row."""
    columns = ("p50 ms", "p99 ms", "first ms", "RSS MB", "MB", "add+fsync ms", "add ms", "build s")
    lines = ["| engine | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for name, figures in found.items():
        cells = [f"{statistics.median(figures[c]):.3g}" if figures.get(c) else "" for c in columns]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="1000,100000")
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "rapporteur-ranking")
    given = parser.parse_args()
    for size in (int(s) for s in given.sizes.split(",")):
        texts, engines = stored(given.folder, size), given.engines.split(",")
        if size > LARGEST_FOR_ALL:
            engines = [e for e in engines if e not in SLOW]
        found = build(given.folder / str(size), texts, engines)
        rounds(given.folder / str(size), engines, given.rounds, found)
        print(f"\n{size} passages, medians of {given.rounds} rounds\n\n{table(found)}", flush=True)


if __name__ == "__main__":
    main()
