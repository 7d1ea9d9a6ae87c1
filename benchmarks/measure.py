"""One engine in one fresh process: `python -m benchmarks.measure ENGINE FOLDER WHAT` prints a JSON object."""

from __future__ import annotations

import json
import re
import statistics
import sys
import time
from pathlib import Path

from benchmarks.engines import ENGINES, Engine

BUDGET = 15.0
WARM = 20


def first(engine: Engine, folder: Path, queries: list[str]) -> dict[str, float]:
    """Opens and answers once; the caller times the whole process."""
    engine.open(folder)
    engine.ask(queries[0])
    return {}


def ask(engine: Engine, folder: Path, queries: list[str]) -> dict[str, float]:
    """p50, p99 in ms over the queries, each the least of three passes, and the memory afterwards in MB.

    A slow engine is stopped after BUDGET seconds, with the queries it has answered.
    """
    engine.open(folder)
    best: dict[int, float] = {}
    began = time.perf_counter()
    for n, query in [*enumerate(queries)] * 3:
        start = time.perf_counter()
        if start - began > BUDGET:
            break
        engine.ask(query)
        best[n] = min(best.get(n, float("inf")), (time.perf_counter() - start) * 1000)
    least = sorted(best.values())
    return {"p50": statistics.median(least), "p99": least[int(len(least) * 0.99)], "memory": memory()}


def memory() -> float:
    """What the process holds now, in MB (a child's peak would count its parent's memory before exec)."""
    held = re.search(r"VmRSS:\s+(\d+)", Path("/proc/self/status").read_text())
    return int(held[1]) / 1024 if held else 0.0


def add(engine: Engine, folder: Path, texts: list[str], durable: bool) -> dict[str, float]:
    """The median time to add one text, in ms; the first WARM are not counted, as a server meets most words again."""
    engine.open(folder, durable)
    times = []
    for text in texts:
        start = time.perf_counter()
        engine.add(text)
        times.append((time.perf_counter() - start) * 1000)
    return {"add": statistics.median(times[WARM:])}


def main() -> None:
    name, folder, what = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    asked = json.loads((folder.parent / "asked.json").read_text())
    engine = ENGINES[name]()
    if what == "first":
        found = first(engine, folder, asked["queries"])
    elif what == "ask":
        found = ask(engine, folder, asked["queries"])
    else:
        found = add(engine, folder, asked["added"], what == "durable")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
