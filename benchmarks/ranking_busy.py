"""Eight processes asking at once while one adds: `python -m benchmarks.ranking_busy FOLDER/100000`.

Quiet first (one process asks), then busy. Every asker looks for the newest word it was told of: an answer
without it is stale. p99 is over single queries, not the least of passes.
"""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
import sys
import time
from pathlib import Path

from benchmarks.engines import Rapporteur

ASKERS, SECONDS = 8, 20.0


def asker(folder: Path, newest: object, results: object, seconds: float) -> None:
    """Asks without pause; puts (times in ms, errors, stale answers) on the queue."""
    queries = json.loads((folder / "asked.json").read_text())["queries"]
    engine = Rapporteur()
    engine.open(folder / "rapporteur")
    times, errors, stale, at = [], 0, 0, 0
    for query in queries:
        engine.ask(query)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        told = newest.value  # type: ignore[attr-defined]
        start = time.perf_counter()
        try:
            engine.ask(queries[at % len(queries)])
            times.append((time.perf_counter() - start) * 1000)
            stale += told > 0 and not engine.ask(f"newword{told}")
        except sqlite3.Error:
            errors += 1
        at += 1
        time.sleep(0.05)
    results.put((times, errors, stale))  # type: ignore[attr-defined]


def run(folder: Path, askers: int, adding: bool) -> tuple[float, int, int, int]:
    """p99 in ms, errors, stale answers, documents added."""
    newest, results = multiprocessing.Value("i", 0), multiprocessing.Queue()
    workers = [multiprocessing.Process(target=asker, args=(folder, newest, results, SECONDS)) for _ in range(askers)]
    for worker in workers:
        worker.start()
    added = _add(folder, newest) if adding else 0
    found = [results.get() for _ in workers]
    for worker in workers:
        worker.join()
    times = sorted(t for times, _, _ in found for t in times)
    return times[int(len(times) * 0.99)], sum(f[1] for f in found), sum(f[2] for f in found), added


def _add(folder: Path, newest: object) -> int:
    engine = Rapporteur()
    engine.open(folder / "rapporteur")
    texts = json.loads((folder / "asked.json").read_text())["added"]
    count, end = 0, time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        count += 1
        engine.add(f"{texts[count % len(texts)]} newword{count}")
        newest.value = count  # type: ignore[attr-defined]
        time.sleep(0.02)
    return count


def main() -> None:
    folder = Path(sys.argv[1])
    quiet = run(folder, 1, False)
    busy = run(folder, ASKERS, True)
    print(f"quiet p99 {quiet[0]:.2f} ms; busy p99 {busy[0]:.2f} ms, {busy[0] / quiet[0]:.2f} times; ", end="")
    print(f"{busy[1]} errors, {busy[2]} stale answers, {busy[3]} documents added")


if __name__ == "__main__":
    main()
