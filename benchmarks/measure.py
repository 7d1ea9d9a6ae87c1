"""One engine in one fresh process: `python -m benchmarks.measure ENGINE FOLDER WHAT` prints a JSON object."""

from __future__ import annotations

import json
import resource
import statistics
import sys
import time
from pathlib import Path

from benchmarks.engines import ENGINES, Engine


def first(engine: Engine, folder: Path, queries: list[str]) -> dict[str, float]:
    """Opens and answers once; the caller times the whole process."""
    engine.open(folder)
    engine.ask(queries[0])
    return {}


def ask(engine: Engine, folder: Path, queries: list[str]) -> dict[str, float]:
    """p50, p99 in ms over the queries, each the least of three passes, and the memory afterwards in MB."""
    engine.open(folder)
    least = [float("inf")] * len(queries)
    for _ in range(3):
        for n, query in enumerate(queries):
            start = time.perf_counter()
            engine.ask(query)
            least[n] = min(least[n], (time.perf_counter() - start) * 1000)
    least.sort()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"p50": statistics.median(least), "p99": least[int(len(least) * 0.99)], "memory": memory}


def add(engine: Engine, folder: Path, texts: list[str], durable: bool) -> dict[str, float]:
    """The median time to add one text, in ms."""
    engine.open(folder, durable)
    times = []
    for text in texts:
        start = time.perf_counter()
        engine.add(text)
        times.append((time.perf_counter() - start) * 1000)
    return {"add": statistics.median(times)}


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
