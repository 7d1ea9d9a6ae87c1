"""Engines in one fresh process: `python -m benchmarks.measure ENGINE[,…] FOLDER WHAT` prints a JSON object."""

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


def add(engines: dict[str, Engine], folder: Path, texts: list[str], durable: bool) -> dict[str, list[float]]:
    """Times to add each text in ms, by engine, the engines taking turns at every text.

    What a flush takes changes by the second on most machines, so that engines are only comparable text by text.
    The first WARM are not counted, as a server meets most words again.
    """
    for name, engine in engines.items():
        engine.open(folder / name, durable)
    times: dict[str, list[float]] = {name: [] for name in engines}
    for n, text in enumerate(texts):
        for name, engine in list(engines.items()) if n % 2 else reversed(engines.items()):
            start = time.perf_counter()
            engine.add(text)
            times[name].append((time.perf_counter() - start) * 1000)
    return {name: taken[WARM:] for name, taken in times.items()}


def main() -> None:
    name, folder, what = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    asked = json.loads((folder / "asked.json").read_text())
    if what in ("durable", "add"):
        engines = {one: ENGINES[one]() for one in name.split(",")}
        print(json.dumps(add(engines, folder, asked["added"], what == "durable")))
        return
    engine = ENGINES[name]()
    print(json.dumps((first if what == "first" else ask)(engine, folder / name, asked["queries"])))


if __name__ == "__main__":
    main()
