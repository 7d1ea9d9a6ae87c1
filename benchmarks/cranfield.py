"""nDCG@10 on the Cranfield collection against tantivy: `python -m benchmarks.cranfield FILE.json`.

The file holds docs {id: text}, queries {id: text} and qrels {query: {doc: grade}}; grades count as 0 or 1.
"""

from __future__ import annotations

import json
import math
import sys
import tempfile
from pathlib import Path

from benchmarks.engines import Rapporteur, Tantivy


def ndcg(found: list[str], relevant: set[str]) -> float:
    """Binary nDCG of the first ten."""
    gain = sum(1 / math.log2(n + 2) for n, doc in enumerate(found[:10]) if doc in relevant)
    return gain / sum(1 / math.log2(n + 2) for n in range(min(10, len(relevant))))


def main() -> None:
    held = json.loads(Path(sys.argv[1]).read_text())
    ids = list(held["docs"])
    relevant = {q: {d for d, grade in docs.items() if grade > 0} for q, docs in held["qrels"].items()}
    with tempfile.TemporaryDirectory() as name:
        ours, theirs = Rapporteur(), Tantivy()
        for engine in (ours, theirs):
            engine.build(Path(name), list(held["docs"].values()))
            engine.open(Path(name))
        first = 1  # unit ids count from 1

        def number(address: object) -> int:
            return int(theirs.searcher.doc(address)["n"][0])

        for label, answers in (
            ("rapporteur", {q: [ids[u - first] for u, _ in ours.ask(t)] for q, t in held["queries"].items()}),
            ("tantivy", {q: [ids[number(a)] for a, _ in theirs.ask(t)] for q, t in held["queries"].items()}),
        ):
            scores = [ndcg(answers[q], relevant[q]) for q in answers if relevant.get(q)]
            print(f"{label:12} nDCG@10 {sum(scores) / len(scores):.4f} over {len(scores)} queries")


if __name__ == "__main__":
    main()
