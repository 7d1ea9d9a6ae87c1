"""Candidates that are not weighed, for what they may weigh at the most, change no order."""

from __future__ import annotations

import pytest

from commands.answers import QuoteAnswer
from commands.run import run
from index.library import Library
from index.search.rank import Candidate, Wanted

REQUESTS = [
    f"/quote {topic} {more}".strip()
    for topic in ("harbour inspections", "why were the ferries delayed", "the strait and the autumn exercises",
                  "difficult neighbour", "toll on the strait", "Norvania and Haidong on insurance costs")
    for more in ("", "limit:20", "kind:indirect", "after:2022 limit:50")
]  # fmt: skip


def test_what_is_left_unweighed_changes_no_order(sample: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    weighed: list[Candidate] = []
    weight = Wanted.weight

    def count(self: Wanted, candidate: Candidate) -> float:
        weighed.append(candidate)
        return weight(self, candidate)

    monkeypatch.setattr(Wanted, "weight", count)
    first, spared = [results(sample, line) for line in REQUESTS], len(weighed)
    weighed.clear()
    monkeypatch.setattr(Wanted, "most", lambda *_: 1e9)
    assert [results(sample, line) for line in REQUESTS] == first
    assert any(first) and spared < len(weighed)


def results(library: Library, line: str) -> list[tuple[str, str, float]]:
    answer = run(library, line)
    assert isinstance(answer, QuoteAnswer)
    return [(result.id, result.text, result.score) for result in answer.results]
