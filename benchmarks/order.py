"""What each rule of the order is worth: `python -m benchmarks.order JUDGE DOCUMENTS GOLD`, folders all three.

The judge's requests are asked with every rule, then with one rule left out at a time; scored by the judge's own code.
"""

from __future__ import annotations

import importlib
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from commands.answers import as_json
from commands.run import run
from index.library import Library

# What is left out → the constants (module, name, value) that leave it out.
RULES: dict[str, tuple[tuple[str, str, float], ...]] = {
    "nothing": (),
    "near words and phrases first": (("rank", "NEAR", 0.0),),
    "a person's statement in the place of its passage": (("rank", "ANSWERS", 2.0), ("rank", "MOSTLY", 2.0)),
    "a lone statement weighed against whole passages": (("rank", "STATED", 1.0), ("rank", "BESIDE", 1.0)),
    "newest first among equals": (("rank", "EQUAL", 1e-9),),
    "no near-identical passages": (("alike", "ALIKE", 2.0),),
    "at most two of one work in the first five": (("rank", "OF_ONE_WORK", 99),),
    "words that people ask with count less": (("expand", "FRAMING_WEIGHT", 1.0),),
    "reasons first where they are asked for": (("reasons", "GIVEN", 0.0),),
}


@contextmanager
def without(rule: str) -> Iterator[None]:
    changed = [(importlib.import_module(f"index.search.{m}"), name, value) for m, name, value in RULES[rule]]
    before = [getattr(module, name) for module, name, _ in changed]
    for module, name, value in changed:
        setattr(module, name, value)
    yield
    for (module, name, _), value in zip(changed, before, strict=True):
        setattr(module, name, value)


def figures(gold: Any, library: Any, score: Any) -> tuple[float, ...]:
    """nDCG@10 and recall@5 of requests about one file, nDCG@10 of those over all, mean letters of a result."""
    of_file, of_all = [], []
    for row in (r for r in gold.queries if r.relevant):
        answer = as_json(run(library(row.file), f"/quote {row.text} limit:10"))
        scored = score(gold, SimpleNamespace(row=row, answer=answer))
        if scored:
            (of_file if row.file else of_all).append(scored)
    letters = [n for scored in of_file + of_all for n in scored[3]]
    recalls = [r for _, r, _, _ in of_file if r is not None]
    return (
        sum(s[0] for s in of_file) / len(of_file), sum(recalls) / len(recalls),
        sum(s[0] for s in of_all) / len(of_all), sum(letters) / len(letters),
    )  # fmt: skip


def main() -> None:
    judge, documents, gold_folder = sys.argv[1:4]
    sys.path.insert(0, judge)
    paths, texts = importlib.import_module("judge").read_documents(documents)
    gold = importlib.import_module("gold").Gold(gold_folder, texts)
    score = importlib.import_module("metrics").score_query
    with tempfile.TemporaryDirectory() as folder:

        @cache
        def library(file: str | None) -> Library:
            made = Library(Path(folder) / (file or "all"), create=True)
            made.add([Path(paths[file])] if file else [Path(p) for p in paths.values()])
            return made

        print("| without | file nDCG@10 | file recall@5 | cross nDCG@10 | letters |\n|---|---|---|---|---|")
        for rule in RULES:
            with without(rule):
                one, recall, cross, letters = figures(gold, library, score)
                print(f"| {rule} | {one:.3f} | {recall:.3f} | {cross:.3f} | {letters:.0f} |", flush=True)


if __name__ == "__main__":
    main()
